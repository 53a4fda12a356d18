// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/recoverabletable.h"

#include <QHash>

namespace Storage {
class Connection;
}

namespace Domain {

/// All folders of a store as of one moment, the deleted ones too. A value; nothing here recurses, and damaged
/// trees end the walk after the most levels there can be.
class StoreFolders
{
public:
    /// NotFound if there is no such store, or it is marked for removal.
    static Base::Result<StoreFolders> load(Storage::Connection &connection, Base::StoreId store);

    const QHash<Base::FolderId, Storage::FolderNode> &nodes() const { return m_nodes; }
    /// Null if there is no such folder.
    const Storage::FolderNode *find(Base::FolderId folder) const;
    /// Names from the top level down, also of a deleted folder; what is not there any more is left out.
    QStringList path(Base::FolderId folder) const;
    /// Whether \a folder is deleted, and how: when its root was; 0 = it lives.
    qint64 deletedAt(Base::FolderId folder) const;
    Base::FolderId subtree() const { return m_subtree; }
    Base::FolderId inbox() const { return m_inbox; }

    /// What goes and comes back with a root.
    struct Whole
    {
        quint64 size = 0;
        quint32 messages = 0;
        int height = 0; ///< levels; 1 = no subfolders
        QList<Base::FolderId> folders; ///< with the root
        QList<Base::FolderId> below; ///< directly below the root, also what was deleted before it
    };
    /// Of the root of a deletion.
    Whole whole(Base::FolderId root) const { return m_wholes.value(root); }

    /// A folder made meanwhile.
    void add(const Base::Folder &folder);
    /// \a root and what went with it live again; it as \a now.
    void revive(Base::FolderId root, const Base::Folder &now);

private:
    void gather();

    QHash<Base::FolderId, Storage::FolderNode> m_nodes;
    QHash<Base::FolderId, Whole> m_wholes; // by root
    Base::FolderId m_subtree;
    Base::FolderId m_inbox;
};

} // namespace Domain
