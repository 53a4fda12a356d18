// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/messages.h"

namespace Storage {
class Connection;
}

/// Handlers of user administration. Those that set a password hash it in a thread made for that first.
namespace Handlers {

void createUser(const CallPointer &call, Right right);
void updateUser(const CallPointer &call, Right right);
void deleteUser(const CallPointer &call, Right right);

/// Administrators may ask for anybody they see, others for themselves.
Base::Result<Rpc::UserReply> findUser(
    const CallPointer &call, Storage::Connection &connection, const Rpc::GetUser &request);
Base::Result<Rpc::ListUsersReply> listUsers(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ListUsers &request);

} // namespace Handlers
