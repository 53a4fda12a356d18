// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queue.h"

#include "models/format.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;

Queue::Queue(Backend &backend, QObject *parent) : Table(parent), m_backend(backend), m_timer(new QTimer(this))
{
    m_timer->setInterval(2s);
    connect(m_timer, &QTimer::timeout, this, &Queue::refresh);
    connect(&m_backend, &Backend::changed, this, [this](quint32 topics) {
        if (m_active && (topics & Rpc::ServicesTopic))
            refresh();
    });
}

void Queue::start()
{
    m_active = true;
    m_timer->start();
    refresh();
}

void Queue::stop()
{
    m_active = false;
    m_timer->stop();
}

void Queue::refresh()
{
    if (!m_backend.isReady() || m_load.isLoading())
        return;
    m_load.begin();
    m_backend.ask<Rpc::ListServices>({}, this, [this](const Result<Rpc::ListServicesReply> &reply) {
        if (!reply)
            return m_load.fail(reply.error());
        received(reply->services);
    });
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
        return m_load.succeed();
    }
    const QString name =
        m_spoolers > 1 ? QString(m_spooler->service + u'@' + m_spooler->host) : m_spooler->service;
    m_backend.ask<Rpc::ReadServiceCounters>(
        {name}, this, [this](const Result<Rpc::ServiceCountersReply> &reply) {
            if (!reply)
                return m_load.fail(reply.error());
            merge(reply->counters);
            m_load.succeed();
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
