// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "config/value.h"

namespace Config {

// listen    = ip [ "%" interface ] ":" port / "unix:" absolute-path
// ip        = "*" / IPv4 / "[" IPv6 "]"

namespace {

using Base::Code;
using Base::Error;

bool isIpv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return false;
    return std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        const bool leadingZero = part.size() > 1 && part.front() == u'0';
        return part.size() <= 3 && !leadingZero && Base::parseNumber(part.toUtf8(), 255);
    });
}

bool isHexGroup(QStringView group)
{
    return !group.isEmpty() && group.size() <= 4 && std::all_of(group.begin(), group.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

/// Number of 16-bit groups in a part without "::", or -1. A final IPv4 address counts as two.
int countGroups(QStringView part, bool ipv4Allowed)
{
    if (part.isEmpty())
        return 0;
    const QList<QStringView> groups = part.split(u':');
    int count = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (isHexGroup(groups[i]))
            ++count;
        else if (ipv4Allowed && i == groups.size() - 1 && isIpv4(groups[i]))
            count += 2;
        else
            return -1;
    }
    return count;
}

bool isIpv6(QStringView text)
{
    constexpr qsizetype longest = 45;
    if (text.size() > longest)
        return false;
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    if (gap < 0)
        return countGroups(text, true) == 8;
    const int before = countGroups(text.first(gap), false);
    const int after = countGroups(text.sliced(gap + 2), true);
    return before >= 0 && after >= 0 && before + after <= 7;
}

bool isInterfaceName(QStringView text)
{
    constexpr qsizetype longest = 15; // IFNAMSIZ without its NUL
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c > u' ' && c < u'\x7f' && c != u'/' && c != u':' && c != u'%';
    });
}

Error invalid(const QString &text, const char *reason)
{
    return {
        Code::Invalid, QStringLiteral("\"%1\" is not a listen address: %2").arg(text, QLatin1String(reason))};
}

Base::Result<ListenAddress> parseLocalSocket(const QString &text)
{
    constexpr qsizetype longest = 107; // sun_path without its NUL
    const QString path = text.sliced(5);
    if (!path.startsWith(u'/'))
        return invalid(text, "the path of a Unix socket starts with a slash");
    if (path.toUtf8().size() > longest)
        return invalid(text, "the path of a Unix socket has at most 107 bytes");
    return ListenAddress{{}, 0, {}, path};
}

} // namespace

QString ListenAddress::toString() const
{
    if (isLocalSocket())
        return QStringLiteral("unix:") + path;
    QString text = address.contains(u':') ? QString(u'[' + address + u']') : address;
    if (!interface.isEmpty())
        text += u'%' + interface;
    return text + u':' + QString::number(port);
}

Base::Result<ListenAddress> parseListenAddress(const QString &text)
{
    if (text.startsWith(QLatin1String("unix:")))
        return parseLocalSocket(text);
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return invalid(text, "it needs a port, for example *%lo:143");
    const auto port = Base::parseNumber(text.sliced(colon + 1).toUtf8(), 65535);
    if (!port)
        return invalid(text, "the port is a number from 0 to 65535");

    QString address = text.first(colon);
    ListenAddress result;
    result.port = quint16(*port);
    if (const qsizetype percent = address.indexOf(u'%'); percent >= 0) {
        result.interface = address.sliced(percent + 1);
        address.truncate(percent);
        if (!isInterfaceName(result.interface))
            return invalid(text, "the name of the interface is not one");
    }
    const bool bracketed = address.startsWith(u'[') && address.endsWith(u']');
    result.address = bracketed ? address.sliced(1).chopped(1) : address;
    if (bracketed ? !isIpv6(result.address) : address != u'*' && !isIpv4(address))
        return invalid(
            text, "it starts with *, an IPv4 address or an IPv6 address in brackets, not with a host name");
    return result;
}

} // namespace Config
