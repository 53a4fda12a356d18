// SPDX-License-Identifier: GPL-3.0-or-later
// What a purge would take away: reads only.
#include "storage/purgetable.h"
#include "storage/rows.h"

namespace Storage {

namespace {

PurgeCount purgeCountFrom(const Row &row)
{
    return {
        row.number<quint64>(0), row.number<quint64>(1), row.number<quint64>(2), row.number<quint64>(3), 0};
}

/// Adds up the rows, of columns stores, folders, messages and bytes.
Base::Result<void> addCounts(
    Connection &connection, const char *sql, Connection::Values values, PurgeCount &count)
{
    TRY(connection.select(sql, values, [&](const Row &row) {
        count += purgeCountFrom(row);
        return true;
    }));
    return {};
}

} // namespace

Base::Result<PurgeCount> PurgeTable::count(Connection &connection, qint64 before)
{
    static constexpr char messages[] = R"(
        SELECT 0, 0, count(*), coalesce(sum(size), 0) FROM deleted_item
        WHERE deleted_at < :before AND store_id NOT IN (SELECT store_id FROM store WHERE removed_at > 0)
    )";
    static constexpr char folders[] = R"(
        SELECT 0, count(*), coalesce(sum(f.messages), 0), coalesce(sum(f.size), 0)
        FROM folder f JOIN folder r ON r.store_id = f.store_id AND r.folder_id = f.deleted_root
        WHERE f.deleted_root > 0 AND r.deleted_at > 0 AND r.deleted_at < :before
          AND f.store_id NOT IN (SELECT store_id FROM store WHERE removed_at > 0)
    )";
    static constexpr char stores[] = R"(
        SELECT 1, (SELECT count(*) FROM folder f WHERE f.store_id = s.store_id),
               s.items + (SELECT count(*) FROM deleted_item d WHERE d.store_id = s.store_id),
               s.size + (SELECT coalesce(sum(d.size), 0) FROM deleted_item d WHERE d.store_id = s.store_id)
        FROM store s WHERE s.removed_at > 0
    )";
    PurgeCount count;
    TRY(addCounts(connection, messages, {before}, count));
    TRY(addCounts(connection, folders, {before}, count));
    TRY(addCounts(connection, stores, {}, count));
    return count;
}

Base::Result<PurgeCount> PurgeTable::countStore(Connection &connection, Base::StoreId store, qint64 before)
{
    static constexpr char messages[] = R"(
        SELECT 0, 0, count(*), coalesce(sum(size), 0) FROM deleted_item
        WHERE store_id = :store AND deleted_at < :before
    )";
    static constexpr char folders[] = R"(
        SELECT 0, count(*), coalesce(sum(f.messages), 0), coalesce(sum(f.size), 0)
        FROM folder f JOIN folder r ON r.store_id = f.store_id AND r.folder_id = f.deleted_root
        WHERE f.store_id = :store AND f.deleted_root > 0 AND r.deleted_at > 0 AND r.deleted_at < :before
    )";
    static constexpr char whole[] = R"(
        SELECT 1, (SELECT count(*) FROM folder f WHERE f.store_id = s.store_id),
               s.items + (SELECT count(*) FROM deleted_item d WHERE d.store_id = s.store_id),
               s.size + (SELECT coalesce(sum(d.size), 0) FROM deleted_item d WHERE d.store_id = s.store_id)
        FROM store s WHERE s.store_id = :store
    )";
    PurgeCount count;
    if (TRY(isRemovedStore(connection, store))) {
        TRY(addCounts(connection, whole, {store}, count));
        return count;
    }
    TRY(addCounts(connection, messages, {store, before}, count));
    TRY(addCounts(connection, folders, {store, before}, count));
    return count;
}

Base::Result<PurgeCount> PurgeTable::countObject(
    Connection &connection, Base::StoreId store, Base::ObjectId object)
{
    static constexpr char message[] =
        "SELECT 0, 0, 1, size FROM deleted_item WHERE store_id = :store AND item_id = :item";
    static constexpr char folders[] = R"(
        SELECT 0, count(*), coalesce(sum(f.messages), 0), coalesce(sum(f.size), 0)
        FROM folder f JOIN folder r ON r.store_id = f.store_id AND r.folder_id = f.deleted_root
        WHERE f.store_id = :store AND f.deleted_root = :root AND r.deleted_at > 0
    )";
    PurgeCount count;
    TRY(addCounts(connection, message, {store, object}, count));
    if (count.messages == 0)
        TRY(addCounts(connection, folders, {store, object}, count));
    return count;
}

} // namespace Storage
