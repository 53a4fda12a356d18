// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/itemtypes.h"

#include <functional>
#include <optional>

namespace Storage {

class Connection;

/// A message as far as rights and the security log need it.
struct OwnedItem
{
    Base::Uid uid = 0;
    Base::ItemId id;
    Base::PrincipalId createdBy;
    QString subject;
};

/// Reading live messages. UIDs that do not exist are skipped; a folder that does not exist is an empty one
/// (ask FolderTable::find first). Everything is in ascending order of UIDs. Views of what was deleted
/// (Base::isRecoverable) are read like folders, by RecoverableTable.
struct ItemTable
{
    /// State of every message: one scan of narrow rows.
    static Base::Result<QList<Base::ItemState>> states(Connection &connection, const FolderKey &folder);
    static Base::Result<QList<Base::ItemState>> states(
        Connection &connection, const FolderKey &folder, const Base::UidSet &uids);
    /// State of the messages that are new or changed after \a modSeq.
    static Base::Result<QList<Base::ItemState>> statesSince(
        Connection &connection, const FolderKey &folder, Base::ModSeq modSeq);
    /// UIDs expunged (or moved away) after \a modSeq; nothing if that is older than what was kept:
    /// resynchronise.
    static Base::Result<std::optional<Base::UidSet>> expungedSince(
        Connection &connection, const FolderKey &folder, Base::ModSeq modSeq);

    /// Unchanging columns (Base::ItemColumn bits) of \a uids; stops after about \a maxBytes, at least one
    /// row. \a next is the UID to go on from, 0 = complete.
    static Base::Result<ItemPage> fetch(Connection &connection, const FolderKey &folder,
        const Base::UidSet &uids, quint32 columns, qint64 maxBytes);
    /// A slice of a message's raw bytes, less at its end. NotFound, Corrupt.
    static Base::Result<QByteArray> readBody(
        Connection &connection, const FolderKey &folder, Base::Uid uid, qint64 offset, qint64 length);

    /// Calls \a row for each message of \a uids until it returns false; \a columns are SearchColumn bits.
    static Base::Result<void> scan(Connection &connection, const FolderKey &folder, const Base::UidSet &uids,
        quint32 columns, const std::function<bool(const SearchRow &)> &row);
    /// The same for those that carry all of \a flagMask, as far as rights need them.
    static Base::Result<void> scanOwners(Connection &connection, const FolderKey &folder,
        const Base::UidSet &uids, quint32 flagMask, const std::function<bool(const OwnedItem &)> &row);
};

/// Changing live messages; keeps the counters of folder and store, modification sequences, expunged UIDs,
/// reference counts and the change log. Only in a write. Each call takes one new modification sequence per
/// folder it changes, and none if nothing changes. NotFound for a folder that is not live.
struct ItemWriter
{
    /// Appends messages in the given order.
    static Base::Result<InsertResult> insert(
        Connection &connection, const FolderKey &folder, const QList<ItemToInsert> &items);
    static Base::Result<FlagsResult> changeFlags(
        Connection &connection, const FolderKey &folder, const Base::UidSet &uids, const FlagChange &change);
    /// Copies share bodies. The target may be the folder itself.
    static Base::Result<CopyResult> copy(Connection &connection, const FolderKey &source,
        const Base::UidSet &uids, const FolderKey &target, Base::PrincipalId by);
    /// As copy(), and the messages leave the source (in \a sourceModSeq). Object ids stay.
    static Base::Result<CopyResult> move(
        Connection &connection, const FolderKey &source, const Base::UidSet &uids, const FolderKey &target);
    /// Soft-deletes the messages of \a uids that carry all of \a flagMask (0 = all of them).
    static Base::Result<ExpungeResult> expunge(Connection &connection, const FolderKey &folder,
        const Base::UidSet &uids, quint32 flagMask, Base::PrincipalId by);
};

} // namespace Storage
