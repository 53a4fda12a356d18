// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/service.h"

#include "daemon/logging.h"
#include "gateway/logging.h"
#include "gateway/settingsfrom.h"
#include "gateway/worker.h"
#include "options/gateway.h"

#include <QFileInfo>

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

Config::ListenAddresses listenAddresses(const Config::Snapshot &config, bool tls)
{
    return tls ? config.get(Option::imapsListen) : config.get(Option::imapListen);
}

} // namespace

Base::Result<Client::LinkOptions> linkOptions(const Config::Snapshot &config)
{
    Client::LinkOptions options;
    options.server = TRY(Client::parseServerUrl(config.get(Option::serverSocket)));
    options.program = QStringLiteral("kopano-gateway");
    return options;
}

Base::Result<void> loadTls(Net::TlsContext &tls, const Config::Snapshot &config)
{
    Net::TlsOptions options;
    options.certificateFile = config.get(Option::sslCertificateFile);
    options.keyFile = config.get(Option::sslPrivateKeyFile);
    options.ciphers = config.get(Option::sslCiphers);
    if (config.get(Option::tlsMinProto) == Options::Common::TlsVersion::Tls13)
        options.minimumProtocol = QStringLiteral("tls1.3");
    const bool needed = !config.get(Option::imapsListen).isEmpty();
    const bool exists = QFileInfo::exists(options.keyFile) || QFileInfo::exists(options.certificateFile);
    if (!needed && !exists && !tls.isUsable()) {
        Daemon::log(Daemon::Level::Notice,
            QStringLiteral("no TLS: ssl_private_key_file and ssl_certificate_file do not exist, STARTTLS is "
                           "not offered"));
        return {};
    }
    return tls.load(options);
}

Doors::Doors()
    : listener(std::make_unique<Net::Listener>(
        limits, [this](Net::Incoming incoming) { accepted(std::move(incoming)); }, refusalLine))
{
}

Base::Result<void> Doors::open(const Daemon::Context &context)
{
    TRY(limits.setNumbers(numbersFrom(context.config)));
    for (const auto &[descriptor, name] : context.sockets) {
        Net::Endpoint endpoint;
        endpoint.tls = name.startsWith("imaps");
        TRY(listener->adopt(descriptor, endpoint));
    }
    if (!context.sockets.isEmpty())
        return {};
    for (const bool tls : {false, true}) {
        for (const Config::ListenAddress &address : listenAddresses(context.config, tls))
            TRY(listener->listen(Net::endpointOf(address, tls)));
    }
    if (listener->bound().isEmpty())
        return {Base::Code::Invalid, QStringLiteral("neither imap_listen nor imaps_listen names an address")};
    return {};
}

Service::Service(std::unique_ptr<Doors> doors, std::unique_ptr<Net::TlsContext> tls,
    const Daemon::Context &context, const Client::LinkOptions &link)
    : m_doors(std::move(doors))
    , m_tls(std::move(tls))
    , m_threads(context.config.get(Option::ioThreads))
{
    m_workers.resize(size_t(m_threads.count()));
    const SettingsPtr settings = settingsFrom(context.config);
    for (int i = 0; i < m_threads.count(); ++i) {
        m_threads.post(i, [this, i, link, settings] {
            m_workers[size_t(i)] =
                std::make_unique<Worker>(m_threads.reactor(i), link, m_pool, m_literals, *m_tls, settings);
        });
    }
    m_doors->accepted = [this](const Net::Incoming &incoming) {
        const int i = m_threads.next();
        m_threads.post(i, [this, i, incoming] { m_workers[size_t(i)]->accept(incoming); });
    };
    for (const Net::Endpoint &endpoint : m_doors->listener->bound()) {
        qCInfo(gatewayLog, "listening address=%s tls=%s", qUtf8Printable(endpoint.toString()),
            endpoint.tls ? "yes" : "no");
    }
}

Service::~Service()
{
    m_doors->listener->close();
    m_pool.waitForDone(); // its work, linear in one message's size, refers to the workers
    for (int i = 0; i < m_threads.count(); ++i)
        m_threads.post(i, [this, i] { m_workers[size_t(i)].reset(); });
    m_threads.stop();
}

void Service::eachWorker(const std::function<void(Worker &)> &function)
{
    for (int i = 0; i < m_threads.count(); ++i)
        m_threads.post(i, [this, i, function] { function(*m_workers[size_t(i)]); });
}

Base::Result<void> Service::reload(const Config::Snapshot &config, const Config::Diff &)
{
    eachWorker([settings = settingsFrom(config)](Worker &worker) { worker.setSettings(settings); });
    TRY(m_doors->limits.setNumbers(numbersFrom(config)));
    // Always read anew: certificates are replaced under the same name.
    return loadTls(*m_tls, config);
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

} // namespace Gateway
