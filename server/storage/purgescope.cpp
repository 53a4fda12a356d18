// SPDX-License-Identifier: GPL-3.0-or-later
// Where a purge of a part of the server goes on: reads only.
#include "storage/purgetable.h"
#include "storage/rows.h"

namespace Storage {

Base::Result<std::optional<Base::StoreId>> PurgeTable::nextStore(
    Connection &connection, const PurgeScope &scope, Base::StoreId after)
{
    static constexpr char one[] = "SELECT store_id FROM store WHERE store_id > :after AND store_id = :store";
    static constexpr char ofCompany[] = R"(
        SELECT s.store_id FROM store s LEFT JOIN principal p ON p.principal_id = s.owner_id
        WHERE s.store_id > :after AND (s.owner_id = :owner OR p.company_id = :company)
        ORDER BY s.store_id LIMIT 1
    )";
    if (scope.store)
        return firstRow(connection, one, {after, scope.store}, &idFromRow<Base::StoreId>);
    if (scope.company)
        return firstRow(
            connection, ofCompany, {after, scope.company, scope.company}, &idFromRow<Base::StoreId>);
    return nextStore(connection, after);
}

Base::Result<bool> PurgeTable::isRemovedStore(Connection &connection, Base::StoreId store)
{
    static constexpr char sql[] = "SELECT 1 FROM store WHERE store_id = :store AND removed_at > 0";
    return connection.selectOne(sql, {store}, [](const Row &) {});
}

Base::Result<std::optional<DeletedFolder>> PurgeTable::findFolder(
    Connection &connection, Base::StoreId store, qint64 before)
{
    static constexpr char sql[] = R"(
        SELECT folder_id FROM folder WHERE store_id = :store AND deleted_at > 0 AND deleted_at < :before
        ORDER BY deleted_at LIMIT 1
    )";
    std::optional<DeletedFolder> found;
    TRY(connection.selectOne(sql, {store, before}, [&](const Row &row) {
        found = DeletedFolder{store, row.id<Base::FolderId>(0)};
    }));
    return found;
}

Base::Result<bool> PurgeTable::isDeletedFolder(
    Connection &connection, Base::StoreId store, Base::FolderId folder)
{
    static constexpr char sql[] =
        "SELECT 1 FROM folder WHERE store_id = :store AND folder_id = :folder AND deleted_at > 0";
    return connection.selectOne(sql, {store, folder}, [](const Row &) {});
}

} // namespace Storage
