// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/acltable.h"

#include "storage/rows.h"

namespace Storage {

Base::Result<QHash<Base::FolderId, quint32>> AclTable::grantsFor(
    Connection &connection, Base::StoreId store, Base::PrincipalId user, Base::PrincipalId everyone)
{
    // The set grows by groups not in it yet, so that groups which contain each other come to an end. Those of
    // companies whose members the user may not see do not count.
    static constexpr char sql[] = R"(
        WITH RECURSIVE seen (id) AS (
            SELECT company_id FROM principal WHERE principal_id = :self
            UNION
            SELECT r.company_id FROM principal p JOIN company_relation r ON r.principal_id = p.company_id AND r.kind = 1
            WHERE p.principal_id = :viewer
        ),
        self (id) AS (
            SELECT :user
            UNION
            SELECT m.group_id FROM self JOIN membership m ON m.member_id = self.id
            JOIN principal g ON g.principal_id = m.group_id AND g.type = 3 AND g.security = 1
                AND g.company_id IN (SELECT id FROM seen)
        )
        SELECT folder_id, rights FROM acl
        WHERE store_id = :store AND (principal_id IN (SELECT id FROM self) OR principal_id = :everyone
            OR principal_id IN (SELECT company_id FROM principal WHERE principal_id = :member AND company_id <> 0))
    )";
    QHash<Base::FolderId, quint32> grants;
    TRY(connection.select(sql, {user, user, user, store, everyone, user}, [&](const Row &row) {
        grants[row.id<Base::FolderId>(0)] |= row.number<quint32>(1);
        return true;
    }));
    return grants;
}

Base::Result<QList<Base::StoreId>> AclTable::storesFor(
    Connection &connection, Base::PrincipalId user, Base::PrincipalId everyone, quint32 grants, int limit)
{
    static constexpr char sql[] = R"(
        WITH RECURSIVE seen (id) AS (
            SELECT company_id FROM principal WHERE principal_id = :self
            UNION
            SELECT r.company_id FROM principal p JOIN company_relation r ON r.principal_id = p.company_id AND r.kind = 1
            WHERE p.principal_id = :viewer
        ),
        self (id) AS (
            SELECT :user
            UNION
            SELECT m.group_id FROM self JOIN membership m ON m.member_id = self.id
            JOIN principal g ON g.principal_id = m.group_id AND g.type = 3 AND g.security = 1
                AND g.company_id IN (SELECT id FROM seen)
        ),
        whoever (id) AS (
            SELECT id FROM self
            UNION SELECT CAST(:everyone AS BIGINT)
            UNION SELECT company_id FROM principal WHERE principal_id = :member AND company_id <> 0
        )
        SELECT DISTINCT a.store_id FROM whoever w JOIN acl a ON a.principal_id = w.id
        JOIN folder f ON f.store_id = a.store_id AND f.folder_id = a.folder_id AND f.deleted_root = 0
        WHERE (a.rights & :grants) <> 0
        ORDER BY a.store_id LIMIT :limit
    )";
    return rows(connection, sql, {user, user, user, everyone, user, grants, limit}, &idFromRow<Base::StoreId>);
}

Base::Result<QList<AclEntry>> AclTable::list(
    Connection &connection, Base::StoreId store, Base::FolderId folder)
{
    static constexpr char sql[] = R"(
        SELECT a.folder_id, a.principal_id, COALESCE(p.login, ''), COALESCE(p.type, 1), a.rights
        FROM acl a JOIN folder f ON f.store_id = a.store_id AND f.folder_id = a.folder_id AND f.deleted_root = 0
        LEFT JOIN principal p ON p.principal_id = a.principal_id
        WHERE a.store_id = :store AND (a.folder_id = :folder OR :whole = 1)
        ORDER BY a.folder_id, p.login_key, a.principal_id
    )";
    return rows(connection, sql, {store, folder, folder ? 0 : 1}, [](const Row &row) {
        return AclEntry{row.id<Base::FolderId>(0), row.id<Base::PrincipalId>(1), row.text(2),
            row.number<PrincipalType>(3), row.number<quint32>(4)};
    });
}

Base::Result<int> AclTable::count(Connection &connection, const FolderKey &folder)
{
    static constexpr char sql[] = "SELECT COUNT(*) FROM acl WHERE store_id = :store AND folder_id = :folder";
    int number = 0;
    TRY(connection.selectOne(
        sql, {folder.store, folder.folder}, [&](const Row &row) { number = row.number<int>(0); }));
    return number;
}

Base::Result<void> AclTable::set(
    Connection &connection, const FolderKey &folder, Base::PrincipalId principal, quint32 grants)
{
    static constexpr char sql[] = R"(
        INSERT INTO acl (store_id, folder_id, principal_id, rights) VALUES (:store, :folder, :principal, :rights)
        ON CONFLICT (store_id, folder_id, principal_id) DO UPDATE SET rights = excluded.rights
    )";
    TRY(connection.run(sql, {folder.store, folder.folder, principal, grants}));
    return {};
}

Base::Result<void> AclTable::remove(
    Connection &connection, const FolderKey &folder, Base::PrincipalId principal)
{
    static constexpr char sql[] = R"(
        DELETE FROM acl WHERE store_id = :store AND folder_id = :folder AND principal_id = :principal
    )";
    TRY(connection.run(sql, {folder.store, folder.folder, principal}));
    return {};
}

Base::Result<void> AclTable::removeStore(Connection &connection, Base::StoreId store)
{
    TRY(connection.run("DELETE FROM acl WHERE store_id = :store", {store}));
    return {};
}

Base::Result<void> AclTable::removePrincipal(Connection &connection, Base::PrincipalId principal)
{
    TRY(connection.run("DELETE FROM acl WHERE principal_id = :principal", {principal}));
    return {};
}

} // namespace Storage
