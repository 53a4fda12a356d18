// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restoretable.h"

#include "base/text.h"
#include "storage/changelogtable.h"
#include "storage/connection.h"
#include "storage/folderbump.h"
#include "storage/foldertable.h"

namespace Storage {

namespace {

Base::Error gone()
{
    return {Base::Code::NotFound, QStringLiteral("the message was restored or purged already")};
}

/// What a message adds to its folder.
struct Weight
{
    qint64 size = 0;
    qint64 unseen = 0;
};

FolderDelta arriving(const QList<Weight> &weights)
{
    FolderDelta delta{weights.size(), weights.size(), 0, weights.size(), 0};
    for (const Weight &weight : weights) {
        delta.unseen += weight.unseen;
        delta.size += weight.size;
    }
    return delta;
}

/// Takes UIDs and ids for \a weights in the target; the caller writes the rows.
Base::Result<RestoredItems> reserve(
    Connection &connection, const FolderKey &target, const QList<Weight> &weights)
{
    RestoredItems result;
    const FolderDelta delta = arriving(weights);
    const FolderCounters counters = TRY(bump(connection, target, delta));
    result.uidValidity = counters.uidValidity;
    result.modSeq = counters.highestModSeq;
    qint64 uid = counters.uidNext - weights.size();
    for (qsizetype i = 0; i < weights.size(); ++i) {
        result.uids.append(Base::Uid(uid++));
        result.ids.append(TRY(connection.newId<Base::ItemId>()));
    }
    TRY(ChangeLogTable::append(connection, target.store,
        {0, 0, ObjectKind::Message, Change::Created, target.folder, counters.highestModSeq},
        {delta.size, delta.messages}));
    return result;
}

/// The deleted folder's own counters go down: what is restored with it later is what is left in it.
Base::Result<void> leave(
    Connection &connection, const FolderKey &source, const QList<Weight> &weights, QList<ViewChange> &views)
{
    static constexpr char sql[] = R"(
        UPDATE folder SET messages = messages - :messages, unseen = unseen - :unseen, size = size - :size, recent = 0,
            recent_uid = uid_next
        WHERE store_id = :store AND folder_id = :folder
    )";
    const FolderDelta delta = arriving(weights);
    TRY(connection.run(sql, {delta.messages, delta.unseen, delta.size, source.store, source.folder}));
    return RestoreTable::bumpView(connection, source, views);
}

Base::Error nameIsTaken(const QString &name)
{
    return {Base::Code::Conflict, QStringLiteral("a folder named %1 is there already").arg(name)};
}

/// The root's row under a new id, at its new place.
Base::Result<void> copyRoot(
    Connection &connection, const FolderKey &root, Base::FolderId id, const RestoredFolder &to)
{
    // Nobody has seen the folder under this id: what was known of it before is of another life.
    static constexpr char sql[] = R"(
        INSERT INTO folder (store_id, folder_id, parent_id, name, name_key, kind, special_use, uid_validity, uid_next,
            highest_mod_seq, expunged_floor, messages, unseen, recent, recent_uid, size, created_at, deleted_root,
            deleted_at, deleted_by, deleted_from, recoverable_next)
        SELECT store_id, :id, :parent, :name, :key, kind, :use, :uidValidity, uid_next, highest_mod_seq + 1,
            highest_mod_seq + 1, messages, unseen, recent, recent_uid, size, created_at, 0, 0, 0, 0, recoverable_next
        FROM folder WHERE store_id = :store AND folder_id = :folder
    )";
    const quint32 uidValidity = TRY(newUidValidity(connection));
    const auto inserted = connection.run(
        sql, {id, to.parent, to.name, Base::folded(to.name), to.use, uidValidity, root.store, root.folder});
    if (!inserted && inserted.error().code == Base::Code::Conflict)
        return nameIsTaken(to.name);
    if (TRY(inserted) == 0)
        return {Base::Code::NotFound, QStringLiteral("no such folder")};
    return {};
}

