// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/archive.h"
#include "backup/job.h"
#include "backup/manifest.h"
#include "backup/present.h"

#include <map>
#include <memory>

namespace Backup {

/// Reads the bytes a manifest names from the archives of one folder; keeps them open.
class Archives
{
public:
    explicit Archives(QString folder) : m_folder(std::move(folder)) { }

    /// The message, or Corrupt if it is not the one the manifest describes; NotFound, Invalid.
    Base::Result<QByteArray> read(const Item &item);

private:
    const QString m_folder;
    std::map<QString, ArchiveReader> m_open;
};

/// The manifest beside \a archive, or else the one inside. NotFound, Invalid.
Base::Result<Manifest> readManifest(const QString &archive);

/// Reads every message of \a manifest and compares it. \returns what was found, or Corrupt with the first
/// that is damaged and how many are.
Base::Result<QString> verify(const Manifest &manifest, Archives &archives);

/// Puts what a manifest holds into a store. What the store's folders have already, byte for byte and with the
/// same date, is left out, so repeating does nothing. Nothing is ever removed or changed. Belongs to whoever
/// started it and must live until \a done came.
class StoreRestore
{
public:
    StoreRestore(Tools::Caller &caller, Base::StoreId store, Manifest manifest, const Job &job);
    Q_DISABLE_COPY_MOVE(StoreRestore)

    /// Once.
    void start(Done done);

private:
    void listed(const QList<Base::Folder> &folders);
    void nextFolder();
    void useFolder(Base::FolderId folder);
    void appendNext();
    Base::Result<void> gather(Rpc::AppendItems &request);
    void finish();

    Tools::Caller &m_caller;
    const Base::StoreId m_store;
    const Manifest m_manifest;
    const QStringList m_target;
    Archives m_archives;
    Done m_done;
    QHash<int, Base::FolderId> m_uses; ///< default folders of the store by Base::FolderUse
    QHash<QStringList, Base::FolderId> m_paths;
    QMap<Base::FolderId, Folder>::const_iterator m_folder;
    Base::FolderId m_into;
    QList<Item> m_items; ///< of m_folder
    qsizetype m_next = 0; ///< of m_items
    std::unique_ptr<Present> m_present;
    Present::Counts m_counts;
    quint64 m_restored = 0;
    quint64 m_there = 0;
    QStringList m_damaged; ///< what was wrong with messages that were left out
};

} // namespace Backup
