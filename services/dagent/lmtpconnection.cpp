// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/lmtpconnection.h"

#include "dagent/logging.h"

namespace Dagent {

namespace {

Smtp::LmtpSettings sessionSettings(
    const Settings &settings, const Net::Incoming &incoming, const QByteArray &id)
{
    Smtp::LmtpSettings lmtp = settings.lmtp;
    lmtp.clientAddress =
        incoming.peerAddress.isNull() ? QByteArray() : incoming.peerAddress.toString().toLatin1();
    lmtp.id = id;
    return lmtp;
}

} // namespace

LmtpConnection::LmtpConnection(Net::Reactor &reactor, const Net::Incoming &incoming,
    std::shared_ptr<const Settings> settings, Smtp::Delivery &delivery, Smtp::MemoryBudget &budget,
    const Base::Clock &clock, const QByteArray &id, std::function<void()> closed)
    : m_settings(std::move(settings))
    , m_connection(reactor, incoming, m_settings->connection)
    , m_session(std::make_unique<Smtp::LmtpSession>(
          sessionSettings(*m_settings, incoming, id), delivery, budget, clock, [this] { pump(); }))
{
    qCDebug(lcDagent).noquote().nospace() << "connection id=" << id << " peer=" << m_connection.peerName();
    Net::Connection::Callbacks callbacks;
    callbacks.received = [this] { pump(); };
    callbacks.drained = [this] { pump(); };
    callbacks.ended = [this] {
        m_ended = true;
        pump();
    };
    callbacks.timedOut = [this](Net::Connection::Timeout) { timeOut(); };
    callbacks.closed = [closed = std::move(closed)](Net::Closed, const QString &detail) {
        qCDebug(lcDagent).noquote().nospace() << "connection closed " << detail;
        closed();
    };
    m_connection.start(std::move(callbacks));
    pump();
}

/// Feeds the session as long as it takes input and the client takes replies.
void LmtpConnection::pump()
{
    if (!m_connection.isOpen())
        return;
    while (m_session->wantsInput() && !m_connection.input().isEmpty() && !m_connection.isCongested()) {
        const QByteArrayView input = m_connection.input();
        m_session->feed(input);
        m_connection.consume(input.size());
        m_connection.write(m_session->takeOutput());
    }
    m_connection.write(m_session->takeOutput());
    if (m_session->isClosed() || (m_ended && m_session->wantsInput() && m_connection.input().isEmpty())) {
        m_connection.close();
        return;
    }
    m_connection.setPaused(!m_session->wantsInput() || m_connection.isCongested());
    updateTimeout();
}

/// While the server is asked, the client is not to blame for the silence.
void LmtpConnection::updateTimeout()
{
    std::chrono::seconds timeout =
        m_session->isReceiving() ? m_settings->dataTimeout : m_settings->commandTimeout;
    if (!m_session->wantsInput())
        timeout = {};
    if (timeout != m_timeout)
        m_connection.setIdleTimeout(timeout);
    m_timeout = timeout;
}

void LmtpConnection::timeOut()
{
    m_session->timeOut();
    pump();
}

void LmtpConnection::shutDown()
{
    m_session->shutDown();
    pump();
}

} // namespace Dagent
