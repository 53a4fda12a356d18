// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/users.h"
#include "tools/render.h"
#include "tools/saying.h"

#include <array>

namespace Tools {

namespace {

void listUsers(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::ListUsers{line.value("company")}, line,
        [](const auto &reply) { return usersJson(reply.users); },
        [company = line.value("company")](const auto &reply) { return userTable(reply.users, company); },
        std::move(done));
}

constexpr const char *listUserSwitches[]{"json", "company"};
constexpr std::array listUserRows{Verb{"list-users", listUserSwitches, checkNothing, listUsers}};

} // namespace

constinit const std::span<const Verb> listUserVerbs(listUserRows);

} // namespace Tools
