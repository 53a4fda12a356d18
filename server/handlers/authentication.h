// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"

/// Logins: SASL PLAIN, SCRAM-SHA-256 and, for local sockets, EXTERNAL (RFC 4422, 4616, 7677). Every attempt
/// may have to wait for those that failed before it from the same address; a failure's answer waits too. See
/// Directory::Throttle.
namespace Handlers {

void authenticate(const CallPointer &call, Right right);
void authenticateStep(const CallPointer &call, Right right);

} // namespace Handlers
