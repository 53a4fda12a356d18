// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/administrationwatches.h"

#include "rpc/services.h"

#include <array>

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

quint32 AdministrationWatches::topicsOf(const QString &action)
{
    struct Subject
    {
        QLatin1String word;
        quint32 topics;
    };
    static constexpr std::array<Subject, 11> subjects{{{QLatin1String("user"), Rpc::PeopleTopic},
        {QLatin1String("users"), Rpc::PeopleTopic}, {QLatin1String("group"), Rpc::PeopleTopic},
        {QLatin1String("company"), Rpc::PeopleTopic}, {QLatin1String("sendas"), Rpc::PeopleTopic},
        {QLatin1String("delegate"), Rpc::PeopleTopic}, {QLatin1String("store"), Rpc::PeopleTopic},
        {QLatin1String("purge"), Rpc::JobsTopic}, {QLatin1String("restore"), Rpc::JobsTopic},
        {QLatin1String("job"), Rpc::JobsTopic}, {QLatin1String("session"), Rpc::SessionsTopic}}};
    const QStringView word = QStringView(action).first(std::max<qsizetype>(action.indexOf(u'.'), 0));
    for (const Subject &subject : subjects) {
        if (word == subject.word)
            return subject.topics;
    }
    return 0;
}

void AdministrationWatches::publish(quint32 topics)
{
    if (topics == 0)
        return;
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
