// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/storeadmin.h"

#include "directory/users.h"
#include "domain/storeadmin.h"
#include "handlers/core.h"
#include "storage/principaltable.h"

namespace Handlers {

using namespace Base;
using Directory::Authority;
using Domain::Outcome;
using Storage::Connection;

namespace {

QString guidText(const QByteArray &guid)
{
    return QString::fromLatin1(guid.left(16).toHex());
}

Result<Rpc::StoreInfo> toRpc(Connection &connection, const Storage::Store &store)
{
    Rpc::StoreInfo info;
    info.store = store.id;
    info.guid = store.guid;
    info.name = store.name;
    info.isPublic = store.kind == Storage::StoreKind::Public;
    info.size = store.size;
    info.items = store.items;
    info.created = store.created;
    info.unhooked = store.unhooked;
    info.removed = store.removed;
    if (const auto owner = TRY(Storage::PrincipalTable::findName(connection, store.owner)))
        info.owner = owner->login;
    return info;
}

/// The security log tells of the user by his stored name, if there is one.
void nameUser(Call &call, Connection &connection, const QString &login)
{
    if (const auto user = Directory::findUser(connection, login))
        call.nameTarget(user->login);
}

/// The answer; the sessions of the users concerned end with the commit.
Result<Outcome<Rpc::StoreReply>> storeChanged(
    Call &call, Connection &connection, const Storage::Store &store, const QList<PrincipalId> &users)
{
    for (const PrincipalId user : users)
        call.endSessionsOf(user);
    return Outcome<Rpc::StoreReply>{{TRY(toRpc(connection, store))}, {}};
}

} // namespace

Act actOf(const Rpc::CreateStore &request)
{
    return {QStringLiteral("store.create"), request.login, {}};
}

Result<Outcome<Rpc::StoreReply>> createStore(
    Call &call, Connection &connection, const Authority &authority, const Rpc::CreateStore &request)
{
    TRY(mustBeSystem(authority));
    nameUser(call, connection, request.login);
    const auto store = TRY(Domain::createUserStore(connection, request.login, request.language));
    return storeChanged(call, connection, store, {store.owner});
}

Act actOf(const Rpc::HookStore &request)
{
    return {QStringLiteral("store.hook"), request.login, guidText(request.guid)};
}

Result<Outcome<Rpc::StoreReply>> hookStore(
    Call &call, Connection &connection, const Authority &authority, const Rpc::HookStore &request)
{
    TRY(mustBeSystem(authority));
    nameUser(call, connection, request.login);
    const auto store = TRY(Domain::hookStore(connection, request.guid, request.login));
    return storeChanged(call, connection, store, {store.owner});
}

Act actOf(const Rpc::UnhookStore &request)
{
    return {QStringLiteral("store.unhook"), request.login, {}};
}

Result<Outcome<Rpc::StoreReply>> unhookStore(
    Call &call, Connection &connection, const Authority &authority, const Rpc::UnhookStore &request)
{
    TRY(mustBeSystem(authority));
    const User user = TRY(Directory::findUser(connection, request.login));
    call.nameTarget(user.login);
    const auto store = TRY(Domain::unhookStore(connection, request.login));
    return storeChanged(call, connection, store, {user.id});
}

Act actOf(const Rpc::RemoveStore &request)
{
    return {QStringLiteral("store.remove"), guidText(request.guid), {}};
}

Result<Outcome<Rpc::StoreReply>> removeStore(
    Call &call, Connection &connection, const Authority &authority, const Rpc::RemoveStore &request)
{
    TRY(mustBeSystem(authority));
    return storeChanged(call, connection, TRY(Domain::removeStore(connection, request.guid)), {});
}

Act actOf(const Rpc::RecountStore &request)
{
    return {QStringLiteral("store.recount"), request.login, {}};
}

Result<Outcome<Rpc::RecountStoreReply>> recountStore(
    Call &call, Connection &connection, const Authority &authority, const Rpc::RecountStore &request)
{
    TRY(mustBeSystem(authority));
    const User user = TRY(Directory::findUser(connection, request.login));
    call.nameTarget(user.login);
    if (!user.store)
        return {Code::Conflict, QStringLiteral("user '%1' has no store").arg(user.login)};
    const auto recount = TRY(Domain::recountStore(connection, user.store));
    return Outcome<Rpc::RecountStoreReply>{{recount.folders, recount.corrected, recount.size}, {}};
}

Result<Rpc::ListStoresReply> listStores(
    Connection &connection, const Authority &authority, const Rpc::ListStores &request)
{
    TRY(mustBeSystem(authority));
    Rpc::ListStoresReply reply;
    const QList<Storage::Store> stores = TRY(request.orphans ? Storage::StoreTable::listUnhooked(connection)
                                                             : Storage::StoreTable::list(connection));
    for (const Storage::Store &store : stores)
        reply.stores.append(TRY(toRpc(connection, store)));
    return reply;
}

Result<Rpc::Empty> clearCaches(const CallPointer &call, const Rpc::ClearCaches &request)
{
    using Request = Rpc::ClearCaches;
    Core &core = call->core();
    noteAct(*call, {QStringLiteral("cache.clear"), QStringLiteral("0x%1").arg(request.bits, 0, 16), {}});
    if (!call->isSystem() && (!call->session() || call->session()->adminLevel < 2))
        return {Code::Denied, QStringLiteral("only a system administrator may do that")};
    if (request.bits & Request::Recipients)
        core.recipients().clear();
    if (request.bits & Request::Passwords)
        core.checkCache().clear();
    core.counters().purgeDate.set(core.clock().seconds());
    return Rpc::Empty();
}

} // namespace Handlers
