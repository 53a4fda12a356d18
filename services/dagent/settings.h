// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/snapshot.h"
#include "net/connection.h"
#include "smtp/lmtpsession.h"

namespace Dagent {

/// Which mails are copied into a folder as they were received.
struct RawCopies
{
    /// Values of log_raw_message.
    enum class When : quint8 { Never, OnError, Always, ForUsers };
    When when = When::Never;
    QStringList users; ///< ForUsers: login names or addresses
    QString folder;
};

/// How a delivery is done, in either mode.
struct DeliverySettings
{
    QByteArray spamHeaderName; ///< lower case; empty = no junk decision
    QByteArray spamHeaderValue; ///< lower case
    bool stripDomain = false; ///< -e
    bool addressesOnly = false; ///< -R
    RawCopies rawCopies;
};

/// Immutable; made at the start and at every reload, shared by all threads.
struct Settings
{
    Smtp::LmtpSettings lmtp;
    DeliverySettings delivery;
    Net::Connection::Limits connection;
    std::chrono::seconds commandTimeout{300};
    std::chrono::seconds dataTimeout{180};
};

/// The largest message the RPC carries whatever the configuration says.
inline constexpr qint64 maxMessageSize = 56 * 1024 * 1024;

/// The part both modes need; the command line adds its own.
DeliverySettings deliverySettings(const Config::Snapshot &config);
/// Everything; bounds what the RPC cannot carry.
Settings settingsFrom(const Config::Snapshot &config);

} // namespace Dagent
