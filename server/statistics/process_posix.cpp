// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/process.h"

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Statistics {

namespace {

qint64 microseconds(const timeval &time)
{
    return qint64(time.tv_sec) * 1'000'000 + time.tv_usec;
}

CpuTime timeOf(int who)
{
    rusage usage{};
    if (getrusage(who, &usage) != 0)
        return {};
    return {microseconds(usage.ru_utime), microseconds(usage.ru_stime)};
}

} // namespace

CpuTime threadTime()
{
#ifdef RUSAGE_THREAD
    return timeOf(RUSAGE_THREAD);
#else
    return {};
#endif
}

CpuTime processTime()
{
    return timeOf(RUSAGE_SELF);
}

qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm")); // pages: size resident shared …
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

qint64 allocatedMemory()
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks) + qint64(info.hblkhd);
#else
    return 0;
#endif
}

} // namespace Statistics
