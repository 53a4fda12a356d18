// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queue.h"

#include "models/format.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;

Queue::Queue(Backend &backend, QObject *parent) : Table(parent), m_refresher(backend, [this] { ask(); })
{
    m_refresher.setInterval(2s);
    m_refresher.setTopics(Rpc::ServicesTopic);
}

void Queue::ask()
{
    m_refresher.ask(
        Rpc::ListServices{}, [this](const Rpc::ListServicesReply &reply) { received(reply.services); });
}

void Queue::received(const QList<Rpc::ServiceInfo> &services)
{
    m_spooler.reset();
    m_spoolers = 0;
    for (const Rpc::ServiceInfo &info : services) {
        if (info.service != QLatin1String("spooler"))
            continue;
        if (m_spoolers++ == 0)
            m_spooler = info;
    }
    if (!m_spooler) {
        clear();
        return m_refresher.finish();
    }
    const QString name =
        m_spoolers > 1 ? QString(m_spooler->service + u'@' + m_spooler->host) : m_spooler->service;
    m_refresher.ask(Rpc::ReadServiceCounters{name}, [this](const Rpc::ServiceCountersReply &reply) {
        merge(reply.counters);
        m_refresher.finish();
    });
}

QString Queue::stateText() const
{
    if (!m_spooler)
        return tr("No spooler is connected to this server.");
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const std::chrono::seconds uptime(std::max<qint64>(0, now - m_spooler->started));
    return tr("The spooler on %1 is running for %2 (version %3, process %4).")
        .arg(m_spooler->host, durationText(uptime), m_spooler->version, QString::number(m_spooler->pid));
}

QVariant Queue::cell(const Rpc::ServiceCounter &counter, int column, int role) const
{
    if ((role == SortRole || role == ExportRole) && column == Value)
        return counter.value;
    if (role == Qt::TextAlignmentRole && column == Value)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return counter.name;
    case Value:
        return QLocale().toString(counter.value);
    case Description:
        return counter.description;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant Queue::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return tr("Counter");
    case Value:
        return tr("Value");
    case Description:
        return tr("Meaning");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
