// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "domain/outcome.h"
#include "storage/itemtypes.h"

namespace Storage {
class Connection;
}

/// Reading one folder's messages. Unknown folders answer NotFound.
namespace Domain {

/// What openMailbox() found; see Rpc::OpenMailboxReply.
struct MailboxView
{
    Base::Folder folder;
    bool full = false; ///< \a items is the whole mailbox
    QList<Base::ItemState> items;
    Base::UidSet vanished;
    Base::Uid firstRecent = 0; ///< 0 = none
};

/// The mailbox's state, or what changed since \a knownModSeq (0 = everything; also everything if that is too
/// long ago).
Base::Result<MailboxView> openMailbox(
    Storage::Connection &connection, const Storage::FolderKey &key, Base::ModSeq knownModSeq);
/// Makes the messages that are recent now recent to nobody else. In a write, which nobody has to wait for:
/// two sessions that open the mailbox in the same moment may both be told (RFC 3501 section 2.3.2 allows it).
Base::Result<void> claimRecent(Storage::Connection &connection, const Storage::FolderKey &key);

/// Unchanging columns; see Storage::ItemTable::fetch().
Base::Result<Storage::ItemPage> fetchItems(Storage::Connection &connection, const Storage::FolderKey &key,
    const Base::UidSet &uids, quint32 columns, quint32 maxBytes);
/// A slice of raw bytes, at most 1 MiB.
Base::Result<QByteArray> readBody(Storage::Connection &connection, const Storage::FolderKey &key,
    Base::Uid uid, quint64 offset, quint32 length);

/// Invalid unless ranges are ascending and disjoint.
Base::Result<void> checkUids(const Base::UidSet &uids);

} // namespace Domain
