// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/recoverable.h"
#include "base/result.h"
#include "domain/outcome.h"
#include "storage/purgetable.h"

namespace Storage {
class Connection;
}

namespace Domain {

/// What is old enough to go; seconds since the epoch, 0 = nothing is.
struct PurgeLimits
{
    qint64 deletedBefore = 0; ///< soft-deleted messages and folders; not 0: also stores marked for removal
    qint64 changesBefore = 0; ///< rows of the change log
    int rows = 100; ///< about so many in one write
    Storage::PurgeScope scope = {}; ///< only there; the change log is left alone then
};

/// Where a purge goes on.
struct PurgeProgress
{
    Base::StoreId store; ///< done with, as all before it
    Storage::PurgeCount removed; ///< so far, without bodies
    bool finished = false;
    QList<FolderChange> changes; ///< of this step alone
};

/// One bounded step of a purge: removes what \a limits name, and bodies nobody refers to any more (their
/// files go with the next body collection). Start with an empty \a progress and repeat with the result until
/// it is finished. The sizes of stores stay: they never count what is deleted. Writer thread.
Base::Result<PurgeProgress> purgeDeleted(
    Storage::Connection &connection, const PurgeLimits &limits, PurgeProgress progress);

/// Where a purge of chosen objects goes on.
struct ChosenProgress
{
    qsizetype position = 0; ///< objects it is done with
    quint64 skipped = 0; ///< of those: were not there, or not deleted
    Storage::PurgeCount removed;
    bool finished = false;
    QList<FolderChange> changes; ///< of this step alone
};

/// As purgeDeleted(), of the objects \a ids of one store, however old they are.
Base::Result<ChosenProgress> purgeChosen(Storage::Connection &connection, Base::StoreId store,
    const QList<Base::ObjectId> &ids, int rows, ChosenProgress progress);

/// What a purge within \a limits would take away; likewise of chosen objects. Reads only.
Base::Result<Storage::PurgeCount> countDeleted(Storage::Connection &connection, const PurgeLimits &limits);
Base::Result<Storage::PurgeCount> countChosen(
    Storage::Connection &connection, Base::StoreId store, const QList<Base::ObjectId> &ids);

} // namespace Domain
