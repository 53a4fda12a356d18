// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/principalname.h"

#include <QStringList>

namespace Storage {
class Connection;
}

/// Groups of users and groups. Functions that change something run in the writer.
namespace Directory {

/// \a group with its texts in their normal form. Invalid for what it cannot be called.
Base::Result<Base::Group> checkedGroup(Base::Group group);

/// NotFound.
Base::Result<Base::Group> findGroup(Storage::Connection &connection, const QString &name);

/// Conflict if the name or the address is taken, Invalid for what it cannot be called.
Base::Result<Base::Group> createGroup(Storage::Connection &connection, const Base::Group &group);
/// Writes \a group over the one with its id. Denied for a new name of Everyone.
Base::Result<Base::Group> updateGroup(Storage::Connection &connection, const Base::Group &group);
/// Denied for Everyone. Members stay.
Base::Result<void> removeGroup(Storage::Connection &connection, Base::PrincipalId group);

/// Conflict if it is a member already or the group would contain itself; Invalid for Everyone, whose members
/// are all.
Base::Result<void> addMember(
    Storage::Connection &connection, const Base::Group &group, const Storage::PrincipalName &member);
/// Conflict if it is no direct member.
Base::Result<void> removeMember(
    Storage::Connection &connection, const Base::Group &group, const Storage::PrincipalName &member);

/// The users mail for the group goes to, each once however the groups inside are nested. Everyone is who has
/// a store.
Base::Result<QList<Base::PrincipalId>> receiversOf(Storage::Connection &connection, Base::PrincipalId group);

/// Names of \a principals of one type.
QStringList namesOf(const QList<Storage::PrincipalName> &principals, Storage::PrincipalType type);

} // namespace Directory
