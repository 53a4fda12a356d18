// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"

#include <QHash>

namespace Domain {

/// Questions about the shape of a store's folder tree. A value made from FolderTable::list(), which puts
/// parents before their children; all answers take linear time and no recursion.
class FolderTree
{
public:
    explicit FolderTree(QList<Base::Folder> folders) : m_folders(std::move(folders)) { }

    /// Everything below \a folder, parents first.
    QList<Base::Folder> below(Base::FolderId folder) const;
    /// Whether \a candidate is \a folder itself or below it.
    bool isBelow(Base::FolderId candidate, Base::FolderId folder) const;
    /// Levels \a folder and what is below it take: 1 without children.
    int height(Base::FolderId folder) const;

private:
    QHash<Base::FolderId, int> levels(Base::FolderId folder) const;

    QList<Base::Folder> m_folders;
};

} // namespace Domain
