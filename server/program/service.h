// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "daemon/service.h"
#include "handlers/core.h"
#include "listener/links.h"
#include "program/control.h"
#include "net/listeningsockets.h"
#include "net/tlscontext.h"
#include "program/securitylog.h"
#include "program/settings.h"
#include "program/userscripts.h"
#include "statistics/keeper.h"
#include "storage/database.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Program {

/// Binds what the configuration names, or takes the sockets systemd opened.
Base::Result<std::unique_ptr<Net::ListeningSockets>> openSockets(const Daemon::Context &context);
/// Loads key and certificate if listen_tls is set; an error names the file.
Base::Result<void> loadTls(Net::TlsContext &tls, const Config::Snapshot &config);

/// kopano-server. Lives in the main thread; requests run in the threads of Listener::Links and
/// Storage::Database.
class Service final : public QObject, public Daemon::Service
{
    Q_OBJECT
public:
    /// Opens the database and begins to accept. The error says what is wrong with which file.
    static Base::Result<std::unique_ptr<Daemon::Service>> start(
        std::unique_ptr<Net::ListeningSockets> sockets, std::unique_ptr<Net::TlsContext> tls,
        const Daemon::Context &context);
    ~Service() override;

    Base::Result<void> reload(const Config::Snapshot &config, const Config::Diff &diff) override;
    void stop(std::function<void()> done) override;
    void signalled(int number) override;

private:
    Service(std::unique_ptr<Net::ListeningSockets> sockets, std::unique_ptr<Net::TlsContext> tls);
    Base::Result<void> openDatabase(const Config::Snapshot &config);
    void beginSecurityLog(const Daemon::Context &context);
    void beginService(const Config::Snapshot &config);
    void beginStatistics();
    void applySettings(const Config::Snapshot &config);
    void accept(const Net::Incoming &incoming);
    Handlers::PeerIdentity identify(const Net::Incoming &incoming);
    void prune();
    void synchronizeUsers();
    void waitForPurge();

    const Base::SystemClock m_clock;
    const std::unique_ptr<Net::ListeningSockets> m_sockets;
    const std::unique_ptr<Net::TlsContext> m_tls;
    QObject m_delays; ///< context of the answers that wait
    // Destroyed from below: connections, then the database (which finishes what is queued), then what that
    // work uses.
    std::unique_ptr<Audit::Log> m_securityLog; ///< null = not enabled
    std::unique_ptr<UserScripts> m_scripts;
    QString m_socketUrl; ///< as the security log names it
    QString m_prioritySocketUrl;
    std::unique_ptr<Handlers::Core> m_core;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Listener::Links> m_links;
    std::unique_ptr<Control> m_control;
    std::unique_ptr<Statistics::Keeper> m_keeper;
    Listener::LinkSettings m_linkSettings;
    QSet<quint32> m_administrators;
    std::shared_ptr<const Net::PublicKeys> m_keys; ///< of sslkeys_path
    QHash<quint32, QString> m_accounts; ///< names of user ids, asked for once
    QTimer m_sample;
    QTimer m_sweep;
    QTimer m_prune;
    QTimer m_purge;
    QTimer m_userSync;
    std::shared_ptr<Directory::UserBase> m_userBase; ///< null = the database
    unsigned m_userSyncs = 0;
    std::chrono::seconds m_deletedLifetime{0}; ///< 0 = for ever
};

} // namespace Program
