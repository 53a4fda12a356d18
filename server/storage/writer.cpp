// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writer.h"

#include "base/memory.h"
#include "storage/files.h"
#include "storage/lease.h"
#include "storage/logging.h"
#include "storage/migrator.h"

#include <algorithm>
#include <future>
#include <numeric>

namespace Storage {

namespace {

using namespace std::chrono_literals;

// Callers answered together tend to come back together. Waiting for them costs a part of a commit, going
// without them costs them a whole one.
constexpr auto longestPatience = 3ms;

Base::Error outOfMemory()
{
    return {Base::Code::Busy, QStringLiteral("out of memory")};
}

} // namespace

Writer::Writer(
    const Settings &settings, BodyStore &bodies, SqlCounters &sql, std::function<void()> idle)
    : m_settings(settings)
    , m_bodies(bodies)
    , m_sql(sql)
    , m_idle(std::move(idle))
    , m_queue(settings.maxQueuedWrites, *settings.clock)
    , m_log(settings)
    , m_ballast(QString(settings.path + QStringLiteral(".ballast")), settings.ballastBytes)
{
}

Writer::~Writer()
{
    stop();
}

Base::Result<void> Writer::start()
{
    auto opened = std::make_shared<std::promise<Base::Result<void>>>();
    m_thread.reset(QThread::create([this, opened] {
        const auto result = open();
        opened->set_value(result);
        if (result)
            serve();
        m_session.reset();
    }));
    m_thread->setObjectName(QStringLiteral("writer"));
    m_thread->start();
    return opened->get_future().get();
}

void Writer::stop()
{
    m_queue.stop();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

/// On a disk that was full when the power went, the ballast makes the room to start.
Base::Result<void> Writer::open()
{
    auto opened = openDatabase();
    if (!opened && opened.error().code == Base::Code::Full) {
        m_session.reset();
        m_ballast.release();
        opened = openDatabase();
    }
    if (!opened)
        return opened;
    if (const auto ballast = m_ballast.restore(); !ballast)
        enterFull(ballast.error());
    return {};
}

Base::Result<void> Writer::openDatabase()
{
    const SessionOptions options{
        m_settings.path, false, m_settings.pageSize, m_settings.walLimit, &m_sql};
    m_session = TRY(Session::open(options, m_bodies, *m_settings.clock));
    TRY(Migrator::run(*m_session, allMigrations()));
    TRY(m_session->beginWrite());
    m_epoch = TRY(Lease::take(m_session->connection()));
    m_guid = TRY(databaseGuid(m_session->connection()));
    TRY(m_session->commit());
    return {};
}

void Writer::serve()
{
    while (!m_queue.isFinished())
        Base::survive([this] { turn(); }, [] {});
}

void Writer::turn()
{
    Batch batch = takeBatch();
    if (m_counters.diskFull)
        lookAtDisk();
    if (!batch.empty())
        runBatch(batch);
    else
        upkeep(m_log.idle(m_session->connection(), !m_counters.diskFull));
    m_counters.checkpoints = m_log.checkpoints();
    m_idle();
}

Writer::Batch Writer::takeBatch()
{
    auto timeout = m_log.patience(!m_counters.diskFull);
    if (m_counters.diskFull)
        timeout = std::min(timeout, m_settings.fullRecheck);
    int count = 0;
    qint64 bytes = 0;
    const auto patience = std::min<std::chrono::nanoseconds>(m_commitTime / 2, longestPatience);
    Batch batch = m_queue.takeBatch(timeout, m_lastBatch, patience, [&](const Entry &entry) {
        bytes += entry.options.bytes;
        return ++count <= m_settings.maxBatch && bytes <= m_settings.maxBatchBytes;
    });
    m_lastBatch = int(batch.size());
    return batch;
}

void Writer::runBatch(Batch &batch)
{
    Results results;
    Base::survive([&] { results = commitBatch(batch); },
        [&] {
            Base::insist([this] { m_session->rollback(); });
            results.clear();
        });
    answer(batch, results);
    upkeep(m_log.writeBackIfLong(m_session->connection(), !m_counters.diskFull));
}

/// The result of each unit. Without memory nobody can say more than that all are to try again: what a COMMIT has
/// done before is kept, and the answer to it is as good as lost.
Writer::Results Writer::commitBatch(Batch &batch)
{
    const qint64 bytes = std::accumulate(batch.begin(), batch.end(), qint64(0),
        [](qint64 sum, const Entry &entry) { return sum + entry.options.bytes; });
    m_log.warmUp(bytes, m_settings.clock->monotonic());
    Results results(batch.size());
    const bool wasFull = m_counters.diskFull;
    auto committed = tryUnits(batch, results);
    // The ballast has just made room for those that free some.
    if (!committed && m_counters.diskFull && !wasFull)
        committed = tryUnits(batch, results);
    if (!committed)
        std::fill(results.begin(), results.end(), committed.error());
    return results;
}

/// runUnits(), and what its error means for the whole storage.
Base::Result<void> Writer::tryUnits(Batch &batch, Results &results)
{
    auto committed = runUnits(batch, results);
    if (committed)
        return committed;
    m_session->rollback();
    stopOnDeviceFailure(committed.error());
    if (committed.error().code == Base::Code::Full)
        enterFull(committed.error());
    return committed;
}

/// Runs all units and commits. An error means that nothing of the batch happened.
Base::Result<void> Writer::runUnits(Batch &batch, Results &results)
{
    TRY(m_session->beginWrite());
    if (const auto lease = Lease::check(m_session->connection(), m_epoch); !lease) {
        if (lease.error().code == Base::Code::Conflict)
            qFatal("storage stops: %s", qPrintable(lease.error().detail));
        return lease;
    }
    bool anything = false;
    for (size_t i = 0; i < batch.size(); ++i) {
        if (m_counters.diskFull && !batch[i].options.frees) {
            results[i] = {Base::Code::Full, QStringLiteral("the disk is full")};
            continue;
        }
        ++m_counters.writes;
        TRY(runUnit(batch[i], batch.size() == 1, results[i]));
        anything = anything || results[i].has_value();
    }
    if (!anything) {
        m_session->rollback();
        return {};
    }
    const auto begin = m_settings.clock->monotonic();
    TRY(m_session->commit());
    const auto spent = m_settings.clock->monotonic() - begin;
    m_commitTime = (7 * m_commitTime + spent) / 8;
    m_counters.commitMicroseconds +=
        quint64(std::chrono::duration_cast<std::chrono::microseconds>(spent).count());
    m_counters.lastBatch = int(batch.size());
    ++m_counters.commits;
    m_log.committed();
    return {};
}

/// An error of this function ends the whole transaction; \a result is the unit's own.
Base::Result<void> Writer::runUnit(const Entry &entry, bool alone, Base::Result<void> &result)
{
    if (!alone)
        TRY(m_session->beginUnit());
    Base::survive([&] { result = entry.work(m_session->connection()); }, [&] { result = outOfMemory(); });
    if (!result && result.error().code == Base::Code::Io)
        return result; // not to be built upon
    if (m_session->metFullDisk())
        return {Base::Code::Full, QStringLiteral("the disk is full")};
    if (alone)
        return {};
    return result ? m_session->endUnit() : m_session->undoUnit();
}

void Writer::answer(Batch &batch, const Results &results)
{
    for (size_t i = 0; i < batch.size(); ++i) {
        batch[i].work = nullptr;
        if (!batch[i].done)
            continue;
        const auto tell = [&] { batch[i].done(i < results.size() ? results[i] : outOfMemory()); };
        Base::survive(tell, [] {}); // whom it does not reach is answered when its call goes
    }
}

void Writer::upkeep(const Base::Result<void> &result)
{
    if (result)
        return;
    stopOnDeviceFailure(result.error());
    if (result.error().code == Base::Code::Full)
        enterFull(result.error());
}

void Writer::enterFull(const Base::Error &error)
{
    m_nextDiskLook = m_settings.clock->monotonic() + m_settings.fullRecheck;
    if (m_counters.diskFull.exchange(true))
        return;
    m_ballast.release();
    qCCritical(
        storageLog, "disk full path=%s reason=\"%s\"", qPrintable(m_settings.path), qPrintable(error.detail));
}

void Writer::lookAtDisk()
{
    if (m_settings.clock->monotonic() < m_nextDiskLook)
        return;
    m_nextDiskLook = m_settings.clock->monotonic() + m_settings.fullRecheck;
    if (!m_ballast.restore())
        return;
    m_counters.diskFull = false;
    qCWarning(storageLog, "disk has room again path=%s", qPrintable(m_settings.path));
}

void Writer::stopOnDeviceFailure(const Base::Error &error) const
{
    // After a failed fsync nobody knows what is on the disk, and trying again would call lost pages written.
    // The journal decides at the next start.
    if (error.code == Base::Code::Io)
        qFatal("storage stops after a device failure path=%s reason=\"%s\"", qPrintable(m_settings.path),
            qPrintable(error.detail));
}

} // namespace Storage
