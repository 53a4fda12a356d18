// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foldertree.h"

#include <algorithm>

namespace Domain {

using namespace Base;

QHash<FolderId, int> FolderTree::levels(FolderId folder) const
{
    QHash<FolderId, int> levels{{folder, 1}};
    for (const Folder &row : m_folders) {
        if (const auto parent = levels.constFind(row.parent); parent != levels.cend())
            levels.insert(row.id, *parent + 1);
    }
    return levels;
}

QList<Folder> FolderTree::below(FolderId folder) const
{
    const QHash<FolderId, int> found = levels(folder);
    QList<Folder> folders;
    for (const Folder &row : m_folders) {
        if (row.id != folder && found.contains(row.id))
            folders.append(row);
    }
    return folders;
}

bool FolderTree::isBelow(FolderId candidate, FolderId folder) const
{
    return levels(folder).contains(candidate);
}

int FolderTree::height(FolderId folder) const
{
    const QHash<FolderId, int> found = levels(folder);
    return *std::max_element(found.cbegin(), found.cend());
}

} // namespace Domain