/// Everything that names the root by its old id names it by the new one.
Base::Result<void> passOn(Connection &connection, const DeletedBranch &root, Base::FolderId id)
{
    static constexpr const char *steps[]{
        "UPDATE item SET folder_id = :id WHERE store_id = :store AND folder_id = :folder",
        "UPDATE deleted_item SET folder_id = :id WHERE store_id = :store AND folder_id = :folder",
        "UPDATE acl SET folder_id = :id WHERE store_id = :store AND folder_id = :folder",
    };
    // By id, since neither column has an index. Who was deleted out of the root is below it, too.
    static constexpr char child[] = R"(
        UPDATE folder SET parent_id = :id, deleted_from = CASE WHEN deleted_from = 0 THEN 0 ELSE :from END
        WHERE store_id = :store AND folder_id = :child AND parent_id = :folder
    )";
    const FolderKey &key = root.key;
    for (const char *sql : steps)
        TRY(connection.run(sql, {id, key.store, key.folder}));
    for (const Base::FolderId below : root.below)
        TRY(connection.run(child, {id, id, key.store, below, key.folder}));
    TRY(connection.run(
        "DELETE FROM expunged WHERE store_id = :store AND folder_id = :folder", {key.store, key.folder}));
    TRY(connection.run(
        "DELETE FROM folder WHERE store_id = :store AND folder_id = :folder", {key.store, key.folder}));
    return {};
}

/// Whether a new id would be written into more rows than others should wait for.
Base::Result<bool> isLarge(Connection &connection, const DeletedBranch &root)
{
    static constexpr const char *counts[]{
        R"(SELECT count(*) FROM (SELECT 1 FROM item WHERE store_id = :store AND folder_id = :folder
            LIMIT :most) AS few)",
        R"(SELECT count(*) FROM (SELECT 1 FROM deleted_item WHERE store_id = :store AND folder_id = :folder
            LIMIT :most) AS few)",
        R"(SELECT count(*) FROM (SELECT 1 FROM expunged WHERE store_id = :store AND folder_id = :folder
            LIMIT :most) AS few)",
        R"(SELECT count(*) FROM (SELECT 1 FROM acl WHERE store_id = :store AND folder_id = :folder
            LIMIT :most) AS few)",
    };
    qint64 rows = root.below.size();
    for (const char *sql : counts) {
        TRY(connection.selectOne(sql, {root.key.store, root.key.folder, RestoreTable::mostRewritten + 1},
            [&](const Row &row) { rows += row.integer(0); }));
    }
    return rows > RestoreTable::mostRewritten;
}

/// The root's own row at its new place.
Base::Result<void> comeBack(Connection &connection, const FolderKey &root, const RestoredFolder &to)
{
    // As in copyRoot(): its messages are others from now on.
    static constexpr char sql[] = R"(
        UPDATE folder SET parent_id = :parent, name = :name, name_key = :key, special_use = :use,
            uid_validity = :uidValidity, highest_mod_seq = highest_mod_seq + 1, expunged_floor = highest_mod_seq + 1,
            deleted_root = 0, deleted_at = 0, deleted_by = 0, deleted_from = 0
        WHERE store_id = :store AND folder_id = :folder
    )";
    const quint32 uidValidity = TRY(newUidValidity(connection));
    const auto updated = connection.run(
        sql, {to.parent, to.name, Base::folded(to.name), to.use, uidValidity, root.store, root.folder});
    if (!updated && updated.error().code == Base::Code::Conflict)
        return nameIsTaken(to.name);
    if (TRY(updated) == 0)
        return {Base::Code::NotFound, QStringLiteral("no such folder")};
    return {};
}

} // namespace

Base::Result<RestoredItems> RestoreTable::items(
    Connection &connection, const FolderKey &target, const QList<Base::ItemId> &items)
{
    static constexpr char weigh[] = R"(
        SELECT size, flags, folder_id FROM deleted_item WHERE store_id = :store AND item_id = :item
    )";
    static constexpr char insert[] = R"(
        INSERT INTO item (store_id, folder_id, uid, flags, mod_seq, keywords, item_id, body_id, internal_date, size,
            saved_at, created_by)
        SELECT store_id, :toFolder, :uid, flags & ~8, :modSeq, keywords, :id, body_id, internal_date, size, :time,
            created_by
        FROM deleted_item WHERE store_id = :store AND item_id = :item
    )";
    static constexpr char remove[] = "DELETE FROM deleted_item WHERE store_id = :store AND item_id = :item";
    QList<Weight> weights;
    QSet<Base::FolderId> sources;
    for (const Base::ItemId item : items) {
        const bool found = TRY(connection.selectOne(weigh, {target.store, item}, [&](const Row &row) {
            weights.append({row.integer(0), (row.integer(1) & Base::FlagSeen) == 0});
            sources.insert(row.id<Base::FolderId>(2));
        }));
        if (!found)
            return gone();
    }
    if (items.isEmpty())
        return RestoredItems();
    RestoredItems result = TRY(reserve(connection, target, weights));
    for (qsizetype i = 0; i < items.size(); ++i) {
        TRY(connection.run(insert,
            {target.folder, result.uids[i], result.modSeq, result.ids[i], connection.now(), target.store,
                items[i]}));
        if (TRY(connection.run(remove, {target.store, items[i]})) == 0)
            return gone(); // named twice
    }
    for (const Base::FolderId source : std::as_const(sources))
        TRY(bumpView(connection, {target.store, source}, result.views));
    return result;
}

