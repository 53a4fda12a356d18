// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "directory/userbase.h"

namespace Storage {
class Connection;
}

/// Accounts here that mirror those of a user base outside the database. Each function is one unit of work;
/// those that change something run in a write.
namespace Domain::ExternalAccounts {

/// What became of an account.
enum class Effect : quint8 { Same, Created, Changed, Removed };

/// A mirrored user after the work.
struct Mirror
{
    Base::User user;
    Effect effect = Effect::Same;
    bool endsSessions = false; ///< what the sessions of the user rest on has changed
};

/// The user that mirrors \a account if it is as the base says, else nothing. Read.
Base::Result<std::optional<Base::User>> current(
    Storage::Connection &connection, const QString &source, const Directory::ExternalAccount &account);
/// Makes or changes the user that mirrors \a account. A local user of the same login becomes the mirror if it
/// mirrors nobody yet: that is how a site moves to another user base. Conflict, Invalid.
Base::Result<Mirror> takeOver(
    Storage::Connection &connection, const QString &source, const Directory::ExternalAccount &account);
/// Likewise for a group; its members are another step.
Base::Result<Effect> takeOver(
    Storage::Connection &connection, const QString &source, const Directory::ExternalGroup &group);
/// Makes the members those of \a group that are mirrored. Conflict, with nothing changed, if the group would
/// contain itself.
Base::Result<Effect> setMembers(
    Storage::Connection &connection, const QString &source, const Directory::ExternalGroup &group);
/// Makes those who may write as the user those of \a account.
Base::Result<Effect> setSenders(
    Storage::Connection &connection, const QString &source, const Directory::ExternalAccount &account);
/// The account has vanished: the user goes and his store is unhooked, or the group goes.
Base::Result<void> remove(Storage::Connection &connection, Base::PrincipalId principal);

/// What is mirrored of \a source but not in \a listing. Read.
Base::Result<QList<Base::PrincipalId>> vanished(
    Storage::Connection &connection, const QString &source, const Directory::Listing &listing);
/// The largest mark of all mirrors, for Directory::UserBase::changedSince(). Read.
Base::Result<QString> lastChange(Storage::Connection &connection, const QString &source);

} // namespace Domain::ExternalAccounts
