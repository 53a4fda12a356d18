// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/purgetable.h"

#include "storage/recoverabletable.h"
#include "storage/rows.h"

#include <QSet>

namespace Storage {

PurgeCount &PurgeCount::operator+=(const PurgeCount &other)
{
    stores += other.stores;
    folders += other.folders;
    messages += other.messages;
    bytes += other.bytes;
    rows += other.rows;
    return *this;
}

namespace {

Base::Result<void> dropReference(Connection &connection, Base::BodyId body)
{
    static constexpr char sql[] = R"(
        UPDATE body_ref SET refcount = refcount - 1 WHERE body_id = :body AND refcount > 0
    )";
    TRY(connection.run(sql, {body}));
    return {};
}

/// A row to go: its key besides the store and perhaps the folder, and its body.
struct Doomed
{
    qint64 key = 0;
    Base::BodyId body;
    Base::FolderId folder;
    qint64 size = 0;
    bool unseen = false;
};

/// From columns key, body_id, folder_id, size, flags.
Base::Result<QList<Doomed>> doomed(Connection &connection, const char *sql, Connection::Values values)
{
    QList<Doomed> found;
    TRY(connection.select(sql, values, [&](const Row &row) {
        found.append({row.integer(0), row.id<Base::BodyId>(1), row.id<Base::FolderId>(2), row.integer(3),
            (row.integer(4) & Base::FlagSeen) == 0});
        return true;
    }));
    return found;
}

PurgeCount countOf(const QList<Doomed> &rows)
{
    PurgeCount count;
    count.messages = count.rows = quint64(rows.size());
    for (const Doomed &row : rows)
        count.bytes += quint64(row.size);
    return count;
}

Base::Result<PurgeCount> removeDeleted(Connection &connection, Base::StoreId store, const QList<Doomed> &rows)
{
    static constexpr char remove[] = "DELETE FROM deleted_item WHERE store_id = :store AND item_id = :item";
    for (const Doomed &row : rows) {
        TRY(connection.run(remove, {store, row.key}));
        TRY(dropReference(connection, row.body));
    }
    return countOf(rows);
}

/// Removes up to \a limit messages that are in a deleted folder.
Base::Result<PurgeCount> removeContent(Connection &connection, const FolderKey &folder, int limit)
{
    static constexpr char find[] = R"(
        SELECT uid, body_id, folder_id, size, flags FROM item WHERE store_id = :store AND folder_id = :folder
        ORDER BY uid LIMIT :limit
    )";
    static constexpr char remove[] = R"(
        DELETE FROM item WHERE store_id = :store AND folder_id = :folder AND uid = :uid
    )";
    static constexpr char count[] = R"(
        UPDATE folder SET messages = messages - :messages, unseen = unseen - :unseen, size = size - :size, recent = 0,
            recent_uid = uid_next
        WHERE store_id = :store AND folder_id = :folder
    )";
    const QList<Doomed> rows = TRY(doomed(connection, find, {folder.store, folder.folder, limit}));
    qint64 unseen = 0;
    for (const Doomed &row : rows) {
        TRY(connection.run(remove, {folder.store, folder.folder, row.key}));
        TRY(dropReference(connection, row.body));
        unseen += row.unseen;
    }
    const PurgeCount gone = countOf(rows);
    if (gone.rows > 0)
        TRY(connection.run(count, {gone.messages, unseen, gone.bytes, folder.store, folder.folder}));
    return gone;
}

/// Removes up to \a limit messages that were deleted out of a deleted folder.
Base::Result<PurgeCount> removeDeletedFrom(Connection &connection, const FolderKey &folder, int limit)
{
    static constexpr char find[] = R"(
        SELECT item_id, body_id, folder_id, size, flags FROM deleted_item
        WHERE store_id = :store AND folder_id = :folder ORDER BY recoverable_uid LIMIT :limit
    )";
    return removeDeleted(
        connection, folder.store, TRY(doomed(connection, find, {folder.store, folder.folder, limit})));
}

/// Removes up to \a limit notes about expunged messages of a deleted folder.
Base::Result<PurgeCount> removeExpunged(Connection &connection, const FolderKey &folder, int limit)
{
    static constexpr char sql[] = R"(
        DELETE FROM expunged WHERE store_id = :store AND folder_id = :folder AND (mod_seq, first_uid) IN (
            SELECT mod_seq, first_uid FROM expunged WHERE store_id = :fromStore AND folder_id = :fromFolder
            ORDER BY mod_seq, first_uid LIMIT :limit)
    )";
    PurgeCount count;
    count.rows =
        quint64(TRY(connection.run(sql, {folder.store, folder.folder, folder.store, folder.folder, limit})));
    return count;
}

/// Empties one folder, then removes it: up to \a limit rows.
Base::Result<PurgeCount> removeOne(Connection &connection, const FolderKey &folder, int limit)
{
    PurgeCount gone;
    const auto left = [&] { return limit - int(gone.rows); };
    gone += TRY(removeContent(connection, folder, limit));
    if (left() > 0)
        gone += TRY(removeDeletedFrom(connection, folder, left()));
    if (left() > 0)
        gone += TRY(removeExpunged(connection, folder, left()));
    if (left() <= 0)
        return gone;
    TRY(connection.run(
        "DELETE FROM acl WHERE store_id = :store AND folder_id = :folder", {folder.store, folder.folder}));
    TRY(connection.run(
        "DELETE FROM folder WHERE store_id = :store AND folder_id = :folder", {folder.store, folder.folder}));
    ++gone.folders;
    ++gone.rows;
    return gone;
}

} // namespace

