// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/checkcache.h"

#include "base/random.h"

#include <QMessageAuthenticationCode>

namespace Directory {

using namespace Base;

CheckCache::CheckCache(const Clock &clock, std::chrono::seconds lifetime, qsizetype capacity)
    : m_clock(clock)
    , m_lifetime(lifetime)
    , m_capacity(capacity)
    , m_secret(randomBytes(32))
{
}

QByteArray CheckCache::keyOf(const QByteArray &argon2, const Secret &password) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_secret);
    code.addData(argon2);
    code.addData("\0", 1);
    code.addData(password.reveal());
    return code.result();
}

void CheckCache::dropExpired(Time now)
{
    while (!m_order.empty() && (m_order.front().expires <= now || qsizetype(m_order.size()) > m_capacity)) {
        m_expires.remove(m_order.front().key);
        m_order.pop_front();
    }
}

bool CheckCache::contains(const QByteArray &argon2, const Secret &password)
{
    ++m_requests;
    if (argon2.isEmpty())
        return false;
    const QByteArray key = keyOf(argon2, password);
    const QMutexLocker lock(&m_mutex);
    dropExpired(m_clock.monotonic());
    const bool known = m_expires.contains(key);
    m_hits += known;
    return known;
}

void CheckCache::insert(const QByteArray &argon2, const Secret &password)
{
    const QByteArray key = keyOf(argon2, password);
    const Time now = m_clock.monotonic();
    const QMutexLocker lock(&m_mutex);
    if (!m_expires.contains(key)) { // no renewal: a check is believed for one lifetime only
        m_expires.insert(key, now + m_lifetime);
        m_order.push_back({key, now + m_lifetime});
    }
    dropExpired(now);
}

qint64 CheckCache::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_expires.size();
}

qint64 CheckCache::size() const
{
    constexpr qint64 block = 32 + 16 + 16; // a hash with the header of its block, and the allocator's
    constexpr qint64 entry = block + qint64(sizeof(QByteArray) + sizeof(Time) + sizeof(Entry));
    return count() * entry;
}

void CheckCache::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_expires.clear();
    m_order.clear();
}

} // namespace Directory
