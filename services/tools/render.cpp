// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/render.h"

#include "tools/adminoptions.h"
#include "tools/peoplerender.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <cstdio>

namespace Tools {

namespace {

QString kindName(Base::UserKind kind)
{
    switch (kind) {
    case Base::UserKind::Active:
        return Admin::tr("active");
    case Base::UserKind::Shared:
        return Admin::tr("shared store");
    case Base::UserKind::Room:
        return Admin::tr("room");
    case Base::UserKind::Equipment:
        return Admin::tr("equipment");
    }
    return Admin::tr("unknown");
}

QString features(const QStringList &names)
{
    return names.isEmpty() ? QString(u'-') : names.join(QLatin1String("; "));
}

QString levelName(Rpc::QuotaLevel level)
{
    switch (level) {
    case Rpc::QuotaLevel::Below:
        return Admin::tr("below the quota");
    case Rpc::QuotaLevel::Warn:
        return Admin::tr("warning level reached");
    case Rpc::QuotaLevel::Soft:
        return Admin::tr("soft level reached: sending is refused");
    case Rpc::QuotaLevel::Hard:
        return Admin::tr("hard level reached: nothing more is taken");
    }
    return Admin::tr("unknown");
}

QString quotaBlock(const Rpc::UserDetailsReply &details)
{
    QString block = Admin::tr("Current user store quota settings:") + u'\n';
    block += labelled(Admin::tr(" Quota overrides"), yesNo(details.user.quota.overridesDefault));
    block += labelled(Admin::tr(" Warning level"), quotaLevel(details.effective.warn));
    block += labelled(Admin::tr(" Soft level"), quotaLevel(details.effective.soft));
    block += labelled(Admin::tr(" Hard level"), quotaLevel(details.effective.hard));
    block += labelled(Admin::tr(" State"), levelName(details.level));
    return block + labelled(Admin::tr("Current store size"), mebibytesText(details.user.storeSize));
}

QString meetingBlock(const Base::User &user)
{
    const auto flag = [&user](quint32 bit) { return yesNo((user.meeting & bit) != 0); };
    QString block;
    if (user.kind == Base::UserKind::Room || user.kind == Base::UserKind::Equipment)
        block += labelled(Admin::tr("Resource capacity"), QString::number(user.capacity));
    block += labelled(Admin::tr("Auto-accept meeting req"), flag(Base::MeetingAccept));
    block += labelled(Admin::tr("Decline dbl meetingreq"), flag(Base::MeetingDeclineConflict));
    block += labelled(Admin::tr("Decline recur meet.req"), flag(Base::MeetingDeclineRecurring));
    return block + labelled(Admin::tr("Auto-process meeting req"), flag(Base::MeetingProcess));
}

QJsonObject toJson(const Base::Quota &quota)
{
    return {{QStringLiteral("override"), quota.overridesDefault},
        {QStringLiteral("warn"), qint64(quota.warn)}, {QStringLiteral("soft"), qint64(quota.soft)},
        {QStringLiteral("hard"), qint64(quota.hard)}};
}

QJsonObject toJson(const Base::User &user)
{
    return {{QStringLiteral("username"), user.login}, {QStringLiteral("fullname"), user.fullName},
        {QStringLiteral("email"), user.emailAddress},
        {QStringLiteral("aliases"), QJsonArray::fromStringList(user.aliases)},
        {QStringLiteral("active"), user.kind == Base::UserKind::Active},
        {QStringLiteral("kind"), int(user.kind)}, {QStringLiteral("administrator"), user.adminLevel},
        {QStringLiteral("homeServer"), user.homeServer},
        {QStringLiteral("storeGuid"), QString::fromLatin1(user.storeGuid.toHex())},
        {QStringLiteral("storeSize"), qint64(user.storeSize)}, {QStringLiteral("lastLogon"), user.lastLogon},
        {QStringLiteral("lastLogoff"), user.lastLogoff}, {QStringLiteral("created"), user.created},
        {QStringLiteral("enabledFeatures"), QJsonArray::fromStringList(user.enabledFeatures)},
        {QStringLiteral("disabledFeatures"), QJsonArray::fromStringList(user.disabledFeatures)},
        {QStringLiteral("quota"), toJson(user.quota)}, {QStringLiteral("company"), user.companyName},
        {QStringLiteral("hidden"), user.hidden}, {QStringLiteral("capacity"), qint64(user.capacity)},
        {QStringLiteral("meetingAccept"), bool(user.meeting & Base::MeetingAccept)},
        {QStringLiteral("meetingDeclineConflict"), bool(user.meeting & Base::MeetingDeclineConflict)},
        {QStringLiteral("meetingDeclineRecurring"), bool(user.meeting & Base::MeetingDeclineRecurring)},
        {QStringLiteral("meetingProcess"), bool(user.meeting & Base::MeetingProcess)}};
}

} // namespace

QString printable(const QString &source)
{
    QString out;
    out.reserve(source.size());
    for (const QChar c : source) {
        const char16_t code = c.unicode();
        const bool direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
            || code == 0x200e || code == 0x200f || code == 0x061c;
        if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            out += QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'));
        else if (direction || code == 0x2028 || code == 0x2029)
            out += QStringLiteral("\\u{%1}").arg(code, 0, 16);
        else
            out += c;
    }
    return out;
}

bool putOut(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QString jsonText(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson());
}

QString utcText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(Qt::ISODate);
}

QString yesNo(bool value)
{
    return value ? Admin::tr("yes") : Admin::tr("no");
}

QString dateText(qint64 seconds)
{
    return seconds == 0 ? Admin::tr("never") : utcText(seconds);
}

