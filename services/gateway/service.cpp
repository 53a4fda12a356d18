// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/service.h"

#include "base/ownthread.h"
#include "daemon/logging.h"
#include "gateway/logging.h"
#include "gateway/settingsfrom.h"
#include "options/gateway.h"

namespace Gateway {

namespace Option = Options::Gateway;

namespace {

Net::ConnectionLimits::Numbers numbersFrom(const Config::Snapshot &config)
{
    return {config.get(Option::maxConnections), config.get(Option::maxConnectionsPerAddress),
        config.get(Option::maxUnauthenticatedPerAddress)};
}

QByteArray refusalLine(Net::Refusal reason, const Net::Endpoint &)
{
    if (reason == Net::Refusal::TooManyTotal)
        return "* BYE [UNAVAILABLE] Too many connections\r\n";
    return "* BYE [LIMIT] Too many connections from your address\r\n";
}

QList<Net::Endpoint> endpoints(const Config::Snapshot &config)
{
    QList<Net::Endpoint> list;
    for (const Config::ListenAddress &address : config.get(Option::imapListen))
        list.append(Net::endpointOf(address, false));
    for (const Config::ListenAddress &address : config.get(Option::imapsListen))
        list.append(Net::endpointOf(address, true));
    return list;
}

Net::Endpoint inheritedEndpoint(const QByteArray &name)
{
    Net::Endpoint endpoint;
    endpoint.tls = name.startsWith("imaps");
    return endpoint;
}

Control::Identity identityOf(Net::ListeningSockets &sockets)
{
    Control::Identity identity;
    for (const Net::Endpoint &endpoint : sockets.bound())
        identity.listeners.append(endpoint.toString() + QLatin1String(endpoint.tls ? " tls" : ""));
    identity.counters = [&sockets] {
        return QList<Rpc::ServiceCounter>{
            {QStringLiteral("connections"), sockets.limits().total(), QStringLiteral("connections now")},
            {QStringLiteral("connections_not_logged_in"), sockets.limits().unauthenticated(),
                QStringLiteral("connections now that have not logged in")}};
    };
    return identity;
}

} // namespace

Base::Result<Client::LinkOptions> linkOptions(const Config::Snapshot &config)
{
    return Client::linkOptions(config.get(Option::serverSocket), QStringLiteral("kopano-gateway"),
        config.get(Option::clientKeyFile), config.get(Option::clientKeyPass), config.get(Option::serverCaFile));
}

Base::Result<void> loadTls(Net::TlsContext &tls, const Config::Snapshot &config)
{
    Net::TlsOptions options;
    options.certificateFile = config.get(Option::sslCertificateFile);
    options.keyFile = config.get(Option::sslPrivateKeyFile);
    options.ciphers = config.get(Option::sslCiphers);
    if (config.get(Option::tlsMinProto) == Options::Common::TlsVersion::Tls13)
        options.minimumProtocol = QStringLiteral("tls1.3");
    if (!config.get(Option::imapsListen).isEmpty())
        return tls.load(options);
    if (!TRY(tls.loadIfPresent(options))) {
        Daemon::log(Daemon::Level::Notice,
            QStringLiteral("no TLS: ssl_private_key_file and ssl_certificate_file do not exist, STARTTLS is "
                           "not offered"));
    }
    return {};
}

Base::Result<std::unique_ptr<Net::ListeningSockets>> openSockets(const Daemon::Context &context)
{
    auto sockets = std::make_unique<Net::ListeningSockets>(refusalLine);
    TRY(sockets->limits().setNumbers(numbersFrom(context.config)));
    const QList<Net::Endpoint> wanted = endpoints(context.config);
    if (wanted.isEmpty() && context.sockets.isEmpty())
        return {Base::Code::Invalid, QStringLiteral("neither imap_listen nor imaps_listen names an address")};
    if (context.account)
        sockets->setFileOwner(context.account->user, context.account->group);
    TRY(sockets->open(wanted, context.sockets, inheritedEndpoint));
    return sockets;
}

Service::Service(std::unique_ptr<Net::ListeningSockets> sockets, std::unique_ptr<Net::TlsContext> tls,
    const Daemon::Context &context, const Client::LinkOptions &link)
    : m_sockets(std::move(sockets))
    , m_tls(std::move(tls))
    , m_workers(context.config.get(Option::ioThreads),
          [this, link, settings = settingsFrom(context.config)](int, Net::Reactor &reactor) {
              return std::make_unique<Worker>(reactor, link, m_pool, m_literals, *m_tls, settings);
          })
    , m_configuration(*context.configuration)
    , m_orders(m_configuration, identityOf(*m_sockets))
    , m_control(
          link, [this] { return m_orders.registration(); },
          [this](const Rpc::ServiceOrder &order) { return m_orders.run(order); })
{
    m_configuration.onReloaded = [this] { m_control.announce(); };
    m_sockets->serve([this](const Net::Incoming &incoming) { m_workers.accept(incoming); });
    for (const Net::Endpoint &endpoint : m_sockets->bound()) {
        qCInfo(gatewayLog, "listening address=%s tls=%s", qUtf8Printable(endpoint.toString()),
            endpoint.tls ? "yes" : "no");
    }
}

Service::~Service()
{
    m_configuration.onReloaded = nullptr;
    m_sockets->close();
    m_pool.waitForDone(); // its work, linear in one message's size, refers to the workers
}

Base::Result<void> Service::reload(const Config::Snapshot &config, const Config::Diff &)
{
    ASSERT_OWN_THREAD();
    // What can fail comes first: a broken configuration changes nothing. Certificates are always read anew,
    // because they are replaced under the same name.
    TRY(loadTls(*m_tls, config));
    TRY(m_sockets->limits().setNumbers(numbersFrom(config)));
    m_workers.each([settings = settingsFrom(config)](Worker &worker) { worker.setSettings(settings); });
    return {};
}

void Service::stop(std::function<void()> done)
{
    ASSERT_OWN_THREAD();
    m_sockets->close();
    m_workers.shutDown(*this, std::move(done));
}

} // namespace Gateway
