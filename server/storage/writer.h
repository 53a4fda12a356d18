// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ballast.h"
#include "storage/database.h"
#include "storage/session.h"
#include "storage/sqlitelog.h"
#include "storage/workqueue.h"

#include <QThread>

#include <atomic>

namespace Storage {

/// The writer thread and all it owns: the one connection that writes and checkpoints. run() takes every
/// waiting write, commits them together, and only then tells their callers.
class Writer
{
public:
    struct Entry
    {
        WriteWork work;
        WriteDone done;
        WriteOptions options;
    };
    struct Counters
    {
        std::atomic<quint64> writes = 0;
        std::atomic<quint64> commits = 0;
        std::atomic<quint64> checkpoints = 0;
        std::atomic<quint64> commitMicroseconds = 0; ///< in COMMIT, which waits for the disk
        std::atomic<int> lastBatch = 0; ///< writes in the last commit
        std::atomic<bool> diskFull = false;
    };

    /// \a idle runs now and then in the writer thread, outside transactions.
    Writer(const Settings &settings, BodyStore &bodies, SqlCounters &sql, std::function<void()> idle);
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    /// Opens and migrates the database, takes the lease, then serves the queue. Waits until it is open; an
    /// error leaves nothing running.
    Base::Result<void> start();
    /// Finishes the queue; the database is closed afterwards.
    void stop();

    WorkQueue<Entry> &queue() { return m_queue; }
    const Counters &counters() const { return m_counters; }
    QByteArray guid() const { return m_guid; }

private:
    using Batch = std::vector<Entry>;
    using Results = std::vector<Base::Result<void>>;

    Base::Result<void> open();
    Base::Result<void> openDatabase();
    void serve();
    void turn();
    Batch takeBatch();
    void runBatch(Batch &batch);
    Results commitBatch(Batch &batch);
    Base::Result<void> tryUnits(Batch &batch, Results &results);
    Base::Result<void> runUnits(Batch &batch, Results &results);
    Base::Result<void> runUnit(const Entry &entry, bool alone, Base::Result<void> &result);
    void answer(Batch &batch, const Results &results);
    /// What an error in the upkeep of the log means.
    void upkeep(const Base::Result<void> &result);
    void lookAtDisk();
    void enterFull(const Base::Error &error);
    void stopOnDeviceFailure(const Base::Error &error) const;

    const Settings m_settings;
    BodyStore &m_bodies;
    SqlCounters &m_sql;
    const std::function<void()> m_idle;
    WorkQueue<Entry> m_queue;
    Counters m_counters;
    std::unique_ptr<QThread> m_thread;
    SqliteLog m_log; // writer thread only, as all below; before the session, which must go first
    std::unique_ptr<Session> m_session;
    Ballast m_ballast;
    qint64 m_epoch = 0;
    QByteArray m_guid; // constant once open
    int m_lastBatch = 0; // writes in the last commit: their callers are likely to come back
    std::chrono::nanoseconds m_commitTime{0}; // smoothed
    std::chrono::steady_clock::time_point m_nextDiskLook;
};

} // namespace Storage
