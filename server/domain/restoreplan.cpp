// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/restoreplan.h"

#include "base/text.h"
#include "domain/folders.h"
#include "domain/items.h"
#include "domain/quota.h"
#include "storage/connection.h"
#include "storage/foldertable.h"
#include "storage/restoretable.h"

namespace Domain {

using namespace Base;
using Storage::FolderKey;
using Storage::FolderNode;
using Storage::FolderTable;
using Storage::RecoverableTable;

namespace {

constexpr int mostNumbers = 1000; // tried behind a name that is taken

void refuse(RestoredObject &object, Code code, const QString &detail)
{
    object.code = code;
    object.detail = detail;
}

/// Whether the error is about this one object; others end the whole.
bool isOfObject(const Error &error)
{
    return error.code == Code::OverQuota || error.code == Code::TooBig || error.code == Code::Denied;
}

/// \a name with a number behind it, within the length a name may have.
QString numbered(QString name, int number)
{
    const QString tail = QStringLiteral(" (%1)").arg(number);
    while (QString(name + tail).toUtf8().size() > maxFolderName)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name + tail;
}

} // namespace

RestorePlan::RestorePlan(Storage::Connection &connection, StoreId store, const Limits &limits)
    : m_connection(connection)
    , m_store(store)
    , m_limits(limits)
{
}

Result<void> RestorePlan::begin(const QStringList &target)
{
    m_folders = TRY(StoreFolders::load(m_connection, m_store));
    if (!target.isEmpty())
        m_target = TRY(findPath(m_connection, m_store, target));
    return {};
}

Result<void> RestorePlan::add(ObjectId id)
{
    m_objects.append(RestoredObject{});
    RestoredObject &object = m_objects.last();
    object.id = id;
    refuse(object, Code::NotFound,
        QStringLiteral("object %1 is not among the deleted ones; perhaps it was restored or purged already")
            .arg(id.value));
    if (m_seen.contains(id))
        return {};
    m_seen.insert(id);
    if (const auto item = TRY(RecoverableTable::item(m_connection, m_store, {id.value})))
        return addItem(*item, object);
    if (const FolderNode *found = m_folders.find({id.value})) {
        const FolderNode root = *found; // the tree changes on the way
        if (root.deletedRoot && root.deletedRoot != root.folder.id) {
            refuse(object, Code::NotFound,
                QStringLiteral("folder %1 was deleted along with folder %2")
                    .arg(id.value)
                    .arg(root.deletedRoot.value));
        } else if (root.deletedRoot && root.deletedAt <= Storage::claimedByPurge) {
            refuse(object, Code::Busy, QStringLiteral("folder %1 is being purged").arg(id.value));
        } else if (root.deletedRoot) {
            return addFolder(root, object);
        }
    }
    return {};
}

/// Whether \a bytes more may come into the store.
Result<bool> RestorePlan::fits(quint64 bytes, RestoredObject &object)
{
    const auto allowed = checkQuota(m_connection, m_store, m_planned + bytes, m_limits.defaultQuota);
    if (allowed)
        return true;
    if (!isOfObject(allowed.error()))
        return allowed.error();
    refuse(object, allowed.error().code, allowed.error().detail);
    return false;
}

/// \a folder if it lives; else the folder of its name where it was, made if it is missing. \a fallback if
/// nothing is known of it any more.
Result<Folder> RestorePlan::living(FolderId folder, FolderId fallback)
{
    QList<FolderNode> missing; // from below
    const FolderNode *node = m_folders.find(folder);
    while (node && node->deletedRoot && missing.size() <= maxFolderDepth) {
        missing.append(*node);
        node = m_folders.find(node->folder.parent);
    }
    if (!node && missing.isEmpty())
        return findFolder(m_connection, {m_store, fallback});
    FolderId parent = node && !node->deletedRoot ? node->folder.id : m_folders.subtree();
    for (auto lost = missing.crbegin(); lost != missing.crend(); ++lost) {
        auto child = TRY(FolderTable::findChild(m_connection, m_store, parent, lost->folder.name));
        if (!child) {
            Folder made;
            made.parent = parent;
            made.name = lost->folder.name;
            made.kind = lost->folder.kind;
            child = TRY(FolderTable::insert(m_connection, m_store, made));
            m_folders.add(*child);
        }
        parent = child->id;
    }
    return findFolder(m_connection, {m_store, parent});
}

Result<void> RestorePlan::addItem(const Storage::DeletedItem &item, RestoredObject &object)
{
    if (!TRY(fits(item.size, object)))
        return {};
    const Folder folder = m_target ? *m_target : TRY(living(item.folder, m_folders.inbox()));
    Arrivals &arrivals = m_arrivals[folder.id];
    const auto room = checkFolderSize(folder, quint64(arrivals.items.size()) + 1, m_limits);
    if (folder.kind < FolderKind::Mail || !room) {
        if (arrivals.items.isEmpty())
            m_arrivals.remove(folder.id);
        refuse(object, room ? Code::Denied : room.error().code,
            room ? QStringLiteral("the folder holds no messages") : room.error().detail);
        return {};
    }
    arrivals.folder = folder;
    arrivals.items.append(item.id);
    arrivals.rows.append(m_objects.size() - 1);
    m_planned += item.size;
    object.folder = folder.id;
    object.path = m_folders.path(folder.id);
    return {};
}

Result<void> RestorePlan::addFolder(const FolderNode &root, RestoredObject &object)
{
    const StoreFolders::Whole whole = m_folders.whole(root.folder.id);
    if (!TRY(fits(whole.size, object)))
        return {};
    FolderId parent = m_folders.subtree();
    if (m_target)
        parent = m_target->id;
    else if (root.folder.parent)
        parent = TRY(living(root.folder.parent, m_folders.subtree())).id;
    if (m_folders.path(parent).size() + whole.height > maxFolderDepth) {
        refuse(object, Code::TooBig, QStringLiteral("folders nest %1 levels at most").arg(maxFolderDepth));
        return {};
    }
    return moveIn(root, whole, parent, object);
}

Result<void> RestorePlan::moveIn(
    const FolderNode &root, const StoreFolders::Whole &whole, FolderId parent, RestoredObject &object)
{
    Storage::RestoredFolder to{parent, TRY(freeName(parent, root.folder.name)), root.folder.use};
    if (to.use != FolderUse::None && TRY(FolderTable::findUse(m_connection, m_store, to.use)))
        to.use = FolderUse::None; // another one has that role now
    const Storage::DeletedBranch deleted{{m_store, root.folder.id}, whole.folders, whole.below};
    Folder now = root.folder;
    now.id = TRY(Storage::RestoreTable::folder(m_connection, deleted, to));
    now.parent = parent;
    now.name = to.name;
    now.use = to.use;
    m_folders.revive(root.folder.id, now);
    object.restored = true;
    object.newId = {now.id.value};
    object.folder = parent;
    object.path = m_folders.path(parent);
    if (to.name != root.folder.name)
        object.renamedTo = to.name;
    object.detail.clear();
    for (const FolderId part : whole.folders)
        m_changes.append({{m_store, recoverableView(part)}, 0});
    return {};
}

Result<QString> RestorePlan::freeName(FolderId parent, const QString &name)
{
    const bool top = parent == m_folders.subtree();
    int &last = m_numbers[{parent, folded(name)}]; // so that a thousand of one name are not a million tries
    for (int number = last + 1; number <= mostNumbers; ++number) {
        const QString candidate = number == 1 ? name : numbered(name, number);
        const bool inbox = top && candidate.compare(QLatin1String("INBOX"), Qt::CaseInsensitive) == 0;
        if (!inbox && !TRY(FolderTable::findChild(m_connection, m_store, parent, candidate))) {
            last = number;
            return candidate;
        }
    }
    return {Code::Conflict, QStringLiteral("a folder named %1 is there already").arg(name)};
}

Result<void> RestorePlan::flush()
{
    for (const Arrivals &arrivals : std::as_const(m_arrivals)) {
        const FolderKey target{m_store, arrivals.folder.id};
        const auto there = TRY(Storage::RestoreTable::items(m_connection, target, arrivals.items));
        for (qsizetype i = 0; i < arrivals.rows.size(); ++i) {
            RestoredObject &object = m_objects[arrivals.rows[i]];
            object.restored = true;
            object.newId = {there.ids[i].value};
            object.detail.clear();
        }
        m_changes.append({target, there.modSeq});
        published(there.views);
    }
    m_arrivals.clear();
    return {};
}

void RestorePlan::published(const QList<Storage::ViewChange> &views)
{
    for (const Storage::ViewChange &view : views)
        m_changes.append({view.key, view.modSeq});
}

Result<Outcome<QList<RestoredObject>>> RestorePlan::finish()
{
    TRY(flush());
    return Outcome<QList<RestoredObject>>{std::move(m_objects), std::move(m_changes)};
}

} // namespace Domain
