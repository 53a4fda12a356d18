// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/service.h"

#include "base/ownthread.h"
#include "daemon/logging.h"
#include "directory/users.h"
#include "handlers/userbase.h"
#include "jobs/purges.h"
#include "jobs/revival.h"
#include "net/peercredentials.h"
#include "net/sockets.h"
#include "options/serverlogin.h"
#include "program/userbase.h"
#include "statistics/figures.h"
#include "storage/connection.h"
#include "storage/deliverymarktable.h"
#include "storage/jobtable.h"
#include "storage/optable.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSemaphore>

#include <csignal>
#include <utility>

Q_LOGGING_CATEGORY(lcServer, "kopano.server")

namespace Program {

using namespace Base;
using namespace std::chrono_literals;
namespace Option = Options::Server;

namespace {

constexpr auto sampleInterval = 1s;
constexpr auto sweepInterval = 5s;
constexpr int changesPerSync = 12;
constexpr auto pruneInterval = 60s;
constexpr int pruneBatch = 500;
constexpr qint64 keepOperations = 24 * 60 * 60;
constexpr qint64 keepJobs = 30 * 24 * 60 * 60;
constexpr qsizetype maxAccounts = 1000;
constexpr auto abandonAfter = 50s; // of a graceful stop, before the frame's own limit cuts everything off

Result<void> requireFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder))
        return {};
    return {Code::Io, QStringLiteral("the folder %1 does not exist").arg(folder)};
}

/// The error with the path of the file it is about: SQLite does not always say it.
Error naming(const QString &path, Error error)
{
    if (!error.detail.contains(path))
        error.detail = QStringLiteral("%1: %2").arg(path, error.detail);
    return error;
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
    service->m_userBase = TRY(makeUserBase(context.config));
    service->beginSecurityLog(context);
    service->beginService(context.config);
    service->m_control =
        std::make_unique<Control>(*service->m_core, *context.configuration, *service->m_sockets);
    return std::unique_ptr<Daemon::Service>(std::move(service));
}

Result<void> Service::openDatabase(const Config::Snapshot &config)
{
    const Storage::Settings settings = storageSettings(config, m_clock);
    TRY(requireFolderOf(settings.path));
    auto database = Storage::Database::open(settings);
    if (!database)
        return naming(settings.path, database.error());
    m_database = *std::move(database);
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
    if (!outcome)
        return naming(settings.path, outcome.error());
    return outcome;
}

void Service::beginSecurityLog(const Daemon::Context &context)
{
    m_socketUrl = socketUrl(context.config.get(Option::pipeName));
    m_prioritySocketUrl = socketUrl(context.config.get(Option::pipePriority));
    m_securityLog = makeSecurityLog(context.config, m_clock);
    // Who has an account to change to was root when it started.
    tellStartup(m_securityLog.get(), context.account ? 0 : Net::ownUid());
}

void Service::signalled(int number)
{
    ASSERT_OWN_THREAD();
    tellSignal(m_securityLog.get(), number);
    if (m_securityLog && number == SIGHUP) // also when the configuration turns out to be broken
        m_securityLog->reopen();
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
    m_scripts = std::make_unique<UserScripts>(m_securityLog.get());
    m_scripts->setDatabase(m_database.get());
    m_core->setAudit(m_scripts.get());
    m_core->setAuditLog(m_securityLog.get());
    m_links = std::make_unique<Listener::Links>(*m_core, 0);
    applySettings(config);
    beginStatistics();
    m_sockets->serve([this](const Net::Incoming &incoming) { accept(incoming); });
    connect(&m_sweep, &QTimer::timeout, this, [this] { m_core->sweep(); });
    m_sweep.start(sweepInterval);
    connect(&m_prune, &QTimer::timeout, this, [this] { prune(); });
    m_prune.start(pruneInterval);
    m_core->jobs().begin(Jobs::reviver(m_core->purges(), m_deletedLifetime, m_core->settings()->limits));
    m_core->purges().begin();
    connect(&m_purge, &QTimer::timeout, this, [this] {
        waitForPurge();
        m_core->purges().runByItself(m_deletedLifetime);
    });
    waitForPurge();
    connect(&m_userSync, &QTimer::timeout, this, [this] { synchronizeUsers(); });
    m_core->setUserBase(m_userBase);
    synchronizeUsers();
}

