// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/service.h"

#include "base/ownthread.h"
#include "daemon/logging.h"
#include "directory/users.h"
#include "net/peercredentials.h"
#include "net/sockets.h"
#include "options/server.h"
#include "storage/connection.h"
#include "storage/deliverymarktable.h"
#include "storage/optable.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSemaphore>

#include <utility>

Q_LOGGING_CATEGORY(lcServer, "kopano.server")

namespace Program {

using namespace Base;
using namespace std::chrono_literals;
namespace Option = Options::Server;

namespace {

constexpr auto sweepInterval = 5s;
constexpr auto pruneInterval = 60s;
constexpr int pruneBatch = 500;
constexpr qint64 keepOperations = 24 * 60 * 60;
constexpr auto purgeInterval = 1h;
constexpr auto firstPurge = 5min;
constexpr auto keepChanges = 24h * 90;
constexpr qsizetype maxAccounts = 1000;
constexpr auto abandonAfter = 50s; // of a graceful stop, before the frame's own limit cuts everything off

Result<void> requireFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder))
        return {};
    return {Code::Io, QStringLiteral("the folder %1 does not exist").arg(folder)};
}

Net::Endpoint inheritedEndpoint(const QByteArray &name)
{
    Net::Endpoint endpoint;
    endpoint.tag = name == "priority" ? TagPriority : TagNormal;
    endpoint.tls = name == "tls";
    return endpoint;
}

} // namespace

Result<std::unique_ptr<Net::ListeningSockets>> openSockets(const Daemon::Context &context)
{
    auto sockets = std::make_unique<Net::ListeningSockets>();
    TRY(sockets->limits().setNumbers(connectionNumbers(context.config)));
    const QList<Net::Endpoint> wanted = endpoints(context.config);
    if (wanted.isEmpty() && context.sockets.isEmpty())
        return {
            Code::Invalid, QStringLiteral("neither server_pipe_enabled nor server_listen opens a socket")};
    if (context.account)
        sockets->setFileOwner(context.account->user, context.account->group);
    TRY(sockets->open(wanted, context.sockets, inheritedEndpoint));
    return sockets;
}

Result<void> loadTls(Net::TlsContext &tls, const Config::Snapshot &config)
{
    if (config.get(Option::listenTls).isEmpty())
        return {};
    return tls.load(tlsOptions(config));
}

Service::Service(std::unique_ptr<Net::ListeningSockets> sockets, std::unique_ptr<Net::TlsContext> tls)
    : m_sockets(std::move(sockets))
    , m_tls(std::move(tls))
{
}

Result<std::unique_ptr<Daemon::Service>> Service::start(std::unique_ptr<Net::ListeningSockets> sockets,
    std::unique_ptr<Net::TlsContext> tls, const Daemon::Context &context)
{
    std::unique_ptr<Service> service(new Service(std::move(sockets), std::move(tls)));
    TRY(service->openDatabase(context.config));
    service->beginService(context.config);
    return std::unique_ptr<Daemon::Service>(std::move(service));
}

Result<void> Service::openDatabase(const Config::Snapshot &config)
{
    const Storage::Settings settings = storageSettings(config, m_clock);
    TRY(requireFolderOf(settings.path));
    m_database = TRY(Storage::Database::open(settings));
    // Nothing else runs yet, so waiting for this one write holds nobody up.
    QSemaphore written;
    Result<void> outcome;
    m_database->write([](Storage::Connection &connection) { return Directory::ensureBuiltIns(connection); },
        [&](Result<void> result) {
            outcome = std::move(result);
            written.release();
        },
        {0, true, {}}); // a full disk is no reason not to start
    written.acquire();
    return outcome;
}

void Service::beginService(const Config::Snapshot &config)
{
    m_core = std::make_unique<Handlers::Core>(
        *m_database, m_clock, [this](std::chrono::milliseconds delay, std::function<void()> work) {
            QMetaObject::invokeMethod(
                &m_delays,
                [this, delay, work = std::move(work)] { QTimer::singleShot(delay, &m_delays, work); },
                Qt::QueuedConnection);
        });
    m_links = std::make_unique<Listener::Links>(*m_core, 0);
    applySettings(config);
    m_sockets->serve([this](const Net::Incoming &incoming) { accept(incoming); });
    connect(&m_sweep, &QTimer::timeout, this, [this] { m_core->sweep(); });
    m_sweep.start(sweepInterval);
    connect(&m_prune, &QTimer::timeout, this, [this] { prune(); });
    m_prune.start(pruneInterval);
    connect(&m_purge, &QTimer::timeout, this, [this] {
        m_purge.start(purgeInterval);
        beginPurge();
    });
    m_purge.start(firstPurge);
}

Service::~Service()
{
    m_sockets->close();
    m_links.reset();
    if (m_core)
        m_core->stop();
    m_database.reset();
}

