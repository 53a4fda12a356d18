// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/listener.h"
#include "net/reactor.h"
#include "net/transport.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>

namespace Net {

/// Why a connection ended.
enum class Closed : quint8 {
    ByUs, ///< close() or abort()
    ByPeer, ///< end of stream or reset
    TimedOut, ///< idle, or past its deadline, and the owner had no timedOut callback
    Stalled, ///< the peer did not take our output
    HandshakeFailed, ///< TLS did not come up (in time)
    Injected, ///< plaintext stood behind STARTTLS (CVE-2011-0411 and its kin)
};

/// A byte stream to a peer: TCP or local socket, plain or TLS. Lives, and is deleted, in the thread of its
/// reactor; owned by its session. Bounds: input() holds at most Limits::input bytes and then the peer is made
/// to wait; output beyond Limits::highWater is the owner's duty to avoid (isCongested(), drained); an idle
/// plain connection takes about 1 KiB. Callbacks come from the event loop, never from inside a call to this
/// object; they may deleteLater() it and its owner.
class Connection : public QObject, private TransportEvents
{
    Q_OBJECT
public:
    /// Bytes and times that bound one connection.
    struct Limits
    {
        qsizetype input = 64 * 1024;
        qsizetype highWater = 256 * 1024;
        qsizetype lowWater = 128 * 1024;
        std::chrono::seconds outputStall{300}; ///< without any progress
        std::chrono::seconds handshake{10};
    };
    /// Which of the two timers fired: setIdleTimeout() or setDeadline().
    enum class Timeout : quint8 { Idle, Deadline };
    /// What the owner wants to hear; each may be empty.
    struct Callbacks
    {
        std::function<void()> received; ///< input() has grown, or reading resumed with bytes left
        std::function<void()> drained; ///< was congested, output fell below lowWater
        std::function<void()> encrypted; ///< the handshake is done
        std::function<void()>
            ended; ///< the peer sent all it will; without this the connection flushes and closes
        std::function<void(Timeout)> timedOut; ///< say goodbye and close(); without this it is closed
        std::function<void(Closed, const QString &detail)> closed; ///< the last callback, exactly once
    };

    /// Takes over the descriptor; call start() next. Reading begins with the event loop.
    Connection(Reactor &reactor, const Incoming &incoming, const Limits &limits, QObject *parent = nullptr);
    Connection(Reactor &reactor, const Incoming &incoming, QObject *parent = nullptr);
    ~Connection() override; ///< drops what was not sent

    /// Begins to read. Call it once.
    void start(Callbacks callbacks);
    void setLimits(const Limits &limits) { m_limits = limits; }

    /// Bytes received and not consumed; none once the connection is not open. A view taken before stays valid
    /// until consume(), takeInput() or the next callback.
    QByteArrayView input() const
    {
        return isOpen() ? QByteArrayView(m_input).sliced(m_consumed) : QByteArrayView();
    }
    /// Drops \a count bytes from the front of input(), or all if there are fewer; room lets the peer go on.
    void consume(qsizetype count);
    /// All of input(), moved out.
    QByteArray takeInput();
    /// While paused nothing is read and received is not called; the peer's window fills up.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

    /// Queues \a bytes; all writes of one event loop turn leave together. Large arrays are sent without a
    /// copy.
    void write(const QByteArray &bytes);
    qsizetype bytesToWrite() const { return m_queued + (m_transport ? m_transport->pending() : 0); }
    bool isCongested() const { return bytesToWrite() > m_limits.highWater; }

    /// Server side of TLS, after what was written before (the go-ahead of STARTTLS) is out. Forget all state
    /// from before. If input() is not empty the connection is closed as Injected.
    void startTls(const QSslConfiguration &configuration);
    /// Client side; the certificate must be valid for \a hostName unless the configuration does not verify.
    void startClientTls(const QSslConfiguration &configuration, const QString &hostName);
    bool isEncrypted() const { return m_encrypted; }
    /// For logs, for example "TLSv1.3 TLS_AES_256_GCM_SHA384"; empty if plain.
    QString cipher() const;
    QSslCertificate peerCertificate() const;

    /// Closes when the output is sent, which may take as long as it makes progress; input is ignored from now
    /// on.
    void close();
    /// Closes at once.
    void abort();
    /// False from close(), abort() or a failure on.
    bool isOpen() const { return m_state == State::Open; }

    /// timedOut(Idle) if nothing is received for this long; 0 = never. Output counts as activity too.
    void setIdleTimeout(std::chrono::milliseconds timeout);
    /// timedOut(Deadline) this long from now, whatever happens; 0 = none.
    void setDeadline(std::chrono::milliseconds fromNow);

    const QHostAddress &peerAddress() const { return m_peerAddress; } ///< null for local sockets
    quint16 peerPort() const { return m_peerPort; }
    bool isLocal() const { return m_peerAddress.isNull(); }
    /// "192.0.2.1:4711", "[2001:db8::1]:4711" or "local".
    QString peerName() const;
    QString peerAddressText() const; ///< the same without port
    qintptr descriptor() const { return m_descriptor; }
    /// The peer logged in: see ConnectionTicket.
    void setAuthenticated();

    quint64 bytesReceived() const { return m_received; }
    quint64 bytesSent() const { return m_sent; }

private:
    enum class State : quint8 { Open, Closing, Lingering, Closed };
    /// What a server knows of a TLS client's first message.
    enum class Hello : quint8 { None, Awaited, InLine };
    struct TlsRequest
    {
        QSslConfiguration configuration;
        QString hostName;
        bool server;
        QList<QByteArray> later; ///< written after startTls(): goes out encrypted
    };

    void transportReadable() override;
    void transportWritable() override;
    void transportEncrypted() override;
    void transportFailed(Closed reason, const QString &detail) override;

    void readSome();
    void deliver();
    void scheduleFlush();
    void flush();
    void flushQueue();
    void startEncryption(TlsRequest request);
    void sent(qsizetype count);
    void updateInterest();
    void awaitHello();
    void helloCame();
    void switchToTls();
    void inputEnded();
    void finish(Closed reason, const QString &detail);
    void armTimer();
    void timerDue();

    Reactor &m_reactor;
    Limits m_limits;
    Callbacks m_callbacks;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<TlsRequest> m_tlsRequest; ///< until what was written before is out
    std::shared_ptr<ConnectionTicket> m_ticket;
    QHostAddress m_peerAddress;
    quint16 m_peerPort = 0;
    qintptr m_descriptor;
    QByteArray m_input;
    qsizetype m_consumed = 0;
    QList<QByteArray> m_queue; ///< output not yet given to the transport
    qsizetype m_queued = 0; ///< bytes in m_queue
    qsizetype m_headSent = 0; ///< of the first element
    quint64 m_received = 0;
    quint64 m_sent = 0;
    Deadline m_timer;
    using TimePoint = std::chrono::steady_clock::time_point;
    TimePoint m_stallDue = TimePoint::max();
    TimePoint m_idleDue = TimePoint::max();
    TimePoint m_deadlineDue = TimePoint::max();
    TimePoint m_handshakeDue = TimePoint::max();
    std::chrono::milliseconds m_idleTimeout{0};
    State m_state = State::Open;
    Hello m_hello = Hello::None;
    Closed m_closeReason = Closed::ByUs;
    bool m_started = false;
    bool m_paused = false;
    bool m_handshaking = false;
    bool m_encrypted = false;
    bool m_flushScheduled = false;
    bool m_wasCongested = false;
    bool m_ended = false; ///< the peer sent all it will
    bool m_writeBlocked = false;
};

} // namespace Net
