// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/principalname.h"

#include <optional>

namespace Storage {

class Connection;

/// How many accounts there are of one type and, among users, one kind.
struct PrincipalCount
{
    PrincipalType type = PrincipalType::User;
    Base::UserKind kind = Base::UserKind::Active;
    quint64 count = 0;
};

/// What rights depend on about an account of any type.
struct Account
{
    Base::PrincipalId id;
    PrincipalType type = PrincipalType::User;
    QString login;
    QString fullName;
    Base::UserKind kind = Base::UserKind::Active;
    quint8 adminLevel = 0;
    Base::PrincipalId company; ///< none without tenants; a company's own id if it is one
    bool security = true; ///< a group that may be given rights
};

/// Accounts and their addresses. Users only, unless a function says otherwise. Keys are Base::folded();
/// callers give texts as people wrote them.
struct PrincipalTable
{
    /// The user with its addresses, store guid and store size; nothing if there is none.
    static Base::Result<std::optional<Base::User>> find(Connection &connection, Base::PrincipalId id);
    static Base::Result<std::optional<Base::User>> findByLogin(Connection &connection, const QString &login);
    /// By primary address or alias.
    static Base::Result<std::optional<Base::User>> findByAddress(
        Connection &connection, const QString &address);
    /// All users by login.
    static Base::Result<QList<Base::User>> list(Connection &connection);
    /// The users of one company that may receive mail: those with a store, by id. No company = of the server.
    static Base::Result<QList<Base::PrincipalId>> listReceiving(
        Connection &connection, Base::PrincipalId company);

    /// An account of any type.
    static Base::Result<std::optional<PrincipalName>> findName(Connection &connection, Base::PrincipalId id);
    static Base::Result<std::optional<PrincipalName>> findName(Connection &connection, const QString &name);
    /// Likewise.
    static Base::Result<std::optional<Account>> findAccount(Connection &connection, Base::PrincipalId id);
    static Base::Result<std::optional<Account>> findAccount(Connection &connection, const QString &login);
    static Base::Result<QList<PrincipalCount>> count(Connection &connection);

    /// \a user.id and \a user.store are taken as they are (0 = a new id). Conflict if login or an address is
    /// taken.
    static Base::Result<Base::PrincipalId> insert(Connection &connection, const Base::User &user);
    /// A principal that is no user and was there before all of them. Conflict if id or login are taken.
    static Base::Result<void> insertBuiltIn(
        Connection &connection, Base::PrincipalId id, PrincipalType type, const QString &login);
    static Base::Result<bool> hasBuiltIn(Connection &connection, Base::PrincipalId id);
    /// Writes everything about \a user.id but store and logon times. Conflict as insert(), NotFound.
    static Base::Result<void> update(Connection &connection, const Base::User &user);
    static Base::Result<void> setStore(Connection &connection, Base::PrincipalId id, Base::StoreId store);
    /// Of a user or a group; what rests on the former one is not looked at. NotFound.
    static Base::Result<void> setCompany(
        Connection &connection, Base::PrincipalId id, Base::PrincipalId company);
    static Base::Result<void> setLastLogon(Connection &connection, Base::PrincipalId id, qint64 time);
    static Base::Result<void> setLastLogoff(Connection &connection, Base::PrincipalId id, qint64 time);
    /// The account with its addresses and credentials; the store stays. NotFound.
    static Base::Result<void> remove(Connection &connection, Base::PrincipalId id);
};

} // namespace Storage
