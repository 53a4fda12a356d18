// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/messages.h"

namespace Storage {
class Connection;
}

/// Handlers of folder requests; see Rpc for what they promise.
namespace Handlers {

Base::Result<Rpc::ListFoldersReply> listFolders(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ListFolders &request);
Base::Result<Domain::Outcome<Rpc::FolderReply>> createFolder(
    const CallPointer &call, Storage::Connection &connection, const Rpc::CreateFolder &request);
Base::Result<Domain::Outcome<Rpc::Empty>> deleteFolder(
    const CallPointer &call, Storage::Connection &connection, const Rpc::DeleteFolder &request);
Base::Result<Domain::Outcome<Rpc::FolderReply>> renameFolder(
    const CallPointer &call, Storage::Connection &connection, const Rpc::RenameFolder &request);
Base::Result<Domain::Outcome<Rpc::Empty>> setSubscription(
    const CallPointer &call, Storage::Connection &connection, const Rpc::SetSubscription &request);
Base::Result<Rpc::FolderReply> folderStatus(
    const CallPointer &call, Storage::Connection &connection, const Rpc::FolderStatus &request);
Base::Result<Rpc::OpenMailboxReply> openMailbox(
    const CallPointer &call, Storage::Connection &connection, const Rpc::OpenMailbox &request);
Base::Result<Rpc::Empty> unwatch(const CallPointer &call, const Rpc::Unwatch &request);

} // namespace Handlers
