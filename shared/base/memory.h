// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <new>

namespace Base {

/// A MiB kept for the moment in which memory runs out, so that refusing work has some to work with. One per
/// process; any thread. While an object of this class lives the reserve is free to be used by everybody.
class MemoryReserve
{
public:
    MemoryReserve() noexcept; ///< lets the reserve go, and logs the shortage now and then
    ~MemoryReserve(); ///< takes it back if there is room
    MemoryReserve(const MemoryReserve &) = delete;
    MemoryReserve &operator=(const MemoryReserve &) = delete;
};

/// Runs \a work. If memory runs out in it, what it has built is destroyed, \a rescue is called with the
/// reserve at hand, and the result is false. std::bad_alloc is the only exception that Qt and the standard
/// library raise in our use of them; it must end a request or a connection, never the program. What \a rescue
/// throws goes on.
template <class Work, class Rescue> bool survive(Work &&work, Rescue &&rescue)
{
    try {
        work();
        return true;
    } catch (const std::bad_alloc &) {
        const MemoryReserve reserve;
        rescue();
        return false;
    }
}

/// Runs \a work, and once more with the reserve if memory runs out: for small things that must not fail.
template <class Work> void insist(Work &&work)
{
    survive(work, work);
}

} // namespace Base
