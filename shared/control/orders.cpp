// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/orders.h"

#include "control/state.h"
#include "daemon/logtail.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>

namespace Control {

namespace {

QList<Rpc::LogLine> tail(quint32 lines, quint8 level)
{
    QList<Rpc::LogLine> result;
    const auto wanted = Daemon::Level(std::min<quint8>(level, quint8(Daemon::Level::Always)));
    for (const Daemon::TailLine &line : Daemon::logTail(wanted, int(std::min(lines, Orders::mostLines))))
        result.append({quint8(line.level), QString::fromUtf8(line.text)});
    return result;
}

} // namespace

Orders::Orders(Daemon::Configuration &configuration, Identity identity)
    : m_configuration(configuration)
    , m_identity(std::move(identity))
    , m_started(QDateTime::currentSecsSinceEpoch())
    , m_files(configuration)
{
}

Rpc::RegisterService Orders::registration() const
{
    const Config::Table &table = m_configuration.effective().table();
    Rpc::RegisterService service;
    service.service = Config::toQString(table.service());
    service.program = Config::toQString(table.program());
    service.version = QStringLiteral(KOPANO_VERSION);
    service.host = QSysInfo::machineHostName();
    service.pid = QCoreApplication::applicationPid();
    service.started = m_started;
    service.listeners = m_identity.listeners;
    service.configFile = m_configuration.sources().file;
    service.state = currentState(m_configuration);
    return service;
}

Rpc::FinishOrder Orders::run(const Rpc::ServiceOrder &order)
{
    Rpc::FinishOrder done;
    switch (order.kind) {
    case Rpc::OrderKind::Inspect:
        done.ok = true;
        done.hasState = true;
        done.state = currentState(m_configuration);
        break;
    case Rpc::OrderKind::Reload:
        done = reload();
        break;
    case Rpc::OrderKind::Change:
        done = m_files.change(order);
        break;
    case Rpc::OrderKind::Validate:
        done = m_files.validate(order);
        break;
    case Rpc::OrderKind::Restore:
        done = m_files.restore(order.files, order.force);
        break;
    case Rpc::OrderKind::TailLog:
        done.ok = true;
        done.lines = tail(order.lines, order.level);
        break;
    case Rpc::OrderKind::Counters:
        done.ok = true;
        done.counters = counters();
        break;
    default:
        done = failed({Base::Code::Invalid, QStringLiteral("this version does not know the order")});
    }
    done.id = order.id;
    return done;
}

Rpc::FinishOrder Orders::reload()
{
    const auto result = m_configuration.reloadAll();
    Rpc::FinishOrder done = result ? Rpc::FinishOrder() : failed(result.error());
    if (result) {
        done.ok = true;
        done.report = reportOf(*result);
    }
    done.hasState = true;
    done.state = currentState(m_configuration);
    return done;
}

QList<Rpc::ServiceCounter> Orders::counters() const
{
    QList<Rpc::ServiceCounter> list;
    if (m_identity.counters)
        list = m_identity.counters();
    list.append({QStringLiteral("uptime"), QDateTime::currentSecsSinceEpoch() - m_started,
        QStringLiteral("seconds since the program was started")});
    std::sort(list.begin(), list.end(),
        [](const Rpc::ServiceCounter &a, const Rpc::ServiceCounter &b) { return a.name < b.name; });
    return list;
}

} // namespace Control
