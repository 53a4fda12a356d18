// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/clockguard.h"

namespace Jobs {

void ClockGuard::accept(qint64 wall, Time now)
{
    m_wall = wall;
    m_at = now;
}

qint64 ClockGuard::ahead(qint64 wall, Time now) const
{
    if (!m_wall)
        return 0;
    qint64 expected = *m_wall;
    if (m_at)
        expected += std::chrono::duration_cast<std::chrono::seconds>(now - *m_at).count();
    return wall - expected > limit.count() ? wall - expected : 0;
}

} // namespace Jobs
