// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ownthread.h"

#include <QSet>

#include <functional>
#include <memory>
#include <utility>

namespace Net {

/// The client connections of one protocol in one I/O thread; owns them. Lives in that thread. Connection is a
/// QObject that reports its end from the event loop. A worker with several protocols has a set for each, and
/// nests their whenEmpty().
template <class Connection> class ConnectionSet : public Base::ThreadBound
{
public:
    ConnectionSet() = default;
    ~ConnectionSet() { qDeleteAll(std::exchange(m_connections, {})); }
    Q_DISABLE_COPY_MOVE(ConnectionSet)

    /// Takes \a connection over.
    void add(Connection *connection)
    {
        ASSERT_OWN_THREAD();
        std::unique_ptr<Connection> owner(connection);
        m_connections.insert(connection);
        owner.release();
    }
    /// Its socket has gone: deletes it, later because it may be on the stack. Repeating does nothing.
    void remove(Connection *connection)
    {
        ASSERT_OWN_THREAD();
        if (!m_connections.remove(connection))
            return;
        connection->deleteLater();
        if (m_connections.isEmpty() && m_empty)
            std::exchange(m_empty, nullptr)();
    }
    /// Calls \a function for each connection of this moment; it may remove any.
    void each(const std::function<void(Connection &)> &function) const
    {
        ASSERT_OWN_THREAD();
        const QSet<Connection *> connections = m_connections;
        for (Connection *connection : connections)
            function(*connection);
    }
    /// Calls \a function once, when no connection is left: now, if there is none. The last call counts.
    void whenEmpty(std::function<void()> function)
    {
        ASSERT_OWN_THREAD();
        m_empty = std::move(function);
        if (m_connections.isEmpty())
            std::exchange(m_empty, nullptr)();
    }
    qsizetype count() const { return m_connections.size(); }

private:
    QSet<Connection *> m_connections;
    std::function<void()> m_empty;
};

} // namespace Net
