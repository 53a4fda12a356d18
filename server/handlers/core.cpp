// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/core.h"
#include "handlers/logging.h"

#include <QThread>

namespace Handlers {

using namespace Base;

Core::Core(Storage::Database &database, const Clock &clock, Later later)
    : m_database(database)
    , m_clock(clock)
    , m_later(std::move(later))
    , m_sessions(clock)
    , m_throttle(clock)
    , m_checkCache(clock)
    , m_recipients(clock)
    , m_exchanges(clock)
    , m_settings(std::make_shared<Settings>())
{
    // Each run takes 19 MiB and a core for some 30 ms: logins must not starve the rest of the machine.
    m_passwordThreads.setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2));
    m_passwordThreads.setObjectName(QStringLiteral("passwords"));
}

Core::~Core()
{
    stop();
}

void Core::stop()
{
    m_stopping = true;
    m_passwordThreads.waitForDone();
}

void Core::setSettings(const Settings &settings)
{
    m_throttle.setDelays(settings.authFailureDelay, settings.authFailureDelayMax);
    m_sessions.setMaxPerUser(settings.maxSessionsPerUser);
    {
        const QMutexLocker lock(&m_settingsMutex);
        m_settings = std::make_shared<Settings>(settings);
    }
    m_recipients.clear(); // quotas may have changed
}

std::shared_ptr<const Settings> Core::settings() const
{
    const QMutexLocker lock(&m_settingsMutex);
    return m_settings;
}

Result<void> Core::hash(std::function<void()> work)
{
    if (++m_passwordJobs > maxPasswordJobs || m_stopping) {
        --m_passwordJobs;
        return {Code::Busy, QStringLiteral("too many logins at the same time")};
    }
    m_passwordThreads.start([this, work = std::move(work)] {
        work();
        --m_passwordJobs;
    });
    return {};
}

Result<void> Core::later(std::chrono::milliseconds delay, std::function<void()> work)
{
    if (++m_parked > maxParked) {
        --m_parked;
        return {Code::Busy, QStringLiteral("too many answers wait")};
    }
    m_later(delay, [this, work = std::move(work)] {
        --m_parked;
        work();
    });
    return {};
}

void Core::publish(const QList<Domain::FolderChange> &changes)
{
    for (const Domain::FolderChange &change : changes)
        m_watches.publish({change.folder.store, change.folder.folder}, change.modSeq);
}

void Core::ended(const QList<SessionPointer> &sessions)
{
    for (const SessionPointer &session : sessions)
        m_watches.removeSession(session->peer, session->id);
}

void Core::noteBusy(quint16 message, const QString &reason)
{
    const auto now = m_clock.monotonic();
    const QMutexLocker lock(&m_busyMutex);
    ++m_busyTimes;
    if (m_busyTold.time_since_epoch().count() != 0 && now - m_busyTold < std::chrono::seconds(1))
        return;
    qCInfo(lcHandlers, "busy times=%llu message=%d reason=\"%s\"", qulonglong(m_busyTimes), int(message),
        qUtf8Printable(reason));
    m_busyTold = now;
    m_busyTimes = 0;
}

void Core::sweep()
{
    ended(m_sessions.sweep(settings()->sessionTimeout));
}

void Core::endSessionsOf(PrincipalId user)
{
    ended(m_sessions.removeUser(user));
}

void Core::disconnected(const std::shared_ptr<Peer> &peer)
{
    peer->disconnect();
    m_sessions.removePeer(peer->id());
    m_watches.removePeer(peer->id());
}

} // namespace Handlers
