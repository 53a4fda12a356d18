// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace Config {
struct ListenAddress;
}

namespace Net {

/// Where a listener waits: a TCP address, or a local (Unix) socket if \a unixPath is not empty.
struct Endpoint
{
    QHostAddress address; ///< QHostAddress::Any = IPv4 and IPv6
    quint16 port = 0; ///< 0 = any free one; see Listener::ports()
    QString interfaceName; ///< with a wildcard address: only the addresses this interface has now
    QString unixPath; ///< absolute
    quint32 unixMode = 0666; ///< permissions of the socket file
    std::optional<quint32> unixUser; ///< owner of the socket file, if not who makes it; needs root
    std::optional<quint32> unixGroup; ///< the same for its group
    bool tls = false; ///< TLS from the first byte; the listener only hands this on
    int tag = 0; ///< the owner's mark (protocol, lane, …), handed on

    bool isLocal() const { return !unixPath.isEmpty(); }
    /// For logs and messages, for example "[::]:143", "*%lo:236", "unix:/run/kopano/server.sock".
    QString toString() const;
};

/// What an address in a configuration file means. Everything it does not say has the defaults above.
Endpoint endpointOf(const Config::ListenAddress &address, bool tls = false);

} // namespace Net
