// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "handlers/call.h"
#include "rpc/messages.h"

namespace Handlers {

Rpc::DeliveryResult toRpc(Domain::RecipientResult result);

/// Answers at once if all of them are remembered, else reads them all.
void resolveRecipients(const CallPointer &call, Right right);

} // namespace Handlers
