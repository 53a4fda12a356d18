// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wire.h"

#include "wire/socketpair.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

namespace Wire {

static constexpr std::chrono::seconds patience{10};

static Net::Incoming incomingOf(qintptr descriptor, const QHostAddress &address = {})
{
    Net::Incoming incoming;
    incoming.descriptor = descriptor;
    incoming.peerAddress = address;
    return incoming;
}

Client::Client(Net::Reactor &reactor, std::function<void()> answer)
    : m_answer(std::move(answer))
    , m_ends(socketPair())
    , m_connection(reactor, incomingOf(m_ends.first))
{
    Net::Connection::Callbacks callbacks;
    callbacks.received = [this] { received += m_connection.takeInput(); };
    callbacks.encrypted = [this] { m_encrypted = true; };
    callbacks.ended = [this] { m_ended = true; };
    callbacks.closed = [this](Net::Closed, const QString &) { m_ended = true; };
    m_connection.start(std::move(callbacks));
}

Net::Incoming Client::serverEnd(const QHostAddress &address) const
{
    return incomingOf(m_ends.second, address);
}

bool Client::waitFor(const std::function<bool()> &condition)
{
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &limit, [this] { m_gaveUp = true; });
    limit.start(patience);
    for (;;) {
        m_answer();
        if (condition())
            return true;
        if (m_gaveUp)
            return false;
        QAbstractEventDispatcher::instance()->processEvents(
            QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

void Client::settle()
{
    // Bounded, as a descriptor that stays ready would keep the loop busy.
    constexpr int rounds = 100;
    for (int i = 0; i < rounds; ++i) {
        m_answer();
        if (!QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
            break;
    }
    m_answer();
}

void Client::send(const QByteArray &bytes)
{
    m_connection.write(bytes);
    Q_UNUSED(waitFor([this] {
        return m_ended || !m_connection.isOpen()
            || (m_connection.bytesToWrite() == 0 && !hasUnread(m_connection.descriptor()));
    }))
    settle();
}

void Client::endOutput()
{
    if (m_connection.isOpen())
        shutdownWriting(m_ends.first);
}

bool Client::startTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_connection.startClientTls(configuration, QStringLiteral("localhost"));
    return waitFor([this] { return m_encrypted || m_ended; }) && m_encrypted;
}

} // namespace Wire
