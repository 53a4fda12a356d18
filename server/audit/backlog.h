// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace Audit {

/// What waits to be written: a queue that knows about how much memory it takes. One thread.
template <class Item> class Backlog
{
public:
    void append(Item item, qint64 bytes)
    {
        m_items.append(std::move(item));
        m_sizes.append(bytes);
        m_bytes += bytes;
    }
    const QList<Item> &items() const { return m_items; }
    qsizetype size() const { return m_items.size(); }
    bool isEmpty() const { return m_items.isEmpty(); }

    void removeFirst(qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i)
            m_bytes -= m_sizes.at(i);
        m_items.remove(0, count);
        m_sizes.remove(0, count);
    }

    /// Removes the oldest until there are at most \a count with at most \a bytes. \returns how many went.
    qsizetype shorten(qsizetype count, qint64 bytes)
    {
        qsizetype gone = std::max<qsizetype>(0, m_items.size() - count);
        qint64 left = m_bytes;
        for (qsizetype i = 0; i < m_items.size() && (i < gone || left > bytes); ++i) {
            left -= m_sizes.at(i);
            gone = std::max(gone, i + 1);
        }
        removeFirst(gone);
        return gone;
    }

private:
    QList<Item> m_items;
    QList<qint64> m_sizes;
    qint64 m_bytes = 0;
};

} // namespace Audit
