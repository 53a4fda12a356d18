// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connection.h"

#include "base/memory.h"
#include "base/ownthread.h"
#include "net/peerlog.h"
#include "net/sockets.h"

namespace Net {

using namespace std::chrono;

Connection::Connection(Reactor &reactor, const Incoming &incoming, QObject *parent)
    : Connection(reactor, incoming, Limits(), parent)
{
}

Connection::Connection(Reactor &reactor, const Incoming &incoming, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_reactor(reactor)
    , m_limits(limits)
    , m_transport(makePlainTransport(reactor.poller(), incoming.descriptor, *this))
    , m_ticket(incoming.ticket)
    , m_peerAddress(incoming.peerAddress)
    , m_peerPort(incoming.peerPort)
    , m_descriptor(incoming.descriptor)
    , m_timer(reactor.wheel(), [this] { Base::survive([this] { timerDue(); }, [this] { abort(); }); })
{
    if (incoming.guard)
        incoming.guard->release();
    tuneConnection(incoming.descriptor);
}

Connection::~Connection() = default;

void Connection::start(Callbacks callbacks)
{
    ASSERT_OWN_THREAD();
    m_callbacks = std::move(callbacks);
    m_started = true;
    updateInterest();
}

QString Connection::peerAddressText() const
{
    return isLocal() ? QStringLiteral("local") : m_peerAddress.toString();
}

QString Connection::peerName() const
{
    if (isLocal())
        return peerAddressText();
    const QString host = m_peerAddress.toString();
    if (m_peerAddress.protocol() == QAbstractSocket::IPv6Protocol)
        return QLatin1Char('[') + host + QLatin1String("]:") + QString::number(m_peerPort);
    return host + QLatin1Char(':') + QString::number(m_peerPort);
}

void Connection::setAuthenticated()
{
    ASSERT_OWN_THREAD();
    if (m_ticket)
        m_ticket->setAuthenticated();
}

QString Connection::cipher() const
{
    return m_encrypted && m_transport ? m_transport->cipher() : QString();
}

QSslCertificate Connection::peerCertificate() const
{
    return m_encrypted && m_transport ? m_transport->peerCertificate() : QSslCertificate();
}

void Connection::updateInterest()
{
    if (!m_transport || !m_started)
        return;
    const bool room = m_input.size() - m_consumed < m_limits.input;
    const bool wanted = m_state == State::Open ? room && !m_paused && !m_tlsRequest : true;
    const bool readable = m_hello == Hello::None ? wanted && !m_ended : m_hello == Hello::Awaited;
    m_transport->setInterest(readable, m_writeBlocked);
}

/// What an administrator should know about the peer; null if nothing.
static const char *complaint(Closed reason)
{
    switch (reason) {
    case Closed::Stalled:
        return "took no output in time";
    case Closed::HandshakeFailed:
        return "TLS handshake failed";
    case Closed::Injected:
        return "plaintext behind STARTTLS";
    default:
        return nullptr;
    }
}

void Connection::finish(Closed reason, const QString &detail)
{
    ASSERT_OWN_THREAD();
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_closeReason = reason;
    // Only of those who came to us; what becomes of our own connections their owners say.
    if (const char *text = complaint(reason); text && m_ticket)
        notePeer(peerAddressText(), QLatin1String(text));
    m_timer.cancel();
    m_queue.clear();
    m_queued = 0;
    // Queued: whoever calls us, the transport among them, must not find the owner or us gone.
    const auto end = [this, detail] {
        m_transport.reset();
        m_ticket.reset();
        m_input.clear();
        m_consumed = 0;
        const Callbacks callbacks = std::exchange(m_callbacks, {}); // they may own the owner
        if (callbacks.closed)
            callbacks.closed(m_closeReason, detail);
    };
    Base::insist([&] { QMetaObject::invokeMethod(this, end, Qt::QueuedConnection); });
    if (m_transport)
        m_transport->setInterest(false, false);
}

void Connection::close()
{
    ASSERT_OWN_THREAD();
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    m_idleDue = m_deadlineDue = TimePoint::max();
    updateInterest();
    scheduleFlush();
}

void Connection::abort()
{
    finish(Closed::ByUs, {});
}

void Connection::setIdleTimeout(milliseconds timeout)
{
    ASSERT_OWN_THREAD();
    m_idleTimeout = timeout;
    m_idleDue = timeout.count() > 0 ? m_reactor.wheel().now() + timeout : TimePoint::max();
    armTimer();
}

void Connection::setDeadline(milliseconds fromNow)
{
    ASSERT_OWN_THREAD();
    m_deadlineDue = fromNow.count() > 0 ? m_reactor.wheel().now() + fromNow : TimePoint::max();
    armTimer();
}

void Connection::armTimer()
{
    const TimePoint due = std::min({m_stallDue, m_idleDue, m_deadlineDue, m_handshakeDue});
    if (due == TimePoint::max() || m_state == State::Closed)
        m_timer.cancel();
    else
        m_timer.setAt(due);
}

void Connection::timerDue()
{
    ASSERT_OWN_THREAD();
    const TimePoint now = m_reactor.wheel().now();
    if (m_handshakeDue <= now)
        return finish(Closed::HandshakeFailed, QStringLiteral("no TLS handshake in time"));
    if (m_stallDue <= now) {
        const bool lingered = m_state == State::Lingering;
        return finish(lingered ? m_closeReason : Closed::Stalled,
            lingered ? QString() : QStringLiteral("the peer took no output in time"));
    }
    for (auto [due, kind] :
        {std::pair(&m_deadlineDue, Timeout::Deadline), std::pair(&m_idleDue, Timeout::Idle)}) {
        if (*due > now)
            continue;
        *due = TimePoint::max();
        armTimer();
        if (!m_callbacks.timedOut)
            return finish(Closed::TimedOut, QStringLiteral("timed out"));
        return m_callbacks.timedOut(kind);
    }
    armTimer();
}

} // namespace Net
