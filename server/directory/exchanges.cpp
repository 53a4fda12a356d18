// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/exchanges.h"

#include "base/random.h"

#include <cstring>

namespace Directory {

using namespace Base;

quint64 Exchanges::put(PendingExchange exchange)
{
    quint64 number = 0;
    std::memcpy(&number, randomBytes(sizeof number).constData(), sizeof number);
    number |= 1; // 0 means none
    const Time now = m_clock.monotonic();
    const QMutexLocker lock(&m_mutex);
    dropExpired(now);
    m_exchanges[number] = std::make_unique<PendingExchange>(std::move(exchange));
    m_order.push_back({number, now + lifetime});
    return number;
}

std::unique_ptr<PendingExchange> Exchanges::take(quint64 number, quint64 owner)
{
    const QMutexLocker lock(&m_mutex);
    dropExpired(m_clock.monotonic());
    const auto it = m_exchanges.find(number);
    if (it == m_exchanges.end() || it->second->owner != owner)
        return nullptr;
    auto exchange = std::move(it->second);
    m_exchanges.erase(it);
    return exchange;
}

qsizetype Exchanges::size()
{
    const QMutexLocker lock(&m_mutex);
    dropExpired(m_clock.monotonic());
    return qsizetype(m_exchanges.size());
}

void Exchanges::dropExpired(Time now)
{
    while (
        !m_order.empty() && (m_order.front().expires <= now || qsizetype(m_order.size()) >= maxExchanges)) {
        m_exchanges.erase(m_order.front().number);
        m_order.pop_front();
    }
}

} // namespace Directory