void Service::applySettings(const Config::Snapshot &config)
{
    m_core->setSettings(handlerSettings(config));
    m_linkSettings = linkSettings(config);
    m_deletedLifetime = config.get(Option::softdeleteLifetime);
    QStringList unknown;
    m_administrators = administratorUids(config, unknown);
    m_accounts.clear();
    if (!unknown.isEmpty()) {
        Daemon::log(Daemon::Level::Notice,
            QStringLiteral("local_admin_users names no such user: %1").arg(unknown.join(u' ')));
    }
}

Result<void> Service::reload(const Config::Snapshot &config, const Config::Diff &)
{
    ASSERT_OWN_THREAD();
    // What can fail comes first: a broken configuration changes nothing.
    TRY(loadTls(*m_tls, config));
    TRY(m_sockets->limits().setNumbers(connectionNumbers(config)));
    const auto lifetimeBefore = m_deletedLifetime;
    applySettings(config);
    if (m_deletedLifetime != lifetimeBefore)
        beginPurge(); // a shorter one is to be seen at once
    return {};
}

Handlers::PeerIdentity Service::identify(const Net::Incoming &incoming)
{
    Handlers::PeerIdentity identity;
    identity.priority = incoming.tag == TagPriority;
    if (!incoming.peerAddress.isNull()) {
        identity.address = incoming.peerAddress.toString();
        return identity;
    }
    identity.local = true;
    if (const auto credentials = Net::peerCredentials(incoming.descriptor)) {
        identity.uid = credentials->uid;
        identity.system = m_administrators.contains(credentials->uid);
    }
    identity.address = QStringLiteral("local:%1").arg(identity.uid);
    if (!identity.system) { // only they log in by that name
        if (m_accounts.size() >= maxAccounts)
            m_accounts.clear();
        auto name = m_accounts.constFind(identity.uid);
        if (name == m_accounts.cend())
            name = m_accounts.insert(identity.uid, Net::accountName(identity.uid).value_or(QString()));
        identity.account = *name;
    }
    return identity;
}

void Service::accept(const Net::Incoming &incoming)
{
    ASSERT_OWN_THREAD();
    Listener::Arrival arrival{incoming, identify(incoming), std::nullopt, m_linkSettings};
    if (incoming.tls)
        arrival.tls = m_tls->configuration();
    m_links->add(std::move(arrival));
}

void Service::prune()
{
    ASSERT_OWN_THREAD();
    const qint64 now = m_clock.seconds();
    const qint64 window = m_core->settings()->limits.duplicateWindow.count();
    m_database->write(
        [now, window](Storage::Connection &connection) -> Result<void> {
            TRY(Storage::DeliveryMarkTable::prune(connection, now - window, pruneBatch));
            TRY(Storage::OpTable::prune(connection, now - keepOperations, pruneBatch));
            return {};
        },
        [](const Result<void> &result) {
            if (!result)
                qCWarning(lcServer).noquote() << "pruning failed reason=" << result.error().detail;
        },
        {0, true, {}});
}

void Service::beginPurge()
{
    ASSERT_OWN_THREAD();
    m_purgeAgain = m_purging;
    if (m_purging || m_stopping)
        return;
    const qint64 now = m_clock.seconds();
    Domain::PurgeLimits limits;
    limits.deletedBefore = m_deletedLifetime > 0s ? now - qint64(m_deletedLifetime.count()) : 0;
    limits.changesBefore = now - qint64(std::chrono::seconds(keepChanges).count());
    m_purging = true;
    purgeStep(limits, {});
}

/// Each step is queued anew from the main thread, so that other writes get in between.
void Service::purgeStep(const Domain::PurgeLimits &limits, const Domain::PurgeProgress &progress)
{
    ASSERT_OWN_THREAD();
    const auto next = std::make_shared<Domain::PurgeProgress>(progress);
    m_database->write(
        [limits, next](Storage::Connection &connection) -> Result<void> {
            *next = TRY(Domain::purgeDeleted(connection, limits, *next));
            return {};
        },
        [this, limits, next](const Result<void> &result) {
            if (!result)
                qCWarning(lcServer).noquote() << "purging failed reason=" << result.error().detail;
            else if (next->finished && next->removed > 0)
                qCInfo(lcServer).noquote() << "deleted items purged rows=" << next->removed;
            const bool goOn = result && !next->finished;
            QMetaObject::invokeMethod(
                this,
                [this, limits, next, goOn] {
                    m_purging = goOn && !m_stopping;
                    if (m_purging)
                        purgeStep(limits, *next);
                    else if (std::exchange(m_purgeAgain, false))
                        beginPurge();
                },
                Qt::QueuedConnection);
        },
        {0, true, {}});
}

void Service::stop(std::function<void()> done)
{
    ASSERT_OWN_THREAD();
    m_sockets->close();
    m_sweep.stop();
    m_prune.stop();
    m_purge.stop();
    m_stopping = true;
    const auto once = std::make_shared<std::function<void()>>(std::move(done));
    const auto finish = [once] {
        if (*once)
            std::exchange(*once, nullptr)();
    };
    QTimer::singleShot(abandonAfter, this, finish);
    m_links->shutDown([this, finish] { QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection); });
}

} // namespace Program
