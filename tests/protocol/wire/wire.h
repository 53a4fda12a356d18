// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/connection.h"

#include <functional>

/// What the protocol tests over sockets share.
namespace Wire {

/// A client's socket, whose other end a daemon's connection in the same thread takes. Nothing here waits for
/// a fixed time: each function runs the event loop until what it waits for has happened. After ten seconds in
/// vain it gives up, and so does each later call at once.
class Client
{
public:
    /// \param answer lets the fakes behind the daemon's connection answer; called between events.
    Client(Net::Reactor &reactor, std::function<void()> answer);
    Q_DISABLE_COPY_MOVE(Client)

    /// The daemon's end, from \a address (null = a local socket). Belongs to the caller; take it once.
    Net::Incoming serverEnd(const QHostAddress &address = {}) const;
    /// Sends \a bytes in one write and runs the event loop until the other end has read and handled them, or
    /// will never.
    void send(const QByteArray &bytes);
    /// Runs the event loop until \a condition holds. \returns false if it does not come to pass.
    bool waitFor(const std::function<bool()> &condition);
    /// Lets everything happen that is under way in this process.
    void settle();
    /// Tells the other end that nothing more will be sent.
    void endOutput();
    /// The handshake of TLS. \returns false if it fails. The certificate is not checked.
    bool startTls();

    /// The other end sends nothing more; the connection is gone, or about to go.
    bool hasEnded() const { return m_ended; }

    QByteArray received; ///< to be taken from its front by whoever waits for it

private:
    std::function<void()> m_answer;
    std::pair<qintptr, qintptr> m_ends;
    Net::Connection m_connection;
    bool m_ended = false;
    bool m_encrypted = false;
    bool m_gaveUp = false;
};

} // namespace Wire
