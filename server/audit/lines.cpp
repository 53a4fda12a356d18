// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/lines.h"

#include "base/quoting.h"

#include <algorithm>
#include <array>

namespace Audit {

namespace {

constexpr std::array<const char *, 10> rightNames{
    "", "read", "create", "edit", "delete", "create folder", "view", "folder permissions", "owner", "admin"};

/// Those whose length the caller decides; paths are our own.
constexpr std::array<QString Event::*, 10> values{&Event::user, &Event::requested, &Event::from,
    &Event::method, &Event::program, &Event::impersonator, &Event::ownerName, &Event::action, &Event::target,
    &Event::detail};

qsizetype longestOf(QString Event::*value)
{
    return value == &Event::user || value == &Event::requested ? longestName : longestValue;
}

/// How many code units of \a text are at most \a limit bytes (see Base::toBytes()).
qsizetype unitsWithin(const QString &text, qsizetype limit)
{
    constexpr qsizetype mostPerUnit = 3;
    if (text.size() <= limit / mostPerUnit)
        return text.size();
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool single = c.unicode() < 0x80 || c.isLowSurrogate(); // or a byte that was no UTF-8
        bytes += pair ? 4 : single ? 1 : c.unicode() < 0x800 ? 2 : mostPerUnit;
        if (bytes > limit)
            return i;
        i += pair ? 1 : 0;
    }
    return text.size();
}

QByteArray quoted(const char *tag, const QString &value)
{
    return ' ' + QByteArray(tag) + "='" + valueOf(value) + '\'';
}

QByteArray quotedName(const char *tag, const QString &value)
{
    return ' ' + QByteArray(tag) + "='" + valueOf(value, longestName) + '\'';
}

QByteArray number(const char *tag, qint64 value)
{
    return ' ' + QByteArray(tag) + '=' + QByteArray::number(value);
}

QByteArray authenticate(const Event &event)
{
    const bool sso = event.method.endsWith(QStringLiteral(" sso"));
    QByteArray line = event.allowed ? "authenticate ok" : "authenticate failed";
    line += quotedName("user", event.user) + quoted("from", event.from);
    if (event.allowed || sso)
        line += quoted("method", event.method);
    return line + quoted("program", event.program);
}

QByteArray impersonate(const Event &event)
{
    // The comma after the user is the specification's.
    return (event.allowed ? "impersonate ok" : "impersonate failed") + quotedName("user", event.user) + ','
        + quoted("from", event.from) + quoted("program", event.program)
        + quoted("impersonator", event.impersonator);
}

/// Without quotes around it a value must not have blanks.
QByteArray bare(const char *tag, const QString &value)
{
    return ' ' + QByteArray(tag) + '=' + valueOf(value, longestName).replace(' ', "\\x20");
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
        + quotedName("username", event.user) + " rights='" + nameOf(event.right) + '\'';
}

QByteArray administration(const Event &event)
{
    return (event.allowed ? "administration ok" : "administration failed") + quoted("action", event.action)
        + quotedName("user", event.user) + quoted("from", event.from) + quoted("program", event.program)
        + quoted("target", event.target) + quoted("detail", event.detail);
}

} // namespace

QByteArray valueOf(const QString &text, qsizetype longest)
{
    return Base::quoted(text, unitsWithin(text, longest));
}

bool hasLongValue(const Event &event)
{
    return std::any_of(values.begin(), values.end(), [&](QString Event::*value) {
        return unitsWithin(event.*value, longestOf(value)) < (event.*value).size();
    });
}

qint64 textBytes(const Event &event)
{
    qint64 units = event.path.size();
    for (QString Event::*value : values)
        units += (event.*value).size();
    return units * qint64(sizeof(QChar));
}

void clearTexts(Event &event)
{
    for (QString Event::*value : values)
        (event.*value).clear();
    event.path.clear();
}

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
        return "authenticate spoofed" + quotedName("user", event.user)
            + quotedName("requested", event.requested) + quoted("from", event.from)
            + quoted("method", event.method) + quoted("program", event.program);
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
