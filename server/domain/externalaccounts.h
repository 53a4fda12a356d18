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

/// The user that mirrors \a account if it is as the base says, else nothing. NotFound as takeOver(). Read.
Base::Result<std::optional<Base::User>> current(
    Storage::Connection &connection, const QString &source, const Directory::ExternalAccount &account);
/// Makes or changes the user that mirrors \a account. NotFound if its company is not mirrored. A local user
/// of the same login becomes the mirror if it mirrors nobody yet: that is how a site moves to another user
/// base. Conflict, Invalid.
Base::Result<Mirror> takeOver(
    Storage::Connection &connection, const QString &source, const Directory::ExternalAccount &account);
/// Likewise for a group; its members are another step.
Base::Result<Effect> takeOver(
    Storage::Connection &connection, const QString &source, const Directory::ExternalGroup &group);
/// Likewise for a company; its relations are another step.
Base::Result<Effect> takeOver(
    Storage::Connection &connection, const QString &source, const Directory::ExternalCompany &company);
/// Makes its relations those of \a company, as far as the base says something about them. Denied and Invalid
/// as Directory::addRelation().
Base::Result<Effect> setRelations(
    Storage::Connection &connection, const QString &source, const Directory::ExternalCompany &company);
/// Makes the members those of \a group that are mirrored. Conflict, with nothing changed, if the group would
/// contain itself.
Base::Result<Effect> setMembers(
    Storage::Connection &connection, const QString &source, const Directory::ExternalGroup &group);
/// Makes those who may write as the user those of \a account.
Base::Result<Effect> setSenders(
    Storage::Connection &connection, const QString &source, const Directory::ExternalAccount &account);
/// The account has vanished: the user goes and his store is unhooked, or the group or the company goes.
/// Conflict for a company with members.
Base::Result<void> remove(Storage::Connection &connection, Base::PrincipalId principal);

/// What is mirrored but is in the user base no more.
struct Vanished
{
    QList<Base::PrincipalId> accounts; ///< users and groups
    QList<Base::PrincipalId> companies;
};
/// What is mirrored of \a source but not in \a listing. Read.
Base::Result<Vanished> vanished(
    Storage::Connection &connection, const QString &source, const Directory::Listing &listing);
/// The largest mark of all mirrors, for Directory::UserBase::changedSince(). Read.
Base::Result<QString> lastChange(Storage::Connection &connection, const QString &source);

} // namespace Domain::ExternalAccounts
