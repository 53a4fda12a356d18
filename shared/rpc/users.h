// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "rpc/session.h"

/// Requests of kopano-admin about users; all but GetUser of oneself need an administrator. On a server with tenants that
/// is a system administrator or one over the user's company; what is invisible to the caller is NotFound.
namespace Rpc {

/// The account after the request.
struct UserReply
{
    Base::User user;
    FIELDS(UserReply, user)
};
/// Makes the user and its store with the default folders. Conflict if the login or an address is taken.
struct CreateUser
{
    using Reply = UserReply;
    Base::User user; ///< login, fullName, emailAddress, aliases, kind, adminLevel, quota, features, companyName,
                     ///< hidden, capacity, meeting
    QByteArray password; ///< may be empty only for kinds that cannot log in
    FIELDS(CreateUser, user, password)
};
/// Writes the fields named in \a changes, a set of Change bits.
struct UpdateUser
{
    using Reply = UserReply;
    /// Values travel; append only.
    enum Change : quint32 {
        Login = 0x01,
        FullName = 0x02,
        EmailAddress = 0x04,
        Aliases = 0x08,
        Kind = 0x10,
        AdminLevel = 0x20,
        Quota = 0x40,
        Features = 0x80,
        Password = 0x100,
        Hidden = 0x200,
        Capacity = 0x400,
        Meeting = 0x800,
    };
    QString login; ///< whom to change
    quint32 changes = 0;
    Base::User user;
    QByteArray password;
    FIELDS(UpdateUser, login, changes, user, password)
};
/// The account goes, its store is unhooked, not erased.
struct DeleteUser
{
    using Reply = Empty;
    QString login;
    FIELDS(DeleteUser, login)
};
/// One account. NotFound.
struct GetUser
{
    using Reply = UserReply;
    QString login;
    FIELDS(GetUser, login)
};
/// The accounts, without those built in.
struct ListUsersReply
{
    QList<Base::User> users; ///< by login
    FIELDS(ListUsersReply, users)
};
/// Every account the caller may see, in one answer.
struct ListUsers
{
    using Reply = ListUsersReply;
    QString company; ///< of this one only; empty = all
    FIELDS(ListUsers, company)
};

} // namespace Rpc
