// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/administration.h"
#include "rpc/people.h"

/// Handlers of companies; see administration.h. Only system administrators make, change and delete them and
/// decide who sees and administers them; a company's administrators choose who receives its quota mails.
namespace Handlers {

Act actOf(const Rpc::CreateCompany &request);
Base::Result<Domain::Outcome<Rpc::CompanyReply>> createCompany(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::CreateCompany &request);
Act actOf(const Rpc::UpdateCompany &request);
Base::Result<Domain::Outcome<Rpc::CompanyReply>> updateCompany(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::UpdateCompany &request);
Act actOf(const Rpc::DeleteCompany &request);
Base::Result<Domain::Outcome<Rpc::Empty>> deleteCompany(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::DeleteCompany &request);
Act actOf(const Rpc::ChangeCompanyRelation &request);
Base::Result<Domain::Outcome<Rpc::Empty>> changeCompanyRelation(Call &call, Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::ChangeCompanyRelation &request);

Base::Result<Rpc::CompanyDetailsReply> findCompany(
    Storage::Connection &connection, const Directory::Authority &authority, const Rpc::GetCompany &request);
Base::Result<Rpc::ListCompaniesReply> listCompanies(Storage::Connection &connection,
    const Directory::Authority &authority, const Rpc::ListCompanies &request);

} // namespace Handlers
