// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/recipientcache.h"

namespace Handlers {

/// The same address means different people under different rules.
static QString keyOf(const Rpc::ResolveRecipients &request, const QString &address)
{
    return QChar(u'0' + (request.stripDomain ? 1 : 0) + (request.addressesOnly ? 2 : 0)) % address;
}

/// With the blocks its texts stand in.
static qint64 sizeOf(const QString &key, const Rpc::ResolvedRecipient &recipient)
{
    constexpr qint64 block = 16 + 16; // the header of a string's block, and the allocator's
    return qint64(sizeof(QString) + sizeof(recipient) + sizeof(std::chrono::steady_clock::time_point))
        + 2 * block + qint64(sizeof(QChar)) * (key.size() + recipient.login.size());
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

qint64 RecipientCache::size() const
{
    const QMutexLocker lock(&m_mutex);
    return m_size;
}

void RecipientCache::insert(const Rpc::ResolveRecipients &request, const QString &address,
    const Rpc::ResolvedRecipient &recipient, quint64 generation)
{
    const Time expires = m_clock.monotonic() + lifetime;
    const QMutexLocker lock(&m_mutex);
    if (generation != m_generation)
        return;
    if (m_entries.size() >= capacity) {
        m_entries.clear();
        m_size = 0;
    }
    const QString key = keyOf(request, address);
    if (const auto before = m_entries.constFind(key); before != m_entries.constEnd())
        m_size -= sizeOf(key, before->recipient);
    m_size += sizeOf(key, recipient);
    m_entries.insert(key, {recipient, expires});
}

void RecipientCache::clear()
{
    const QMutexLocker lock(&m_mutex);
    ++m_generation;
    m_entries.clear();
    m_size = 0;
}

} // namespace Handlers
