// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purge.h"

#include "storage/bodytable.h"
#include "storage/changelogtable.h"
#include "storage/connection.h"

namespace Domain {

using namespace Base;
using Storage::Connection;
using Storage::PurgeCount;
using Storage::PurgeTable;

namespace {

constexpr int maxStores = 100; // looked at in one step

/// Stores marked for removal, then folders. Fewer rows than limits.rows = there are no more.
Result<PurgeCount> purgeWholes(Connection &connection, const PurgeLimits &limits)
{
    PurgeCount removed;
    const auto left = [&] { return limits.rows - int(removed.rows); };
    if (limits.deletedBefore == 0)
        return removed;
    while (left() > 0) {
        const auto store = TRY(PurgeTable::findRemovedStore(connection));
        if (!store)
            break;
        removed += TRY(PurgeTable::removeStore(connection, *store, left()));
    }
    while (left() > 0) {
        const auto folder = TRY(PurgeTable::findFolder(connection, limits.deletedBefore));
        if (!folder)
            break;
        removed += TRY(PurgeTable::removeFolder(connection, *folder, left()));
    }
    return removed;
}

} // namespace

Result<PurgeProgress> purgeDeleted(Connection &connection, const PurgeLimits &limits, PurgeProgress progress)
{
    progress.changes.clear();
    PurgeCount removed = TRY(purgeWholes(connection, limits));
    const auto left = [&] { return limits.rows - int(removed.rows); };
    int forgotten = 0;
    QList<Storage::ViewChange> views;
    for (int stores = 0; left() > 0 && forgotten < limits.rows && stores < maxStores; ++stores) {
        const auto store = TRY(PurgeTable::nextStore(connection, progress.store));
        if (!store) {
            progress.finished = true;
            break;
        }
        removed += TRY(PurgeTable::removeItems(connection, *store, limits.deletedBefore, left(), views));
        forgotten += TRY(Storage::ChangeLogTable::prune(
            connection, *store, limits.changesBefore, limits.rows - forgotten));
        if (left() > 0 && forgotten < limits.rows)
            progress.store = *store;
    }
    // Every message that went may have been the last of its body.
    const int bodies = TRY(Storage::BodyTable::removeUnused(connection, limits.rows));
    progress.finished = progress.finished && bodies < limits.rows;
    progress.removed += removed;
    for (const Storage::ViewChange &view : std::as_const(views))
        progress.changes.append({view.key, view.modSeq});
    return progress;
}

} // namespace Domain