Base::Result<RestoredItems> RestoreTable::itemsOfDeletedFolder(
    Connection &connection, const FolderKey &source, const QList<Base::Uid> &uids, const FolderKey &target)
{
    static constexpr char weigh[] = R"(
        SELECT size, flags FROM item WHERE store_id = :store AND folder_id = :folder AND uid = :uid
    )";
    static constexpr char insert[] = R"(
        INSERT INTO item (store_id, folder_id, uid, flags, mod_seq, keywords, item_id, body_id, internal_date, size,
            saved_at, created_by)
        SELECT store_id, :toFolder, :toUid, flags & ~8, :modSeq, keywords, :id, body_id, internal_date, size, :time,
            created_by
        FROM item WHERE store_id = :store AND folder_id = :folder AND uid = :uid
    )";
    static constexpr char remove[] = R"(
        DELETE FROM item WHERE store_id = :store AND folder_id = :folder AND uid = :uid
    )";
    QList<Weight> weights;
    for (const Base::Uid uid : uids) {
        const bool found =
            TRY(connection.selectOne(weigh, {source.store, source.folder, uid}, [&](const Row &row) {
                weights.append({row.integer(0), (row.integer(1) & Base::FlagSeen) == 0});
            }));
        if (!found)
            return gone();
    }
    if (uids.isEmpty())
        return RestoredItems();
    RestoredItems result = TRY(reserve(connection, target, weights));
    for (qsizetype i = 0; i < uids.size(); ++i) {
        TRY(connection.run(insert,
            {target.folder, result.uids[i], result.modSeq, result.ids[i], connection.now(), source.store,
                source.folder, uids[i]}));
        if (TRY(connection.run(remove, {source.store, source.folder, uids[i]})) == 0)
            return gone();
    }
    TRY(leave(connection, source, weights, result.views));
    return result;
}

Base::Result<Base::FolderId> RestoreTable::folder(
    Connection &connection, const DeletedBranch &root, const RestoredFolder &to)
{
    static constexpr char revive[] = R"(
        UPDATE folder SET deleted_root = 0 WHERE store_id = :store AND folder_id = :part RETURNING size, messages
    )";
    const FolderKey &key = root.key;
    Base::FolderId id = key.folder;
    if (TRY(isLarge(connection, root))) {
        TRY(comeBack(connection, key, to));
    } else {
        id = TRY(connection.newId<Base::FolderId>());
        TRY(copyRoot(connection, key, id, to));
        TRY(passOn(connection, root, id));
    }
    for (const Base::FolderId part : root.parts) {
        const Base::FolderId now = part == key.folder ? id : part;
        StoreDelta delta;
        TRY(connection.selectOne(revive, {key.store, now}, [&](const Row &row) {
            delta = {row.integer(0), row.integer(1)};
        }));
        TRY(ChangeLogTable::append(
            connection, key.store, {0, 0, ObjectKind::Folder, Change::Created, now, 0}, delta));
    }
    return id;
}

Base::Result<void> RestoreTable::bumpView(
    Connection &connection, const FolderKey &folder, QList<ViewChange> &views)
{
    // In a deleted folder the numbers behind recoverable_next belong to what went with it, see
    // RecoverableTable.
    static constexpr char sql[] = R"(
        UPDATE folder SET
            recoverable_next = recoverable_next + CASE WHEN deleted_root = 0 THEN 1 ELSE 0 END,
            highest_mod_seq = highest_mod_seq + CASE WHEN deleted_root = 0 THEN 0 ELSE 1 END
        WHERE store_id = :store AND folder_id = :folder
        RETURNING recoverable_next + CASE WHEN deleted_root = 0 THEN 0 ELSE highest_mod_seq END
    )";
    TRY(connection.selectOne(sql, {folder.store, folder.folder}, [&](const Row &row) {
        views.append({{folder.store, Base::recoverableView(folder.folder)}, row.number<Base::ModSeq>(0)});
    }));
    return {};
}

} // namespace Storage
