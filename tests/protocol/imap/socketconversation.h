// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript.h"

#include "gateway/clientconnection.h"
#include "wire/wire.h"

/// The same conversation over a socket: between client and session stands a ClientConnection. Time stands
/// still until the transcript says "timeout".
class SocketConversation final : public Conversation
{
public:
    void begin(const Gateway::Peer &peer) override;
    void feed(const QByteArray &bytes) override;
    void settle() override;

protected:
    Gateway::Session &current() override { return m_connection->session(); }
    void waitFor(const std::function<bool()> &condition) override;
    QString atConnection(const QByteArray &event) override;
    void finish() override;

private:
    void takeReceived();

    Net::Reactor m_reactor{clock, std::chrono::milliseconds(10)};
    Net::TlsContext m_tls;
    Wire::Client m_client{m_reactor, [this] { Conversation::settle(); }};
    std::unique_ptr<Gateway::ClientConnection> m_connection;
};
