// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/clockguard.h"

namespace Jobs {

ClockGuard::Finding ClockGuard::judge(const ClockReading &reading) const
{
    if (!m_seen)
        return {};
    const MachineTime &now = reading.machine;
    const MachineTime &then = m_seen->machine;
    const bool sameStart = now.boot != 0 && now.boot == then.boot && now.uptime >= then.uptime;
    // A machine that was started since has been up for a time that has passed in any case.
    const qint64 passed = sameStart ? now.uptime - then.uptime : now.uptime;
    const qint64 ahead = reading.wall - m_seen->wall - passed;
    if (ahead <= limit.count())
        return {};
    if (sameStart)
        return {Verdict::Jumped, ahead};
    return now.synchronised ? Finding() : Finding{Verdict::Doubtful, ahead};
}

} // namespace Jobs
