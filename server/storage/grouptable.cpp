// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/grouptable.h"

#include "base/text.h"
#include "storage/connection.h"

namespace Storage {

namespace {

Base::Group groupFromRow(const Row &row)
{
    Base::Group group;
    group.id = row.id<Base::PrincipalId>(0);
    group.name = row.text(1);
    group.fullName = row.text(2);
    group.emailAddress = row.text(3);
    group.security = row.integer(4) != 0;
    group.hidden = row.integer(5) != 0;
    group.company = row.id<Base::PrincipalId>(6);
    group.companyName = row.text(7);
    group.created = row.integer(8);
    return group;
}

Base::Result<void> writeAddress(Connection &connection, const Base::Group &group)
{
    static constexpr char sql[] = R"(
        INSERT INTO address (address_key, principal_id, position, address) VALUES (:key, :principal, 0, :address)
    )";
    TRY(connection.run("DELETE FROM address WHERE principal_id = :principal", {group.id}));
    if (group.emailAddress.isEmpty())
        return {};
    const auto inserted =
        connection.run(sql, {Base::folded(group.emailAddress), group.id, group.emailAddress});
    if (!inserted && inserted.error().code == Base::Code::Conflict)
        return {Base::Code::Conflict, QStringLiteral("the address %1 is taken").arg(group.emailAddress)};
    TRY(inserted);
    return {};
}

Base::Result<qint64> nameResult(const Base::Result<qint64> &result, const QString &name)
{
    if (!result && result.error().code == Base::Code::Conflict)
        return {Base::Code::Conflict, QStringLiteral("the name %1 is taken").arg(name)};
    return result;
}

} // namespace

Base::Result<std::optional<Base::Group>> GroupTable::find(Connection &connection, Base::PrincipalId id)
{
    static constexpr char sql[] = R"(
        SELECT p.principal_id, p.login, p.full_name, p.email_address, p.security, p.hidden, p.company_id, c.login,
               p.created_at
        FROM principal p LEFT JOIN principal c ON c.principal_id = p.company_id
        WHERE p.principal_id = :principal AND p.type = 3
    )";
    std::optional<Base::Group> group;
    TRY(connection.selectOne(sql, {id}, [&](const Row &row) { group = groupFromRow(row); }));
    return group;
}

Base::Result<std::optional<Base::Group>> GroupTable::findByName(Connection &connection, const QString &name)
{
    static constexpr char sql[] = "SELECT principal_id FROM principal WHERE login_key = :key AND type = 3";
    Base::PrincipalId id;
    TRY(connection.selectOne(
        sql, {Base::folded(name)}, [&](const Row &row) { id = row.id<Base::PrincipalId>(0); }));
    if (!id)
        return std::optional<Base::Group>();
    return find(connection, id);
}

Base::Result<std::optional<Base::Group>> GroupTable::findByAddress(
    Connection &connection, const QString &address)
{
    static constexpr char sql[] = "SELECT principal_id FROM address WHERE address_key = :key";
    Base::PrincipalId id;
    TRY(connection.selectOne(
        sql, {Base::folded(address)}, [&](const Row &row) { id = row.id<Base::PrincipalId>(0); }));
    if (!id)
        return std::optional<Base::Group>();
    return find(connection, id);
}

Base::Result<QList<Base::Group>> GroupTable::list(Connection &connection)
{
    static constexpr char sql[] = R"(
        SELECT p.principal_id, p.login, p.full_name, p.email_address, p.security, p.hidden, p.company_id, c.login,
               p.created_at
        FROM principal p LEFT JOIN principal c ON c.principal_id = p.company_id
        WHERE p.type = 3
        ORDER BY p.login_key
    )";
    QList<Base::Group> groups;
    TRY(connection.select(sql, {}, [&](const Row &row) {
        groups.append(groupFromRow(row));
        return true;
    }));
    return groups;
}

Base::Result<Base::PrincipalId> GroupTable::insert(Connection &connection, const Base::Group &group)
{
    static constexpr char sql[] = R"(
        INSERT INTO principal (principal_id, type, login, login_key, full_name, email_address, kind, admin_level,
            home_server, enabled_features, disabled_features, quota_overrides, quota_warn, quota_soft, quota_hard,
            store_id, last_logon, last_logoff, created_at, company_id, hidden, security)
        VALUES (:principal, 3, :login, :key, :fullName, :email, 0, 0, '', '', '', 0, 0, 0, 0, 0, 0, 0, :created,
            :company, :hidden, :security)
    )";
    Base::Group written = group;
    written.id = TRY(connection.newId<Base::PrincipalId>());
    TRY(nameResult(connection.run(sql,
                       {written.id, group.name, Base::folded(group.name), group.fullName, group.emailAddress,
                           connection.now(), group.company, group.hidden, group.security}),
        group.name));
    TRY(writeAddress(connection, written));
    return written.id;
}

Base::Result<void> GroupTable::update(Connection &connection, const Base::Group &group)
{
    static constexpr char sql[] = R"(
        UPDATE principal SET login = :login, login_key = :key, full_name = :fullName, email_address = :email,
            hidden = :hidden, security = :security
        WHERE principal_id = :principal AND type = 3
    )";
    const qint64 changed =
        TRY(nameResult(connection.run(sql,
                           {group.name, Base::folded(group.name), group.fullName, group.emailAddress,
                               group.hidden, group.security, group.id}),
            group.name));
    if (changed == 0)
        return {Base::Code::NotFound, QStringLiteral("no such group")};
    return writeAddress(connection, group);
}

Base::Result<void> GroupTable::remove(Connection &connection, Base::PrincipalId id)
{
    TRY(connection.run("DELETE FROM address WHERE principal_id = :principal", {id}));
    if (TRY(connection.run("DELETE FROM principal WHERE principal_id = :principal AND type = 3", {id})) == 0)
        return {Base::Code::NotFound, QStringLiteral("no such group")};
    return {};
}

} // namespace Storage
