// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <utility>

namespace Smtp {

/// Bounds the message bytes that all sessions hold together. Any thread. Must outlive its shares.
class MemoryBudget
{
public:
    explicit MemoryBudget(qint64 limit) : m_limit(limit), m_left(limit) { }
    Q_DISABLE_COPY_MOVE(MemoryBudget)

    /// One thread at a time. What is taken stays taken, so less than nothing may be left for a while.
    void setLimit(qint64 limit) { give(limit - std::exchange(m_limit, limit)); }
    /// Bytes; a moment later it may be another number.
    qint64 left() const { return m_left.load(std::memory_order_relaxed); }

private:
    friend class BudgetShare;
    bool take(qint64 bytes)
    {
        if (m_left.fetch_sub(bytes, std::memory_order_relaxed) >= bytes)
            return true;
        m_left.fetch_add(bytes, std::memory_order_relaxed);
        return false;
    }
    void give(qint64 bytes) { m_left.fetch_add(bytes, std::memory_order_relaxed); }

    qint64 m_limit;
    std::atomic<qint64> m_left;
};

/// What one message takes out of a MemoryBudget; gives it back when it goes.
class BudgetShare
{
public:
    BudgetShare() = default;
    explicit BudgetShare(MemoryBudget &budget) : m_budget(&budget) { }
    BudgetShare(BudgetShare &&other) noexcept
        : m_budget(std::exchange(other.m_budget, nullptr))
        , m_taken(std::exchange(other.m_taken, 0))
    {
    }
    BudgetShare &operator=(BudgetShare &&other) noexcept
    {
        std::swap(m_budget, other.m_budget);
        std::swap(m_taken, other.m_taken);
        return *this;
    }
    ~BudgetShare() { clear(); }

    /// False if the budget is used up; nothing is taken then.
    bool grow(qint64 bytes)
    {
        if (!m_budget || !m_budget->take(bytes))
            return false;
        m_taken += bytes;
        return true;
    }
    /// Gives everything back now.
    void clear()
    {
        if (m_budget)
            m_budget->give(std::exchange(m_taken, 0));
    }

private:
    MemoryBudget *m_budget = nullptr;
    qint64 m_taken = 0;
};

} // namespace Smtp
