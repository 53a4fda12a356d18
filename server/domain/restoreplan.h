// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limits.h"
#include "domain/outcome.h"
#include "domain/storefolders.h"
#include "storage/restoretable.h"

#include <optional>

namespace Domain {

/// One call of restoreObjects(): looks at each object, collects messages by the folder they go to, and writes
/// those together. Lives for one unit of work. An error of its functions ends the whole unit; what is wrong
/// with one object stands in that object's row.
class RestorePlan
{
public:
    RestorePlan(Storage::Connection &connection, Base::StoreId store, const Limits &limits);
    Q_DISABLE_COPY_MOVE(RestorePlan)

    /// First. \a target as restoreObjects().
    Base::Result<void> begin(const QStringList &target);
    Base::Result<void> add(Base::ObjectId id);
    /// Last: writes what was collected.
    Base::Result<Outcome<QList<Base::RestoredObject>>> finish();

private:
    struct Arrivals
    {
        Base::Folder folder;
        QList<Base::ItemId> items;
        QList<qsizetype> rows; ///< of m_objects, for each item
    };

    Base::Result<void> addItem(const Storage::DeletedItem &item, Base::RestoredObject &object);
    Base::Result<void> addFolder(const Storage::FolderNode &root, Base::RestoredObject &object);
    Base::Result<void> moveIn(const Storage::FolderNode &root, const StoreFolders::Whole &whole,
        Base::FolderId parent, Base::RestoredObject &object);
    Base::Result<bool> fits(quint64 bytes, Base::RestoredObject &object);
    Base::Result<Base::Folder> living(Base::FolderId folder, Base::FolderId fallback);
    Base::Result<QString> freeName(Base::FolderId parent, const QString &name);
    Base::Result<void> flush();
    void published(const QList<Storage::ViewChange> &views);

    Storage::Connection &m_connection;
    const Base::StoreId m_store;
    const Limits m_limits;
    StoreFolders m_folders;
    std::optional<Base::Folder> m_target;
    QHash<Base::FolderId, Arrivals> m_arrivals;
    QSet<Base::ObjectId> m_seen;
    QHash<std::pair<Base::FolderId, QString>, int> m_numbers; ///< the last one behind a name there
    quint64 m_planned = 0; ///< bytes of m_arrivals
    QList<Base::RestoredObject> m_objects;
    QList<FolderChange> m_changes;
};

} // namespace Domain
