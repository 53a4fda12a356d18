// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/administrationwatches.h"

namespace Handlers {

void AdministrationWatches::set(const std::shared_ptr<Peer> &peer, const QByteArray &session, quint32 topics)
{
    if (topics == 0)
        return removeSession(peer->id(), session);
    const QMutexLocker lock(&m_mutex);
    if (!peer->isConnected())
        return; // its removePeer() may have run already
    PeerWatches &watches = m_peers[peer->id()];
    watches.peer = peer;
    watches.topics.insert(session, topics);
}

void AdministrationWatches::removeSession(quint64 peer, const QByteArray &session)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_peers.find(peer);
    if (found == m_peers.end())
        return;
    found->topics.remove(session);
    if (found->topics.isEmpty())
        m_peers.erase(found);
}

void AdministrationWatches::removePeer(quint64 peer)
{
    const QMutexLocker lock(&m_mutex);
    m_peers.remove(peer);
}

void AdministrationWatches::publish(quint32 topics)
{
    QList<std::pair<std::shared_ptr<Peer>, quint32>> told;
    {
        const QMutexLocker lock(&m_mutex);
        for (const PeerWatches &watches : std::as_const(m_peers)) {
            quint32 wanted = 0;
            for (const quint32 bits : watches.topics)
                wanted |= bits;
            if (wanted & topics)
                told.append({watches.peer, wanted & topics});
        }
    }
    for (const auto &[peer, bits] : std::as_const(told))
        peer->notifyAdministration(bits);
}

} // namespace Handlers
