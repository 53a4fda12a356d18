// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/watches.h"

namespace Handlers {

using namespace Base;

bool Watches::add(const std::shared_ptr<Peer> &peer, const QByteArray &session, const FolderKey &key)
{
    const QMutexLocker lock(&m_mutex);
    if (!peer->isConnected())
        return true; // its removePeer() may have run already
    PeerWatches &watches = m_peers[peer->id()];
    watches.peer = peer;
    if (const auto known = watches.sessions.constFind(key);
        known != watches.sessions.cend() && known->contains(session))
        return true;
    if (watches.count >= maxPerPeer || (!session.isEmpty() && watches.counts.value(session) >= maxPerSession))
        return false;
    watches.sessions[key].insert(session);
    ++watches.counts[session];
    ++watches.count;
    m_watchers[key].insert(peer->id());
    return true;
}

void Watches::drop(PeerWatches &watches, const QByteArray &session, const FolderKey &key)
{
    const auto it = watches.sessions.find(key);
    if (it == watches.sessions.end() || !it->remove(session))
        return;
    --watches.count;
    if (--watches.counts[session] == 0)
        watches.counts.remove(session);
    if (!it->isEmpty())
        return;
    watches.sessions.erase(it);
    const auto watchers = m_watchers.find(key);
    watchers->remove(watches.peer->id());
    if (watchers->isEmpty())
        m_watchers.erase(watchers);
}

void Watches::remove(quint64 peer, const QByteArray &session, const FolderKey &key)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto it = m_peers.find(peer); it != m_peers.end())
        drop(*it, session, key);
}

void Watches::removeSession(quint64 peer, const QByteArray &session)
{
    const QMutexLocker lock(&m_mutex);
    const auto it = m_peers.find(peer);
    if (it == m_peers.end())
        return;
    const QList<FolderKey> keys = it->sessions.keys();
    for (const FolderKey &key : keys)
        drop(*it, session, key);
}

void Watches::removePeer(quint64 peer)
{
    const QMutexLocker lock(&m_mutex);
    const PeerWatches watches = m_peers.take(peer);
    for (auto it = watches.sessions.cbegin(); it != watches.sessions.cend(); ++it) {
        const auto watchers = m_watchers.find(it.key());
        watchers->remove(peer);
        if (watchers->isEmpty())
            m_watchers.erase(watchers);
    }
}

QList<Watches::Watch> Watches::list(StoreId store) const
{
    const QMutexLocker lock(&m_mutex);
    QList<Watch> found;
    for (auto peer = m_peers.cbegin(); peer != m_peers.cend(); ++peer) {
        for (auto folder = peer->sessions.cbegin(); folder != peer->sessions.cend(); ++folder) {
            if (store && folder.key().store != store)
                continue;
            for (const QByteArray &session : *folder)
                found.append({peer.key(), session, folder.key()});
        }
    }
    return found;
}

void Watches::publish(const FolderKey &key, ModSeq modSeq)
{
    QList<std::shared_ptr<Peer>> peers;
    {
        const QMutexLocker lock(&m_mutex);
        const auto it = m_watchers.constFind(key);
        if (it == m_watchers.cend())
            return;
        for (const quint64 id : *it) {
            if (const auto peer = m_peers.constFind(id); peer != m_peers.cend())
                peers.append(peer->peer);
        }
    }
    for (const auto &peer : std::as_const(peers))
        peer->notify(key, modSeq);
}

qsizetype Watches::count() const
{
    const QMutexLocker lock(&m_mutex);
    qsizetype sum = 0;
    for (const PeerWatches &watches : m_peers)
        sum += watches.count;
    return sum;
}

} // namespace Handlers
