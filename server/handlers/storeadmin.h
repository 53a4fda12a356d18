// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/administration.h"
#include "rpc/stores.h"

/// Handlers of whole stores, for system administrators; see administration.h. A user's sessions end when he
/// gets or loses a store, since they name it.
namespace Handlers {

Act actOf(const Rpc::CreateStore &request);
Base::Result<Domain::Outcome<Rpc::StoreReply>> createStore(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::CreateStore &request);
Act actOf(const Rpc::HookStore &request);
Base::Result<Domain::Outcome<Rpc::StoreReply>> hookStore(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::HookStore &request);
Act actOf(const Rpc::UnhookStore &request);
Base::Result<Domain::Outcome<Rpc::StoreReply>> unhookStore(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::UnhookStore &request);
Act actOf(const Rpc::RemoveStore &request);
Base::Result<Domain::Outcome<Rpc::StoreReply>> removeStore(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::RemoveStore &request);
Act actOf(const Rpc::RecountStore &request);
Base::Result<Domain::Outcome<Rpc::RecountStoreReply>> recountStore(Call &call,
    Storage::Connection &connection, const Directory::Authority &authority, const Rpc::RecountStore &request);

Base::Result<Rpc::ListStoresReply> listStores(
    Storage::Connection &connection, const Directory::Authority &authority, const Rpc::ListStores &request);

Base::Result<Rpc::Empty> clearCaches(const CallPointer &call, const Rpc::ClearCaches &request);

} // namespace Handlers
