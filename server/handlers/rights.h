// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/administration.h"
#include "rpc/messages.h"

namespace Storage {
class Connection;
}

/// Handlers of requests about shared stores and permissions; see Rpc for what they promise.
namespace Handlers {

Act actOf(const Rpc::CreatePublicStore &request);
Base::Result<Domain::Outcome<Rpc::SharedStoreReply>> createPublicStore(Call &call,
    Storage::Connection &connection, const Directory::Authority &authority,
    const Rpc::CreatePublicStore &request);
Base::Result<Rpc::SharedStoreReply> openStore(
    const CallPointer &call, Storage::Connection &connection, const Rpc::OpenStore &request);
Base::Result<Rpc::ListSharedStoresReply> listSharedStores(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ListSharedStores &request);
Base::Result<Rpc::ListRightsReply> listRights(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ListRights &request);
Base::Result<Domain::Outcome<Rpc::Empty>> setRights(
    const CallPointer &call, Storage::Connection &connection, const Rpc::SetRights &request);
Base::Result<Rpc::MyRightsReply> myRights(
    const CallPointer &call, Storage::Connection &connection, const Rpc::MyRights &request);

} // namespace Handlers
