// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of RecoverableTable that read a view as a mailbox.
#include "storage/bodytable.h"
#include "storage/connection.h"
#include "storage/itemrow.h"
#include "storage/recoverabletable.h"

#include <limits>

namespace Storage {

namespace {

using Base::FolderId;

constexpr qint64 largestUid = std::numeric_limits<Base::Uid>::max();

Base::Error noSuchFolder()
{
    return {Base::Code::NotFound, QStringLiteral("no such folder")};
}

/// The folder of a view that may be read.
Base::Result<FolderNode> nodeOf(Connection &connection, const FolderKey &key)
{
    auto node = TRY(RecoverableTable::folder(connection, key.store, Base::folderOf(key.folder)));
    if (!node)
        return noSuchFolder();
    if (node->deletedRoot) {
        const auto root = TRY(RecoverableTable::folder(connection, key.store, node->deletedRoot));
        if (!root || root->deletedAt <= claimedByPurge)
            return noSuchFolder();
    }
    return *std::move(node);
}

/// uid, flags, keywords, internal_date, size, body_id, item_id.
ViewItem viewItem(const Row &row)
{
    ViewItem item;
    item.uid = row.number<Base::Uid>(0);
    item.flags = row.number<quint32>(1) & ~quint32(Base::FlagDeleted);
    item.keywords = keywordsFrom(row, 2);
    item.internalDate = row.integer(3);
    item.size = row.number<quint64>(4);
    item.body = row.id<Base::BodyId>(5);
    item.id = row.id<Base::ItemId>(6);
    return item;
}

using ViewFunction = std::function<bool(const ViewItem &)>;

/// \returns whether to go on.
Base::Result<bool> scanOwn(
    Connection &connection, const FolderKey &key, const Base::UidRange &range, const ViewFunction &function)
{
    static constexpr char sql[] = R"(
        SELECT recoverable_uid, flags, keywords, internal_date, size, body_id, item_id FROM deleted_item
        WHERE store_id = :store AND folder_id = :folder AND recoverable_uid BETWEEN :first AND :last
        ORDER BY recoverable_uid
    )";
    bool goOn = true;
    TRY(connection.select(
        sql, {key.store, Base::folderOf(key.folder), range.first, range.last}, [&](const Row &row) {
            ViewItem item = viewItem(row);
            item.modSeq = Base::ModSeq(item.uid) + 1;
            goOn = function(item);
            return goOn;
        }));
    return goOn;
}

Base::Result<bool> scanAlong(Connection &connection, const FolderKey &key, const FolderNode &node,
    const Base::UidRange &range, const ViewFunction &function)
{
    static constexpr char sql[] = R"(
        SELECT uid, flags, keywords, internal_date, size, body_id, item_id, mod_seq FROM item
        WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last
        ORDER BY uid
    )";
    const qint64 base = node.recoverableNext - 1;
    const qint64 first = std::max<qint64>(range.first - base, 1);
    const qint64 last = std::min<qint64>(range.last, largestUid) - base;
    bool goOn = true;
    TRY(connection.select(sql, {key.store, node.folder.id, first, last}, [&](const Row &row) {
        ViewItem item = viewItem(row);
        item.own = false;
        item.itemUid = item.uid;
        item.uid = Base::Uid(base + item.itemUid);
        item.modSeq = Base::ModSeq(node.recoverableNext) + row.number<Base::ModSeq>(7);
        goOn = function(item);
        return goOn;
    }));
    return goOn;
}

struct BodyColumns
{
    qint64 sentDate = 0;
    QByteArray headerText;
    QByteArray bodyText;
};

Base::Result<BodyColumns> searchColumns(Connection &connection, Base::BodyId body, quint32 columns)
{
    static constexpr char date[] = "SELECT sent_date FROM body WHERE body_id = :body";
    static constexpr char texts[] = R"(
        SELECT b.sent_date, CASE WHEN :header THEN t.header_text END, CASE WHEN :text THEN t.body_text END
        FROM body b JOIN body_text t ON t.body_id = b.body_id WHERE b.body_id = :body
    )";
    BodyColumns found;
    if (columns & (SearchHeaderText | SearchBodyText)) {
        TRY(connection.selectOne(texts,
            {(columns & SearchHeaderText) != 0, (columns & SearchBodyText) != 0, body}, [&](const Row &row) {
                found = {row.integer(0), row.bytes(1), row.bytes(2)};
            }));
    } else if (columns != 0) {
        TRY(connection.selectOne(date, {body}, [&](const Row &row) { found.sentDate = row.integer(0); }));
    }
    return found;
}

constexpr quint32 viewBodyColumns =
    Base::ColumnEnvelope | Base::ColumnBody | Base::ColumnBodyStructure | Base::ColumnParts;

