// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "base/clock.h"
#include "base/memory.h"
#include "storage/sqlerror.h"

#include <QScopeGuard>
#include <QSqlDatabase>

#include <exception>

namespace Storage {

namespace {

// One row update per so many ids.
constexpr qint64 idBlock = 1000;

} // namespace

Connection::Connection(QString name, BodyStore &bodies, const Base::Clock &clock, SqlCounters *counters)
    : m_name(std::move(name))
    , m_bodies(bodies)
    , m_clock(clock)
    , m_counters(counters)
{
}

Connection::~Connection() = default;

Base::Error Connection::failed(const QSqlError &sqlError, SqlKind kind)
{
    Base::Error error = toError(sqlError);
    m_full = m_full || error.code == Base::Code::Full;
    if (m_counters) {
        SqlCounters::add(m_counters->failures[size_t(kind)]);
        m_counters->lastFailure.store(quint64(now()), std::memory_order_relaxed);
    }
    return error;
}

/// Ends a statement's run; that needs memory itself. One that memory has failed in the middle of is not used
/// again: Qt does not say in what state it is.
template <class Statements> static auto ending(Statements &statements, const char *sql, QSqlQuery *statement)
{
    return qScopeGuard([&statements, sql, statement, before = std::uncaught_exceptions()] {
        if (std::uncaught_exceptions() > before)
            statements.remove(sql);
        else
            Base::insist([statement] { statement->finish(); });
    });
}

Base::Result<QSqlQuery *> Connection::execute(const char *sql, Values values)
{
    if (m_refused)
        return *m_refused;
    std::shared_ptr<Statement> known = m_statements.value(sql);
    if (!known) {
        known = std::make_shared<Statement>(
            Statement{QSqlQuery(QSqlDatabase::database(m_name, false)), sqlKind(sql)});
        known->query.setForwardOnly(true);
        if (!known->query.prepare(QString::fromLatin1(sql)))
            return failed(known->query.lastError(), known->kind);
        m_statements.insert(sql, known);
    }
    const SqlKind kind = known->kind;
    QSqlQuery *const statement = &known->query;
    Q_ASSERT_X(!statement->isActive(), "Storage::Connection", "a statement is run again inside its own rows");
    auto finish = ending(m_statements, sql, statement);
    int index = 0;
    for (const Value &value : values)
        statement->bindValue(index++, value.variant());
    if (m_counters)
        SqlCounters::add(m_counters->statements[size_t(kind)]);
    if (!statement->exec())
        return failed(statement->lastError(), kind);
    finish.dismiss();
    return statement;
}

Base::Result<qint64> Connection::run(const char *sql, Values values)
{
    QSqlQuery *const statement = TRY(execute(sql, values));
    const auto finish = ending(m_statements, sql, statement);
    return statement->numRowsAffected();
}

Base::Result<void> Connection::runOnce(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (query.exec(sql))
        return {};
    return failed(query.lastError(), SqlKind::Other);
}

Base::Result<void> Connection::select(const char *sql, Values values, const RowFunction &row)
{
    QSqlQuery *const statement = TRY(execute(sql, values));
    const auto finish = ending(m_statements, sql, statement);
    const Row current(*statement);
    bool stopped = false;
    quint64 rows = 0;
    while (!stopped && statement->next()) {
        ++rows;
        stopped = !row(current);
    }
    if (m_counters)
        SqlCounters::add(m_counters->rowReads, rows);
    // A failed step looks like the end of the rows.
    if (!stopped && statement->lastError().isValid())
        return failed(statement->lastError(), sqlKind(sql));
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
