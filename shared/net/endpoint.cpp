// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/endpoint.h"

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

} // namespace Net
