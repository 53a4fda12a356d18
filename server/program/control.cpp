// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/control.h"

#include "base/ownthread.h"
#include "handlers/services.h"

namespace Program {

namespace {

::Control::Identity identityOf(Net::ListeningSockets &sockets)
{
    ::Control::Identity identity;
    for (const Net::Endpoint &endpoint : sockets.bound())
        identity.listeners.append(endpoint.toString() + QLatin1String(endpoint.tls ? " tls" : ""));
    identity.counters = [&sockets] {
        return QList<Rpc::ServiceCounter>{
            {QStringLiteral("connections"), sockets.limits().total(), QStringLiteral("connections now")}};
    };
    return identity;
}

} // namespace

Control::Control(Handlers::Core &core, Daemon::Configuration &configuration, Net::ListeningSockets &sockets)
    : m_core(core)
    , m_configuration(configuration)
    , m_orders(configuration, identityOf(sockets))
{
    m_configuration.onReloaded = [this] { announce(); };
    announce();
}

Control::~Control()
{
    m_configuration.onReloaded = nullptr;
    m_core.services().setLocal({}, {}, 0);
}

void Control::announce()
{
    ASSERT_OWN_THREAD();
    if (m_busy)
        return;
    const Rpc::RegisterService registration = m_orders.registration();
    m_core.services().setLocal(
        registration,
        [this](const auto &order, const auto &finished) {
            QMetaObject::invokeMethod(
                this, [this, order, finished] { obey(order, finished); }, Qt::QueuedConnection);
        },
        m_core.clock().seconds());
    Handlers::recordConfiguration(m_core, registration);
}

void Control::obey(
    const Rpc::ServiceOrder &order, const std::function<void(const Rpc::FinishOrder &)> &finished)
{
    ASSERT_OWN_THREAD();
    m_busy = true;
    const Rpc::FinishOrder done = m_orders.run(order);
    m_busy = false;
    finished(done);
}

} // namespace Program
