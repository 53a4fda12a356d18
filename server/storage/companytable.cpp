// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/companytable.h"

#include "base/text.h"
#include "storage/principalkey.h"
#include "storage/principalrow.h"
#include "storage/rows.h"

namespace Storage {

using Base::PrincipalId;

namespace {

Base::Company companyFromRow(const Row &row)
{
    Base::Company company;
    company.id = row.id<PrincipalId>(0);
    company.name = row.text(1);
    company.userDefault = {
        row.integer(2) != 0, row.number<quint64>(3), row.number<quint64>(4), row.number<quint64>(5)};
    company.quotaWarn = row.number<quint64>(6);
    company.administrator = row.id<PrincipalId>(7);
    company.administratorLogin = row.text(8);
    company.publicStore = row.id<Base::StoreId>(9);
    company.size = row.number<quint64>(10);
    company.created = row.integer(11);
    return company;
}

Base::Result<void> foundCompany(const Base::Result<qint64> &changed)
{
    if (TRY(changed) == 0)
        return {Base::Code::NotFound, QStringLiteral("no such company")};
    return {};
}

} // namespace

Base::Result<std::optional<Base::Company>> CompanyTable::find(Connection &connection, PrincipalId id)
{
    static constexpr char sql[] = R"(
        SELECT c.company_id, p.login, c.user_quota_overrides, c.user_quota_warn, c.user_quota_soft, c.user_quota_hard,
               c.quota_warn, c.administrator_id, a.login, c.public_store_id, s.size, p.created_at
        FROM company c JOIN principal p ON p.principal_id = c.company_id
             LEFT JOIN principal a ON a.principal_id = c.administrator_id
             LEFT JOIN store s ON s.store_id = c.public_store_id
        WHERE c.company_id = :company
    )";
    return firstRow(connection, sql, {id}, &companyFromRow);
}

Base::Result<std::optional<Base::Company>> CompanyTable::findByName(
    Connection &connection, const QString &name)
{
    return find(connection, TRY(principalByName(connection, PrincipalType::Company, name)));
}

Base::Result<QList<Base::Company>> CompanyTable::list(Connection &connection)
{
    static constexpr char sql[] = R"(
        SELECT c.company_id, p.login, c.user_quota_overrides, c.user_quota_warn, c.user_quota_soft, c.user_quota_hard,
               c.quota_warn, c.administrator_id, a.login, c.public_store_id, s.size, p.created_at
        FROM company c JOIN principal p ON p.principal_id = c.company_id
             LEFT JOIN principal a ON a.principal_id = c.administrator_id
             LEFT JOIN store s ON s.store_id = c.public_store_id
        ORDER BY p.login_key
    )";
    return rows(connection, sql, {}, &companyFromRow);
}

Base::Result<PrincipalId> CompanyTable::insert(Connection &connection, const Base::Company &company)
{
    static constexpr char principal[] = R"(
        INSERT INTO principal (principal_id, type, login, login_key, full_name, email_address, kind, admin_level,
            home_server, enabled_features, disabled_features, quota_overrides, quota_warn, quota_soft, quota_hard,
            store_id, last_logon, last_logoff, created_at)
        VALUES (:principal, 4, :login, :key, '', '', 0, 0, '', '', '', 0, 0, 0, 0, 0, 0, 0, :created)
    )";
    static constexpr char sql[] = R"(
        INSERT INTO company (company_id, administrator_id, user_quota_overrides, user_quota_warn, user_quota_soft,
            user_quota_hard, quota_warn, public_store_id)
        VALUES (:company, 0, :overrides, :warn, :soft, :hard, :quotaWarn, 0)
    )";
    const auto id = TRY(connection.newId<PrincipalId>());
    TRY(nameResult(
        connection.run(principal, {id, company.name, Base::folded(company.name), connection.now()}),
        QLatin1String("name"), company.name));
    const Base::Quota &quota = company.userDefault;
    TRY(connection.run(
        sql, {id, quota.overridesDefault, quota.warn, quota.soft, quota.hard, company.quotaWarn}));
    return id;
}

Base::Result<void> CompanyTable::rename(Connection &connection, PrincipalId id, const QString &name)
{
    static constexpr char sql[] = R"(
        UPDATE principal SET login = :name, login_key = :key WHERE principal_id = :company AND type = 4
    )";
    return foundCompany(
        nameResult(connection.run(sql, {name, Base::folded(name), id}), QLatin1String("name"), name));
}

