// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of ItemTable that join messages with what never changes about them.
#include "storage/itemtable.h"

#include "storage/itemrow.h"
#include "storage/recoverabletable.h"

namespace Storage {

namespace {

constexpr quint32 bodyColumns =
    Base::ColumnEnvelope | Base::ColumnBody | Base::ColumnBodyStructure | Base::ColumnParts;

constexpr char fetchItems[] = R"(
    SELECT uid, body_id, internal_date, size FROM item
    WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last ORDER BY uid
)";
constexpr char fetchBodies[] = R"(
    SELECT i.uid, i.body_id, i.internal_date, i.size, b.header_size,
           CASE WHEN :envelope THEN b.envelope END, CASE WHEN :body THEN b.body END,
           CASE WHEN :structure THEN b.body_structure END, CASE WHEN :parts THEN b.parts END
    FROM item i JOIN body b ON b.body_id = i.body_id
    WHERE i.store_id = :store AND i.folder_id = :folder AND i.uid BETWEEN :first AND :last ORDER BY i.uid
)";
constexpr char fetchHeaders[] = R"(
    SELECT i.uid, i.body_id, i.internal_date, i.size, b.header_size,
           CASE WHEN :envelope THEN b.envelope END, CASE WHEN :body THEN b.body END,
           CASE WHEN :structure THEN b.body_structure END, CASE WHEN :parts THEN b.parts END,
           substr(d.header, 1, 1048576)
    FROM item i JOIN body b ON b.body_id = i.body_id JOIN body_data d ON d.body_id = i.body_id
    WHERE i.store_id = :store AND i.folder_id = :folder AND i.uid BETWEEN :first AND :last ORDER BY i.uid
)";
constexpr char scanItems[] = R"(
    SELECT uid, flags, mod_seq, keywords, internal_date, size, body_id FROM item
    WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last ORDER BY uid
)";
constexpr char scanDates[] = R"(
    SELECT i.uid, i.flags, i.mod_seq, i.keywords, i.internal_date, i.size, i.body_id, b.sent_date
    FROM item i JOIN body b ON b.body_id = i.body_id
    WHERE i.store_id = :store AND i.folder_id = :folder AND i.uid BETWEEN :first AND :last ORDER BY i.uid
)";
constexpr char scanTexts[] = R"(
    SELECT i.uid, i.flags, i.mod_seq, i.keywords, i.internal_date, i.size, i.body_id, b.sent_date,
           CASE WHEN :header THEN t.header_text END, CASE WHEN :text THEN t.body_text END
    FROM item i JOIN body b ON b.body_id = i.body_id JOIN body_text t ON t.body_id = i.body_id
    WHERE i.store_id = :store AND i.folder_id = :folder AND i.uid BETWEEN :first AND :last ORDER BY i.uid
)";

Base::ItemRow itemFromRow(const Row &row, quint32 columns)
{
    Base::ItemRow item;
    item.uid = row.number<Base::Uid>(0);
    item.body = row.id<Base::BodyId>(1);
    item.internalDate = row.integer(2);
    item.size = row.number<quint64>(3);
    if (!(columns & (bodyColumns | Base::ColumnHeader)))
        return item;
    item.headerSize = row.number<quint32>(4);
    if (columns & Base::ColumnEnvelope)
        item.envelope = row.bytes(5);
    if (columns & Base::ColumnBody)
        item.bodyText = row.bytes(6);
    if (columns & Base::ColumnBodyStructure)
        item.bodyStructure = row.bytes(7);
    if (columns & Base::ColumnParts)
        item.parts = row.bytes(8);
    if (columns & Base::ColumnHeader)
        item.header = row.bytes(9);
    return item;
}

qint64 bytesOf(const Base::ItemRow &item)
{
    return 40 + item.envelope.size() + item.bodyText.size() + item.bodyStructure.size() + item.parts.size()
        + item.header.size();
}

Base::Result<void> selectRange(Connection &connection, const FolderKey &folder, const Base::UidRange &range,
    quint32 columns, const Connection::RowFunction &row)
{
    if (!(columns & (bodyColumns | Base::ColumnHeader)))
        return connection.select(fetchItems, {folder.store, folder.folder, range.first, range.last}, row);
    const auto wants = [columns](quint32 column) { return Value((columns & column) != 0); };
    return connection.select(columns & Base::ColumnHeader ? fetchHeaders : fetchBodies,
        {wants(Base::ColumnEnvelope), wants(Base::ColumnBody), wants(Base::ColumnBodyStructure),
            wants(Base::ColumnParts), folder.store, folder.folder, range.first, range.last},
        row);
}

Base::Result<void> scanRange(Connection &connection, const FolderKey &folder, const Base::UidRange &range,
    quint32 columns, const Connection::RowFunction &row)
{
    if (columns & (SearchHeaderText | SearchBodyText)) {
        return connection.select(scanTexts,
            {(columns & SearchHeaderText) != 0, (columns & SearchBodyText) != 0, folder.store, folder.folder,
                range.first, range.last},
            row);
    }
    return connection.select(columns & SearchSentDate ? scanDates : scanItems,
        {folder.store, folder.folder, range.first, range.last}, row);
}

SearchRow searchRowFrom(const Row &row, quint32 columns)
{
    SearchRow found;
    found.uid = row.number<Base::Uid>(0);
    found.flags = row.number<quint32>(1);
    found.modSeq = row.number<Base::ModSeq>(2);
    found.keywords = keywordsFrom(row, 3);
    found.internalDate = row.integer(4);
    found.size = row.number<quint64>(5);
    found.body = row.id<Base::BodyId>(6);
    if (columns != 0)
        found.sentDate = row.integer(7);
    if (columns & SearchHeaderText)
        found.headerText = row.bytes(8);
    if (columns & SearchBodyText)
        found.bodyText = row.bytes(9);
    return found;
}

} // namespace

Base::Result<ItemPage> ItemTable::fetch(Connection &connection, const FolderKey &folder,
    const Base::UidSet &uids, quint32 columns, qint64 maxBytes)
{
    if (Base::isRecoverable(folder.folder))
        return RecoverableTable::fetch(connection, folder, uids, columns, maxBytes);
    ItemPage page;
    qint64 bytes = 0;
    for (const Base::UidRange &range : uids) {
        TRY(selectRange(connection, folder, range, columns, [&](const Row &row) {
            if (bytes >= maxBytes && !page.rows.isEmpty()) {
                page.next = row.number<Base::Uid>(0);
                return false;
            }
            page.rows.append(itemFromRow(row, columns));
            bytes += bytesOf(page.rows.constLast());
            return true;
        }));
        if (page.next != 0)
            break;
    }
    return page;
}

Base::Result<void> ItemTable::scan(Connection &connection, const FolderKey &folder, const Base::UidSet &uids,
    quint32 columns, const std::function<bool(const SearchRow &)> &row)
{
    if (Base::isRecoverable(folder.folder))
        return RecoverableTable::search(connection, folder, uids, columns, row);
    bool goOn = true;
    for (const Base::UidRange &range : uids) {
        TRY(scanRange(connection, folder, range, columns, [&](const Row &current) {
            goOn = row(searchRowFrom(current, columns));
            return goOn;
        }));
        if (!goOn)
            break;
    }
    return {};
}

} // namespace Storage
