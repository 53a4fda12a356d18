// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/administration.h"
#include "rpc/people.h"

/// Handlers of groups; see administration.h.
namespace Handlers {

Act actOf(const Rpc::CreateGroup &request);
Base::Result<Domain::Outcome<Rpc::GroupReply>> createGroup(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::CreateGroup &request);
Act actOf(const Rpc::UpdateGroup &request);
Base::Result<Domain::Outcome<Rpc::GroupReply>> updateGroup(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::UpdateGroup &request);
Act actOf(const Rpc::DeleteGroup &request);
Base::Result<Domain::Outcome<Rpc::Empty>> deleteGroup(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::DeleteGroup &request);
Act actOf(const Rpc::ChangeMembership &request);
Base::Result<Domain::Outcome<Rpc::Empty>> changeMembership(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::ChangeMembership &request);

Base::Result<Rpc::GroupDetailsReply> findGroup(
    Storage::Connection &connection, const Directory::Authority &authority, const Rpc::GetGroup &request);
Base::Result<Rpc::ListGroupsReply> listGroups(
    Storage::Connection &connection, const Directory::Authority &authority, const Rpc::ListGroups &request);

} // namespace Handlers
