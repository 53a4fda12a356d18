// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/itemtypes.h"

#include "base/result.h"

/// The folder row's counters; every change of messages goes through bump().
namespace Storage {

class Connection;

/// What a change adds to a folder's counters.
struct FolderDelta
{
    qint64 newUids = 0;
    qint64 messages = 0;
    qint64 unseen = 0;
    qint64 recent = 0;
    qint64 size = 0;
};
struct FolderCounters
{
    quint32 uidValidity = 0;
    qint64 uidNext = 0;
    Base::ModSeq highestModSeq = 0;
    qint64 recentUid = 0; ///< messages from here on are recent
};

/// NotFound for a folder that is not live.
Base::Result<FolderCounters> folderCounters(Connection &connection, const FolderKey &folder);
/// Takes the next modification sequence and \a delta.newUids UIDs. \returns the state afterwards. NotFound;
/// Conflict if the folder has no UIDs left.
Base::Result<FolderCounters> bump(Connection &connection, const FolderKey &folder, const FolderDelta &delta);

/// A UIDVALIDITY for a new folder: strictly growing over the whole database and never behind the clock, so that no
/// folder can get the value of an earlier one, not even after a restored backup. Only in a write.
Base::Result<quint32> newUidValidity(Connection &connection);

} // namespace Storage
