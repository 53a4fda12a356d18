// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Jobs {

/// What the machine tells of time beside the date, which anybody may set. A value.
struct MachineTime
{
    qint64 boot = 0; ///< another one each time the machine starts; 0 = not told
    qint64 uptime = 0; ///< seconds since then, with those it slept; cannot be set
    bool synchronised = false; ///< the kernel says that a time service keeps the clock right
};

/// Of this machine, now. Any thread; a few microseconds.
MachineTime machineTime();

} // namespace Jobs
