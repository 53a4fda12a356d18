// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <optional>

namespace Storage {

class Connection;

/// A folder that was soft-deleted itself, not along with one above it.
struct DeletedFolder
{
    Base::StoreId store;
    Base::FolderId root;
};

/// Takes soft-deleted objects away for good. Stores were made smaller when these were deleted, so nothing is
/// counted here but the references to bodies. Only in a write; each call is bounded by its limit.
struct PurgeTable
{
    /// The first store behind \a after; none = no more.
    static Base::Result<std::optional<Base::StoreId>> nextStore(Connection &connection, Base::StoreId after);
    /// Removes up to \a limit messages deleted before \a before, oldest first. \returns how many went.
    static Base::Result<int> removeItems(
        Connection &connection, Base::StoreId store, qint64 before, int limit);
    /// A folder deleted before \a before, the oldest first.
    static Base::Result<std::optional<DeletedFolder>> findFolder(Connection &connection, qint64 before);
    /// Removes messages of \a folder and of what went with it, then the emptied folders: up to \a limit rows.
    /// \returns how many went; fewer than \a limit = nothing is left.
    static Base::Result<int> removeFolder(Connection &connection, const DeletedFolder &folder, int limit);
};

} // namespace Storage
