// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/iothreads.h"
#include "net/listener.h"

#include <functional>
#include <memory>
#include <vector>

namespace Net {

/// The I/O threads of a daemon with one Worker in each, which is made, used and deleted there and owns what
/// lives in that thread: its connections and their way to the server. All functions: main thread.
///
/// Worker is any class with `void accept(const Net::Incoming &)` and `void shutDown(std::function<void()>
/// done)`, which says goodbye to the clients and calls done once, when the last connection has gone.
template <class Worker> class Workers
{
public:
    /// Makes the worker of thread \a index; called in that thread.
    using Make = std::function<std::unique_ptr<Worker>(int index, Reactor &reactor)>;

    /// \a threads: see IoThreads.
    Workers(int threads, const Make &make, IoThreads::Mode mode = IoThreads::Mode::Threads)
        : m_threads(threads, mode)
        , m_workers(size_t(m_threads.count()))
    {
        for (int i = 0; i < m_threads.count(); ++i)
            m_threads.post(i, [this, i, make] { m_workers[size_t(i)] = make(i, m_threads.reactor(i)); });
    }
    /// Deletes the workers with what they have; waits for that.
    ~Workers()
    {
        for (int i = 0; i < m_threads.count(); ++i)
            m_threads.post(i, [this, i] { m_workers[size_t(i)].reset(); });
        m_threads.stop();
    }
    Q_DISABLE_COPY_MOVE(Workers)

    /// Gives the connection to one of the workers, in turn.
    void accept(const Incoming &incoming)
    {
        const int i = m_threads.next();
        m_threads.post(i, [this, i, incoming] { m_workers[size_t(i)]->accept(incoming); });
    }
    /// Calls \a function for every worker, in its thread, after what was handed on before; for a reload.
    void each(const std::function<void(Worker &)> &function)
    {
        for (int i = 0; i < m_threads.count(); ++i)
            m_threads.post(i, [this, i, function] { function(*m_workers[size_t(i)]); });
    }
    /// Lets every worker shut down. \a done is called once, in the thread of \a context, which must outlive
    /// this object, from its event loop.
    void shutDown(QObject &context, std::function<void()> done)
    {
        // Counted in the thread of the context, so that it needs no lock.
        const auto oneLess = [left = std::make_shared<int>(m_threads.count()), done = std::move(done)] {
            if (--*left == 0)
                done();
        };
        each([&context, oneLess](Worker &worker) {
            worker.shutDown(
                [&context, oneLess] { QMetaObject::invokeMethod(&context, oneLess, Qt::QueuedConnection); });
        });
    }

private:
    IoThreads m_threads;
    std::vector<std::unique_ptr<Worker>> m_workers; ///< each touched in its own thread only
};

} // namespace Net
