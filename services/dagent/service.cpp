// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/service.h"

#include "dagent/worker.h"
#include "options/dagent.h"

namespace Dagent {

namespace Option = Options::Dagent;

namespace {

Net::ConnectionLimits::Numbers numbersFrom(const Config::Snapshot &config)
{
    // LMTP has no login, so there is no stricter number for clients before theirs.
    const int perAddress = config.get(Option::maxConnectionsPerAddress);
    return {config.get(Option::maxConnections), perAddress, perAddress};
}

} // namespace

Base::Result<Client::LinkOptions> linkOptions(const Config::Snapshot &config)
{
    Client::LinkOptions options;
    options.server = TRY(Client::parseServerUrl(config.get(Option::serverSocket)));
    options.program = QStringLiteral("kopano-dagent");
    return options;
}

Doors::Doors()
    : listener(std::make_unique<Net::Listener>(
        limits, [this](Net::Incoming incoming) { accepted(std::move(incoming)); },
        [](Net::Refusal, const Net::Endpoint &) { return QByteArray("421 4.7.0 Too many connections\r\n"); }))
{
}

Base::Result<void> Doors::open(const Daemon::Context &context)
{
    TRY(limits.setNumbers(numbersFrom(context.config)));
    for (const auto &[descriptor, name] : context.sockets)
        TRY(listener->adopt(descriptor, {}));
    if (!context.sockets.isEmpty())
        return {};
    const Config::ListenAddresses addresses = context.config.get(Option::lmtpListen);
    if (addresses.isEmpty())
        return {Base::Code::Invalid, QStringLiteral("lmtp_listen names no address")};
    for (const Config::ListenAddress &address : addresses) {
        Net::Endpoint endpoint = Net::endpointOf(address);
        endpoint.unixMode = 0660;
        TRY(listener->listen(endpoint));
    }
    return {};
}

Service::Service(
    std::unique_ptr<Doors> doors, const Daemon::Context &context, const Client::LinkOptions &link)
    : m_doors(std::move(doors))
    , m_stripDomain(context.commandLine.has("e"))
    , m_addressesOnly(context.commandLine.has("R"))
    , m_budget(context.config.get(Option::lmtpMemoryLimit).count)
    , m_threads(0)
{
    m_workers.resize(size_t(m_threads.count()));
    const std::shared_ptr<const Settings> settings = makeSettings(context.config);
    for (int i = 0; i < m_threads.count(); ++i) {
        m_threads.post(i, [this, i, link, settings] {
            m_workers[size_t(i)] =
                std::make_unique<Worker>(i, m_threads.reactor(i), link, m_pool, m_budget, m_receipts, settings);
        });
    }
    m_doors->accepted = [this](const Net::Incoming &incoming) {
        const int i = m_threads.next();
        m_threads.post(i, [this, i, incoming] { m_workers[size_t(i)]->accept(incoming); });
    };
}

Service::~Service()
{
    m_doors->listener->close();
    m_pool.waitForDone(); // its work, linear in one message's size, refers to the workers
    for (int i = 0; i < m_threads.count(); ++i)
        m_threads.post(i, [this, i] { m_workers[size_t(i)].reset(); });
    m_threads.stop();
}

std::shared_ptr<const Settings> Service::makeSettings(const Config::Snapshot &config) const
{
    auto settings = std::make_shared<Settings>(settingsFrom(config));
    settings->delivery.stripDomain = m_stripDomain;
    settings->delivery.addressesOnly = m_addressesOnly;
    return settings;
}

void Service::eachWorker(const std::function<void(Worker &)> &function)
{
    for (int i = 0; i < m_threads.count(); ++i)
        m_threads.post(i, [this, i, function] { function(*m_workers[size_t(i)]); });
}

Base::Result<void> Service::reload(const Config::Snapshot &config, const Config::Diff &)
{
    m_budget.setLimit(config.get(Option::lmtpMemoryLimit).count);
    eachWorker([settings = makeSettings(config)](Worker &worker) { worker.setSettings(settings); });
    return m_doors->limits.setNumbers(numbersFrom(config));
}

void Service::stop(std::function<void()> done)
{
    m_doors->listener->close();
    m_running = m_threads.count();
    const auto oneDone = [this, done = std::move(done)] {
        if (--m_running == 0)
            done();
    };
    eachWorker([this, oneDone](Worker &worker) {
        worker.shutDown([this, oneDone] { QMetaObject::invokeMethod(this, oneDone, Qt::QueuedConnection); });
    });
}

} // namespace Dagent
