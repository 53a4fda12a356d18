// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/clientconnection.h"
#include "gateway/linkbackend.h"
#include "net/connectionset.h"

#include <QThreadPool>
#include <QTimer>

namespace Gateway {

/// Everything that lives in one I/O thread: the link to the server, the mailbox views, the connections. Made,
/// used and deleted there; owned by the Service.
class Worker : public QObject
{
    Q_OBJECT
public:
    Worker(Net::Reactor &reactor, const Client::LinkOptions &link, QThreadPool &pool, LiteralBudget &literals,
        const Net::TlsContext &tls, SettingsPtr settings);

    /// Serves \a incoming until its end; while shutting down, says goodbye at once.
    void accept(const Net::Incoming &incoming);
    /// For all sessions, from their next look at them.
    void setSettings(SettingsPtr settings) { m_environment.settings = std::move(settings); }
    /// Says goodbye to every client; \a done is called when the last connection has gone.
    void shutDown(std::function<void()> done);

private:
    void digest(const QByteArray &raw, Environment::Digested done);
    void serverLost(const QString &reason);
    /// Calls \a function for each connection of this moment.
    void each(const std::function<void(Session &)> &function);

    Net::Reactor &m_reactor;
    QThreadPool &m_pool;
    const Net::TlsContext &m_tls;
    Base::SystemClock m_clock;
    Client::Link m_link;
    LinkBackend m_backend;
    MailboxCache m_mailboxes;
    Environment m_environment;
    Net::ConnectionSet<ClientConnection> m_connections;
    QTimer m_keepAlive;
    bool m_connected = true; ///< as last logged
    bool m_stopping = false;
};

} // namespace Gateway
