// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/softdelete.h"

namespace Storage {
class Connection;
}

/// Handlers of requests about purges of a part of the server; see Rpc for what they promise.
namespace Handlers {

Base::Result<Rpc::PreviewPurgeReply> previewScopedPurge(
    const CallPointer &call, Storage::Connection &connection, const Rpc::PreviewScopedPurge &request);
void startScopedPurge(const CallPointer &call, Right right);

} // namespace Handlers
