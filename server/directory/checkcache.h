// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"

#include <QHash>
#include <QMutex>

#include <atomic>
#include <chrono>
#include <deque>

namespace Directory {

/// Remembers for a short time which password checks succeeded, so that a mail client's reconnects do not cost
/// an argon2 run each. Keeps only a hash keyed with a random value of this process; the stored argon2 string
/// is part of the key, so a changed password forgets its predecessor by itself. Any thread; at most \a
/// capacity entries.
class CheckCache
{
public:
    explicit CheckCache(const Base::Clock &clock, std::chrono::seconds lifetime = std::chrono::seconds(180),
        qsizetype capacity = 20'000);

    /// Whether this password was right for this stored string not long ago.
    bool contains(const QByteArray &argon2, const Base::Secret &password);
    /// Call it after a successful check only.
    void insert(const QByteArray &argon2, const Base::Secret &password);
    /// Every login costs its argon2 run again.
    void clear();

    /// Since the start: questions, and those that were answered with yes.
    qint64 requests() const { return m_requests; }
    qint64 hits() const { return m_hits; }
    qint64 count() const;
    /// Bytes of memory, about.
    qint64 size() const;
    qint64 capacity() const { return m_capacity; }

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Entry
    {
        QByteArray key;
        Time expires;
    };

    QByteArray keyOf(const QByteArray &argon2, const Base::Secret &password) const;
    void dropExpired(Time now);

    const Base::Clock &m_clock;
    const std::chrono::seconds m_lifetime;
    const qsizetype m_capacity;
    const QByteArray m_secret;
    std::atomic<qint64> m_requests = 0;
    std::atomic<qint64> m_hits = 0;
    mutable QMutex m_mutex;
    QHash<QByteArray, Time> m_expires;
    std::deque<Entry> m_order; ///< oldest first; all live equally long
};

} // namespace Directory
