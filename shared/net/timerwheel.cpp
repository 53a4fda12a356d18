// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/timerwheel.h"

#include "base/memory.h"
#include "base/ownthread.h"

#include <QTimerEvent>

namespace Net {

using namespace std::chrono;

void Deadline::set(milliseconds fromNow)
{
    setAt(m_wheel.now() + fromNow);
}

void Deadline::setAt(steady_clock::time_point due)
{
    ASSERT_THREAD_OF(m_wheel);
    m_due = due;
    if (m_link && m_wheel.tickAfter(due) >= m_linkedTick)
        return; // the wheel comes past here early enough and moves it on then
    unlink();
    m_wheel.link(*this);
}

void Deadline::cancel()
{
    m_due = steady_clock::time_point::max();
    unlink();
}

void Deadline::unlink()
{
    ASSERT_THREAD_OF(m_wheel);
    if (!m_link)
        return;
    *m_link = m_next;
    if (m_next)
        m_next->m_link = m_link;
    m_next = nullptr;
    m_link = nullptr;
    --m_wheel.m_count;
}

TimerWheel::TimerWheel(const Base::Clock &clock, milliseconds resolution)
    : m_clock(clock)
    , m_resolution(resolution)
{
}

TimerWheel::~TimerWheel()
{
    for (Deadline *&head : m_slots) {
        while (head)
            head->cancel();
    }
}

qint64 TimerWheel::tickBefore(steady_clock::time_point time) const
{
    return time.time_since_epoch() / m_resolution;
}

qint64 TimerWheel::tickAfter(steady_clock::time_point time) const
{
    return (time.time_since_epoch() + m_resolution - steady_clock::duration(1)) / m_resolution;
}

void TimerWheel::link(Deadline &deadline)
{
    if (m_count == 0)
        m_tick = tickBefore(now());
    if (m_timer == 0)
        m_timer = startTimer(m_resolution, Qt::CoarseTimer);
    const qint64 wanted = std::max(tickAfter(deadline.m_due), m_tick + 1);
    deadline.m_linkedTick = std::min(wanted, m_tick + qint64(slotCount));
    Deadline *&head = m_slots[size_t(deadline.m_linkedTick) % slotCount];
    deadline.m_next = head;
    deadline.m_link = &head;
    if (head)
        head->m_link = &deadline.m_next;
    head = &deadline;
    ++m_count;
}

void TimerWheel::tick()
{
    ASSERT_OWN_THREAD();
    const auto time = now();
    const qint64 target = tickBefore(time);
    if (target - m_tick > qint64(slotCount))
        m_tick = target - qint64(slotCount); // one whole round visits everything
    while (m_tick < target && m_count > 0) {
        ++m_tick;
        runSlot(m_slots[size_t(m_tick) % slotCount], time);
    }
}

void TimerWheel::runSlot(Deadline *&slot, steady_clock::time_point time)
{
    // Detached first: callbacks may set, cancel and destroy any deadline, also those that are still to come
    // here.
    Deadline *head = std::exchange(slot, nullptr);
    if (head)
        head->m_link = &head;
    while (head) {
        Deadline &deadline = *head;
        deadline.unlink();
        if (deadline.m_due > time) {
            link(deadline);
            continue;
        }
        deadline.m_due = steady_clock::time_point::max();
        Base::survive(
            [&deadline] {
                const auto callback = deadline.m_callback;
                callback();
            },
            [] {}); // those behind it are still to come
    }
}

void TimerWheel::timerEvent(QTimerEvent *)
{
    tick();
    if (m_count == 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
}

} // namespace Net
