// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "domain/outcome.h"

#include <QStringList>

namespace Storage {
class Connection;
}

/// The rules of the folder tree. Folders that do not exist, or are not in that store, answer NotFound alike.
namespace Domain {

/// A store's folder tree and its subscriptions.
struct FolderList
{
    QList<Base::Folder> folders; ///< parents before children; root and subtree included
    QStringList subscriptions;
};
/// NotFound if there is no such store.
Base::Result<FolderList> listFolders(Storage::Connection &connection, Base::StoreId store);

/// The folder (or view of what was deleted from it) with its counters. NotFound.
Base::Result<Base::Folder> findFolder(Storage::Connection &connection, const Storage::FolderKey &key);

/// The name in NFC, or why it cannot be one: empty, over 255 bytes of UTF-8, control characters, '/'.
Base::Result<QString> checkedFolderName(const QString &name);

/// The folder at \a path from the top level down; "INBOX" at the top, in any case, is the Inbox whatever its
/// name. NotFound.
Base::Result<Base::Folder> findPath(
    Storage::Connection &connection, Base::StoreId store, const QStringList &path);

/// The same for clients that know names from a list: every name must be spelled as it is listed, and the
/// Inbox is "INBOX". NotFound.
Base::Result<Base::Folder> findListed(
    Storage::Connection &connection, Base::StoreId store, const QStringList &path);

/// The lowest folder above the last name of \a path that exists, the subtree if there is none: createFolder() begins
/// there. NotFound for the store, Invalid and TooBig for the path.
Base::Result<Base::FolderId> deepestParent(
    Storage::Connection &connection, Base::StoreId store, const QStringList &path);

/// Creates the folder and its missing parents. Conflict if it exists, TooBig beyond depth 100.
Base::Result<Outcome<Base::Folder>> createFolder(Storage::Connection &connection, Base::StoreId store,
    const QStringList &path, Base::FolderUse use = Base::FolderUse::None);
/// The same, but an existing folder is as good as a new one.
Base::Result<Base::Folder> ensureFolder(
    Storage::Connection &connection, Base::StoreId store, const QStringList &path);

/// Soft-deletes the folder with its messages. Denied for default folders and for a folder that holds one;
/// Conflict if it has subfolders and \a withChildren is false.
Base::Result<Outcome<int>> removeFolder(
    Storage::Connection &connection, const Storage::FolderKey &key, bool withChildren, const Actor &actor);

/// Moves and renames with everything below; creates missing parents. Denied for default folders except the
/// Inbox, whose messages move to a new folder instead (RFC 3501 section 6.3.5); Invalid if the target is
/// below the folder itself.
Base::Result<Outcome<Base::Folder>> renameFolder(
    Storage::Connection &connection, const Storage::FolderKey &key, const QStringList &path);

/// \a path need not name a folder (RFC 3501 section 6.3.6); repeating does nothing.
Base::Result<void> setSubscription(
    Storage::Connection &connection, Base::StoreId store, const QString &path, bool subscribed);

} // namespace Domain
