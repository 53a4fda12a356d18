// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/itemtable.h"

#include "storage/bodytable.h"
#include "storage/itemrow.h"
#include "storage/recoverabletable.h"

#include <algorithm>

namespace Storage {

namespace {

/// Joins what touches or overlaps; \a ranges in any order.
Base::UidSet joined(Base::UidSet ranges)
{
    std::sort(ranges.begin(), ranges.end(),
        [](const Base::UidRange &a, const Base::UidRange &b) { return a.first < b.first; });
    Base::UidSet set;
    for (const Base::UidRange &range : std::as_const(ranges)) {
        if (!set.isEmpty() && range.first <= quint64(set.constLast().last) + 1)
            set.last().last = std::max(set.constLast().last, range.last);
        else
            set.append(range);
    }
    return set;
}

} // namespace

Base::Result<QList<Base::ItemState>> ItemTable::states(Connection &connection, const FolderKey &folder)
{
    static constexpr char sql[] = R"(
        SELECT uid, flags, mod_seq, keywords FROM item
        WHERE store_id = :store AND folder_id = :folder ORDER BY uid
    )";
    static constexpr char count[] =
        "SELECT messages FROM folder WHERE store_id = :store AND folder_id = :folder";
    if (Base::isRecoverable(folder.folder))
        return RecoverableTable::states(connection, folder, allUids());
    QList<Base::ItemState> states;
    TRY(connection.selectOne(
        count, {folder.store, folder.folder}, [&](const Row &row) { states.reserve(row.integer(0)); }));
    TRY(connection.select(sql, {folder.store, folder.folder}, [&](const Row &row) {
        states.append(stateFromRow(row));
        return true;
    }));
    return states;
}

Base::Result<QList<Base::ItemState>> ItemTable::states(
    Connection &connection, const FolderKey &folder, const Base::UidSet &uids)
{
    static constexpr char sql[] = R"(
        SELECT uid, flags, mod_seq, keywords FROM item
        WHERE store_id = :store AND folder_id = :folder AND uid BETWEEN :first AND :last ORDER BY uid
    )";
    if (Base::isRecoverable(folder.folder))
        return RecoverableTable::states(connection, folder, uids);
    QList<Base::ItemState> states;
    for (const Base::UidRange &range : uids) {
        TRY(connection.select(
            sql, {folder.store, folder.folder, range.first, range.last}, [&](const Row &row) {
                states.append(stateFromRow(row));
                return true;
            }));
    }
    return states;
}

Base::Result<QList<Base::ItemState>> ItemTable::statesSince(
    Connection &connection, const FolderKey &folder, Base::ModSeq modSeq)
{
    // Sorted here: asked for an order, the planner would rather walk the whole folder than use item_mod_seq.
    static constexpr char sql[] = R"(
        SELECT uid, flags, mod_seq, keywords FROM item
        WHERE store_id = :store AND folder_id = :folder AND mod_seq > :modSeq
    )";
    QList<Base::ItemState> states;
    TRY(connection.select(sql, {folder.store, folder.folder, modSeq}, [&](const Row &row) {
        states.append(stateFromRow(row));
        return true;
    }));
    std::sort(states.begin(), states.end(),
        [](const Base::ItemState &a, const Base::ItemState &b) { return a.uid < b.uid; });
    return states;
}

Base::Result<std::optional<Base::UidSet>> ItemTable::expungedSince(
    Connection &connection, const FolderKey &folder, Base::ModSeq modSeq)
{
    static constexpr char floor[] = R"(
        SELECT expunged_floor FROM folder WHERE store_id = :store AND folder_id = :folder
    )";
    static constexpr char sql[] = R"(
        SELECT first_uid, last_uid FROM expunged
        WHERE store_id = :store AND folder_id = :folder AND mod_seq > :modSeq
    )";
    if (Base::isRecoverable(folder.folder))
        return std::optional<Base::UidSet>(); // what left a view is not noted
    quint64 kept = 0;
    TRY(connection.selectOne(
        floor, {folder.store, folder.folder}, [&](const Row &row) { kept = row.number<quint64>(0); }));
    if (modSeq < kept)
        return std::optional<Base::UidSet>();
    Base::UidSet uids;
    TRY(connection.select(sql, {folder.store, folder.folder, modSeq}, [&](const Row &row) {
        uids.append({row.number<Base::Uid>(0), row.number<Base::Uid>(1)});
        return true;
    }));
    return std::optional<Base::UidSet>(joined(std::move(uids)));
}

Base::Result<void> ItemTable::scanOwners(Connection &connection, const FolderKey &folder,
    const Base::UidSet &uids, quint32 flagMask, const std::function<bool(const OwnedItem &)> &row)
{
    static constexpr char sql[] = R"(
        SELECT i.uid, i.item_id, i.created_by, b.subject
        FROM item i JOIN body b ON b.body_id = i.body_id
        WHERE i.store_id = :store AND i.folder_id = :folder AND i.uid BETWEEN :first AND :last
            AND (i.flags & :mask) = :wanted
        ORDER BY i.uid
    )";
    bool more = true;
    for (const Base::UidRange &range : uids) {
        TRY(connection.select(sql, {folder.store, folder.folder, range.first, range.last, flagMask, flagMask},
            [&](const Row &found) {
                more = row({found.number<Base::Uid>(0), found.id<Base::ItemId>(1),
                    found.id<Base::PrincipalId>(2), found.text(3)});
                return more;
            }));
        if (!more)
            break;
    }
    return {};
}

Base::Result<QByteArray> ItemTable::readBody(
    Connection &connection, const FolderKey &folder, Base::Uid uid, qint64 offset, qint64 length)
{
    static constexpr char sql[] = R"(
        SELECT body_id FROM item WHERE store_id = :store AND folder_id = :folder AND uid = :uid
    )";
    if (Base::isRecoverable(folder.folder))
        return RecoverableTable::readBody(connection, folder, uid, offset, length);
    Base::BodyId body;
    if (!TRY(connection.selectOne(sql, {folder.store, folder.folder, uid},
            [&](const Row &row) { body = row.id<Base::BodyId>(0); })))
        return {Base::Code::NotFound, QStringLiteral("no such message")};
    return BodyTable::read(connection, body, offset, length);
}

} // namespace Storage
