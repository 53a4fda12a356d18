// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"

#include <optional>

namespace Storage {

class Connection;

/// A folder as part of the way up to the root, also a deleted one.
struct FolderStep
{
    Base::FolderId parent;
    QString name;
    bool live = true;
};

/// Live folders only, unless a function says otherwise: a folder below a deleted one does not exist here.
/// Counters (messages, unseen, …) are kept by ItemTable. Every change is put into the change log.
struct FolderTable
{
    /// Parents before children, siblings by name; root first.
    static Base::Result<QList<Base::Folder>> list(Connection &connection, Base::StoreId store);
    static Base::Result<std::optional<Base::Folder>> find(
        Connection &connection, Base::StoreId store, Base::FolderId folder);
    /// By name without case (Base::folded).
    static Base::Result<std::optional<Base::Folder>> findChild(
        Connection &connection, Base::StoreId store, Base::FolderId parent, const QString &name);
    /// The default folder with this role.
    static Base::Result<std::optional<Base::Folder>> findUse(
        Connection &connection, Base::StoreId store, Base::FolderUse use);
    /// Also of a deleted folder.
    static Base::Result<std::optional<FolderStep>> step(
        Connection &connection, Base::StoreId store, Base::FolderId folder);
    static Base::Result<bool> hasChildren(Connection &connection, Base::StoreId store, Base::FolderId folder);

    /// Takes parent, name, kind, use and, if not 0, uidValidity of \a folder (else one that no earlier folder
    /// of this name had: see the implementation). Conflict if the parent has a child of this name; NotFound
    /// without the parent (parent none = the root of the store). \returns the folder as it is now.
    static Base::Result<Base::Folder> insert(
        Connection &connection, Base::StoreId store, const Base::Folder &folder);
    /// Moves and renames; what is below goes along. NotFound, Conflict (also for a parent below the folder
    /// itself).
    static Base::Result<void> move(Connection &connection, Base::StoreId store, Base::FolderId folder,
        Base::FolderId newParent, const QString &newName);
    /// Soft-deletes the folder with everything below; the store's size goes down. NotFound.
    static Base::Result<void> remove(
        Connection &connection, Base::StoreId store, Base::FolderId folder, Base::PrincipalId by);

    /// Makes the recent messages those of the caller. \returns the first UID that was recent; 0 = none were.
    static Base::Result<Base::Uid> claimRecent(
        Connection &connection, Base::StoreId store, Base::FolderId folder);
    /// The first UID that is recent to nobody yet; 0 = none. For EXAMINE, reads only.
    static Base::Result<Base::Uid> firstRecent(
        Connection &connection, Base::StoreId store, Base::FolderId folder);
};

} // namespace Storage
