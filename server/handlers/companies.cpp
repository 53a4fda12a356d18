// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/companies.h"

#include "directory/companies.h"
#include "directory/groups.h"
#include "directory/names.h"
#include "handlers/core.h"

namespace Handlers {

using namespace Base;
using Directory::Authority;
using Domain::Outcome;
using Storage::CompanyTable;
using Storage::Connection;
using Storage::PrincipalType;

namespace {

Result<Storage::CompanyRelation> toStorage(Rpc::CompanyRelation relation)
{
    switch (relation) {
    case Rpc::CompanyRelation::Viewer:
    case Rpc::CompanyRelation::Administrator:
    case Rpc::CompanyRelation::UserQuotaRecipient:
    case Rpc::CompanyRelation::CompanyQuotaRecipient:
        return Storage::CompanyRelation(quint8(relation));
    }
    return {Code::Invalid, QStringLiteral("unknown relation")};
}

/// The administrator by name; a user of the company, or one of another that may see it.
Result<PrincipalId> administratorOf(Connection &connection, const Company &company, const QString &login)
{
    if (login.isEmpty())
        return PrincipalId();
    const auto user = TRY(Directory::findAccount(connection, login, {PrincipalType::User}));
    if (user.company != company.id
        && !TRY(CompanyTable::companiesOf(connection, user.id, Storage::CompanyRelation::Administrator))
                .contains(company.id)) {
        return {Code::Denied,
            QStringLiteral("'%1' is neither of the company nor in its admin list").arg(user.login)};
    }
    return user.id;
}

QStringList loginsOf(const QList<Storage::PrincipalName> &principals)
{
    QStringList names;
    for (const Storage::PrincipalName &principal : principals)
        names.append(principal.login);
    return names;
}

} // namespace

Act actOf(const Rpc::CreateCompany &request)
{
    return {QStringLiteral("company.create"), request.company.name, {}};
}

Result<Outcome<Rpc::CompanyReply>> createCompany(
    Call &call, Connection &connection, const Authority &authority, const Rpc::CreateCompany &request)
{
    TRY(mustBeSystem(authority));
    if (!call.core().settings()->tenancy.hosted)
        return {Code::Denied, QStringLiteral("this server has no companies")};
    Company made = TRY(Directory::createCompany(connection, request.company));
    noteAct(call, {QStringLiteral("company.create"), made.name, {}, made.id, {}});
    return Outcome<Rpc::CompanyReply>{{std::move(made)}, {}};
}

Act actOf(const Rpc::UpdateCompany &request)
{
    using Request = Rpc::UpdateCompany;
    QStringList changed;
    if (request.changes & Request::UserDefault)
        changed.append(QStringLiteral("userDefault"));
    if (request.changes & Request::QuotaWarn)
        changed.append(QStringLiteral("quotaWarn"));
    if (request.changes & Request::Administrator)
        changed.append(QStringLiteral("administrator=%1").arg(request.company.administratorLogin));
    return {QStringLiteral("company.update"), request.name, changed.join(u' ')};
}

Result<Outcome<Rpc::CompanyReply>> updateCompany(
    Call &call, Connection &connection, const Authority &authority, const Rpc::UpdateCompany &request)
{
    using Request = Rpc::UpdateCompany;
    TRY(mustBeSystem(authority));
    Company company = TRY(Directory::findCompany(connection, request.name));
    call.nameTarget(company.name);
    if (request.changes & Request::UserDefault)
        company.userDefault = request.company.userDefault;
    if (request.changes & Request::QuotaWarn)
        company.quotaWarn = request.company.quotaWarn;
    if (request.changes & Request::Administrator) {
        company.administrator = TRY(administratorOf(connection, company, request.company.administratorLogin));
    }
    return Outcome<Rpc::CompanyReply>{{TRY(Directory::updateCompany(connection, company))}, {}};
}

Act actOf(const Rpc::DeleteCompany &request)
{
    return {QStringLiteral("company.delete"), request.name, {}};
}

Result<Outcome<Rpc::Empty>> deleteCompany(
    Call &call, Connection &connection, const Authority &authority, const Rpc::DeleteCompany &request)
{
    TRY(mustBeSystem(authority));
    const Company company = TRY(Directory::findCompany(connection, request.name));
    noteAct(call, {QStringLiteral("company.delete"), company.name, {}, company.id, {}});
    TRY(Directory::removeCompany(connection, company));
    return Outcome<Rpc::Empty>();
}

Act actOf(const Rpc::ChangeCompanyRelation &request)
{
    static const QHash<quint8, QString> names{{1, QStringLiteral("view")}, {2, QStringLiteral("admin")},
        {3, QStringLiteral("userquota")}, {4, QStringLiteral("companyquota")}};
    const QString name = names.value(quint8(request.relation), QStringLiteral("relation"));
    return {QStringLiteral("company.") % name % (request.add ? u"list.add" : u"list.remove"), request.company,
        request.other};
}

Result<Outcome<Rpc::Empty>> changeCompanyRelation(
    Call &call, Connection &connection, const Authority &authority, const Rpc::ChangeCompanyRelation &request)
{
    const auto relation = TRY(toStorage(request.relation));
    const Company company = TRY(Directory::findCompany(connection, request.company));
    call.nameTarget(company.name);
    TRY(mayInspect(authority, company.id));
    if (relation == Storage::CompanyRelation::Viewer || relation == Storage::CompanyRelation::Administrator)
        TRY(mustBeSystem(authority));
    else
        TRY(authority.mayChange(company.id, 0));
    const auto other = relation == Storage::CompanyRelation::Viewer
        ? TRY(Directory::findAccount(connection, request.other, {PrincipalType::Company}))
        : TRY(Directory::findAccount(connection, request.other, {PrincipalType::User, PrincipalType::Group}));
    noteAct(call, {actOf(request).action, company.name, other.login});
    if (request.add)
        TRY(Directory::addRelation(connection, company, relation, other));
    else
        TRY(Directory::removeRelation(connection, company, relation, other));
    return Outcome<Rpc::Empty>();
}

Result<Rpc::CompanyDetailsReply> findCompany(
    Connection &connection, const Authority &authority, const Rpc::GetCompany &request)
{
    using Relation = Storage::CompanyRelation;
    const Company company = TRY(Directory::findCompany(connection, request.name));
    TRY(mayInspect(authority, company.id));
    const auto names = [&](Relation relation) -> Result<QStringList> {
        return loginsOf(TRY(CompanyTable::related(connection, company.id, relation)));
    };
    const QStringList viewers = TRY(names(Relation::Viewer));
    const QStringList administrators = TRY(names(Relation::Administrator));
    const QStringList userRecipients = TRY(names(Relation::UserQuotaRecipient));
    const QStringList companyRecipients = TRY(names(Relation::CompanyQuotaRecipient));
    return Rpc::CompanyDetailsReply{company, viewers, administrators, userRecipients, companyRecipients};
}

Result<Rpc::ListCompaniesReply> listCompanies(
    Connection &connection, const Authority &authority, const Rpc::ListCompanies &)
{
    TRY(mayInspect(authority, authority.company));
    Rpc::ListCompaniesReply reply;
    const QList<Company> companies = TRY(CompanyTable::list(connection));
    for (const Company &company : companies) {
        if (authority.sees(company.id))
            reply.companies.append(company);
    }
    return reply;
}

} // namespace Handlers
