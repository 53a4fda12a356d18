// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of FolderTable that look at or change the shape of the tree.
#include "storage/foldertable.h"

#include "base/text.h"
#include "storage/changelogtable.h"
#include "storage/connection.h"
#include "storage/folderbump.h"
#include "storage/folderrow.h"

#include <QHash>

namespace Storage {

namespace {

Base::Error noSuchFolder()
{
    return {Base::Code::NotFound, QStringLiteral("no such folder")};
}

Base::Error nameTaken(const QString &name)
{
    return {Base::Code::Conflict, QStringLiteral("a folder named %1 is there already").arg(name)};
}

Base::Result<void> logChange(
    Connection &connection, Base::StoreId store, Base::FolderId folder, Change change, StoreDelta delta = {})
{
    return ChangeLogTable::append(connection, store, {0, 0, ObjectKind::Folder, change, folder, 0}, delta);
}

/// \a parents are placed already; appends what is below, parents first, however deep.
void appendBelow(QList<Base::Folder> &folders, QHash<Base::FolderId, QList<Base::Folder>> &children)
{
    QList<QList<Base::Folder>> open{children.take({})};
    while (!open.isEmpty()) {
        if (open.constLast().isEmpty()) {
            open.removeLast();
            continue;
        }
        folders.append(open.last().takeFirst());
        open.append(children.take(folders.constLast().id));
    }
}

/// The folder and all that is below it, out of the store's list.
QList<Base::Folder> subtree(const QList<Base::Folder> &folders, Base::FolderId root)
{
    QSet<Base::FolderId> inside;
    QList<Base::Folder> found;
    for (const Base::Folder &folder : folders) { // parents come first
        if (folder.id != root && !inside.contains(folder.parent))
            continue;
        inside.insert(folder.id);
        found.append(folder);
    }
    return found;
}

Base::Result<void> checkParent(
    Connection &connection, Base::StoreId store, Base::FolderId folder, Base::FolderId parent)
{
    for (Base::FolderId above = parent; above;) {
        if (above == folder)
            return {Base::Code::Conflict, QStringLiteral("a folder cannot be moved into itself")};
        const auto found = TRY(FolderTable::find(connection, store, above));
        if (!found)
            return noSuchFolder();
        above = found->parent;
    }
    return {};
}

} // namespace

Base::Result<quint32> newUidValidity(Connection &connection)
{
    static constexpr char sql[] = R"(
        INSERT INTO counter (name, next_value) VALUES ('uid_validity', :now)
        ON CONFLICT (name) DO UPDATE
        SET next_value = CASE WHEN counter.next_value + 1 > excluded.next_value THEN counter.next_value + 1
                              ELSE excluded.next_value END
        RETURNING next_value
    )";
    qint64 value = 0;
    TRY(connection.selectOne(sql, {connection.now()}, [&](const Row &row) { value = row.integer(0); }));
    return quint32(value);
}

Base::Result<QList<Base::Folder>> FolderTable::list(Connection &connection, Base::StoreId store)
{
    static constexpr char sql[] = R"(
        SELECT folder_id, parent_id, name, kind, special_use, uid_validity, uid_next, highest_mod_seq, messages, unseen,
               recent, size
        FROM folder WHERE store_id = :store AND deleted_root = 0 ORDER BY parent_id, name_key
    )";
    QHash<Base::FolderId, QList<Base::Folder>> children;
    qsizetype count = 0;
    TRY(connection.select(sql, {store}, [&](const Row &row) {
        Base::Folder folder = folderFromRow(row);
        children[folder.parent].append(std::move(folder));
        ++count;
        return true;
    }));
    QList<Base::Folder> folders;
    folders.reserve(count);
    appendBelow(folders, children);
    return folders;
}

Base::Result<Base::Folder> FolderTable::insert(
    Connection &connection, Base::StoreId store, const Base::Folder &folder)
{
    static constexpr char sql[] = R"(
        INSERT INTO folder (store_id, folder_id, parent_id, name, name_key, kind, special_use, uid_validity, uid_next,
            highest_mod_seq, expunged_floor, messages, unseen, recent, recent_uid, size, created_at, deleted_root,
            deleted_at, deleted_by, deleted_from)
        VALUES (:store, :folder, :parent, :name, :key, :kind, :use, :uidValidity, 1, 1, 0, 0, 0, 0, 1, 0, :time, 0,
            0, 0, 0)
    )";
    if (folder.parent && !TRY(find(connection, store, folder.parent)))
        return noSuchFolder();
    Base::Folder made;
    made.id = folder.id ? folder.id : TRY(connection.newId<Base::FolderId>());
    made.parent = folder.parent;
    made.name = folder.name;
    made.kind = folder.kind;
    made.use = folder.use;
    made.uidValidity = folder.uidValidity != 0 ? folder.uidValidity : TRY(newUidValidity(connection));
    const auto inserted = connection.run(sql,
        {store, made.id, made.parent, made.name, Base::folded(made.name), made.kind, made.use,
            made.uidValidity, connection.now()});
    if (!inserted && inserted.error().code == Base::Code::Conflict)
        return nameTaken(folder.name);
    TRY(inserted);
    TRY(logChange(connection, store, made.id, Change::Created));
    return made;
}

Base::Result<void> FolderTable::move(Connection &connection, Base::StoreId store, Base::FolderId folder,
    Base::FolderId newParent, const QString &newName)
{
    static constexpr char sql[] = R"(
        UPDATE folder SET parent_id = :parent, name = :name, name_key = :key
        WHERE store_id = :store AND folder_id = :folder AND deleted_root = 0
    )";
    TRY(checkParent(connection, store, folder, newParent));
    const auto moved = connection.run(sql, {newParent, newName, Base::folded(newName), store, folder});
    if (!moved && moved.error().code == Base::Code::Conflict)
        return nameTaken(newName);
    if (TRY(moved) == 0)
        return noSuchFolder();
    return logChange(connection, store, folder, Change::Moved);
}

Base::Result<void> FolderTable::remove(
    Connection &connection, Base::StoreId store, Base::FolderId folder, Base::PrincipalId by)
{
    static constexpr char mark[] = R"(
        UPDATE folder SET deleted_root = :root WHERE store_id = :store AND folder_id = :folder
    )";
    static constexpr char markRoot[] = R"(
        UPDATE folder SET deleted_at = :time, deleted_by = :by, deleted_from = parent_id
        WHERE store_id = :store AND folder_id = :folder
    )";
    const QList<Base::Folder> gone = subtree(TRY(list(connection, store)), folder);
    if (gone.isEmpty())
        return noSuchFolder();
    for (const Base::Folder &each : gone) {
        TRY(connection.run(mark, {folder, store, each.id}));
        TRY(logChange(
            connection, store, each.id, Change::Removed, {-qint64(each.size), -qint64(each.messages)}));
    }
    TRY(connection.run(markRoot, {connection.now(), by, store, folder}));
    return {};
}

} // namespace Storage
