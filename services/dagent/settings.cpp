// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/settings.h"

#include "options/dagent.h"

#include <QSysInfo>

#include <algorithm>

namespace Dagent {

namespace Option = Options::Dagent;

namespace {

RawCopies rawCopies(const Config::Snapshot &config)
{
    const QStringList words = config.get(Option::logRawMessage);
    const auto is = [&words](QLatin1String word) {
        return words.size() == 1 && words.front().compare(word, Qt::CaseInsensitive) == 0;
    };
    RawCopies copies;
    copies.folder = config.get(Option::logRawMessagePath);
    if (is(QLatin1String("error"))) {
        copies.when = RawCopies::When::OnError;
    } else if (is(QLatin1String("all")) || is(QLatin1String("yes"))) {
        copies.when = RawCopies::When::Always;
    } else if (!words.isEmpty() && !is(QLatin1String("no"))) {
        copies.when = RawCopies::When::ForUsers;
        copies.users = words;
    }
    return copies;
}

/// The host name goes into replies and headers; what cannot stand there is not taken.
QByteArray hostName(const Config::Snapshot &config)
{
    QByteArray name = config.get(Option::serverHostname).toUtf8();
    if (name.isEmpty())
        name = QSysInfo::machineHostName().toUtf8();
    const auto odd = [](char c) { return uchar(c) <= ' ' || c == 0x7f; };
    if (name.isEmpty() || name.size() > 255 || std::any_of(name.cbegin(), name.cend(), odd))
        return "localhost";
    return name;
}

} // namespace

DeliverySettings deliverySettings(const Config::Snapshot &config)
{
    DeliverySettings settings;
    settings.spamHeaderName = config.get(Option::spamHeaderName).trimmed().toUtf8().toLower();
    settings.spamHeaderValue = config.get(Option::spamHeaderValue).trimmed().toUtf8().toLower();
    settings.rawCopies = rawCopies(config);
    return settings;
}

Settings settingsFrom(const Config::Snapshot &config)
{
    Settings settings;
    settings.lmtp.hostName = hostName(config);
    settings.lmtp.maxMessageSize =
        quint64(std::min(config.get(Option::lmtpMaxMessageSize).count, maxMessageSize));
    settings.lmtp.maxRecipients = config.get(Option::lmtpMaxRecipients);
    settings.lmtp.bareNewline = Smtp::BareNewline(config.get(Option::lmtpBareNewline));
    settings.delivery = deliverySettings(config);
    settings.connection.outputStall = config.get(Option::outputStallTimeout);
    settings.commandTimeout = config.get(Option::lmtpCommandTimeout);
    settings.dataTimeout = config.get(Option::lmtpDataTimeout);
    return settings;
}

} // namespace Dagent
