// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recoverable.h"

#include "base/text.h"
#include "directory/users.h"
#include "domain/storefolders.h"
#include "storage/connection.h"
#include "storage/principaltable.h"

#include <QSet>

#include <algorithm>

namespace Domain {

using namespace Base;
using Storage::Connection;
using Storage::FolderNode;
using Storage::RecoverableTable;

namespace {

/// Where a page ends: behind a folder, or behind a message of a folder.
struct PageEnd
{
    bool messages = false;
    FolderId folder;
    Uid uid = 0;
};

QByteArray toBytes(const PageEnd &end)
{
    return (end.messages ? "m:" : "f:") + QByteArray::number(end.folder.value) + ':'
        + QByteArray::number(end.uid);
}

Result<PageEnd> pageEndFrom(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return PageEnd();
    const QByteArrayList parts = bytes.split(':');
    if (bytes.size() <= 40 && parts.size() == 3 && (parts[0] == "m" || parts[0] == "f")) {
        const auto folder = parseNumber(parts[1], quint64(recoverableBit));
        const auto uid = parseNumber(parts[2], ~Uid(0));
        if (folder && uid)
            return PageEnd{parts[0] == "m", {qint64(*folder)}, Uid(*uid)};
    }
    return {Code::Invalid, QStringLiteral("the list has no such place")};
}

/// Logins of those who deleted, each looked up once.
class Names
{
public:
    explicit Names(Connection &connection) : m_connection(connection) { }

