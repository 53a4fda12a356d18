// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/sessions.h"

#include "base/random.h"

#include <algorithm>

namespace Handlers {

using namespace Base;

Sessions::Sessions(const Clock &clock) : m_clock(clock), m_started(clock.seconds()) { }

qint64 Sessions::now() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock.monotonic().time_since_epoch()).count();
}

void Sessions::setMaxPerUser(int limit)
{
    const QMutexLocker lock(&m_mutex);
    m_maxPerUser = limit;
}

quint64 Sessions::changes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_changes;
}

void Sessions::noteChange()
{
    const QMutexLocker lock(&m_mutex);
    m_relationsChanged = ++m_changes;
}

Sessions::Added Sessions::add(const SessionPointer &session, quint64 changes)
{
    session->id = randomBytes(16);
    session->lastUsed = now();
    session->began = m_clock.seconds();
    const QMutexLocker lock(&m_mutex);
    const bool impersonates = !session->impersonator.isEmpty();
    if (m_accountChanged.value(session->user) > changes || (impersonates && m_relationsChanged > changes))
        return Added::Outdated;
    int &own = m_perUser[session->user];
    if (own >= m_maxPerUser || m_sessions.size() >= maxSessions)
        return Added::TooMany;
    ++own;
    session->number = ++m_lastNumber;
    session->auditName = QStringLiteral("%1-%2").arg(m_started).arg(session->number);
    m_sessions.insert(session->id, session);
    ++m_totals.created;
    return Added::Yes;
}

SessionPointer Sessions::find(const QByteArray &id, quint64 peer)
{
    const QMutexLocker lock(&m_mutex);
    const auto it = m_sessions.constFind(id);
    if (it == m_sessions.cend() || (*it)->peer != peer)
        return nullptr;
    (*it)->lastUsed = now();
    return *it;
}

void Sessions::forget(const Session &session)
{
    ++m_totals.deleted;
    const auto own = m_perUser.find(session.user);
    if (own != m_perUser.end() && --*own <= 0)
        m_perUser.erase(own);
}

void Sessions::remove(const QByteArray &id)
{
    const QMutexLocker lock(&m_mutex);
    if (const SessionPointer session = m_sessions.take(id))
        forget(*session);
}

template <class Predicate> QList<SessionPointer> Sessions::removeIf(Predicate predicate)
{
    QList<SessionPointer> removed;
    const QMutexLocker lock(&m_mutex);
    for (auto it = m_sessions.begin(); it != m_sessions.end();) {
        if (!predicate(**it)) {
            ++it;
            continue;
        }
        forget(**it);
        (*it)->ended = true;
        removed.append(*it);
        it = m_sessions.erase(it);
    }
    return removed;
}

QList<SessionPointer> Sessions::removePeer(quint64 peer)
{
    return removeIf([peer](const Session &session) { return session.peer == peer; });
}

QList<SessionPointer> Sessions::removeUser(PrincipalId user, const SessionPointer &except)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_accountChanged[user] = ++m_changes;
    }
    return removeIf(
        [user, &except](const Session &session) { return session.user == user && &session != except.get(); });
}

QList<SessionPointer> Sessions::removeNumber(quint64 number)
{
    return removeIf([number](const Session &session) { return session.number == number; });
}

QList<SessionPointer> Sessions::list(PrincipalId user) const
{
    QList<SessionPointer> list;
    {
        const QMutexLocker lock(&m_mutex);
        for (const SessionPointer &session : m_sessions) {
            if (!user || session->user == user)
                list.append(session);
        }
    }
    std::sort(list.begin(), list.end(),
        [](const SessionPointer &a, const SessionPointer &b) { return a->number < b->number; });
    return list;
}

qint64 Sessions::idleTime(const Session &session) const
{
    return std::max<qint64>(0, now() - session.lastUsed);
}

QList<SessionPointer> Sessions::sweep(std::chrono::seconds timeout)
{
    QList<SessionPointer> removed = removeIf(
        [oldest = now() - timeout.count()](const Session &session) { return session.lastUsed < oldest; });
    m_totals.timedOut += removed.size();
    return removed;
}

qsizetype Sessions::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_sessions.size();
}

} // namespace Handlers
