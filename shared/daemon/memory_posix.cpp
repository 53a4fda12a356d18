// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/process.h"

#ifdef __GLIBC__

#include <QFile>

#include <malloc.h>
#include <unistd.h>

#include <algorithm>

namespace Daemon {

namespace {

/// Less than this is not worth the work.
constexpr qint64 worthwhile = 8 << 20;

/// Memory of this process in the system that no file backs, in bytes; 0 if it is not to be found out.
qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm")); // pages: size resident shared …
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> numbers = file.readAll().split(' ');
    if (numbers.size() < 3)
        return 0;
    return (numbers.at(1).toLongLong() - numbers.at(2).toLongLong()) * sysconf(_SC_PAGESIZE);
}

/// What the system counts as ours although no block of the heap uses it. Blocks with a mapping of their own are counted in:
/// how much of them is resident is unknown, and one that nobody has written to would hide as much of the heap.
qint64 unusedMemory()
{
    return residentMemory() - qint64(mallinfo2().uordblks);
}

} // namespace

void FreeMemory::giveBack()
{
    const qint64 unused = unusedMemory();
    m_kept = std::min(m_kept, unused);
    if (unused < m_kept + worthwhile)
        return;
    malloc_trim(0);
    m_kept = unusedMemory();
}

} // namespace Daemon

#else

void Daemon::FreeMemory::giveBack() { }

#endif