    Result<QString> of(PrincipalId id)
    {
        if (id == Directory::systemId)
            return QStringLiteral("SYSTEM");
        auto known = m_names.constFind(id);
        if (known == m_names.cend()) {
            const auto user = TRY(Storage::PrincipalTable::find(m_connection, id));
            known = m_names.insert(id, user ? user->login : QString());
        }
        return *known;
    }

private:
    Connection &m_connection;
    QHash<PrincipalId, QString> m_names;
};

/// Roots of deletions behind \a after by id. \a from: only out of that folder.
QList<FolderNode> rootsBehind(const StoreFolders &folders, FolderId after, FolderId from)
{
    QList<FolderNode> roots;
    for (const FolderNode &node : folders.nodes()) {
        const FolderId id = node.folder.id;
        if (node.deletedRoot == id && id > after && node.deletedAt > Storage::claimedByPurge
            && (!from || node.folder.parent == from))
            roots.append(node);
    }
    std::sort(roots.begin(), roots.end(),
        [](const FolderNode &a, const FolderNode &b) { return a.folder.id < b.folder.id; });
    return roots;
}

Result<RecoverableObject> describe(const StoreFolders &folders, const FolderNode &root, Names &names)
{
    const StoreFolders::Whole whole = folders.whole(root.folder.id);
    RecoverableObject object;
    object.id = {root.folder.id.value};
    object.isFolder = true;
    object.folder = root.folder.parent;
    object.path = folders.path(root.folder.parent);
    object.subject = root.folder.name;
    object.size = whole.size;
    object.messages = whole.messages;
    object.deleted = root.deletedAt;
    object.deletedBy = TRY(names.of(root.deletedBy));
    return object;
}

Result<RecoverableObject> describe(
    const StoreFolders &folders, const Storage::DeletedItem &item, Names &names)
{
    RecoverableObject object;
    object.id = {item.id.value};
    object.folder = item.folder;
    object.path = folders.path(item.folder);
    object.subject = item.subject;
    object.from = item.from;
    object.size = item.size;
    object.date = item.internalDate;
    object.deleted = item.deletedAt;
    object.deletedBy = TRY(names.of(item.deletedBy));
    return object;
}

/// What the view of \a node has to say without looking at its messages.
RecoverableFolder viewOf(const StoreFolders &folders, const FolderNode &node, quint32 deletedMessages)
{
    RecoverableFolder view;
    view.deleted = folders.deletedAt(node.folder.id);
    view.path = folders.path(node.folder.id);
    view.folder = node.folder;
    view.folder.id = recoverableView(node.folder.id);
    view.folder.parent = {};
    view.folder.use = FolderUse::None;
    view.folder.recent = 0;
    view.folder.unseen = 0;
    view.folder.size = 0;
    view.folder.messages = deletedMessages + (view.deleted ? node.folder.messages : 0);
    const auto next = node.recoverableNext;
    view.folder.uidNext = view.deleted ? Uid(next - 1 + qint64(node.folder.uidNext)) : Uid(next);
    view.folder.highestModSeq = ModSeq(next) + (view.deleted ? node.folder.highestModSeq : 0);
    return view;
}

/// Living folders keep their names; of the others, those deleted last.
void makeUnique(QList<RecoverableFolder> &views)
{
    std::sort(views.begin(), views.end(), [](const RecoverableFolder &a, const RecoverableFolder &b) {
        if (a.path != b.path)
            return a.path < b.path;
        if ((a.deleted == 0) != (b.deleted == 0))
            return a.deleted == 0;
        return a.deleted != b.deleted ? a.deleted > b.deleted : a.folder.id < b.folder.id;
    });
    QSet<QStringList> taken;
    for (const RecoverableFolder &view : std::as_const(views))
        taken.insert(view.path);
    QSet<QStringList> used;
    for (RecoverableFolder &view : views) {
        const QString name = view.path.constLast();
        for (int number = 2; used.contains(view.path); ++number) {
            QStringList other = view.path;
            other.last() = QStringLiteral("%1 (%2)").arg(name).arg(number);
            if (!taken.contains(other))
                view.path = other;
        }
        used.insert(view.path);
        taken.insert(view.path);
    }
    std::sort(views.begin(), views.end(),
        [](const RecoverableFolder &a, const RecoverableFolder &b) { return a.path < b.path; });
}

} // namespace

Result<QList<RecoverableFolder>> recoverableFolders(Connection &connection, StoreId store)
{
    const StoreFolders folders = TRY(StoreFolders::load(connection, store));
    QHash<FolderId, quint32> deleted;
    const auto counts = TRY(RecoverableTable::counts(connection, store));
    for (const Storage::DeletedCount &count : counts)
        deleted.insert(count.folder, count.messages);
    QList<RecoverableFolder> views;
    for (const FolderNode &node : folders.nodes()) {
        if (node.folder.kind < FolderKind::Mail
            || (node.deletedRoot && folders.deletedAt(node.folder.id) <= Storage::claimedByPurge))
            continue;
        RecoverableFolder view = viewOf(folders, node, deleted.value(node.folder.id));
        if (view.folder.messages > 0)
            views.append(std::move(view));
    }
    makeUnique(views);
    return views;
}

Result<RecoverablePage> listRecoverable(
    Connection &connection, StoreId store, FolderId folder, const QByteArray &after, int limit)
{
    PageEnd end = TRY(pageEndFrom(after));
    const StoreFolders folders = TRY(StoreFolders::load(connection, store));
    Names names(connection);
    RecoverablePage page;
    if (!end.messages) {
        const QList<FolderNode> roots = rootsBehind(folders, end.folder, folder);
        for (const FolderNode &root : roots.first(std::min<qsizetype>(roots.size(), limit)))
            page.objects.append(TRY(describe(folders, root, names)));
        if (roots.size() >= limit) {
            page.next = toBytes(
                {roots.size() == limit, roots.size() == limit ? FolderId() : roots[limit - 1].folder.id, 0});
            return page;
        }
        end = {true, {}, 0};
    }
    const int room = limit - int(page.objects.size());
    const auto items = TRY(RecoverableTable::list(connection, store, folder, end.folder, end.uid, room + 1));
    for (const Storage::DeletedItem &item : items.first(std::min<qsizetype>(items.size(), room)))
        page.objects.append(TRY(describe(folders, item, names)));
    if (items.size() > room)
        page.next = toBytes({true, items[room - 1].folder, items[room - 1].recoverableUid});
    return page;
}

Result<void> refuseView(FolderId folder)
{
    if (isRecoverable(folder))
        return {Code::Denied, QStringLiteral("recoverable items can only be read and restored")};
    return {};
}

} // namespace Domain
