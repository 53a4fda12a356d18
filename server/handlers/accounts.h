// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/administration.h"
#include "rpc/people.h"

/// Handlers about accounts beyond their fields; see administration.h.
namespace Handlers {

Base::Result<Rpc::UserDetailsReply> userDetails(
    const CallPointer &call, Storage::Connection &connection, const Rpc::GetUserDetails &request);
Base::Result<Rpc::CountUsersReply> countUsers(
    Storage::Connection &connection, const Directory::Authority &authority, const Rpc::CountUsers &request);

/// Checks the old password in a thread made for that, with the delays of failed logins, before it makes the
/// new keys.
void changePassword(const CallPointer &call, Right right);

} // namespace Handlers
