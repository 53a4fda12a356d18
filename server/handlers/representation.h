// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/administration.h"
#include "rpc/people.h"

/// Handlers of send-as, delegates and out-of-office; see administration.h. Send-as is given by
/// administrators; delegates and out-of-office also belong to the user.
namespace Handlers {

Act actOf(const Rpc::ChangeSendAs &request);
Base::Result<Domain::Outcome<Rpc::Empty>> changeSendAs(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::ChangeSendAs &request);
Act actOf(const Rpc::SetDelegate &request);
Base::Result<Domain::Outcome<Rpc::Empty>> setDelegate(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::SetDelegate &request);
Act actOf(const Rpc::SetAutoReply &request);
Base::Result<Domain::Outcome<Rpc::AutoReplyReply>> setAutoReply(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::SetAutoReply &request);

Base::Result<Rpc::NamesReply> listSendAs(
    Storage::Connection &connection, const Directory::Authority &authority, const Rpc::ListSendAs &request);
Base::Result<Rpc::ListDelegatesReply> listDelegates(Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::ListDelegates &request);
Base::Result<Rpc::AutoReplyReply> findAutoReply(
    Storage::Connection &connection, const Directory::Authority &authority, const Rpc::GetAutoReply &request);

} // namespace Handlers
