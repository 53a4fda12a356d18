// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/endpoint.h"

#include "config/types.h"

namespace Net {

QString Endpoint::toString() const
{
    if (isLocal())
        return QStringLiteral("unix:") + unixPath;
    QString host = address == QHostAddress(QHostAddress::Any) ? QStringLiteral("*") : address.toString();
    if (!interfaceName.isEmpty())
        host += QLatin1Char('%') + interfaceName;
    if (host.contains(QLatin1Char(':')))
        host = QLatin1Char('[') + host + QLatin1Char(']');
    return host + QLatin1Char(':') + QString::number(port);
}

Endpoint endpointOf(const Config::ListenAddress &address, bool tls)
{
    Endpoint endpoint;
    endpoint.unixPath = address.path;
    endpoint.port = address.port;
    endpoint.interfaceName = address.interface;
    endpoint.address = address.address == QLatin1String("*") ? QHostAddress(QHostAddress::Any)
                                                             : QHostAddress(address.address);
    endpoint.tls = tls;
    return endpoint;
}

} // namespace Net
