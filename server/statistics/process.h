// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What the system knows of this process. Any thread.
namespace Statistics {

/// CPU time in microseconds.
struct CpuTime
{
    qint64 user = 0;
    qint64 system = 0;
};

/// Of the calling thread; less than a microsecond's work.
CpuTime threadTime();
/// Of all threads together.
CpuTime processTime();
/// Bytes; 0 where the system does not tell.
qint64 residentMemory();
qint64 allocatedMemory();

} // namespace Statistics
