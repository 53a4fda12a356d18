// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changelogtable.h"
#include "storage/folderbump.h"
#include "storage/itemrow.h"
#include "storage/itemtable.h"

namespace Storage {

namespace {

/// The messages of one range that an operation is about.
struct Stretch
{
    Base::Uid first = 0; // of the messages found, so that rows added meanwhile stay outside
    Base::Uid last = 0;
    qint64 count = 0;
};
struct Selection
{
    QList<Base::Uid> uids;
    QList<Stretch> stretches;
    qint64 size = 0;
    qint64 unseen = 0;
    qint64 recent = 0;

    FolderDelta removed() const { return {0, -qint64(uids.size()), -unseen, -recent, -size}; }
    FolderDelta added() const { return {uids.size(), uids.size(), unseen, uids.size(), size}; }
};

Base::Result<Selection> selectItems(Connection &connection, const FolderKey &folder, const Base::UidSet &uids,
    quint32 flagMask, qint64 recentUid)
{
    static constexpr char sql[] = R"(
        SELECT uid, flags, size FROM item
        WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last
          AND (flags & :mask) = :equals
        ORDER BY uid
    )";
    Selection selection;
    for (const Base::UidRange &range : uids) {
        Stretch stretch;
        TRY(connection.select(sql, {folder.store, folder.folder, range.first, range.last, flagMask, flagMask},
            [&](const Row &row) {
                stretch.last = row.number<Base::Uid>(0);
                stretch.first = stretch.count++ == 0 ? stretch.last : stretch.first;
                selection.uids.append(stretch.last);
                selection.unseen += (row.integer(1) & Base::FlagSeen) == 0;
                selection.size += row.integer(2);
                selection.recent += stretch.last >= recentUid;
                return true;
            }));
        if (stretch.count > 0)
            selection.stretches.append(stretch);
    }
    return selection;
}

Base::Result<void> addReferences(Connection &connection, const FolderKey &folder, const Selection &selection)
{
    static constexpr char sql[] = R"(
        INSERT INTO body_ref (body_id, refcount)
        SELECT body_id, count(*) FROM item
        WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last
        GROUP BY body_id
        ON CONFLICT (body_id) DO UPDATE SET refcount = body_ref.refcount + excluded.refcount
    )";
    for (const Stretch &stretch : selection.stretches)
        TRY(connection.run(sql, {folder.store, folder.folder, stretch.first, stretch.last}));
    return {};
}

Base::Result<void> noteExpunged(
    Connection &connection, const FolderKey &folder, const Base::UidSet &uids, Base::ModSeq modSeq)
{
    static constexpr char sql[] = R"(
        INSERT INTO expunged (store_id, folder_id, mod_seq, first_uid, last_uid)
        VALUES (:store, :folder, :modSeq, :first, :last)
    )";
    for (const Base::UidRange &range : uids)
        TRY(connection.run(sql, {folder.store, folder.folder, modSeq, range.first, range.last}));
    return {};
}

Base::Result<void> deleteItems(
    Connection &connection, const FolderKey &folder, const Selection &selection, quint32 flagMask)
{
    static constexpr char sql[] = R"(
        DELETE FROM item WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last
          AND (flags & :mask) = :equals
    )";
    for (const Stretch &stretch : selection.stretches)
        TRY(connection.run(
            sql, {folder.store, folder.folder, stretch.first, stretch.last, flagMask, flagMask}));
    return {};
}

/// Takes the messages out of the folder. \returns its modification sequence afterwards.
Base::Result<Base::ModSeq> takeOut(
    Connection &connection, const FolderKey &folder, const Selection &selection, quint32 flagMask)
{
    TRY(deleteItems(connection, folder, selection, flagMask));
    const Base::ModSeq modSeq = TRY(bump(connection, folder, selection.removed())).highestModSeq;
    TRY(noteExpunged(connection, folder, toUidSet(selection.uids), modSeq));
    TRY(ChangeLogTable::append(connection, folder.store,
        {0, 0, ObjectKind::Message, Change::Removed, folder.folder, modSeq},
        {-selection.size, -qint64(selection.uids.size())}));
    return modSeq;
}

/// The first of \a count UIDs in the view of what was deleted from the folder.
Base::Result<qint64> takeRecoverableUids(Connection &connection, const FolderKey &folder, qint64 count)
{
    static constexpr char sql[] = R"(
        UPDATE folder SET recoverable_next = recoverable_next + :count WHERE store_id = :store AND folder_id = :folder
        RETURNING recoverable_next
    )";
    qint64 next = 1;
    TRY(connection.selectOne(
        sql, {count, folder.store, folder.folder}, [&](const Row &row) { next = row.integer(0); }));
    return next - count;
}

