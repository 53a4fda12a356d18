// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/companies.h"

#include "base/text.h"
#include "directory/names.h"
#include "directory/users.h"
#include "storage/connection.h"
#include "storage/storetable.h"

namespace Directory {

using namespace Base;
using Storage::CompanyRelation;
using Storage::CompanyTable;
using Storage::Connection;
using Storage::PrincipalName;
using Storage::PrincipalType;

namespace {

Result<Company> companyById(Connection &connection, PrincipalId id)
{
    auto company = TRY(CompanyTable::find(connection, id));
    if (!company)
        return {Code::NotFound, QStringLiteral("no such company")};
    return *std::move(company);
}

bool fits(CompanyRelation relation, PrincipalType type)
{
    switch (relation) {
    case CompanyRelation::Viewer:
        return type == PrincipalType::Company;
    case CompanyRelation::Administrator:
        return type == PrincipalType::User;
    case CompanyRelation::UserQuotaRecipient:
    case CompanyRelation::CompanyQuotaRecipient:
        return type == PrincipalType::User || type == PrincipalType::Group;
    }
    return false;
}

/// Whoever administers a company has to see it.
Result<void> checkSees(Connection &connection, const Company &company, const PrincipalName &user)
{
    if (user.company == company.id)
        return {};
    const auto viewable = TRY(CompanyTable::companiesOf(connection, user.company, CompanyRelation::Viewer));
    if (!viewable.contains(company.id)) {
        return {Code::Denied,
            QStringLiteral("the company of '%1' has to be in the view list first").arg(user.login)};
    }
    return {};
}

} // namespace

Result<void> checkQuotaOrder(const Quota &quota)
{
    const auto above = [](quint64 lower, quint64 upper) { return lower && upper && lower > upper; };
    if (above(quota.warn, quota.soft) || above(quota.warn, quota.hard) || above(quota.soft, quota.hard))
        return {Code::Invalid, QStringLiteral("the quota levels are not in their order")};
    return {};
}

Result<Company> findCompany(Connection &connection, const QString &name)
{
    auto company = TRY(CompanyTable::findByName(connection, name));
    if (!company)
        return {Code::NotFound, QStringLiteral("there is no company '%1'").arg(escaped(name, 80))};
    return *std::move(company);
}

Result<Company> createCompany(Connection &connection, const Company &company)
{
    Company checked = company;
    checked.name = TRY(checkedCompanyName(company.name));
    if (isReserved(checked.name))
        return {Code::Conflict, QStringLiteral("the name '%1' is reserved").arg(checked.name)};
    TRY(checkQuotaOrder(checked.userDefault));
    return companyById(connection, TRY(CompanyTable::insert(connection, checked)));
}

Result<Company> updateCompany(Connection &connection, const Company &company)
{
    TRY(checkQuotaOrder(company.userDefault));
    TRY(CompanyTable::update(connection, company));
    return companyById(connection, company.id);
}

Result<void> removeCompany(Connection &connection, const Company &company)
{
    if (TRY(CompanyTable::hasMembers(connection, company.id)))
        return {Code::Conflict, QStringLiteral("the company still has users or groups")};
    if (company.publicStore)
        TRY(Storage::StoreTable::setOwner(connection, company.publicStore, PrincipalId()));
    TRY(forgetPrincipal(connection, company.id));
    return CompanyTable::remove(connection, company.id);
}

Result<void> addRelation(
    Connection &connection, const Company &company, CompanyRelation relation, const PrincipalName &other)
{
    if (!fits(relation, other.type) || other.id == company.id)
        return {Code::Invalid, QStringLiteral("'%1' cannot be in that list").arg(escaped(other.login, 80))};
    if (relation == CompanyRelation::Administrator)
        TRY(checkSees(connection, company, other));
    if (!TRY(CompanyTable::addRelation(connection, company.id, relation, other.id)))
        return {Code::Conflict, QStringLiteral("'%1' is in the list already").arg(other.login)};
    return {};
}

Result<void> removeRelation(
    Connection &connection, const Company &company, CompanyRelation relation, const PrincipalName &other)
{
    if (!TRY(CompanyTable::removeRelation(connection, company.id, relation, other.id)))
        return {Code::Conflict, QStringLiteral("'%1' is not in the list").arg(escaped(other.login, 80))};
    if (relation == CompanyRelation::Viewer)
        TRY(CompanyTable::removeAdministratorsFrom(connection, company.id, other.id));
    return {};
}

} // namespace Directory
