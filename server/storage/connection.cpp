// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "base/clock.h"
#include "storage/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace Storage {

namespace {

// One row update per so many ids.
constexpr qint64 idBlock = 1000;

} // namespace

Connection::Connection(QString name, BodyStore &bodies, const Base::Clock &clock)
    : m_name(std::move(name))
    , m_bodies(bodies)
    , m_clock(clock)
{
}

Connection::~Connection() = default;

Base::Result<QSqlQuery *> Connection::execute(const char *sql, Values values)
{
    if (m_refused)
        return *m_refused;
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromLatin1(sql))) {
            const Base::Error error = toError(query->lastError());
            m_statements.remove(sql);
            return error;
        }
    }
    QSqlQuery *const statement = query.get();
    Q_ASSERT_X(!statement->isActive(), "Storage::Connection", "a statement is run again inside its own rows");
    int index = 0;
    for (const Value &value : values)
        statement->bindValue(index++, value.variant());
    if (!statement->exec()) {
        Base::Error error = toError(statement->lastError());
        m_full = m_full || error.code == Base::Code::Full;
        statement->finish();
        return error;
    }
    return statement;
}

Base::Result<qint64> Connection::run(const char *sql, Values values)
{
    QSqlQuery *const statement = TRY(execute(sql, values));
    const qint64 changed = statement->numRowsAffected();
    statement->finish();
    return changed;
}

Base::Result<void> Connection::runOnce(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (query.exec(sql))
        return {};
    Base::Error error = toError(query.lastError());
    m_full = m_full || error.code == Base::Code::Full;
    return error;
}

Base::Result<void> Connection::select(const char *sql, Values values, const RowFunction &row)
{
    QSqlQuery *const statement = TRY(execute(sql, values));
    const Row current(*statement);
    bool stopped = false;
    while (!stopped && statement->next())
        stopped = !row(current);
    // A failed step looks like the end of the rows.
    if (!stopped && statement->lastError().isValid()) {
        Base::Error error = toError(statement->lastError());
        m_full = m_full || error.code == Base::Code::Full;
        statement->finish();
        return error;
    }
    statement->finish();
    return {};
}

Base::Result<bool> Connection::selectOne(
    const char *sql, Values values, const std::function<void(const Row &)> &row)
{
    bool found = false;
    TRY(select(sql, values, [&](const Row &current) {
        found = true;
        row(current);
        return false;
    }));
    return found;
}

Base::Result<qint64> Connection::reserveIds(qint64 count)
{
    if (m_endOfIds - m_nextId < count) {
        static constexpr char sql[] = R"(
            UPDATE counter SET next_value = next_value + :count WHERE name = 'object' RETURNING next_value
        )";
        const qint64 block = std::max(count, idBlock);
        qint64 end = 0;
        if (!TRY(selectOne(sql, {block}, [&](const Row &row) { end = row.integer(0); })))
            return {Base::Code::Corrupt, QStringLiteral("the object counter is missing")};
        m_nextId = end - block;
        m_endOfIds = end;
        m_idsUncommitted = true;
    }
    return std::exchange(m_nextId, m_nextId + count);
}

qint64 Connection::now() const
{
    return m_clock.seconds();
}

} // namespace Storage
