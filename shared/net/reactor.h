// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/poller.h"
#include "net/timerwheel.h"
#include "net/turns.h"

namespace Net {

/// What the connections of one thread share: readiness of descriptors and coarse deadlines. Lives in that
/// thread, which runs a Qt event loop; outlives its connections. Costs nothing while nothing happens, however
/// many there are.
class Reactor
{
public:
    explicit Reactor(std::chrono::milliseconds resolution = TimerWheel::defaultResolution)
        : m_wheel(m_systemClock, resolution)
    {
    }
    /// For tests: time comes from \a clock.
    Reactor(const Base::Clock &clock, std::chrono::milliseconds resolution) : m_wheel(clock, resolution) { }
    Q_DISABLE_COPY_MOVE(Reactor)

    Poller &poller() { return m_poller; }
    TimerWheel &wheel() { return m_wheel; }
    /// Where clients that ask for TLS stand in line: the answer to each hello costs a signature.
    Turns &handshakes() { return m_handshakes; }

private:
    Base::SystemClock m_systemClock;
    Poller m_poller;
    TimerWheel m_wheel;
    Turns m_handshakes;
};

} // namespace Net
