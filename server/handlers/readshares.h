// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "storage/database.h"

#include <QHash>
#include <QMutex>

#include <algorithm>
#include <deque>

namespace Handlers {

/// Nobody keeps more than half of the reader threads busy, however many requests and sessions he has: what a
/// user asks beyond that waits here, in order, and nobody else waits for it. Bounded by what connections may
/// have outstanding. Any thread. Goes after the database, whose threads use it, and before all else that
/// answering a call needs (invariant of Core: its last member).
class ReadShares
{
public:
    /// \a readers: how many threads the database has for everybody.
    explicit ReadShares(int readers) : m_most(std::max(1, readers / 2)) { }
    Q_DISABLE_COPY_MOVE(ReadShares)

    /// Queues \a work of a call with a session for the database, now or when its turn comes; answers the call
    /// if that is not possible.
    void queue(const CallPointer &call, Storage::ReadWork work);

private:
    using User = Base::PrincipalId;
    struct Waiting
    {
        CallPointer call;
        Storage::ReadWork work;
    };
    struct Share
    {
        int running = 0;
        std::deque<Waiting> waiting;
    };
    class Place;

    bool start(Waiting next);
    void leave(User user);

    const int m_most; ///< running at once
    QMutex m_mutex;
    QHash<User, Share> m_shares; ///< of those who have something running
};

} // namespace Handlers
