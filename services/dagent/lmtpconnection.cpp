// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/lmtpconnection.h"

#include "base/memory.h"
#include "base/ownthread.h"
#include "dagent/logging.h"
#include "net/peerlog.h"

#include <algorithm>

namespace Dagent {

namespace {

/// So much of a message within lmtp_data_timeout, or its end.
constexpr qsizetype messageProgress = 4096;

/// Commands are taken in pieces of this size: their replies, which may be twenty times as long, are to be
/// looked at before there are more.
constexpr qsizetype commandBatch = 4096;

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
    , m_session(std::make_unique<Smtp::LmtpSession>(sessionSettings(*m_settings, incoming, id), delivery,
          budget, clock, [this] { Base::survive([this] { pump(); }, [this] { m_connection.abort(); }); }))
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
    ASSERT_OWN_THREAD();
    if (!m_connection.isOpen())
        return;
    while (m_session->wantsInput() && !m_connection.input().isEmpty() && !m_connection.isCongested()) {
        QByteArrayView input = m_connection.input();
        if (!m_session->isReceiving())
            input = input.first(std::min(input.size(), commandBatch));
        m_progress += input.size();
        m_session->feed(input);
        m_connection.consume(input.size());
        sendReplies();
    }
    sendReplies();
    if (m_session->isClosed() || (m_ended && m_session->wantsInput() && m_connection.input().isEmpty())) {
        if (!m_session->complaint().isEmpty())
            Net::notePeer(m_connection.peerAddressText(), QString::fromLatin1(m_session->complaint()));
        m_connection.close();
        return;
    }
    m_connection.setPaused(!m_session->wantsInput() || m_connection.isCongested());
    updateTimeout();
}

void LmtpConnection::sendReplies()
{
    const QByteArray replies = m_session->takeOutput();
    m_replied = m_replied || !replies.isEmpty();
    m_connection.write(replies);
}

/// While the server is asked, the client is not to blame for the silence. Bytes alone are no progress, or one
/// byte now and then would hold a connection for ever: a whole command is, and a fair piece of a message.
void LmtpConnection::updateTimeout()
{
    std::chrono::seconds timeout =
        m_session->isReceiving() ? m_settings->dataTimeout : m_settings->commandTimeout;
    if (!m_session->wantsInput() || m_connection.isCongested()) // a client that reads nothing stalls
        timeout = {};
    const bool receiving = m_session->isReceiving();
    if (timeout != m_timeout || m_replied || (receiving && m_progress >= messageProgress)) {
        m_connection.setDeadline(timeout);
        m_replied = false;
        m_progress = 0;
    }
    m_timeout = timeout;
}

void LmtpConnection::timeOut()
{
    ASSERT_OWN_THREAD();
    m_session->timeOut();
    pump();
}

void LmtpConnection::shutDown()
{
    ASSERT_OWN_THREAD();
    m_session->shutDown();
    pump();
}

} // namespace Dagent
