// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/settingsfrom.h"

#include "options/gateway.h"

#include <QSysInfo>

#include <algorithm>

namespace Gateway {

namespace Option = Options::Gateway;

/// What one RPC frame can carry: the message, its digest and some room.
static constexpr qint64 largestMessage = qint64(56) << 20;

/// The host name stands in a line of the protocol; what could leave it is not taken.
static QByteArray greetingName(const Config::Snapshot &config)
{
    if (!config.get(Option::serverHostnameGreeting))
        return {};
    QByteArray name = config.get(Option::serverHostname).toUtf8();
    if (name.isEmpty())
        name = QSysInfo::machineHostName().toUtf8();
    const auto odd = [](char c) { return uchar(c) <= ' ' || uchar(c) >= 0x7f; };
    return name.size() > 255 || std::any_of(name.cbegin(), name.cend(), odd) ? QByteArray() : name;
}

SettingsPtr settingsFrom(const Config::Snapshot &config)
{
    auto settings = std::make_shared<Settings>();
    settings->limits.messageLiteral = std::min(config.get(Option::imapMaxMessageSize).count, largestMessage);
    settings->greetingName = greetingName(config);
    settings->disablePlaintextAuth = config.get(Option::disablePlaintextAuth);
    settings->capabilityIdle = config.get(Option::imapCapabilityIdle);
    settings->ignoreCommandIdle = config.get(Option::imapIgnoreCommandIdle);
    settings->maxFailCommands = config.get(Option::imapMaxFailCommands);
    settings->expungeOnDelete = config.get(Option::imapExpungeOnDelete);
    settings->onlyMailFolders = config.get(Option::imapOnlyMailFolders);
    settings->publicFolders = config.get(Option::imapPublicFolders);
    settings->loginTimeout = config.get(Option::imapLoginTimeout);
    settings->idleTimeout = config.get(Option::imapIdleTimeout);
    settings->commandTimeout = config.get(Option::imapCommandTimeout);
    settings->outputStall = config.get(Option::outputStallTimeout);
    return settings;
}

} // namespace Gateway
