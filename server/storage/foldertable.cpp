// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/foldertable.h"

#include "base/text.h"
#include "storage/folderrow.h"
#include "storage/rows.h"

namespace Storage {

Base::Folder folderFromRow(const Row &row)
{
    Base::Folder folder;
    folder.id = row.id<Base::FolderId>(0);
    folder.parent = row.id<Base::FolderId>(1);
    folder.name = row.text(2);
    folder.kind = row.number<Base::FolderKind>(3);
    folder.use = row.number<Base::FolderUse>(4);
    folder.uidValidity = row.number<quint32>(5);
    folder.uidNext = row.number<Base::Uid>(6);
    folder.highestModSeq = row.number<Base::ModSeq>(7);
    folder.messages = row.number<quint32>(8);
    folder.unseen = row.number<quint32>(9);
    folder.recent = row.number<quint32>(10);
    folder.size = row.number<quint64>(11);
    return folder;
}

Base::Result<std::optional<Base::Folder>> FolderTable::find(
    Connection &connection, Base::StoreId store, Base::FolderId folder)
{
    static constexpr char sql[] = R"(
        SELECT folder_id, parent_id, name, kind, special_use, uid_validity, uid_next, highest_mod_seq, messages, unseen,
               recent, size
        FROM folder WHERE store_id = :store AND folder_id = :folder AND deleted_root = 0
    )";
    return firstRow(connection, sql, {store, folder}, &folderFromRow);
}

Base::Result<std::optional<Base::Folder>> FolderTable::findChild(
    Connection &connection, Base::StoreId store, Base::FolderId parent, const QString &name)
{
    static constexpr char sql[] = R"(
        SELECT folder_id, parent_id, name, kind, special_use, uid_validity, uid_next, highest_mod_seq, messages, unseen,
               recent, size
        FROM folder WHERE store_id = :store AND parent_id = :parent AND name_key = :key AND deleted_root = 0
    )";
    return firstRow(connection, sql, {store, parent, Base::folded(name)}, &folderFromRow);
}

Base::Result<std::optional<Base::Folder>> FolderTable::findUse(
    Connection &connection, Base::StoreId store, Base::FolderUse use)
{
    static constexpr char sql[] = R"(
        SELECT folder_id, parent_id, name, kind, special_use, uid_validity, uid_next, highest_mod_seq, messages, unseen,
               recent, size
        FROM folder WHERE store_id = :store AND special_use = :use AND deleted_root = 0 ORDER BY folder_id LIMIT 1
    )";
    return firstRow(connection, sql, {store, use}, &folderFromRow);
}

Base::Result<bool> FolderTable::hasChildren(
    Connection &connection, Base::StoreId store, Base::FolderId folder)
{
    static constexpr char sql[] = R"(
        SELECT 1 FROM folder WHERE store_id = :store AND parent_id = :folder AND deleted_root = 0 LIMIT 1
    )";
    return connection.selectOne(sql, {store, folder}, [](const Row &) {});
}

Base::Result<std::optional<FolderStep>> FolderTable::step(
    Connection &connection, Base::StoreId store, Base::FolderId folder)
{
    static constexpr char sql[] = R"(
        SELECT parent_id, name, deleted_root FROM folder WHERE store_id = :store AND folder_id = :folder
    )";
    std::optional<FolderStep> step;
    TRY(connection.selectOne(sql, {store, folder}, [&](const Row &row) {
        step = FolderStep{row.id<Base::FolderId>(0), row.text(1), row.integer(2) == 0};
    }));
    return step;
}

Base::Result<Base::Uid> FolderTable::firstRecent(
    Connection &connection, Base::StoreId store, Base::FolderId folder)
{
    static constexpr char sql[] = R"(
        SELECT recent_uid FROM folder
        WHERE store_id = :store AND folder_id = :folder AND deleted_root = 0 AND recent > 0
    )";
    Base::Uid first = 0;
    TRY(connection.selectOne(
        sql, {store, folder}, [&](const Row &row) { first = row.number<Base::Uid>(0); }));
    return first;
}

Base::Result<Base::Uid> FolderTable::claimRecent(
    Connection &connection, Base::StoreId store, Base::FolderId folder)
{
    static constexpr char sql[] = R"(
        UPDATE folder SET recent = 0, recent_uid = uid_next
        WHERE store_id = :store AND folder_id = :folder AND deleted_root = 0
    )";
    const Base::Uid first = TRY(firstRecent(connection, store, folder));
    if (first != 0)
        TRY(connection.run(sql, {store, folder}));
    return first;
}

} // namespace Storage
