// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/clientconnection.h"

#include "base/ownthread.h"
#include "gateway/logging.h"

namespace Gateway {

static Net::Connection::Limits limitsFrom(const Settings &settings)
{
    Net::Connection::Limits limits;
    limits.outputStall = settings.outputStall;
    return limits;
}

static Peer peerOf(const Net::Incoming &incoming, const Net::TlsContext &tls)
{
    Peer peer;
    const bool local = incoming.peerAddress.isNull();
    peer.address = local ? QByteArrayLiteral("local") : incoming.peerAddress.toString().toLatin1();
    peer.loopback = local || incoming.peerAddress.isLoopback();
    peer.tlsActive = incoming.tls;
    peer.tlsAvailable = !local && !incoming.tls && tls.isUsable();
    return peer;
}

ClientConnection::ClientConnection(Net::Reactor &reactor, const Net::Incoming &incoming,
    Environment &environment, const Net::TlsContext &tls, std::function<void(ClientConnection *)> closed)
    : m_environment(environment)
    , m_tls(tls)
    , m_connection(reactor, incoming, limitsFrom(*environment.settings))
    , m_session(environment, *this, peerOf(incoming, tls))
{
    Net::Connection::Callbacks callbacks;
    callbacks.received = [this] {
        m_session.inputReady();
        updateTimeout();
    };
    callbacks.drained = [this] { m_session.drained(); };
    callbacks.encrypted = [this] {
        if (m_greeted)
            m_session.encrypted();
        else
            start();
    };
    callbacks.ended = [this] { m_session.inputEnded(); };
    callbacks.timedOut = [this](Net::Connection::Timeout) { m_session.timedOut(); };
    callbacks.closed = [this, closed = std::move(closed)](Net::Closed reason, const QString &detail) {
        qCDebug(gatewayLog).noquote()
            << "connection closed peer=" << m_connection.peerName() << "reason=" << int(reason) << detail;
        closed(this);
    };
    m_connection.start(std::move(callbacks));
    m_connection.setDeadline(environment.settings->loginTimeout);
    if (incoming.tls)
        m_connection.startTls(m_tls.configuration());
    else
        start();
}

ClientConnection::~ClientConnection() = default;

void ClientConnection::start()
{
    ASSERT_OWN_THREAD();
    m_greeted = true;
    m_session.start();
}

QByteArray ClientConnection::tlsVersion() const
{
    const QString cipher = m_connection.cipher();
    return cipher.isEmpty() ? QByteArray("none") : cipher.section(QLatin1Char(' '), 0, 0).toLatin1();
}

void ClientConnection::startTls()
{
    ASSERT_OWN_THREAD();
    m_connection.startTls(m_tls.configuration());
}

void ClientConnection::setAuthenticated()
{
    ASSERT_OWN_THREAD();
    m_authenticated = true;
    m_connection.setAuthenticated();
    m_connection.setDeadline(std::chrono::milliseconds(0));
    updateTimeout();
}

void ClientConnection::updateTimeout()
{
    ASSERT_OWN_THREAD();
    // Before login the deadline alone counts.
    std::chrono::milliseconds timeout{0};
    if (m_authenticated)
        timeout = m_session.isReceiving() ? m_environment.settings->commandTimeout
                                          : m_environment.settings->idleTimeout;
    if (timeout != m_timeout)
        m_connection.setIdleTimeout(timeout);
    m_timeout = timeout;
}

} // namespace Gateway
