// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace Base {

using namespace std::chrono;

qint64 Clock::seconds() const
{
    return duration_cast<std::chrono::seconds>(now().time_since_epoch()).count();
}

system_clock::time_point SystemClock::now() const
{
    return system_clock::now();
}

steady_clock::time_point SystemClock::monotonic() const
{
    return steady_clock::now();
}

ManualClock::ManualClock(std::chrono::seconds sinceEpoch) : m_sinceEpoch(sinceEpoch) { }

system_clock::time_point ManualClock::now() const
{
    return system_clock::time_point(m_sinceEpoch);
}

steady_clock::time_point ManualClock::monotonic() const
{
    return steady_clock::time_point(m_sinceEpoch);
}

void ManualClock::advance(milliseconds by)
{
    m_sinceEpoch += by;
}

} // namespace Base
