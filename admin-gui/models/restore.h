// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"
#include "models/load.h"
#include "models/restoreresults.h"
#include "models/restoreundo.h"
#include "models/table.h"

#include <optional>

class QTimer;

namespace Models {

/// Paths of the folders of a store, as people and the restore name them; "INBOX" stands for itself.
QHash<Base::FolderId, QStringList> folderPaths(const QList<Base::Folder> &folders);

/// What a restore is about to do, told before it is done.
struct RestoreOutlook
{
    quint64 messages = 0; ///< those inside of folders counted
    quint64 bytes = 0;
    QStringList missing; ///< folders that will be made again
    bool knowsQuota = false;
    quint64 before = 0; ///< size of the store
    quint64 after = 0;
    Base::Quota quota;

    Severity severity() const;
    /// In a sentence each.
    QStringList sentences() const;
};

/// Brings deleted items of one store back, tells the result for each, and can take it back. One restore at a
/// time. Up to Rpc::RestoreObjects::most at once, more as a job that is followed.
class Restore : public QObject
{
    Q_OBJECT
public:
    explicit Restore(Backend &backend, QObject *parent = nullptr);

    /// Gets ready for \a objects of the store: asks for its folders and, if \a login is not empty, for its
    /// quota; then emits prepared().
    void prepare(Base::StoreId store, const QString &login, const QList<Base::RecoverableObject> &objects);
    Load *load() { return &m_load; }
    /// Living folders that can be restored into, as "Inbox/Old", sorted. Valid from prepared() on.
    QStringList targets() const;
    /// With these folders as they are. \a target empty = where each was.
    RestoreOutlook outlook(const QStringList &target) const;
    /// The command that does the same; empty for stores that it cannot name.
    QString command(const QStringList &target) const;
    const QList<Base::RecoverableObject> &objects() const { return m_objects; }

    void start(const QStringList &target);
    bool isRunning() const { return m_running; }
    RestoreResults *results() { return &m_results; }
    /// How many of the last restore came back and how many did not.
    quint64 restored() const { return m_restored; }
    quint64 failed() const { return m_failed; }
    /// What takes the last restore back.
    const UndoPlan &undo() const { return m_undo; }
    /// Prepares what could not be restored for another attempt, and starts it.
    void retry();

Q_SIGNALS:
    void prepared();
    void jobStarted(qint64 id);
    /// Ended, with results for each; also if nothing could be restored.
    void finished();
    /// Did not happen at all, or nobody knows.
    void refused(const QString &why);

private:
    void askQuota();
    void restoreSome();
    void restoreMany();
    void follow();
    void jobSeen(const Rpc::Job &job);
    /// What the server said of the objects.
    struct Told
    {
        QHash<qint64, Base::RestoredObject> outcomes;
        qsizetype done = 0; ///< the first so many had their turn
        bool namesAll = true; ///< those it says nothing of were restored
        bool namesPlaces = true; ///< "no path" is the top level
    };
    void finish(const Told &told, quint64 restored);
    void addToUndo(const RestoreResult &result, const QHash<QStringList, Base::Uid> &before);
    void fail(const Base::Error &error);

    Backend &m_backend;
    Load m_load;
    RestoreResults m_results;
    QTimer *m_timer;
    Base::StoreId m_store;
    QString m_login;
    QList<Base::RecoverableObject> m_objects;
    QList<Base::Folder> m_folders;
    std::optional<Rpc::UserDetailsReply> m_details;
    QStringList m_target;
    UndoPlan m_undo;
    quint64 m_restored = 0;
    quint64 m_failed = 0;
    qint64 m_job = 0;
    bool m_running = false;
    bool m_retrying = false;
};

} // namespace Models
