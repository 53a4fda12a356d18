// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/configorders.h"

#include <functional>

namespace Control {

/// What a service says of itself beside its configuration.
struct Identity
{
    QStringList listeners; ///< for people, for example "127.0.0.1:143"
    std::function<QList<Rpc::ServiceCounter>()> counters = {}; ///< may be empty
};

/// Does what the server tells this service to do. Owned by the service; main thread.
class Orders
{
public:
    static constexpr quint32 mostLines = 1000;

    /// \a configuration outlives the object.
    Orders(Daemon::Configuration &configuration, Identity identity);

    /// What the server's registry keeps of us, as it is now.
    Rpc::RegisterService registration() const;
    /// Does it, at once; files are read and written here.
    Rpc::FinishOrder run(const Rpc::ServiceOrder &order);

private:
    Rpc::FinishOrder reload();
    QList<Rpc::ServiceCounter> counters() const;

    Daemon::Configuration &m_configuration;
    const Identity m_identity;
    const qint64 m_started;
    ConfigOrders m_files;
};

} // namespace Control
