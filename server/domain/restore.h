// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recoverable.h"
#include "base/result.h"
#include "domain/limits.h"
#include "domain/outcome.h"
#include "storage/itemtypes.h"

namespace Storage {
class Connection;
}

/// Bringing deleted objects back; in a write. The hard quota counts for everybody, administrators too: what
/// is restored must fit like mail that arrives.
namespace Domain {

/// Restores \a ids (folders that were deleted themselves, messages that were deleted on their own), each
/// whole or not at all; why not stands in its row. \a target: path of a living folder; empty = where each
/// was. There a missing chain of folders is made again by its names; without any trace of it messages go to
/// the Inbox, folders to the top level. A folder whose name is taken gets a number behind it. NotFound
/// without the store or the target.
Base::Result<Outcome<QList<Base::RestoredObject>>> restoreObjects(Storage::Connection &connection,
    Base::StoreId store, const QList<Base::ObjectId> &ids, const QStringList &target, const Limits &limits);

/// Restores messages of a view into \a target of the same store: all or none. OverQuota, TooBig (also for
/// more than 10 000 at once), Denied for another store.
Base::Result<Outcome<Storage::CopyResult>> restoreFromView(Storage::Connection &connection,
    const Storage::FolderKey &view, const Base::UidSet &uids, const Storage::FolderKey &target,
    const Limits &limits);

} // namespace Domain
