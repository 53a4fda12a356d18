// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "rpc/items.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <atomic>
#include <chrono>
#include <optional>

namespace Handlers {

/// Remembers for a short time whom an address belongs to, so that mail for the same people costs no read per
/// message. Exact about users: every change of one forgets all. Only good news is kept, and only of stores
/// that are far from full, since the delivery itself asks again. Any thread; at most \a capacity addresses.
class RecipientCache
{
public:
    static constexpr std::chrono::seconds lifetime{2};
    static constexpr qsizetype capacity = 20'000;

    explicit RecipientCache(const Base::Clock &clock) : m_clock(clock) { }

    /// The answer if all of \a request is known.
    std::optional<Rpc::ResolveRecipientsReply> find(const Rpc::ResolveRecipients &request);

    /// To be asked before the read whose outcome will be kept: what changes after it makes that worthless.
    quint64 generation() const { return m_generation; }
    /// Keeps that \a address of \a request would be accepted.
    void insert(const Rpc::ResolveRecipients &request, const QString &address,
        const Rpc::ResolvedRecipient &recipient, quint64 generation);

    /// After the commit of a change to any user, and with new settings.
    void clear();

    /// Since the start: questions, and those that were answered from here.
    qint64 requests() const { return m_requests; }
    qint64 hits() const { return m_hits; }
    qint64 count() const;
    /// Bytes of memory, about.
    qint64 size() const;

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Entry
    {
        Rpc::ResolvedRecipient recipient;
        Time expires;
    };

    const Base::Clock &m_clock;
    std::atomic<quint64> m_generation = 0;
    std::atomic<qint64> m_requests = 0;
    std::atomic<qint64> m_hits = 0;
    mutable QMutex m_mutex;
    QHash<QString, Entry> m_entries;
    qint64 m_size = 0;
};

} // namespace Handlers
