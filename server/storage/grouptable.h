// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"

#include <optional>

namespace Storage {

class Connection;

/// Groups and their addresses; who is in them says MembershipTable. Names and addresses share their keys with those of users.
struct GroupTable
{
    static Base::Result<std::optional<Base::Group>> find(Connection &connection, Base::PrincipalId id);
    static Base::Result<std::optional<Base::Group>> findByName(Connection &connection, const QString &name);
    static Base::Result<std::optional<Base::Group>> findByAddress(
        Connection &connection, const QString &address);
    /// All groups by name.
    static Base::Result<QList<Base::Group>> list(Connection &connection);

    /// Conflict if the name or the address is taken.
    static Base::Result<Base::PrincipalId> insert(Connection &connection, const Base::Group &group);
    /// Writes everything but id, company and time of creation. Conflict, NotFound.
    static Base::Result<void> update(Connection &connection, const Base::Group &group);
    /// The group and its address. NotFound.
    static Base::Result<void> remove(Connection &connection, Base::PrincipalId id);
};

} // namespace Storage
