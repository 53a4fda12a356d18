// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "handlers/activity.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>

#include <atomic>
#include <chrono>
#include <memory>

namespace Handlers {

class Peer;

/// The message a part of which a session read last. Any thread.
class LastRead
{
public:
    struct Message
    {
        Base::StoreId store;
        Base::FolderId folder;
        quint32 uid = 0;
        friend bool operator==(const Message &, const Message &) = default;
    };

    bool is(const Message &message) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_message == message;
    }
    void set(const Message &message)
    {
        const QMutexLocker lock(&m_mutex);
        m_message = message;
    }

private:
    mutable QMutex m_mutex;
    Message m_message;
};

/// A logged-in user on one connection. The identity never changes; the counters are updated by any thread.
struct Session : Activity
{
    QByteArray id; ///< 16 random bytes; a secret of its connection
    quint64 number = 0; ///< what administrators call it
    quint64 peer = 0; ///< Peer::id(); no other connection may use it
    std::weak_ptr<Peer> connection; ///< the same, to be told of the end
    Base::PrincipalId user;
    QString login;
    Base::StoreId store;
    quint8 adminLevel = 0;
    QString impersonator;
    QString address;
    QString from; ///< as the security log names it, see Directory::Attempt
    QString program;
    QString method; ///< how the credentials were checked, as the security log says it
    qint64 began = 0; ///< seconds since the epoch
    QString tls; ///< of the client's connection: its protocol version, or "none"; empty = not told
    QString auditName; ///< the number, unique beyond this life of the server, for the security log

    std::atomic<bool> ended = false; ///< by somebody else: nothing more may be done in its name
    LastRead lastRead;
};
using SessionPointer = std::shared_ptr<Session>;

/// All sessions. Any thread; bounded per user, and by maxSessions in all.
class Sessions
{
public:
    static constexpr qsizetype maxSessions = 100'000;

    explicit Sessions(const Base::Clock &clock);

    /// For sessions to come.
    void setMaxPerUser(int limit);

    /// How often accounts have changed so that sessions may have to end.
    quint64 changes() const;
    /// Who may act as whom has changed: after the commit, before the sessions that must end are looked for.
    void noteChange();
    enum class Added : quint8 {
        Yes,
        TooMany, ///< the user or the server has too many
        Outdated, ///< the accounts it rests on have changed meanwhile: read them again
    };
    /// Files \a session under a new id. \a changes is what changes() was before the accounts were read, so
    /// that every change comes either before that read or finds the session.
    [[nodiscard]] Added add(const SessionPointer &session, quint64 changes);
    /// The session if it belongs to that connection; marks it as used. Null otherwise.
    SessionPointer find(const QByteArray &id, quint64 peer);
    void remove(const QByteArray &id);
    /// \returns the sessions that ended with the connection, likewise the others.
    QList<SessionPointer> removePeer(quint64 peer);
    /// All of the user's but \a except. Counts as a change of his account, see add().
    QList<SessionPointer> removeUser(Base::PrincipalId user, const SessionPointer &except = {});
    /// Likewise the one that administrators call \a number, at most one.
    QList<SessionPointer> removeNumber(quint64 number);
    /// Those not used for \a timeout.
    QList<SessionPointer> sweep(std::chrono::seconds timeout);
    qsizetype count() const;
    /// What Activity::lastUsed is measured in.
    qint64 now() const;

    /// How many came and went, since the start.
    struct Totals
    {
        std::atomic<qint64> created = 0;
        std::atomic<qint64> deleted = 0;
        std::atomic<qint64> timedOut = 0; ///< of those, because of disuse
    };
    const Totals &totals() const { return m_totals; }
    /// By number; those of one user, or all if \a user is 0.
    QList<SessionPointer> list(Base::PrincipalId user = {}) const;
    /// Seconds since the last use.
    qint64 idleTime(const Session &session) const;

private:
    template <class Predicate> QList<SessionPointer> removeIf(Predicate predicate);
    void forget(const Session &session);

    const Base::Clock &m_clock;
    const qint64 m_started; ///< seconds since the epoch
    mutable QMutex m_mutex;
    int m_maxPerUser = 1000;
    quint64 m_lastNumber = 0;
    quint64 m_changes = 0;
    quint64 m_relationsChanged = 0; ///< the last of them that was about who may act as whom
    QHash<Base::PrincipalId, quint64> m_accountChanged; ///< likewise of a user; a number for each at most
    QHash<QByteArray, SessionPointer> m_sessions;
    QHash<Base::PrincipalId, int> m_perUser;
    Totals m_totals;
};

} // namespace Handlers
