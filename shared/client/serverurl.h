// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
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

/// The first of these that is not empty: \a commandLine, KOPANO_SOCKET in \a environment, \a configured; else
/// the built-in local socket.
Base::Result<ServerUrl> serverUrl(const QString &commandLine, const QString &configured,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace Client
