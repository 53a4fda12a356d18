// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "directory/password.h"

#include <optional>

namespace Storage {
class Connection;
}

/// Accounts from the database. Functions with a Connection run in a storage thread, those that write in the
/// writer.
namespace Directory {

/// The server's own account; never logs in by password, never receives mail, is in no list.
inline constexpr Base::PrincipalId systemId{1};
/// The group of all users.
inline constexpr Base::PrincipalId everyoneId{2};

/// Fields of a user that update() writes, as bits; the values are those of the RPC.
enum UserField : quint32 {
    FieldLogin = 0x01,
    FieldFullName = 0x02,
    FieldEmailAddress = 0x04,
    FieldAliases = 0x08,
    FieldKind = 0x10,
    FieldAdminLevel = 0x20,
    FieldQuota = 0x40,
    FieldFeatures = 0x80,
    FieldPassword = 0x100,
    FieldHidden = 0x200,
    FieldCapacity = 0x400,
    FieldMeeting = 0x800,
};

/// The names of the built-in principals, whatever their case.
bool isReserved(const QString &name);
/// Takes an account that goes out of groups, relations, send-as and delegations.
Base::Result<void> forgetPrincipal(Storage::Connection &connection, Base::PrincipalId principal);

/// Makes the built-in principals in a new database. In a write.
Base::Result<void> ensureBuiltIns(Storage::Connection &connection);

/// NotFound if there is no user of that login; compares without case.
Base::Result<Base::User> findUser(Storage::Connection &connection, const QString &login);
Base::Result<Base::User> findUser(Storage::Connection &connection, Base::PrincipalId id);
/// By login.
Base::Result<QList<Base::User>> listUsers(Storage::Connection &connection);

/// \a user as it may be stored: login and addresses checked and normalised, duplicates among the aliases
/// removed. Invalid with the reason.
Base::Result<Base::User> checkedUser(Base::User user);

/// Whether something that the sessions of a user rest on differs (not the login: it is the same user by another name) between \a before and \a after.
bool endsSessions(const Base::User &before, const Base::User &after);

/// Conflict if the login or an address is taken. \a keys may be missing only for kinds that cannot log in
/// (Invalid).
Base::Result<Base::User> createUser(
    Storage::Connection &connection, const Base::User &user, const std::optional<PasswordKeys> &keys);
/// Writes the fields named in \a fields, a set of UserField bits. NotFound, Conflict, Invalid.
Base::Result<Base::User> updateUser(Storage::Connection &connection, const QString &login, quint32 fields,
    const Base::User &user, const std::optional<PasswordKeys> &keys);
/// Removes the account with its addresses, credentials, memberships and relations. \returns the user as it was.
Base::Result<Base::User> removeUser(Storage::Connection &connection, const QString &login);

} // namespace Directory
