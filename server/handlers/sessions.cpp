// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/sessions.h"

#include "base/random.h"

namespace Handlers {

using namespace Base;

qint64 Sessions::now() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock.monotonic().time_since_epoch()).count();
}

void Sessions::setMaxPerUser(int limit)
{
    const QMutexLocker lock(&m_mutex);
    m_maxPerUser = limit;
}

bool Sessions::add(const SessionPointer &session)
{
    session->id = randomBytes(16);
    session->lastUsed = now();
    const QMutexLocker lock(&m_mutex);
    int &own = m_perUser[session->user];
    if (own >= m_maxPerUser || m_sessions.size() >= maxSessions)
        return false;
    ++own;
    m_sessions.insert(session->id, session);
    return true;
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
        removed.append(*it);
        it = m_sessions.erase(it);
    }
    return removed;
}

QList<SessionPointer> Sessions::removePeer(quint64 peer)
{
    return removeIf([peer](const Session &session) { return session.peer == peer; });
}

QList<SessionPointer> Sessions::removeUser(PrincipalId user)
{
    return removeIf([user](const Session &session) { return session.user == user; });
}

QList<SessionPointer> Sessions::sweep(std::chrono::seconds timeout)
{
    return removeIf(
        [oldest = now() - timeout.count()](const Session &session) { return session.lastUsed < oldest; });
}

qsizetype Sessions::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_sessions.size();
}

} // namespace Handlers
