// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/activity.h"

#include "handlers/call.h"
#include "handlers/core.h"
#include "statistics/process.h"

#include <algorithm>

namespace Handlers {

Processing::Processing(const Call &call) : m_call(call), m_begun(std::chrono::steady_clock::now())
{
    const Statistics::CpuTime before = Statistics::threadTime();
    m_user = before.user;
    m_system = before.system;
    ++m_call.activity().running;
}

Processing::~Processing()
{
    const Statistics::CpuTime after = Statistics::threadTime();
    const auto spent = std::chrono::steady_clock::now() - m_begun;
    Activity &activity = m_call.activity();
    --activity.running;
    activity.userMicroseconds += quint64(std::max<qint64>(0, after.user - m_user));
    activity.systemMicroseconds += quint64(std::max<qint64>(0, after.system - m_system));
    m_call.core().counters().processingTime.add(
        std::chrono::duration_cast<std::chrono::microseconds>(spent).count());
}

} // namespace Handlers
