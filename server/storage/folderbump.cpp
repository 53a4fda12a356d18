// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folderbump.h"

#include "storage/connection.h"

namespace Storage {

namespace {

constexpr qint64 maxUid = 0xffff'ffff;

FolderCounters countersFromRow(const Row &row)
{
    return {row.number<quint32>(0), row.integer(1), row.number<Base::ModSeq>(2), row.integer(3)};
}

} // namespace

Base::Result<FolderCounters> folderCounters(Connection &connection, const FolderKey &folder)
{
    static constexpr char sql[] = R"(
        SELECT uid_validity, uid_next, highest_mod_seq, recent_uid FROM folder
        WHERE store_id = :store AND folder_id = :folder AND deleted_root = 0
    )";
    FolderCounters counters;
    if (!TRY(connection.selectOne(
            sql, {folder.store, folder.folder}, [&](const Row &row) { counters = countersFromRow(row); })))
        return {Base::Code::NotFound, QStringLiteral("no such folder")};
    return counters;
}

Base::Result<FolderCounters> bump(Connection &connection, const FolderKey &folder, const FolderDelta &delta)
{
    static constexpr char sql[] = R"(
        UPDATE folder SET uid_next = uid_next + :uids, highest_mod_seq = highest_mod_seq + 1,
            messages = messages + :messages, unseen = unseen + :unseen, recent = recent + :recent, size = size + :size
        WHERE store_id = :store AND folder_id = :folder AND deleted_root = 0
        RETURNING uid_validity, uid_next, highest_mod_seq, recent_uid
    )";
    FolderCounters counters;
    if (!TRY(connection.selectOne(sql,
            {delta.newUids, delta.messages, delta.unseen, delta.recent, delta.size, folder.store,
                folder.folder},
            [&](const Row &row) { counters = countersFromRow(row); })))
        return {Base::Code::NotFound, QStringLiteral("no such folder")};
    if (counters.uidNext - 1 > maxUid)
        return {Base::Code::Conflict, QStringLiteral("the folder has used up its UIDs")};
    return counters;
}

} // namespace Storage
