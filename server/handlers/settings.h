// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/names.h"
#include "domain/limits.h"
#include "domain/rights.h"

#include <QStringList>

#include <chrono>

namespace Handlers {

/// How this server is reached, for the table of servers.
struct ServerAddresses
{
    QString name;
    QString host;
    quint16 httpPort = 0; ///< 0 = none
    quint16 sslPort = 0;
    QString socket; ///< path of the local socket; empty = none
};

/// What the configuration sets for the handlers. An immutable value: a reload replaces the whole.
struct Settings
{
    Domain::Limits limits;
    Directory::Tenancy tenancy;
    Domain::RightsPolicy rights;
    QStringList disabledFeatures; ///< off unless enabled for the user
    bool enableSso = false;
    QString ntlmAuth; ///< the helper program for NTLM; empty = NTLM is not offered
    QString ntlmDomain; ///< see Directory::NtlmExchange
    bool userSafeMode = false; ///< accounts that vanish from the user base are only logged
    bool allowLocalUsers = true; ///< EXTERNAL for the account of the same name
    int maxSessionsPerUser = 1000;
    std::chrono::seconds sessionTimeout{300};
    std::chrono::milliseconds authFailureDelay{2000};
    std::chrono::milliseconds authFailureDelayMax{15000};
    ServerAddresses addresses;
    QString userPlugin; ///< as configured, for statistics
    QString attachmentStorage;
};

} // namespace Handlers
