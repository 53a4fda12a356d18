// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/items.h"

#include "domain/folders.h"
#include "domain/mailbox.h"
#include "domain/recoverable.h"
#include "domain/restore.h"
#include "domain/quota.h"
#include "storage/bodytable.h"
#include "storage/connection.h"
#include "storage/itemtable.h"

namespace Domain {

using namespace Base;
using Storage::Connection;
using Storage::FolderKey;
using Storage::ItemTable;
using Storage::ItemWriter;

namespace {

constexpr quint32 allFlags = FlagSeen | FlagAnswered | FlagFlagged | FlagDeleted | FlagDraft;

/// RFC 3501 atom, without the backslash that begins system flags.
bool isAtom(const QString &keyword)
{
    return std::all_of(keyword.begin(), keyword.end(),
        [](QChar c) { return c > u' ' && c < QChar(0x7f) && !QStringLiteral("(){%*\"\\]").contains(c); });
}

struct Amount
{
    quint64 items = 0;
    quint64 bytes = 0;
};

Result<Amount> amountOf(Connection &connection, const FolderKey &key, const UidSet &uids)
{
    Amount amount;
    TRY(ItemTable::scan(connection, key, uids, 0, [&amount](const Storage::SearchRow &row) {
        ++amount.items;
        amount.bytes += row.size;
        return true;
    }));
    return amount;
}

} // namespace

Result<void> checkKeywords(const QStringList &keywords)
{
    if (keywords.size() > maxKeywords)
        return {Code::TooBig, QStringLiteral("a message has at most %1 keywords").arg(maxKeywords)};
    for (const QString &keyword : keywords) {
        if (keyword.isEmpty() || keyword.size() > maxKeyword || !isAtom(keyword))
            return {
                Code::Invalid, QStringLiteral("a keyword is an atom of at most %1 bytes").arg(maxKeyword)};
    }
    return {};
}

Result<PreparedItem> prepareItem(Storage::BodyStore &bodies, NewItem item)
{
    if (item.raw.isEmpty())
        return {Code::Invalid, QStringLiteral("the message is empty")};
    if (quint64(item.digest.headerSize) > quint64(item.raw.size()))
        return {Code::Invalid, QStringLiteral("the header is longer than the message")};
    TRY(checkKeywords(item.keywords));
    PreparedItem prepared;
    prepared.body = TRY(bodies.put(item.raw));
    prepared.digest = std::move(item.digest);
    prepared.flags = item.flags & allFlags;
    prepared.keywords = std::move(item.keywords);
    prepared.internalDate = std::max<qint64>(item.internalDate, 0);
    return prepared;
}

Result<QList<PreparedItem>> prepareItems(Storage::BodyStore &bodies, QList<NewItem> items)
{
    QList<PreparedItem> prepared;
    prepared.reserve(items.size());
    for (NewItem &item : items)
        prepared.append(TRY(prepareItem(bodies, std::move(item))));
    return prepared;
}

Result<void> checkFolderSize(const Folder &folder, quint64 more, const Limits &limits)
{
    if (folder.messages + more > limits.folderMaxItems)
        return {
            Code::TooBig, QStringLiteral("a folder holds at most %1 messages").arg(limits.folderMaxItems)};
    return {};
}

Result<Outcome<AppendResult>> appendItems(Connection &connection, StoreId store, const Folder &folder,
    const QList<PreparedItem> &items, const Actor &actor, const Limits &limits)
{
    if (folder.kind < FolderKind::Mail)
        return {Code::Denied, QStringLiteral("the folder holds no messages")};
    TRY(refuseView(folder.id));
    TRY(checkFolderSize(folder, quint64(items.size()), limits));
    if (!actor.exemptFromQuota) {
        quint64 bytes = 0;
        for (const PreparedItem &item : items)
            bytes += quint64(item.body.raw.size());
        TRY(checkQuota(connection, store, bytes, limits.defaultQuota));
    }
    QList<Storage::ItemToInsert> rows;
    rows.reserve(items.size());
    for (const PreparedItem &item : items) {
        const BodyId body = TRY(Storage::BodyTable::insert(connection, item.body, item.digest));
        rows.append({body, quint64(item.body.raw.size()), item.flags, item.keywords, item.internalDate,
            actor.principal});
    }
    const FolderKey key{store, folder.id};
    const auto inserted = TRY(ItemWriter::insert(connection, key, rows));
    return Outcome<AppendResult>{{inserted.uidValidity, inserted.uids}, {{key, inserted.modSeq}}};
}

Result<Outcome<Storage::FlagsResult>> changeFlags(
    Connection &connection, const FolderKey &key, const UidSet &uids, const Storage::FlagChange &change)
{
    TRY(checkUids(uids));
    TRY(refuseView(key.folder));
    TRY(checkKeywords(change.keywords));
    Storage::FlagChange allowed = change;
    allowed.flags &= allFlags;
    auto result = TRY(ItemWriter::changeFlags(connection, key, uids, allowed));
    Outcome<Storage::FlagsResult> outcome{std::move(result), {}};
    if (outcome.value.modSeq > 0)
        outcome.changes = {{key, outcome.value.modSeq}};
    return outcome;
}

Result<Outcome<Storage::CopyResult>> copyItems(Connection &connection, const FolderKey &source,
    const UidSet &uids, const FolderKey &target, bool move, const Actor &actor, const Limits &limits)
{
    TRY(refuseView(target.folder));
    if (isRecoverable(source.folder))
        return restoreFromView(connection, source, uids, target, limits);
    TRY(checkUids(uids));
    const Folder folder = TRY(findFolder(connection, target));
    if (folder.kind < FolderKind::Mail)
        return {Code::Denied, QStringLiteral("the folder holds no messages")};
    if (source.folder != target.folder) // a move within the folder adds nothing; a copy is checked below
        TRY(findFolder(connection, source));
    const Amount amount = TRY(amountOf(connection, source, uids));
    if (!(move && source == target))
        TRY(checkFolderSize(folder, amount.items, limits));
    const bool adds = !move || source.store != target.store;
    // Clients delete by moving to the trash: who is to make room must be able to.
    if (!actor.exemptFromQuota && amount.items > 0 && (adds || folder.use != FolderUse::Trash))
        TRY(checkQuota(connection, target.store, adds ? amount.bytes : 0, limits.defaultQuota));
    auto copied = move ? TRY(ItemWriter::move(connection, source, uids, target))
                       : TRY(ItemWriter::copy(connection, source, uids, target, actor.principal));
    Outcome<Storage::CopyResult> outcome{std::move(copied), {}};
    if (!outcome.value.source.isEmpty()) {
        outcome.changes.append({target, outcome.value.modSeq});
        if (move && !(source == target))
            outcome.changes.append({source, outcome.value.sourceModSeq});
    }
    return outcome;
}

Result<Outcome<Storage::ExpungeResult>> expungeItems(
    Connection &connection, const FolderKey &key, const UidSet &uids, const Actor &actor)
{
    TRY(checkUids(uids));
    TRY(refuseView(key.folder));
    auto result = TRY(ItemWriter::expunge(connection, key, uids, FlagDeleted, actor.principal));
    Outcome<Storage::ExpungeResult> outcome{std::move(result), {}};
    if (!outcome.value.uids.isEmpty()) {
        outcome.changes = {{key, outcome.value.highestModSeq},
            {{key.store, recoverableView(key.folder)}, outcome.value.recoverableModSeq}};
    }
    return outcome;
}

} // namespace Domain
