// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/connectionlimits.h"
#include "net/listener.h"

#include <functional>
#include <utility>

namespace Net {

/// The listening sockets of a daemon and the limits of what comes in by them. Made and opened while the
/// process may still bind low ports; peers wait in the kernel's queue until serve(). Main thread; outlives
/// the connections that came by it.
class ListeningSockets
{
public:
    /// Descriptors that the service manager opened, with their names (socket activation).
    using Inherited = QList<std::pair<int, QByteArray>>;
    /// What is served on an inherited socket, by its name: tls and tag of the endpoint.
    using Describe = std::function<Endpoint(const QByteArray &name)>;

    /// \a refusalLine: see Listener.
    explicit ListeningSockets(Listener::RefusalLine refusalLine = {});
    Q_DISABLE_COPY_MOVE(ListeningSockets)

    /// Whom the files of local sockets are given to; before open(), as root.
    void setFileOwner(quint32 user, quint32 group) { m_listener.setFileOwner(user, group); }
    /// Takes what is inherited, and only if there is nothing binds what is wanted. On an error, which is the
    /// Listener's, some may be open.
    Base::Result<void> open(
        const QList<Endpoint> &wanted, const Inherited &inherited, const Describe &describe = {});
    /// Begins to accept, with the event loop. Call it once.
    void serve(Listener::Accepted accepted);
    /// What is open, with the real ports.
    QList<Endpoint> bound() const { return m_listener.bound(); }
    /// Accepts nothing more; idempotent.
    void close() { m_listener.close(); }

    /// How many connections may be there at once.
    ConnectionLimits &limits() { return m_limits; }

private:
    ConnectionLimits m_limits;
    Listener::Accepted m_accepted;
    Listener m_listener;
};

} // namespace Net
