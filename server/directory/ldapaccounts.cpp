// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/ldapaccounts.h"

#include "base/text.h"
#include "directory/ldapfilter.h"
#include "directory/names.h"

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

/// Which attribute holds the ids of a kind, and what stands before them here.
std::pair<QByteArray, QByteArray> idAttribute(Kind kind, const LdapSettings &settings)
{
    switch (kind) {
    case Kind::Group:
        return {settings.groupId, "group:"};
    case Kind::DynamicGroup:
        return {settings.dynamicId, "dynamic:"};
    case Kind::Company:
        return {settings.companyId, "company:"};
    case Kind::User:
        break;
    }
    return {settings.userId, {}};
}

Result<QByteArray> checkedId(const LdapEntry &entry, Kind kind, const LdapSettings &settings)
{
    const QByteArray id = idOf(entry, kind, settings);
    if (id.isEmpty() || id.size() > maxId) {
        return {Code::Invalid,
            QStringLiteral("%1 has no %2 of 1 to %3 bytes")
                .arg(escaped(entry.dn), QString::fromLatin1(idAttribute(kind, settings).first))
                .arg(maxId)};
    }
    return id;
}

/// The text of an attribute as \a check makes it; Invalid says which entry has it wrong.
Result<QString> nameIn(const LdapEntry &entry, const QByteArray &attribute,
    Result<QString> (*check)(const QString &), QStringView what)
{
    const auto name = check(text(entry, attribute));
    if (!name) {
        return {Code::Invalid,
            QStringLiteral("%1: %2 is no %3: %4")
                .arg(escaped(entry.dn), QString::fromLatin1(attribute), what, name.error().detail)};
    }
    return name;
}

/// The attributes of one quota.
struct QuotaNames
{
    const QByteArray &overrides;
    const QByteArray &warn;
    const QByteArray &soft;
    const QByteArray &hard;
};

Quota quotaOf(const LdapEntry &entry, const QuotaNames &names, quint64 multiplier)
{
    Quota quota;
    quota.overridesDefault = isTrue(text(entry, names.overrides));
    if (!quota.overridesDefault)
        return quota;
    quota.warn = bytesOf(text(entry, names.warn), multiplier);
    quota.soft = bytesOf(text(entry, names.soft), multiplier);
    quota.hard = bytesOf(text(entry, names.hard), multiplier);
    return quota;
}

QList<QByteArray> valuesOf(const LdapEntry &entry, const QByteArray &attribute)
{
    return attribute.isEmpty() ? QList<QByteArray>() : entry.values(attribute);
}

/// What the entry says of a group of any sort but the members.
Result<ExternalGroup> groupNamed(
    const LdapEntry &entry, Kind kind, const QByteArray &name, const LdapSettings &settings)
{
    ExternalGroup group;
    group.id = TRY(checkedId(entry, kind, settings));
    group.group.name = TRY(nameIn(entry, name, &checkedLoginName, u"group name"));
    group.changed = text(entry, settings.changed).left(maxId);
    group.group.fullName = text(entry, settings.fullName);
    group.group.fullName.removeIf(isUnfitForName);
    group.group.emailAddress = text(entry, settings.mail).trimmed();
    group.group.hidden = isTrue(text(entry, settings.hidden));
    return group;
}

QByteArray attributeKey(const QByteArray &value)
{
    return folded(QString::fromUtf8(value)).toUtf8();
}

} // namespace

QByteArray idOf(const LdapEntry &entry, Kind kind, const LdapSettings &settings)
{
    const auto [attribute, before] = idAttribute(kind, settings);
    const QByteArray value = entry.value(attribute);
    return value.isEmpty() ? value : QByteArray(before + value);
}

QList<QByteArray> userAttributes(const LdapSettings &s)
{
    return withoutEmpty({s.userId, s.login, s.fullName, s.mail, s.aliases, s.isAdmin, s.nonActive,
        s.resourceType, s.resourceCapacity, s.sendAs, s.hidden, s.enabledFeatures, s.disabledFeatures,
        s.quotaOverride, s.quotaWarn, s.quotaSoft, s.quotaHard, s.changed, s.memberAttribute});
}

QList<QByteArray> companyAttributes(const LdapSettings &s)
{
    return withoutEmpty({s.companyId, s.companyName, s.viewers, s.administrators, s.systemAdministrator,
        s.userQuotaRecipients, s.companyQuotaRecipients, s.defaultOverride, s.defaultWarn, s.defaultSoft,
        s.defaultHard, s.quotaOverride, s.quotaWarn, s.changed});
}

