// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
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

} // namespace Domain
