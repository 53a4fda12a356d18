// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/peer.h"

#include <QHash>
#include <QList>
#include <QMutex>

#include <memory>

namespace Handlers {

/// Every connection that said who it is. Any thread; as many as there are connections.
class Peers
{
public:
    struct Entry
    {
        std::shared_ptr<Peer> peer;
        QString program;
        QString version;
    };

    /// False if it was there already; its texts stay as they were first.
    bool add(const std::shared_ptr<Peer> &peer, const QString &program, const QString &version)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_entries.contains(peer->id()))
            return false;
        m_entries.insert(peer->id(), {peer, program, version});
        return true;
    }
    void remove(quint64 id)
    {
        const QMutexLocker lock(&m_mutex);
        m_entries.remove(id);
    }
    QHash<quint64, Entry> list() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_entries;
    }
    qsizetype count() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_entries.size();
    }

private:
    mutable QMutex m_mutex;
    QHash<quint64, Entry> m_entries;
};

} // namespace Handlers
