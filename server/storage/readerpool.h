// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/session.h"
#include "storage/workqueue.h"

#include <QThread>

#include <atomic>
#include <vector>

namespace Storage {

/// The reader threads, each with a read-only connection of its own.
class ReaderPool
{
public:
    ReaderPool(const Settings &settings, BodyStore &bodies, SqlCounters &counters);
    ~ReaderPool();
    Q_DISABLE_COPY_MOVE(ReaderPool)

    /// Waits until every thread has opened the database.
    Base::Result<void> start();
    void stop();

    WorkQueue<ReadWork> &queue() { return m_queue; }
    quint64 reads() const { return m_reads; }

private:
    void serve(Session &session);

    const Settings m_settings;
    BodyStore &m_bodies;
    SqlCounters &m_counters;
    WorkQueue<ReadWork> m_queue;
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::atomic<quint64> m_reads = 0;
};

} // namespace Storage
