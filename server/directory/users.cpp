// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/users.h"

#include "base/text.h"
#include "directory/companies.h"
#include "directory/credentials.h"
#include "directory/names.h"
#include "storage/acltable.h"
#include "storage/companytable.h"
#include "storage/connection.h"
#include "storage/membershiptable.h"
#include "storage/principaltable.h"
#include "storage/representationtable.h"

#include <QSet>

#include <limits>

namespace Directory {

using namespace Base;
using Storage::Connection;
using Storage::PrincipalTable;

namespace {

constexpr qsizetype maxAliases = 1000;

Error noSuchUser(const QString &login)
{
    return {Code::NotFound, QStringLiteral("there is no user '%1'").arg(escaped(login, 80))};
}

Result<void> checkTexts(const User &user)
{
    TRY(checkFullName(user.fullName));
    if (user.kind > UserKind::Equipment)
        return {Code::Invalid, QStringLiteral("unknown kind of user")};
    if (user.adminLevel > 2)
        return {Code::Invalid, QStringLiteral("the administrator level is 0, 1 or 2")};
    if (user.meeting > (MeetingAccept | MeetingDeclineConflict | MeetingDeclineRecurring | MeetingProcess))
        return {Code::Invalid, QStringLiteral("unknown way to answer meeting requests")};
    constexpr quint64 mostBytes = std::numeric_limits<qint64>::max(); // as the database counts
    if (user.quota.warn > mostBytes || user.quota.soft > mostBytes || user.quota.hard > mostBytes)
        return {Code::Invalid, QStringLiteral("a quota is larger than can be counted")};
    for (const QString &feature : user.enabledFeatures + user.disabledFeatures) {
        if (feature.isEmpty() || feature.size() > 32 || feature.contains(u' ') || feature.contains(u','))
            return {Code::Invalid, QStringLiteral("'%1' is not a feature").arg(escaped(feature, 40))};
    }
    return {};
}

void apply(User &to, const User &from, quint32 fields)
{
    if (fields & FieldLogin)
        to.login = from.login;
    if (fields & FieldFullName)
        to.fullName = from.fullName;
    if (fields & FieldEmailAddress)
        to.emailAddress = from.emailAddress;
    if (fields & FieldAliases)
        to.aliases = from.aliases;
    if (fields & FieldKind)
        to.kind = from.kind;
    if (fields & FieldAdminLevel)
        to.adminLevel = from.adminLevel;
    if (fields & FieldQuota)
        to.quota = from.quota;
    if (fields & FieldFeatures) {
        to.enabledFeatures = from.enabledFeatures;
        to.disabledFeatures = from.disabledFeatures;
    }
    if (fields & FieldHidden)
        to.hidden = from.hidden;
    if (fields & FieldCapacity)
        to.capacity = from.capacity;
    if (fields & FieldMeeting)
        to.meeting = from.meeting;
}

} // namespace

bool isReserved(const QString &name)
{
    const QString key = folded(name);
    return key == QLatin1String("system") || key == QLatin1String("everyone");
}

Result<void> forgetPrincipal(Connection &connection, PrincipalId principal)
{
    TRY(Storage::AclTable::removePrincipal(connection, principal));
    TRY(Storage::MembershipTable::removeAll(connection, principal));
    TRY(Storage::RepresentationTable::removeAll(connection, principal));
    return Storage::CompanyTable::forget(connection, principal);
}

Result<void> ensureBuiltIns(Connection &connection)
{
    if (TRY(PrincipalTable::hasBuiltIn(connection, systemId)))
        return {};
    // In a new database these are the first ids there are; taking them keeps them from being given out again.
    if (TRY(connection.reserveIds(2)) != systemId.value)
        return {Code::Corrupt, QStringLiteral("the database has objects but no SYSTEM")};
    using Type = Storage::PrincipalType;
    TRY(PrincipalTable::insertBuiltIn(connection, systemId, Type::System, QStringLiteral("SYSTEM")));
    TRY(PrincipalTable::insertBuiltIn(connection, everyoneId, Type::Group, QStringLiteral("Everyone")));
    return {};
}

Result<User> findUser(Connection &connection, const QString &login)
{
    auto user = TRY(PrincipalTable::findByLogin(connection, login));
    if (!user)
        return noSuchUser(login);
    return *std::move(user);
}

Result<User> findUser(Connection &connection, PrincipalId id)
{
    auto user = TRY(PrincipalTable::find(connection, id));
    if (!user)
        return noSuchUser(QStringLiteral("#%1").arg(id.value));
    return *std::move(user);
}

Result<QList<User>> listUsers(Connection &connection)
{
    return PrincipalTable::list(connection);
}

Result<User> checkedUser(User user)
{
    user.login = TRY(checkedLoginName(user.login));
    if (isReserved(user.login))
        return {Code::Conflict, QStringLiteral("the name '%1' is reserved").arg(user.login)};
    TRY(checkTexts(user));
    if (!user.emailAddress.isEmpty())
        user.emailAddress = TRY(checkedAddress(user.emailAddress));
    if (user.aliases.size() > maxAliases)
        return {Code::TooBig, QStringLiteral("more than %1 aliases").arg(maxAliases)};
    QStringList aliases;
    QSet<QString> seen{folded(user.emailAddress)};
    for (const QString &alias : std::as_const(user.aliases)) {
        const QString checked = TRY(checkedAddress(alias));
        const QString key = folded(checked);
        if (!seen.contains(key))
            aliases.append(checked);
        seen.insert(key);
    }
    user.aliases = aliases;
    return user;
}

bool endsSessions(const User &before, const User &after)
{
    return before.kind != after.kind || before.adminLevel != after.adminLevel
        || before.company != after.company || before.enabledFeatures != after.enabledFeatures
        || before.disabledFeatures != after.disabledFeatures;
}

Result<User> createUser(Connection &connection, const User &user, const std::optional<PasswordKeys> &keys)
{
    User checked = TRY(checkedUser(user));
    TRY(checkQuotaOrder(checked.quota));
    if (checked.kind == UserKind::Active && !keys)
        return {Code::Invalid, QStringLiteral("a user who logs in needs a password")};
    checked.created = connection.now();
    checked.id = TRY(PrincipalTable::insert(connection, checked));
    if (keys)
        TRY(storeKeys(connection, checked.id, *keys));
    return checked;
}

Result<User> updateUser(Connection &connection, const QString &login, quint32 fields, const User &user,
    const std::optional<PasswordKeys> &keys)
{
    User changed = TRY(findUser(connection, login));
    apply(changed, user, fields);
    changed = TRY(checkedUser(std::move(changed)));
    if (fields & FieldQuota)
        TRY(checkQuotaOrder(changed.quota));
    TRY(PrincipalTable::update(connection, changed));
    if (fields & FieldPassword) {
        if (!keys)
            return {Code::Invalid, QStringLiteral("the password is empty")};
        TRY(storeKeys(connection, changed.id, *keys));
    }
    return findUser(connection, changed.id);
}

Result<User> removeUser(Connection &connection, const QString &login)
{
    User user = TRY(findUser(connection, login));
    TRY(forgetPrincipal(connection, user.id));
    TRY(PrincipalTable::remove(connection, user.id));
    return user;
}

} // namespace Directory
