// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QMutex>

#include <utility>

namespace Dagent {

/// Deliveries whose senders have seen the replies, until the server is told: with the next message of any
/// thread, or soon. One for all I/O threads, because a sender may come back on another one. Any thread.
class Receipts
{
public:
    /// \returns how many wait now.
    qsizetype add(const QByteArray &receipt)
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.append(receipt);
        return m_waiting.size();
    }
    QByteArrayList takeAll()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_waiting, {});
    }

private:
    QMutex m_mutex;
    QByteArrayList m_waiting;
};

} // namespace Dagent
