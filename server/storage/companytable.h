// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/principalname.h"

#include <optional>

namespace Storage {

class Connection;

/// See Rpc::CompanyRelation. Values are stored; append only.
enum class CompanyRelation : quint8 {
    Viewer = 1,
    Administrator = 2,
    UserQuotaRecipient = 3,
    CompanyQuotaRecipient = 4,
};

/// Companies and what others have to do with them.
struct CompanyTable
{
    static Base::Result<std::optional<Base::Company>> find(Connection &connection, Base::PrincipalId id);
    static Base::Result<std::optional<Base::Company>> findByName(Connection &connection, const QString &name);
    /// All companies by name.
    static Base::Result<QList<Base::Company>> list(Connection &connection);

    /// Conflict if the name is taken.
    static Base::Result<Base::PrincipalId> insert(Connection &connection, const Base::Company &company);
    /// Writes quotas and administrator. NotFound.
    static Base::Result<void> update(Connection &connection, const Base::Company &company);
    /// Conflict if the name is taken. NotFound.
    static Base::Result<void> rename(Connection &connection, Base::PrincipalId id, const QString &name);
    static Base::Result<void> setPublicStore(
        Connection &connection, Base::PrincipalId id, Base::StoreId store);
    /// The company and its relations. NotFound.
    static Base::Result<void> remove(Connection &connection, Base::PrincipalId id);
    /// Whether users or groups belong to it.
    static Base::Result<bool> hasMembers(Connection &connection, Base::PrincipalId id);

    /// \returns false if it is there already.
    static Base::Result<bool> addRelation(
        Connection &connection, Base::PrincipalId company, CompanyRelation relation, Base::PrincipalId other);
    /// \returns false if there is none.
    static Base::Result<bool> removeRelation(
        Connection &connection, Base::PrincipalId company, CompanyRelation relation, Base::PrincipalId other);
    static Base::Result<bool> isRelated(
        Connection &connection, Base::PrincipalId company, CompanyRelation relation, Base::PrincipalId other);
    /// Whether users of the company \a viewer may know of those of \a company; none is a company, too.
    static Base::Result<bool> sees(
        Connection &connection, Base::PrincipalId viewer, Base::PrincipalId company);
    /// Takes from \a company the administrators that belong to the company \a from.
    static Base::Result<void> removeAdministratorsFrom(
        Connection &connection, Base::PrincipalId company, Base::PrincipalId from);
    /// Forgets \a principal as anybody's relation, and as administrator.
    static Base::Result<void> forget(Connection &connection, Base::PrincipalId principal);
    /// Who has that relation to \a company, by name.
    static Base::Result<QList<PrincipalName>> related(
        Connection &connection, Base::PrincipalId company, CompanyRelation relation);
    /// The companies \a other has that relation to.
    static Base::Result<QList<Base::PrincipalId>> companiesOf(
        Connection &connection, Base::PrincipalId other, CompanyRelation relation);
};

} // namespace Storage
