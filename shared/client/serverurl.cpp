// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/serverurl.h"

#include "base/text.h"

#include <QUrl>

namespace Client {

using namespace Base;

static constexpr quint16 plainPort = 236;
static constexpr quint16 tlsPort = 237;

static QString defaultPath()
{
    return QStringLiteral("/var/run/kopano/server.sock");
}

QString ServerUrl::toString() const
{
    if (isLocal())
        return QStringLiteral("file://") + path;
    const bool v6 = host.contains(QLatin1Char(':'));
    const QString shown = v6 ? QString(QLatin1Char('[') + host + QLatin1Char(']')) : host;
    return QLatin1String(tls ? "https://" : "http://") + shown + QLatin1Char(':') + QString::number(port)
        + QLatin1Char('/');
}

Result<ServerUrl> parseServerUrl(const QString &text)
{
    static constexpr QLatin1String filePrefix("file://");
    if (text == QLatin1String("default:"))
        return ServerUrl{defaultPath(), {}, 0, false};
    if (text.startsWith(filePrefix)) {
        // Not by QUrl: it would decode %2F and drop what stands behind '#'.
        const QString path = text.mid(filePrefix.size());
        if (!path.startsWith(QLatin1Char('/')) || path.size() < 2 || path.contains(QChar(0)))
            return {Code::Invalid, QStringLiteral("'%1' does not name an absolute path").arg(escaped(text))};
        return ServerUrl{path, {}, 0, false};
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool tls = url.scheme() == QLatin1String("https");
    if (!url.isValid() || (!tls && url.scheme() != QLatin1String("http")) || url.host().isEmpty()) {
        return {Code::Invalid,
            QStringLiteral(
                "'%1' is no server address (default:, file:///path, http://host:236/ or https://host:237/)")
                .arg(escaped(text))};
    }
    const bool more = !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()
        || !(url.path().isEmpty() || url.path() == QLatin1String("/"));
    if (more || url.port() == 0)
        return {
            Code::Invalid, QStringLiteral("'%1' holds more than scheme, host and port").arg(escaped(text))};
    return ServerUrl{{}, url.host(), quint16(url.port(tls ? tlsPort : plainPort)), tls};
}

} // namespace Client