Base::Result<std::optional<Base::StoreId>> PurgeTable::nextStore(Connection &connection, Base::StoreId after)
{
    static constexpr char sql[] =
        "SELECT store_id FROM store WHERE store_id > :after ORDER BY store_id LIMIT 1";
    return firstRow(connection, sql, {after}, &idFromRow<Base::StoreId>);
}

Base::Result<PurgeCount> PurgeTable::removeItems(
    Connection &connection, Base::StoreId store, qint64 before, int limit, QList<ViewChange> &changes)
{
    static constexpr char find[] = R"(
        SELECT item_id, body_id, folder_id, size, flags FROM deleted_item
        WHERE store_id = :store AND deleted_at < :before ORDER BY deleted_at LIMIT :limit
    )";
    const QList<Doomed> rows = TRY(doomed(connection, find, {store, before, limit}));
    QSet<Base::FolderId> folders;
    for (const Doomed &row : rows)
        folders.insert(row.folder);
    const PurgeCount gone = TRY(removeDeleted(connection, store, rows));
    for (const Base::FolderId folder : std::as_const(folders))
        TRY(RestoreTable::bumpView(connection, {store, folder}, changes));
    return gone;
}

Base::Result<std::optional<Base::FolderId>> PurgeTable::removeItem(
    Connection &connection, Base::StoreId store, Base::ItemId item, PurgeCount &count)
{
    static constexpr char find[] = R"(
        SELECT item_id, body_id, folder_id, size, flags FROM deleted_item
        WHERE store_id = :store AND item_id = :item
    )";
    const QList<Doomed> rows = TRY(doomed(connection, find, {store, item}));
    if (rows.isEmpty())
        return std::optional<Base::FolderId>();
    count += TRY(removeDeleted(connection, store, rows));
    return std::optional(rows.first().folder);
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

Base::Result<PurgeCount> PurgeTable::removeFolder(
    Connection &connection, const DeletedFolder &folder, int limit)
{
    static constexpr char claim[] = R"(
        UPDATE folder SET deleted_at = :claimed WHERE store_id = :store AND folder_id = :folder AND deleted_at > 0
    )";
    // The root comes last: it is what findFolder() finds the rest by.
    static constexpr char find[] = R"(
        SELECT folder_id FROM folder WHERE store_id = :store AND deleted_root = :root
        ORDER BY CASE WHEN folder_id = deleted_root THEN 1 ELSE 0 END, folder_id LIMIT :limit
    )";
    TRY(connection.run(claim, {claimedByPurge, folder.store, folder.root}));
    QList<Base::FolderId> doomedFolders;
    TRY(connection.select(find, {folder.store, folder.root, limit}, [&](const Row &row) {
        doomedFolders.append(row.id<Base::FolderId>(0));
        return true;
    }));
    PurgeCount gone;
    for (const Base::FolderId each : std::as_const(doomedFolders)) {
        if (gone.rows >= quint64(limit))
            break;
        gone += TRY(removeOne(connection, {folder.store, each}, limit - int(gone.rows)));
    }
    return gone;
}

Base::Result<std::optional<Base::StoreId>> PurgeTable::findRemovedStore(Connection &connection)
{
    static constexpr char sql[] = "SELECT store_id FROM store WHERE removed_at > 0 ORDER BY store_id LIMIT 1";
    return firstRow(connection, sql, {}, &idFromRow<Base::StoreId>);
}

Base::Result<PurgeCount> PurgeTable::removeStore(Connection &connection, Base::StoreId store, int limit)
{
    static constexpr char folder[] = "SELECT folder_id FROM folder WHERE store_id = :store LIMIT 1";
    static constexpr char orphans[] = R"(
        SELECT item_id, body_id, folder_id, size, flags FROM deleted_item WHERE store_id = :store LIMIT :limit
    )";
    static constexpr char changes[] = R"(
        DELETE FROM change_log WHERE store_id = :store AND seq IN (
            SELECT seq FROM change_log WHERE store_id = :fromStore ORDER BY seq LIMIT :limit)
    )";
    PurgeCount gone;
    const auto left = [&] { return limit - int(gone.rows); };
    while (left() > 0) {
        Base::FolderId next;
        TRY(connection.selectOne(folder, {store}, [&](const Row &row) { next = row.id<Base::FolderId>(0); }));
        if (!next)
            break;
        gone += TRY(removeOne(connection, {store, next}, left()));
    }
    if (left() > 0) {
        const QList<Doomed> rows = TRY(doomed(connection, orphans, {store, left()}));
        gone += TRY(removeDeleted(connection, store, rows));
    }
    if (left() > 0)
        gone.rows += quint64(TRY(connection.run(changes, {store, store, left()})));
    if (left() <= 0)
        return gone;
    static constexpr const char *rest[]{
        "DELETE FROM subscription WHERE store_id = :store",
        "DELETE FROM acl WHERE store_id = :store",
        "DELETE FROM op WHERE store_id = :store",
        "DELETE FROM store WHERE store_id = :store",
    };
    for (const char *sql : rest)
        TRY(connection.run(sql, {store}));
    ++gone.stores;
    ++gone.rows;
    return gone;
}

} // namespace Storage
