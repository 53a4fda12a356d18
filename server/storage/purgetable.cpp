// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/purgetable.h"

#include "storage/connection.h"

#include <QList>

namespace Storage {

namespace {

Base::Result<void> dropReference(Connection &connection, Base::BodyId body)
{
    static constexpr char sql[] = R"(
        UPDATE body_ref SET refcount = refcount - 1 WHERE body_id = :body AND refcount > 0
    )";
    TRY(connection.run(sql, {body}));
    return {};
}

struct FolderRow
{
    Base::StoreId store;
    Base::FolderId folder;
};

/// Removes up to \a limit messages of a deleted folder.
Base::Result<int> removeContent(Connection &connection, const FolderRow &folder, int limit)
{
    static constexpr char find[] = R"(
        SELECT uid, body_id FROM item WHERE store_id = :store AND folder_id = :folder ORDER BY uid LIMIT :limit
    )";
    static constexpr char remove[] = R"(
        DELETE FROM item WHERE store_id = :store AND folder_id = :folder AND uid = :uid
    )";
    QList<std::pair<qint64, Base::BodyId>> found;
    TRY(connection.select(find, {folder.store, folder.folder, limit}, [&](const Row &row) {
        found.append({row.integer(0), row.id<Base::BodyId>(1)});
        return true;
    }));
    for (const auto &[uid, body] : std::as_const(found)) {
        TRY(connection.run(remove, {folder.store, folder.folder, uid}));
        TRY(dropReference(connection, body));
    }
    return int(found.size());
}

/// Removes up to \a limit notes about expunged messages of a deleted folder.
Base::Result<int> removeExpunged(Connection &connection, const FolderRow &folder, int limit)
{
    static constexpr char sql[] = R"(
        DELETE FROM expunged WHERE store_id = :store AND folder_id = :folder AND (mod_seq, first_uid) IN (
            SELECT mod_seq, first_uid FROM expunged WHERE store_id = :fromStore AND folder_id = :fromFolder
            ORDER BY mod_seq, first_uid LIMIT :limit)
    )";
    return int(TRY(connection.run(sql, {folder.store, folder.folder, folder.store, folder.folder, limit})));
}

} // namespace

Base::Result<std::optional<Base::StoreId>> PurgeTable::nextStore(Connection &connection, Base::StoreId after)
{
    static constexpr char sql[] =
        "SELECT store_id FROM store WHERE store_id > :after ORDER BY store_id LIMIT 1";
    std::optional<Base::StoreId> store;
    TRY(connection.selectOne(sql, {after}, [&](const Row &row) { store = row.id<Base::StoreId>(0); }));
    return store;
}

Base::Result<int> PurgeTable::removeItems(
    Connection &connection, Base::StoreId store, qint64 before, int limit)
{
    static constexpr char find[] = R"(
        SELECT item_id, body_id FROM deleted_item WHERE store_id = :store AND deleted_at < :before
        ORDER BY deleted_at LIMIT :limit
    )";
    static constexpr char remove[] = "DELETE FROM deleted_item WHERE store_id = :store AND item_id = :item";
    QList<std::pair<Base::ItemId, Base::BodyId>> found;
    TRY(connection.select(find, {store, before, limit}, [&](const Row &row) {
        found.append({row.id<Base::ItemId>(0), row.id<Base::BodyId>(1)});
        return true;
    }));
    for (const auto &[item, body] : std::as_const(found)) {
        TRY(connection.run(remove, {store, item}));
        TRY(dropReference(connection, body));
    }
    return int(found.size());
}

Base::Result<std::optional<DeletedFolder>> PurgeTable::findFolder(Connection &connection, qint64 before)
{
    static constexpr char sql[] = R"(
        SELECT store_id, folder_id FROM folder WHERE deleted_at > 0 AND deleted_at < :before
        ORDER BY deleted_at LIMIT 1
    )";
    std::optional<DeletedFolder> found;
    TRY(connection.selectOne(sql, {before}, [&](const Row &row) {
        found = DeletedFolder{row.id<Base::StoreId>(0), row.id<Base::FolderId>(1)};
    }));
    return found;
}

Base::Result<int> PurgeTable::removeFolder(Connection &connection, const DeletedFolder &folder, int limit)
{
    // The root comes last: it is what findFolder() finds the rest by.
    static constexpr char find[] = R"(
        SELECT folder_id FROM folder WHERE store_id = :store AND deleted_root = :root
        ORDER BY CASE WHEN folder_id = deleted_root THEN 1 ELSE 0 END, folder_id LIMIT :limit
    )";
    static constexpr char remove[] = "DELETE FROM folder WHERE store_id = :store AND folder_id = :folder";
    QList<Base::FolderId> gone;
    TRY(connection.select(find, {folder.store, folder.root, limit}, [&](const Row &row) {
        gone.append(row.id<Base::FolderId>(0));
        return true;
    }));
    int removed = 0;
    for (const Base::FolderId each : std::as_const(gone)) {
        const FolderRow row{folder.store, each};
        removed += TRY(removeContent(connection, row, limit - removed));
        removed += TRY(removeExpunged(connection, row, limit - removed));
        if (removed >= limit)
            break;
        TRY(connection.run(remove, {folder.store, each}));
        ++removed;
    }
    return removed;
}

} // namespace Storage
