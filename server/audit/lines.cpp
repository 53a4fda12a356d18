// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/lines.h"

#include "base/quoting.h"

#include <array>

namespace Audit {

namespace {

constexpr std::array<const char *, 10> rightNames{
    "", "read", "create", "edit", "delete", "create folder", "view", "folder permissions", "owner", "admin"};

QByteArray quoted(const char *tag, const QString &value)
{
    return ' ' + QByteArray(tag) + "='" + Base::quoted(value) + '\'';
}

QByteArray number(const char *tag, qint64 value)
{
    return ' ' + QByteArray(tag) + '=' + QByteArray::number(value);
}

QByteArray authenticate(const Event &event)
{
    const bool sso = event.method.endsWith(QStringLiteral(" sso"));
    QByteArray line = event.allowed ? "authenticate ok" : "authenticate failed";
    line += quoted("user", event.user) + quoted("from", event.from);
    if (event.allowed || sso)
        line += quoted("method", event.method);
    return line + quoted("program", event.program);
}

QByteArray impersonate(const Event &event)
{
    // The comma after the user is the specification's.
    return (event.allowed ? "impersonate ok" : "impersonate failed") + quoted("user", event.user) + ','
        + quoted("from", event.from) + quoted("program", event.program)
        + quoted("impersonator", event.impersonator);
}

/// Without quotes around it a value must not have blanks.
QByteArray bare(const char *tag, const QString &value)
{
    return ' ' + QByteArray(tag) + '=' + Base::quoted(value).replace(' ', "\\x20");
}

QByteArray tableAccess(const Event &event)
{
    QByteArray line = event.allowed ? "access allowed" : "access denied";
    line += quoted("table", event.target) + bare("username", event.user);
    return event.impersonator.isEmpty() ? line : line + bare("impersonator", event.impersonator);
}

QByteArray access(const Event &event)
{
    if (!event.target.isEmpty())
        return tableAccess(event);
    if (event.own && event.allowed) {
        return "access allowed" + number("objectid", event.objectId) + number("type", qint64(event.type))
            + number("userid", event.number);
    }
    return (event.allowed ? "access allowed" : "access denied") + number("objectid", event.objectId)
        + number("type", qint64(event.type)) + quoted("ownername", event.ownerName)
        + quoted("username", event.user) + " rights='" + nameOf(event.right) + '\'';
}

QByteArray administration(const Event &event)
{
    return (event.allowed ? "administration ok" : "administration failed") + quoted("action", event.action)
        + quoted("user", event.user) + quoted("from", event.from) + quoted("program", event.program)
        + quoted("target", event.target) + quoted("detail", event.detail);
}

} // namespace

QByteArray nameOf(const Event &event)
{
    const auto either = [&](const char *yes, const char *no) { return QByteArray(event.allowed ? yes : no); };
    switch (event.kind) {
    case Kind::Startup:
        return "startup";
    case Kind::Signal:
        return "signal";
    case Kind::Authenticate:
        return either("authenticate ok", "authenticate failed");
    case Kind::Spoofed:
        return "authenticate spoofed";
    case Kind::Impersonate:
        return either("impersonate ok", "impersonate failed");
    case Kind::Access:
        return either("access allowed", "access denied");
    case Kind::Administration:
        return either("administration ok", "administration failed");
    }
    return {};
}

QByteArray nameOf(Right right)
{
    return rightNames.at(size_t(right) < rightNames.size() ? size_t(right) : 0);
}

QByteArray lineOf(const Event &event)
{
    switch (event.kind) {
    case Kind::Startup:
        return "kopano-server startup by user" + number("uid", event.number);
    case Kind::Signal:
        return "kopano-server signalled" + number("sig", event.number);
    case Kind::Authenticate:
        return authenticate(event);
    case Kind::Spoofed:
        return "authenticate spoofed" + quoted("user", event.user) + quoted("requested", event.requested)
            + quoted("from", event.from) + quoted("method", event.method) + quoted("program", event.program);
    case Kind::Impersonate:
        return impersonate(event);
    case Kind::Access:
        return access(event);
    case Kind::Administration:
        return administration(event);
    }
    return {};
}

} // namespace Audit
