// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditfilterwords.h"

#include "models/auditfilteraddress.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Models {

namespace {

constexpr std::array<const char *, 21> keyNames{"user", "requested", "impersonator", "owner", "from",
    "program", "method", "event", "result", "rights", "type", "object", "action", "target", "detail", "uid",
    "sig", "session", "since", "until", "text"};
constexpr auto linkScheme = "kopano-audit:";

QStringList listOf(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QLatin1String(word));
    return list;
}

bool hasWildcard(const QString &value)
{
    return value.contains(QLatin1Char('*'));
}

/// "-24h" as seconds; nothing if it is no age.
std::optional<qint64> ageOf(const QString &value)
{
    if (value.size() < 3 || !value.startsWith(QLatin1Char('-')))
        return std::nullopt;
    bool isNumber = false;
    const qint64 count = value.sliced(1, value.size() - 2).toLongLong(&isNumber);
    if (!isNumber || count < 0 || count > 10'000'000)
        return std::nullopt;
    switch (value.back().toLower().unicode()) {
    case 's':
        return count;
    case 'm':
        return count * 60;
    case 'h':
        return count * 3600;
    case 'd':
        return count * 86400;
    case 'w':
        return count * 604800;
    default:
        return std::nullopt;
    }
}

QString numberProblem(const AuditCondition &condition, const QString &value)
{
    const bool isNumber = !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    if (isNumber || condition.part || hasWildcard(value))
        return {};
    return AuditFilter::tr("“%1” is no number.").arg(value);
}

/// Of those whose values are words of the log itself.
QString wordProblem(const AuditCondition &condition, const QString &value)
{
    if (condition.part || hasWildcard(value))
        return {};
    const QStringList known = FilterWords::knownValues(condition.key);
    if (known.contains(value, Qt::CaseInsensitive))
        return {};
    if (condition.key == AuditKey::Event && FilterWords::eventNames().contains(value, Qt::CaseInsensitive))
        return {};
    return AuditFilter::tr("“%1” is none of: %2.").arg(value, known.join(QStringLiteral(", ")));
}

} // namespace

QStringList auditKeys()
{
    QStringList names;
    for (const char *name : keyNames)
        names.append(QLatin1String(name));
    return names;
}

QString nameOf(AuditKey key)
{
    return QLatin1String(keyNames.at(size_t(key)));
}

QString auditLink(const QString &filter)
{
    return QLatin1String(linkScheme) + QString::fromLatin1(QUrl::toPercentEncoding(filter));
}

QString filterOfLink(const QString &text)
{
    const QString link = text.trimmed();
    if (!link.startsWith(QLatin1String(linkScheme)))
        return text;
    return QUrl::fromPercentEncoding(link.sliced(qsizetype(qstrlen(linkScheme))).toUtf8());
}

