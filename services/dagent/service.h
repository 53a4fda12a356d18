// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "daemon/service.h"
#include "dagent/receipts.h"
#include "dagent/settings.h"
#include "net/connectionlimits.h"
#include "net/iothreads.h"
#include "net/listener.h"

#include <QThreadPool>

namespace Dagent {

class Worker;

/// The sockets, opened while the process may still bind low ports. Main thread.
class Doors
{
public:
    Doors();

    /// Binds lmtp_listen, or takes the sockets systemd opened.
    Base::Result<void> open(const Daemon::Context &context);

    Net::ConnectionLimits limits;
    std::function<void(Net::Incoming)> accepted; ///< set by the Service
    std::unique_ptr<Net::Listener> listener;
};

/// The LMTP daemon. Lives in the main thread; its workers live in the I/O threads.
class Service final : public QObject, public Daemon::Service
{
    Q_OBJECT
public:
    Service(std::unique_ptr<Doors> doors, const Daemon::Context &context, const Client::LinkOptions &link);
    ~Service() override;

    Base::Result<void> reload(const Config::Snapshot &config, const Config::Diff &diff) override;
    void stop(std::function<void()> done) override;

private:
    std::shared_ptr<const Settings> makeSettings(const Config::Snapshot &config) const;
    void eachWorker(const std::function<void(Worker &)> &function);

    const std::unique_ptr<Doors> m_doors;
    const bool m_stripDomain;
    const bool m_addressesOnly;
    Smtp::MemoryBudget m_budget;
    Receipts m_receipts;
    QThreadPool m_pool;
    Net::IoThreads m_threads;
    std::vector<std::unique_ptr<Worker>> m_workers; ///< each touched in its own thread only
    int m_running = 0; ///< workers with connections while stopping
};

/// The way to the server of the option server_socket.
Base::Result<Client::LinkOptions> linkOptions(const Config::Snapshot &config);

} // namespace Dagent
