// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"
#include "base/clock.h"
#include "directory/checkcache.h"
#include "directory/exchanges.h"
#include "directory/scram.h"
#include "directory/throttle.h"
#include "domain/outcome.h"
#include "handlers/recipientcache.h"
#include "handlers/sessions.h"
#include "handlers/settings.h"
#include "handlers/watches.h"
#include "storage/database.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace Handlers {

/// Calls \a work once after a delay, in any thread, and never blocks. May drop it when the program ends.
using Later = std::function<void(std::chrono::milliseconds delay, std::function<void()> work)>;

/// What all handlers share: sessions, watches, the state of authentication, and the ways into other threads.
/// One per server, made by main; outlives every request. Any thread.
class Core
{
public:
    static constexpr int maxPasswordJobs = 2000;
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
    Directory::Throttle &throttle() { return m_throttle; }
    Directory::CheckCache &checkCache() { return m_checkCache; }
    Directory::Exchanges &exchanges() { return m_exchanges; }
    const Directory::Scram &scram() const { return m_scram; }
    RecipientCache &recipients() { return m_recipients; }

    /// Runs \a work in one of the few threads made for password hashing. Busy if too much waits already.
    Base::Result<void> hash(std::function<void()> work);
    /// Runs \a work later. Busy if too much waits already.
    Base::Result<void> later(std::chrono::milliseconds delay, std::function<void()> work);

    /// Tells the watchers of every changed folder. After the commit only.
    void publish(const QList<Domain::FolderChange> &changes);

    /// Where the security log's events go from now on; null = nowhere. Before the first request.
    void setAudit(Audit::Sink *sink) { m_audit = sink; }
    /// Something for the security log. After the commit, if a write is what happened. Any thread, never blocks.
    void audit(const Audit::Event &event)
    {
        if (m_audit)
            m_audit->write(event);
    }

    /// Logs that a request was refused as Busy, and why; at most once a second, with how often.
    void noteBusy(quint16 message, const QString &reason);

    /// Ends sessions that were not used for a while; the caller's timer asks for it.
    void sweep();
    /// Ends the user's sessions, for example because the account is gone.
    void endSessionsOf(Base::PrincipalId user);
    /// Forgets everything about a connection that is gone.
    void disconnected(const std::shared_ptr<Peer> &peer);

private:
    void ended(const QList<SessionPointer> &sessions);

    Storage::Database &m_database;
    const Base::Clock &m_clock;
    const Later m_later;
    Audit::Sink *m_audit = nullptr;
    Sessions m_sessions;
    Watches m_watches;
    Directory::Throttle m_throttle;
    Directory::CheckCache m_checkCache;
    RecipientCache m_recipients;
    Directory::Scram m_scram;
    Directory::Exchanges m_exchanges; // after the context its exchanges need
    mutable QMutex m_settingsMutex;
    std::shared_ptr<const Settings> m_settings;
    QMutex m_busyMutex;
    std::chrono::steady_clock::time_point m_busyTold;
    quint64 m_busyTimes = 0; ///< since then
    std::atomic<int> m_passwordJobs = 0;
    std::atomic<int> m_parked = 0;
    std::atomic<bool> m_stopping = false;
    QThreadPool m_passwordThreads;
};

} // namespace Handlers
