// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/storetable.h"

namespace Storage {
class Connection;
}

/// Stores as administrators handle them. A store without an owner is an orphan: it keeps everything.
/// Functions that change something run in the writer; the sessions of the users concerned are the caller's to
/// end.
namespace Domain {

/// For a user who has no store: Conflict otherwise. See createStore() about \a language.
Base::Result<Storage::Store> createUserStore(
    Storage::Connection &connection, const QString &login, const QString &language);
/// Gives the orphan to a user, whose present store becomes an orphan. Conflict if it is no orphan, is marked
/// for removal or is a public store. NotFound.
Base::Result<Storage::Store> hookStore(
    Storage::Connection &connection, const QByteArray &guid, const QString &login);
/// Conflict if the user has no store.
Base::Result<Storage::Store> unhookStore(Storage::Connection &connection, const QString &login);
/// Marks the orphan for the next purge. Conflict if it is no orphan, or marked already.
Base::Result<Storage::Store> removeStore(Storage::Connection &connection, const QByteArray &guid);

/// What counting again has found.
struct Recount
{
    quint64 folders = 0;
    quint64 corrected = 0;
    quint64 size = 0; ///< of the store
};
/// Corrects the counters of the folders, and of the store by theirs. Linear in the number of messages.
Base::Result<Recount> recountStore(Storage::Connection &connection, Base::StoreId store);

} // namespace Domain
