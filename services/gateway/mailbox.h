// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/backend.h"

#include <memory>
#include <vector>

namespace Gateway {

/// The view of one folder that all sessions of a thread share: UIDs, flags, modification sequences, keywords.
/// Owned by the thread's MailboxCache and the sessions; lives in that thread. Memory: 14 bytes per message,
/// and an entry for each message with keywords.
///
/// Invariants:
///  1. uids() ascends; flags and modification sequences stand at the same index.
///  2. Every change with a modification sequence up to highestModSeq() is in the view; later ones may be, as
///  far as
///     this thread made them itself.
///  3. uids() is never changed, only replaced: whoever keeps it has the numbering of that moment.
class Mailbox : public std::enable_shared_from_this<Mailbox>
{
public:
    using Uids = std::shared_ptr<const std::vector<Base::Uid>>;
    using Done = std::function<void(Base::Result<void>)>;

    /// A session that has the mailbox selected.
    class Observer
    {
    public:
        virtual ~Observer() = default;
        /// The view changed.
        virtual void mailboxChanged() = 0;
        /// The folder was deleted, or cannot be seen by the session any more.
        virtual void mailboxGone(const Base::Error &error) = 0;
        /// The messages from \a first to \a last are \Recent in this session.
        virtual void recentArrived(Base::Uid first, Base::Uid last) = 0;
        /// The session wants to hear of changes at once (it idles).
        virtual bool isWaiting() const = 0;
        /// It was opened by SELECT: what it has seen is not \Recent any more.
        virtual bool claimsRecent() const = 0;
        virtual const QByteArray &rpcSession() const = 0;
    };

    Mailbox(Backend &backend, Base::StoreId store, Base::FolderId folder);
    Q_DISABLE_COPY_MOVE(Mailbox)

    Base::StoreId store() const { return m_store; }
    Base::FolderId folder() const { return m_folder; }
    /// As of the last refresh.
    const Base::Folder &info() const { return m_info; }

    /// The session has the folder selected, or not any more; detach() may come inside one of the observer's
    /// functions.
    void attach(Observer &observer);
    void detach(Observer &observer);
    bool isAttached() const { return !m_observers.empty(); }

    /// Asks the server for what changed since; \a done comes after a state that is not older than this call.
    /// Calls that come while one is under way share the next.
    void refresh(const QByteArray &rpcSession, bool claimRecent, Done done);
    /// The same for a session that is not attached yet, or in a store of somebody else: the server is asked
    /// in its name, so that it can refuse.
    void open(const QByteArray &rpcSession, bool claimRecent, Done done);
    /// The server says that the folder has reached \a modSeq: fetched at once if somebody waits, else when
    /// needed.
    void notified(Base::ModSeq modSeq);
    /// The server has announced changes that the view does not have yet.
    bool isStale() const { return m_announced > m_highest; }

    const Uids &uids() const { return m_uids; }
    qsizetype count() const { return qsizetype(m_uids->size()); }
    /// −1 if there is no such message.
    qsizetype indexOf(Base::Uid uid) const;
    quint32 flagsAt(qsizetype index) const { return m_flags[size_t(index)]; }
    Base::ModSeq modSeqAt(qsizetype index) const { return m_modSeqs[size_t(index)]; }
    /// Empty if there is no such message.
    QStringList keywordsOf(Base::Uid uid) const;
    Base::ModSeq highestModSeq() const { return m_highest; }
    /// Counts the changes of the view.
    quint64 generation() const { return m_generation; }
    /// All keywords seen in the folder, in order of appearance; only grows.
    const QStringList &keywords() const { return m_keywordNames; }

    /// Takes over the answer to a change this thread has made; \a modSeq is that of the change, 0 if there
    /// was nothing to change.
    void apply(const QList<Base::ItemState> &items, Base::ModSeq modSeq);
    /// The same for an expunge or a move.
    void remove(const Base::UidSet &uids, Base::ModSeq highestModSeq);

private:
    struct Waiter
    {
        QByteArray rpcSession;
        bool claimRecent = false;
        bool inOwnName = false;
        Done done;
    };
    void enqueue(Waiter waiter);
    void ask();
    void answered(const QByteArray &session, Base::Result<Rpc::OpenMailboxReply> reply);
    void take(Rpc::OpenMailboxReply &reply);
    void refused(const QByteArray &session, const Base::Error &error);
    void tellGone(const QByteArray &session, const Base::Error &error);
    void replace(const QList<Base::ItemState> &items);
    void merge(const QList<Base::ItemState> &items);
    bool update(const Base::ItemState &item);
    void append(const QList<const Base::ItemState *> &items);
    bool drop(const Base::UidSet &uids);
    void setKeywords(const Base::ItemState &item);
    void tellRecent(const Rpc::OpenMailboxReply &reply);
    void tellChanged();
    /// Calls \a tell for each observer that is still there when its turn comes.
    void tell(const std::function<void(Observer &)> &tell);

    Backend &m_backend;
    const Base::StoreId m_store;
    const Base::FolderId m_folder;
    Base::Folder m_info;
    Uids m_uids;
    std::vector<quint16> m_flags;
    std::vector<Base::ModSeq> m_modSeqs;
    QHash<Base::Uid, QStringList> m_keywords;
    QStringList m_keywordNames;
    quint64 m_generation = 0;
    Base::ModSeq m_highest = 0;
    Base::ModSeq m_announced = 0;
    Base::ModSeq m_asked = 0; ///< what the request under way said we have
    std::vector<Observer *> m_observers;
    std::vector<Waiter> m_running; ///< whom the request under way serves
    std::vector<Waiter> m_waiting; ///< whom the next one will serve
    Base::UidSet m_removed; ///< by us while a request was under way: its answer may still have them
    bool m_asking = false;
};

using MailboxPtr = std::shared_ptr<Mailbox>;

} // namespace Gateway
