// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/permissions.h"
#include "rpc/session.h"

/// Requests about stores that are not the caller's own, and about who may do what in one. A folder the caller
/// may not see answers NotFound, as one that does not exist; one he sees but may not use like that answers
/// Denied.
namespace Rpc {

/// What a store is. Values travel; append only.
enum class SharedStoreKind : quint8 { Private = 0, Public = 1 };

/// A store as somebody else may see it.
struct SharedStore
{
    Base::StoreId store;
    SharedStoreKind kind = SharedStoreKind::Private;
    QString owner; ///< login; of a public store the company's name or, of the server's, SYSTEM
    QString fullName; ///< of the owner; empty for a public store
    Base::FolderId root;
    Base::FolderId subtree; ///< its children are the top level that mail clients see
    quint32 grants = 0; ///< the caller's at the subtree, Base::Grant bits; folders below may have others
    FIELDS(SharedStore, store, kind, owner, fullName, root, subtree, grants)
};

/// The store that was found or made.
struct SharedStoreReply
{
    SharedStore store;
    FIELDS(SharedStoreReply, store)
};
/// Makes the public store of the server or of a company, in which everybody (there) may read and write.
/// Conflict if there is one.
struct CreatePublicStore
{
    using Reply = SharedStoreReply;
    QString company; ///< empty = the server's
    FIELDS(CreatePublicStore, company)
};
/// The store of a user, or the public one. That there is one is no secret; ListFolders tells what of it the
/// caller may see. NotFound.
struct OpenStore
{
    using Reply = SharedStoreReply;
    QString login; ///< empty = the public store
    QString company; ///< whose public store, SYSTEM = the server's; empty = the caller's
    FIELDS(OpenStore, login, company)
};

/// Stores of others in which something was granted.
struct ListSharedStoresReply
{
    QList<SharedStore> stores; ///< public ones first, then by owner; at most 10 000
    bool recoverable =
        false; ///< the caller's own store has something that was deleted, see RecoverableFolders
    FIELDS(ListSharedStoresReply, stores, recoverable)
};
/// The stores in which the caller was granted the sight of a folder, public ones included. What an
/// administrator may do beyond that is not listed.
struct ListSharedStores
{
    using Reply = ListSharedStoresReply;
    FIELDS_EMPTY(ListSharedStores)
};

/// To whom something is granted. Values travel; append only.
enum class GranteeKind : quint8 { User = 1, Everyone = 2, Group = 3, Company = 4 };

/// An entry of a folder's permissions. It counts for the folder and what is below, up to folders which have
/// an entry for somebody the asker is.
struct FolderGrant
{
    Base::FolderId folder;
    QString name; ///< login, group or company; "Everyone"
    GranteeKind kind = GranteeKind::User; ///< not in requests
    quint32 grants = 0; ///< Base::Grant bits; 0 takes away what folders above grant
    FIELDS(FolderGrant, folder, name, kind, grants)
};
/// The entries.
struct ListRightsReply
{
    QList<FolderGrant> entries; ///< by folder, then by name
    FIELDS(ListRightsReply, entries)
};
/// Who may do what with a folder. Needs the right "folder permissions" there.
struct ListRights
{
    using Reply = ListRightsReply;
    Base::StoreId store;
    Base::FolderId folder; ///< none: of the whole store
    FIELDS(ListRights, store, folder)
};
/// Sets and removes entries, all or none. Needs the right "folder permissions" at each folder. NotFound for
/// names nobody has; Invalid for names that cannot be given rights, unknown bits, more than 10 000 changes;
/// TooBig for more than 1000 entries of one folder.
struct SetRights
{
    using Reply = Empty;
    Base::StoreId store;
    QList<FolderGrant> set; ///< an entry of the same folder and name is replaced
    QList<FolderGrant> remove; ///< folder and name count; one that is not there is no error
    bool removeAll = false; ///< first takes away all entries of the store
    FIELDS(SetRights, store, set, remove, removeAll)
};

/// What the caller may do.
struct MyRightsReply
{
    quint32 grants = 0; ///< Base::Grant bits
    FIELDS(MyRightsReply, grants)
};
/// The caller's own rights at a folder, which must be visible to him.
struct MyRights
{
    using Reply = MyRightsReply;
    Base::StoreId store;
    Base::FolderId folder;
    FIELDS(MyRights, store, folder)
};

} // namespace Rpc
