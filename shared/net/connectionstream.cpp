// SPDX-License-Identifier: GPL-3.0-or-later
// The byte stream half of Connection: reading, writing, starting TLS. connection.cpp has its life and its
// timers.
#include "base/memory.h"
#include "base/ownthread.h"
#include "net/connection.h"
#include "net/sockets.h"

namespace Net {

static constexpr qsizetype joinLimit = 16 * 1024; ///< small writes are joined up to this size
static constexpr std::chrono::seconds lingerTime{
    2}; ///< what the peer gets to close its side after our last byte
static constexpr uchar tlsHandshakeRecord = 0x16; // RFC 8446 section 5.1

/// Every way in from the event loop: what runs out of memory there ends this connection and no more.
template <class Work> static void guarded(Connection &connection, Work work)
{
    Base::survive(work, [&connection] { connection.abort(); });
}

void Connection::transportReadable()
{
    ASSERT_OWN_THREAD();
    if (m_hello != Hello::None)
        return guarded(*this, [this] { helloCame(); });
    if (m_state == State::Open)
        return guarded(*this, [this] { readSome(); });
    QByteArray ignored;
    const auto transfer = m_transport->read(ignored, joinLimit);
    if (transfer.status == Transport::Status::Failed)
        return finish(m_closeReason, {});
    if (transfer.status != Transport::Status::End)
        return;
    m_ended = true;
    updateInterest();
    if (m_state == State::Lingering)
        finish(m_closeReason, {});
}

void Connection::readSome()
{
    if (m_paused || m_ended || m_tlsRequest)
        return updateInterest();
    if (m_consumed > 0) {
        m_input.remove(0, m_consumed);
        m_consumed = 0;
    }
    const qsizetype before = m_input.size();
    auto status = Transport::Status::Ok;
    while (status == Transport::Status::Ok && m_input.size() < m_limits.input)
        status = m_transport->read(m_input, m_limits.input - m_input.size()).status;
    const qsizetype count = m_input.size() - before;
    m_received += quint64(count);
    if (count > 0 && m_idleTimeout.count() > 0)
        m_idleDue = m_reactor.wheel().now() + m_idleTimeout; // the timer finds out when it fires
    m_ended = status == Transport::Status::End;
    if (count > 0)
        deliver();
    if (m_state != State::Open)
        return;
    if (status == Transport::Status::Failed)
        return finish(Closed::ByPeer, m_transport->errorText());
    updateInterest();
    if (m_ended)
        inputEnded();
}

void Connection::deliver()
{
    if (m_state == State::Open && !m_paused && m_callbacks.received)
        m_callbacks.received();
}

void Connection::inputEnded()
{
    if (m_callbacks.ended)
        return m_callbacks.ended();
    m_closeReason = Closed::ByPeer;
    close();
}

void Connection::consume(qsizetype count)
{
    ASSERT_OWN_THREAD();
    m_consumed += std::min(count, m_input.size() - m_consumed);
    if (m_consumed == m_input.size()) {
        m_input.clear();
        m_consumed = 0;
    }
    updateInterest();
}

QByteArray Connection::takeInput()
{
    ASSERT_OWN_THREAD();
    if (!isOpen())
        return {};
    if (m_consumed > 0)
        m_input.remove(0, m_consumed);
    m_consumed = 0;
    QByteArray taken = std::exchange(m_input, {});
    updateInterest();
    return taken;
}

void Connection::setPaused(bool paused)
{
    ASSERT_OWN_THREAD();
    if (std::exchange(m_paused, paused) == paused)
        return;
    updateInterest();
    if (!paused && !m_input.isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_input.isEmpty())
                    guarded(*this, [this] { deliver(); });
            },
            Qt::QueuedConnection);
}

void Connection::write(const QByteArray &bytes)
{
    ASSERT_OWN_THREAD();
    if (m_state != State::Open || bytes.isEmpty())
        return;
    QList<QByteArray> &queue = m_tlsRequest ? m_tlsRequest->later : m_queue;
    if (!queue.isEmpty() && queue.last().size() + bytes.size() <= joinLimit)
        queue.last() += bytes;
    else
        queue.append(bytes);
    m_queued += bytes.size();
    m_wasCongested = m_wasCongested || isCongested();
    if (m_stallDue == TimePoint::max()) {
        m_stallDue = m_reactor.wheel().now() + m_limits.outputStall;
        armTimer();
    }
    scheduleFlush();
}

/// Whoever writes may not be the one whose connection this is: nothing of his shortage may stay here.
void Connection::scheduleFlush()
{
    if (m_flushScheduled)
        return;
    const auto later = [this] { guarded(*this, [this] { flush(); }); };
    Base::insist([&] { QMetaObject::invokeMethod(this, later, Qt::QueuedConnection); });
    m_flushScheduled = true;
}

void Connection::transportWritable()
{
    ASSERT_OWN_THREAD();
    if (m_state == State::Closed)
        return;
    if (m_state != State::Lingering)
        m_stallDue = m_reactor.wheel().now() + m_limits.outputStall;
    guarded(*this, [this] { flush(); });
}

