// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/recipientcache.h"

namespace Handlers {

/// The same address means different people under different rules.
static QString keyOf(const Rpc::ResolveRecipients &request, const QString &address)
{
    return QChar(u'0' + (request.stripDomain ? 1 : 0) + (request.addressesOnly ? 2 : 0)) % address;
}

std::optional<Rpc::ResolveRecipientsReply> RecipientCache::find(const Rpc::ResolveRecipients &request)
{
    ++m_requests;
    const Time now = m_clock.monotonic();
    Rpc::ResolveRecipientsReply reply;
    reply.recipients.reserve(request.addresses.size());
    const QMutexLocker lock(&m_mutex);
    for (const QString &address : request.addresses) {
        const auto entry = m_entries.constFind(keyOf(request, address));
        if (entry == m_entries.constEnd() || entry->expires <= now)
            return std::nullopt;
        reply.recipients.append(entry->recipient);
    }
    ++m_hits;
    return reply;
}

qint64 RecipientCache::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries.size();
}

void RecipientCache::insert(const Rpc::ResolveRecipients &request, const QString &address,
    const Rpc::ResolvedRecipient &recipient, quint64 generation)
{
    const Time expires = m_clock.monotonic() + lifetime;
    const QMutexLocker lock(&m_mutex);
    if (generation != m_generation)
        return;
    if (m_entries.size() >= capacity)
        m_entries.clear();
    m_entries.insert(keyOf(request, address), {recipient, expires});
}

void RecipientCache::clear()
{
    const QMutexLocker lock(&m_mutex);
    ++m_generation;
    m_entries.clear();
}

} // namespace Handlers
