// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/machinetime.h"

#include <chrono>
#include <optional>

namespace Jobs {

/// The date, and what the machine tells of time beside it.
struct ClockReading
{
    qint64 wall = 0; ///< seconds since the epoch, as the clock shows them
    MachineTime machine;
};

/// Compares what the clock shows with what it ought to show, from an earlier reading on: a clock that is far
/// ahead makes everything look old. As long as the machine was not started anew, its uptime tells exactly how
/// much time has passed, whether our program ran or not. After a new start nothing tells how long the machine
/// was off: then a clock is believed if a time service keeps it right, or if the machine has been up for most
/// of the time in question. A value; no thread of its own.
class ClockGuard
{
public:
    static constexpr std::chrono::seconds limit = std::chrono::hours(48);

    enum class Verdict : quint8 {
        Right, ///< or behind, which makes nothing old
        Jumped, ///< it was set forward
        Doubtful, ///< it was, or the machine was off: nobody can tell
    };
    struct Finding
    {
        Verdict verdict = Verdict::Right;
        qint64 ahead = 0; ///< seconds that nothing explains; 0 if it is right
    };

    /// The clock is, or was, right.
    void accept(const ClockReading &reading) { m_seen = reading; }
    /// What was accepted last.
    const std::optional<ClockReading> &seen() const { return m_seen; }
    Finding judge(const ClockReading &reading) const;

private:
    std::optional<ClockReading> m_seen;
};

} // namespace Jobs
