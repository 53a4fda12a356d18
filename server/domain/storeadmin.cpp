// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storeadmin.h"

#include "directory/users.h"
#include "domain/stores.h"
#include "storage/connection.h"
#include "storage/principaltable.h"
#include "storage/recounttable.h"

namespace Domain {

using namespace Base;
using Storage::Connection;
using Storage::PrincipalTable;
using Storage::Store;
using Storage::StoreTable;

namespace {

Result<Store> byGuid(Connection &connection, const QByteArray &guid)
{
    auto store = TRY(StoreTable::findByGuid(connection, guid));
    if (!store)
        return {
            Code::NotFound, QStringLiteral("there is no store %1").arg(QString::fromLatin1(guid.toHex()))};
    return *std::move(store);
}

Result<Store> byId(Connection &connection, StoreId id)
{
    auto store = TRY(StoreTable::find(connection, id));
    if (!store)
        return {Code::NotFound, QStringLiteral("no such store")};
    return *std::move(store);
}

/// A store nobody uses and that is to stay, which may be given away or marked.
Result<Store> orphan(Connection &connection, const QByteArray &guid)
{
    Store store = TRY(byGuid(connection, guid));
    if (store.owner)
        return {Code::Conflict, QStringLiteral("the store belongs to somebody; it has to be unhooked first")};
    if (store.removed > 0)
        return {Code::Conflict, QStringLiteral("the store is marked for removal")};
    return store;
}

} // namespace

Result<Store> createUserStore(Connection &connection, const QString &login, const QString &language)
{
    const User user = TRY(Directory::findUser(connection, login));
    if (user.store)
        return {Code::Conflict, QStringLiteral("user '%1' has a store already").arg(user.login)};
    const StoreId store = TRY(createStore(connection, user.id, user.login, language));
    TRY(PrincipalTable::setStore(connection, user.id, store));
    return byId(connection, store);
}

Result<Store> hookStore(Connection &connection, const QByteArray &guid, const QString &login)
{
    const Store store = TRY(orphan(connection, guid));
    if (store.kind == Storage::StoreKind::Public)
        return {Code::Conflict, QStringLiteral("the store is a public store")};
    const User user = TRY(Directory::findUser(connection, login));
    if (user.store)
        TRY(StoreTable::setOwner(connection, user.store, PrincipalId()));
    TRY(StoreTable::setOwner(connection, store.id, user.id));
    TRY(PrincipalTable::setStore(connection, user.id, store.id));
    return byId(connection, store.id);
}

Result<Store> unhookStore(Connection &connection, const QString &login)
{
    const User user = TRY(Directory::findUser(connection, login));
    if (!user.store)
        return {Code::Conflict, QStringLiteral("user '%1' has no store").arg(user.login)};
    TRY(StoreTable::setOwner(connection, user.store, PrincipalId()));
    TRY(PrincipalTable::setStore(connection, user.id, StoreId()));
    return byId(connection, user.store);
}

Result<Store> removeStore(Connection &connection, const QByteArray &guid)
{
    const Store store = TRY(orphan(connection, guid));
    TRY(StoreTable::markRemoved(connection, store.id));
    return byId(connection, store.id);
}

Result<Recount> recountStore(Connection &connection, StoreId store)
{
    const auto counted = TRY(Storage::RecountTable::correctFolders(connection, store));
    TRY(StoreTable::recount(connection, store));
    return Recount{counted.folders, counted.corrected, TRY(StoreTable::size(connection, store))};
}

} // namespace Domain
