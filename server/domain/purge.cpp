// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purge.h"

#include "storage/bodytable.h"
#include "storage/changelogtable.h"
#include "storage/connection.h"

#include <QSet>

#include <algorithm>

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

/// Of one store, all that is old enough: up to \a most rows. Fewer = nothing is left.
static Result<PurgeCount> purgeStore(Connection &connection, StoreId store, const PurgeLimits &limits, int most,
    QList<Storage::ViewChange> &views)
{
    PurgeCount removed;
    const auto left = [&] { return most - int(removed.rows); };
    if (limits.deletedBefore == 0)
        return removed;
    if (TRY(PurgeTable::isRemovedStore(connection, store)))
        return PurgeTable::removeStore(connection, store, most);
    while (left() > 0) {
        const auto folder = TRY(PurgeTable::findFolder(connection, store, limits.deletedBefore));
        if (!folder)
            break;
        removed += TRY(PurgeTable::removeFolder(connection, *folder, left()));
    }
    if (left() > 0)
        removed += TRY(PurgeTable::removeItems(connection, store, limits.deletedBefore, left(), views));
    return removed;
}

static QList<FolderChange> toldOf(const QList<Storage::ViewChange> &views)
{
    QList<FolderChange> changes;
    for (const Storage::ViewChange &view : views)
        changes.append({view.key, view.modSeq});
    return changes;
}

static Result<PurgeProgress> purgeScope(
    Connection &connection, const PurgeLimits &limits, PurgeProgress progress)
{
    PurgeCount removed;
    const auto left = [&] { return limits.rows - int(removed.rows); };
    QList<Storage::ViewChange> views;
    for (int stores = 0; left() > 0 && stores < maxStores; ++stores) {
        const auto store = TRY(PurgeTable::nextStore(connection, limits.scope, progress.store));
        if (!store) {
            progress.finished = true;
            break;
        }
        removed += TRY(purgeStore(connection, *store, limits, left(), views));
        if (left() > 0)
            progress.store = *store;
    }
    const int bodies = TRY(Storage::BodyTable::removeUnused(connection, limits.rows));
    progress.finished = progress.finished && bodies < limits.rows;
    progress.removed += removed;
    progress.changes = toldOf(views);
    return progress;
}

Result<PurgeProgress> purgeDeleted(Connection &connection, const PurgeLimits &limits, PurgeProgress progress)
{
    progress.changes.clear();
    if (!limits.scope.isAll())
        return purgeScope(connection, limits, std::move(progress));
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
    progress.changes = toldOf(views);
    return progress;
}

Result<ChosenProgress> purgeChosen(
    Connection &connection, StoreId store, const QList<ObjectId> &ids, int rows, ChosenProgress progress)
{
    PurgeCount removed;
    QSet<FolderId> folders;
    const qsizetype end = std::min(ids.size(), progress.position + rows);
    const auto left = [&] { return rows - int(removed.rows); };
    while (progress.position < end && left() > 0) {
        const qint64 id = ids[progress.position].value;
        if (const auto folder = TRY(PurgeTable::removeItem(connection, store, ItemId{id}, removed))) {
            folders.insert(*folder);
        } else if (TRY(PurgeTable::isDeletedFolder(connection, store, FolderId{id}))) {
            removed += TRY(PurgeTable::removeFolder(connection, {store, FolderId{id}}, left()));
            if (left() <= 0 && TRY(PurgeTable::isDeletedFolder(connection, store, FolderId{id})))
                break; // the next step goes on with it
        } else {
            ++progress.skipped;
        }
        ++progress.position;
    }
    QList<Storage::ViewChange> views;
    for (const FolderId folder : std::as_const(folders))
        TRY(Storage::RestoreTable::bumpView(connection, {store, folder}, views));
    const int bodies = TRY(Storage::BodyTable::removeUnused(connection, rows));
    progress.finished = progress.position >= ids.size() && bodies < rows;
    progress.removed += removed;
    progress.changes = toldOf(views);
    return progress;
}

Result<PurgeCount> countDeleted(Connection &connection, const PurgeLimits &limits)
{
    if (limits.scope.isAll())
        return PurgeTable::count(connection, limits.deletedBefore);
    PurgeCount count;
    StoreId last;
    while (const auto store = TRY(PurgeTable::nextStore(connection, limits.scope, last))) {
        count += TRY(PurgeTable::countStore(connection, *store, limits.deletedBefore));
        last = *store;
    }
    return count;
}

Result<PurgeCount> countChosen(Connection &connection, StoreId store, const QList<ObjectId> &ids)
{
    PurgeCount count;
    for (const ObjectId id : ids)
        count += TRY(PurgeTable::countObject(connection, store, id));
    return count;
}

} // namespace Domain
