// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "rpc/session.h"

/// Requests about whole stores and what the server remembers; for system administrators. GUIDs are 16 bytes.
namespace Rpc {

/// A store as administrators see it.
struct StoreInfo
{
    QByteArray guid;
    QString owner; ///< login or company; empty = an orphan
    QString name; ///< the owner's login when the store was made
    bool isPublic = false;
    quint64 size = 0; ///< live messages
    quint64 items = 0;
    qint64 created = 0;
    qint64 unhooked = 0; ///< since when it is an orphan; 0 = it is none
    qint64 removed = 0; ///< when it was marked for removal; 0 = it stays
    Base::StoreId store; ///< by which requests about folders and messages name it
    FIELDS(StoreInfo, guid, owner, name, isPublic, size, items, created, unhooked, removed, store)
};
/// The store after the request.
struct StoreReply
{
    StoreInfo store;
    FIELDS(StoreReply, store)
};
/// Makes a store for a user who has none. Conflict if he has one.
struct CreateStore
{
    using Reply = StoreReply;
    QString login;
    QString language; ///< of the default folders' names: "de", "en", "nl"; empty = en
    FIELDS(CreateStore, login, language)
};
/// Gives an orphan to a user; the store he has becomes an orphan. Conflict unless it is an orphan that stays.
struct HookStore
{
    using Reply = StoreReply;
    QByteArray guid;
    QString login;
    FIELDS(HookStore, guid, login)
};
/// Takes the store from its user. It keeps everything.
struct UnhookStore
{
    using Reply = StoreReply;
    QString login;
    FIELDS(UnhookStore, login)
};
/// Marks an orphan for removal by the next purge. Conflict if it is no orphan.
struct RemoveStore
{
    using Reply = StoreReply;
    QByteArray guid;
    FIELDS(RemoveStore, guid)
};
/// Stores in the order they were made.
struct ListStoresReply
{
    QList<StoreInfo> stores;
    FIELDS(ListStoresReply, stores)
};
/// All stores, or those without an owner.
struct ListStores
{
    using Reply = ListStoresReply;
    bool orphans = false;
    FIELDS(ListStores, orphans)
};
/// What was wrong and is right now.
struct RecountStoreReply
{
    quint64 folders = 0; ///< looked at
    quint64 corrected = 0; ///< of them
    quint64 size = 0; ///< of the store
    FIELDS(RecountStoreReply, folders, corrected, size)
};
/// Counts the messages of a user's store again and corrects the counters of its folders.
struct RecountStore
{
    using Reply = RecountStoreReply;
    QString login;
    FIELDS(RecountStore, login)
};
/// Forgets what the server only remembers for speed.
struct ClearCaches
{
    using Reply = Empty;
    /// Values travel; those of the predecessor that mean something here.
    enum Bit : quint32 { Recipients = 0x200, Passwords = 0x800 };
    quint32 bits = ~0u;
    FIELDS(ClearCaches, bits)
};

} // namespace Rpc