/// Fills in what never changes about \a item.
Base::Result<void> readColumns(Connection &connection, Base::ItemRow &item, quint32 columns)
{
    static constexpr char fromBody[] = R"(
        SELECT header_size, CASE WHEN :envelope THEN envelope END, CASE WHEN :body THEN body END,
               CASE WHEN :structure THEN body_structure END, CASE WHEN :parts THEN parts END
        FROM body WHERE body_id = :id
    )";
    static constexpr char header[] = R"(
        SELECT substr(header, 1, 1048576) FROM body_data WHERE body_id = :id
    )";
    if (!(columns & (viewBodyColumns | Base::ColumnHeader)))
        return {};
    const auto wants = [columns](quint32 column) { return Value((columns & column) != 0); };
    TRY(connection.selectOne(fromBody,
        {wants(Base::ColumnEnvelope), wants(Base::ColumnBody), wants(Base::ColumnBodyStructure),
            wants(Base::ColumnParts), item.body},
        [&](const Row &row) {
            item.headerSize = row.number<quint32>(0);
            item.envelope = row.bytes(1);
            item.bodyText = row.bytes(2);
            item.bodyStructure = row.bytes(3);
            item.parts = row.bytes(4);
        }));
    if (columns & Base::ColumnHeader)
        TRY(connection.selectOne(header, {item.body}, [&](const Row &row) { item.header = row.bytes(0); }));
    return {};
}

qint64 bytesOf(const Base::ItemRow &item)
{
    return 40 + item.envelope.size() + item.bodyText.size() + item.bodyStructure.size() + item.parts.size()
        + item.header.size();
}

} // namespace

Base::Result<Base::Folder> RecoverableTable::view(Connection &connection, const FolderKey &key)
{
    // The last condition is for the planner, which otherwise would rather walk through the whole store.
    static constexpr char count[] = R"(
        SELECT count(*), sum(CASE WHEN flags & 1 = 0 THEN 1 ELSE 0 END), sum(size) FROM deleted_item
        WHERE store_id = :store AND folder_id = :folder AND recoverable_uid > 0
    )";
    const FolderNode node = TRY(nodeOf(connection, key));
    Base::Folder folder = node.folder;
    folder.id = key.folder;
    folder.use = Base::FolderUse::None;
    folder.recent = 0;
    const qint64 next = node.recoverableNext;
    if (node.deletedRoot) {
        folder.uidNext = Base::Uid(std::min(next - 1 + qint64(folder.uidNext), largestUid));
        folder.highestModSeq += Base::ModSeq(next);
    } else {
        folder.uidNext = Base::Uid(std::min(next, largestUid));
        folder.highestModSeq = Base::ModSeq(next);
        folder.messages = 0;
        folder.unseen = 0;
        folder.size = 0;
    }
    TRY(connection.selectOne(count, {key.store, node.folder.id}, [&](const Row &row) {
        folder.messages += row.number<quint32>(0);
        folder.unseen += row.number<quint32>(1);
        folder.size += row.number<quint64>(2);
    }));
    return folder;
}

Base::Result<void> RecoverableTable::scan(
    Connection &connection, const FolderKey &key, const Base::UidSet &uids, const ViewFunction &row)
{
    const FolderNode node = TRY(nodeOf(connection, key));
    for (const Base::UidRange &range : uids) {
        if (!TRY(scanOwn(connection, key, range, row)))
            return {};
        if (node.deletedRoot && !TRY(scanAlong(connection, key, node, range, row)))
            return {};
    }
    return {};
}

Base::Result<QList<Base::ItemState>> RecoverableTable::states(
    Connection &connection, const FolderKey &key, const Base::UidSet &uids)
{
    QList<Base::ItemState> states;
    TRY(scan(connection, key, uids, [&](const ViewItem &item) {
        states.append({item.uid, item.flags, item.modSeq, item.keywords});
        return true;
    }));
    return states;
}

Base::Result<ItemPage> RecoverableTable::fetch(
    Connection &connection, const FolderKey &key, const Base::UidSet &uids, quint32 columns, qint64 maxBytes)
{
    ItemPage page;
    qint64 bytes = 0;
    Base::Result<void> failed;
    TRY(scan(connection, key, uids, [&](const ViewItem &item) {
        if (bytes >= maxBytes && !page.rows.isEmpty()) {
            page.next = item.uid;
            return false;
        }
        Base::ItemRow row;
        row.uid = item.uid;
        row.body = item.body;
        row.internalDate = item.internalDate;
        row.size = item.size;
        failed = readColumns(connection, row, columns);
        bytes += bytesOf(row);
        page.rows.append(std::move(row));
        return failed.has_value();
    }));
    TRY(failed);
    return page;
}

Base::Result<QByteArray> RecoverableTable::readBody(
    Connection &connection, const FolderKey &key, Base::Uid uid, qint64 offset, qint64 length)
{
    Base::BodyId body;
    TRY(scan(connection, key, {{uid, uid}}, [&](const ViewItem &item) {
        body = item.body;
        return false;
    }));
    if (!body)
        return {Base::Code::NotFound, QStringLiteral("no such message")};
    return BodyTable::read(connection, body, offset, length);
}

Base::Result<void> RecoverableTable::search(Connection &connection, const FolderKey &key,
    const Base::UidSet &uids, quint32 columns, const std::function<bool(const SearchRow &)> &row)
{
    Base::Result<void> failed;
    TRY(scan(connection, key, uids, [&](const ViewItem &item) {
        auto body = searchColumns(connection, item.body, columns);
        if (!body) {
            failed = std::move(body).error();
            return false;
        }
        return row({item.uid, item.flags, item.modSeq, item.keywords, item.internalDate, item.size, item.body,
            body->sentDate, std::move(body->headerText), std::move(body->bodyText)});
    }));
    return failed;
}

} // namespace Storage
