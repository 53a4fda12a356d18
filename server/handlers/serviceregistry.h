// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "handlers/peer.h"
#include "rpc/services.h"

#include <QHash>
#include <QMutex>

#include <functional>
#include <memory>

namespace Handlers {

/// Which services are connected, and the orders they have not finished yet. Any thread; bounded by the
/// constants.
class ServiceRegistry
{
public:
    static constexpr qsizetype maxServices = 1000;
    static constexpr int maxOrders = 32; ///< unfinished ones of one service

    /// Called once, from any thread: what became of the order, or why nobody knows.
    using Finished = std::function<void(Base::Result<Rpc::FinishOrder>)>;
    /// The way to a service of this very process: does the order in a thread of its own and calls \a
    /// finished.
    using Local = std::function<void(
        const Rpc::ServiceOrder &order, const std::function<void(const Rpc::FinishOrder &)> &finished)>;

    /// A service came, or says that something of it has changed. Busy if there are too many.
    Base::Result<void> add(
        const std::shared_ptr<Peer> &peer, const Rpc::RegisterService &service, qint64 now);
    /// The same without a connection; an empty \a local takes it away. There is one at most.
    void setLocal(const Rpc::RegisterService &service, Local local, qint64 now);
    /// The connection is gone: its service, and its orders fail. \returns whether there was one.
    bool removePeer(quint64 peer);

    /// By service and host.
    QList<Rpc::ServiceInfo> list() const;
    /// By "gateway" or "kopano-gateway", with "@host" where several run. NotFound, Conflict if it fits
    /// several.
    Base::Result<Rpc::ServiceInfo> find(const QString &name) const;

    /// Sends an order. \returns its number for expire(), or why there is no such service or it has too much
    /// to do; then \a finished is not called.
    Base::Result<quint64> order(const QString &name, Rpc::ServiceOrder order, Finished finished);
    /// A service says what became of its order. Orders that it was not given are ignored.
    void finish(quint64 peer, const Rpc::FinishOrder &done);
    /// The order took too long.
    void expire(quint64 order);

private:
    struct Entry
    {
        std::shared_ptr<Peer> peer; ///< null: this process
        Rpc::ServiceInfo info;
        int orders = 0;
    };
    struct Pending
    {
        quint64 peer = 0;
        Finished finished;
    };
    static constexpr quint64 localPeer = 0;

    static Rpc::ServiceInfo infoOf(const Rpc::RegisterService &service, qint64 now);
    Base::Result<quint64> search(const QString &name) const;
    Finished take(quint64 order, std::optional<quint64> peer);

    mutable QMutex m_mutex;
    QHash<quint64, Entry> m_services; ///< by peer
    QHash<quint64, Pending> m_orders;
    Local m_local;
    quint64 m_lastOrder = 0;
};

} // namespace Handlers