Base::Result<void> CompanyTable::update(Connection &connection, const Base::Company &company)
{
    static constexpr char sql[] = R"(
        UPDATE company SET administrator_id = :administrator, user_quota_overrides = :overrides,
            user_quota_warn = :warn, user_quota_soft = :soft, user_quota_hard = :hard, quota_warn = :quotaWarn
        WHERE company_id = :company
    )";
    const Base::Quota &quota = company.userDefault;
    return foundCompany(connection.run(sql,
        {company.administrator, quota.overridesDefault, quota.warn, quota.soft, quota.hard, company.quotaWarn,
            company.id}));
}

Base::Result<void> CompanyTable::setPublicStore(Connection &connection, PrincipalId id, Base::StoreId store)
{
    static constexpr char sql[] = "UPDATE company SET public_store_id = :store WHERE company_id = :company";
    return foundCompany(connection.run(sql, {store, id}));
}

Base::Result<void> CompanyTable::remove(Connection &connection, PrincipalId id)
{
    TRY(connection.run("DELETE FROM company_relation WHERE company_id = :company", {id}));
    TRY(forget(connection, id));
    TRY(foundCompany(connection.run("DELETE FROM company WHERE company_id = :company", {id})));
    TRY(connection.run("DELETE FROM principal WHERE principal_id = :principal AND type = 4", {id}));
    return {};
}

Base::Result<bool> CompanyTable::hasMembers(Connection &connection, PrincipalId id)
{
    static constexpr char sql[] = "SELECT principal_id FROM principal WHERE company_id = :company LIMIT 1";
    return connection.selectOne(sql, {id}, [](const Row &) {});
}

Base::Result<bool> CompanyTable::addRelation(
    Connection &connection, PrincipalId company, CompanyRelation relation, PrincipalId other)
{
    static constexpr char sql[] = R"(
        INSERT INTO company_relation (company_id, kind, principal_id) VALUES (:company, :kind, :other)
    )";
    return isNew(connection.run(sql, {company, relation, other}));
}

Base::Result<bool> CompanyTable::removeRelation(
    Connection &connection, PrincipalId company, CompanyRelation relation, PrincipalId other)
{
    static constexpr char sql[] = R"(
        DELETE FROM company_relation WHERE company_id = :company AND kind = :kind AND principal_id = :other
    )";
    return TRY(connection.run(sql, {company, relation, other})) > 0;
}

Base::Result<bool> CompanyTable::isRelated(
    Connection &connection, PrincipalId company, CompanyRelation relation, PrincipalId other)
{
    static constexpr char sql[] = R"(
        SELECT 1 FROM company_relation WHERE company_id = :company AND kind = :kind AND principal_id = :other
    )";
    return connection.selectOne(sql, {company, relation, other}, [](const Row &) {});
}

Base::Result<bool> CompanyTable::sees(Connection &connection, PrincipalId viewer, PrincipalId company)
{
    if (viewer == company)
        return true;
    return isRelated(connection, company, CompanyRelation::Viewer, viewer);
}

Base::Result<void> CompanyTable::removeAdministratorsFrom(
    Connection &connection, PrincipalId company, PrincipalId from)
{
    static constexpr char sql[] = R"(
        DELETE FROM company_relation
        WHERE company_id = :company AND kind = :kind
              AND principal_id IN (SELECT principal_id FROM principal WHERE company_id = :from)
    )";
    TRY(connection.run(sql, {company, CompanyRelation::Administrator, from}));
    return {};
}

Base::Result<void> CompanyTable::forget(Connection &connection, PrincipalId principal)
{
    static constexpr char administrator[] =
        "UPDATE company SET administrator_id = 0 WHERE administrator_id = :principal";
    TRY(connection.run("DELETE FROM company_relation WHERE principal_id = :principal", {principal}));
    TRY(connection.run(administrator, {principal}));
    return {};
}

Base::Result<QList<PrincipalName>> CompanyTable::related(
    Connection &connection, PrincipalId company, CompanyRelation relation)
{
    static constexpr char sql[] = R"(
        SELECT p.principal_id, p.type, p.login, p.full_name, p.company_id
        FROM company_relation r JOIN principal p ON p.principal_id = r.principal_id
        WHERE r.company_id = :company AND r.kind = :kind
        ORDER BY p.login_key
    )";
    return rows(connection, sql, {company, relation}, &nameFromRow);
}

Base::Result<QList<PrincipalId>> CompanyTable::companiesOf(
    Connection &connection, PrincipalId other, CompanyRelation relation)
{
    static constexpr char sql[] = R"(
        SELECT company_id FROM company_relation WHERE principal_id = :other AND kind = :kind ORDER BY company_id
    )";
    return rows(connection, sql, {other, relation}, &idFromRow<PrincipalId>);
}

} // namespace Storage
