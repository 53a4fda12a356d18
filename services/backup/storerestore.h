// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/archives.h"
#include "backup/present.h"
#include "backup/settingsrestore.h"

#include <memory>

namespace Backup {

/// Whether a message of \a more bytes belongs into a request that has \a items messages of \a bytes already:
/// large ones travel alone, as a request has a bound that is near the one of a message.
bool fits(qsizetype items, quint64 bytes, quint64 more);

/// Puts what a manifest holds into a store. What the store's folders have already, byte for byte and with the
/// same date, is left out, so repeating does nothing. Nothing is ever removed or changed, but rights with
/// Rights::Exact. A folder has its rights before its messages. What cannot be read from the archives, or is
/// not taken by the server, is left out and told at the end. Belongs to whoever started it and must live
/// until \a done came.
class StoreRestore
{
public:
    StoreRestore(Tools::Caller &caller, const Store &store, Manifest manifest, const Job &job);
    Q_DISABLE_COPY_MOVE(StoreRestore)

    /// Once.
    void start(Done done);

private:
    void listed(const Rpc::ListFoldersReply &list);
    void nextFolder();
    void useFolder(Base::FolderId folder);
    void fillFolder();
    void appendNext();
    Base::Result<void> gather();
    void refused(const Base::Error &error, qsizetype count);
    void leaveOut(const QString &reason);
    void giveUp(const Base::Error &error);
    void restoreSettings();
    void finish();
    QStringList report() const;

    Tools::Caller &m_caller;
    const Store m_store;
    const Manifest m_manifest;
    const QStringList m_target;
    const bool m_whole; ///< folders, not messages alone
    const bool m_everything; ///< the whole store
    const bool m_sameOwner; ///< as the archive's
    const QString m_withoutRights; ///< why rights stay in the archive; empty: they do not
    Archives m_archives;
    Done m_done;
    QHash<int, Base::FolderId> m_uses; ///< default folders of the store by Base::FolderUse
    QHash<QStringList, Base::FolderId> m_paths;
    Base::FolderId m_root;
    QStringList m_subscribed;
    QHash<Base::FolderId, QList<Grantee>> m_granted; ///< what is there
    QList<Folder> m_folders; ///< still to do, parents first; the first is the present one
    Base::FolderId m_into;
    QList<Item> m_items; ///< of the present folder
    qsizetype m_next = 0; ///< of m_items
    QList<Base::NewItem> m_group; ///< messages still to be sent, before those of m_next
    bool m_singly = false; ///< m_group was refused as a whole
    std::unique_ptr<Present> m_present;
    Present::Counts m_counts;
    GrantRestore m_grants;
    std::unique_ptr<SettingsRestore> m_settings;
    quint64 m_restored = 0;
    quint64 m_there = 0;
    quint64 m_leftOut = 0;
    QString m_firstLeftOut; ///< what was wrong with the first
};

} // namespace Backup
