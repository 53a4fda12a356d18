// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/flags.h"

#include "base/text.h"
#include "imap/lexer.h"
#include "imap/reader.h"

#include <algorithm>
#include <array>

namespace Imap {

using Base::Result;

namespace {

struct NamedFlag
{
    QByteArrayView name;
    quint32 flag;
};

constexpr std::array<NamedFlag, 5> systemFlags{{
    {"\\Answered", Base::FlagAnswered},
    {"\\Flagged", Base::FlagFlagged},
    {"\\Deleted", Base::FlagDeleted},
    {"\\Seen", Base::FlagSeen},
    {"\\Draft", Base::FlagDraft},
}};

} // namespace

quint32 systemFlag(QByteArrayView name)
{
    for (const auto &row : systemFlags) {
        if (Base::equalsIgnoreCase(row.name, name))
            return row.flag;
    }
    return 0;
}

static bool isKeyword(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= maxKeywordBytes
        && std::all_of(name.begin(), name.end(), [](char c) { return isAtomChar(c); });
}

Result<void> addFlag(FlagList &list, QByteArrayView name)
{
    if (const quint32 flag = systemFlag(name)) {
        list.flags |= flag;
        return {};
    }
    if (Base::equalsIgnoreCase(name, "\\Recent"))
        return {};
    if (name.startsWith('\\'))
        return bad("Unknown system flag");
    if (!isKeyword(name))
        return bad("Invalid keyword");
    const QString keyword = QString::fromLatin1(name);
    const auto before = [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    };
    const auto place = std::lower_bound(list.keywords.cbegin(), list.keywords.cend(), keyword, before);
    if (place != list.keywords.cend() && place->compare(keyword, Qt::CaseInsensitive) == 0)
        return {};
    if (list.keywords.size() >= maxKeywords)
        return refused("[LIMIT] Too many keywords");
    list.keywords.insert(place, keyword);
    return {};
}

static QByteArray joined(quint32 flags, const QStringList &keywords, QByteArrayView first)
{
    QByteArray out = "(";
    const auto add = [&out](QByteArrayView name) {
        if (out.size() > 1)
            out += ' ';
        out += name;
    };
    if (!first.isEmpty())
        add(first);
    for (const auto &row : systemFlags) {
        if (flags & row.flag)
            add(row.name);
    }
    for (const QString &keyword : keywords) {
        const QByteArray name = keyword.toUtf8();
        if (isKeyword(name))
            add(name);
    }
    return out;
}

QByteArray flagsText(quint32 flags, const QStringList &keywords, bool recent)
{
    return joined(flags, keywords, recent ? "\\Recent" : QByteArrayView()) + ')';
}

QByteArray permanentFlagsText(quint32 flags, const QStringList &keywords, bool newKeywords)
{
    QByteArray out = joined(flags, keywords, {});
    if (newKeywords)
        out += out.size() > 1 ? " \\*" : "\\*";
    return out + ')';
}

} // namespace Imap
