// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/recoverable.h"
#include "base/result.h"
#include "storage/itemtypes.h"

#include <functional>
#include <optional>

namespace Storage {

class Connection;

/// Any folder of a store, living or deleted.
struct FolderNode
{
    Base::Folder folder;
    qint64 recoverableNext = 1;
    Base::FolderId deletedRoot; ///< the folder whose deletion took this one along; none = it lives
    qint64 deletedAt = 0; ///< of a root
    Base::PrincipalId deletedBy;
};

/// A root of a deletion that a purge has begun to take away has this time: older than any limit, so that the
/// next purge goes on with it, and never restored any more.
inline constexpr qint64 claimedByPurge = 1;

/// A message that was deleted on its own.
struct DeletedItem
{
    Base::ItemId id;
    Base::FolderId folder; ///< where it was
    Base::Uid recoverableUid = 0;
    Base::BodyId body;
    quint32 flags = 0;
    quint64 size = 0;
    qint64 internalDate = 0;
    qint64 deletedAt = 0;
    Base::PrincipalId deletedBy;
    QString subject; ///< only from list()
    QString from; ///< only from list()
};

/// One message of a view, wherever its row is.
struct ViewItem
{
    Base::Uid uid = 0; ///< in the view
    Base::ModSeq modSeq = 0; ///< in the view
    quint32 flags = 0; ///< without \Deleted
    QStringList keywords;
    qint64 internalDate = 0;
    quint64 size = 0;
    Base::BodyId body;
    Base::ItemId id;
    bool own = true; ///< deleted on its own; else it went with its folder
    Base::Uid itemUid = 0; ///< in the folder it went with
};

/// How many messages were deleted on their own from a folder.
struct DeletedCount
{
    Base::FolderId folder;
    quint32 messages = 0;
};

/// Reading what is deleted. A view shows what was deleted from its folder on its own and, if the folder is
/// deleted itself, what went with it, whose UIDs follow on behind the others: nothing can be deleted from it
/// any more.
struct RecoverableTable
{
    /// Every folder of the store in no order.
    static Base::Result<QList<FolderNode>> folders(Connection &connection, Base::StoreId store);
    static Base::Result<std::optional<FolderNode>> folder(
        Connection &connection, Base::StoreId store, Base::FolderId folder);
    /// Cheap: whether there is anything at all.
    static Base::Result<bool> any(Connection &connection, Base::StoreId store);
    static Base::Result<QList<DeletedCount>> counts(Connection &connection, Base::StoreId store);

    static Base::Result<std::optional<DeletedItem>> item(
        Connection &connection, Base::StoreId store, Base::ItemId item);
    /// Messages behind that place, by folder and in the order of deletion. \a onlyFolder none = of all
    /// folders.
    static Base::Result<QList<DeletedItem>> list(Connection &connection, Base::StoreId store,
        Base::FolderId onlyFolder, Base::FolderId afterFolder, Base::Uid afterUid, int limit);

    /// The view of \a key.folder (which is a view) with its counters. NotFound: no such folder, or it is
    /// being purged.
    static Base::Result<Base::Folder> view(Connection &connection, const FolderKey &key);
    /// Calls \a row for each message of \a uids in ascending order until it returns false.
    static Base::Result<void> scan(Connection &connection, const FolderKey &key, const Base::UidSet &uids,
        const std::function<bool(const ViewItem &)> &row);

    /// As ItemTable's functions of these names.
    static Base::Result<QList<Base::ItemState>> states(
        Connection &connection, const FolderKey &key, const Base::UidSet &uids);
    static Base::Result<ItemPage> fetch(Connection &connection, const FolderKey &key,
        const Base::UidSet &uids, quint32 columns, qint64 maxBytes);
    static Base::Result<QByteArray> readBody(
        Connection &connection, const FolderKey &key, Base::Uid uid, qint64 offset, qint64 length);
    static Base::Result<void> search(Connection &connection, const FolderKey &key, const Base::UidSet &uids,
        quint32 columns, const std::function<bool(const SearchRow &)> &row);
};

} // namespace Storage