QString mebibytesText(quint64 bytes)
{
    return QString::number(double(bytes) / (1024 * 1024), 'f', 2) + QLatin1String(" MiB");
}

QString quotaLevel(quint64 bytes)
{
    return bytes == 0 ? Admin::tr("unlimited") : mebibytesText(bytes);
}

QString plainTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    QList<QStringList> shown;
    for (const QStringList &row : rows) {
        shown.append(QStringList());
        for (qsizetype i = 0; i < row.size(); ++i) {
            shown.last().append(printable(row[i]));
            if (i >= widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], shown.last()[i].size());
        }
    }
    QString text;
    for (const QStringList &row : std::as_const(shown)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        while (line.endsWith(QChar::Space))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString countedNames(const QString &heading, const QStringList &names)
{
    QString out = heading + QStringLiteral(" (%1):\n").arg(names.size());
    for (const QString &name : names)
        out += u'\t' + printable(name) + u'\n';
    return out;
}

QString labelled(const QString &label, const QString &value)
{
    return QString(label + u':').leftJustified(32) + printable(value) + u'\n';
}

QString renderTable(const QStringList &headings, const QList<QStringList> &rows)
{
    QList<QStringList> cells{headings};
    for (const QStringList &row : rows) {
        cells.append(QStringList());
        for (const QString &cell : row)
            cells.last().append(printable(cell));
    }
    QList<qsizetype> widths(headings.size(), 0);
    for (const QStringList &row : std::as_const(cells)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString out;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString line;
        for (qsizetype column = 0; column < cells[i].size(); ++column)
            line += cells[i][column].leftJustified(widths[column] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        out += u'\t' + line + u'\n';
        if (i == 0)
            out += u'\t' + QString(line.size(), u'-') + u'\n';
    }
    return out;
}

QString userTable(const QList<Base::User> &users, const QString &company)
{
    QMap<QString, QList<QStringList>> companies;
    for (const Base::User &user : users)
        companies[user.companyName].append({user.login, user.fullName, user.homeServer});
    if (companies.isEmpty())
        companies.insert(company, {});
    QString out;
    for (auto one = companies.cbegin(); one != companies.cend(); ++one) {
        const QString name = one.key().isEmpty() ? QStringLiteral("Default") : one.key();
        out += Admin::tr("User list for %1(%2):").arg(printable(name), QString::number(one->size())) + u'\n'
            + renderTable({Admin::tr("Username"), Admin::tr("Fullname"), Admin::tr("Homeserver")}, *one);
    }
    return out;
}

QString userDetailsText(const Rpc::UserDetailsReply &details, const QString &serverVersion)
{
    const Base::User &user = details.user;
    const bool active = user.kind == Base::UserKind::Active;
    QString out = labelled(Admin::tr("Username"), user.login);
    out += labelled(Admin::tr("Fullname"), user.fullName);
    out += labelled(Admin::tr("Emailaddress"), user.emailAddress);
    for (const QString &alias : user.aliases)
        out += labelled(Admin::tr("Alias"), alias);
    if (!user.companyName.isEmpty())
        out += labelled(Admin::tr("Company"), user.companyName);
    out += labelled(Admin::tr("Active"), yesNo(active));
    if (!active)
        out += labelled(Admin::tr("Non-active type"), kindName(user.kind));
    out += labelled(Admin::tr("Administrator"),
        user.adminLevel > 1 ? Admin::tr("yes (system)") : yesNo(user.adminLevel == 1));
    out += labelled(
        Admin::tr("Address book"), user.hidden ? Admin::tr("hidden") : Admin::tr("visible"));
    out += meetingBlock(user);
    out += labelled(Admin::tr("Home server"), user.homeServer);
    out += labelled(Admin::tr("Store GUID"), QString::fromLatin1(user.storeGuid.toHex().toUpper()));
    out += labelled(
        Admin::tr("Out Of Office"), details.outOfOffice ? Admin::tr("active (no reply is sent yet)") : Admin::tr("inactive"));
    out += labelled(Admin::tr("Last logon"), dateText(user.lastLogon));
    out += labelled(Admin::tr("Last logoff"), dateText(user.lastLogoff));
    out += labelled(Admin::tr("Server version"), serverVersion);
    out += labelled(Admin::tr("Features enabled"), features(user.enabledFeatures));
    out += labelled(Admin::tr("Features disabled"), features(user.disabledFeatures));
    out += quotaBlock(details);
    out += countedNames(Admin::tr("Groups"), details.groups);
    if (!details.sendAs.isEmpty())
        out += countedNames(Admin::tr("May send as this user"), details.sendAs);
    QStringList delegates;
    for (const Rpc::Delegate &one : details.delegates)
        delegates.append(delegateText(one));
    return delegates.isEmpty() ? out : QString(out + countedNames(Admin::tr("Delegates"), delegates));
}

QString usersJson(const QList<Base::User> &users)
{
    QJsonArray array;
    for (const Base::User &user : users)
        array.append(toJson(user));
    return jsonText(QJsonDocument(array));
}

QString userJson(const Rpc::UserDetailsReply &details)
{
    QJsonObject object = toJson(details.user);
    object.insert(QStringLiteral("effectiveQuota"), toJson(details.effective));
    object.insert(QStringLiteral("quotaLevel"), int(details.level));
    object.insert(QStringLiteral("groups"), QJsonArray::fromStringList(details.groups));
    object.insert(QStringLiteral("sendAs"), QJsonArray::fromStringList(details.sendAs));
    object.insert(QStringLiteral("delegates"), delegatesArray(details.delegates));
    object.insert(QStringLiteral("outOfOffice"), details.outOfOffice);
    return jsonText(QJsonDocument(object));
}

} // namespace Tools
