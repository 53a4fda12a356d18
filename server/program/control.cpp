// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/control.h"

#include "base/ownthread.h"
#include "handlers/services.h"

namespace Program {

namespace {

/// The main ones of kopano-stats --system, which has them all; none that would have to ask the database.
QList<Rpc::ServiceCounter> mainCounters(const Statistics::Registry &registry)
{
    const QStringList names{QStringLiteral("soap_request"), QStringLiteral("response_time"),
        QStringLiteral("processing_time"), QStringLiteral("login_password"), QStringLiteral("login_ssl"),
        QStringLiteral("login_sso"), QStringLiteral("login_unix"), QStringLiteral("login_failed"),
        QStringLiteral("sessions"), QStringLiteral("sessions_created"), QStringLiteral("sessions_timeout"),
        QStringLiteral("deliveries"), QStringLiteral("deliveries_refused"), QStringLiteral("purged"),
        QStringLiteral("sql_select"), QStringLiteral("sql_insert"), QStringLiteral("sql_update"),
        QStringLiteral("sql_delete"), QStringLiteral("queuelen"), QStringLiteral("threads"),
        QStringLiteral("threads_idle")};
    QList<Rpc::ServiceCounter> list;
    const QList<Statistics::Value> values = registry.values(names);
    for (const Statistics::Value &value : values) {
        QString description = QString::fromLatin1(value.definition.description);
        if (value.definition.unit == Statistics::Unit::Milliseconds)
            description += QLatin1String(", in ms");
        list.append({QString::fromLatin1(value.definition.name), value.number, description});
    }
    return list;
}

::Control::Identity identityOf(Net::ListeningSockets &sockets, const Statistics::Registry &registry)
{
    ::Control::Identity identity;
    for (const Net::Endpoint &endpoint : sockets.bound())
        identity.listeners.append(endpoint.toString() + QLatin1String(endpoint.tls ? " tls" : ""));
    identity.counters = [&sockets, &registry] {
        return mainCounters(registry)
            << Rpc::ServiceCounter{
                   QStringLiteral("connections"), sockets.limits().total(), QStringLiteral("connections now")};
    };
    return identity;
}

} // namespace

Control::Control(Handlers::Core &core, Daemon::Configuration &configuration, Net::ListeningSockets &sockets)
    : m_core(core)
    , m_configuration(configuration)
    , m_orders(configuration, identityOf(sockets, core.statistics()))
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
