// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/users.h"
#include "tools/saying.h"

#include <array>

namespace Tools {

namespace {

void deleteUser(Caller &caller, const CommandLine &line, Done done)
{
    callAndSay(caller, Rpc::DeleteUser{line.value("delete")}, Admin::tr("User deleted."), std::move(done));
}

constexpr std::array deleteUserRows{Verb{"delete", {}, checkNothing, deleteUser}};

} // namespace

constinit const std::span<const Verb> deleteUserVerbs(deleteUserRows);

} // namespace Tools
