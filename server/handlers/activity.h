// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <atomic>
#include <chrono>

namespace Handlers {

class Call;

/// What a session, or a connection without one, has done so far. Any thread.
struct Activity
{
    std::atomic<quint64> requests = 0; ///< answered
    std::atomic<quint64> userMicroseconds = 0; ///< CPU time of its units of work
    std::atomic<quint64> systemMicroseconds = 0;
    std::atomic<quint64> busyMicroseconds = 0; ///< from the arrival of requests to their answers
    std::atomic<quint64> bytesIn = 0; ///< of requests, as they travel
    std::atomic<quint64> bytesOut = 0; ///< of answers
    std::atomic<quint32> running = 0; ///< units of work at this moment
    std::atomic<const char *> call = nullptr; ///< the newest request's name; a literal
    std::atomic<quint64> lastAnswer = 0; ///< Peer::send()'s number
    std::atomic<qint64> lastUsed =
        0; ///< seconds of the monotonic clock; of a connection, a session has its own
};

/// Marks the thread as working on a request and measures that.
class Processing
{
public:
    explicit Processing(const Call &call);
    ~Processing();
    Q_DISABLE_COPY_MOVE(Processing)

private:
    const Call &m_call;
    const std::chrono::steady_clock::time_point m_begun;
    qint64 m_user = 0;
    qint64 m_system = 0;
};

} // namespace Handlers
