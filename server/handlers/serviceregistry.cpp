// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/serviceregistry.h"

#include "base/text.h"
#include "rpc/codec.h"
#include "rpc/messages.h"

namespace Handlers {

using namespace Base;

namespace {

constexpr qsizetype longestName = 255;
constexpr qsizetype mostListeners = 100;

bool isBefore(const Rpc::ServiceInfo &a, const Rpc::ServiceInfo &b)
{
    return std::tie(a.service, a.host, a.pid) < std::tie(b.service, b.host, b.pid);
}

} // namespace

Rpc::ServiceInfo ServiceRegistry::infoOf(const Rpc::RegisterService &service, qint64 now)
{
    Rpc::ServiceInfo info;
    info.service = service.service.left(longestName);
    info.program = service.program.left(longestName);
    info.version = service.version.left(longestName);
    info.host = service.host.left(longestName);
    info.pid = service.pid;
    info.started = service.started;
    info.registered = now;
    for (const QString &listener : service.listeners.first(std::min(service.listeners.size(), mostListeners)))
        info.listeners.append(listener.left(longestName));
    info.configFile = service.configFile.left(4096);
    info.changedOutside = service.state.changedOutside;
    return info;
}

Result<void> ServiceRegistry::add(
    const std::shared_ptr<Peer> &peer, const Rpc::RegisterService &service, qint64 now)
{
    if (service.service.isEmpty() || service.service.contains(u'@'))
        return {Code::Invalid, QStringLiteral("a service needs a name without @")};
    const QMutexLocker lock(&m_mutex);
    if (!peer->isConnected())
        return {}; // its removePeer() may have run already
    const auto known = m_services.find(peer->id());
    if (known == m_services.end() && m_services.size() >= maxServices)
        return {Code::Busy, QStringLiteral("too many services")};
    Entry &entry = known == m_services.end() ? m_services[peer->id()] : *known;
    const qint64 since = entry.peer ? entry.info.registered : now;
    entry.peer = peer;
    entry.info = infoOf(service, since);
    return {};
}

void ServiceRegistry::setLocal(const Rpc::RegisterService &service, Local local, qint64 now)
{
    const QMutexLocker lock(&m_mutex);
    m_local = std::move(local);
    if (!m_local) {
        m_services.remove(localPeer);
        return;
    }
    Entry &entry = m_services[localPeer];
    entry.info = infoOf(service, entry.info.registered ? entry.info.registered : now);
}

bool ServiceRegistry::removePeer(quint64 peer)
{
    QList<Finished> lost;
    bool known = false;
    {
        const QMutexLocker lock(&m_mutex);
        known = m_services.remove(peer) > 0;
        if (!known)
            return false;
        for (auto order = m_orders.begin(); order != m_orders.end();) {
            if (order->peer != peer) {
                ++order;
                continue;
            }
            lost.append(std::move(order->finished));
            order = m_orders.erase(order);
        }
    }
    for (const Finished &finished : std::as_const(lost))
        finished({Code::Io, QStringLiteral("outcome unknown: the service went away")});
    return known;
}

QList<Rpc::ServiceInfo> ServiceRegistry::list() const
{
    QList<Rpc::ServiceInfo> services;
    {
        const QMutexLocker lock(&m_mutex);
        for (const Entry &entry : m_services)
            services.append(entry.info);
    }
    std::sort(services.begin(), services.end(), isBefore);
    return services;
}

Result<quint64> ServiceRegistry::search(const QString &name) const
{
    const QString word = name.section(u'@', 0, 0);
    const QString host = name.section(u'@', 1);
    QList<quint64> found;
    for (auto entry = m_services.cbegin(); entry != m_services.cend(); ++entry) {
        const Rpc::ServiceInfo &info = entry->info;
        if ((info.service == word || info.program == word)
            && (host.isEmpty() || info.host.compare(host, Qt::CaseInsensitive) == 0))
            found.append(entry.key());
    }
    if (found.isEmpty())
        return {Code::NotFound, QStringLiteral("no service '%1' is connected").arg(escaped(name))};
    if (found.size() > 1) {
        return {Code::Conflict,
            QStringLiteral("several services are called '%1'; add @ and a host").arg(escaped(name))};
    }
    return found.first();
}

Result<Rpc::ServiceInfo> ServiceRegistry::find(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_services[TRY(search(name))].info;
}

Result<quint64> ServiceRegistry::order(const QString &name, Rpc::ServiceOrder order, Finished finished)
{
    std::shared_ptr<Peer> peer;
    Local local;
    {
        const QMutexLocker lock(&m_mutex);
        const quint64 id = TRY(search(name));
        Entry &entry = m_services[id];
        if (entry.orders >= maxOrders)
            return {Code::Busy, QStringLiteral("the service has too many orders to do")};
        ++entry.orders;
        order.id = ++m_lastOrder;
        m_orders.insert(order.id, {id, std::move(finished)});
        peer = entry.peer;
        if (!peer)
            local = m_local;
    }
    if (peer) {
        Rpc::Frame frame;
        frame.kind = Rpc::Frame::Event;
        frame.message = Rpc::numberOf<Rpc::ServiceOrder>;
        frame.payload = Rpc::encode(order);
        peer->send(frame);
    } else {
        local(order, [this](const Rpc::FinishOrder &done) { finish(localPeer, done); });
    }
    return order.id;
}

ServiceRegistry::Finished ServiceRegistry::take(quint64 order, std::optional<quint64> peer)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_orders.find(order);
    if (found == m_orders.end() || (peer && found->peer != *peer))
        return {};
    if (const auto entry = m_services.find(found->peer); entry != m_services.end())
        --entry->orders;
    Finished finished = std::move(found->finished);
    m_orders.erase(found);
    return finished;
}

void ServiceRegistry::finish(quint64 peer, const Rpc::FinishOrder &done)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto entry = m_services.find(peer); done.hasState && entry != m_services.end())
            entry->info.changedOutside = done.state.changedOutside;
    }
    if (const Finished finished = take(done.id, peer))
        finished(done);
}

void ServiceRegistry::expire(quint64 order)
{
    if (const Finished finished = take(order, std::nullopt))
        finished({Code::Io, QStringLiteral("outcome unknown: the service did not answer in time")});
}

} // namespace Handlers
