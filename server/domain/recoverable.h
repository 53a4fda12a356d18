// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recoverable.h"
#include "base/result.h"
#include "storage/itemtypes.h"

namespace Storage {
class Connection;
}

/// What can be recovered. The views themselves are read with the functions of mailbox.h.
namespace Domain {

/// The views of a store that have messages, by path. NotFound without the store.
Base::Result<QList<Base::RecoverableFolder>> recoverableFolders(
    Storage::Connection &connection, Base::StoreId store);

/// Some deletions, and where to go on.
struct RecoverablePage
{
    QList<Base::RecoverableObject> objects;
    QByteArray next; ///< empty = complete
};
/// Up to \a limit deletions behind \a after (empty = the first): folders, then messages folder by folder. \a
/// folder: only what was deleted out of it; none = all. NotFound without the store, Invalid for an \a after
/// of nobody.
Base::Result<RecoverablePage> listRecoverable(Storage::Connection &connection, Base::StoreId store,
    Base::FolderId folder, const QByteArray &after, int limit);

/// Denied if \a folder is a view: those are only for reading.
Base::Result<void> refuseView(Base::FolderId folder);

} // namespace Domain
