// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/companytable.h"

namespace Storage {
class Connection;
}

/// Tenants and their relations. Functions that change something run in the writer.
namespace Directory {

/// NotFound.
Base::Result<Base::Company> findCompany(Storage::Connection &connection, const QString &name);

/// Conflict if the name is taken, Invalid for what it cannot be called.
Base::Result<Base::Company> createCompany(Storage::Connection &connection, const Base::Company &company);
/// Writes quotas and administrator over those of the company with that id. Invalid if levels stand in no
/// order.
Base::Result<Base::Company> updateCompany(Storage::Connection &connection, const Base::Company &company);
/// Its public store becomes an orphan. Conflict while it has members.
Base::Result<void> removeCompany(Storage::Connection &connection, const Base::Company &company);

/// Conflict if it is so already; Denied for an administrator from a company that does not see this one;
/// Invalid for who cannot have the relation.
Base::Result<void> addRelation(Storage::Connection &connection, const Base::Company &company,
    Storage::CompanyRelation relation, const Storage::PrincipalName &other);
/// Conflict if it is not so. A company that loses its view takes its administrators along.
Base::Result<void> removeRelation(Storage::Connection &connection, const Base::Company &company,
    Storage::CompanyRelation relation, const Storage::PrincipalName &other);

/// Invalid if a level that is not 0 stands above a higher one.
Base::Result<void> checkQuotaOrder(const Base::Quota &quota);

} // namespace Directory
