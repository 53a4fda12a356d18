// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stores.h"

#include "base/random.h"
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

constexpr std::array languages{u"en", u"de", u"nl"};

struct DefaultFolder
{
    FolderKind kind;
    FolderUse use;
    std::array<const char16_t *, languages.size()> names; // by language
};

constexpr std::array defaultFolders{
    DefaultFolder{FolderKind::Mail, FolderUse::Inbox, {u"Inbox", u"Posteingang", u"Postvak IN"}},
    DefaultFolder{FolderKind::Mail, FolderUse::Outbox, {u"Outbox", u"Postausgang", u"Postvak UIT"}},
    DefaultFolder{FolderKind::Mail, FolderUse::Sent,
        {u"Sent Items", u"Gesendete Objekte", u"Verzonden items"}},
    DefaultFolder{FolderKind::Mail, FolderUse::Trash,
        {u"Deleted Items", u"Gel\u00f6schte Objekte", u"Verwijderde items"}},
    DefaultFolder{FolderKind::Mail, FolderUse::Drafts, {u"Drafts", u"Entw\u00fcrfe", u"Concepten"}},
    DefaultFolder{FolderKind::Mail, FolderUse::Junk,
        {u"Junk E-mail", u"Junk-E-Mail", u"Ongewenste e-mail"}},
    DefaultFolder{FolderKind::Calendar, FolderUse::Calendar, {u"Calendar", u"Kalender", u"Agenda"}},
    DefaultFolder{FolderKind::Contacts, FolderUse::Contacts, {u"Contacts", u"Kontakte", u"Contactpersonen"}},
    DefaultFolder{FolderKind::Tasks, FolderUse::Tasks, {u"Tasks", u"Aufgaben", u"Taken"}},
    DefaultFolder{FolderKind::Notes, FolderUse::Notes, {u"Notes", u"Notizen", u"Notities"}},
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

Result<StoreId> createStore(
    Connection &connection, PrincipalId owner, const QString &name, const QString &language)
{
    size_t place = 0;
    while (!language.isEmpty() && place < languages.size() && language != QStringView(languages[place]))
        ++place;
    if (place == languages.size())
        return {Code::Invalid, QStringLiteral("there are no folder names in that language; there are de, en, nl")};
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
        TRY(insertFolder(connection, store.id, subtree, QString::fromUtf16(folder.names[place]), folder.kind,
            folder.use));
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

} // namespace Domain