void Connection::flush()
{
    ASSERT_OWN_THREAD();
    m_flushScheduled = false;
    if (m_state == State::Closed || m_state == State::Lingering || m_handshaking)
        return;
    flushQueue();
    if (m_state == State::Closed)
        return;
    if (bytesToWrite() == 0)
        m_stallDue = TimePoint::max();
    if (m_queue.isEmpty() && m_tlsRequest) {
        // After STARTTLS the peer has shown that it reads; it starts at once, as its library may expect.
        const bool fromFirstByte = m_tlsRequest->server && m_received == 0;
        return fromFirstByte ? awaitHello() : switchToTls();
    }
    if (m_queue.isEmpty() && m_state == State::Closing) {
        m_state = State::Lingering;
        m_stallDue = m_reactor.wheel().now() + lingerTime;
        const bool done = m_transport->shutdown();
        if (done || m_ended)
            return finish(m_closeReason, {});
    }
    updateInterest();
    armTimer();
    if (m_wasCongested && bytesToWrite() <= m_limits.lowWater) {
        m_wasCongested = false;
        if (m_state == State::Open && m_callbacks.drained)
            m_callbacks.drained();
    }
}

void Connection::flushQueue()
{
    m_writeBlocked = false;
    while (!m_queue.isEmpty() && !m_writeBlocked) {
        const std::span<const QByteArray> chunks(m_queue.constData(), size_t(m_queue.size()));
        const auto transfer = m_transport->write(chunks, m_headSent);
        if (transfer.status == Transport::Status::Failed)
            return finish(Closed::ByPeer, m_transport->errorText());
        m_writeBlocked = transfer.status == Transport::Status::WouldBlock;
        sent(transfer.bytes);
    }
}

void Connection::sent(qsizetype count)
{
    if (count == 0)
        return;
    const TimePoint now = m_reactor.wheel().now();
    m_stallDue = now + m_limits.outputStall;
    if (m_idleTimeout.count() > 0 && m_idleDue != TimePoint::max())
        m_idleDue = now + m_idleTimeout;
    m_sent += quint64(count);
    m_queued -= count;
    count += m_headSent;
    while (!m_queue.isEmpty() && count >= m_queue.first().size()) {
        count -= m_queue.first().size();
        m_queue.removeFirst();
    }
    m_headSent = count;
}

void Connection::startTls(const QSslConfiguration &configuration)
{
    if (!input().isEmpty())
        return finish(Closed::Injected, QStringLiteral("plaintext behind STARTTLS"));
    startEncryption({configuration, {}, true, {}});
}

void Connection::startClientTls(const QSslConfiguration &configuration, const QString &hostName)
{
    if (!input().isEmpty())
        return finish(Closed::Injected, QStringLiteral("plaintext behind the answer to STARTTLS"));
    startEncryption({configuration, hostName, false, {}});
}

void Connection::startEncryption(TlsRequest request)
{
    ASSERT_OWN_THREAD();
    if (m_state != State::Open || m_tlsRequest || m_handshaking || m_encrypted)
        return;
    m_tlsRequest = std::make_unique<TlsRequest>(std::move(request));
    m_handshakeDue = m_reactor.wheel().now() + m_limits.handshake;
    armTimer();
    updateInterest();
    scheduleFlush();
}

/// A client that says nothing costs nothing, and of those who all speak at once one is answered after the
/// other.
void Connection::awaitHello()
{
    if (m_hello != Hello::None)
        return;
    m_hello = Hello::Awaited;
    updateInterest();
    armTimer();
}

void Connection::helloCame()
{
    if (m_hello != Hello::Awaited)
        return;
    m_hello = Hello::InLine;
    updateInterest();
    m_reactor.handshakes().add(this, [this] {
        if (m_state != State::Closed)
            guarded(*this, [this] { switchToTls(); });
    });
}

void Connection::switchToTls()
{
    m_hello = Hello::None;
    const std::unique_ptr<TlsRequest> request = std::exchange(m_tlsRequest, {});
    // Bytes still in the kernel never reach us as plaintext; looking at them only names the reason.
    const bool startTlsCommand = m_received > 0 && request->server;
    if (startTlsCommand && peekByte(m_descriptor).value_or(tlsHandshakeRecord) != tlsHandshakeRecord)
        return finish(Closed::Injected, QStringLiteral("plaintext behind STARTTLS"));
    m_queue = request->later;
    m_handshaking = true;
    const qintptr descriptor = releaseDescriptor(std::exchange(m_transport, {}));
    m_transport =
        makeTlsTransport(descriptor, request->configuration, request->hostName, request->server, *this);
    updateInterest();
    armTimer();
}

void Connection::transportEncrypted()
{
    ASSERT_OWN_THREAD();
    if (m_state == State::Closed)
        return;
    m_handshaking = false;
    m_encrypted = true;
    m_handshakeDue = TimePoint::max();
    armTimer();
    scheduleFlush();
    if (m_state == State::Open && m_callbacks.encrypted)
        guarded(*this, [this] { m_callbacks.encrypted(); });
}

void Connection::transportFailed(Closed reason, const QString &detail)
{
    ASSERT_OWN_THREAD();
    if (m_state == State::Lingering || m_state == State::Closing)
        finish(m_closeReason, {});
    else
        finish(m_hello == Hello::None ? reason : Closed::HandshakeFailed, detail);
}

} // namespace Net
