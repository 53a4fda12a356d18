// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reactor.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace Net {

/// A pool of threads with event loops, each with its Reactor; every connection lives and dies in one. Owned
/// by main().
class IoThreads
{
public:
    /// Where the work is done.
    enum class Mode {
        Threads,
        Inline
    }; ///< Inline: everything runs in the creating thread's event loop; for tests

    /// \a count threads, at least 1; 0 = one per core.
    explicit IoThreads(int count, Mode mode = Mode::Threads);
    ~IoThreads(); ///< stop()
    Q_DISABLE_COPY_MOVE(IoThreads)

    int count() const { return int(m_workers.size()); }
    /// The next thread, round robin. Any thread.
    int next();
    /// Runs \a function in thread \a index, later, in the order of the posts. Any thread; nothing runs after
    /// stop().
    void post(int index, std::function<void()> function);
    /// Only to be used inside thread \a index.
    Reactor &reactor(int index);
    /// An object that lives in thread \a index: context for connect() and QFuture::then().
    QObject *context(int index);
    /// Ends the loops and waits for them. Before, let each thread delete what lives in it (by post()). Main
    /// thread.
    void stop();

private:
    struct Worker;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::atomic<unsigned> m_next = 0;
};

} // namespace Net
