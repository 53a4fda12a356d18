// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"
#include "base/clock.h"
#include "directory/checkcache.h"
#include "directory/exchanges.h"
#include "directory/scram.h"
#include "directory/throttle.h"
#include "directory/userbase.h"
#include "domain/outcome.h"
#include "handlers/peers.h"
#include "handlers/administrationwatches.h"
#include "handlers/recipientcache.h"
#include "handlers/serviceregistry.h"
#include "handlers/sessions.h"
#include "handlers/settings.h"
#include "handlers/watches.h"
#include "statistics/content.h"
#include "statistics/counters.h"
#include "statistics/registry.h"
#include "storage/database.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace Audit {
class Log;
}

namespace Jobs {
class Engine;
class Purges;
}

namespace Handlers {

class ReadShares;

/// Calls \a work once after a delay, in any thread, and never blocks. May drop it when the program ends.
using Later = std::function<void(std::chrono::milliseconds delay, std::function<void()> work)>;

/// What all handlers share: sessions, watches, the state of authentication, and the ways into other threads.
/// One per server, made by main; outlives every request. Any thread.
class Core
{
public:
    static constexpr int maxPasswordJobs = 2000;
    static constexpr int maxExternalJobs = 2000;
    static constexpr int externalThreads = 8;
    static constexpr int helperThreads = 4;
    static constexpr int maxParked = 20'000;

    Core(Storage::Database &database, const Base::Clock &clock, Later later);
    ~Core();
    Q_DISABLE_COPY_MOVE(Core)

    /// Waits for password work and takes no more. Before the database goes; what that still finishes is
    /// answered.
    void stop();

    void setSettings(const Settings &settings);
    std::shared_ptr<const Settings> settings() const;

    Storage::Database &database() { return m_database; }
    const Base::Clock &clock() const { return m_clock; }
    Sessions &sessions() { return m_sessions; }
    Watches &watches() { return m_watches; }
    ServiceRegistry &services() { return m_services; }
    AdministrationWatches &administrators() { return m_administrators; }
    Peers &peers() { return m_peers; }
    Statistics::Counters &counters() { return m_counters; }
    /// Main adds what it knows before the first request.
    Statistics::Registry &statistics() { return m_statistics; }
    Statistics::Content &content() { return m_content; }
    Directory::Throttle &throttle() { return m_throttle; }
    Directory::CheckCache &checkCache() { return m_checkCache; }
    const Directory::Exchanges &exchanges() const { return m_exchanges; }
    /// Keeps \a exchange for the client's next message. \returns the number that this is to name.
    quint64 keep(Directory::PendingExchange exchange);
    using ExchangePointer = std::shared_ptr<Directory::PendingExchange>;
    /// What was kept, see Directory::Exchanges::take(), as by hold().
    ExchangePointer resume(quint64 number, quint64 owner);
    /// \a exchange for one message. Whichever thread drops it, the end of its helper program is waited for in
    /// one made for that.
    ExchangePointer hold(std::unique_ptr<Directory::PendingExchange> exchange);
    const Directory::Scram &scram() const { return m_scram; }
    RecipientCache &recipients() { return m_recipients; }
    ReadShares &readShares() { return *m_readShares; }

    /// Runs \a work in one of the few threads made for password hashing. Busy if too much waits already.
    Base::Result<void> hash(std::function<void()> work);
    /// Runs \a work, which may wait for a user base outside, in one of the threads made for that. Busy if too
    /// much waits already.
    Base::Result<void> external(std::function<void()> work);
    /// The same for work that waits for a helper program.
    Base::Result<void> helped(std::function<void()> work);
    /// Where users come from; null = the database.
    std::shared_ptr<Directory::UserBase> userBase() const;
    void setUserBase(std::shared_ptr<Directory::UserBase> base);
    /// True if no other synchronisation runs; endSync() afterwards.
    bool beginSync() { return !m_syncRuns.exchange(true); }
    void endSync() { m_syncRuns = false; }
    /// For the synchronisation that runs: the oldest mark of an account that the last one could not take over, to
    /// be asked for again; empty = none. Not kept over a restart, which begins with all accounts.
    const QString &unsyncedMark() const { return m_unsyncedMark; }
    void setUnsyncedMark(const QString &mark) { m_unsyncedMark = mark; }
    /// Whether a new check of who has lost access is wanted: false while one waits that has not begun to read.
    bool wantAccessCheck() { return !m_accessCheckWaits.exchange(true); }
    void beginAccessCheck() { m_accessCheckWaits = false; }
    /// Runs \a work later. Busy if too much waits already.
    Base::Result<void> later(std::chrono::milliseconds delay, std::function<void()> work);

