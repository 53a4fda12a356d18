// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/principalname.h"

#include <QList>

namespace Storage {

class Connection;

/// Who is in which group. Groups may be in groups; what is asked for recursively ends even if they are in a
/// circle.
struct MembershipTable
{
    /// \returns false if it is a member already.
    static Base::Result<bool> add(Connection &connection, Base::PrincipalId group, Base::PrincipalId member);
    /// \returns false if it is none.
    static Base::Result<bool> remove(
        Connection &connection, Base::PrincipalId group, Base::PrincipalId member);
    /// Forgets \a principal as a group and as a member.
    static Base::Result<void> removeAll(Connection &connection, Base::PrincipalId principal);

    /// Direct members by name.
    static Base::Result<QList<PrincipalName>> members(Connection &connection, Base::PrincipalId group);
    /// The groups \a member is directly in, by name.
    static Base::Result<QList<PrincipalName>> groupsOf(Connection &connection, Base::PrincipalId member);
    /// All users in the group and the groups inside it, each once.
    static Base::Result<QList<Base::PrincipalId>> allUsers(Connection &connection, Base::PrincipalId group);
    /// All groups \a member is in, directly or not, each once. Those that give him rights: AclTable.
    static Base::Result<QList<Base::PrincipalId>> allGroups(Connection &connection, Base::PrincipalId member);
    /// Whether \a inner is \a outer or somewhere inside it.
    static Base::Result<bool> contains(
        Connection &connection, Base::PrincipalId outer, Base::PrincipalId inner);
};

} // namespace Storage
