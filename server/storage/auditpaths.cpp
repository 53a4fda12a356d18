// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditpaths.h"

#include "base/text.h"

#include <QStringList>

namespace Storage {

namespace {

constexpr int maxDepth = 1000;
constexpr qint64 typeStore = 3;
constexpr qint64 typeFolder = 5;
constexpr qint64 typeMessage = 7;

QString joined(const QString &folder, const QString &subject)
{
    return folder.isEmpty() ? QString() : QString(folder + u'\\' + subject);
}

struct Found
{
    Base::StoreId store;
    Base::FolderId folder;
    QString subject;
};

Base::Result<std::optional<Found>> findFolder(Connection &connection, qint64 id, Base::StoreId store)
{
    static constexpr char inStore[] = R"(
        SELECT store_id, folder_id FROM folder WHERE store_id = :store AND folder_id = :id
    )";
    // Folders are found by store and number: ask every store, which is one short look each.
    static constexpr char anywhere[] = R"(
        SELECT f.store_id, f.folder_id FROM store AS s CROSS JOIN folder AS f
        WHERE f.store_id = s.store_id AND f.folder_id = :id LIMIT 1
    )";
    std::optional<Found> found;
    const auto take = [&](const Row &row) {
        found = Found{row.id<Base::StoreId>(0), row.id<Base::FolderId>(1), {}};
    };
    if (store)
        TRY(connection.selectOne(inStore, {store, id}, take));
    if (!found)
        TRY(connection.selectOne(anywhere, {id}, take));
    return found;
}

Base::Result<std::optional<Found>> findDeleted(Connection &connection, qint64 id)
{
    static constexpr char sql[] = R"(
        SELECT d.store_id, d.folder_id, b.subject FROM store AS s CROSS JOIN deleted_item AS d
        JOIN body AS b ON b.body_id = d.body_id
        WHERE d.store_id = s.store_id AND d.item_id = :id LIMIT 1
    )";
    std::optional<Found> found;
    TRY(connection.selectOne(sql, {id}, [&](const Row &row) {
        found = Found{row.id<Base::StoreId>(0), row.id<Base::FolderId>(1), row.text(2)};
    }));
    return found;
}

Base::Result<std::optional<Found>> findLive(Connection &connection, qint64 id, Base::StoreId store)
{
    static constexpr char sql[] = R"(
        SELECT i.store_id, i.folder_id, b.subject FROM item AS i JOIN body AS b ON b.body_id = i.body_id
        WHERE i.store_id = :store AND i.item_id = :id LIMIT 1
    )";
    std::optional<Found> found;
    TRY(connection.selectOne(sql, {store, id}, [&](const Row &row) {
        found = Found{row.id<Base::StoreId>(0), row.id<Base::FolderId>(1), row.text(2)};
    }));
    return found;
}

QString storePath(qint64 store)
{
    return QStringLiteral("store\\%1").arg(store);
}

} // namespace

Base::Result<QString> AuditPaths::ofFolder(Connection &connection, Base::StoreId store, Base::FolderId folder)
{
    static constexpr char sql[] = R"(
        SELECT parent_id, name, deleted_from FROM folder WHERE store_id = :store AND folder_id = :folder
    )";
    QStringList names;
    for (int depth = 0; folder && depth < maxDepth; ++depth) {
        Base::FolderId parent;
        QString name;
        const bool there = TRY(connection.selectOne(sql, {store, folder}, [&](const Row &row) {
            parent = row.id<Base::FolderId>(0);
            name = row.text(1);
            if (!parent) // a deleted folder may hang nowhere any more
                parent = row.id<Base::FolderId>(2);
        }));
        if (!there)
            return names.isEmpty() ? QString() : QString(storePath(store.value) + u'\\' + names.join(u'\\'));
        if (!name.isEmpty()) // the root has none
            names.prepend(name);
        folder = parent;
    }
    return names.isEmpty() ? storePath(store.value)
                           : QString(storePath(store.value) + u'\\' + names.join(u'\\'));
}

Base::Result<QString> AuditPaths::ofMessage(
    Connection &connection, Base::StoreId store, Base::FolderId folder, Base::Uid uid, qint64 itemId)
{
    static constexpr char sql[] = R"(
        SELECT b.subject FROM item AS i JOIN body AS b ON b.body_id = i.body_id
        WHERE i.store_id = :store AND i.folder_id = :folder AND i.uid = :uid AND i.item_id = :item
    )";
    std::optional<QString> subject;
    TRY(connection.selectOne(
        sql, {store, folder, uid, itemId}, [&](const Row &row) { subject = row.text(0); }));
    if (!subject)
        return QString();
    return joined(TRY(ofFolder(connection, store, folder)), *subject);
}

Base::Result<AuditName> AuditPaths::find(Connection &connection, qint64 objectId, Base::StoreId store)
{
    static constexpr char stores[] = "SELECT 1 FROM store WHERE store_id = :id";
    if (TRY(connection.selectOne(stores, {objectId}, [](const Row &) {})))
        return AuditName{storePath(objectId), typeStore};
    if (const auto folder = TRY(findFolder(connection, objectId, store)))
        return AuditName{TRY(ofFolder(connection, folder->store, folder->folder)), typeFolder};
    auto message = TRY(findDeleted(connection, objectId));
    if (!message && store)
        message = TRY(findLive(connection, objectId, store));
    if (!message)
        return AuditName();
    return AuditName{
        joined(TRY(ofFolder(connection, message->store, message->folder)), message->subject), typeMessage};
}

Base::Result<Base::StoreId> AuditPaths::storeOf(Connection &connection, const QString &ownerName)
{
    static constexpr char sql[] = R"(
        SELECT s.store_id FROM principal AS p JOIN store AS s ON s.owner_id = p.principal_id
        WHERE p.login_key = :key ORDER BY s.store_id LIMIT 1
    )";
    Base::StoreId store;
    TRY(connection.selectOne(
        sql, {Base::folded(ownerName)}, [&](const Row &row) { store = row.id<Base::StoreId>(0); }));
    return store;
}

} // namespace Storage
