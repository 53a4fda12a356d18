// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "storage/database.h"

#include <QHash>
#include <QMutex>

#include <deque>

namespace Handlers {

/// Nobody keeps more than half of the reader threads busy, however many requests and sessions he has: what a
/// user asks beyond that waits here, in order, and nobody else waits for it. Bounded by what connections may
/// have outstanding. Any thread; one per process.
class ReadShares
{
public:
    static ReadShares &instance();

    /// Queues \a work of a call with a session for the database, now or when its turn comes; answers the call
    /// if that is not possible.
    void queue(const CallPointer &call, Storage::ReadWork work);

private:
    /// Whose share: users of one server.
    using Owner = std::pair<const Core *, quint64>;
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

    static Owner ownerOf(const Call &call);
    static bool start(Waiting next);
    void leave(const Owner &owner);

    QMutex m_mutex;
    QHash<Owner, Share> m_shares; ///< of those who have something running
};

} // namespace Handlers
