// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/archive.h"
#include "backup/history.h"
#include "backup/job.h"
#include "backup/manifest.h"
#include "backup/messagereader.h"
#include "backup/stores.h"
#include "rpc/folders.h"
#include "rpc/rights.h"

#include <QSet>

#include <optional>

namespace Backup {

/// Writes one archive of one store: everything, or what an earlier manifest does not hold yet. Folders are
/// read one after the other, again and again until a whole round has found nothing new (at most maxRounds),
/// so that a message moved meanwhile is not missed. Rights are those of the last round. Messages whose
/// archive is gone are copied again. Belongs to whoever started it and must live until \a done came.
class StoreBackup
{
public:
    static constexpr int maxRounds = 5;

    /// \a earlier: what to build upon; none = a full archive.
    StoreBackup(Tools::Caller &caller, Store store, QString folder, std::optional<Earlier> earlier);
    Q_DISABLE_COPY_MOVE(StoreBackup)

    /// Once. \a now: milliseconds since the epoch. What is told has no name of the store. Corrupt if there is
    /// an archive now, but without messages that the server could not give out.
    void start(qint64 now, Done done);

private:
    void readSettings();
    void readDelegates();
    void listFolders();
    void listRights(const QList<Base::Folder> &folders);
    void listed(const QList<Base::Folder> &folders, const QList<Rpc::FolderGrant> &rights);
    void openNext();
    void opened(const Rpc::OpenMailboxReply &mailbox);
    void readNew(const Base::UidSet &uids);
    void rememberDamaged();
    Base::Result<void> take(const Base::ItemRow &row, const QByteArray &bytes);
    void roundDone();
    QString freeName(const Folder &folder, Base::Uid uid, const QByteArray &bytes);
    Base::Result<QString> finish();
    QString lostText() const;
    QString damagedText() const;

    Tools::Caller &m_caller;
    const Store m_store;
    const QString m_folder; ///< of the archives
    const bool m_incremental;
    Manifest m_manifest;
    QHash<Base::FolderId, QSet<Base::Uid>> m_lost; ///< messages whose archive is gone, not copied again yet
    const QString m_missing; ///< an archive that is gone
    quint64 m_again = 0; ///< messages of such archives that have been copied again
    quint64 m_gone = 0; ///< messages of such archives in folders that have been made anew
    QHash<Base::FolderId, QSet<Base::Uid>> m_damaged; ///< messages the server could not give out
    QString m_firstDamage;
    Done m_done;
    ArchiveWriter m_archive;
    QList<Base::Folder> m_listed;
    qsizetype m_next = 0; ///< of m_listed
    QHash<Base::Uid, Base::ItemState> m_states; ///< of the messages being read
    QSet<QString> m_names; ///< of files in the archive
    std::unique_ptr<MessageReader> m_reader;
    int m_round = 0;
    bool m_changed = false; ///< in this round
    quint64 m_messages = 0;
    quint64 m_bytes = 0;
};

} // namespace Backup
