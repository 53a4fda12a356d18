// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services.h"

#include "models/format.h"

#include <QDateTime>
#include <QSysInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;

namespace {

constexpr const char *ourServices[]{"server", "gateway", "ical", "dagent", "spooler", "search", "monitor"};

QString stateText(const ServiceLine &line)
{
    if (!line.registered)
        return Services::tr("Not connected");
    return line.info.changedOutside ? Services::tr("Running; file changed") : Services::tr("Running");
}

std::chrono::seconds uptimeOf(const ServiceLine &line)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return std::chrono::seconds(std::max<qint64>(0, now - line.info.started));
}

QVariant toolTip(const ServiceLine &line)
{
    if (!line.registered)
        return Services::tr(
            "This service is not connected to this server: it does not run, or is not installed.");
    if (line.info.changedOutside)
        return Services::tr("A configuration file was changed since it was loaded last.");
    return line.info.program;
}

} // namespace

Services::Services(Backend &backend, QObject *parent)
    : Table(parent)
    , m_backend(backend)
    , m_refresher(backend, [this] { ask(); })
{
    m_refresher.setInterval(5s);
    m_refresher.setTopics(Rpc::ServicesTopic);
}

void Services::ask()
{
    m_refresher.ask(Rpc::ListServices{}, [this](const Rpc::ListServicesReply &reply) {
        received(reply.services);
        m_refresher.finish();
    });
}

void Services::received(const QList<Rpc::ServiceInfo> &services)
{
    QHash<QString, int> count;
    for (const Rpc::ServiceInfo &info : services)
        ++count[info.service];
    QList<ServiceLine> lines;
    QSet<QString> there;
    for (const Rpc::ServiceInfo &info : services) {
        const QString name =
            count.value(info.service) > 1 ? QString(info.service + u'@' + info.host) : info.service;
        if (there.contains(name))
            continue; // two of one name on one host: the server takes either
        there.insert(name);
        lines.append({info, name, true});
    }
    for (const char *word : ourServices) {
        const QString service = QString::fromLatin1(word);
        if (count.contains(service))
            continue;
        ServiceLine line;
        line.name = line.info.service = service;
        line.info.program = QLatin1String("kopano-") + service;
        lines.append(line);
    }
    merge(lines);
}

const ServiceLine *Services::line(const QString &name) const
{
    const int row = rowOf(name);
    return row < 0 ? nullptr : &at(row);
}

QStringList Services::registeredNames() const
{
    QStringList names;
    for (const ServiceLine &line : rows()) {
        if (line.registered)
            names.append(line.name);
    }
    return names;
}

void Services::reload(const QString &name, QObject *context, Reloaded done)
{
    m_backend.ask<Rpc::ReloadService>({name}, context, std::move(done));
}

QString Services::systemctlCommand(const ServiceLine &line, const QString &verb)
{
    const QString unit = line.info.program.isEmpty() ? QString(QLatin1String("kopano-") + line.info.service)
                                                     : line.info.program;
    const bool local = line.info.host.isEmpty() || line.info.host == QSysInfo::machineHostName();
    const QString where = local ? QString() : QString(QLatin1String("-H root@") + line.info.host + u' ');
    return QLatin1String("systemctl ") + where + verb + u' ' + unit;
}

QVariant Services::cell(const ServiceLine &line, int column, int role) const
{
    if (role == SeverityRole && column == State) {
        if (!line.registered)
            return int(Severity::Notice);
        return int(line.info.changedOutside ? Severity::Warning : Severity::Good);
    }
    if (role == Qt::ToolTipRole)
        return toolTip(line);
    if ((role == SortRole || role == ExportRole) && column == Running)
        return line.registered ? qint64(uptimeOf(line).count()) : qint64(-1);
    if ((role == SortRole || role == ExportRole) && column == Process)
        return line.info.pid;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Service:
        return line.name;
    case State:
        return stateText(line);
    case Host:
        return line.info.host;
    case Process:
        return line.registered ? QString::number(line.info.pid) : QString();
    case Release:
        return line.info.version;
    case Running:
        return line.registered ? durationText(uptimeOf(line)) : QString();
    case Listening:
        return line.info.listeners.join(QLatin1String(", "));
    case ConfigFile:
        return line.info.configFile;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant Services::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Service:
        return tr("Service");
    case State:
        return tr("State");
    case Host:
        return tr("Host");
    case Process:
        return tr("Process");
    case Release:
        return tr("Version");
    case Running:
        return tr("Running for");
    case Listening:
        return tr("Listening on");
    case ConfigFile:
        return tr("Configuration file");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
