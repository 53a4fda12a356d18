// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/optable.h"

#include "storage/rows.h"

namespace Storage {

Base::Result<std::optional<QByteArray>> OpTable::find(
    Connection &connection, Base::StoreId store, const QByteArray &key)
{
    static constexpr char sql[] = "SELECT result FROM op WHERE store_id = :store AND op_key = :key";
    return firstRow(connection, sql, {store, key}, [](const Row &row) { return row.bytes(0); });
}

Base::Result<void> OpTable::record(
    Connection &connection, Base::StoreId store, const QByteArray &key, const QByteArray &result)
{
    static constexpr char sql[] = R"(
        INSERT INTO op (store_id, op_key, done_at, result) VALUES (:store, :key, :time, :result)
    )";
    TRY(connection.run(sql, {store, key, connection.now(), result}));
    return {};
}

Base::Result<int> OpTable::prune(Connection &connection, qint64 before, int limit)
{
    static constexpr char sql[] = R"(
        DELETE FROM op WHERE (store_id, op_key) IN (
            SELECT store_id, op_key FROM op WHERE done_at < :before ORDER BY done_at LIMIT :limit)
    )";
    return int(TRY(connection.run(sql, {before, limit})));
}

} // namespace Storage