namespace FilterWords {

std::optional<AuditKey> keyOf(const QString &name)
{
    if (name == QLatin1String("ownername"))
        return AuditKey::Owner;
    if (name == QLatin1String("username"))
        return AuditKey::User;
    if (name == QLatin1String("objectid") || name == QLatin1String("path"))
        return AuditKey::Object;
    for (size_t i = 0; i < keyNames.size(); ++i) {
        if (name == QLatin1String(keyNames.at(i)))
            return AuditKey(i);
    }
    return std::nullopt;
}

QString problemOf(const AuditCondition &condition, const QString &value)
{
    switch (condition.key) {
    case AuditKey::Since:
    case AuditKey::Until:
        return timeOf(value, QDateTime::currentDateTime()).isValid()
            ? QString()
            : AuditFilter::tr("“%1” is no time. Examples: -24h, 2026-11-22, 2026-11-22T15:04, 15:04, now.")
                  .arg(value);
    case AuditKey::From:
        return value.contains(QLatin1Char('/')) && value.front().isDigit() && !AddressRange::parse(value)
            ? AuditFilter::tr("“%1” is no network. Example: 10.0.0.0/8.").arg(value)
            : QString();
    case AuditKey::Event:
    case AuditKey::Result:
    case AuditKey::Rights:
    case AuditKey::Type:
        return wordProblem(condition, value);
    case AuditKey::Uid:
    case AuditKey::Signal:
        return numberProblem(condition, value);
    case AuditKey::Text:
    case AuditKey::User:
    case AuditKey::Session:
    case AuditKey::Requested:
    case AuditKey::Impersonator:
    case AuditKey::Owner:
    case AuditKey::Program:
    case AuditKey::Method:
    case AuditKey::Object:
    case AuditKey::Action:
    case AuditKey::Target:
    case AuditKey::Detail:
        break;
    }
    return {};
}

QStringList knownValues(AuditKey key)
{
    switch (key) {
    case AuditKey::Event:
        return listOf({"access", "authenticate", "impersonate", "administration", "startup", "signal"});
    case AuditKey::Result:
        return listOf({"allowed", "denied", "ok", "failed", "spoofed"});
    case AuditKey::Rights:
        return listOf({"read", "create", "edit", "delete", "create folder", "view", "folder permissions",
            "owner", "admin"});
    case AuditKey::Type:
        return listOf({"store", "folder", "message"});
    case AuditKey::Method:
        return listOf(
            {"User supplied password", "Pipe socket", "SSL Certificate", "kerberos sso", "ntlm sso"});
    case AuditKey::Since:
        return listOf({"-1h", "-24h", "-7d", "-30d"});
    case AuditKey::Signal:
        return listOf({"1", "2", "15"}); // SIGHUP, SIGINT, SIGTERM
    case AuditKey::Until:
        return listOf({"now", "-1h", "-24h", "-7d"});
    case AuditKey::User:
    case AuditKey::Requested:
    case AuditKey::Impersonator:
    case AuditKey::Owner:
    case AuditKey::From:
    case AuditKey::Program:
    case AuditKey::Object:
    case AuditKey::Action:
    case AuditKey::Target:
    case AuditKey::Detail:
    case AuditKey::Uid:
    case AuditKey::Session:
    case AuditKey::Text:
        break;
    }
    return {};
}

QDateTime timeOf(const QString &value, const QDateTime &now)
{
    if (value == QLatin1String("now"))
        return now;
    if (const auto age = ageOf(value))
        return now.addSecs(-*age);
    if (value.size() <= 8 && value.contains(QLatin1Char(':'))) {
        QTime time = QTime::fromString(value, QStringLiteral("H:mm"));
        if (!time.isValid())
            time = QTime::fromString(value, QStringLiteral("H:mm:ss"));
        return time.isValid() ? QDateTime(now.date(), time) : QDateTime();
    }
    return QDateTime::fromString(value, Qt::ISODate);
}

QStringList eventNames()
{
    return listOf({"startup", "signal", "authenticate ok", "authenticate failed", "authenticate spoofed",
        "impersonate ok", "impersonate failed", "access allowed", "access denied", "administration ok",
        "administration failed"});
}

int objectType(const QString &value)
{
    const QString word = value.toLower();
    return word == QLatin1String("store")  ? 3
        : word == QLatin1String("folder")  ? 5
        : word == QLatin1String("message") ? 7
                                           : 0;
}

QString objectTypeName(qint64 type)
{
    return type == 3 ? QStringLiteral("store")
        : type == 5  ? QStringLiteral("folder")
        : type == 7  ? QStringLiteral("message")
                     : QString();
}

} // namespace FilterWords

AuditCompletion completeAuditFilter(const QString &text, qsizetype cursor)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    qsizetype begin = cursor;
    bool quoted = text.left(cursor).count(QLatin1Char('"')) % 2 != 0;
    while (begin > 0 && (quoted || !text.at(begin - 1).isSpace())) {
        --begin;
        if (text.at(begin) == QLatin1Char('"'))
            quoted = !quoted;
    }
    if (begin < cursor && text.at(begin) == QLatin1Char('-'))
        ++begin;
    const QString word = text.sliced(begin, cursor - begin);
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    AuditCompletion completion{begin, cursor - begin, {}};
    QStringList candidates;
    if (word.isEmpty())
        return completion;
    if (colon < 0) {
        const QStringList keys = auditKeys();
        for (const QString &key : keys)
            candidates.append(key + QLatin1Char(':'));
    } else if (const auto key = FilterWords::keyOf(word.left(colon).toLower())) {
        const qsizetype value = std::max(colon, word.lastIndexOf(QLatin1Char(','))) + 1;
        completion = {begin + value, cursor - begin - value, {}};
        const QStringList known = FilterWords::knownValues(*key);
        for (const QString &one : known)
            candidates.append(
                one.contains(QLatin1Char(' ')) ? QString(QLatin1Char('"') + one + QLatin1Char('"')) : one);
    }
    QString typed = text.sliced(completion.begin, completion.length);
    typed.remove(QLatin1Char('"'));
    for (const QString &candidate : std::as_const(candidates)) {
        QString bare = candidate;
        bare.remove(QLatin1Char('"'));
        if (bare.startsWith(typed, Qt::CaseInsensitive) && bare != typed)
            completion.proposals.append(candidate);
    }
    return completion;
}

} // namespace Models
