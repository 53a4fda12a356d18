// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/exchanges.h"

#include "base/random.h"
#include "directory/throttle.h"

#include <cstring>

namespace Directory {

using namespace Base;

quint64 Exchanges::put(PendingExchange exchange, Gone &gone)
{
    quint64 number = 0;
    std::memcpy(&number, randomBytes(sizeof number).constData(), sizeof number);
    number |= 1; // 0 means none
    const Time now = m_clock.monotonic();
    const QMutexLocker lock(&m_mutex);
    dropExpired(now, gone);
    if (exchange.ntlm)
        makeRoomFor(exchange.attempt.address, gone);
    m_exchanges[number] = std::make_unique<PendingExchange>(std::move(exchange));
    m_order.push_back({number, now + lifetime});
    return number;
}

std::unique_ptr<PendingExchange> Exchanges::take(quint64 number, quint64 owner, Gone &gone)
{
    const QMutexLocker lock(&m_mutex);
    dropExpired(m_clock.monotonic(), gone);
    const auto it = m_exchanges.find(number);
    if (it == m_exchanges.end() || it->second->owner != owner)
        return nullptr;
    auto exchange = std::move(it->second);
    m_exchanges.erase(it);
    return exchange;
}

Exchanges::Gone Exchanges::takeOwner(quint64 owner)
{
    Gone gone;
    const QMutexLocker lock(&m_mutex);
    for (const Order &order : m_order) {
        const auto it = m_exchanges.find(order.number);
        if (it != m_exchanges.end() && it->second->owner == owner)
            drop(order.number, gone);
    }
    return gone;
}

Exchanges::Gone Exchanges::takeExpired()
{
    Gone gone;
    const QMutexLocker lock(&m_mutex);
    dropExpired(m_clock.monotonic(), gone);
    return gone;
}

qsizetype Exchanges::size() const
{
    const QMutexLocker lock(&m_mutex);
    return qsizetype(m_exchanges.size());
}

void Exchanges::drop(quint64 number, Gone &gone)
{
    const auto it = m_exchanges.find(number);
    if (it == m_exchanges.end())
        return;
    gone.push_back(std::move(it->second));
    m_exchanges.erase(it);
}

void Exchanges::dropExpired(Time now, Gone &gone)
{
    while (
        !m_order.empty() && (m_order.front().expires <= now || qsizetype(m_order.size()) >= maxExchanges)) {
        drop(m_order.front().number, gone);
        m_order.pop_front();
    }
}

/// The oldest of that address give way.
void Exchanges::makeRoomFor(const QString &address, Gone &gone)
{
    const QString key = Throttle::keyOf(address);
    std::deque<quint64> held;
    for (const Order &order : m_order) {
        const auto it = m_exchanges.find(order.number);
        if (it != m_exchanges.end() && it->second->ntlm
            && Throttle::keyOf(it->second->attempt.address) == key)
            held.push_back(order.number);
    }
    for (; qsizetype(held.size()) >= maxHelpersPerAddress; held.pop_front())
        drop(held.front(), gone);
}

} // namespace Directory
