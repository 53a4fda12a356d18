// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/orders.h"
#include "handlers/core.h"
#include "net/listeningsockets.h"

#include <QObject>

namespace Program {

/// The server as one of the services that administrators see: like all others, but for the connection. Lives
/// in the main thread; destroyed when no request runs any more.
class Control : public QObject
{
    Q_OBJECT
public:
    Control(Handlers::Core &core, Daemon::Configuration &configuration, Net::ListeningSockets &sockets);
    ~Control() override;

private:
    void announce();
    void obey(const Rpc::ServiceOrder &order, const std::function<void(const Rpc::FinishOrder &)> &finished);

    Handlers::Core &m_core;
    Daemon::Configuration &m_configuration;
    ::Control::Orders m_orders;
    bool m_busy = false; ///< an order runs: who gave it tells of its changes
};

} // namespace Program
