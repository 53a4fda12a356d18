// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "daemon/service.h"
#include "domain/purge.h"
#include "handlers/core.h"
#include "listener/links.h"
#include "net/listener.h"
#include "net/tlscontext.h"
#include "program/settings.h"
#include "storage/database.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Program {

/// The sockets, opened while the process may still bind low ports. Main thread.
class Doors
{
public:
    Doors();
    Q_DISABLE_COPY_MOVE(Doors)

    /// Binds what the configuration names, or takes the sockets systemd opened.
    Base::Result<void> open(const Daemon::Context &context);

    Net::ConnectionLimits limits;
    std::function<void(Net::Incoming)> accepted; ///< set by the Service
    Net::TlsContext tls;
    Net::Listener listener;
};

/// kopano-server. Lives in the main thread; requests run in the threads of Listener::Links and
/// Storage::Database.
class Service final : public QObject, public Daemon::Service
{
    Q_OBJECT
public:
    /// Opens the database and begins to accept. The error says what is wrong with which file.
    static Base::Result<std::unique_ptr<Daemon::Service>> start(
        std::unique_ptr<Doors> doors, const Daemon::Context &context);
    ~Service() override;

    Base::Result<void> reload(const Config::Snapshot &config, const Config::Diff &diff) override;
    void stop(std::function<void()> done) override;

private:
    explicit Service(std::unique_ptr<Doors> doors);
    Base::Result<void> openDatabase(const Config::Snapshot &config);
    void beginService(const Config::Snapshot &config);
    void applySettings(const Config::Snapshot &config);
    void accept(const Net::Incoming &incoming);
    Handlers::PeerIdentity identify(const Net::Incoming &incoming);
    void prune();
    void beginPurge();
    void purgeStep(const Domain::PurgeLimits &limits, const Domain::PurgeProgress &progress);

    const Base::SystemClock m_clock;
    const std::unique_ptr<Doors> m_doors;
    QObject m_delays; ///< context of the answers that wait
    // Destroyed from below: connections, then the database (which finishes what is queued), then what that
    // work uses.
    std::unique_ptr<Handlers::Core> m_core;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Listener::Links> m_links;
    Listener::LinkSettings m_linkSettings;
    QSet<quint32> m_administrators;
    QHash<quint32, QString> m_accounts; ///< names of user ids, asked for once
    QTimer m_sweep;
    QTimer m_prune;
    QTimer m_purge;
    std::chrono::seconds m_deletedLifetime{0}; ///< 0 = for ever
    bool m_purging = false;
    bool m_stopping = false;
};

} // namespace Program
