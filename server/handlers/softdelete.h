// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/softdelete.h"

namespace Storage {
class Connection;
}

/// Handlers of requests about what is deleted; see Rpc for what they promise. Its messages are read with the
/// ordinary requests.
namespace Handlers {

Base::Result<Rpc::RecoverableFoldersReply> recoverableFolders(
    const CallPointer &call, Storage::Connection &connection, const Rpc::RecoverableFolders &request);
Base::Result<Rpc::ListRecoverableReply> listRecoverable(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ListRecoverable &request);
Base::Result<Domain::Outcome<Rpc::RestoreObjectsReply>> restoreObjects(
    const CallPointer &call, Storage::Connection &connection, const Rpc::RestoreObjects &request);
Base::Result<Rpc::PreviewPurgeReply> previewPurge(
    const CallPointer &call, Storage::Connection &connection, const Rpc::PreviewPurge &request);

} // namespace Handlers
