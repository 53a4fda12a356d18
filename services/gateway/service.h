// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "daemon/service.h"
#include "gateway/settings.h"
#include "net/connectionlimits.h"
#include "net/iothreads.h"
#include "net/listener.h"
#include "net/tlscontext.h"

#include <QThreadPool>

namespace Gateway {

class Worker;

/// The sockets, opened while the process may still bind low ports. Main thread.
class Doors
{
public:
    Doors();

    /// Binds imap_listen and imaps_listen, or takes the sockets systemd opened.
    Base::Result<void> open(const Daemon::Context &context);

    Net::ConnectionLimits limits;
    std::function<void(Net::Incoming)> accepted; ///< set by the Service
    std::unique_ptr<Net::Listener> listener;
};

/// The IMAP daemon. Lives in the main thread; its workers live in the I/O threads.
class Service final : public QObject, public Daemon::Service
{
    Q_OBJECT
public:
    /// \param tls is loaded already, as far as there are files.
    Service(std::unique_ptr<Doors> doors, std::unique_ptr<Net::TlsContext> tls,
        const Daemon::Context &context, const Client::LinkOptions &link);
    ~Service() override;

    Base::Result<void> reload(const Config::Snapshot &config, const Config::Diff &diff) override;
    void stop(std::function<void()> done) override;

private:
    void eachWorker(const std::function<void(Worker &)> &function);

    const std::unique_ptr<Doors> m_doors;
    const std::unique_ptr<Net::TlsContext> m_tls;
    LiteralBudget m_literals;
    QThreadPool m_pool;
    Net::IoThreads m_threads;
    std::vector<std::unique_ptr<Worker>> m_workers; ///< each touched in its own thread only
    int m_running = 0; ///< workers with connections while stopping
};

/// The way to the server of the option server_socket.
Base::Result<Client::LinkOptions> linkOptions(const Config::Snapshot &config);
/// Loads key and certificate. Without the files TLS is not offered, which is logged; an error if imaps_listen
/// needs it.
Base::Result<void> loadTls(Net::TlsContext &tls, const Config::Snapshot &config);

} // namespace Gateway
