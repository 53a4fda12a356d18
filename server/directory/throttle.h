// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace Directory {

/// Slows down password guessing. It only computes delays; whoever asks waits by timer, never by blocking a
/// thread.
/// 1. Failures of one address (IPv4 address, IPv6 /64) delay the answer by 2, 4, 8, 15, 15… seconds (by
///    default); attempts that arrive meanwhile from that address wait until that time before they are looked
///    at.
/// 2. Repeating one of an address's last ten failed user and password pairs does not raise its delay: a
///    telephone with an old password does not lock out the office behind the same address.
/// 3. An address is forgotten a minute after its last failure. Other addresses are never affected.
/// 4. Users are never locked out. From the eleventh different wrong password for one user on, from whatever
///    addresses, further wrong ones are answered later and later, up to the longest delay; a right one is not
///    held up by that. Many failures for one user raise an alarm.
/// Any thread; at most \a capacity addresses and as many users.
class Throttle
{
public:
    using Milliseconds = std::chrono::milliseconds;
    /// What a failed attempt leads to.
    struct Verdict
    {
        Milliseconds delay{}; ///< how long the answer has to wait
        bool alarm = false; ///< this user has failed often: log it once
    };
    static constexpr int maxWaiting = 10;
    static constexpr int alarmFailures = 20;
    static constexpr int freeFailures = 10; ///< of a user, before those of all addresses together count

    explicit Throttle(const Base::Clock &clock, qsizetype capacity = 100'000);

    /// The first delay, which doubles with each further failure, and the longest; for attempts to come.
    void setDelays(Milliseconds first, Milliseconds longest);

    /// How long an attempt from \a address must wait before it is checked; nothing if too many wait already:
    /// refuse it. A wait that is not zero must be ended with leave().
    std::optional<Milliseconds> enter(const QString &address);
    /// The wait is over.
    void leave(const QString &address);
    /// Notes a failure. \a password is kept as a keyed hash only.
    Verdict failed(const QString &address, const QString &user, const Base::Secret &password);

    /// What addresses are counted by: IPv6 is cut to its /64, IPv4 in IPv6 is IPv4.
    static QString keyOf(const QString &address);

private:
    using Time = std::chrono::steady_clock::time_point;
    /// The last failed pairs of user and password, as keyed hashes.
    struct Pairs
    {
        std::array<size_t, 10> hashes{};
        size_t next = 0;
        bool insert(size_t pair); ///< \returns false if it is there already
    };
    struct Address
    {
        int failures = 0;
        int waiting = 0;
        Time blockedUntil;
        Pairs pairs;
    };
    struct User
    {
        int failures = 0;
        int distinct = 0;
        Time since;
        Pairs pairs;
    };

    Milliseconds delayFor(int failures) const;
    void makeRoom(Time now);

    const Base::Clock &m_clock;
    const qsizetype m_capacity;
    const size_t m_seed;
    QMutex m_mutex;
    Milliseconds m_first{2000};
    Milliseconds m_longest{15000};
    QHash<QString, Address> m_addresses;
    QHash<QString, User> m_users;
};

} // namespace Directory
