// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connectionlimits.h"

#include "base/memory.h"

namespace Net {

using namespace Base;

/// One subscriber holds a whole /64, so that is what counts as one address.
static QHostAddress keyOf(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

ConnectionTicket::ConnectionTicket(ConnectionLimits &limits, const QHostAddress &address)
    : m_limits(limits)
    , m_address(address)
{
}

ConnectionTicket::~ConnectionTicket()
{
    m_limits.release(m_address, m_authenticated);
}

void ConnectionTicket::setAuthenticated()
{
    if (!std::exchange(m_authenticated, true))
        m_limits.authenticated(m_address);
}

Result<void> ConnectionLimits::setNumbers(const Numbers &numbers)
{
    if (numbers.total < 1 || numbers.perAddress < 1 || numbers.unauthenticatedPerAddress < 1)
        return {Code::Invalid, QStringLiteral("a connection limit must be at least 1")};
    const QMutexLocker lock(&m_mutex);
    m_numbers = numbers;
    return {};
}

std::variant<std::shared_ptr<ConnectionTicket>, Refusal> ConnectionLimits::admit(const QHostAddress &address)
{
    const QHostAddress key = keyOf(address);
    if (const auto refusal = count(key))
        return *refusal;
    // The ticket gives the place back, so it has to be made without the lock.
    ConnectionTicket *ticket = nullptr;
    const auto make = [&] { ticket = new ConnectionTicket(*this, key); };
    if (!survive(make, [&] { release(key, false); }))
        return Refusal::TooManyTotal;
    return std::shared_ptr<ConnectionTicket>(ticket);
}

std::optional<Refusal> ConnectionLimits::count(const QHostAddress &key)
{
    const QMutexLocker lock(&m_mutex);
    if (m_all.all >= m_numbers.total)
        return Refusal::TooManyTotal;
    if (!key.isNull()) {
        Counts &counts = m_byAddress[key];
        if (counts.all >= m_numbers.perAddress)
            return Refusal::TooManyFromAddress;
        if (counts.unauthenticated >= m_numbers.unauthenticatedPerAddress)
            return Refusal::TooManyUnauthenticated;
        ++counts.all;
        ++counts.unauthenticated;
    }
    ++m_all.all;
    ++m_all.unauthenticated;
    return std::nullopt;
}

int ConnectionLimits::total() const
{
    const QMutexLocker lock(&m_mutex);
    return m_all.all;
}

int ConnectionLimits::unauthenticated() const
{
    const QMutexLocker lock(&m_mutex);
    return m_all.unauthenticated;
}

void ConnectionLimits::authenticated(const QHostAddress &key)
{
    const QMutexLocker lock(&m_mutex);
    --m_all.unauthenticated;
    if (!key.isNull())
        --m_byAddress[key].unauthenticated;
}

void ConnectionLimits::release(const QHostAddress &key, bool authenticated)
{
    const QMutexLocker lock(&m_mutex);
    const int unauthenticated = authenticated ? 0 : 1;
    --m_all.all;
    m_all.unauthenticated -= unauthenticated;
    if (key.isNull())
        return;
    const auto counts = m_byAddress.find(key);
    --counts->all;
    counts->unauthenticated -= unauthenticated;
    if (counts->all == 0)
        m_byAddress.erase(counts);
}

} // namespace Net
