// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/control.h"
#include "control/orders.h"
#include "daemon/service.h"
#include "dagent/worker.h"
#include "net/listeningsockets.h"
#include "net/workers.h"

#include <QThreadPool>

namespace Dagent {

/// Binds lmtp_listen, or takes the sockets systemd opened.
Base::Result<std::unique_ptr<Net::ListeningSockets>> openSockets(const Daemon::Context &context);

/// The LMTP daemon. Lives in the main thread; its workers live in the I/O threads.
class Service final : public QObject, public Daemon::Service
{
    Q_OBJECT
public:
    Service(std::unique_ptr<Net::ListeningSockets> sockets, const Daemon::Context &context,
        const Client::LinkOptions &link);
    ~Service() override;

    Base::Result<void> reload(const Config::Snapshot &config, const Config::Diff &diff) override;
    void stop(std::function<void()> done) override;

private:
    std::shared_ptr<const Settings> makeSettings(const Config::Snapshot &config) const;

    const std::unique_ptr<Net::ListeningSockets> m_sockets;
    const bool m_stripDomain;
    const bool m_addressesOnly;
    Smtp::MemoryBudget m_budget;
    Receipts m_receipts;
    Counters m_counters;
    QThreadPool m_pool;
    Net::Workers<Worker> m_workers;
    Daemon::Configuration &m_configuration;
    Control::Orders m_orders;
    Client::Control m_control;
};

/// The way to the server of the option server_socket.
Base::Result<Client::LinkOptions> linkOptions(const Config::Snapshot &config);

} // namespace Dagent
