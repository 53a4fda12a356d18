// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/memory.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <optional>
#include <vector>

namespace Storage {

/// A bounded queue between threads that knows how long its oldest entry has waited. Thread safe.
template <class Entry> class WorkQueue
{
public:
    WorkQueue(int limit, const Base::Clock &clock) : m_limit(size_t(limit)), m_clock(clock) { }

    /// Of takeBatch().
    static constexpr size_t largestBatch = 1024;

    /// False, and \a entry untouched, if the queue is full or stopped, or memory is short.
    bool push(Entry &&entry)
    {
        const QMutexLocker lock(&m_mutex);
        return !m_stopped && m_entries.size() < m_limit && insert(m_entries.end(), entry);
    }

    /// The same, before all others and even if the queue is full.
    bool pushFirst(Entry &&entry)
    {
        const QMutexLocker lock(&m_mutex);
        return !m_stopped && insert(m_entries.begin(), entry);
    }

    /// The next entry; waits for one. Nothing when the queue is stopped and empty.
    std::optional<Entry> take()
    {
        const QMutexLocker lock(&m_mutex);
        ++m_waiting;
        while (m_entries.empty() && !m_stopped)
            m_notEmpty.wait(&m_mutex);
        --m_waiting;
        if (m_entries.empty())
            return std::nullopt;
        Entry entry = std::move(m_entries.front().entry);
        m_entries.pop_front();
        return entry;
    }

    /// Entries as long as \a fits says so (at least one, at most largestBatch); waits at most \a timeout for
    /// the first, and then at most \a patience for as many more as \a returning says are likely to come. May
    /// be empty.
    template <class Fits>
    std::vector<Entry> takeBatch(
        std::chrono::milliseconds timeout, int returning, std::chrono::nanoseconds patience, Fits fits)
    {
        std::vector<Entry> batch;
        const QMutexLocker lock(&m_mutex);
        const size_t expected = m_entries.size() + size_t(returning);
        if (m_entries.empty() && !m_stopped)
            m_notEmpty.wait(&m_mutex, static_cast<unsigned long>(timeout.count()));
        const QDeadlineTimer deadline(patience, Qt::PreciseTimer);
        while (!m_entries.empty() && m_entries.size() < expected && !m_stopped
            && m_notEmpty.wait(&m_mutex, deadline)) { }
        // Room for all first: an entry must not get lost on its way.
        batch.reserve(std::min(m_entries.size(), largestBatch));
        while (batch.size() < batch.capacity() && (fits(m_entries.front().entry) || batch.empty())) {
            batch.push_back(std::move(m_entries.front().entry));
            m_entries.pop_front();
        }
        return batch;
    }

    /// No new entries; those that wait are still handed out.
    void stop()
    {
        const QMutexLocker lock(&m_mutex);
        m_stopped = true;
        m_notEmpty.wakeAll();
    }
    bool isFinished() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_stopped && m_entries.empty();
    }

    int size() const
    {
        const QMutexLocker lock(&m_mutex);
        return int(m_entries.size());
    }
    /// Threads inside take() with nothing to do.
    int waiting() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_waiting;
    }
    std::chrono::milliseconds oldest() const
    {
        const QMutexLocker lock(&m_mutex);
        if (m_entries.empty())
            return {};
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            m_clock.monotonic() - m_entries.front().since);
    }

private:
    struct Waiting
    {
        Entry entry;
        std::chrono::steady_clock::time_point since;
    };
    bool insert(typename std::deque<Waiting>::iterator place, Entry &entry)
    {
        Waiting waiting{std::move(entry), m_clock.monotonic()};
        // At either end of a deque an element is moved only when there is room for it.
        if (!Base::survive([&] { m_entries.insert(place, std::move(waiting)); }, [] {})) {
            entry = std::move(waiting.entry);
            return false;
        }
        m_notEmpty.wakeOne();
        return true;
    }

    const size_t m_limit;
    const Base::Clock &m_clock;
    mutable QMutex m_mutex;
    QWaitCondition m_notEmpty;
    std::deque<Waiting> m_entries;
    int m_waiting = 0;
    bool m_stopped = false;
};

} // namespace Storage
