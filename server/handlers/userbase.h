// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/userbase.h"
#include "handlers/call.h"
#include "rpc/messages.h"

#include <functional>

/// Keeping the accounts here as a user base outside the database has them.
namespace Handlers {

/// Answers with what it did; at once if users come from the database.
void syncUsers(const CallPointer &call, Right right);

using SyncDone = std::function<void(Base::Result<Rpc::SyncUsersReply>)>;
/// Takes over every account, or those changed since the last time and no removals (\a full false). One at a
/// time: Busy. \a done is called in any thread.
void synchronize(Core &core, bool full, SyncDone done);

using UserDone = std::function<void(Base::Result<std::optional<Base::User>>)>;
/// The user that mirrors \a account, made or brought up to date if need be. Any thread.
void mirror(Core &core, const Directory::ExternalAccount &account, UserDone done);
/// Whether the account that logs in as \a login is here as the base has it, by the end of mirror(); an error
/// if that may be so later, as a company is not here yet, or there is no time or room now.
Base::Result<bool> takenOver(const QString &login, const Base::Result<std::optional<Base::User>> &user);
/// Whether what is here of a user is true; an error if that cannot be told.
using RefreshDone = std::function<void(const Base::Result<bool> &there)>;
/// Makes sure that the user named \a login, if the user base has one, is here. False if what is here mirrors
/// an account that the base has no more, or that is not the one the base calls so now. If the base cannot be
/// reached, what is here has to do.
void refreshUser(Core &core, const QString &login, RefreshDone done);
/// Denied if accounts are made, named and given passwords elsewhere.
Base::Result<void> checkOwnAccounts(const Call &call);

} // namespace Handlers
