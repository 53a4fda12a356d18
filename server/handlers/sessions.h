// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>

#include <atomic>
#include <chrono>
#include <memory>

namespace Handlers {

/// A logged-in user on one connection. The identity never changes; the counters are updated by any thread.
struct Session
{
    QByteArray id; ///< 16 random bytes
    quint64 peer = 0; ///< Peer::id(); no other connection may use it
    Base::PrincipalId user;
    QString login;
    Base::StoreId store;
    quint8 adminLevel = 0;
    QString impersonator;
    QString address;
    QString program;

    std::atomic<qint64> lastUsed = 0; ///< seconds of the monotonic clock
    std::atomic<quint64> requests = 0;
    std::atomic<quint64> busyMicroseconds = 0;
};
using SessionPointer = std::shared_ptr<Session>;

/// All sessions. Any thread; bounded per user, and by maxSessions in all.
class Sessions
{
public:
    static constexpr qsizetype maxSessions = 100'000;

    explicit Sessions(const Base::Clock &clock) : m_clock(clock) { }

    /// For sessions to come.
    void setMaxPerUser(int limit);

    /// Files \a session under a new id. False if the user or the server has too many.
    bool add(const SessionPointer &session);
    /// The session if it belongs to that connection; marks it as used. Null otherwise.
    SessionPointer find(const QByteArray &id, quint64 peer);
    void remove(const QByteArray &id);
    /// \returns the sessions that ended with the connection, likewise the others.
    QList<SessionPointer> removePeer(quint64 peer);
    QList<SessionPointer> removeUser(Base::PrincipalId user);
    /// Those not used for \a timeout.
    QList<SessionPointer> sweep(std::chrono::seconds timeout);
    qsizetype count() const;

private:
    template <class Predicate> QList<SessionPointer> removeIf(Predicate predicate);
    qint64 now() const;
    void forget(const Session &session);

    const Base::Clock &m_clock;
    mutable QMutex m_mutex;
    int m_maxPerUser = 1000;
    QHash<QByteArray, SessionPointer> m_sessions;
    QHash<Base::PrincipalId, int> m_perUser;
};

} // namespace Handlers
