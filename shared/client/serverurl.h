// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace Client {

/// Where the server is: a local socket, or a host with or without TLS.
struct ServerUrl
{
    QString path; ///< local socket; empty = TCP
    QString host;
    quint16 port = 0;
    bool tls = false;

    bool isLocal() const { return !path.isEmpty(); }
    QString toString() const; ///< file:///path, http://host:port/ or https://host:port/
    friend bool operator==(const ServerUrl &, const ServerUrl &) = default;
};

/// Reads `default:`, `file:///path`, `http://host[:236]/`, `https://host[:237]/`; Invalid says what is wrong.
Base::Result<ServerUrl> parseServerUrl(const QString &text);

} // namespace Client
