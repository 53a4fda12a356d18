// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace Statistics {

/// A number that any thread may change at any time, without locks. On a cache line of its own: threads that
/// count different things do not meet.
class alignas(64) Counter
{
public:
    Counter() = default;
    Q_DISABLE_COPY_MOVE(Counter)

    void add(qint64 by = 1) { m_value.fetch_add(by, std::memory_order_relaxed); }
    void set(qint64 value) { m_value.store(value, std::memory_order_relaxed); }
    /// For the greatest value ever seen.
    void raise(qint64 value)
    {
        qint64 known = m_value.load(std::memory_order_relaxed);
        while (known < value && !m_value.compare_exchange_weak(known, value, std::memory_order_relaxed)) { }
    }
    qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value = 0;
};

} // namespace Statistics
