// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "rpc/session.h"

/// Requests about folders. Unknown folders and folders the session may not see answer NotFound alike.
namespace Rpc {

/// All folders of the store the caller may see, with those above them, and what its owner has subscribed to.
struct ListFoldersReply
{
    QList<Base::Folder> folders; ///< parents before children; root and subtree included
    QStringList
        subscriptions; ///< paths with '/', may name folders that do not exist (RFC 3501 section 6.3.6); only the
                       ///< owner and SYSTEM are told
    QList<quint32> grants; ///< what the caller may do with each folder (Base::Grant bits); without GrantVisible it is
                           ///< only there for what is below it. Empty for the owner: everything
    FIELDS(ListFoldersReply, folders, subscriptions, grants)
};
/// The whole folder tree in one answer.
struct ListFolders
{
    using Reply = ListFoldersReply;
    Base::StoreId store;
    QStringList wanted = {}; ///< the folder the caller is after, as this list would name it, the Inbox as "INBOX": if he
                             ///< may not see it, the security log is told. Empty = he only lists
    FIELDS(ListFolders, store, wanted)
};

/// The folder after the request.
struct FolderReply
{
    Base::Folder folder;
    FIELDS(FolderReply, folder)
};
/// Creates the folder and its missing parents. Conflict if it exists; Invalid for a name that cannot be one
/// (empty, over 255 bytes of UTF-8, control characters, '/').
struct CreateFolder
{
    using Reply = FolderReply;
    Base::StoreId store;
    QStringList path; ///< names from the top level down
    Base::FolderUse use = Base::FolderUse::None;
    FIELDS(CreateFolder, store, path, use)
};
/// Soft-deletes the folder with its messages. Denied for default folders; Conflict if it has subfolders and
/// \a withChildren is false.
struct DeleteFolder
{
    using Reply = Empty;
    Base::StoreId store;
    Base::FolderId folder;
    bool withChildren = false;
    FIELDS(DeleteFolder, store, folder, withChildren)
};
/// Moves and renames with everything below; creates missing parents. Denied for default folders except INBOX,
/// whose messages move to the new folder instead (RFC 3501 section 6.3.5).
struct RenameFolder
{
    using Reply = FolderReply;
    Base::StoreId store;
    Base::FolderId folder;
    QStringList path;
    FIELDS(RenameFolder, store, folder, path)
};
/// Repeating does nothing (RFC 3501 sections 6.3.6 and 6.3.7).
struct SetSubscription
{
    using Reply = Empty;
    Base::StoreId store;
    QString path;
    bool subscribed = true;
    FIELDS(SetSubscription, store, path, subscribed)
};
/// The counters of one folder, as STATUS wants them (RFC 3501 section 6.3.10).
struct FolderStatus
{
    using Reply = FolderReply;
    Base::StoreId store;
    Base::FolderId folder;
    FIELDS(FolderStatus, store, folder)
};

/// The state of the mailbox at folder.highestModSeq.
struct OpenMailboxReply
{
    Base::Folder folder;
    bool full = false; ///< \a items is the whole mailbox: forget what was known
    QList<Base::ItemState> items; ///< ascending UIDs: all, or new and changed since \a knownModSeq
    Base::UidSet vanished; ///< expunged since \a knownModSeq; empty if full
    Base::Uid firstRecent = 0; ///< messages from this UID on are \Recent in this session; 0 = none
    FIELDS(OpenMailboxReply, folder, full, items, vanished, firstRecent)
};
/// A mailbox's state, or what changed since \a knownModSeq. The same call opens, polls and follows a
/// notification.
struct OpenMailbox
{
    using Reply = OpenMailboxReply;
    Base::StoreId store;
    Base::FolderId folder;
    Base::ModSeq knownModSeq = 0; ///< 0 = everything
    bool claimRecent = false; ///< SELECT (not EXAMINE): no later session sees these messages as \Recent
    bool watch = false; ///< push FolderChanged on this connection from now on, until Unwatch or disconnect
    FIELDS(OpenMailbox, store, folder, knownModSeq, claimRecent, watch)
};
/// Ends FolderChanged for the folder in this session; nothing happens without a watch.
struct Unwatch
{
    using Reply = Empty;
    Base::StoreId store;
    Base::FolderId folder;
    FIELDS(Unwatch, store, folder)
};

} // namespace Rpc
