// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing.h"

#include "base/random.h"
#include "base/text.h"
#include "directory/users.h"
#include "domain/stores.h"
#include "storage/companytable.h"
#include "storage/connection.h"
#include "storage/foldertable.h"

#include <QSet>

namespace Domain {

using namespace Base;
using Storage::Account;
using Storage::AclTable;
using Storage::CompanyTable;
using Storage::Connection;
using Storage::FolderKey;
using Storage::FolderTable;
using Storage::PrincipalTable;
using Storage::PrincipalType;
using Storage::StoreTable;

namespace {

PrincipalId publicOwner(PrincipalId company)
{
    return company ? company : Directory::everyoneId;
}

Result<FolderId> insertContainer(
    Connection &connection, StoreId store, FolderId parent, const QString &name, FolderKind kind)
{
    Folder folder;
    folder.parent = parent;
    folder.name = name;
    folder.kind = kind;
    return TRY(FolderTable::insert(connection, store, folder)).id;
}

} // namespace

Result<StoreId> createPublicStore(Connection &connection, PrincipalId company)
{
    const PrincipalId owner = publicOwner(company);
    if (TRY(StoreTable::findPublic(connection, owner)))
        return {Code::Conflict, QStringLiteral("there is a public store already")};
    Storage::Store store;
    store.guid = randomBytes(16);
    store.owner = owner;
    store.kind = Storage::StoreKind::Public;
    store.name = QStringLiteral("Public");
    store.id = TRY(StoreTable::insert(connection, store));
    store.root = TRY(insertContainer(connection, store.id, {}, QString(), FolderKind::Root));
    store.subtree = TRY(insertContainer(
        connection, store.id, store.root, QString::fromUtf16(subtreeName), FolderKind::Subtree));
    TRY(StoreTable::setRoots(connection, store.id, store.root, store.subtree));
    TRY(AclTable::set(connection, {store.id, store.subtree}, owner, publicGrants));
    if (company)
        TRY(CompanyTable::setPublicStore(connection, company, store.id));
    return store.id;
}

Result<StoreId> findPublicStore(Connection &connection, PrincipalId company)
{
    const auto store = TRY(StoreTable::findPublic(connection, publicOwner(company)));
    if (!store)
        return {Code::NotFound, QStringLiteral("there is no public store")};
    return *store;
}

Result<StoreId> findStoreOf(Connection &connection, const QString &login)
{
    const User user = TRY(Directory::findUser(connection, login));
    if (!user.store)
        return {Code::NotFound, QStringLiteral("the user has no store")};
    return user.store;
}

Result<VisibleFolders> listVisibleFolders(Connection &connection, const StoreRights &rights)
{
    const QList<Folder> all = TRY(FolderTable::list(connection, rights.store().id));
    const QList<quint32> grants = rights.grantsOfTree(all);
    QSet<FolderId> shown;
    for (qsizetype i = all.size() - 1; i >= 0; --i) { // children come before their parents
        if (!(grants[i] & GrantVisible) && !shown.contains(all[i].id))
            continue;
        shown.insert(all[i].id);
        shown.insert(all[i].parent);
    }
    VisibleFolders visible;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!shown.contains(all[i].id))
            continue;
        visible.folders.append(all[i]);
        visible.grants.append(grants[i]);
        if (!(grants[i] & GrantRead)) { // how much there is to read is part of it
            Folder &folder = visible.folders.last();
            folder.messages = folder.unseen = folder.recent = 0;
            folder.size = 0;
        }
    }
    return visible;
}

Result<Account> findGrantee(Connection &connection, const QString &name)
{
    auto account = TRY(PrincipalTable::findAccount(connection, name));
    if (!account || account->type == PrincipalType::System)
        return {Code::NotFound, QStringLiteral("there is no user or group '%1'").arg(escaped(name, 80))};
    const bool fits = account->type == PrincipalType::User
        ? account->kind == UserKind::Active
        : account->type != PrincipalType::Group || account->security;
    if (!fits) {
        return {Code::Invalid,
            QStringLiteral(
                "'%1' cannot be given rights: it is not an active user, a security group or a company")
                .arg(escaped(name, 80))};
    }
    return *std::move(account);
}

Result<void> changeRights(Connection &connection, const Storage::Store &store, const QList<NamedGrant> &set,
    const QList<NamedGrant> &remove, bool removeAll)
{
    if (removeAll)
        TRY(AclTable::removeStore(connection, store.id));
    const auto keyOf = [&store](const NamedGrant &entry) {
        return FolderKey{store.id, entry.folder ? entry.folder : store.root};
    };
    for (const NamedGrant &entry : remove) {
        const auto account = TRY(PrincipalTable::findAccount(connection, entry.name));
        if (!account)
            return {Code::NotFound, QStringLiteral("there is no user or group '%1'").arg(escaped(entry.name, 80))};
        TRY(AclTable::remove(connection, keyOf(entry), account->id));
    }
    for (const NamedGrant &entry : set) {
        if (entry.grants & ~knownGrants)
            return {Code::Invalid, QStringLiteral("unknown rights 0x%1").arg(entry.grants, 0, 16)};
        TRY(findFolder(connection, keyOf(entry)));
        const Account account = TRY(findGrantee(connection, entry.name));
        TRY(AclTable::set(connection, keyOf(entry), account.id, entry.grants));
        if (TRY(AclTable::count(connection, keyOf(entry))) > maxFolderEntries) {
            return {Code::TooBig,
                QStringLiteral("a folder has at most %1 entries of permissions").arg(maxFolderEntries)};
        }
    }
    return {};
}

Result<void> grantToCreator(
    Connection &connection, const FolderKey &folder, FolderId above, const Actor &creator)
{
    constexpr int maxSteps = 200;
    FolderId each = folder.folder;
    for (int steps = 0; each && each != above && steps < maxSteps; ++steps) {
        TRY(AclTable::set(connection, {folder.store, each}, creator.principal, fullControl));
        const auto step = TRY(FolderTable::step(connection, folder.store, each));
        each = step ? step->parent : FolderId();
    }
    return {};
}

} // namespace Domain
