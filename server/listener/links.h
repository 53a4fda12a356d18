// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/link.h"
#include "net/iothreads.h"

#include <atomic>
#include <functional>
#include <vector>

namespace Listener {

/// All client connections, spread over I/O threads: one thread of their own for those that came by the socket
/// for administration, the others shared by all. Owned by main and used in its thread.
class Links
{
public:
    /// \a threads for normal connections, 0 = one per core.
    Links(Handlers::Core &core, int threads, Net::IoThreads::Mode mode = Net::IoThreads::Mode::Threads);
    ~Links(); ///< closes what is open at once
    Q_DISABLE_COPY_MOVE(Links)

    void add(Arrival arrival);
    /// Lets every connection finish its requests; \a done is called in any thread when none is left.
    void shutDown(std::function<void()> done);
    int count() const { return m_count; }

private:
    struct Thread
    {
        QSet<Link *> links; ///< in its own thread only, as all here
        bool stopping = false;
        std::function<void()> drained;
    };

    void open(int index, const Arrival &arrival);
    void remove(int index, Link *link);

    Handlers::Core &m_core;
    Net::IoThreads m_threads; ///< the last is the one for administration
    std::vector<Thread> m_state;
    unsigned m_next = 0;
    std::atomic<int> m_count = 0;
};

} // namespace Listener
