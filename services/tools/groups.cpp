// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/people.h"
#include "tools/peoplerender.h"
#include "tools/peopleverbs.h"
#include "tools/saying.h"

#include <array>

namespace Tools {

namespace {

/// What the switches say about a group. \returns the Rpc::UpdateGroup::Change bits of what was mentioned.
Base::Result<quint32> applySwitches(const CommandLine &line, Base::Group &group)
{
    quint32 changes = 0;
    const auto text = [&](const char *name, QString &to, quint32 bit) {
        if (!line.has(name))
            return;
        to = line.value(name);
        changes |= bit;
    };
    text("username", group.name, Rpc::UpdateGroup::Name);
    text("fullname", group.fullName, Rpc::UpdateGroup::FullName);
    text("email", group.emailAddress, Rpc::UpdateGroup::EmailAddress);
    if (const auto security = TRY(yesOrNo(line, "security"))) {
        group.security = *security;
        changes |= Rpc::UpdateGroup::Security;
    }
    if (const auto hidden = TRY(yesOrNo(line, "hidden"))) {
        group.hidden = *hidden;
        changes |= Rpc::UpdateGroup::Hidden;
    }
    return changes;
}

void changeMembership(Caller &caller, const CommandLine &line, bool add, Done done)
{
    const QString member = line.value(add ? "add-member" : "del-member");
    callAndSay(caller, Rpc::ChangeMembership{line.value("group"), member, add},
        add ? Admin::tr("Added to the group.") : Admin::tr("Taken out of the group."), std::move(done));
}

Base::Result<void> checkCreateGroup(const CommandLine &line)
{
    Base::Group group;
    TRY(applySwitches(line, group));
    return {};
}

void createGroup(Caller &caller, const CommandLine &line, Done done)
{
    Rpc::CreateGroup request;
    static_cast<void>(applySwitches(line, request.group)); // checked before
    request.group.name = line.value("create-group");
    request.group.companyName = line.value("company");
    callAndSay(caller, request, Admin::tr("Group created."), std::move(done));
}

Base::Result<void> checkUpdateGroup(const CommandLine &line)
{
    Base::Group group;
    if (TRY(applySwitches(line, group)) == 0)
        return {Base::Code::Invalid, Admin::tr("say what to change")};
    return {};
}

void updateGroup(Caller &caller, const CommandLine &line, Done done)
{
    Rpc::UpdateGroup request;
    request.name = line.value("update-group");
    request.changes = *applySwitches(line, request.group);
    callAndSay(caller, request, Admin::tr("Group information updated."), std::move(done));
}

void deleteGroup(Caller &caller, const CommandLine &line, Done done)
{
    callAndSay(
        caller, Rpc::DeleteGroup{line.value("delete-group")}, Admin::tr("Group deleted."), std::move(done));
}

void listGroups(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::ListGroups{line.value("company")}, line,
        [](const auto &reply) { return groupsJson(reply.groups); },
        [company = line.value("company")](const auto &reply) { return groupTable(reply.groups, company); },
        std::move(done));
}

Base::Result<void> checkMembership(const CommandLine &line)
{
    return need(line, "group", "-i");
}

void addMember(Caller &caller, const CommandLine &line, Done done)
{
    changeMembership(caller, line, true, std::move(done));
}

void removeMember(Caller &caller, const CommandLine &line, Done done)
{
    changeMembership(caller, line, false, std::move(done));
}

constexpr const char *newGroupSwitches[]{"email", "fullname", "security", "hidden", "company"};
constexpr const char *updateGroupSwitches[]{"username", "email", "fullname", "security", "hidden"};
constexpr const char *groupListSwitches[]{"json", "company"};
constexpr const char *memberSwitches[]{"group"};
constexpr std::array groupRows{
    Verb{"create-group", newGroupSwitches, checkCreateGroup, createGroup},
    Verb{"update-group", updateGroupSwitches, checkUpdateGroup, updateGroup},
    Verb{"delete-group", {}, checkNothing, deleteGroup},
    Verb{"list-groups", groupListSwitches, checkNothing, listGroups},
    Verb{"add-member", memberSwitches, checkMembership, addMember},
    Verb{"del-member", memberSwitches, checkMembership, removeMember},
};

} // namespace

void groupDetails(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::GetGroup{line.value("details")}, line, groupJson, groupDetailsText, std::move(done));
}

constinit const std::span<const Verb> groupVerbs(groupRows);

} // namespace Tools