struct Arrival
{
    const FolderKey &source;
    const FolderKey &target;
    const Selection &selection;
    bool keepIds = false;
    Base::PrincipalId by;
};

/// Writes the rows of the target with UIDs from \a counters on.
Base::Result<void> copyRows(Connection &connection, const Arrival &arrival, const FolderCounters &counters)
{
    static constexpr char withNewIds[] = R"(
        INSERT INTO item (store_id, folder_id, uid, flags, mod_seq, keywords, item_id, body_id, internal_date, size,
            saved_at, created_by)
        SELECT :toStore, :toFolder, :uidBase + row_number() OVER (ORDER BY uid), flags, :modSeq, keywords,
            :idBase + row_number() OVER (ORDER BY uid), body_id, internal_date, size, :time, :by
        FROM item WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last
        ORDER BY uid
    )";
    static constexpr char withOldIds[] = R"(
        INSERT INTO item (store_id, folder_id, uid, flags, mod_seq, keywords, item_id, body_id, internal_date, size,
            saved_at, created_by)
        SELECT :toStore, :toFolder, :uidBase + row_number() OVER (ORDER BY uid), flags, :modSeq, keywords,
            item_id, body_id, internal_date, size, :time, created_by
        FROM item WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last
        ORDER BY uid
    )";
    const FolderKey &from = arrival.source;
    const FolderKey &to = arrival.target;
    const qint64 count = arrival.selection.uids.size();
    qint64 uidBase = counters.uidNext - count - 1;
    qint64 idBase = arrival.keepIds ? 0 : TRY(connection.reserveIds(count)) - 1;
    for (const Stretch &stretch : arrival.selection.stretches) {
        if (arrival.keepIds) {
            TRY(connection.run(withOldIds,
                {to.store, to.folder, uidBase, counters.highestModSeq, connection.now(), from.store,
                    from.folder, stretch.first, stretch.last}));
        } else {
            TRY(connection.run(withNewIds,
                {to.store, to.folder, uidBase, counters.highestModSeq, idBase, connection.now(), arrival.by,
                    from.store, from.folder, stretch.first, stretch.last}));
        }
        uidBase += stretch.count;
        idBase += stretch.count;
    }
    return {};
}

Base::Result<CopyResult> arrive(Connection &connection, const Arrival &arrival)
{
    const Selection &selection = arrival.selection;
    CopyResult result;
    result.source = selection.uids;
    if (selection.uids.isEmpty()) {
        const FolderCounters counters = TRY(folderCounters(connection, arrival.target));
        result.uidValidity = counters.uidValidity;
        result.modSeq = counters.highestModSeq;
        return result;
    }
    const FolderCounters counters = TRY(bump(connection, arrival.target, selection.added()));
    TRY(copyRows(connection, arrival, counters));
    TRY(ChangeLogTable::append(connection, arrival.target.store,
        {0, 0, ObjectKind::Message, Change::Created, arrival.target.folder, counters.highestModSeq},
        {selection.size, selection.uids.size()}));
    result.uidValidity = counters.uidValidity;
    result.modSeq = counters.highestModSeq;
    result.target.reserve(selection.uids.size());
    for (qint64 uid = counters.uidNext - selection.uids.size(); uid < counters.uidNext; ++uid)
        result.target.append(Base::Uid(uid));
    return result;
}

Base::Result<void> insertOne(Connection &connection, const FolderKey &folder, const ItemToInsert &item,
    Base::Uid uid, Base::ModSeq modSeq, Base::ItemId id)
{
    static constexpr char sql[] = R"(
        INSERT INTO item (store_id, folder_id, uid, flags, mod_seq, keywords, item_id, body_id, internal_date, size,
            saved_at, created_by)
        VALUES (:store, :folder, :uid, :flags, :modSeq, :keywords, :id, :body, :internalDate, :size, :time, :by)
    )";
    static constexpr char reference[] = R"(
        INSERT INTO body_ref (body_id, refcount) VALUES (:body, 1)
        ON CONFLICT (body_id) DO UPDATE SET refcount = body_ref.refcount + 1
    )";
    QStringList keywords = item.keywords;
    keywords.sort();
    TRY(connection.run(sql,
        {folder.store, folder.folder, uid, item.flags, modSeq, keywordsValue(keywords), id, item.body,
            item.internalDate, item.size, connection.now(), item.createdBy}));
    TRY(connection.run(reference, {item.body}));
    return {};
}

} // namespace

