// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "domain/limits.h"
#include "domain/outcome.h"
#include "storage/bodystore.h"
#include "storage/itemtypes.h"

namespace Storage {
class Connection;
}

/// Changing one folder's messages; each function is one unit of work in a write: all or none.
namespace Domain {

/// A message whose bytes are hashed and, if large, in their file already: prepareItems() does that before the
/// write.
struct PreparedItem
{
    Storage::StoredBody body;
    Base::MessageDigest digest;
    quint32 flags = 0;
    QStringList keywords;
    qint64 internalDate = 0;
};

/// For a reader thread. Invalid for an empty message, bad keywords or a date before 1970. Full, Io.
Base::Result<QList<PreparedItem>> prepareItems(Storage::BodyStore &bodies, QList<Base::NewItem> items);
/// The same for one.
Base::Result<PreparedItem> prepareItem(Storage::BodyStore &bodies, Base::NewItem item);

/// Keywords as they may be stored: atoms of at most 128 bytes, at most 64 of them. Invalid, TooBig.
Base::Result<void> checkKeywords(const QStringList &keywords);

/// Where the messages went.
struct AppendResult
{
    quint32 uidValidity = 0;
    QList<Base::Uid> uids; ///< in the order of the items
};
/// Into \a folder, just read by this connection. Denied if it is not for messages; OverQuota, TooBig.
Base::Result<Outcome<AppendResult>> appendItems(Storage::Connection &connection, Base::StoreId store,
    const Base::Folder &folder, const QList<PreparedItem> &items, const Actor &actor, const Limits &limits);

/// Invalid, TooBig: see checkKeywords().
Base::Result<Outcome<Storage::FlagsResult>> changeFlags(Storage::Connection &connection,
    const Storage::FolderKey &key, const Base::UidSet &uids, const Storage::FlagChange &change);

/// Copies, or with \a move moves. OverQuota (see quota.h; a move to the trash is always possible), TooBig.
Base::Result<Outcome<Storage::CopyResult>> copyItems(Storage::Connection &connection,
    const Storage::FolderKey &source, const Base::UidSet &uids, const Storage::FolderKey &target, bool move,
    const Actor &actor, const Limits &limits);

/// Soft-deletes the messages of \a uids that carry \Deleted.
Base::Result<Outcome<Storage::ExpungeResult>> expungeItems(Storage::Connection &connection,
    const Storage::FolderKey &key, const Base::UidSet &uids, const Actor &actor);

/// TooBig if \a folder cannot take \a more messages.
Base::Result<void> checkFolderSize(const Base::Folder &folder, quint64 more, const Limits &limits);

} // namespace Domain
