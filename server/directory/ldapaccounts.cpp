// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/ldapaccounts.h"

#include "base/text.h"

#include <algorithm>

namespace Directory::LdapAccounts {

using namespace Base;

namespace {

constexpr qsizetype maxId = 255;
constexpr qsizetype maxExternalAliases = 1000;

QList<QByteArray> withoutEmpty(QList<QByteArray> names)
{
    names.removeAll(QByteArray());
    return names;
}

QString text(const LdapEntry &entry, const QByteArray &attribute)
{
    return attribute.isEmpty() ? QString() : decodeUtf8(entry.value(attribute)).value_or(QString());
}

/// RFC 4517 section 3.3.3 has TRUE and FALSE; schemas for other programs have numbers.
bool isTrue(const QString &value)
{
    const QString word = value.trimmed().toLower();
    return word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("y")
        || parseNumber(word.toUtf8()).value_or(0) > 0;
}

quint64 number(const QString &value)
{
    return parseNumber(value.trimmed().toUtf8()).value_or(0);
}

quint64 bytesOf(const QString &value, quint64 multiplier)
{
    const quint64 count = number(value);
    return multiplier > 1 && count > (quint64(1) << 62) / multiplier ? quint64(1) << 62 : count * multiplier;
}

UserKind kindOf(const LdapEntry &entry, const LdapSettings &settings)
{
    if (!isTrue(text(entry, settings.nonActive)))
        return UserKind::Active;
    const QString type = text(entry, settings.resourceType).trimmed().toLower();
    if (type == QLatin1String("room"))
        return UserKind::Room;
    return type == QLatin1String("equipment") ? UserKind::Equipment : UserKind::Shared;
}

QStringList texts(const LdapEntry &entry, const QByteArray &attribute)
{
    QStringList list;
    const QList<QByteArray> values = attribute.isEmpty() ? QList<QByteArray>() : entry.values(attribute);
    for (const QByteArray &value : values) {
        if (const auto decoded = decodeUtf8(value); decoded && !decoded->isEmpty())
            list.append(*decoded);
        if (list.size() >= maxExternalAliases)
            break;
    }
    return list;
}

Result<QByteArray> idOf(const LdapEntry &entry, const QByteArray &attribute)
{
    const QByteArray id = entry.value(attribute);
    if (id.isEmpty() || id.size() > maxId) {
        return {Code::Invalid,
            QStringLiteral("%1 has no %2 of 1 to %3 bytes")
                .arg(escaped(entry.dn), QString::fromLatin1(attribute))
                .arg(maxId)};
    }
    return id;
}

void readQuota(const LdapEntry &entry, const LdapSettings &settings, ExternalAccount &account)
{
    account.givesQuota = !settings.quotaOverride.isEmpty();
    if (!account.givesQuota)
        return;
    Quota &quota = account.user.quota;
    quota.overridesDefault = isTrue(text(entry, settings.quotaOverride));
    if (!quota.overridesDefault)
        return;
    quota.warn = bytesOf(text(entry, settings.quotaWarn), settings.quotaMultiplier);
    quota.soft = bytesOf(text(entry, settings.quotaSoft), settings.quotaMultiplier);
    quota.hard = bytesOf(text(entry, settings.quotaHard), settings.quotaMultiplier);
}

QByteArray attributeKey(const QByteArray &value)
{
    return folded(QString::fromUtf8(value)).toUtf8();
}

} // namespace

QList<QByteArray> userAttributes(const LdapSettings &s)
{
    return withoutEmpty({s.userId, s.login, s.fullName, s.mail, s.aliases, s.isAdmin, s.nonActive,
        s.resourceType, s.resourceCapacity, s.sendAs, s.hidden, s.enabledFeatures, s.disabledFeatures,
        s.quotaOverride, s.quotaWarn, s.quotaSoft, s.quotaHard, s.changed, s.memberAttribute});
}

QList<QByteArray> groupAttributes(const LdapSettings &s)
{
    return withoutEmpty(
        {s.groupId, s.groupName, s.fullName, s.mail, s.members, s.groupSecurity, s.hidden, s.changed});
}

Result<ExternalAccount> account(const LdapEntry &entry, const LdapSettings &settings)
{
    ExternalAccount account;
    account.id = TRY(idOf(entry, settings.userId));
    const auto login = checkedLoginName(text(entry, settings.login));
    if (!login) {
        return {Code::Invalid,
            QStringLiteral("%1: %2 is no login name: %3")
                .arg(escaped(entry.dn), QString::fromLatin1(settings.login), login.error().detail)};
    }
    account.changed = text(entry, settings.changed).left(maxId);
    User &user = account.user;
    user.login = *login;
    user.fullName = text(entry, settings.fullName);
    user.fullName.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    user.emailAddress = text(entry, settings.mail).trimmed();
    user.aliases = texts(entry, settings.aliases);
    // A directory may have all addresses in one attribute.
    if (settings.aliases.isEmpty())
        user.aliases = texts(entry, settings.mail).mid(1);
    user.kind = kindOf(entry, settings);
    user.adminLevel = quint8(std::min<quint64>(2, number(text(entry, settings.isAdmin))));
    if (user.adminLevel == 0 && isTrue(text(entry, settings.isAdmin)))
        user.adminLevel = 1;
    account.givesFeatures = !settings.enabledFeatures.isEmpty() || !settings.disabledFeatures.isEmpty();
    user.enabledFeatures = texts(entry, settings.enabledFeatures);
    user.disabledFeatures = texts(entry, settings.disabledFeatures);
    user.hidden = isTrue(text(entry, settings.hidden));
    user.capacity = quint32(std::min<quint64>(number(text(entry, settings.resourceCapacity)), 1'000'000));
    readQuota(entry, settings, account);
    if (!settings.sendAs.isEmpty())
        account.senders = entry.values(settings.sendAs);
    return account;
}

Result<ExternalGroup> group(const LdapEntry &entry, const LdapSettings &settings)
{
    ExternalGroup group;
    group.id = TRY(idOf(entry, settings.groupId));
    const auto name = checkedLoginName(text(entry, settings.groupName));
    if (!name) {
        return {Code::Invalid,
            QStringLiteral("%1: %2 is no group name: %3")
                .arg(escaped(entry.dn), QString::fromLatin1(settings.groupName), name.error().detail)};
    }
    group.group.name = *name;
    group.changed = text(entry, settings.changed).left(maxId);
    group.group.fullName = text(entry, settings.fullName);
    group.group.emailAddress = text(entry, settings.mail).trimmed();
    group.group.security = settings.groupSecurity.isEmpty() || isTrue(text(entry, settings.groupSecurity));
    group.group.hidden = isTrue(text(entry, settings.hidden));
    group.members = entry.values(settings.members);
    return group;
}

void References::add(const LdapEntry &entry, const QByteArray &id, const QString &name)
{
    m_byDn.insert(LdapClient::normalDn(entry.dn), id);
    const QByteArray value =
        m_settings.memberAttribute.isEmpty() ? name.toUtf8() : entry.value(m_settings.memberAttribute);
    if (!value.isEmpty())
        m_byAttribute.insert(attributeKey(value), id);
}

QList<QByteArray> References::resolve(const QList<QByteArray> &references, LdapSettings::Reference kind) const
{
    QList<QByteArray> ids;
    for (const QByteArray &reference : references) {
        const QByteArray id = kind == LdapSettings::Reference::Dn
            ? m_byDn.value(LdapClient::normalDn(reference))
            : m_byAttribute.value(attributeKey(reference));
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace Directory::LdapAccounts
