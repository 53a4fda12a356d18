// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/connectionlimits.h"
#include "net/endpoint.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace Net {

/// Closes a descriptor unless somebody took it over. Any thread, one at a time.
class DescriptorGuard
{
public:
    explicit DescriptorGuard(qintptr descriptor) : m_descriptor(descriptor) { }
    ~DescriptorGuard();
    Q_DISABLE_COPY_MOVE(DescriptorGuard)

    void release() { m_descriptor = -1; } ///< somebody has it

private:
    qintptr m_descriptor;
};

/// A connection somebody made, not yet read from. Hand it to a Connection in an I/O thread, or drop it: then
/// it is closed, wherever it has got to. Values only, so that it may travel to another thread.
struct Incoming
{
    qintptr descriptor = -1; ///< non-blocking, close-on-exec
    QHostAddress peerAddress; ///< null for local sockets
    quint16 peerPort = 0;
    QHostAddress localAddress; ///< null for local sockets
    quint16 localPort = 0;
    int endpoint = 0; ///< index of the listen() or adopt() call
    int tag = 0; ///< the endpoint's
    bool tls = false; ///< the endpoint's
    std::shared_ptr<ConnectionTicket> ticket; ///< keep as long as the connection
    std::shared_ptr<DescriptorGuard> guard; ///< null for connections we make ourselves
};

/// Waits on any number of addresses and accepts. Main thread; owned by main(). Listening descriptors stay
/// below the process's limit: near it accepting pauses until a connection has gone, without spinning.
class Listener : public QObject
{
    Q_OBJECT
public:
    /// Takes each admitted connection.
    using Accepted = std::function<void(Incoming)>;
    /// The line that tells a refused peer, for example "* BYE Too many connections\r\n"; empty = just close.
    /// Not asked for TLS endpoints. Sent as far as it goes without waiting. (A lambda needs `-> QByteArray`
    /// if it joins strings.)
    using RefusalLine = std::function<QByteArray(Refusal reason, const Endpoint &endpoint)>;

    Listener(
        ConnectionLimits &limits, Accepted accepted, RefusalLine refusalLine = {}, QObject *parent = nullptr);
    ~Listener() override;

    /// Whom the socket files of later listen() calls are given to; needs root.
    void setFileOwner(quint32 user, quint32 group);
    /// Binds and listens; accepting starts with the event loop. A local socket file that nobody answers on is
    /// replaced; a path that is a symbolic link or no socket is refused (Conflict), so is one that is in use.
    /// Io names the address.
    Base::Result<void> listen(const Endpoint &endpoint);
    /// The same with a descriptor that listens already (socket activation); owned from now on.
    Base::Result<void> adopt(qintptr descriptor, const Endpoint &endpoint);

    /// What was bound, one per descriptor (a wildcard with an interface has several), with the real ports.
    QList<Endpoint> bound() const;
    /// The real port of the first TCP endpoint with \a tag; 0 if there is none.
    quint16 port(int tag = 0) const;

    /// Stops and starts accepting, for reload and shutdown; the sockets stay bound.
    void setPaused(bool paused);
    /// Closes all listening descriptors and removes our local socket files.
    void close();

    /// Accepting pauses while this many descriptors or more are open; default: the process's limit minus 32.
    void setDescriptorLimit(int limit) { m_descriptorLimit = limit; }
    bool isExhausted() const { return m_exhausted; }

private:
    struct Socket;
    void add(qintptr descriptor, Endpoint endpoint, int index, bool ours);
    void acceptFrom(Socket &socket);
    void admit(Incoming incoming, const Endpoint &endpoint);
    void setExhausted(bool exhausted);
    void updateNotifiers();

    ConnectionLimits &m_limits;
    Accepted m_accepted;
    RefusalLine m_refusalLine;
    std::vector<std::unique_ptr<Socket>> m_sockets;
    QTimer m_retry;
    int m_descriptorLimit = 0;
    int m_endpoints = 0;
    std::optional<quint32> m_fileUser;
    std::optional<quint32> m_fileGroup;
    bool m_paused = false;
    bool m_exhausted = false;
};

} // namespace Net
