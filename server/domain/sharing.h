// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/folders.h"
#include "domain/rights.h"

namespace Domain {

inline constexpr qsizetype maxRightsChanges = 10'000; ///< in one request
inline constexpr int maxFolderEntries = 1000;
inline constexpr int maxSharedStores = 10'000;

/// What the subtree of a public store grants to everybody it is for.
inline constexpr quint32 publicGrants = 0x49b;

/// Makes the public store of the server, or of \a company if that is not none. Conflict if there is one. In a
/// write.
Base::Result<Base::StoreId> createPublicStore(Storage::Connection &connection, Base::PrincipalId company);
/// That of \a company, or the server's. NotFound.
Base::Result<Base::StoreId> findPublicStore(Storage::Connection &connection, Base::PrincipalId company);

/// The user's store; whether the caller may know of it StoreRights say. NotFound.
Base::Result<Base::StoreId> findStoreOf(Storage::Connection &connection, const QString &login);

/// The folders the caller may see, with those above them, root and subtree; and what he may do with each.
struct VisibleFolders
{
    QList<Base::Folder> folders; ///< parents before children
    QList<quint32> grants; ///< Base::Grant bits, in that order
};
Base::Result<VisibleFolders> listVisibleFolders(Storage::Connection &connection, const StoreRights &rights);

/// An entry as people write it.
struct NamedGrant
{
    Base::FolderId folder; ///< none = the store's root
    QString name;
    quint32 grants = 0;
};
/// Who of that name may be given rights: an active user, a security group, a company, Everyone. NotFound,
/// Invalid.
Base::Result<Storage::Account> findGrantee(Storage::Connection &connection, const QString &name);
/// All or none, in this order: all entries go if \a removeAll, \a remove, \a set. Invalid, NotFound, TooBig.
/// In a write.
Base::Result<void> changeRights(Storage::Connection &connection, const Storage::Store &store,
    const QList<NamedGrant> &set, const QList<NamedGrant> &remove, bool removeAll);

/// Gives whom created \a folder, and the missing ones up to \a above, full control of them: in somebody
/// else's store nobody else could change or remove them. In a write.
Base::Result<void> grantToCreator(Storage::Connection &connection, const Storage::FolderKey &folder,
    Base::FolderId above, const Actor &creator);

} // namespace Domain