Base::Result<InsertResult> ItemWriter::insert(
    Connection &connection, const FolderKey &folder, const QList<ItemToInsert> &items)
{
    FolderDelta delta{items.size(), items.size(), 0, items.size(), 0};
    for (const ItemToInsert &item : items) {
        delta.unseen += (item.flags & Base::FlagSeen) == 0;
        delta.size += qint64(item.size);
    }
    const FolderCounters counters =
        items.isEmpty() ? TRY(folderCounters(connection, folder)) : TRY(bump(connection, folder, delta));
    InsertResult result;
    result.uidValidity = counters.uidValidity;
    result.modSeq = counters.highestModSeq;
    auto uid = Base::Uid(counters.uidNext - items.size());
    for (const ItemToInsert &item : items) {
        result.ids.append(TRY(connection.newId<Base::ItemId>()));
        result.uids.append(uid++);
        TRY(insertOne(connection, folder, item, result.uids.constLast(), counters.highestModSeq,
            result.ids.constLast()));
    }
    if (!items.isEmpty()) {
        TRY(ChangeLogTable::append(connection, folder.store,
            {0, 0, ObjectKind::Message, Change::Created, folder.folder, counters.highestModSeq},
            {delta.size, items.size()}));
    }
    return result;
}

Base::Result<CopyResult> ItemWriter::copy(Connection &connection, const FolderKey &source,
    const Base::UidSet &uids, const FolderKey &target, Base::PrincipalId by)
{
    const FolderCounters before = TRY(folderCounters(connection, source));
    const Selection selection = TRY(selectItems(connection, source, uids, 0, before.recentUid));
    TRY(addReferences(connection, source, selection));
    CopyResult result = TRY(arrive(connection, {source, target, selection, false, by}));
    result.sourceModSeq = source == target ? result.modSeq : before.highestModSeq;
    return result;
}

Base::Result<CopyResult> ItemWriter::move(
    Connection &connection, const FolderKey &source, const Base::UidSet &uids, const FolderKey &target)
{
    const FolderCounters before = TRY(folderCounters(connection, source));
    const Selection selection = TRY(selectItems(connection, source, uids, 0, before.recentUid));
    CopyResult result = TRY(arrive(connection, {source, target, selection, true, {}}));
    result.sourceModSeq = before.highestModSeq;
    if (!selection.uids.isEmpty())
        result.sourceModSeq = TRY(takeOut(connection, source, selection, 0));
    if (source == target)
        result.modSeq = result.sourceModSeq;
    return result;
}

Base::Result<ExpungeResult> ItemWriter::expunge(Connection &connection, const FolderKey &folder,
    const Base::UidSet &uids, quint32 flagMask, Base::PrincipalId by)
{
    static constexpr char keep[] = R"(
        INSERT INTO deleted_item (store_id, item_id, folder_id, uid, flags, keywords, body_id, internal_date, size,
            saved_at, created_by, deleted_at, deleted_by, recoverable_uid)
        SELECT store_id, item_id, folder_id, uid, flags, keywords, body_id, internal_date, size, saved_at, created_by,
            :time, :by, :uidBase + row_number() OVER (ORDER BY uid)
        FROM item WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last
          AND (flags & :mask) = :equals
    )";
    const FolderCounters before = TRY(folderCounters(connection, folder));
    const Selection selection = TRY(selectItems(connection, folder, uids, flagMask, before.recentUid));
    if (selection.uids.isEmpty())
        return ExpungeResult{{}, before.highestModSeq};
    qint64 uidBase = TRY(takeRecoverableUids(connection, folder, selection.uids.size())) - 1;
    for (const Stretch &stretch : selection.stretches) {
        TRY(connection.run(keep,
            {connection.now(), by, uidBase, folder.store, folder.folder, stretch.first, stretch.last, flagMask,
                flagMask}));
        uidBase += stretch.count;
    }
    ExpungeResult result;
    result.recoverableModSeq = Base::ModSeq(uidBase) + 1;
    result.highestModSeq = TRY(takeOut(connection, folder, selection, flagMask));
    result.uids = toUidSet(selection.uids);
    return result;
}

} // namespace Storage
