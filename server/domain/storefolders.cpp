// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storefolders.h"

#include "domain/limits.h"
#include "storage/connection.h"
#include "storage/storetable.h"

namespace Domain {

using namespace Base;
using Storage::FolderNode;

namespace {

constexpr int mostLevels = 2 * maxFolderDepth; // of a tree that is whole

} // namespace

Result<StoreFolders> StoreFolders::load(Storage::Connection &connection, StoreId store)
{
    const auto row = TRY(Storage::StoreTable::find(connection, store));
    if (!row || row->removed > 0)
        return {Code::NotFound, QStringLiteral("no such store")};
    StoreFolders folders;
    folders.m_subtree = row->subtree;
    const QList<FolderNode> nodes = TRY(Storage::RecoverableTable::folders(connection, store));
    folders.m_nodes.reserve(nodes.size());
    for (const FolderNode &node : nodes) {
        if (node.folder.use == FolderUse::Inbox && !node.deletedRoot)
            folders.m_inbox = node.folder.id;
        folders.m_nodes.insert(node.folder.id, node);
    }
    folders.gather();
    return folders;
}

const FolderNode *StoreFolders::find(FolderId folder) const
{
    const auto found = m_nodes.constFind(folder);
    return found == m_nodes.cend() ? nullptr : &*found;
}

QStringList StoreFolders::path(FolderId folder) const
{
    QStringList names;
    const FolderNode *node = find(folder);
    for (int level = 0; node && level < mostLevels; ++level) {
        if (node->folder.kind < FolderKind::Mail)
            break;
        names.prepend(node->folder.name);
        node = find(node->folder.parent);
    }
    return names;
}

qint64 StoreFolders::deletedAt(FolderId folder) const
{
    const FolderNode *node = find(folder);
    if (!node || !node->deletedRoot)
        return 0;
    const FolderNode *root = find(node->deletedRoot);
    return root ? root->deletedAt : Storage::claimedByPurge;
}

/// All roots in one go: a store may have as many as folders.
void StoreFolders::gather()
{
    for (const FolderNode &node : std::as_const(m_nodes)) {
        const FolderNode *above = find(node.folder.parent);
        if (above && above->deletedRoot == above->folder.id)
            m_wholes[above->folder.id].below.append(node.folder.id);
        if (!node.deletedRoot)
            continue;
        Whole &whole = m_wholes[node.deletedRoot];
        whole.folders.append(node.folder.id);
        whole.size += node.folder.size;
        whole.messages += node.folder.messages;
        int level = 1;
        above = &node;
        while (above && above->folder.id != node.deletedRoot && level < mostLevels) {
            above = find(above->folder.parent);
            ++level;
        }
        whole.height = std::max(whole.height, level);
    }
}

void StoreFolders::add(const Folder &folder)
{
    FolderNode node;
    node.folder = folder;
    m_nodes.insert(folder.id, node);
}

void StoreFolders::revive(FolderId root, const Folder &now)
{
    const Whole whole = m_wholes.take(root);
    for (const FolderId part : whole.folders)
        m_nodes[part].deletedRoot = {};
    for (const FolderId child : whole.below) {
        const auto node = m_nodes.find(child);
        if (node != m_nodes.end() && node->folder.parent == root)
            node->folder.parent = now.id;
    }
    FolderNode node = m_nodes.take(root);
    node.folder = now;
    node.deletedAt = 0;
    node.deletedBy = {};
    m_nodes.insert(now.id, node);
}

} // namespace Domain
