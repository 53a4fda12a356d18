// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/subscriptiontable.h"

#include "storage/connection.h"

namespace Storage {

Base::Result<QStringList> SubscriptionTable::list(Connection &connection, Base::StoreId store)
{
    QStringList paths;
    TRY(connection.select(
        "SELECT path FROM subscription WHERE store_id = :store ORDER BY path", {store}, [&](const Row &row) {
            paths.append(row.text(0));
            return true;
        }));
    return paths;
}

Base::Result<void> SubscriptionTable::add(Connection &connection, Base::StoreId store, const QString &path)
{
    static constexpr char sql[] = R"(
        INSERT INTO subscription (store_id, path) VALUES (:store, :path) ON CONFLICT (store_id, path) DO NOTHING
    )";
    TRY(connection.run(sql, {store, path}));
    return {};
}

Base::Result<void> SubscriptionTable::remove(Connection &connection, Base::StoreId store, const QString &path)
{
    TRY(connection.run("DELETE FROM subscription WHERE store_id = :store AND path = :path", {store, path}));
    return {};
}

} // namespace Storage
