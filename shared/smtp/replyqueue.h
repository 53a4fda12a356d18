// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/reply.h"

#include <deque>
#include <utility>

namespace Smtp {

/// Replies in the order of their commands, whatever the order in which they become known. Plain value.
class ReplyQueue
{
public:
    /// A reply that is known now.
    void add(const Reply &reply)
    {
        if (m_slots.empty())
            m_ready += toBytes(reply);
        else
            m_slots.push_back({0, toBytes(reply)});
    }
    /// Keeps a place; fill() it later.
    quint64 addSlot()
    {
        m_slots.push_back({++m_lastSlot, {}});
        return m_lastSlot;
    }
    /// Fills the place of addSlot(); what stands in front of it may still be waited for.
    void fill(quint64 slot, const Reply &reply)
    {
        for (Slot &candidate : m_slots) {
            if (candidate.number == slot)
                candidate = {0, toBytes(reply)};
        }
        for (; !m_slots.empty() && m_slots.front().number == 0; m_slots.pop_front())
            m_ready += m_slots.front().bytes;
    }
    /// Replies behind a place that is not filled yet, that place included.
    size_t waiting() const { return m_slots.size(); }
    /// Gives up on places that are not filled, and on what stands behind them.
    void dropWaiting() { m_slots.clear(); }
    QByteArray takeReady() { return std::exchange(m_ready, {}); }

private:
    struct Slot
    {
        quint64 number = 0; ///< 0 = filled
        QByteArray bytes;
    };
    QByteArray m_ready;
    std::deque<Slot> m_slots;
    quint64 m_lastSlot = 0;
};

} // namespace Smtp
