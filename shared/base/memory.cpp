// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"

#include <QLoggingCategory>

#include <atomic>
#include <chrono>
#include <cstdlib>

namespace Base {

namespace {

Q_LOGGING_CATEGORY(lcMemory, "kopano.memory")

// Under the size from which on the C library gives a piece a mapping of its own, so that what is let go can
// be used in small pieces.
constexpr std::size_t reserveSize = 960 * 1024;
constexpr std::chrono::steady_clock::duration tellAgain = std::chrono::seconds(10);

std::atomic<void *> reserved = std::malloc(reserveSize);
std::atomic<std::chrono::steady_clock::rep> nextTold = 0;

void tell()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    auto due = nextTold.load();
    if (now.count() < due || !nextTold.compare_exchange_strong(due, (now + tellAgain).count()))
        return;
    try {
        qCCritical(lcMemory, "out of memory: requests are refused");
    } catch (const std::bad_alloc &) { // then the next shortage tells
        nextTold = 0;
    }
}

} // namespace

MemoryReserve::MemoryReserve() noexcept
{
    std::free(reserved.exchange(nullptr));
    tell();
}

MemoryReserve::~MemoryReserve()
{
    void *again = std::malloc(reserveSize);
    void *nothing = nullptr;
    if (again && !reserved.compare_exchange_strong(nothing, again))
        std::free(again); // another thread was faster
}

} // namespace Base
