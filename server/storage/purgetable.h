// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/recoverable.h"
#include "base/result.h"
#include "storage/restoretable.h"

#include <QList>

#include <optional>

namespace Storage {

class Connection;

/// A folder that was soft-deleted itself, not along with one above it.
struct DeletedFolder
{
    Base::StoreId store;
    Base::FolderId root;
};

/// What a purge is limited to; neither: everything.
struct PurgeScope
{
    Base::PrincipalId company; ///< the stores of its members, and its public one
    Base::StoreId store;

    bool isAll() const { return !company && !store; }
    friend bool operator==(const PurgeScope &, const PurgeScope &) = default;
};

/// What went, or would go.
struct PurgeCount
{
    quint64 stores = 0;
    quint64 folders = 0;
    quint64 messages = 0;
    quint64 bytes = 0; ///< of the messages
    quint64 rows = 0; ///< everything, with notes about what is no more

    PurgeCount &operator+=(const PurgeCount &other);
};

/// Takes soft-deleted objects away for good. Stores were made smaller when these were deleted, so nothing is
/// counted here but the references to bodies and what is left in a folder. Only in a write, unless said
/// otherwise; each call is bounded by its limit. \a before 0 = nothing is old enough.
struct PurgeTable
{
    /// The first store behind \a after; none = no more. Reads only.
    static Base::Result<std::optional<Base::StoreId>> nextStore(Connection &connection, Base::StoreId after);
    /// Likewise of those in \a scope.
    static Base::Result<std::optional<Base::StoreId>> nextStore(
        Connection &connection, const PurgeScope &scope, Base::StoreId after);
    /// Whether the store is marked for removal. Reads only.
    static Base::Result<bool> isRemovedStore(Connection &connection, Base::StoreId store);
    /// Removes up to \a limit messages deleted before \a before, oldest first; appends the views they were
    /// in.
    static Base::Result<PurgeCount> removeItems(
        Connection &connection, Base::StoreId store, qint64 before, int limit, QList<ViewChange> &changes);

    /// A folder deleted before \a before, the oldest first. Reads only.
    static Base::Result<std::optional<DeletedFolder>> findFolder(Connection &connection, qint64 before);
    /// Likewise of one store. Reads only.
    static Base::Result<std::optional<DeletedFolder>> findFolder(
        Connection &connection, Base::StoreId store, qint64 before);
    /// Whether \a folder was soft-deleted itself. Reads only.
    static Base::Result<bool> isDeletedFolder(
        Connection &connection, Base::StoreId store, Base::FolderId folder);
    /// Removes one message that was deleted on its own. \returns where it was; none = it is not there.
    static Base::Result<std::optional<Base::FolderId>> removeItem(
        Connection &connection, Base::StoreId store, Base::ItemId item, PurgeCount &count);
    /// Removes messages of \a folder and of what went with it, also those deleted in them earlier, then the
    /// emptied folders: up to \a limit rows. From the first call on the folder cannot be restored. Fewer rows
    /// than \a limit = nothing is left.
    static Base::Result<PurgeCount> removeFolder(
        Connection &connection, const DeletedFolder &folder, int limit);

    /// A store marked for removal. Reads only.
    static Base::Result<std::optional<Base::StoreId>> findRemovedStore(Connection &connection);
    /// Removes what is in the store, then the store: up to \a limit rows. Fewer = nothing is left.
    static Base::Result<PurgeCount> removeStore(Connection &connection, Base::StoreId store, int limit);

    /// What a purge would take away: deleted before \a before, and stores marked for removal. Reads only;
    /// takes time with the number of deleted messages.
    static Base::Result<PurgeCount> count(Connection &connection, qint64 before);
    /// Likewise of one store.
    static Base::Result<PurgeCount> countStore(Connection &connection, Base::StoreId store, qint64 before);
    /// Likewise of one message or folder that is deleted; nothing if it is not.
    static Base::Result<PurgeCount> countObject(
        Connection &connection, Base::StoreId store, Base::ObjectId object);
};

} // namespace Storage
