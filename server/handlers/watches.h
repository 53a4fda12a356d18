// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/peer.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <memory>

namespace Handlers {

/// Which connections want to hear of changes in which folders. A connection hears of a folder once, however
/// many of its sessions watch it; a watch ends with its session. Any thread; at most \a maxPerPeer watches
/// per connection, and \a maxPerSession per login, since a service's connection is everybody's.
class Watches
{
public:
    static constexpr qsizetype maxPerPeer = 100'000;
    static constexpr qsizetype maxPerSession = 5'000;

    struct Watch
    {
        quint64 peer = 0;
        QByteArray session;
        FolderKey folder;
    };

    /// \a session: empty = the connection's own identity. Repeating does nothing. False if there are too
    /// many.
    bool add(const std::shared_ptr<Peer> &peer, const QByteArray &session, const FolderKey &key);
    void remove(quint64 peer, const QByteArray &session, const FolderKey &key);
    void removeSession(quint64 peer, const QByteArray &session);
    void removePeer(quint64 peer);

    /// Those of folders in \a store; none = all.
    QList<Watch> list(Base::StoreId store) const;

    /// Tells the watchers of \a key.
    void publish(const FolderKey &key, Base::ModSeq modSeq);
    /// Folders that are watched, each counted once per connection and session.
    qsizetype count() const;

private:
    struct PeerWatches
    {
        std::shared_ptr<Peer> peer;
        QHash<FolderKey, QSet<QByteArray>> sessions;
        QHash<QByteArray, qsizetype> counts; ///< of each session
        qsizetype count = 0;
    };

    void drop(PeerWatches &watches, const QByteArray &session, const FolderKey &key);

    mutable QMutex m_mutex;
    QHash<quint64, PeerWatches> m_peers;
    QHash<FolderKey, QSet<quint64>> m_watchers;
};

} // namespace Handlers
