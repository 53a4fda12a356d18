// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QMutex>

namespace Dagent {

/// Deliveries whose senders have seen the replies, until the server knows: told with every message of any
/// thread, or soon, and forgotten when it has answered. One for all I/O threads, because a sender may come
/// back on another one, and what one thread is telling may arrive after the other's message. Any thread; at
/// most \a limit, the oldest go first.
class Receipts
{
public:
    static constexpr qsizetype limit = 5000;

    /// The sender has seen its reply.
    void add(const QByteArray &receipt)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_waiting.size() >= limit)
            m_waiting.removeFirst();
        m_waiting.append(receipt);
    }
    /// What the server has to be told, oldest first.
    QByteArrayList all() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_waiting;
    }
    /// The server knows these.
    void remove(const QByteArrayList &receipts)
    {
        const QMutexLocker lock(&m_mutex);
        for (const QByteArray &receipt : receipts)
            m_waiting.removeOne(receipt);
    }

private:
    mutable QMutex m_mutex;
    QByteArrayList m_waiting;
};

} // namespace Dagent
