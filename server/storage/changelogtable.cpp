// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changelogtable.h"

#include "storage/rows.h"

namespace Storage {

Base::Result<void> ChangeLogTable::append(
    Connection &connection, Base::StoreId store, const ChangeLogEntry &entry, StoreDelta delta)
{
    static constexpr char count[] = R"(
        UPDATE store SET size = size + :size, items = items + :items, change_seq = change_seq + 1
        WHERE store_id = :store RETURNING change_seq
    )";
    static constexpr char insert[] = R"(
        INSERT INTO change_log (store_id, seq, changed_at, kind, change, folder_id, mod_seq)
        VALUES (:store, :seq, :time, :kind, :change, :folder, :modSeq)
    )";
    qint64 sequence = 0;
    if (!TRY(connection.selectOne(
            count, {delta.size, delta.items, store}, [&](const Row &row) { sequence = row.integer(0); })))
        return {Base::Code::NotFound, QStringLiteral("no such store")};
    TRY(connection.run(
        insert, {store, sequence, connection.now(), entry.kind, entry.change, entry.folder, entry.modSeq}));
    return {};
}

Base::Result<QList<ChangeLogEntry>> ChangeLogTable::since(
    Connection &connection, Base::StoreId store, quint64 sequence, int limit)
{
    static constexpr char sql[] = R"(
        SELECT seq, changed_at, kind, change, folder_id, mod_seq FROM change_log
        WHERE store_id = :store AND seq > :seq ORDER BY seq LIMIT :limit
    )";
    return rows(connection, sql, {store, sequence, limit}, [](const Row &row) {
        return ChangeLogEntry{row.number<quint64>(0), row.integer(1), row.number<ObjectKind>(2),
            row.number<Change>(3), row.id<Base::FolderId>(4), row.number<Base::ModSeq>(5)};
    });
}

Base::Result<int> ChangeLogTable::prune(Connection &connection, Base::StoreId store, qint64 before, int limit)
{
    static constexpr char sql[] = R"(
        DELETE FROM change_log WHERE store_id = :store AND changed_at < :before AND seq IN (
            SELECT seq FROM change_log WHERE store_id = :fromStore ORDER BY seq LIMIT :limit)
    )";
    return int(TRY(connection.run(sql, {store, before, store, limit})));
}

} // namespace Storage
