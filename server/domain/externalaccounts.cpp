// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/externalaccounts.h"

#include "directory/companies.h"
#include "directory/groups.h"
#include "directory/users.h"
#include "domain/externalids.h"
#include "domain/stores.h"
#include "storage/connection.h"
#include "storage/externalaccounttable.h"
#include "storage/grouptable.h"
#include "storage/membershiptable.h"
#include "storage/principaltable.h"
#include "storage/representationtable.h"

namespace Domain::ExternalAccounts {

using namespace Base;
using Directory::ExternalAccount;
using Directory::ExternalGroup;
using Storage::Connection;
using Storage::ExternalAccountRow;
using Storage::ExternalAccountTable;
using Storage::GroupTable;
using Storage::MembershipTable;
using Storage::PrincipalTable;
using Storage::RepresentationTable;

namespace {

/// No level above a higher one. A base that says otherwise must not keep the user out.
Quota inOrder(Quota quota)
{
    const auto cut = [](quint64 &lower, quint64 upper) {
        if (upper > 0 && lower > upper)
            lower = upper;
    };
    cut(quota.soft, quota.hard);
    cut(quota.warn, quota.soft);
    cut(quota.warn, quota.hard);
    return quota;
}

/// \a existing with what the base says put over it.
Result<User> wanted(const ExternalAccount &account, const User &existing, PrincipalId company)
{
    User user = TRY(Directory::checkedUser(account.user));
    user.id = existing.id;
    user.homeServer = existing.homeServer;
    user.store = existing.store;
    user.storeGuid = existing.storeGuid;
    user.storeSize = existing.storeSize;
    user.lastLogon = existing.lastLogon;
    user.lastLogoff = existing.lastLogoff;
    user.created = existing.created;
    user.company = company ? company : existing.company;
    user.companyName = existing.companyName;
    user.companyDefault = existing.companyDefault;
    user.meeting = existing.meeting;
    user.quota = account.givesQuota ? inOrder(user.quota) : existing.quota;
    if (!account.givesFeatures) {
        user.enabledFeatures = existing.enabledFeatures;
        user.disabledFeatures = existing.disabledFeatures;
    }
    return user;
}

/// The company that mirrors the one with that id; none if there is no such thing as companies.
Result<PrincipalId> companyOf(Connection &connection, const QString &source, const QByteArray &id)
{
    if (id.isEmpty())
        return PrincipalId();
    const auto row = TRY(ExternalAccountTable::find(connection, source, id));
    if (!row)
        return {Code::NotFound, QStringLiteral("its company is not here yet")};
    return row->principal;
}

/// What rests on the former company, like an office in it, does not move along.
Result<void> moveTo(Connection &connection, PrincipalId principal, PrincipalId company)
{
    TRY(Storage::CompanyTable::forget(connection, principal));
    return PrincipalTable::setCompany(connection, principal, company);
}

/// The local user that is, or is to become, the mirror.
Result<std::optional<User>> existingUser(
    Connection &connection, const QString &source, const ExternalAccount &account)
{
    if (const auto row = TRY(ExternalAccountTable::find(connection, source, account.id)))
        return PrincipalTable::find(connection, row->principal);
    auto user = TRY(PrincipalTable::findByLogin(connection, account.user.login));
    if (user && TRY(ExternalAccountTable::isMirror(connection, user->id))) {
        return {Code::Conflict,
            QStringLiteral("the login %1 belongs to another account of the user base")
                .arg(account.user.login)};
    }
    return user;
}

Result<User> createMirror(Connection &connection, const ExternalAccount &account, PrincipalId company)
{
    User user = TRY(wanted(account, User(), company));
    user.created = connection.now();
    user.id = TRY(PrincipalTable::insert(connection, user));
    const StoreId store = TRY(createStore(connection, user.id, user.login));
    TRY(PrincipalTable::setStore(connection, user.id, store));
    return Directory::findUser(connection, user.id);
}

} // namespace

Result<QSet<PrincipalId>> principalsOf(
    Connection &connection, const QString &source, const QList<QByteArray> &ids)
{
    QSet<PrincipalId> principals;
    for (const QByteArray &id : ids) {
        if (const auto row = TRY(ExternalAccountTable::find(connection, source, id)))
            principals.insert(row->principal);
    }
    return principals;
}

QSet<PrincipalId> idsOf(const QList<Storage::PrincipalName> &names)
{
    QSet<PrincipalId> ids;
    for (const Storage::PrincipalName &name : names)
        ids.insert(name.id);
    return ids;
}

Result<std::optional<User>> current(
    Connection &connection, const QString &source, const ExternalAccount &account)
{
    const auto row = TRY(ExternalAccountTable::find(connection, source, account.id));
    if (!row || row->changed != account.changed)
        return std::optional<User>();
    auto user = TRY(PrincipalTable::find(connection, row->principal));
    const PrincipalId company = TRY(companyOf(connection, source, account.company));
    if (!user || TRY(wanted(account, *user, company)) != *user)
        return std::optional<User>();
    return user;
}

Result<Mirror> takeOver(Connection &connection, const QString &source, const ExternalAccount &account)
{
    const PrincipalId company = TRY(companyOf(connection, source, account.company));
    const auto existing = TRY(existingUser(connection, source, account));
    Mirror mirror;
    if (!existing) {
        mirror.user = TRY(createMirror(connection, account, company));
        mirror.effect = Effect::Created;
    } else {
        mirror.user = TRY(wanted(account, *existing, company));
        if (mirror.user != *existing) {
            TRY(PrincipalTable::update(connection, mirror.user));
            if (mirror.user.company != existing->company) {
                TRY(moveTo(connection, mirror.user.id, mirror.user.company));
                mirror.user = TRY(Directory::findUser(connection, mirror.user.id));
            }
            mirror.effect = Effect::Changed;
            mirror.endsSessions = Directory::endsSessions(*existing, mirror.user);
        }
        if (!mirror.user.store) { // it was there before, without one
            mirror.user.store = TRY(createStore(connection, mirror.user.id, mirror.user.login));
            TRY(PrincipalTable::setStore(connection, mirror.user.id, mirror.user.store));
        }
    }
    TRY(ExternalAccountTable::set(connection, source, {account.id, mirror.user.id, account.changed}));
    return mirror;
}

Result<Effect> takeOver(Connection &connection, const QString &source, const ExternalGroup &external)
{
    Group group = TRY(Directory::checkedGroup(external.group));
    const auto row = TRY(ExternalAccountTable::find(connection, source, external.id));
    const auto existing = row ? TRY(GroupTable::find(connection, row->principal))
                              : TRY(GroupTable::findByName(connection, group.name));
    if (Directory::isReserved(group.name)
        || (existing && !row && TRY(ExternalAccountTable::isMirror(connection, existing->id))))
        return {Code::Conflict, QStringLiteral("the group name %1 is taken").arg(group.name)};
    group.company = TRY(companyOf(connection, source, external.company));
    Effect effect = Effect::Same;
    if (!existing) {
        group.created = connection.now();
        group.id = TRY(GroupTable::insert(connection, group));
        effect = Effect::Created;
    } else {
        group.id = existing->id;
        if (!group.company)
            group.company = existing->company;
        group.companyName = existing->companyName;
        group.created = existing->created;
        if (group != *existing) {
            TRY(GroupTable::update(connection, group));
            if (group.company != existing->company)
                TRY(moveTo(connection, group.id, group.company));
            effect = Effect::Changed;
        }
    }
    TRY(ExternalAccountTable::set(connection, source, {external.id, group.id, external.changed}));
    return effect;
}

Result<Effect> setMembers(Connection &connection, const QString &source, const ExternalGroup &external)
{
    const auto row = TRY(ExternalAccountTable::find(connection, source, external.id));
    if (!row)
        return Effect::Same;
    const QSet<PrincipalId> now = idsOf(TRY(MembershipTable::members(connection, row->principal)));
    const QSet<PrincipalId> then = TRY(principalsOf(connection, source, external.members));
    for (const PrincipalId gone : now - then)
        TRY(MembershipTable::remove(connection, row->principal, gone));
    for (const PrincipalId added : then - now) {
        if (TRY(MembershipTable::contains(connection, added, row->principal))) {
            return {
                Code::Conflict, QStringLiteral("the group %1 would contain itself").arg(external.group.name)};
        }
        TRY(MembershipTable::add(connection, row->principal, added));
    }
    return now == then ? Effect::Same : Effect::Changed;
}

Result<Effect> setSenders(Connection &connection, const QString &source, const ExternalAccount &account)
{
    const auto row = TRY(ExternalAccountTable::find(connection, source, account.id));
    if (!row)
        return Effect::Same;
    const QSet<PrincipalId> now = idsOf(TRY(RepresentationTable::senders(connection, row->principal)));
    const QSet<PrincipalId> then = TRY(principalsOf(connection, source, account.senders));
    for (const PrincipalId gone : now - then)
        TRY(RepresentationTable::removeSender(connection, row->principal, gone));
    for (const PrincipalId added : then - now)
        TRY(RepresentationTable::addSender(connection, row->principal, added));
    return now == then ? Effect::Same : Effect::Changed;
}

Result<void> remove(Connection &connection, PrincipalId principal)
{
    TRY(ExternalAccountTable::remove(connection, principal));
    if (const auto user = TRY(PrincipalTable::find(connection, principal))) {
        TRY(removeUserKeepStore(connection, user->login));
        return {};
    }
    if (const auto company = TRY(Storage::CompanyTable::find(connection, principal)))
        return Directory::removeCompany(connection, *company);
    if (TRY(GroupTable::find(connection, principal)))
        return Directory::removeGroup(connection, principal);
    return {};
}

Result<Vanished> vanished(Connection &connection, const QString &source, const Directory::Listing &listing)
{
    QSet<QByteArray> there(listing.unusable.begin(), listing.unusable.end());
    for (const ExternalAccount &account : listing.users)
        there.insert(account.id);
    for (const ExternalGroup &group : listing.groups)
        there.insert(group.id);
    for (const Directory::ExternalCompany &company : listing.companies)
        there.insert(company.id);
    Vanished gone;
    const auto rows = TRY(ExternalAccountTable::list(connection, source));
    for (const ExternalAccountRow &row : rows) {
        if (there.contains(row.externalId))
            continue;
        const bool isCompany = TRY(Storage::CompanyTable::find(connection, row.principal)).has_value();
        (isCompany ? gone.companies : gone.accounts).append(row.principal);
    }
    return gone;
}

Result<QString> lastChange(Connection &connection, const QString &source)
{
    QString last;
    const auto rows = TRY(ExternalAccountTable::list(connection, source));
    for (const ExternalAccountRow &row : rows)
        last = std::max(last, row.changed);
    return last;
}

} // namespace Domain::ExternalAccounts
