// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/rights.h"

#include "base/text.h"
#include "directory/names.h"
#include "directory/users.h"
#include "domain/sharing.h"
#include "handlers/access.h"
#include "handlers/core.h"
#include "handlers/watchcheck.h"
#include "storage/connection.h"
#include "storage/foldertable.h"
#include "storage/recoverabletable.h"

#include <algorithm>

namespace Handlers {

using namespace Base;
using Domain::Outcome;
using Domain::StoreRights;
using Storage::AclTable;
using Storage::Connection;
using Storage::PrincipalTable;
using Storage::PrincipalType;

namespace {

Result<StoreRights> rightsIn(const Call &call, Connection &connection, StoreId store)
{
    return StoreRights::load(connection, call.actor(), store, call.core().settings()->rights);
}

Rpc::SharedStore describe(const StoreRights &rights)
{
    Rpc::SharedStore info;
    info.store = rights.store().id;
    info.kind = rights.isPublic() ? Rpc::SharedStoreKind::Public : Rpc::SharedStoreKind::Private;
    info.owner = rights.ownerName();
    info.fullName = rights.ownerFullName();
    info.root = rights.store().root;
    info.subtree = rights.store().subtree;
    info.grants = rights.grants({{rights.store().subtree, rights.store().root}, {}, true});
    return info;
}

Rpc::GranteeKind kindOf(const Storage::AclEntry &entry)
{
    if (entry.principal == Directory::everyoneId)
        return Rpc::GranteeKind::Everyone;
    switch (entry.type) {
    case PrincipalType::Group:
        return Rpc::GranteeKind::Group;
    case PrincipalType::Company:
        return Rpc::GranteeKind::Company;
    case PrincipalType::User:
    case PrincipalType::System:
        break;
    }
    return Rpc::GranteeKind::User;
}

QList<Domain::NamedGrant> namedGrants(const QList<Rpc::FolderGrant> &grants)
{
    QList<Domain::NamedGrant> named;
    named.reserve(grants.size());
    for (const Rpc::FolderGrant &grant : grants)
        named.append({grant.folder, grant.name, grant.grants});
    return named;
}

/// "27: john readonly; 27: -jane", as far as one reads.
QString summaryOf(const Rpc::SetRights &request)
{
    constexpr qsizetype most = 20;
    QStringList parts;
    if (request.removeAll)
        parts.append(QStringLiteral("all removed"));
    for (const Rpc::FolderGrant &grant : request.remove)
        parts.append(QStringLiteral("%1: -%2").arg(grant.folder.value).arg(grant.name));
    for (const Rpc::FolderGrant &grant : request.set)
        parts.append(
            QStringLiteral("%1: %2 %3").arg(grant.folder.value).arg(grant.name, grantsText(grant.grants)));
    if (parts.size() > most)
        parts = parts.first(most) + QStringList(QStringLiteral("%1 more").arg(parts.size() - most));
    return parts.join(QStringLiteral("; "));
}

/// The public stores that may be the caller's, in this order: of his company, of the server.
Result<QList<StoreId>> ownPublicStores(const Call &call, Connection &connection)
{
    const auto self = TRY(PrincipalTable::findAccount(connection, call.actor().principal));
    QList<PrincipalId> companies{PrincipalId()};
    if (self && self->id != Directory::systemId && self->company)
        companies.prepend(self->company);
    QList<StoreId> stores;
    for (const PrincipalId company : std::as_const(companies)) {
        const auto store = Domain::findPublicStore(connection, company);
        if (store)
            stores.append(*store);
        else if (store.error().code != Code::NotFound)
            return store.error();
    }
    return stores;
}

/// The first of those in which something was granted to him; if there is none, the first.
Result<StoreId> ownPublicStore(const Call &call, Connection &connection)
{
    const QList<StoreId> stores = TRY(ownPublicStores(call, connection));
    for (const StoreId store : stores) {
        if (TRY(rightsIn(call, connection, store)).isKnown())
            return store;
    }
    if (stores.isEmpty())
        return {Code::NotFound, QStringLiteral("there is no public store")};
    return stores.first();
}

/// That of the company or, named SYSTEM, of the server; NotFound if the caller has nothing to do with it.
Result<StoreId> publicStoreOf(const Call &call, Connection &connection, const QString &name)
{
    PrincipalId company;
    if (name != QString::fromUtf16(Audit::systemName))
        company = TRY(Directory::findAccount(connection, name, {PrincipalType::Company})).id;
    const auto self = TRY(PrincipalTable::findAccount(connection, call.actor().principal));
    const StoreId store = TRY(Domain::findPublicStore(connection, company));
    if ((!self || self->company != company) && !TRY(rightsIn(call, connection, store)).isKnown())
        return {Code::NotFound, QStringLiteral("there is no public store")};
    return store;
}

} // namespace

Act actOf(const Rpc::CreatePublicStore &request)
{
    return {QStringLiteral("store.create-public"), request.company, {}};
}

Result<Outcome<Rpc::SharedStoreReply>> createPublicStore(Call &call, Connection &connection,
    const Directory::Authority &authority, const Rpc::CreatePublicStore &request)
{
    PrincipalId company;
    if (!request.company.isEmpty()) {
        const auto found = TRY(Directory::findAccount(connection, request.company, {PrincipalType::Company}));
        call.nameTarget(found.login);
        company = found.id;
    }
    if (!authority.administers(company))
        return {Code::Denied, QStringLiteral("not allowed")};
    const StoreId store = TRY(Domain::createPublicStore(connection, company));
    return Outcome<Rpc::SharedStoreReply>{{describe(TRY(rightsIn(call, connection, store)))}, {}};
}

Result<Rpc::SharedStoreReply> openStore(
    const CallPointer &call, Connection &connection, const Rpc::OpenStore &request)
{
    StoreId store;
    if (!request.login.isEmpty())
        store = TRY(Domain::findStoreOf(connection, request.login));
    else if (!request.company.isEmpty())
        store = TRY(publicStoreOf(*call, connection, request.company));
    else
        store = TRY(ownPublicStore(*call, connection));
    const auto allowed = checkWishes(*call, connection, {{{store, {}}, Domain::Need::View, {}}});
    // Whom the caller may not know of looks like somebody who does not exist.
    if (!allowed && allowed.error().code == Code::NotFound && !request.login.isEmpty())
        return {Code::NotFound, QStringLiteral("there is no user '%1'").arg(escaped(request.login, 80))};
    TRY(allowed);
    return Rpc::SharedStoreReply{describe(TRY(rightsIn(*call, connection, store)))};
}

Result<Rpc::ListSharedStoresReply> listSharedStores(
    const CallPointer &call, Connection &connection, const Rpc::ListSharedStores &)
{
    const auto stores = TRY(AclTable::storesFor(
        connection, call->actor().principal, Directory::everyoneId, GrantVisible, Domain::maxSharedStores));
    Rpc::ListSharedStoresReply reply;
    if (call->session() && call->session()->store)
        reply.recoverable = TRY(Storage::RecoverableTable::any(connection, call->session()->store));
    for (const StoreId store : stores) {
        const StoreRights rights = TRY(rightsIn(*call, connection, store));
        const bool own = call->session() && call->session()->store == store;
        if (rights.store().owner && rights.isKnown() && !own)
            reply.stores.append(describe(rights));
    }
    const QList<StoreId> own = TRY(ownPublicStores(*call, connection));
    const auto rank = [&own](const Rpc::SharedStore &store) {
        const qsizetype at = own.indexOf(store.store);
        return at < 0 ? own.size() : at;
    };
    std::sort(reply.stores.begin(), reply.stores.end(), [&rank](const auto &one, const auto &other) {
        if (one.kind != other.kind)
            return one.kind > other.kind;
        if (rank(one) != rank(other))
            return rank(one) < rank(other);
        return one.owner.compare(other.owner, Qt::CaseInsensitive) < 0;
    });
    return reply;
}

Result<Rpc::ListRightsReply> listRights(
    const CallPointer &, Connection &connection, const Rpc::ListRights &request)
{
    if (request.folder)
        TRY(Domain::findFolder(connection, {request.store, request.folder}));
    else if (!TRY(Storage::StoreTable::find(connection, request.store)))
        return {Code::NotFound, QStringLiteral("no such store")};
    Rpc::ListRightsReply reply;
    const auto entries = TRY(AclTable::list(connection, request.store, request.folder));
    for (const Storage::AclEntry &entry : entries) {
        const QString name =
            entry.name.isEmpty() ? QStringLiteral("#%1").arg(entry.principal.value) : entry.name;
        reply.entries.append({entry.folder, name, kindOf(entry), entry.grants});
    }
    return reply;
}

Result<Outcome<Rpc::Empty>> setRights(
    const CallPointer &call, Connection &connection, const Rpc::SetRights &request)
{
    if (request.set.size() + request.remove.size() > Domain::maxRightsChanges) {
        return {Code::Invalid,
            QStringLiteral("at most %1 permissions change at once").arg(Domain::maxRightsChanges)};
    }
    const StoreRights rights = TRY(rightsIn(*call, connection, request.store));
    addAct(*call, {QStringLiteral("rights.set"), rights.ownerName(), summaryOf(request)});
    TRY(Domain::changeRights(connection, rights.store(), namedGrants(request.set),
        namedGrants(request.remove), request.removeAll));
    checkWatchesLater(call->core(), request.store);
    return Outcome<Rpc::Empty>();
}

Result<Rpc::MyRightsReply> myRights(
    const CallPointer &call, Connection &connection, const Rpc::MyRights &request)
{
    TRY(Domain::findFolder(connection, {request.store, request.folder}));
    const StoreRights rights = TRY(rightsIn(*call, connection, request.store));
    return Rpc::MyRightsReply{rights.grants(TRY(rights.wayTo(connection, request.folder)))};
}

} // namespace Handlers
