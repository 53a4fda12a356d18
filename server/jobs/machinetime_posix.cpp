// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/machinetime.h"

#include <QFile>

#include <ctime>
#include <sys/timex.h>

namespace Jobs {

MachineTime machineTime()
{
    MachineTime machine;
    QFile boot(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (boot.open(QIODevice::ReadOnly)) // random digits, of which these are enough
        machine.boot = boot.read(64).replace('-', QByteArray()).left(15).toLongLong(nullptr, 16);
    timespec time{};
    if (::clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        machine.uptime = qint64(time.tv_sec);
    else
        machine.boot = 0;
    timex state{}; // without modes: it only asks
    const int answer = ::adjtimex(&state);
    machine.synchronised = answer >= 0 && answer != TIME_ERROR && !(state.status & STA_UNSYNC);
    return machine;
}

} // namespace Jobs
