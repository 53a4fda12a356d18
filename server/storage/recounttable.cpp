// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recounttable.h"

#include "storage/connection.h"

#include <QList>

namespace Storage {

namespace {

/// The counters of one folder.
struct Counters
{
    qint64 messages = 0;
    qint64 unseen = 0;
    qint64 recent = 0;
    qint64 size = 0;
    friend bool operator==(const Counters &, const Counters &) = default;
};

struct CountedFolder
{
    Base::FolderId id;
    qint64 recentUid = 0;
    Counters kept;
};

Base::Result<Counters> countItems(Connection &connection, Base::StoreId store, const CountedFolder &folder)
{
    static constexpr char sql[] = R"(
        SELECT COUNT(*), COALESCE(SUM(CASE WHEN (flags & 1) = 0 THEN 1 ELSE 0 END), 0),
               COALESCE(SUM(CASE WHEN uid >= :recentUid THEN 1 ELSE 0 END), 0), COALESCE(SUM(size), 0)
        FROM item WHERE store_id = :store AND folder_id = :folder
    )";
    Counters counters;
    TRY(connection.selectOne(sql, {folder.recentUid, store, folder.id}, [&](const Row &row) {
        counters = {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
    }));
    return counters;
}

} // namespace

Base::Result<RecountTable::Counted> RecountTable::correctFolders(Connection &connection, Base::StoreId store)
{
    static constexpr char folders[] = R"(
        SELECT folder_id, recent_uid, messages, unseen, recent, size
        FROM folder WHERE store_id = :store AND deleted_root = 0
    )";
    static constexpr char update[] = R"(
        UPDATE folder SET messages = :messages, unseen = :unseen, recent = :recent, size = :size
        WHERE store_id = :store AND folder_id = :folder
    )";
    QList<CountedFolder> list;
    TRY(connection.select(folders, {store}, [&](const Row &row) {
        list.append({row.id<Base::FolderId>(0), row.integer(1),
            {row.integer(2), row.integer(3), row.integer(4), row.integer(5)}});
        return true;
    }));
    Counted counted{quint64(list.size()), 0};
    for (const CountedFolder &folder : std::as_const(list)) {
        const Counters right = TRY(countItems(connection, store, folder));
        if (right == folder.kept)
            continue;
        TRY(connection.run(
            update, {right.messages, right.unseen, right.recent, right.size, store, folder.id}));
        ++counted.corrected;
    }
    return counted;
}

} // namespace Storage
