// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/folders.h"

#include "domain/folders.h"
#include "domain/foldertree.h"
#include "domain/mailbox.h"
#include "domain/sharing.h"
#include "handlers/access.h"
#include "handlers/audit.h"
#include "handlers/core.h"
#include "storage/connection.h"
#include "storage/foldertable.h"
#include "storage/subscriptiontable.h"

namespace Handlers {

using namespace Base;
using Domain::Outcome;
using Storage::Connection;

/// An administrator has what he needs by office.
static Result<void> grantToCreator(
    const Call &call, Connection &connection, const Storage::FolderKey &folder, FolderId above)
{
    const Domain::RightsPolicy policy = call.core().settings()->rights;
    const auto rights
        = TRY(Domain::StoreRights::load(connection, call.actor(), folder.store, policy));
    if (rights.isAdministrator() || !policy.creatorHasFullAccess)
        return {};
    return Domain::grantToCreator(connection, folder, above, call.actor());
}

/// Whoever is after a folder that he may not see: the security log hears of it. His answer says nothing of
/// it.
static Result<void> noteWanted(Call &call, Connection &connection, const Rpc::ListFolders &request)
{
    if (request.wanted.isEmpty())
        return {};
    const auto folder = Domain::findListed(connection, request.store, request.wanted);
    if (!folder)
        return folder.error().code == Code::NotFound ? Result<void>() : folder.error();
    Wish wish{{request.store, folder->id}, Domain::Need::View, {}};
    wish.told = false; // what is allowed is told of when it is opened
    const auto allowed = checkWishes(call, connection, {wish});
    const bool refused =
        !allowed && (allowed.error().code == Code::NotFound || allowed.error().code == Code::Denied);
    return allowed || refused ? Result<void>() : allowed.error();
}

Result<Rpc::ListFoldersReply> listFolders(
    const CallPointer &call, Connection &connection, const Rpc::ListFolders &request)
{
    if (!isOwnStore(*call, request.store)) {
        TRY(noteWanted(*call, connection, request));
        const auto rights = TRY(Domain::StoreRights::load(
            connection, call->actor(), request.store, call->core().settings()->rights));
        auto visible = TRY(Domain::listVisibleFolders(connection, rights));
        QStringList subscriptions; // SYSTEM copies whole stores
        if (rights.isOwner())
            subscriptions = TRY(Storage::SubscriptionTable::list(connection, request.store));
        return Rpc::ListFoldersReply{
            std::move(visible.folders), std::move(subscriptions), std::move(visible.grants)};
    }
    auto list = TRY(Domain::listFolders(connection, request.store));
    return Rpc::ListFoldersReply{std::move(list.folders), std::move(list.subscriptions), {}};
}

Result<Outcome<Rpc::FolderReply>> createFolder(
    const CallPointer &call, Connection &connection, const Rpc::CreateFolder &request)
{
    if (request.use != FolderUse::None && request.use != FolderUse::Archive)
        return {Code::Denied, QStringLiteral("the store has a folder for that use from its start")};
    const bool own = isOwnStore(*call, request.store);
    const FolderId above
        = own ? FolderId() : TRY(Domain::deepestParent(connection, request.store, request.path));
    auto made = TRY(Domain::createFolder(connection, request.store, request.path, request.use));
    if (!own)
        TRY(grantToCreator(*call, connection, {request.store, made.value.id}, above));
    return Outcome<Rpc::FolderReply>{{std::move(made.value)}, std::move(made.changes)};
}

constexpr qsizetype mostTold = 10'000; // folders of one request; beyond, the one above stands for them

/// As it was allowed.
static void noteDeleted(
    Call &call, const Domain::StoreRights &rights, const Domain::Way &way, FolderId folder)
{
    Audit::Event event = eventOf(call, Audit::Kind::Access);
    event.right = Audit::Right::FolderPermissions;
    event.ownerName = rights.ownerName();
    event.store = rights.store().id;
    event.path = rights.pathOf(way);
    event.type = Audit::ObjectType::Folder;
    event.objectId = folder.value;
    call.note(event);
}

/// What is below goes along, and may belong to others' eyes only: each folder is asked for, and told of. The
/// ways come from the list that was read anyway, since everybody waits for the writer meanwhile.
static Result<void> checkBelow(Call &call, Connection &connection, const Rpc::DeleteFolder &request)
{
    const Domain::FolderTree tree(TRY(Storage::FolderTable::list(connection, request.store)));
    const QList<Folder> below = tree.below(request.folder); // parents first
    const auto rights = TRY(Domain::StoreRights::load(
        connection, call.actor(), request.store, call.core().settings()->rights));
    QHash<FolderId, Domain::Way> ways;
    ways.insert(request.folder, TRY(rights.wayTo(connection, request.folder)));
    for (const Folder &folder : below) {
        Domain::Way way = ways.value(folder.parent);
        way.folders.prepend(folder.id);
        way.names.append(folder.name);
        if (rights.verdict(way, Domain::Need::FolderPermissions) != Domain::Verdict::Allowed) {
            const Wish wish{{request.store, folder.id}, Domain::Need::FolderPermissions, {}};
            const auto refused = checkWishes(call, connection, {wish});
            if (!refused && refused.error().code != Code::NotFound)
                return refused;
            return {Code::Denied, QStringLiteral("not allowed")}; // also of one that the caller does not see
        }
        if (below.size() <= mostTold)
            noteDeleted(call, rights, way, folder.id);
        ways.insert(folder.id, std::move(way));
    }
    return {};
}

Result<Outcome<Rpc::Empty>> deleteFolder(
    const CallPointer &call, Connection &connection, const Rpc::DeleteFolder &request)
{
    if (request.withChildren && !isOwnStore(*call, request.store))
        TRY(checkBelow(*call, connection, request));
    auto gone = TRY(Domain::removeFolder(
        connection, {request.store, request.folder}, request.withChildren, call->actor()));
    return Outcome<Rpc::Empty>{{}, std::move(gone.changes)};
}

Result<Outcome<Rpc::FolderReply>> renameFolder(
    const CallPointer &, Connection &connection, const Rpc::RenameFolder &request)
{
    auto renamed = TRY(Domain::renameFolder(connection, {request.store, request.folder}, request.path));
    return Outcome<Rpc::FolderReply>{{std::move(renamed.value)}, std::move(renamed.changes)};
}

Result<Outcome<Rpc::Empty>> setSubscription(
    const CallPointer &, Connection &connection, const Rpc::SetSubscription &request)
{
    TRY(Domain::setSubscription(connection, request.store, request.path, request.subscribed));
    return Outcome<Rpc::Empty>();
}

Result<Rpc::FolderReply> folderStatus(
    const CallPointer &, Connection &connection, const Rpc::FolderStatus &request)
{
    return Rpc::FolderReply{TRY(Domain::findFolder(connection, {request.store, request.folder}))};
}

Result<Rpc::OpenMailboxReply> openMailbox(
    const CallPointer &call, Connection &connection, const Rpc::OpenMailbox &request)
{
    Core &core = call->core();
    const Storage::FolderKey key{request.store, request.folder};
    // Before the first statement: what is committed after the snapshot is told by the watch.
    if (request.watch && !core.watches().add(call->peer(), call->sessionId(), {key.store, key.folder}))
        return {Code::TooBig, QStringLiteral("too many watched folders")};
    auto view = Domain::openMailbox(connection, key, request.knownModSeq);
    const bool ended = call->session()
        && !core.sessions().find(call->sessionId(), call->peer()->id()); // logged out meanwhile
    if (!view || ended) {
        if (request.watch)
            core.watches().remove(call->peer()->id(), call->sessionId(), {key.store, key.folder});
        if (!view)
            return std::move(view).error();
        return {Code::Denied, QStringLiteral("no such session")};
    }
    if (request.claimRecent && view->firstRecent != 0) {
        core.database().write([key](Connection &writer) { return Domain::claimRecent(writer, key); },
            [](const Result<void> &) {});
    }
    return Rpc::OpenMailboxReply{std::move(view->folder), view->full, std::move(view->items),
        std::move(view->vanished), view->firstRecent};
}

Result<Rpc::Empty> unwatch(const CallPointer &call, const Rpc::Unwatch &request)
{
    call->core().watches().remove(call->peer()->id(), call->sessionId(), {request.store, request.folder});
    return Rpc::Empty();
}

} // namespace Handlers
