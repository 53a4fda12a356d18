// SPDX-License-Identifier: GPL-3.0-or-later
// The companies among what mirrors a user base.
#include "directory/companies.h"
#include "directory/names.h"
#include "directory/users.h"
#include "domain/externalaccounts.h"
#include "domain/externalids.h"
#include "storage/connection.h"
#include "storage/externalaccounttable.h"
#include "storage/principaltable.h"

namespace Domain::ExternalAccounts {

using namespace Base;
using Directory::ExternalCompany;
using Storage::CompanyRelation;
using Storage::CompanyTable;
using Storage::Connection;
using Storage::ExternalAccountTable;

namespace {

/// \a existing with what the base says put over it.
Company wantedCompany(const ExternalCompany &external, const Company &existing)
{
    Company company = existing;
    company.name = external.company.name;
    if (external.givesDefault)
        company.userDefault = external.company.userDefault;
    if (external.givesWarning)
        company.quotaWarn = external.company.quotaWarn;
    return company;
}

Result<Company> writeCompany(Connection &connection, const Company &company, const Company &existing)
{
    if (company.name != existing.name) {
        const QString name = TRY(Directory::checkedCompanyName(company.name));
        if (Directory::isReserved(name))
            return {Code::Conflict, QStringLiteral("the name '%1' is reserved").arg(name)};
        TRY(CompanyTable::rename(connection, company.id, name));
    }
    return Directory::updateCompany(connection, company);
}

/// \returns whether something changed.
Result<bool> relate(Connection &connection, const QString &source, const Company &company,
    CompanyRelation relation, const ExternalCompany::Ids &ids)
{
    if (!ids)
        return false;
    const QSet<PrincipalId> now = idsOf(TRY(CompanyTable::related(connection, company.id, relation)));
    QSet<PrincipalId> then = TRY(principalsOf(connection, source, *ids));
    then.remove(company.id);
    for (const PrincipalId gone : now - then)
        TRY(CompanyTable::removeRelation(connection, company.id, relation, gone));
    for (const PrincipalId added : then - now) {
        if (const auto name = TRY(Storage::PrincipalTable::findName(connection, added)))
            TRY(Directory::addRelation(connection, company, relation, *name));
    }
    return now != then;
}

Result<bool> setAdministrator(
    Connection &connection, const QString &source, Company company, const ExternalCompany &external)
{
    if (!external.administrator)
        return false;
    const QSet<PrincipalId> found = TRY(principalsOf(connection, source, {*external.administrator}));
    const PrincipalId administrator = found.isEmpty() ? PrincipalId() : *found.begin();
    if (company.administrator == administrator)
        return false;
    company.administrator = administrator;
    TRY(CompanyTable::update(connection, company));
    return true;
}

} // namespace

Result<Effect> takeOver(Connection &connection, const QString &source, const ExternalCompany &external)
{
    const auto row = TRY(ExternalAccountTable::find(connection, source, external.id));
    const auto existing = row ? TRY(CompanyTable::find(connection, row->principal))
                              : TRY(CompanyTable::findByName(connection, external.company.name));
    if (existing && !row && TRY(ExternalAccountTable::isMirror(connection, existing->id))) {
        return {Code::Conflict, QStringLiteral("the company name %1 is taken").arg(external.company.name)};
    }
    Company company;
    Effect effect = Effect::Same;
    if (!existing) {
        company = TRY(Directory::createCompany(connection, external.company));
        effect = Effect::Created;
    } else {
        company = wantedCompany(external, *existing);
        if (company != *existing) {
            company = TRY(writeCompany(connection, company, *existing));
            effect = Effect::Changed;
        }
    }
    TRY(ExternalAccountTable::set(connection, source, {external.id, company.id, external.changed}));
    return effect;
}

Result<Effect> setRelations(Connection &connection, const QString &source, const ExternalCompany &external)
{
    const auto row = TRY(ExternalAccountTable::find(connection, source, external.id));
    const auto company = row ? TRY(CompanyTable::find(connection, row->principal)) : std::nullopt;
    if (!company)
        return Effect::Same;
    // Who administers a company has to see it, so that comes first.
    bool changed = TRY(relate(connection, source, *company, CompanyRelation::Viewer, external.viewers));
    changed |=
        TRY(relate(connection, source, *company, CompanyRelation::Administrator, external.administrators));
    changed |= TRY(relate(
        connection, source, *company, CompanyRelation::UserQuotaRecipient, external.userQuotaRecipients));
    changed |= TRY(relate(connection, source, *company, CompanyRelation::CompanyQuotaRecipient,
        external.companyQuotaRecipients));
    changed |= TRY(setAdministrator(connection, source, *company, external));
    return changed ? Effect::Changed : Effect::Same;
}

} // namespace Domain::ExternalAccounts
