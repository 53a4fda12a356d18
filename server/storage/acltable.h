// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/itemtypes.h"
#include "storage/principalname.h"

#include <QHash>

namespace Storage {

class Connection;

/// An entry of a folder's permissions.
struct AclEntry
{
    Base::FolderId folder;
    Base::PrincipalId principal;
    QString name; ///< login; empty if the principal is gone
    PrincipalType type = PrincipalType::User;
    quint32 grants = 0; ///< Base::Grant bits
};

/// Who was granted what.
struct AclTable
{
    /// All entries of \a store that count for the user: his own, those of the security groups he is in (also
    /// through other security groups), of his company, and of \a everyone; joined by folder.
    static Base::Result<QHash<Base::FolderId, quint32>> grantsFor(
        Connection &connection, Base::StoreId store, Base::PrincipalId user, Base::PrincipalId everyone);
    /// Stores with a live folder in which an entry that counts for the user has one of \a grants; at most \a
    /// limit.
    static Base::Result<QList<Base::StoreId>> storesFor(Connection &connection, Base::PrincipalId user,
        Base::PrincipalId everyone, quint32 grants, int limit);

    /// Entries of live folders, by folder and name; \a folder none = of the whole store.
    static Base::Result<QList<AclEntry>> list(
        Connection &connection, Base::StoreId store, Base::FolderId folder);
    static Base::Result<int> count(Connection &connection, const FolderKey &folder);
    static Base::Result<void> set(
        Connection &connection, const FolderKey &folder, Base::PrincipalId principal, quint32 grants);
    static Base::Result<void> remove(
        Connection &connection, const FolderKey &folder, Base::PrincipalId principal);
    static Base::Result<void> removeStore(Connection &connection, Base::StoreId store);
    /// For an account that goes.
    static Base::Result<void> removePrincipal(Connection &connection, Base::PrincipalId principal);
};

} // namespace Storage