/// At the start everything, afterwards what has changed, and now and then everything again.
void Service::synchronizeUsers()
{
    ASSERT_OWN_THREAD();
    if (m_userBase)
        Handlers::synchronize(*m_core, m_userSyncs++ % changesPerSync == 0, [](const auto &) {});
}

void Service::beginStatistics()
{
    Statistics::Registry &registry = m_core->statistics();
    Statistics::addProcess(registry, "kopano-server");
    registry.add({"connections_open", "Number of connections at this moment"},
        [this] { return qint64(m_sockets->limits().total()); });
    if (m_userBase)
        m_userBase->addStatistics(registry);
    m_keeper = std::make_unique<Statistics::Keeper>(registry, m_core->content(), *m_database, m_clock);
    connect(&m_sample, &QTimer::timeout, this, [this] { m_keeper->tick(); });
    m_sample.setTimerType(Qt::PreciseTimer);
    m_sample.start(sampleInterval);
    m_keeper->tick();
}

Service::~Service()
{
    m_sockets->close();
    m_sample.stop();
    m_links.reset();
    m_control.reset();
    if (m_core)
        m_core->stop();
    if (m_securityLog)
        m_securityLog->stopReading();
    if (m_keeper)
        m_keeper->flush();
    m_database.reset();
}

void Service::applySettings(const Config::Snapshot &config)
{
    m_core->setSettings(handlerSettings(config));
    m_linkSettings = linkSettings(config);
    m_keys = clientKeys(config);
    const auto syncInterval = config.get(Option::userSyncInterval);
    if (syncInterval > 0s && m_userBase)
        m_userSync.start(syncInterval);
    else
        m_userSync.stop();
    m_deletedLifetime = config.get(Option::softdeleteLifetime);
    const QStringList problems = m_scripts->configure(config);
    for (const QString &problem : problems)
        Daemon::log(Daemon::Level::Notice, problem);
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
    if (m_securityLog)
        m_securityLog->reload(securityLogOptions(config));
    m_core->counters().reloadDate.set(m_clock.seconds());
    if (m_deletedLifetime != lifetimeBefore)
        m_core->purges().runByItself(m_deletedLifetime); // a shorter one is to be seen at once
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
    identity.url = identity.priority ? m_prioritySocketUrl : m_socketUrl;
    if (const auto credentials = Net::peerCredentials(incoming.descriptor)) {
        identity.uid = credentials->uid;
        identity.pid = credentials->pid;
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
    m_core->counters().connections.add();
    m_core->counters().maxSocket.raise(incoming.descriptor);
    Listener::Arrival arrival{incoming, identify(incoming), std::nullopt, m_keys, m_linkSettings};
    if (incoming.tls)
        arrival.tls = m_tls->configuration();
    m_links->add(std::move(arrival));
}

void Service::prune()
{
    ASSERT_OWN_THREAD();
    m_core->purges().noteTime();
    const qint64 now = m_clock.seconds();
    const qint64 window = m_core->settings()->limits.duplicateWindow.count();
    m_database->write(
        [now, window](Storage::Connection &connection) -> Result<void> {
            TRY(Storage::DeliveryMarkTable::prune(connection, now - window, pruneBatch));
            TRY(Storage::OpTable::prune(connection, now - keepOperations, pruneBatch));
            TRY(Storage::JobTable::prune(connection, now - keepJobs, pruneBatch));
            return {};
        },
        [](const Result<void> &result) {
            if (!result)
                qCWarning(lcServer).noquote() << "pruning failed reason=" << result.error().detail;
        },
        {0, true, {}});
}

/// Near every full hour.
void Service::waitForPurge()
{
    const qint64 hour = std::chrono::seconds(1h).count();
    m_purge.start(std::chrono::seconds(hour - m_clock.seconds() % hour));
}

void Service::stop(std::function<void()> done)
{
    ASSERT_OWN_THREAD();
    m_sockets->close();
    m_sweep.stop();
    m_prune.stop();
    m_purge.stop();
    m_core->jobs().stop();
    m_scripts->stop();
    m_userSync.stop();
    const auto once = std::make_shared<std::function<void()>>(std::move(done));
    const auto finish = [once] {
        if (*once)
            std::exchange(*once, nullptr)();
    };
    QTimer::singleShot(abandonAfter, this, finish);
    m_links->shutDown([this, finish] { QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection); });
}

} // namespace Program
