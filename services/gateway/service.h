// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/control.h"
#include "control/orders.h"
#include "daemon/service.h"
#include "gateway/worker.h"
#include "net/listeningsockets.h"
#include "net/tlscontext.h"
#include "net/workers.h"

#include <QThreadPool>

namespace Gateway {

/// Binds imap_listen and imaps_listen, or takes the sockets systemd opened.
Base::Result<std::unique_ptr<Net::ListeningSockets>> openSockets(const Daemon::Context &context);

/// The IMAP daemon. Lives in the main thread; its workers live in the I/O threads.
class Service final : public QObject, public Daemon::Service
{
    Q_OBJECT
public:
    /// \param tls is loaded already, as far as there are files.
    Service(std::unique_ptr<Net::ListeningSockets> sockets, std::unique_ptr<Net::TlsContext> tls,
        const Daemon::Context &context, const Client::LinkOptions &link);
    ~Service() override;

    Base::Result<void> reload(const Config::Snapshot &config, const Config::Diff &diff) override;
    void stop(std::function<void()> done) override;

private:
    const std::unique_ptr<Net::ListeningSockets> m_sockets;
    const std::unique_ptr<Net::TlsContext> m_tls;
    LiteralBudget m_literals;
    QThreadPool m_pool;
    Net::Workers<Worker> m_workers;
    Daemon::Configuration &m_configuration;
    Control::Orders m_orders;
    Client::Control m_control;
};

/// The way to the server of the option server_socket.
Base::Result<Client::LinkOptions> linkOptions(const Config::Snapshot &config);
/// Loads key and certificate. Without the files TLS is not offered, which is logged; an error if imaps_listen
/// needs it.
Base::Result<void> loadTls(Net::TlsContext &tls, const Config::Snapshot &config);

} // namespace Gateway
