// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/groups.h"

#include "base/text.h"
#include "directory/companies.h"
#include "directory/groups.h"
#include "directory/names.h"
#include "handlers/core.h"
#include "storage/companytable.h"
#include "storage/grouptable.h"
#include "storage/membershiptable.h"

namespace Handlers {

using namespace Base;
using Directory::Authority;
using Domain::Outcome;
using Storage::Connection;
using Storage::PrincipalType;

namespace {

/// A group of that name which the caller administers.
Result<Group> ownGroup(Connection &connection, const Authority &authority, const QString &name)
{
    Group group = TRY(Directory::findGroup(connection, name));
    TRY(mayInspect(authority, group.company));
    TRY(authority.mayChange(group.company, 0));
    return group;
}

/// Denied for a member who may not see the group: it would give him no rights.
Result<void> mustSee(Connection &connection, const Storage::PrincipalName &member, const Group &group)
{
    if (TRY(Storage::CompanyTable::sees(connection, member.company, group.company)))
        return {};
    return {Code::Denied,
        QStringLiteral(
            "'%1' may not see the group: its company has to put his company into the view list first")
            .arg(escaped(member.login, 80))};
}

} // namespace

Act actOf(const Rpc::CreateGroup &request)
{
    return {QStringLiteral("group.create"), request.group.name, {}};
}

Result<Outcome<Rpc::GroupReply>> createGroup(
    Call &call, Connection &connection, const Authority &authority, const Rpc::CreateGroup &request)
{
    const auto settings = call.core().settings();
    Group group = request.group;
    const auto named =
        TRY(Directory::tenantName(connection, settings->tenancy, group.name, group.companyName));
    TRY(authority.mayChange(named.company, 0));
    group.name = named.name;
    group.company = named.company;
    Group made = TRY(Directory::createGroup(connection, group));
    noteAct(call, {QStringLiteral("group.create"), made.name, {}, made.id, {}});
    return Outcome<Rpc::GroupReply>{{std::move(made)}, {}};
}

Act actOf(const Rpc::UpdateGroup &request)
{
    using Request = Rpc::UpdateGroup;
    QStringList changed;
    const auto add = [&](quint32 bit, const char *name) {
        if (request.changes & bit)
            changed.append(QLatin1String(name));
    };
    add(Request::Name, "name");
    add(Request::FullName, "fullName");
    add(Request::EmailAddress, "emailAddress");
    add(Request::Security, "security");
    add(Request::Hidden, "hidden");
    if (request.changes & Request::Name)
        changed.append(QStringLiteral("to=%1").arg(request.group.name));
    return {QStringLiteral("group.update"), request.name, changed.join(u' ')};
}

Result<Outcome<Rpc::GroupReply>> updateGroup(
    Call &call, Connection &connection, const Authority &authority, const Rpc::UpdateGroup &request)
{
    using Request = Rpc::UpdateGroup;
    const auto settings = call.core().settings();
    Group group = TRY(ownGroup(connection, authority, request.name));
    call.nameTarget(group.name);
    if (request.changes & Request::Name) {
        const auto named =
            TRY(Directory::tenantName(connection, settings->tenancy, request.group.name, group.companyName));
        group.name = named.name;
    }
    if (request.changes & Request::FullName)
        group.fullName = request.group.fullName;
    if (request.changes & Request::EmailAddress)
        group.emailAddress = request.group.emailAddress;
    if (request.changes & Request::Security)
        group.security = request.group.security;
    if (request.changes & Request::Hidden)
        group.hidden = request.group.hidden;
    return Outcome<Rpc::GroupReply>{{TRY(Directory::updateGroup(connection, group))}, {}};
}

Act actOf(const Rpc::DeleteGroup &request)
{
    return {QStringLiteral("group.delete"), request.name, {}};
}

Result<Outcome<Rpc::Empty>> deleteGroup(
    Call &call, Connection &connection, const Authority &authority, const Rpc::DeleteGroup &request)
{
    const Group group = TRY(ownGroup(connection, authority, request.name));
    noteAct(call, {QStringLiteral("group.delete"), group.name, {}, group.id, {}});
    TRY(Directory::removeGroup(connection, group.id));
    return Outcome<Rpc::Empty>();
}

Act actOf(const Rpc::ChangeMembership &request)
{
    return {request.add ? QStringLiteral("group.add") : QStringLiteral("group.remove"), request.group,
        request.member};
}

Result<Outcome<Rpc::Empty>> changeMembership(
    Call &call, Connection &connection, const Authority &authority, const Rpc::ChangeMembership &request)
{
    const Group group = TRY(ownGroup(connection, authority, request.group));
    call.nameTarget(group.name);
    const auto member =
        TRY(Directory::findAccount(connection, request.member, {PrincipalType::User, PrincipalType::Group}));
    noteAct(call, {actOf(request).action, group.name, member.login});
    TRY(mayInspect(authority, member.company));
    if (request.add) {
        TRY(mustSee(connection, member, group));
        TRY(Directory::addMember(connection, group, member));
    } else {
        TRY(Directory::removeMember(connection, group, member));
    }
    return Outcome<Rpc::Empty>();
}

Result<Rpc::GroupDetailsReply> findGroup(
    Connection &connection, const Authority &authority, const Rpc::GetGroup &request)
{
    const Group group = TRY(Directory::findGroup(connection, request.name));
    TRY(mayInspect(authority, group.company));
    const auto members = TRY(Storage::MembershipTable::members(connection, group.id));
    return Rpc::GroupDetailsReply{group, Directory::namesOf(members, PrincipalType::User),
        Directory::namesOf(members, PrincipalType::Group)};
}

Result<Rpc::ListGroupsReply> listGroups(
    Connection &connection, const Authority &authority, const Rpc::ListGroups &request)
{
    TRY(mayInspect(authority, authority.company));
    PrincipalId company;
    if (!request.company.isEmpty())
        company = TRY(Directory::findCompany(connection, request.company)).id;
    Rpc::ListGroupsReply reply;
    const QList<Group> groups = TRY(Storage::GroupTable::list(connection));
    for (const Group &group : groups) {
        if (authority.sees(group.company) && (request.company.isEmpty() || group.company == company))
            reply.groups.append(group);
    }
    return reply;
}

} // namespace Handlers
