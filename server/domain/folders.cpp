// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folders.h"

#include "base/text.h"
#include "domain/foldertree.h"
#include "domain/limits.h"
#include "domain/recoverable.h"
#include "storage/connection.h"
#include "storage/foldertable.h"
#include "storage/itemtable.h"
#include "storage/recoverabletable.h"
#include "storage/storetable.h"
#include "storage/subscriptiontable.h"

namespace Domain {

using namespace Base;
using Storage::Connection;
using Storage::FolderKey;
using Storage::FolderTable;

namespace {

Error noSuchFolder()
{
    return {Code::NotFound, QStringLiteral("no such folder")};
}

bool isInboxName(const QString &name)
{
    return name.compare(QLatin1String("INBOX"), Qt::CaseInsensitive) == 0;
}

Result<FolderId> subtreeOf(Connection &connection, StoreId store)
{
    const auto row = TRY(Storage::StoreTable::find(connection, store));
    if (!row)
        return {Code::NotFound, QStringLiteral("no such store")};
    return row->subtree;
}

/// The child, knowing that INBOX is a name of the Inbox.
Result<std::optional<Folder>> childNamed(
    Connection &connection, StoreId store, FolderId parent, const QString &name, bool topLevel)
{
    if (topLevel && isInboxName(name)) {
        if (auto inbox = TRY(FolderTable::findUse(connection, store, FolderUse::Inbox)))
            return inbox;
    }
    return FolderTable::findChild(connection, store, parent, name);
}

Result<QStringList> checkedPath(const QStringList &path)
{
    if (path.isEmpty())
        return {Code::Invalid, QStringLiteral("the folder has no name")};
    if (path.size() > maxFolderDepth)
        return {Code::TooBig, QStringLiteral("folders nest %1 levels at most").arg(maxFolderDepth)};
    QStringList checked;
    checked.reserve(path.size());
    for (const QString &name : path)
        checked.append(TRY(checkedFolderName(name)));
    return checked;
}

struct Place
{
    FolderId parent;
    std::optional<Folder> existing; ///< what stands at the path already
};

/// Walks down \a path, which is checked, and makes what is missing above its last name.
Result<Place> openPlace(Connection &connection, StoreId store, const QStringList &path)
{
    Place place{TRY(subtreeOf(connection, store)), std::nullopt};
    FolderKind kind = FolderKind::Mail;
    for (qsizetype level = 0; level < path.size(); ++level) {
        auto child = TRY(childNamed(connection, store, place.parent, path[level], level == 0));
        if (level == path.size() - 1) {
            place.existing = std::move(child);
            break;
        }
        if (!child) {
            Folder missing;
            missing.parent = place.parent;
            missing.name = path[level];
            missing.kind = kind;
            child = TRY(FolderTable::insert(connection, store, missing));
        }
        kind = child->kind;
        place.parent = child->id;
    }
    return place;
}

Result<Folder> insertAt(
    Connection &connection, StoreId store, FolderId parent, const QString &name, FolderUse use)
{
    Folder folder;
    folder.parent = parent;
    folder.name = name;
    folder.use = use;
    const auto above = TRY(FolderTable::find(connection, store, parent));
    if (above && above->kind >= FolderKind::Mail)
        folder.kind = above->kind; // below a calendar there are calendars
    return FolderTable::insert(connection, store, folder);
}

bool isSpecial(const Folder &folder)
{
    // Only the roles every store is made with; a user may remove an archive folder of his own.
    return folder.kind == FolderKind::Root || folder.kind == FolderKind::Subtree
        || (folder.use != FolderUse::None && folder.use != FolderUse::Archive);
}

Result<Outcome<Folder>> emptyInboxInto(
    Connection &connection, const Folder &inbox, StoreId store, const QStringList &path)
{
    Outcome<Folder> outcome = TRY(createFolder(connection, store, path));
    const FolderKey source{store, inbox.id};
    const FolderKey target{store, outcome.value.id};
    const auto moved = TRY(Storage::ItemWriter::move(connection, source, Storage::allUids(), target));
    outcome.value = TRY(findFolder(connection, target));
    if (!moved.source.isEmpty())
        outcome.changes = {{source, moved.sourceModSeq}, {target, moved.modSeq}};
    return outcome;
}

} // namespace

Result<FolderList> listFolders(Connection &connection, StoreId store)
{
    FolderList list;
    list.folders = TRY(FolderTable::list(connection, store));
    if (list.folders.isEmpty())
        return {Code::NotFound, QStringLiteral("no such store")};
    list.subscriptions = TRY(Storage::SubscriptionTable::list(connection, store));
    return list;
}

Result<Folder> findFolder(Connection &connection, const FolderKey &key)
{
    if (isRecoverable(key.folder))
        return Storage::RecoverableTable::view(connection, key);
    auto folder = TRY(FolderTable::find(connection, key.store, key.folder));
    if (!folder)
        return noSuchFolder();
    return *std::move(folder);
}

Result<QString> checkedFolderName(const QString &name)
{
    const QString text = name.normalized(QString::NormalizationForm_C);
    if (text.isEmpty() || !text.isValidUtf16() || text.toUtf8().size() > maxFolderName)
        return {Code::Invalid, QStringLiteral("a folder name has 1 to %1 bytes").arg(maxFolderName)};
    const bool bad = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u'/' || c.category() == QChar::Other_Control || (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    if (bad) {
        return {Code::Invalid,
            QStringLiteral(
                "a folder name holds no slash, no control and no bidirectional control characters")};
    }
    return text;
}

Result<Folder> findPath(Connection &connection, StoreId store, const QStringList &path)
{
    const QStringList checked = TRY(checkedPath(path));
    FolderId parent = TRY(subtreeOf(connection, store));
    std::optional<Folder> folder;
    for (qsizetype level = 0; level < checked.size(); ++level) {
        folder = TRY(childNamed(connection, store, parent, checked[level], level == 0));
        if (!folder)
            return noSuchFolder();
        parent = folder->id;
    }
    return *std::move(folder);
}

Result<Folder> findListed(Connection &connection, StoreId store, const QStringList &path)
{
    if (path.isEmpty() || path.size() > maxFolderDepth)
        return noSuchFolder();
    std::optional<Folder> folder;
    for (qsizetype level = 0; level < path.size(); ++level) {
        const bool inbox = level == 0 && path.first() == QLatin1String("INBOX");
        if (inbox) {
            folder = TRY(FolderTable::findUse(connection, store, FolderUse::Inbox));
        } else {
            const FolderId parent = level == 0 ? TRY(subtreeOf(connection, store)) : folder->id;
            folder = TRY(FolderTable::findChild(connection, store, parent, path[level]));
        }
        const bool asListed = inbox
            || (folder && folder->name == path[level] && (level > 0 || folder->use != FolderUse::Inbox));
        if (!folder || !asListed)
            return noSuchFolder();
    }
    return *std::move(folder);
}

Result<FolderId> deepestParent(Connection &connection, StoreId store, const QStringList &path)
{
    const QStringList checked = TRY(checkedPath(path));
    FolderId deepest = TRY(subtreeOf(connection, store));
    for (qsizetype level = 0; level < checked.size() - 1; ++level) {
        const auto child = TRY(childNamed(connection, store, deepest, checked[level], level == 0));
        if (!child)
            break;
        deepest = child->id;
    }
    return deepest;
}

Result<Outcome<Folder>> createFolder(
    Connection &connection, StoreId store, const QStringList &path, FolderUse use)
{
    const QStringList checked = TRY(checkedPath(path));
    const Place place = TRY(openPlace(connection, store, checked));
    if (place.existing)
        return {Code::Conflict, QStringLiteral("the folder exists already")};
    if (use != FolderUse::None && TRY(FolderTable::findUse(connection, store, use)))
        return {Code::Conflict, QStringLiteral("another folder has that use already")};
    return Outcome<Folder>{TRY(insertAt(connection, store, place.parent, checked.last(), use)), {}};
}

Result<Folder> ensureFolder(Connection &connection, StoreId store, const QStringList &path)
{
    const QStringList checked = TRY(checkedPath(path));
    Place place = TRY(openPlace(connection, store, checked));
    if (place.existing)
        return *std::move(place.existing);
    return insertAt(connection, store, place.parent, checked.last(), FolderUse::None);
}

Result<Outcome<int>> removeFolder(
    Connection &connection, const FolderKey &key, bool withChildren, const Actor &actor)
{
    TRY(refuseView(key.folder));
    const Folder folder = TRY(findFolder(connection, key));
    if (isSpecial(folder))
        return {Code::Denied, QStringLiteral("default folders cannot be deleted")};
    Outcome<int> outcome{0, {{key, 0}}};
    if (TRY(FolderTable::hasChildren(connection, key.store, key.folder))) {
        if (!withChildren)
            return {Code::Conflict, QStringLiteral("the folder has subfolders")};
        const FolderTree tree(TRY(FolderTable::list(connection, key.store)));
        for (const Folder &below : tree.below(key.folder)) {
            if (isSpecial(below))
                return {Code::Denied, QStringLiteral("a default folder is below the folder")};
            outcome.changes.append({{key.store, below.id}, 0});
        }
    }
    TRY(FolderTable::remove(connection, key.store, key.folder, actor.principal));
    outcome.value = int(outcome.changes.size());
    return outcome;
}

Result<Outcome<Folder>> renameFolder(Connection &connection, const FolderKey &key, const QStringList &path)
{
    TRY(refuseView(key.folder));
    const Folder folder = TRY(findFolder(connection, key));
    if (folder.use == FolderUse::Inbox)
        return emptyInboxInto(connection, folder, key.store, path);
    if (isSpecial(folder))
        return {Code::Denied, QStringLiteral("default folders cannot be renamed")};
    const QStringList checked = TRY(checkedPath(path));
    const Place place = TRY(openPlace(connection, key.store, checked));
    if (place.existing && place.existing->id != folder.id)
        return {Code::Conflict, QStringLiteral("the folder exists already")};
    const FolderTree tree(TRY(FolderTable::list(connection, key.store)));
    if (tree.isBelow(place.parent, key.folder))
        return {Code::Invalid, QStringLiteral("a folder cannot be moved below itself")};
    if (checked.size() - 1 + tree.height(key.folder) > maxFolderDepth)
        return {Code::TooBig, QStringLiteral("folders nest %1 levels at most").arg(maxFolderDepth)};
    TRY(FolderTable::move(connection, key.store, key.folder, place.parent, checked.last()));
    return Outcome<Folder>{TRY(findFolder(connection, key)), {}};
}

Result<void> setSubscription(Connection &connection, StoreId store, const QString &path, bool subscribed)
{
    if (path.isEmpty() || path.toUtf8().size() > maxSubscriptionPath)
        return {
            Code::Invalid, QStringLiteral("a subscribed path has 1 to %1 bytes").arg(maxSubscriptionPath)};
    const QString normalised = path.normalized(QString::NormalizationForm_C);
    if (!subscribed)
        return Storage::SubscriptionTable::remove(connection, store, normalised);
    return Storage::SubscriptionTable::add(connection, store, normalised);
}

} // namespace Domain
