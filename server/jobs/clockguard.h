// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace Jobs {

/// Compares the wall clock with what it ought to show, by the monotonic clock or, after a restart, by what it
/// showed last. A clock that is far ahead makes everything look old. A value; no thread of its own.
class ClockGuard
{
public:
    static constexpr std::chrono::seconds limit = std::chrono::hours(48);
    using Time = std::chrono::steady_clock::time_point;

    /// What the clock showed when the program last ran; the time in between is not known.
    void restore(qint64 wall) { m_wall = wall; }
    /// The clock is right.
    void accept(qint64 wall, Time now);
    /// Seconds the clock is ahead of what it ought to show, if that is more than the limit; else 0. A clock
    /// behind makes nothing old.
    qint64 ahead(qint64 wall, Time now) const;

private:
    std::optional<qint64> m_wall;
    std::optional<Time> m_at; ///< when m_wall was seen
};

} // namespace Jobs
