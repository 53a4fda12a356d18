// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session.h"

#include "storage/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>

namespace Storage {

Base::Result<std::unique_ptr<Session>> Session::open(
    const SessionOptions &options, BodyStore &bodies, const Base::Clock &clock)
{
    static std::atomic<quint64> counter = 0;
    const QString name = QStringLiteral("storage-%1").arg(++counter);
    std::unique_ptr<Session> session(new Session(name));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(options.path);
        // The writer meets locks only when a checkpoint waits for readers; it must not wait long for those.
        database.setConnectOptions(options.readOnly
                ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                : QStringLiteral("QSQLITE_BUSY_TIMEOUT=200"));
        if (!database.open()) {
            if (options.counters)
                SqlCounters::add(options.counters->connectFailures);
            return toError(database.lastError());
        }
    }
    if (options.counters)
        SqlCounters::add(options.counters->connects);
    session->m_connection.reset(new Connection(name, bodies, clock, options.counters));
    TRY(session->configure(options));
    return session;
}

Session::~Session()
{
    m_connection.reset();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Base::Result<void> Session::configure(const SessionOptions &options)
{
    // No mmap: a bad sector would be a SIGBUS instead of an answer. Temporary b-trees stay in memory, so that
    // sorting does not fail on a full disk.
    TRY(m_connection->runOnce(QStringLiteral("PRAGMA temp_store = MEMORY")));
    if (options.readOnly) {
        TRY(m_connection->runOnce(QStringLiteral("PRAGMA query_only = ON")));
        return m_connection->runOnce(QStringLiteral("PRAGMA cache_size = -2048"));
    }
    TRY(m_connection->runOnce(
        QStringLiteral("PRAGMA page_size = %1").arg(options.pageSize))); // only heeded by a new database
    TRY(m_connection->runOnce(QStringLiteral("PRAGMA journal_mode = WAL")));
    TRY(m_connection->runOnce(QStringLiteral("PRAGMA synchronous = FULL")));
    TRY(m_connection->runOnce(QStringLiteral("PRAGMA wal_autocheckpoint = 0")));
    // A log that was written back is reused; cut to this size, it is over-long exactly when it is time to
    // write it back.
    TRY(m_connection->runOnce(QStringLiteral("PRAGMA journal_size_limit = %1").arg(options.walLimit)));
    TRY(m_connection->runOnce(QStringLiteral("PRAGMA cell_size_check = ON")));
    return m_connection->runOnce(QStringLiteral("PRAGMA cache_size = -16384"));
}

Base::Result<void> Session::beginRead()
{
    TRY(m_connection->run("BEGIN DEFERRED"));
    return {};
}

Base::Result<void> Session::beginWrite()
{
    m_connection->m_full = false;
    m_connection->m_idsUncommitted = false;
    TRY(m_connection->run("BEGIN IMMEDIATE"));
    return {};
}

Base::Result<void> Session::commit()
{
    TRY(m_connection->run("COMMIT"));
    m_connection->m_idsUncommitted = false;
    return {};
}

void Session::rollback()
{
    // Fails if SQLite has rolled back on its own; either way no transaction is left.
    (void)m_connection->run("ROLLBACK");
    forgetReservedIds();
}

Base::Result<void> Session::beginUnit()
{
    TRY(m_connection->run("SAVEPOINT unit"));
    return {};
}

Base::Result<void> Session::endUnit()
{
    TRY(m_connection->run("RELEASE unit"));
    return {};
}

Base::Result<void> Session::undoUnit()
{
    TRY(m_connection->run("ROLLBACK TO unit"));
    TRY(m_connection->run("RELEASE unit"));
    forgetReservedIds();
    return {};
}

void Session::forgetReservedIds()
{
    if (!m_connection->m_idsUncommitted)
        return;
    m_connection->m_nextId = 0;
    m_connection->m_endOfIds = 0;
}

} // namespace Storage
