// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QList>

namespace Storage {

class Connection;

/// Kinds are the object types of audit lines. Values are stored; append only.
enum class ObjectKind : quint8 { Store = 3, Folder = 5, Message = 7 };
enum class Change : quint8 { Created = 1, Changed = 2, Removed = 3, Moved = 4 };

struct ChangeLogEntry
{
    quint64 sequence = 0; ///< per store, ascending
    qint64 time = 0;
    ObjectKind kind = ObjectKind::Message;
    Change change = Change::Changed;
    Base::FolderId folder;
    Base::ModSeq modSeq = 0; ///< of the folder afterwards: ItemTable tells which messages
    friend bool operator==(const ChangeLogEntry &, const ChangeLogEntry &) = default;
};

/// How much a change adds to (or takes from) a store.
struct StoreDelta
{
    qint64 size = 0;
    qint64 items = 0;
};

struct ChangeLogTable
{
    /// Appends \a entry (sequence and time are set here) and changes the store's counters in the same row
    /// update.
    static Base::Result<void> append(
        Connection &connection, Base::StoreId store, const ChangeLogEntry &entry, StoreDelta delta = {});
    /// Up to \a limit entries after \a sequence.
    static Base::Result<QList<ChangeLogEntry>> since(
        Connection &connection, Base::StoreId store, quint64 sequence, int limit);
    /// Forgets those of the first \a limit entries of \a store that are older than \a before. \returns how
    /// many went.
    static Base::Result<int> prune(Connection &connection, Base::StoreId store, qint64 before, int limit);
};

} // namespace Storage
