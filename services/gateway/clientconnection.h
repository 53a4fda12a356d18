// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/session.h"
#include "net/connection.h"
#include "net/tlscontext.h"

#include <QObject>

namespace Gateway {

/// One client: moves bytes between a socket and its Session, and watches the clock. Lives in its I/O thread,
/// owned by the Worker.
class ClientConnection final : public QObject, private Transport
{
    Q_OBJECT
public:
    /// \param closed is called once, from the event loop, when the socket has gone; it may delete this object
    /// later.
    ClientConnection(Net::Reactor &reactor, const Net::Incoming &incoming, Environment &environment,
        const Net::TlsContext &tls, std::function<void(ClientConnection *)> closed);
    ~ClientConnection() override;

    Session &session() { return m_session; }

private:
    QByteArrayView input() const override { return m_connection.input(); }
    void consume(qsizetype count) override { m_connection.consume(count); }
    void write(const QByteArray &bytes) override { m_connection.write(bytes); }
    bool isCongested() const override { return m_connection.isCongested(); }
    void close() override { m_connection.close(); }
    void abort() override { m_connection.abort(); }
    void startTls() override;
    QByteArray tlsVersion() const override;
    void setAuthenticated() override;

    void start();
    void updateTimeout();

    Environment &m_environment;
    const Net::TlsContext &m_tls;
    Net::Connection m_connection;
    Session m_session;
    std::chrono::milliseconds m_timeout{0};
    bool m_authenticated = false;
    bool m_greeted = false;
};

} // namespace Gateway
