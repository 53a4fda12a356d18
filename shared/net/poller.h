// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ownthread.h"

#include <QtGlobal>

#include <memory>

namespace Net {

/// Gets told about a descriptor. Called from the event loop of the poller's thread.
class Watcher
{
public:
    virtual ~Watcher() = default;
    /// \a hangUp: both directions are down or the socket failed; reported even if nothing is watched for.
    virtual void ready(bool readable, bool writable, bool hangUp) = 0;
};

/// Tells watchers when their descriptors can be read or written, level-triggered: epoll behind one notifier
/// on Linux, QSocketNotifier elsewhere. One thread. The cost of a wake-up depends on ready descriptors, not
/// on all of them.
class Poller : public Base::ThreadBound
{
public:
    Poller();
    ~Poller();
    Q_DISABLE_COPY_MOVE(Poller)

    /// Starts with \a readable wanted. The watcher must stay until remove(), which may happen inside ready().
    /// \returns false if the system has no room for it.
    bool add(qintptr descriptor, Watcher &watcher, bool readable, bool writable);
    void change(qintptr descriptor, bool readable, bool writable);
    /// To be called before the descriptor is closed. Unknown descriptors are ignored.
    void remove(qintptr descriptor);

private:
    struct Backend;
    std::unique_ptr<Backend> m_backend;
};

} // namespace Net
