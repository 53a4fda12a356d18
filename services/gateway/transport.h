// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Gateway {

/// What a Session knows of its connection. One thread. No function here calls back into the session at once.
class Transport
{
public:
    virtual ~Transport() = default;

    /// Bytes received and not consumed; bounded, the peer waits when it is full.
    virtual QByteArrayView input() const = 0;
    virtual void consume(qsizetype count) = 0;
    /// Queues \a bytes for the peer.
    virtual void write(const QByteArray &bytes) = 0;
    /// The peer is slow: write no more until Session::drained().
    virtual bool isCongested() const = 0;
    /// Sends what is queued and closes.
    virtual void close() = 0;
    /// Closes at once, in the middle of a reply.
    virtual void abort() = 0;
    /// Starts TLS when what is queued is out; Session::encrypted() tells when it is up.
    virtual void startTls() = 0;
    /// Protocol version of TLS, "TLSv1.3"; "none" without it.
    virtual QByteArray tlsVersion() const { return "none"; }
    /// The peer has logged in: other limits and timeouts apply.
    virtual void setAuthenticated() = 0;
};

/// Facts about a connection that do not change.
struct Peer
{
    QByteArray address; ///< numeric, for the server's delays and the log; "local" for a local socket
    bool loopback = false; ///< plaintext passwords do not leave this host
    bool tlsAvailable = false; ///< STARTTLS can be offered
    bool tlsActive = false; ///< TLS from the first byte
};

} // namespace Gateway
