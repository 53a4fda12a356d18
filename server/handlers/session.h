// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/messages.h"

/// Handlers of connections and sessions; they run in the connection's thread.
namespace Handlers {

Base::Result<Rpc::HelloReply> hello(const CallPointer &call, const Rpc::Hello &request);
Base::Result<Rpc::Empty> logout(const CallPointer &call, const Rpc::Logout &request);
Base::Result<Rpc::Empty> ping(const CallPointer &call, const Rpc::Ping &request);

} // namespace Handlers
