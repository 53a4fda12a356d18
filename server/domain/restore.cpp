// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/restore.h"

#include "domain/folders.h"
#include "domain/items.h"
#include "domain/mailbox.h"
#include "domain/quota.h"
#include "domain/restoreplan.h"
#include "storage/connection.h"
#include "storage/restoretable.h"

namespace Domain {

using namespace Base;
using Storage::Connection;
using Storage::FolderKey;
using Storage::RecoverableTable;

namespace {

constexpr qsizetype mostAtOnce = 10'000;

void addViews(QList<FolderChange> &changes, const QList<Storage::ViewChange> &views)
{
    for (const Storage::ViewChange &view : views)
        changes.append({view.key, view.modSeq});
}

struct FromView
{
    QList<Uid> uids; ///< in the view
    QList<ItemId> own;
    QList<Uid> along; ///< in the folder they went with
    quint64 size = 0;
};

Result<FromView> selectFrom(Connection &connection, const FolderKey &view, const UidSet &uids)
{
    FromView found;
    TRY(RecoverableTable::scan(connection, view, uids, [&](const Storage::ViewItem &item) {
        found.uids.append(item.uid);
        found.size += item.size;
        if (item.own)
            found.own.append(item.id);
        else
            found.along.append(item.itemUid);
        return found.uids.size() <= mostAtOnce;
    }));
    if (found.uids.size() > mostAtOnce) {
        return {Code::TooBig, QStringLiteral("at most %1 messages are restored at once").arg(mostAtOnce)};
    }
    return found;
}

} // namespace

Result<Outcome<QList<RestoredObject>>> restoreObjects(Connection &connection, StoreId store,
    const QList<ObjectId> &ids, const QStringList &target, const Limits &limits)
{
    RestorePlan plan(connection, store, limits);
    TRY(plan.begin(target));
    for (const ObjectId id : ids)
        TRY(plan.add(id));
    return plan.finish();
}

Result<Outcome<Storage::CopyResult>> restoreFromView(Connection &connection, const FolderKey &view,
    const UidSet &uids, const FolderKey &target, const Limits &limits)
{
    TRY(checkUids(uids));
    if (view.store != target.store)
        return {Code::Denied, QStringLiteral("messages are restored within their own store")};
    const Folder folder = TRY(findFolder(connection, target));
    const FromView from = TRY(selectFrom(connection, view, uids));
    Outcome<Storage::CopyResult> outcome;
    outcome.value.uidValidity = folder.uidValidity;
    outcome.value.modSeq = folder.highestModSeq;
    if (from.uids.isEmpty())
        return outcome;
    TRY(checkFolderSize(folder, quint64(from.uids.size()), limits));
    TRY(checkQuota(connection, target.store, from.size, limits.defaultQuota));
    const auto own = TRY(Storage::RestoreTable::items(connection, target, from.own));
    const auto along = TRY(Storage::RestoreTable::itemsOfDeletedFolder(
        connection, {view.store, folderOf(view.folder)}, from.along, target));
    outcome.value.source = from.uids;
    outcome.value.target = own.uids + along.uids;
    outcome.value.modSeq = std::max(own.modSeq, along.modSeq);
    outcome.changes.append({target, outcome.value.modSeq});
    addViews(outcome.changes, own.views);
    addViews(outcome.changes, along.views);
    if (!outcome.changes.isEmpty() && outcome.changes.constLast().folder == view)
        outcome.value.sourceModSeq = outcome.changes.constLast().modSeq;
    return outcome;
}

} // namespace Domain
