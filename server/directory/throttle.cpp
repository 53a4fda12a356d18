// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/throttle.h"

#include "base/random.h"

#include <QStringList>

#include <algorithm>
#include <cstring>
#include <vector>

namespace Directory {

using namespace Base;
using namespace std::chrono_literals;

namespace {

constexpr auto forgetAfter = 60s;
constexpr auto userWindow = 10min;
constexpr qsizetype maxKey = 64; // characters of an address or user that are told apart

size_t randomSeed()
{
    size_t seed = 0;
    std::memcpy(&seed, randomBytes(sizeof seed).constData(), sizeof seed);
    return seed;
}

} // namespace

Throttle::Throttle(const Clock &clock, qsizetype capacity)
    : m_clock(clock)
    , m_capacity(capacity)
    , m_seed(randomSeed())
{
}

void Throttle::setDelays(Milliseconds first, Milliseconds longest)
{
    const QMutexLocker lock(&m_mutex);
    m_first = first;
    m_longest = longest;
}

QString Throttle::keyOf(const QString &address)
{
    QString text = address.left(maxKey).toLower();
    if (const qsizetype zone = text.indexOf(u'%'); zone >= 0)
        text.truncate(zone);
    if (text.count(u':') < 2 || text.contains(u'/')) // IPv4, "local:uid", or a key already
        return text;
    if (text.startsWith(QLatin1String("::ffff:")) && text.contains(u'.'))
        return text.mid(7);
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    QStringList groups = (gap < 0 ? text : text.left(gap)).split(u':', Qt::SkipEmptyParts);
    if (gap >= 0) { // the gap stands for as many zero groups as are missing from eight
        const QStringList tail = text.mid(gap + 2).split(u':', Qt::SkipEmptyParts);
        while (groups.size() + tail.size() < 8)
            groups.append(QStringLiteral("0"));
        groups += tail;
    }
    for (QString &group : groups) {
        while (group.size() > 1 && group.startsWith(u'0'))
            group.remove(0, 1);
    }
    return groups.mid(0, 4).join(u':') + QStringLiteral("::/64");
}

std::optional<Throttle::Milliseconds> Throttle::enter(const QString &address)
{
    const Time now = m_clock.monotonic();
    const QMutexLocker lock(&m_mutex);
    const auto it = m_addresses.find(keyOf(address));
    if (it == m_addresses.end() || it->blockedUntil <= now)
        return Milliseconds(0);
    if (it->waiting >= maxWaiting)
        return std::nullopt;
    ++it->waiting;
    return std::chrono::ceil<Milliseconds>(it->blockedUntil - now);
}

void Throttle::leave(const QString &address)
{
    const QMutexLocker lock(&m_mutex);
    const auto it = m_addresses.find(keyOf(address));
    if (it != m_addresses.end() && it->waiting > 0)
        --it->waiting;
}

bool Throttle::Pairs::insert(size_t pair)
{
    if (std::find(hashes.begin(), hashes.end(), pair) != hashes.end())
        return false;
    hashes[next++ % hashes.size()] = pair;
    return true;
}

Throttle::Milliseconds Throttle::delayFor(int failures) const
{
    return std::min(m_first * (1 << std::clamp(failures - 1, 0, 20)), m_longest);
}

Throttle::Verdict Throttle::failed(const QString &address, const QString &user, const Secret &password)
{
    const Time now = m_clock.monotonic();
    const QMutexLocker lock(&m_mutex);
    makeRoom(now);
    Address &entry = m_addresses[keyOf(address)];
    if (entry.failures > 0 && now > entry.blockedUntil + forgetAfter) {
        const int waiting = entry.waiting;
        entry = Address();
        entry.waiting = waiting;
    }
    const size_t pair = qHashMulti(m_seed, user, password.reveal()) | 1;
    entry.failures += entry.pairs.insert(pair);
    Verdict verdict{delayFor(entry.failures), false};
    entry.blockedUntil = std::max(entry.blockedUntil, now + verdict.delay);

    User &counted = m_users[user.left(maxKey).toCaseFolded()];
    if (counted.failures == 0 || now > counted.since + userWindow) {
        counted = User();
        counted.since = now;
    }
    counted.distinct += counted.pairs.insert(pair);
    if (counted.distinct > freeFailures)
        verdict.delay = std::max(verdict.delay, delayFor(counted.distinct - freeFailures));
    verdict.alarm = ++counted.failures == alarmFailures;
    return verdict;
}

void Throttle::makeRoom(Time now)
{
    if (m_users.size() >= m_capacity) {
        m_users.removeIf([now](const auto &row) { return now > row.value().since + userWindow; });
        if (m_users.size() >= m_capacity)
            m_users.clear(); // only alarms get lost
    }
    if (m_addresses.size() < m_capacity)
        return;
    m_addresses.removeIf([now](const auto &row) { return now > row.value().blockedUntil + forgetAfter; });
    if (m_addresses.size() < m_capacity)
        return;
    // Drop the tenth whose penalty ends first: those that are still blocked go last.
    std::vector<Time> ends;
    ends.reserve(size_t(m_addresses.size()));
    for (const Address &row : std::as_const(m_addresses))
        ends.push_back(row.blockedUntil);
    const auto tenth = ends.begin() + qsizetype(ends.size() / 10);
    std::nth_element(ends.begin(), tenth, ends.end());
    m_addresses.removeIf([limit = *tenth](const auto &row) { return row.value().blockedUntil <= limit; });
}

} // namespace Directory
