// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/peer.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace Handlers {

/// Which administrators want to hear that something changed, a set of Rpc::AdministrationTopic bits each.
/// What waits for a connection is merged into one set of bits. Any thread; one small entry per session.
class AdministrationWatches
{
public:
    /// \a session: empty = the connection's own identity. No topics: no more.
    void set(const std::shared_ptr<Peer> &peer, const QByteArray &session, quint32 topics);
    void removeSession(quint64 peer, const QByteArray &session);
    void removePeer(quint64 peer);

    /// What an act of an administrator changes, by its name in the security log: "user.create" is about
    /// people.
    static quint32 topicsOf(const QString &action);
    /// Tells those who want to hear of one of \a topics.
    void publish(quint32 topics);

private:
    struct PeerWatches
    {
        std::shared_ptr<Peer> peer;
        QHash<QByteArray, quint32> topics; ///< by session
    };

    QMutex m_mutex;
    QHash<quint64, PeerWatches> m_peers;
};

} // namespace Handlers
