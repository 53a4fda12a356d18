// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "storage/auditquery.h"

namespace Storage {

/// Names of objects as people know them: `store\27\IPM_SUBTREE\Calendar`, and behind that a message's
/// subject. Also of what was soft-deleted. All read the main database.
struct AuditPaths
{
    /// Empty if there is no such folder.
    static Base::Result<QString> ofFolder(Connection &connection, Base::StoreId store, Base::FolderId folder);
    /// Of a message that is there. Empty if it is not, or is another one than \a itemId.
    static Base::Result<QString> ofMessage(
        Connection &connection, Base::StoreId store, Base::FolderId folder, Base::Uid uid, qint64 itemId);
    /// Any object. With \a store also live messages, which costs a look at each of that store; else those
    /// only that were deleted. An empty path if there is nothing.
    static Base::Result<AuditName> find(Connection &connection, qint64 objectId, Base::StoreId store);
    /// The store of that name's owner; 0 = none.
    static Base::Result<Base::StoreId> storeOf(Connection &connection, const QString &ownerName);
};

} // namespace Storage