    /// Tells the watchers of every changed folder. After the commit only.
    void publish(const QList<Domain::FolderChange> &changes);

    /// Tells administrators that something of \a topics (Rpc::AdministrationTopic) changed. After the commit only.
    void announce(quint32 topics) { m_administrators.publish(topics); }

    /// Where the security log's events go from now on; null = nowhere. Before the first request.
    void setAudit(Audit::Sink *sink) { m_audit = sink; }
    /// Something for the security log. After the commit, if a write is what happened. Any thread, never blocks.
    void audit(const Audit::Event &event)
    {
        if (m_audit)
            m_audit->write(event);
    }
    /// See Audit::Sink::refusesWork().
    bool auditRefuses() const { return m_audit && m_audit->refusesWork(); }
    bool auditsOwn() const { return m_audit && m_audit->wantsOwn(); }
    /// The log that answers questions about itself; null = there is none. Set with setAudit().
    Audit::Log *auditLog() const { return m_auditLog; }
    void setAuditLog(Audit::Log *log) { m_auditLog = log; }

    /// Long work. Main begins both before the first request.
    Jobs::Engine &jobs() const { return *m_jobs; }
    Jobs::Purges &purges() const { return *m_purges; }

    /// Logs that a request was refused as Busy, and why; at most once a second, with how often.
    void noteBusy(quint16 message, const QString &reason);

    /// Ends sessions that were not used for a while; the caller's timer asks for it.
    void sweep();
    /// Ends the user's sessions but \a except, for example because the account is gone. After the commit: who
    /// logs in meanwhile is decided by what is in the database then. \returns how many.
    int endSessionsOf(Base::PrincipalId user, const QString &reason = accountChanged(),
        const SessionPointer &except = {});
    static QString accountChanged() { return QStringLiteral("the account was changed"); }
    /// Ends the one that administrators call \a number. \returns it, or null if there is none.
    SessionPointer endSession(quint64 number, const QString &reason);
    /// Forgets everything about a connection that is gone.
    void disconnected(const std::shared_ptr<Peer> &peer);

private:
    void ended(const QList<SessionPointer> &sessions, const QString &reason);
    void letGo(Directory::Exchanges::Gone gone);
    void addStatistics();

    Storage::Database &m_database;
    const Base::Clock &m_clock;
    const Later m_later;
    Audit::Sink *m_audit = nullptr;
    Audit::Log *m_auditLog = nullptr;
    Statistics::Counters m_counters;
    const std::unique_ptr<Jobs::Engine> m_jobs;
    const std::unique_ptr<Jobs::Purges> m_purges;
    Statistics::Content m_content;
    Statistics::Registry m_statistics;
    Sessions m_sessions;
    Peers m_peers;
    Watches m_watches;
    ServiceRegistry m_services;
    AdministrationWatches m_administrators;
    Directory::Throttle m_throttle;
    Directory::CheckCache m_checkCache;
    RecipientCache m_recipients;
    Directory::Scram m_scram;
    Directory::Exchanges m_exchanges; // after the context its exchanges need
    mutable QMutex m_settingsMutex;
    std::shared_ptr<const Settings> m_settings;
    std::shared_ptr<Directory::UserBase> m_userBase; ///< guarded like the settings
    QMutex m_busyMutex;
    std::chrono::steady_clock::time_point m_busyTold;
    quint64 m_busyTimes = 0; ///< since then
    std::atomic<int> m_passwordJobs = 0;
    std::atomic<int> m_parked = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_externalJobs = 0;
    std::atomic<bool> m_syncRuns = false;
    QString m_unsyncedMark; ///< guarded by m_syncRuns
    std::atomic<bool> m_accessCheckWaits = false;
    QThreadPool m_passwordThreads;
    Base::Result<void> startIn(QThreadPool &pool, std::function<void()> work);

    QThreadPool m_externalThreads;
    QThreadPool m_helperThreads;
    // Invariant: the last member. Calls that still wait in it are answered when it goes, and use the others then.
    const std::unique_ptr<ReadShares> m_readShares;
};

} // namespace Handlers
