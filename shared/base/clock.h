// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Base {

/// Where time comes from. Tests give a ManualClock; programs give a SystemClock. Usable from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock in UTC.
    virtual std::chrono::system_clock::time_point now() const = 0;
    /// Never goes backwards; only differences mean anything.
    virtual std::chrono::steady_clock::time_point monotonic() const = 0;

    /// Seconds since 1970-01-01T00:00:00Z.
    qint64 seconds() const;
};

/// The clocks of the system. Any thread.
class SystemClock final : public Clock
{
public:
    std::chrono::system_clock::time_point now() const override;
    std::chrono::steady_clock::time_point monotonic() const override;
};

/// Stands still until it is advanced. For tests; one thread.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(std::chrono::seconds sinceEpoch = std::chrono::seconds(1'700'000'000));
    std::chrono::system_clock::time_point now() const override;
    std::chrono::steady_clock::time_point monotonic() const override;
    /// Moves both clocks forward.
    void advance(std::chrono::milliseconds by);

private:
    std::chrono::milliseconds m_sinceEpoch;
};

} // namespace Base
