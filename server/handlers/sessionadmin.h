// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/messages.h"

namespace Storage {
class Connection;
}

/// What administrators see and do about sessions; for the storage threads, which look the user up.
namespace Handlers {

Base::Result<Rpc::ListSessionsReply> listSessions(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ListSessions &request);
/// Nobody ends the session of somebody mightier than himself.
Base::Result<Rpc::KillSessionReply> killSession(
    const CallPointer &call, Storage::Connection &connection, const Rpc::KillSession &request);

} // namespace Handlers
