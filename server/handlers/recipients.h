// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "handlers/call.h"
#include "rpc/messages.h"

namespace Storage {
class Connection;
}

namespace Handlers {

Rpc::DeliveryResult toRpc(Domain::RecipientResult result);

Base::Result<Rpc::ResolveRecipientsReply> resolveRecipients(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ResolveRecipients &request);

} // namespace Handlers
