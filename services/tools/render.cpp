// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/render.h"

#include "tools/adminoptions.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tools {

namespace {

QString yesNo(bool value)
{
    return value ? Admin::tr("yes") : Admin::tr("no");
}

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

QString time(qint64 seconds)
{
    return seconds == 0 ? Admin::tr("never")
                        : QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(Qt::ISODate);
}

QString mebibytes(quint64 bytes)
{
    return QString::number(double(bytes) / (1024 * 1024), 'f', 2) + QLatin1String(" MiB");
}

QString quotaLevel(quint64 bytes)
{
    return bytes == 0 ? Admin::tr("unlimited") : mebibytes(bytes);
}

/// Tab, label, colon, blanks up to a column.
QString labelled(const QString &label, const QString &value)
{
    return QString(label + u':').leftJustified(32) + printable(value) + u'\n';
}

QString features(const QStringList &names)
{
    return names.isEmpty() ? QString(u'-') : names.join(QLatin1String("; "));
}

QString quotaBlock(const Base::User &user)
{
    QString block = Admin::tr("Current user store quota settings:") + u'\n';
    block += labelled(Admin::tr(" Quota overrides"), yesNo(user.quota.overridesDefault));
    block += labelled(Admin::tr(" Warning level"), quotaLevel(user.quota.warn));
    block += labelled(Admin::tr(" Soft level"), quotaLevel(user.quota.soft));
    block += labelled(Admin::tr(" Hard level"), quotaLevel(user.quota.hard));
    return block + labelled(Admin::tr("Current store size"), mebibytes(user.storeSize));
}

QJsonObject toJson(const Base::User &user)
{
    QJsonObject quota{{QStringLiteral("override"), user.quota.overridesDefault},
        {QStringLiteral("warn"), qint64(user.quota.warn)}, {QStringLiteral("soft"), qint64(user.quota.soft)},
        {QStringLiteral("hard"), qint64(user.quota.hard)}};
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
        {QStringLiteral("quota"), quota}};
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

QString userTable(const QList<Base::User> &users)
{
    QList<std::array<QString, 3>> rows{
        {Admin::tr("Username"), Admin::tr("Fullname"), Admin::tr("Homeserver")}};
    for (const Base::User &user : users)
        rows.append({printable(user.login), printable(user.fullName), printable(user.homeServer)});
    qsizetype first = 0;
    qsizetype second = 0;
    for (const auto &row : std::as_const(rows)) {
        first = std::max(first, row[0].size());
        second = std::max(second, row[1].size());
    }
    QString out = Admin::tr("User list for Default(%1):").arg(users.size()) + u'\n';
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString line =
            rows[i][0].leftJustified(first + 2) + rows[i][1].leftJustified(second + 2) + rows[i][2];
        out += u'\t' + QStringView(line).trimmed().toString() + u'\n';
        if (i == 0)
            out += u'\t' + QString(line.size(), u'-') + u'\n';
    }
    return out;
}

QString userDetailsText(const Base::User &user, const QString &serverVersion)
{
    const bool active = user.kind == Base::UserKind::Active;
    QString out = labelled(Admin::tr("Username"), user.login);
    out += labelled(Admin::tr("Fullname"), user.fullName);
    out += labelled(Admin::tr("Emailaddress"), user.emailAddress);
    for (const QString &alias : user.aliases)
        out += labelled(Admin::tr("Alias"), alias);
    out += labelled(Admin::tr("Active"), yesNo(active));
    if (!active)
        out += labelled(Admin::tr("Non-active type"), kindName(user.kind));
    out += labelled(Admin::tr("Administrator"),
        user.adminLevel > 1 ? Admin::tr("yes (system)") : yesNo(user.adminLevel == 1));
    out += labelled(Admin::tr("Address book"), Admin::tr("visible"));
    out += labelled(Admin::tr("Home server"), user.homeServer);
    out += labelled(Admin::tr("Store GUID"), QString::fromLatin1(user.storeGuid.toHex().toUpper()));
    out += labelled(Admin::tr("Last logon"), time(user.lastLogon));
    out += labelled(Admin::tr("Last logoff"), time(user.lastLogoff));
    out += labelled(Admin::tr("Server version"), serverVersion);
    out += labelled(Admin::tr("Features enabled"), features(user.enabledFeatures));
    out += labelled(Admin::tr("Features disabled"), features(user.disabledFeatures));
    return out + quotaBlock(user);
}

QString usersJson(const QList<Base::User> &users)
{
    QJsonArray array;
    for (const Base::User &user : users)
        array.append(toJson(user));
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

QString userJson(const Base::User &user)
{
    return QString::fromUtf8(QJsonDocument(toJson(user)).toJson());
}

} // namespace Tools
