// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/service.h"

#include "base/ownthread.h"
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

Control::Identity identityOf(Net::ListeningSockets &sockets, const Counters &counters)
{
    Control::Identity identity;
    for (const Net::Endpoint &endpoint : sockets.bound())
        identity.listeners.append(endpoint.toString());
    identity.counters = [&sockets, &counters] {
        return shownCounters(counters)
            << Rpc::ServiceCounter{
                   QStringLiteral("connections"), sockets.limits().total(), QStringLiteral("connections now")};
    };
    return identity;
}

} // namespace

Base::Result<std::unique_ptr<Net::ListeningSockets>> openSockets(const Daemon::Context &context)
{
    auto sockets = std::make_unique<Net::ListeningSockets>([](Net::Refusal, const Net::Endpoint &) {
        return QByteArrayLiteral("421 4.7.0 Too many connections\r\n");
    });
    TRY(sockets->limits().setNumbers(numbersFrom(context.config)));
    QList<Net::Endpoint> wanted;
    for (const Config::ListenAddress &address : context.config.get(Option::lmtpListen)) {
        wanted.append(Net::endpointOf(address));
        wanted.last().unixMode = 0660;
    }
    if (wanted.isEmpty() && context.sockets.isEmpty())
        return {Base::Code::Invalid, QStringLiteral("lmtp_listen names no address")};
    if (context.account)
        sockets->setFileOwner(context.account->user, context.account->group);
    TRY(sockets->open(wanted, context.sockets));
    return sockets;
}

Base::Result<Client::LinkOptions> linkOptions(const Config::Snapshot &config)
{
    return Client::linkOptions(config.get(Option::serverSocket), QStringLiteral("kopano-dagent"),
        config.get(Option::clientKeyFile), config.get(Option::clientKeyPass), config.get(Option::serverCaFile));
}

Service::Service(std::unique_ptr<Net::ListeningSockets> sockets, const Daemon::Context &context,
    const Client::LinkOptions &link)
    : m_sockets(std::move(sockets))
    , m_stripDomain(context.commandLine.has("e"))
    , m_addressesOnly(context.commandLine.has("R"))
    , m_budget(context.config.get(Option::lmtpMemoryLimit).count)
    , m_workers(0, [this, link, settings = makeSettings(context.config)](int index, Net::Reactor &reactor) {
        return std::make_unique<Worker>(index, reactor, link, m_pool, m_budget, m_receipts, m_counters, settings);
    })
    , m_configuration(*context.configuration)
    , m_orders(m_configuration, identityOf(*m_sockets, m_counters))
    , m_control(
          link, [this] { return m_orders.registration(); },
          [this](const Rpc::ServiceOrder &order) { return m_orders.run(order); })
{
    m_configuration.onReloaded = [this] { m_control.announce(); };
    m_sockets->serve([this](const Net::Incoming &incoming) { m_workers.accept(incoming); });
}

Service::~Service()
{
    m_configuration.onReloaded = nullptr;
    m_sockets->close();
    m_pool.waitForDone(); // its work, linear in one message's size, refers to the workers
}

std::shared_ptr<const Settings> Service::makeSettings(const Config::Snapshot &config) const
{
    auto settings = std::make_shared<Settings>(settingsFrom(config));
    settings->delivery.stripDomain = m_stripDomain;
    settings->delivery.addressesOnly = m_addressesOnly;
    return settings;
}

Base::Result<void> Service::reload(const Config::Snapshot &config, const Config::Diff &)
{
    ASSERT_OWN_THREAD();
    TRY(m_sockets->limits().setNumbers(numbersFrom(config)));
    m_budget.setLimit(config.get(Option::lmtpMemoryLimit).count);
    m_workers.each([settings = makeSettings(config)](Worker &worker) { worker.setSettings(settings); });
    return {};
}

void Service::stop(std::function<void()> done)
{
    ASSERT_OWN_THREAD();
    m_sockets->close();
    m_workers.shutDown(*this, std::move(done));
}

} // namespace Dagent
