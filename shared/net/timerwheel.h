// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>

#include <array>
#include <chrono>
#include <functional>

namespace Net {

class TimerWheel;

/// A point in time at which something is to be called once. Lives in its wheel's thread, is cancelled by its
/// destructor; setting it again, later, is just a store. Coarse: never early, late by at most the wheel's
/// resolution.
class Deadline
{
public:
    Deadline(TimerWheel &wheel, std::function<void()> callback)
        : m_wheel(wheel)
        , m_callback(std::move(callback))
    {
    }
    ~Deadline() { cancel(); }
    Q_DISABLE_COPY_MOVE(Deadline)

    /// Sets, or moves, the point in time; the callback comes once, from the event loop, and may set it again.
    void set(std::chrono::milliseconds fromNow);
    void setAt(std::chrono::steady_clock::time_point due);
    /// The callback does not come any more.
    void cancel();
    bool isSet() const { return m_due != std::chrono::steady_clock::time_point::max(); }

private:
    friend class TimerWheel;
    void unlink();

    TimerWheel &m_wheel;
    std::function<void()> m_callback;
    std::chrono::steady_clock::time_point m_due = std::chrono::steady_clock::time_point::max();
    qint64 m_linkedTick = 0; ///< when the wheel comes past its place: not after m_due
    Deadline *m_next = nullptr;
    Deadline **m_link = nullptr; ///< what points at this; null = not in the wheel
};

/// All deadlines of one thread behind one timer, which runs only while there are any. O(1) to set and cancel.
class TimerWheel : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultResolution{500};

    explicit TimerWheel(const Base::Clock &clock, std::chrono::milliseconds resolution = defaultResolution);
    ~TimerWheel() override;

    std::chrono::steady_clock::time_point now() const { return m_clock.monotonic(); }
    /// Calls what is due. The timer does so by itself; tests with a manual clock call it.
    void tick();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    friend class Deadline;
    static constexpr size_t slotCount = 512;
    qint64 tickBefore(std::chrono::steady_clock::time_point time) const;
    qint64 tickAfter(std::chrono::steady_clock::time_point time) const;
    void link(Deadline &deadline);
    void runSlot(Deadline *&slot, std::chrono::steady_clock::time_point time);

    const Base::Clock &m_clock;
    const std::chrono::milliseconds m_resolution;
    std::array<Deadline *, slotCount> m_slots{};
    qint64 m_tick = 0;
    int m_count = 0;
    int m_timer = 0;
};

} // namespace Net
