// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/items.h"

#include "domain/folders.h"
#include "domain/mailbox.h"
#include "domain/search.h"
#include "handlers/access.h"
#include "handlers/core.h"
#include "handlers/logging.h"
#include "handlers/recipients.h"
#include "storage/connection.h"

namespace Handlers {

using namespace Base;
using Domain::Outcome;
using Storage::Connection;

namespace {

constexpr qsizetype maxItemsAtOnce = 10'000;
constexpr qsizetype maxRecipients = 10'000;

Storage::FlagChange::Mode modeOf(Rpc::ChangeFlags::Mode mode)
{
    switch (mode) {
    case Rpc::ChangeFlags::Add:
        return Storage::FlagChange::Add;
    case Rpc::ChangeFlags::Remove:
        return Storage::FlagChange::Remove;
    case Rpc::ChangeFlags::Replace:
        break;
    }
    return Storage::FlagChange::Replace;
}

} // namespace

Result<Rpc::FetchItemsReply> fetchItems(
    const CallPointer &call, Connection &connection, const Rpc::FetchItems &request)
{
    const Storage::FolderKey key{request.store, request.folder};
    auto page
        = TRY(Domain::fetchItems(connection, key, request.uids, request.columns, request.maxBytes));
    if ((request.columns & ColumnRaw) && !page.rows.isEmpty() && !isOwnStore(*call, request.store)) {
        QList<Uid> given;
        for (const ItemRow &row : std::as_const(page.rows)) {
            if (!row.raw.isEmpty()) // else ReadBody tells of it
                given.append(row.uid);
        }
        if (!given.isEmpty())
            TRY(checkWishes(*call, connection, {{key, Domain::Need::Read, Storage::toUidSet(given)}}));
    }
    return Rpc::FetchItemsReply{std::move(page.rows), page.next};
}

Result<Rpc::ReadBodyReply> readBody(const CallPointer &, Connection &connection, const Rpc::ReadBody &request)
{
    auto bytes = Domain::readBody(
        connection, {request.store, request.folder}, request.uid, request.offset, request.length);
    if (!bytes && bytes.error().code == Code::Corrupt) {
        qCCritical(lcHandlers, "damaged message not given out store=%lld folder=%lld uid=%u reason=\"%s\"",
            qlonglong(request.store.value), qlonglong(request.folder.value), request.uid,
            qUtf8Printable(bytes.error().detail));
    }
    return Rpc::ReadBodyReply{TRY(std::move(bytes))};
}

Result<Outcome<Rpc::ChangeFlagsReply>> changeFlags(
    const CallPointer &, Connection &connection, const Rpc::ChangeFlags &request)
{
    if (request.mode > Rpc::ChangeFlags::Remove)
        return {Code::Invalid, QStringLiteral("unknown way to change flags")};
    auto changed = TRY(Domain::changeFlags(connection, {request.store, request.folder}, request.uids,
        {modeOf(request.mode), request.flags, request.keywords, request.unchangedSince}));
    return Outcome<Rpc::ChangeFlagsReply>{
        {std::move(changed.value.items), changed.value.modSeq, std::move(changed.value.refused)},
        std::move(changed.changes)};
}

Result<Outcome<Rpc::CopyItemsReply>> copyItems(
    const CallPointer &call, Connection &connection, const Rpc::CopyItems &request)
{
    auto copied = TRY(Domain::copyItems(connection, {request.store, request.folder}, request.uids,
        {request.targetStore, request.targetFolder}, request.move, call->actor(),
        call->core().settings()->limits));
    return Outcome<Rpc::CopyItemsReply>{
        {copied.value.uidValidity, std::move(copied.value.source), std::move(copied.value.target)},
        std::move(copied.changes)};
}

Result<Outcome<Rpc::ExpungeItemsReply>> expungeItems(
    const CallPointer &call, Connection &connection, const Rpc::ExpungeItems &request)
{
    auto gone =
        TRY(Domain::expungeItems(connection, {request.store, request.folder}, request.uids, call->actor()));
    return Outcome<Rpc::ExpungeItemsReply>{
        {std::move(gone.value.uids), gone.value.highestModSeq}, std::move(gone.changes)};
}

Result<Rpc::SearchItemsReply> searchItems(
    const CallPointer &call, Connection &connection, const Rpc::SearchItems &request)
{
    // A client that has gone must not keep a reader busy with a search through all its mail.
    return Rpc::SearchItemsReply{TRY(Domain::searchItems(connection, {request.store, request.folder},
        request.key, [peer = call->peer()] { return peer->isConnected(); }))};
}

Result<PreparedAppend> prepareAppend(const CallPointer &call, Rpc::AppendItems request)
{
    if (request.items.isEmpty() || request.items.size() > maxItemsAtOnce)
        return {
            Code::Invalid, QStringLiteral("1 to %1 messages can be appended at once").arg(maxItemsAtOnce)};
    return PreparedAppend{request.store, request.folder, std::move(request.path), request.onlyMail,
        TRY(Domain::prepareItems(call->core().database().bodies(), std::move(request.items)))};
}

Result<Folder> appendTarget(Connection &connection, const PreparedAppend &append)
{
    if (append.folder)
        return Domain::findFolder(connection, {append.store, append.folder});
    Folder folder = TRY(Domain::findListed(connection, append.store, append.path));
    if (append.onlyMail && folder.kind != FolderKind::Mail)
        return {Code::NotFound, QStringLiteral("no such folder")};
    return folder;
}

Result<Outcome<Rpc::AppendItemsReply>> appendItems(
    const CallPointer &call, Connection &connection, const PreparedAppend &append)
{
    const Folder folder = TRY(appendTarget(connection, append));
    auto appended = TRY(Domain::appendItems(connection, append.store, folder, append.items,
        call->actor(), call->core().settings()->limits));
    return Outcome<Rpc::AppendItemsReply>{
        {appended.value.uidValidity, std::move(appended.value.uids), folder.id}, std::move(appended.changes)};
}

static Result<void> checkConfirmed(const QList<QByteArray> &envelopeIds)
{
    constexpr qsizetype most = 10'000;
    if (envelopeIds.size() > most)
        return {Code::Invalid, QStringLiteral("at most %1 deliveries are confirmed at once").arg(most)};
    return {};
}

Result<Outcome<Rpc::Empty>> confirmDeliveries(
    const CallPointer &, Connection &connection, const Rpc::ConfirmDeliveries &request)
{
    TRY(checkConfirmed(request.envelopeIds));
    TRY(Domain::confirmDeliveries(connection, request.envelopeIds));
    return Outcome<Rpc::Empty>();
}

Result<Domain::Delivery> prepareDelivery(const CallPointer &call, Rpc::Deliver request)
{
    if (request.recipients.isEmpty() || request.recipients.size() > maxRecipients)
        return {Code::Invalid, QStringLiteral("a delivery has 1 to %1 recipients").arg(maxRecipients)};
    if (request.envelopeId.size() > 256)
        return {Code::Invalid, QStringLiteral("the envelope id is longer than 256 bytes")};
    Domain::Delivery delivery;
    delivery.item = TRY(Domain::prepareItem(call->core().database().bodies(), std::move(request.item)));
    delivery.recipients = std::move(request.recipients);
    delivery.envelopeId = std::move(request.envelopeId);
    delivery.folder = std::move(request.folder);
    delivery.junk = request.junk;
    delivery.createFolder = request.createFolder;
    TRY(checkConfirmed(request.confirmed));
    delivery.confirmed = std::move(request.confirmed);
    return delivery;
}

Result<Outcome<Rpc::DeliverReply>> deliver(
    const CallPointer &call, Connection &connection, const Domain::Delivery &delivery)
{
    const auto delivered = TRY(Domain::deliver(connection, delivery, call->core().settings()->limits));
    Outcome<Rpc::DeliverReply> outcome{{}, delivered.changes};
    outcome.value.results.reserve(delivered.value.size());
    outcome.value.details.reserve(delivered.value.size());
    for (const Domain::RecipientOutcome &recipient : delivered.value) {
        outcome.value.results.append(toRpc(recipient.result));
        outcome.value.details.append(recipient.detail);
    }
    return outcome;
}

} // namespace Handlers
