// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/core.h"

#include "base/memory.h"
#include "handlers/figures.h"
#include "handlers/jobaudit.h"
#include "handlers/logging.h"
#include "handlers/readshares.h"
#include "jobs/purges.h"
#include "rpc/codec.h"
#include "rpc/messages.h"

#include "statistics/figures.h"
#include "storage/connection.h"
#include "storage/principaltable.h"

#include <QSet>
#include <QThread>

#include <algorithm>

namespace Handlers {

using namespace Base;

/// Who did not log out himself was here till now. Nobody waits for this.
static void noteLogoffs(Storage::Database &database, const QList<SessionPointer> &sessions)
{
    constexpr qsizetype most = 200; // in one write
    QSet<PrincipalId> users;
    for (const SessionPointer &session : sessions)
        users.insert(session->user);
    const QList<PrincipalId> all = users.values();
    for (qsizetype from = 0; from < all.size(); from += most) {
        database.write(
            [some = all.mid(from, most)](Storage::Connection &connection) -> Result<void> {
                for (const PrincipalId user : some) {
                    const auto noted =
                        Storage::PrincipalTable::setLastLogoff(connection, user, connection.now());
                    if (!noted && noted.error().code != Code::NotFound)
                        return noted;
                }
                return {};
            },
            [](const Result<void> &) {});
    }
}

Core::Core(Storage::Database &database, const Clock &clock, Later later)
    : m_database(database)
    , m_clock(clock)
    , m_later(std::move(later))
    , m_jobs(std::make_unique<Jobs::Engine>(database, clock,
          Jobs::Hooks{m_later, [this](const QList<Domain::FolderChange> &changes) { publish(changes); },
              [this] { announce(Rpc::JobsTopic); },
              [this](const Storage::JobRow &job) { auditJobEnd(*this, job); }}))
    , m_purges(std::make_unique<Jobs::Purges>(
          *m_jobs, database, clock, [this](quint64 rows) { m_counters.purged.add(qint64(rows)); }))
    , m_statistics(clock)
    , m_sessions(clock)
    , m_throttle(clock)
    , m_checkCache(clock)
    , m_recipients(clock)
    , m_exchanges(clock)
    , m_settings(std::make_shared<Settings>())
    , m_readShares(std::make_unique<ReadShares>(database.statistics().readers))
{
    // Each run takes 19 MiB and a core for some 30 ms: logins must not starve the rest of the machine.
    m_passwordThreads.setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2));
    m_passwordThreads.setObjectName(QStringLiteral("passwords"));
    addStatistics();
    m_externalThreads.setMaxThreadCount(externalThreads);
    m_helperThreads.setMaxThreadCount(helperThreads);
    m_helperThreads.setObjectName(QStringLiteral("helpers"));
    m_externalThreads.setObjectName(QStringLiteral("userbase"));
}

Core::~Core()
{
    stop();
}

void Core::stop()
{
    m_stopping = true;
    m_jobs->stop();
    m_externalThreads.clear(); // who waits there is answered Busy
    m_helperThreads.clear();
    m_passwordThreads.waitForDone();
    m_externalThreads.waitForDone();
    m_helperThreads.waitForDone();
}

void Core::addStatistics()
{
    m_counters.startDate.set(m_clock.seconds());
    Statistics::addTo(m_statistics, m_counters);
    Statistics::addTo(m_statistics, m_database);
    Statistics::addTo(m_statistics, m_content);
    addSessionStatistics(m_statistics, *this);
    addCacheStatistics(m_statistics, *this);
    m_statistics.addText("userplugin", "Where users come from", [this] { return settings()->userPlugin; });
    m_statistics.addText("attachment_storage", "Where large messages are kept",
        [this] { return settings()->attachmentStorage; });
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
    m_counters.purgeDate.set(m_clock.seconds());
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
        survive(work, [] {}); // its call is answered when it goes
        --m_passwordJobs;
    });
    return {};
}

Result<void> Core::external(std::function<void()> work)
{
    return startIn(m_externalThreads, std::move(work));
}

Result<void> Core::helped(std::function<void()> work)
{
    return startIn(m_helperThreads, std::move(work));
}

