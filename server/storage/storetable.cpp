// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storetable.h"

#include "storage/rows.h"

namespace Storage {

namespace {

Store storeFromRow(const Row &row)
{
    Store store;
    store.id = row.id<Base::StoreId>(0);
    store.guid = row.bytes(1);
    store.owner = row.id<Base::PrincipalId>(2);
    store.kind = row.number<StoreKind>(3);
    store.name = row.text(4);
    store.root = row.id<Base::FolderId>(5);
    store.subtree = row.id<Base::FolderId>(6);
    store.size = row.number<quint64>(7);
    store.items = row.number<quint64>(8);
    store.created = row.integer(9);
    store.unhooked = row.integer(10);
    store.removed = row.integer(11);
    return store;
}

Base::Result<void> mustChange(const Base::Result<qint64> &changed)
{
    if (TRY(changed) == 0)
        return {Base::Code::NotFound, QStringLiteral("no such store")};
    return {};
}

} // namespace

Base::Result<std::optional<Store>> StoreTable::find(Connection &connection, Base::StoreId id)
{
    static constexpr char sql[] = R"(
        SELECT store_id, guid, owner_id, kind, name, root_id, subtree_id, size, items, created_at, unhooked_at,
               removed_at
        FROM store WHERE store_id = :store
    )";
    return firstRow(connection, sql, {id}, &storeFromRow);
}

Base::Result<std::optional<Store>> StoreTable::findByGuid(Connection &connection, const QByteArray &guid)
{
    static constexpr char sql[] = R"(
        SELECT store_id, guid, owner_id, kind, name, root_id, subtree_id, size, items, created_at, unhooked_at,
               removed_at
        FROM store WHERE guid = :guid
    )";
    return firstRow(connection, sql, {guid}, &storeFromRow);
}

Base::Result<std::optional<Base::StoreId>> StoreTable::findPublic(
    Connection &connection, Base::PrincipalId owner)
{
    static constexpr char sql[] =
        "SELECT store_id FROM store WHERE owner_id = :owner AND kind = :kind LIMIT 1";
    return firstRow(connection, sql, {owner, StoreKind::Public}, &idFromRow<Base::StoreId>);
}

Base::Result<QList<Store>> StoreTable::listUnhooked(Connection &connection)
{
    static constexpr char sql[] = R"(
        SELECT store_id, guid, owner_id, kind, name, root_id, subtree_id, size, items, created_at, unhooked_at,
               removed_at
        FROM store WHERE owner_id = 0 ORDER BY store_id
    )";
    return rows(connection, sql, {}, &storeFromRow);
}

Base::Result<QList<Store>> StoreTable::list(Connection &connection)
{
    static constexpr char sql[] = R"(
        SELECT store_id, guid, owner_id, kind, name, root_id, subtree_id, size, items, created_at, unhooked_at,
               removed_at
        FROM store ORDER BY store_id
    )";
    return rows(connection, sql, {}, &storeFromRow);
}

Base::Result<Base::StoreId> StoreTable::insert(Connection &connection, const Store &store)
{
    static constexpr char sql[] = R"(
        INSERT INTO store (store_id, guid, owner_id, kind, name, root_id, subtree_id, size, items, change_seq,
            created_at, unhooked_at)
        VALUES (:store, :guid, :owner, :kind, :name, :root, :subtree, 0, 0, 0, :time, 0)
    )";
    const Base::StoreId id = store.id ? store.id : TRY(connection.newId<Base::StoreId>());
    TRY(connection.run(sql,
        {id, store.guid, store.owner, store.kind, store.name, store.root, store.subtree, connection.now()}));
    return id;
}

Base::Result<void> StoreTable::setRoots(
    Connection &connection, Base::StoreId id, Base::FolderId root, Base::FolderId subtree)
{
    static constexpr char sql[] = R"(
        UPDATE store SET root_id = :root, subtree_id = :subtree WHERE store_id = :store
    )";
    return mustChange(connection.run(sql, {root, subtree, id}));
}

Base::Result<void> StoreTable::setOwner(Connection &connection, Base::StoreId id, Base::PrincipalId owner)
{
    static constexpr char sql[] = R"(
        UPDATE store SET owner_id = :owner, unhooked_at = :time WHERE store_id = :store
    )";
    return mustChange(connection.run(sql, {owner, owner ? 0 : connection.now(), id}));
}

Base::Result<void> StoreTable::markRemoved(Connection &connection, Base::StoreId id)
{
    static constexpr char sql[] = "UPDATE store SET removed_at = :time WHERE store_id = :store";
    return mustChange(connection.run(sql, {connection.now(), id}));
}

Base::Result<void> StoreTable::recount(Connection &connection, Base::StoreId id)
{
    static constexpr char sql[] = R"(
        UPDATE store SET
            size = (SELECT COALESCE(SUM(f.size), 0) FROM folder f
                    WHERE f.store_id = store.store_id AND f.deleted_root = 0),
            items = (SELECT COALESCE(SUM(f.messages), 0) FROM folder f
                     WHERE f.store_id = store.store_id AND f.deleted_root = 0)
        WHERE store_id = :store
    )";
    return mustChange(connection.run(sql, {id}));
}

Base::Result<quint64> StoreTable::size(Connection &connection, Base::StoreId id)
{
    quint64 size = 0;
    if (!TRY(connection.selectOne("SELECT size FROM store WHERE store_id = :store", {id},
            [&](const Row &row) { size = row.number<quint64>(0); })))
        return {Base::Code::NotFound, QStringLiteral("no such store")};
    return size;
}

} // namespace Storage
