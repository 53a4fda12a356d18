// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/groups.h"

#include "base/text.h"
#include "directory/names.h"
#include "directory/users.h"
#include "storage/companytable.h"
#include "storage/connection.h"
#include "storage/grouptable.h"
#include "storage/membershiptable.h"
#include "storage/principaltable.h"
#include "storage/representationtable.h"

namespace Directory {

using namespace Base;
using Storage::Connection;
using Storage::GroupTable;
using Storage::MembershipTable;
using Storage::PrincipalName;
using Storage::PrincipalType;

namespace {

Result<Group> groupById(Connection &connection, PrincipalId id)
{
    auto group = TRY(GroupTable::find(connection, id));
    if (!group)
        return {Code::NotFound, QStringLiteral("no such group")};
    return *std::move(group);
}

} // namespace

Result<Group> checkedGroup(Group group)
{
    group.name = TRY(checkedGroupName(group.name));
    TRY(checkFullName(group.fullName));
    if (!group.emailAddress.isEmpty())
        group.emailAddress = TRY(checkedAddress(group.emailAddress));
    return group;
}

Result<Group> findGroup(Connection &connection, const QString &name)
{
    auto group = TRY(GroupTable::findByName(connection, name));
    if (!group)
        return {Code::NotFound, QStringLiteral("there is no group '%1'").arg(escaped(name, 80))};
    return *std::move(group);
}

Result<Group> createGroup(Connection &connection, const Group &group)
{
    const Group checked = TRY(checkedGroup(group));
    if (isReserved(checked.name))
        return {Code::Conflict, QStringLiteral("the name '%1' is reserved").arg(checked.name)};
    return groupById(connection, TRY(GroupTable::insert(connection, checked)));
}

Result<Group> updateGroup(Connection &connection, const Group &group)
{
    const Group before = TRY(groupById(connection, group.id));
    const Group checked = TRY(checkedGroup(group));
    if (folded(before.name) != folded(checked.name)) {
        if (group.id == everyoneId)
            return {Code::Denied, QStringLiteral("Everyone keeps its name")};
        if (isReserved(checked.name))
            return {Code::Conflict, QStringLiteral("the name '%1' is reserved").arg(checked.name)};
    }
    TRY(GroupTable::update(connection, checked));
    return groupById(connection, group.id);
}

Result<void> removeGroup(Connection &connection, PrincipalId group)
{
    if (group == everyoneId)
        return {Code::Denied, QStringLiteral("Everyone cannot be deleted")};
    TRY(forgetPrincipal(connection, group));
    return GroupTable::remove(connection, group);
}

Result<void> addMember(Connection &connection, const Group &group, const PrincipalName &member)
{
    if (group.id == everyoneId)
        return {Code::Invalid, QStringLiteral("all users are members of Everyone")};
    if (member.type == PrincipalType::Group) {
        if (member.id == everyoneId)
            return {Code::Invalid, QStringLiteral("Everyone cannot be a member")};
        if (TRY(MembershipTable::contains(connection, member.id, group.id))) {
            return {Code::Conflict,
                QStringLiteral("the group '%1' would contain itself").arg(escaped(group.name, 80))};
        }
    }
    if (!TRY(MembershipTable::add(connection, group.id, member.id))) {
        return {Code::Conflict,
            QStringLiteral("'%1' is a member of the group already").arg(escaped(member.login, 80))};
    }
    return {};
}

Result<void> removeMember(Connection &connection, const Group &group, const PrincipalName &member)
{
    if (!TRY(MembershipTable::remove(connection, group.id, member.id))) {
        return {Code::Conflict,
            QStringLiteral("'%1' is no direct member of the group").arg(escaped(member.login, 80))};
    }
    return {};
}

Result<QList<PrincipalId>> receiversOf(Connection &connection, PrincipalId group)
{
    if (group == everyoneId)
        return Storage::PrincipalTable::listReceiving(connection, {});
    return MembershipTable::allUsers(connection, group);
}

QStringList namesOf(const QList<PrincipalName> &principals, PrincipalType type)
{
    QStringList names;
    for (const PrincipalName &principal : principals) {
        if (principal.type == type)
            names.append(principal.login);
    }
    return names;
}

} // namespace Directory
