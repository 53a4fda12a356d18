// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "dagent/backend.h"
#include "dagent/lmtpconnection.h"
#include "net/connectionset.h"

namespace Dagent {

/// Everything that lives in one I/O thread. Made, used and deleted there; owned by the service.
class Worker : public QObject
{
    Q_OBJECT
public:
    Worker(int index, Net::Reactor &reactor, const Client::LinkOptions &link, QThreadPool &pool,
        Smtp::MemoryBudget &budget, Receipts &receipts, Counters &counters,
        std::shared_ptr<const Settings> settings);

    /// Serves \a incoming until its end; while shutting down, says goodbye at once.
    void accept(const Net::Incoming &incoming);
    /// For connections to come.
    void setSettings(std::shared_ptr<const Settings> settings);
    /// Says goodbye to every client; \a done is called when the last connection has gone.
    void shutDown(std::function<void()> done);

private:
    const int m_index;
    Net::Reactor &m_reactor;
    Smtp::MemoryBudget &m_budget;
    Base::SystemClock m_clock;
    std::shared_ptr<const Settings> m_settings;
    Client::Link m_link;
    Backend m_backend;
    Net::ConnectionSet<LmtpConnection> m_connections;
    quint64 m_accepted = 0;
    bool m_stopping = false;
};

} // namespace Dagent
