// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/membershiptable.h"

#include "storage/principalrow.h"
#include "storage/rows.h"

namespace Storage {

using Base::PrincipalId;

Base::Result<bool> MembershipTable::add(Connection &connection, PrincipalId group, PrincipalId member)
{
    static constexpr char sql[] = "INSERT INTO membership (group_id, member_id) VALUES (:group, :member)";
    return isNew(connection.run(sql, {group, member}));
}

Base::Result<bool> MembershipTable::remove(Connection &connection, PrincipalId group, PrincipalId member)
{
    static constexpr char sql[] = "DELETE FROM membership WHERE group_id = :group AND member_id = :member";
    return TRY(connection.run(sql, {group, member})) > 0;
}

Base::Result<void> MembershipTable::removeAll(Connection &connection, PrincipalId principal)
{
    TRY(connection.run("DELETE FROM membership WHERE group_id = :principal", {principal}));
    TRY(connection.run("DELETE FROM membership WHERE member_id = :principal", {principal}));
    return {};
}

Base::Result<QList<PrincipalName>> MembershipTable::members(Connection &connection, PrincipalId group)
{
    static constexpr char sql[] = R"(
        SELECT p.principal_id, p.type, p.login, p.full_name, p.company_id
        FROM membership m JOIN principal p ON p.principal_id = m.member_id
        WHERE m.group_id = :group
        ORDER BY p.login_key
    )";
    return rows(connection, sql, {group}, &nameFromRow);
}

Base::Result<QList<PrincipalName>> MembershipTable::groupsOf(Connection &connection, PrincipalId member)
{
    static constexpr char sql[] = R"(
        SELECT p.principal_id, p.type, p.login, p.full_name, p.company_id
        FROM membership m JOIN principal p ON p.principal_id = m.group_id
        WHERE m.member_id = :member
        ORDER BY p.login_key
    )";
    return rows(connection, sql, {member}, &nameFromRow);
}

Base::Result<QList<PrincipalId>> MembershipTable::allUsers(Connection &connection, PrincipalId group)
{
    // UNION drops what was reached before, which is what ends a circle.
    static constexpr char sql[] = R"(
        WITH RECURSIVE reached (id) AS (
            SELECT member_id FROM membership WHERE group_id = :group
            UNION
            SELECT m.member_id FROM membership m JOIN reached r ON m.group_id = r.id
        )
        SELECT p.principal_id FROM reached r JOIN principal p ON p.principal_id = r.id
        WHERE p.type = 1
        ORDER BY p.principal_id
    )";
    return rows(connection, sql, {group}, &idFromRow<PrincipalId>);
}

Base::Result<QList<PrincipalId>> MembershipTable::allGroups(Connection &connection, PrincipalId member)
{
    static constexpr char sql[] = R"(
        WITH RECURSIVE reached (id) AS (
            SELECT group_id FROM membership WHERE member_id = :member
            UNION
            SELECT m.group_id FROM membership m JOIN reached r ON m.member_id = r.id
        )
        SELECT p.principal_id FROM reached r JOIN principal p ON p.principal_id = r.id
        WHERE p.type = 3
        ORDER BY p.principal_id
    )";
    return rows(connection, sql, {member}, &idFromRow<PrincipalId>);
}

Base::Result<bool> MembershipTable::contains(Connection &connection, PrincipalId outer, PrincipalId inner)
{
    static constexpr char sql[] = R"(
        WITH RECURSIVE reached (id) AS (
            SELECT member_id FROM membership WHERE group_id = :outer
            UNION
            SELECT m.member_id FROM membership m JOIN reached r ON m.group_id = r.id
        )
        SELECT id FROM reached WHERE id = :inner
    )";
    if (outer == inner)
        return true;
    return connection.selectOne(sql, {outer, inner}, [](const Row &) {});
}

} // namespace Storage
