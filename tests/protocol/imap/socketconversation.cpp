// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketconversation.h"

void SocketConversation::begin(const Gateway::Peer &peer)
{
    if (peer.tlsAvailable) {
        Net::TlsOptions options;
        options.certificateFile = QStringLiteral(CERTIFICATES "/certificate.pem");
        options.keyFile = QStringLiteral(CERTIFICATES "/key.pem");
        Q_UNUSED(
            m_tls.load(options).has_value()) // without it STARTTLS is not offered, which the replies show
    }
    makeEnvironment();
    const QHostAddress address(QString::fromLatin1(peer.address));
    m_connection = std::make_unique<Gateway::ClientConnection>(
        m_reactor, m_client.serverEnd(address), *environment, m_tls, [](Gateway::ClientConnection *) {});
    waitFor([this] { return closed || m_output.endsWith("\r\n"); });
}

void SocketConversation::takeReceived()
{
    m_output += std::exchange(m_client.received, {});
    closed = m_client.hasEnded();
}

void SocketConversation::feed(const QByteArray &bytes)
{
    m_client.send(bytes);
    takeReceived();
}

void SocketConversation::settle()
{
    m_client.settle();
    takeReceived();
}

void SocketConversation::waitFor(const std::function<bool()> &condition)
{
    Q_UNUSED(m_client.waitFor([&] {
        takeReceived();
        return condition();
    }))
}

QString SocketConversation::atConnection(const QByteArray &event)
{
    if (event == "tls")
        return m_client.startTls() ? QString() : QStringLiteral("the TLS handshake failed");
    if (event == "timeout") {
        clock.advance(std::max(settings.idleTimeout, settings.loginTimeout) + std::chrono::seconds(1));
        m_reactor.wheel().tick();
    } else if (event == "half-close") {
        m_client.endOutput();
    } else {
        return QStringLiteral("unknown event, or none for a socket");
    }
    return {};
}

/// When the client has ended its half, the daemon answers what it has, then ends the other half: what comes
/// before that is all that comes.
void SocketConversation::finish()
{
    m_client.endOutput();
    waitFor([this] { return closed; });
    if (!closed)
        m_output += "the connection was not closed\r\n";
}