Result<void> Core::startIn(QThreadPool &pool, std::function<void()> work)
{
    if (++m_externalJobs > maxExternalJobs || m_stopping) {
        --m_externalJobs;
        return {Code::Busy, QStringLiteral("too many questions to the user base wait")};
    }
    pool.start([this, work = std::move(work)] {
        survive(work, [] {});
        --m_externalJobs;
    });
    return {};
}

std::shared_ptr<Directory::UserBase> Core::userBase() const
{
    const QMutexLocker lock(&m_settingsMutex);
    return m_userBase;
}

void Core::setUserBase(std::shared_ptr<Directory::UserBase> base)
{
    const QMutexLocker lock(&m_settingsMutex);
    m_userBase = std::move(base);
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

void Core::ended(const QList<SessionPointer> &sessions, const QString &reason)
{
    if (!sessions.isEmpty())
        announce(Rpc::SessionsTopic);
    noteLogoffs(m_database, sessions);
    for (const SessionPointer &session : sessions) {
        m_watches.removeSession(session->peer, session->id);
        m_administrators.removeSession(session->peer, session->id);
        const std::shared_ptr<Peer> peer = session->connection.lock();
        if (!peer)
            continue;
        Rpc::Frame frame;
        frame.kind = Rpc::Frame::Event;
        frame.message = Rpc::numberOf<Rpc::SessionEnded>;
        frame.payload = Rpc::encode(Rpc::SessionEnded{session->id, reason});
        peer->send(frame);
    }
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

quint64 Core::keep(Directory::PendingExchange exchange)
{
    Directory::Exchanges::Gone gone;
    const quint64 number = m_exchanges.put(std::move(exchange), gone);
    letGo(std::move(gone));
    return number;
}

Core::ExchangePointer Core::resume(quint64 number, quint64 owner)
{
    Directory::Exchanges::Gone gone;
    auto exchange = m_exchanges.take(number, owner, gone);
    letGo(std::move(gone));
    return hold(std::move(exchange));
}

Core::ExchangePointer Core::hold(std::unique_ptr<Directory::PendingExchange> exchange)
{
    if (!exchange)
        return nullptr;
    return {exchange.release(), [this](Directory::PendingExchange *dropped) {
                Directory::Exchanges::Gone gone;
                std::unique_ptr<Directory::PendingExchange> ended(dropped);
                const auto pass = [&] {
                    gone.push_back(std::move(ended));
                    letGo(std::move(gone));
                };
                survive(pass, [] {}); // otherwise it ends here
            }};
}

/// Ending a helper program waits for it, which neither the I/O threads nor the timer may. Not refused as
/// helped() may: there are no more of these than there were exchanges.
void Core::letGo(Directory::Exchanges::Gone gone)
{
    const bool helpers =
        std::any_of(gone.begin(), gone.end(), [](const auto &exchange) { return exchange->ntlm != nullptr; });
    if (!helpers || m_stopping)
        return;
    const auto shared = std::make_shared<Directory::Exchanges::Gone>(std::move(gone));
    m_helperThreads.start([shared] { shared->clear(); });
}

void Core::sweep()
{
    letGo(m_exchanges.takeExpired());
    ended(m_sessions.sweep(settings()->sessionTimeout), QStringLiteral("it was not used for too long"));
}

int Core::endSessionsOf(PrincipalId user, const QString &reason, const SessionPointer &except)
{
    const QList<SessionPointer> sessions = m_sessions.removeUser(user, except);
    ended(sessions, reason);
    return int(sessions.size());
}

SessionPointer Core::endSession(quint64 number, const QString &reason)
{
    const QList<SessionPointer> sessions = m_sessions.removeNumber(number);
    ended(sessions, reason);
    return sessions.value(0);
}

void Core::disconnected(const std::shared_ptr<Peer> &peer)
{
    peer->disconnect();
    const QList<SessionPointer> sessions = m_sessions.removePeer(peer->id());
    if (!sessions.isEmpty())
        announce(Rpc::SessionsTopic);
    noteLogoffs(m_database, sessions);
    m_watches.removePeer(peer->id());
    m_administrators.removePeer(peer->id());
    letGo(m_exchanges.takeOwner(peer->id()));
    if (m_services.removePeer(peer->id()))
        announce(Rpc::ServicesTopic);
    m_peers.remove(peer->id());
}

} // namespace Handlers
