// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/sqlcounters.h"
#include "storage/value.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>

namespace Base {
class Clock;
}

namespace Storage {

class BodyStore;

/// The current row of a select; valid only inside the row callback. Columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    template <class T> T number(int column) const { return T(integer(column)); }
    template <class I> I id(int column) const { return I{integer(column)}; }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QString text(int column) const { return m_query.value(column).toString(); }

private:
    const QSqlQuery &m_query;
};

/// One database connection, handed to units of work. Lives in one storage thread; must not be kept or leave
/// the work. SQL texts are string literals with named placeholders, each name once; values are bound in the
/// order of the text. Statements are prepared once per connection and literal, so the cache is bounded by the
/// number of literals.
class Connection
{
public:
    using Values = std::initializer_list<Value>;
    using RowFunction = std::function<bool(const Row &)>;

    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs a statement that returns no rows. \returns the number of rows it changed.
    Base::Result<qint64> run(const char *sql, Values values = {});
    /// Runs a statement that is not worth keeping, or whose text does not live for ever (migrations).
    Base::Result<void> runOnce(const QString &sql);
    /// Calls \a row for each row until it returns false. The callback may run other statements, not this one
    /// again.
    Base::Result<void> select(const char *sql, Values values, const RowFunction &row);
    /// As select(), for at most one row. \returns whether there was one.
    Base::Result<bool> selectOne(const char *sql, Values values, const std::function<void(const Row &)> &row);

    /// The first of \a count consecutive object ids never used before. Only in a write.
    Base::Result<qint64> reserveIds(qint64 count);
    template <class I> Base::Result<I> newId() { return I{TRY(reserveIds(1))}; }

    /// Answers every statement with \a error until called with none: work that got no snapshot must not read.
    void refuse(std::optional<Base::Error> error) { m_refused = std::move(error); }

    BodyStore &bodies() const { return m_bodies; }
    const Base::Clock &clock() const { return m_clock; }
    /// Seconds since the epoch: the time a row is written with.
    qint64 now() const;

private:
    friend class Session;
    struct Statement
    {
        QSqlQuery query;
        SqlKind kind;
    };

    Connection(QString name, BodyStore &bodies, const Base::Clock &clock, SqlCounters *counters);
    Base::Result<QSqlQuery *> execute(const char *sql, Values values);
    /// Notes a full disk and counts. \returns the error.
    Base::Error failed(const QSqlError &error, SqlKind kind);

    QString m_name;
    BodyStore &m_bodies;
    const Base::Clock &m_clock;
    SqlCounters *const m_counters; // null = nobody counts
    QHash<const char *, std::shared_ptr<Statement>> m_statements;
    std::optional<Base::Error> m_refused;
    qint64 m_nextId = 0;
    qint64 m_endOfIds = 0;
    bool m_idsUncommitted = false;
    bool m_full = false; // a statement met a full disk since the transaction began
};

} // namespace Storage
