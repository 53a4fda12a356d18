// SPDX-License-Identifier: GPL-3.0-or-later
// What is deleted, as rows. recoverableview.cpp reads it as a mailbox.
#include "storage/recoverabletable.h"

#include "storage/folderrow.h"
#include "storage/rows.h"

namespace Storage {

namespace {

/// Behind the columns of folderFromRow(): recoverable_next, deleted_root, deleted_at, deleted_by.
FolderNode nodeFromRow(const Row &row)
{
    FolderNode node;
    node.folder = folderFromRow(row);
    node.recoverableNext = row.integer(12);
    node.deletedRoot = row.id<Base::FolderId>(13);
    node.deletedAt = row.integer(14);
    node.deletedBy = row.id<Base::PrincipalId>(15);
    return node;
}

/// item_id, folder_id, recoverable_uid, body_id, flags, size, internal_date, deleted_at, deleted_by.
DeletedItem itemFromRow(const Row &row)
{
    DeletedItem item;
    item.id = row.id<Base::ItemId>(0);
    item.folder = row.id<Base::FolderId>(1);
    item.recoverableUid = row.number<Base::Uid>(2);
    item.body = row.id<Base::BodyId>(3);
    item.flags = row.number<quint32>(4);
    item.size = row.number<quint64>(5);
    item.internalDate = row.integer(6);
    item.deletedAt = row.integer(7);
    item.deletedBy = row.id<Base::PrincipalId>(8);
    return item;
}

} // namespace

Base::Result<QList<FolderNode>> RecoverableTable::folders(Connection &connection, Base::StoreId store)
{
    static constexpr char sql[] = R"(
        SELECT folder_id, parent_id, name, kind, special_use, uid_validity, uid_next, highest_mod_seq, messages, unseen,
               recent, size, recoverable_next, deleted_root, deleted_at, deleted_by
        FROM folder WHERE store_id = :store
    )";
    return rows(connection, sql, {store}, &nodeFromRow);
}

Base::Result<std::optional<FolderNode>> RecoverableTable::folder(
    Connection &connection, Base::StoreId store, Base::FolderId folder)
{
    static constexpr char sql[] = R"(
        SELECT folder_id, parent_id, name, kind, special_use, uid_validity, uid_next, highest_mod_seq, messages, unseen,
               recent, size, recoverable_next, deleted_root, deleted_at, deleted_by
        FROM folder WHERE store_id = :store AND folder_id = :folder
    )";
    return firstRow(connection, sql, {store, folder}, &nodeFromRow);
}

Base::Result<bool> RecoverableTable::any(Connection &connection, Base::StoreId store)
{
    static constexpr char sql[] = R"(
        SELECT EXISTS (SELECT 1 FROM deleted_item WHERE store_id = :store)
            OR EXISTS (SELECT 1 FROM folder WHERE store_id = :again AND deleted_root <> 0 AND messages > 0)
    )";
    bool found = false;
    TRY(connection.selectOne(sql, {store, store}, [&](const Row &row) { found = row.number<int>(0) != 0; }));
    return found;
}

Base::Result<QList<DeletedCount>> RecoverableTable::counts(Connection &connection, Base::StoreId store)
{
    static constexpr char sql[] = R"(
        SELECT folder_id, count(*) FROM deleted_item WHERE store_id = :store GROUP BY folder_id
    )";
    return rows(connection, sql, {store}, [](const Row &row) {
        return DeletedCount{row.id<Base::FolderId>(0), row.number<quint32>(1)};
    });
}

Base::Result<std::optional<DeletedItem>> RecoverableTable::item(
    Connection &connection, Base::StoreId store, Base::ItemId item)
{
    static constexpr char sql[] = R"(
        SELECT item_id, folder_id, recoverable_uid, body_id, flags, size, internal_date, deleted_at, deleted_by
        FROM deleted_item WHERE store_id = :store AND item_id = :item
    )";
    return firstRow(connection, sql, {store, item}, &itemFromRow);
}

Base::Result<QList<DeletedItem>> RecoverableTable::list(Connection &connection, Base::StoreId store,
    Base::FolderId onlyFolder, Base::FolderId afterFolder, Base::Uid afterUid, int limit)
{
    static constexpr char sql[] = R"(
        SELECT d.item_id, d.folder_id, d.recoverable_uid, d.body_id, d.flags, d.size, d.internal_date, d.deleted_at,
               d.deleted_by, b.subject, b.from_text
        FROM deleted_item d JOIN body b ON b.body_id = d.body_id
        WHERE d.store_id = :store AND (d.folder_id, d.recoverable_uid) > (:folder, :uid)
        ORDER BY d.folder_id, d.recoverable_uid LIMIT :limit
    )";
    static constexpr char ofFolder[] = R"(
        SELECT d.item_id, d.folder_id, d.recoverable_uid, d.body_id, d.flags, d.size, d.internal_date, d.deleted_at,
               d.deleted_by, b.subject, b.from_text
        FROM deleted_item d JOIN body b ON b.body_id = d.body_id
        WHERE d.store_id = :store AND d.folder_id = :folder AND d.recoverable_uid > :uid
        ORDER BY d.recoverable_uid LIMIT :limit
    )";
    QList<DeletedItem> items;
    const auto add = [&](const Row &row) {
        items.append(itemFromRow(row));
        items.last().subject = row.text(9);
        items.last().from = row.text(10);
        return true;
    };
    if (onlyFolder)
        TRY(connection.select(ofFolder, {store, onlyFolder, afterUid, limit}, add));
    else
        TRY(connection.select(sql, {store, afterFolder, afterUid, limit}, add));
    return items;
}

} // namespace Storage
