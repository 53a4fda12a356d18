// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailbox.h"

#include "base/recoverable.h"
#include "domain/folders.h"
#include "domain/limits.h"
#include "storage/connection.h"
#include "storage/foldertable.h"
#include "storage/itemtable.h"

namespace Domain {

using namespace Base;
using Storage::Connection;
using Storage::FolderKey;
using Storage::FolderTable;
using Storage::ItemTable;

Result<MailboxView> openMailbox(Connection &connection, const FolderKey &key, ModSeq knownModSeq)
{
    MailboxView view;
    view.folder = TRY(findFolder(connection, key));
    if (view.folder.recent > 0)
        view.firstRecent = TRY(FolderTable::firstRecent(connection, key.store, key.folder));
    if (knownModSeq == view.folder.highestModSeq)
        return view;
    // A client that knows more than we do has seen another life of this folder: tell it everything.
    view.full = knownModSeq == 0 || knownModSeq > view.folder.highestModSeq;
    if (!view.full) {
        auto vanished = TRY(ItemTable::expungedSince(connection, key, knownModSeq));
        view.full = !vanished;
        if (vanished)
            view.vanished = *std::move(vanished);
    }
    view.items = view.full ? TRY(ItemTable::states(connection, key))
                           : TRY(ItemTable::statesSince(connection, key, knownModSeq));
    return view;
}

Result<void> claimRecent(Connection &connection, const FolderKey &key)
{
    if (isRecoverable(key.folder))
        return {};
    TRY(FolderTable::claimRecent(connection, key.store, key.folder));
    return {};
}

Result<void> checkUids(const UidSet &uids)
{
    quint64 least = 1;
    for (const UidRange &range : uids) {
        if (range.first < least || range.last < range.first)
            return {Code::Invalid, QStringLiteral("UID ranges must be ascending and disjoint")};
        least = quint64(range.last) + 1;
    }
    return {};
}

Result<Storage::ItemPage> fetchItems(
    Connection &connection, const FolderKey &key, const UidSet &uids, quint32 columns, quint32 maxBytes)
{
    TRY(checkUids(uids));
    TRY(findFolder(connection, key));
    return ItemTable::fetch(connection, key, uids, columns, std::min(maxBytes, maxPageBytes));
}

Result<QByteArray> readBody(
    Connection &connection, const FolderKey &key, Uid uid, quint64 offset, quint32 length)
{
    if (offset > quint64(std::numeric_limits<qint64>::max()))
        return QByteArray();
    return ItemTable::readBody(connection, key, uid, qint64(offset), std::min(length, maxBodySlice));
}

} // namespace Domain
