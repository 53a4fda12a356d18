// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recoverable.h"
#include "base/result.h"
#include "storage/itemtypes.h"

#include <QString>

namespace Storage {

class Connection;

/// A view of deleted messages that changed.
struct ViewChange
{
    FolderKey key; ///< of the view
    Base::ModSeq modSeq = 0;
};

/// Messages that live again.
struct RestoredItems
{
    quint32 uidValidity = 0; ///< of the target
    QList<Base::Uid> uids; ///< in the order asked for
    QList<Base::ItemId> ids;
    Base::ModSeq modSeq = 0; ///< of the target afterwards
    QList<ViewChange> views; ///< what they left
};

/// A folder that was deleted itself.
struct DeletedBranch
{
    FolderKey key;
    QList<Base::FolderId> parts; ///< what went with it, itself included
    QList<Base::FolderId> below; ///< all that is directly below it, also what was deleted before it
};

/// Where a folder comes back.
struct RestoredFolder
{
    Base::FolderId parent;
    QString name;
    Base::FolderUse use = Base::FolderUse::None;
};

/// Makes deleted objects live again, under new ids (but see mostRewritten). Counters of folders and store,
/// modification sequences, views and the change log are kept; references to bodies pass on. Only in a write.
/// Rules (quota, names, limits) are the caller's.
struct RestoreTable
{
    /// Messages that were deleted on their own, wherever, into a living folder. NotFound if one is not there.
    static Base::Result<RestoredItems> items(
        Connection &connection, const FolderKey &target, const QList<Base::ItemId> &items);
    /// Messages that went with the deleted folder \a source, by their UIDs there.
    static Base::Result<RestoredItems> itemsOfDeletedFolder(Connection &connection, const FolderKey &source,
        const QList<Base::Uid> &uids, const FolderKey &target);
    /// Rows of a folder (messages, also deleted and expunged ones, permissions, folders directly below) that
    /// get its new id; one that has more keeps its id, like the folders below it: everybody else waits for the
    /// writer meanwhile.
    static constexpr qint64 mostRewritten = 100;
    /// A folder with everything that went with it. \returns its new id. Conflict if the name is taken.
    static Base::Result<Base::FolderId> folder(
        Connection &connection, const DeletedBranch &root, const RestoredFolder &to);

    /// Something left the view of \a folder, which need not live (nor exist: then nothing happens). Appends
    /// the view.
    static Base::Result<void> bumpView(
        Connection &connection, const FolderKey &folder, QList<ViewChange> &views);
};

} // namespace Storage
