// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/auditline.h"

#include "base/quoting.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Tools {

namespace {

constexpr qsizetype mostTags = 20;
constexpr qsizetype longestName = 30;
constexpr qsizetype longestPrefix = 300;
constexpr QByteArrayView allowedText = "access allowed ";
constexpr QByteArrayView tableText = "access denied table="; // of statistics: nothing to look up
constexpr QByteArrayView deniedText = "access denied ";

/// Length of `name=` at the start of \a text; 0 = there is none.
qsizetype nameLength(QByteArrayView text)
{
    const char *const begin = text.data();
    const char *const end = begin + std::min<qsizetype>(text.size(), longestName + 1);
    const char *at = begin;
    while (at < end && *at >= 'a' && *at <= 'z')
        ++at;
    return at > begin && at < end && *at == '=' ? at - begin + 1 : 0;
}

/// Whether a value may end in front of \a rest: the line ends, or another tag follows.
bool mayEnd(QByteArrayView rest)
{
    return rest.isEmpty() || (rest[0] == ' ' && nameLength(rest.sliced(1)) > 0);
}

/// End of the quoted value at the start of \a text, behind its first quote; -1 = none. Without escapes a
/// quote ends it only where it can be the end.
qsizetype valueEnd(QByteArrayView text, char quote, bool escapes)
{
    qsizetype at = -1; // of the next quote; looked for once, however many escapes come before it
    for (qsizetype from = 0;;) {
        if (at < from)
            at = text.indexOf(quote, from);
        if (at < 0)
            return -1;
        const qsizetype escape = escapes ? text.sliced(from, at - from).indexOf('\\') : -1;
        if (escape >= 0) {
            from += escape + 2;
            if (from > text.size())
                return -1;
            continue;
        }
        if (mayEnd(text.sliced(at + 1)))
            return at;
        if (escapes)
            return -1;
        from = at + 1;
    }
}

std::optional<int> numberOf(QByteArrayView text)
{
    const auto number = Base::parseNumber(text, quint64(std::numeric_limits<int>::max()));
    return number ? std::optional(int(*number)) : std::nullopt;
}

bool addTag(AuditLine &line, QByteArrayView name, QByteArrayView value)
{
    if (name == "objectid") {
        const auto id = Base::parseNumber(value, quint64(std::numeric_limits<qint64>::max()));
        line.objectId = id ? qint64(*id) : 0;
        return line.objectId > 0;
    }
    if (name == "type") {
        const auto type = numberOf(value);
        line.type = type.value_or(0);
        return type.has_value();
    }
    line.tags.append({name, value});
    return line.tags.size() <= mostTags;
}

bool parseTags(AuditLine &line, QByteArrayView rest)
{
    while (!rest.isEmpty()) {
        const qsizetype length = nameLength(rest);
        if (length == 0)
            return false;
        const QByteArrayView name = rest.first(length - 1);
        rest = rest.sliced(length);
        const bool isQuoted = !rest.isEmpty() && (rest[0] == '\'' || rest[0] == '"');
        qsizetype end = isQuoted ? valueEnd(rest.sliced(1), rest[0], line.escaped) : rest.indexOf(' ');
        if (isQuoted && end < 0)
            return false;
        if (!isQuoted && end < 0)
            end = rest.size();
        if (!addTag(line, name, rest.sliced(isQuoted ? 1 : 0, end)))
            return false;
        rest = rest.sliced(end + (isQuoted ? 2 : 0));
        if (!rest.isEmpty())
            rest = rest.sliced(1);
    }
    return line.objectId > 0;
}

bool isCutEscape(QByteArrayView value)
{
    return value.contains('\\') && !Base::unquoted(value);
}

void append(QByteArray &out, const AuditLine &line, QByteArrayView name, QByteArrayView value)
{
    out += ' ';
    out += name;
    out += "='";
    if (line.escaped)
        out += value;
    else
        out += Base::quoted(Base::fromBytes(value));
    out += '\'';
}

} // namespace

QByteArrayView AuditLine::value(QByteArrayView name) const
{
    for (const Tag &tag : tags) {
        if (tag.name == name)
            return tag.value;
    }
    return {};
}

qsizetype accessTextStart(QByteArrayView line)
{
    for (qsizetype from = 0;;) {
        const qsizetype at = line.indexOf(QByteArrayView("access "), from);
        if (at < 0 || at > longestPrefix)
            return -1;
        const QByteArrayView rest = line.sliced(at);
        const bool begins = at == 0 || line.first(at).endsWith(": ");
        if (begins && (rest.startsWith(allowedText) || rest.startsWith(deniedText)))
            return rest.startsWith(tableText) ? -1 : at;
        from = at + 1;
    }
}

std::optional<AuditLine> parseAuditLine(QByteArrayView text)
{
    const qsizetype start = accessTextStart(text);
    return start < 0 ? std::nullopt : parseAuditLine(text, start);
}

std::optional<AuditLine> parseAuditLine(QByteArrayView text, qsizetype start)
{
    while (text.endsWith('\r'))
        text.chop(1);
    AuditLine line;
    line.prefix = text.first(start);
    text = text.sliced(start);
    line.allowed = text.startsWith(allowedText);
    const QByteArrayView rest = text.sliced(line.allowed ? allowedText.size() : deniedText.size());
    AuditLine parsed = line;
    bool good = parseTags(parsed, rest);
    for (const AuditLine::Tag &tag : std::as_const(parsed.tags))
        good = good && !isCutEscape(tag.value);
    if (good)
        return parsed;
    line.escaped = false;
    return parseTags(line, rest) ? std::optional(line) : std::nullopt;
}

QByteArrayView auditTypeName(int type, AuditTypes types)
{
    const int number = types == AuditTypes::Legacy ? type + 2 : type;
    switch (number) {
    case 3:
        return "store";
    case 5:
        return "folder";
    case 7:
        return "message";
    default:
        return "unknown";
    }
}

void appendReadable(QByteArray &out, const AuditLine &line, QByteArrayView type, QByteArrayView object)
{
    constexpr std::array<QByteArrayView, 3> known{"rights", "username", "ownername"};
    out += line.allowed ? "access allowed" : "access denied";
    const auto add = [&](QByteArrayView name) {
        const QByteArrayView value = line.value(name);
        if (!value.isNull())
            append(out, line, name, value);
    };
    add("rights");
    out += " type='";
    out += type;
    out += "' objectid='";
    out += object;
    out += '\'';
    add("username");
    add("ownername");
    for (const AuditLine::Tag &tag : line.tags) {
        if (std::find(known.begin(), known.end(), tag.name) == known.end())
            append(out, line, tag.name, tag.value);
    }
}

} // namespace Tools
