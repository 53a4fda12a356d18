// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

#include <QMap>

namespace Models {

/// What a restore has brought back, and how to know it again: messages get new UIDs from the end of their
/// folder on.
struct UndoPlan
{
    struct Message
    {
        qint64 date = 0;
        quint64 size = 0;
        friend bool operator==(const Message &, const Message &) = default;
    };
    struct Arrivals
    {
        Base::Uid from = 1; ///< the folder's next UID before
        QList<Message> messages;
    };
    Base::StoreId store;
    QMap<QStringList, Arrivals> messages; ///< by the folder's path
    QList<QStringList> folders; ///< paths of restored ones

    bool isEmpty() const { return messages.isEmpty() && folders.isEmpty(); }
};

/// Deletes again what a restore has brought back; what came later into the same folders stays. One plan at a
/// time.
class RestoreUndo : public QObject
{
    Q_OBJECT
public:
    explicit RestoreUndo(Backend &backend, QObject *parent = nullptr);

    /// Nothing happens while another one runs.
    void run(const UndoPlan &plan);

Q_SIGNALS:
    /// \a deleted messages and folders are among the deleted items again.
    void finished(quint64 deleted);
    void refused(const QString &why);

private:
    struct Candidate
    {
        Base::Uid uid = 0;
        UndoPlan::Message message;
    };
    void next();
    void fetch(const QStringList &path, Base::Uid from);
    void remove(const QStringList &path);
    void expunge(Base::FolderId folder, const Base::UidSet &uids);
    void removeFolder();
    void stop(const Base::Error &error);

    Backend &m_backend;
    UndoPlan m_plan;
    QHash<QStringList, Base::FolderId> m_folders;
    QList<Candidate> m_candidates;
    quint64 m_deleted = 0;
    bool m_running = false;
};

/// Ascending \a uids as ranges.
Base::UidSet uidSet(const QList<Base::Uid> &uids);

} // namespace Models
