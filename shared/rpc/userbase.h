// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fields.h"

#include <QString>
#include <QStringList>

/// Requests about user bases outside the database (LDAP, accounts of the system). FIELDS are append only.
namespace Rpc {

/// What a synchronisation did. The numbers count users and groups together.
struct SyncUsersReply
{
    QString source; ///< "db", "ldap" or "unix"; with "db" there was nothing to do
    quint32 seen = 0; ///< accounts the user base lists
    quint32 created = 0;
    quint32 changed = 0;
    quint32 removed = 0; ///< vanished there; their stores are kept
    quint32 kept = 0; ///< vanished there, but user_safe_mode or an empty list kept them
    QStringList problems; ///< sentences about accounts that could not be taken over; at most 100
    FIELDS(SyncUsersReply, source, seen, created, changed, removed, kept, problems)
};
/// Takes over every account of the user base at once. Busy if that runs already or the user base cannot be
/// reached.
struct SyncUsers
{
    using Reply = SyncUsersReply;
    FIELDS_EMPTY(SyncUsers)
};

} // namespace Rpc
