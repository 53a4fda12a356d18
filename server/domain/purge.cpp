// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purge.h"

#include "storage/bodytable.h"
#include "storage/changelogtable.h"
#include "storage/connection.h"
#include "storage/purgetable.h"

namespace Domain {

using namespace Base;
using Storage::Connection;
using Storage::PurgeTable;

namespace {

constexpr int maxStores = 100; // looked at in one step

/// \returns the rows that went; limits.rows = there may be more.
Result<int> purgeFolders(Connection &connection, const PurgeLimits &limits)
{
    int removed = 0;
    while (removed < limits.rows) {
        const auto folder = TRY(PurgeTable::findFolder(connection, limits.deletedBefore));
        if (!folder)
            break;
        removed += TRY(PurgeTable::removeFolder(connection, *folder, limits.rows - removed));
    }
    return removed;
}

} // namespace

Result<PurgeProgress> purgeDeleted(Connection &connection, const PurgeLimits &limits, PurgeProgress progress)
{
    int removed = TRY(purgeFolders(connection, limits));
    int forgotten = 0;
    for (int stores = 0; removed < limits.rows && forgotten < limits.rows && stores < maxStores; ++stores) {
        const auto store = TRY(PurgeTable::nextStore(connection, progress.store));
        if (!store) {
            progress.finished = true;
            break;
        }
        removed +=
            TRY(PurgeTable::removeItems(connection, *store, limits.deletedBefore, limits.rows - removed));
        forgotten += TRY(Storage::ChangeLogTable::prune(
            connection, *store, limits.changesBefore, limits.rows - forgotten));
        if (removed < limits.rows && forgotten < limits.rows)
            progress.store = *store;
    }
    // Every message that went may have been the last of its body.
    const int bodies = TRY(Storage::BodyTable::removeUnused(connection, limits.rows));
    progress.finished = progress.finished && bodies < limits.rows;
    progress.removed += quint64(removed);
    return progress;
}

} // namespace Domain
