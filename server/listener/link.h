// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/core.h"
#include "handlers/peer.h"
#include "net/connection.h"
#include "net/publickeys.h"
#include "rpc/frame.h"

#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Listener {

/// Times and bounds of client connections.
struct LinkSettings
{
    std::chrono::seconds readTimeout{60}; ///< for one request to arrive
    std::chrono::seconds sendTimeout{60}; ///< without progress of our output
    std::chrono::seconds loginTimeout{180}; ///< from the connection to its first login
};

/// A connection somebody made, ready to travel to its I/O thread.
struct Arrival
{
    Net::Incoming incoming;
    Handlers::PeerIdentity identity;
    std::optional<QSslConfiguration> tls; ///< TLS from the first byte
    std::shared_ptr<const Net::PublicKeys> keys; ///< with tls: whose holders act as SYSTEM; may be null
    LinkSettings settings;
};

/// One client connection: bytes to frames to handlers, and their answers back. Lives, and is deleted, in its
/// I/O thread. Bounds: one frame of at most 64 KiB before login and 64 MiB afterwards, what Peer says about
/// running requests, and the connection's high-water mark of output; beyond them the socket is not read.
class Link : public QObject
{
    Q_OBJECT
public:
    /// \a post runs a function later in this thread, from any thread. \a gone is called once, when the link
    /// may be deleted.
    using Post = std::function<void(std::function<void()>)>;
    Link(Handlers::Core &core, Net::Reactor &reactor, const Arrival &arrival, Post post,
        std::function<void(Link *)> gone);
    ~Link() override;

    /// Reads no more requests; closes when those that run are answered.
    void shutDown();
    /// Closes at once.
    void abort();

private:
    /// Lets wake-ups from other threads find out that the link has gone; touched in its own thread only.
    struct Handle
    {
        Link *link;
    };

    void received();
    void processFrames();
    void flush();
    void updateReading();
    void updateDeadline();
    void protocolError(const QString &reason);
    void closed(Net::Closed reason, const QString &detail);

    Handlers::Core &m_core;
    const std::shared_ptr<Handle> m_handle;
    const LinkSettings m_settings;
    const std::function<void(Link *)> m_gone;
    const std::shared_ptr<Handlers::Peer> m_peer;
    std::unique_ptr<Net::Connection> m_connection;
    Rpc::FrameReader m_reader;
    qint64 m_partial = 0; ///< bytes of a frame that has not arrived whole
    bool m_trusted = false;
    bool m_waiting = false; ///< frames are left in m_reader because the peer is busy
    bool m_stopping = false;
    bool m_deadlineSet = true; ///< at first that of the login
};

} // namespace Listener
