// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/grouptable.h"

#include "base/text.h"
#include "storage/principalkey.h"
#include "storage/rows.h"

namespace Storage {

namespace {

constexpr QLatin1String nameKind("name");

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

} // namespace

Base::Result<std::optional<Base::Group>> GroupTable::find(Connection &connection, Base::PrincipalId id)
{
    static constexpr char sql[] = R"(
        SELECT p.principal_id, p.login, p.full_name, p.email_address, p.security, p.hidden, p.company_id, c.login,
               p.created_at
        FROM principal p LEFT JOIN principal c ON c.principal_id = p.company_id
        WHERE p.principal_id = :principal AND p.type = 3
    )";
    return firstRow(connection, sql, {id}, &groupFromRow);
}

Base::Result<std::optional<Base::Group>> GroupTable::findByName(Connection &connection, const QString &name)
{
    return find(connection, TRY(principalByName(connection, PrincipalType::Group, name)));
}

Base::Result<std::optional<Base::Group>> GroupTable::findByAddress(
    Connection &connection, const QString &address)
{
    return find(connection, TRY(principalByAddress(connection, address)));
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
    return rows(connection, sql, {}, &groupFromRow);
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
        nameKind, group.name));
    TRY(writeAddresses(connection, written.id, {group.emailAddress}));
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
            nameKind, group.name));
    if (changed == 0)
        return {Base::Code::NotFound, QStringLiteral("no such group")};
    return writeAddresses(connection, group.id, {group.emailAddress});
}

Base::Result<void> GroupTable::remove(Connection &connection, Base::PrincipalId id)
{
    TRY(connection.run("DELETE FROM address WHERE principal_id = :principal", {id}));
    if (TRY(connection.run("DELETE FROM principal WHERE principal_id = :principal AND type = 3", {id})) == 0)
        return {Base::Code::NotFound, QStringLiteral("no such group")};
    return {};
}

} // namespace Storage
