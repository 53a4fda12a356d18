// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/settings.h"

#include "base/text.h"
#include "daemon/logging.h"
#include "net/peercredentials.h"
#include "options/serverlogin.h"

#include <QFileInfo>
#include <QSysInfo>

#include <limits>

namespace Program {

namespace Option = Options::Server;

namespace {

Net::Endpoint localEndpoint(const QString &path, quint32 mode, int tag)
{
    Net::Endpoint endpoint;
    endpoint.unixPath = path;
    endpoint.unixMode = mode;
    endpoint.tag = tag;
    return endpoint;
}

quint16 firstPort(const Config::ListenAddresses &addresses)
{
    for (const Config::ListenAddress &address : addresses) {
        if (!address.isLocalSocket())
            return address.port;
    }
    return 0;
}

Handlers::ServerAddresses serverAddresses(const Config::Snapshot &config)
{
    Handlers::ServerAddresses addresses;
    const QString configured = config.get(Option::hostname);
    addresses.name = QSysInfo::machineHostName();
    addresses.host = configured.isEmpty() ? addresses.name : configured;
    addresses.httpPort = firstPort(config.get(Option::listen));
    addresses.sslPort = firstPort(config.get(Option::listenTls));
    if (config.get(Option::pipeEnabled))
        addresses.socket = config.get(Option::pipeName);
    return addresses;
}

quint64 bytesOf(qint64 mebibytes)
{
    return quint64(mebibytes) << 20;
}

} // namespace

Handlers::Settings handlerSettings(const Config::Snapshot &config)
{
    Handlers::Settings settings;
    settings.limits.folderMaxItems = quint64(config.get(Option::folderMaxItems));
    settings.limits.defaultQuota = {false, bytesOf(config.get(Option::quotaWarn)),
        bytesOf(config.get(Option::quotaSoft)), bytesOf(config.get(Option::quotaHard))};
    settings.limits.duplicateWindow = config.get(Option::deliveryDuplicateWindow);
    settings.rights = {config.get(Option::restrictAdminPermissions), config.get(Option::ownerAutoFullAccess)};
    settings.tenancy = {config.get(Option::enableHosted), config.get(Option::loginnameFormat)};
    settings.disabledFeatures = config.get(Option::disabledFeatures);
    settings.enableSso = config.get(Option::enableSso);
    if (settings.enableSso && QFileInfo(config.get(Option::ntlmAuth)).isExecutable())
        settings.ntlmAuth = config.get(Option::ntlmAuth);
    settings.ntlmDomain = config.get(Option::ntlmDomain);
    settings.userSafeMode = config.get(Option::userSafeMode);
    settings.allowLocalUsers = config.get(Option::allowLocalUsers);
    settings.maxSessionsPerUser = config.get(Option::maxSessionsPerUser);
    settings.sessionTimeout = config.get(Option::sessionTimeout);
    settings.authFailureDelay = config.get(Option::authFailureDelay);
    settings.authFailureDelayMax = config.get(Option::authFailureDelayMax);
    settings.addresses = serverAddresses(config);
    settings.userPlugin = Config::toQString(
        Config::choiceNames<Option::UserPlugin>[size_t(config.get(Option::userPlugin))]);
    settings.attachmentStorage = Config::toQString(
        Config::choiceNames<Option::AttachmentStorage>[size_t(config.get(Option::attachmentStorage))]);
    return settings;
}

Listener::LinkSettings linkSettings(const Config::Snapshot &config)
{
    Listener::LinkSettings settings;
    settings.readTimeout = config.get(Option::readTimeout);
    settings.sendTimeout = config.get(Option::sendTimeout);
    return settings;
}

Storage::Settings storageSettings(const Config::Snapshot &config, const Base::Clock &clock)
{
    Storage::Settings settings;
    settings.path = config.get(Option::databasePath);
    settings.bodyFolder = config.get(Option::attachmentPath);
    settings.clock = &clock;
    settings.readerThreads = config.get(Option::threads);
    const bool inDatabase = config.get(Option::attachmentStorage) == Option::AttachmentStorage::Database;
    settings.bodyThreshold =
        inDatabase ? std::numeric_limits<qint64>::max() : config.get(Option::bodyThreshold).count;
    return settings;
}

Net::ConnectionLimits::Numbers connectionNumbers(const Config::Snapshot &config)
{
    // Services of other machines open many connections from one address; logins are slowed down elsewhere.
    const int total = config.get(Option::maxConnections);
    return {total, total, std::min(total, 50)};
}

Net::TlsOptions tlsOptions(const Config::Snapshot &config)
{
    Net::TlsOptions options;
    options.keyFile = config.get(Option::sslKeyFile);
    options.keyPassword = config.get(Option::sslKeyPass);
    options.certificateFile = config.get(Option::sslCertificateFile);
    options.minimumProtocol = config.get(Option::tlsMinProto) == Option::TlsVersion::Tls13
        ? QStringLiteral("tls1.3")
        : QStringLiteral("tls1.2");
    options.askForCertificate = true;
    return options;
}

std::shared_ptr<const Net::PublicKeys> clientKeys(const Config::Snapshot &config)
{
    QStringList problems;
    auto keys = std::make_shared<Net::PublicKeys>(Net::PublicKeys::load(config.get(Option::sslKeysPath), problems));
    if (!problems.isEmpty()) {
        Daemon::log(Daemon::Level::Notice,
            QStringLiteral("sslkeys_path holds no public key in: %1").arg(problems.join(u' ')));
    }
    return keys;
}

QList<Net::Endpoint> endpoints(const Config::Snapshot &config)
{
    QList<Net::Endpoint> list;
    if (config.get(Option::pipeEnabled)) {
        // Who may do what is decided by the peer's user id, not by the file's mode.
        list.append(localEndpoint(config.get(Option::pipeName), 0666, TagNormal));
        if (!config.get(Option::pipePriority).isEmpty())
            list.append(localEndpoint(config.get(Option::pipePriority), 0660, TagPriority));
    }
    for (const Config::ListenAddress &address : config.get(Option::listen))
        list.append(Net::endpointOf(address, false));
    for (const Config::ListenAddress &address : config.get(Option::listenTls))
        list.append(Net::endpointOf(address, true));
    return list;
}

QSet<quint32> administratorUids(const Config::Snapshot &config, QStringList &unknown)
{
    QSet<quint32> uids{Net::ownUid()};
    for (const QString &name : config.get(Option::localAdminUsers)) {
        if (const auto number = Base::parseNumber(name.toUtf8(), ~quint32(0)))
            uids.insert(quint32(*number));
        else if (const auto uid = Net::accountUid(name))
            uids.insert(*uid);
        else
            unknown.append(name);
    }
    return uids;
}

} // namespace Program