QList<QByteArray> dynamicGroupAttributes(const LdapSettings &s)
{
    return withoutEmpty(
        {s.dynamicId, s.dynamicName, s.fullName, s.mail, s.hidden, s.changed, s.memberFilter, s.memberBase});
}

QList<QByteArray> groupAttributes(const LdapSettings &s)
{
    return withoutEmpty(
        {s.groupId, s.groupName, s.fullName, s.mail, s.members, s.groupSecurity, s.hidden, s.changed});
}

Result<ExternalAccount> account(const LdapEntry &entry, const LdapSettings &settings)
{
    ExternalAccount account;
    account.id = TRY(checkedId(entry, Kind::User, settings));
    account.changed = text(entry, settings.changed).left(maxId);
    User &user = account.user;
    user.login = TRY(nameIn(entry, settings.login, &checkedLoginName, u"login name"));
    user.fullName = text(entry, settings.fullName);
    user.fullName.removeIf(isUnfitForName);
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
    account.givesQuota = !settings.quotaOverride.isEmpty();
    const QuotaNames quota{
        settings.quotaOverride, settings.quotaWarn, settings.quotaSoft, settings.quotaHard};
    user.quota = quotaOf(entry, quota, settings.quotaMultiplier);
    account.senders = valuesOf(entry, settings.sendAs);
    return account;
}

Result<ExternalGroup> group(const LdapEntry &entry, const LdapSettings &settings)
{
    ExternalGroup group = TRY(groupNamed(entry, Kind::Group, settings.groupName, settings));
    group.group.security = settings.groupSecurity.isEmpty() || isTrue(text(entry, settings.groupSecurity));
    group.members = entry.values(settings.members);
    return group;
}

Result<DynamicGroup> dynamicGroup(const LdapEntry &entry, const LdapSettings &settings)
{
    DynamicGroup dynamic;
    dynamic.group = TRY(groupNamed(entry, Kind::DynamicGroup, settings.dynamicName, settings));
    dynamic.group.group.security = false;
    dynamic.filter = LdapFilter::written(text(entry, settings.memberFilter));
    if (dynamic.filter.isEmpty()) {
        return {Code::Invalid,
            QStringLiteral("%1 has no %2")
                .arg(escaped(entry.dn), QString::fromLatin1(settings.memberFilter))};
    }
    dynamic.base = text(entry, settings.memberBase).trimmed().toUtf8();
    return dynamic;
}

Result<ExternalCompany> company(const LdapEntry &entry, const LdapSettings &settings)
{
    ExternalCompany company;
    company.id = TRY(checkedId(entry, Kind::Company, settings));
    company.company.name =
        TRY(nameIn(entry, settings.companyName, &checkedCompanyName, u"name of a company"));
    company.changed = text(entry, settings.changed).left(maxId);
    const QuotaNames members{
        settings.defaultOverride, settings.defaultWarn, settings.defaultSoft, settings.defaultHard};
    company.givesDefault = !settings.defaultOverride.isEmpty();
    company.company.userDefault = quotaOf(entry, members, settings.quotaMultiplier);
    const QuotaNames own{settings.quotaOverride, settings.quotaWarn, settings.quotaSoft, settings.quotaHard};
    company.givesWarning = !settings.quotaOverride.isEmpty();
    company.company.quotaWarn = quotaOf(entry, own, settings.quotaMultiplier).warn;
    const auto said = [&entry](const QByteArray &attribute) {
        return attribute.isEmpty() ? ExternalCompany::Ids() : ExternalCompany::Ids(entry.values(attribute));
    };
    if (const auto administrators = said(settings.systemAdministrator))
        company.administrator = administrators->value(0);
    company.viewers = said(settings.viewers);
    company.administrators = said(settings.administrators);
    company.userQuotaRecipients = said(settings.userQuotaRecipients);
    company.companyQuotaRecipients = said(settings.companyQuotaRecipients);
    return company;
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

QList<QByteArray> References::resolveAny(const QList<QByteArray> &references) const
{
    QList<QByteArray> ids = resolve(references, LdapSettings::Reference::Dn);
    for (const QByteArray &id : resolve(references, LdapSettings::Reference::Attribute)) {
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace Directory::LdapAccounts
