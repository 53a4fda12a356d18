// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stores.h"

#include "base/random.h"
#include "domain/limits.h"
#include "storage/connection.h"
#include "storage/foldertable.h"
#include "storage/principaltable.h"
#include "storage/storetable.h"

#include <array>

namespace Domain {

using namespace Base;
using Storage::Connection;
using Storage::FolderTable;
using Storage::PrincipalTable;
using Storage::StoreTable;

namespace {

struct DefaultFolder
{
    QLatin1String name;
    FolderKind kind;
    FolderUse use;
};

constexpr std::array defaultFolders{
    DefaultFolder{QLatin1String("Inbox"), FolderKind::Mail, FolderUse::Inbox},
    DefaultFolder{QLatin1String("Outbox"), FolderKind::Mail, FolderUse::Outbox},
    DefaultFolder{QLatin1String("Sent Items"), FolderKind::Mail, FolderUse::Sent},
    DefaultFolder{QLatin1String("Deleted Items"), FolderKind::Mail, FolderUse::Trash},
    DefaultFolder{QLatin1String("Drafts"), FolderKind::Mail, FolderUse::Drafts},
    DefaultFolder{QLatin1String("Junk E-mail"), FolderKind::Mail, FolderUse::Junk},
    DefaultFolder{QLatin1String("Calendar"), FolderKind::Calendar, FolderUse::Calendar},
    DefaultFolder{QLatin1String("Contacts"), FolderKind::Contacts, FolderUse::Contacts},
    DefaultFolder{QLatin1String("Tasks"), FolderKind::Tasks, FolderUse::Tasks},
    DefaultFolder{QLatin1String("Notes"), FolderKind::Notes, FolderUse::Notes},
};

Result<FolderId> insertFolder(Connection &connection, StoreId store, FolderId parent, const QString &name,
    FolderKind kind, FolderUse use)
{
    Folder folder;
    folder.parent = parent;
    folder.name = name;
    folder.kind = kind;
    folder.use = use;
    return TRY(FolderTable::insert(connection, store, folder)).id;
}

} // namespace

Result<StoreId> createStore(Connection &connection, PrincipalId owner, const QString &name)
{
    Storage::Store store;
    store.guid = randomBytes(16);
    store.owner = owner;
    store.name = name;
    store.id = TRY(StoreTable::insert(connection, store));
    const FolderId root =
        TRY(insertFolder(connection, store.id, {}, QString(), FolderKind::Root, FolderUse::None));
    const FolderId subtree = TRY(insertFolder(
        connection, store.id, root, QString::fromUtf16(subtreeName), FolderKind::Subtree, FolderUse::None));
    TRY(StoreTable::setRoots(connection, store.id, root, subtree));
    for (const DefaultFolder &folder : defaultFolders)
        TRY(insertFolder(connection, store.id, subtree, folder.name, folder.kind, folder.use));
    return store.id;
}

Result<User> createUserWithStore(
    Connection &connection, const User &user, const std::optional<Directory::PasswordKeys> &keys)
{
    const User created = TRY(Directory::createUser(connection, user, keys));
    const StoreId store = TRY(createStore(connection, created.id, created.login));
    TRY(PrincipalTable::setStore(connection, created.id, store));
    return Directory::findUser(connection, created.id);
}

Result<User> removeUserKeepStore(Connection &connection, const QString &login)
{
    const User user = TRY(Directory::removeUser(connection, login));
    if (user.store)
        TRY(StoreTable::setOwner(connection, user.store, PrincipalId()));
    return user;
}

Result<void> checkQuota(Connection &connection, StoreId store, quint64 more, const Quota &fallback)
{
    const auto row = TRY(StoreTable::find(connection, store));
    if (!row)
        return {Code::NotFound, QStringLiteral("no such store")};
    if (!row->owner)
        return {};
    const auto owner = TRY(PrincipalTable::find(connection, row->owner));
    if (!owner)
        return {};
    Limits limits;
    limits.defaultQuota = fallback;
    const quint64 hard = effectiveQuota(*owner, limits).hard;
    if (hard > 0 && (row->size > hard || more > hard - row->size)) {
        return {Code::OverQuota,
            QStringLiteral("the store holds %1 bytes of %2 it may hold").arg(row->size).arg(hard)};
    }
    return {};
}

} // namespace Domain
