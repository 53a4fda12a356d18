// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboardmarks.h"

#include <algorithm>

namespace Models {

using Base::Result;

DashboardMarks::DashboardMarks(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) { }

void DashboardMarks::refresh()
{
    if (!m_backend.isReady())
        return;
    m_backend.ask<Rpc::ListJobs>({}, this, [this](const Result<Rpc::ListJobsReply> &reply) {
        if (!reply)
            return; // charts are right without their marks
        m_purges.clear();
        for (const Rpc::Job &job : reply->jobs) {
            if (job.kind == QStringLiteral("purge") && job.started > 0)
                m_purges.append({job.started * 1000, tr("Purge")});
        }
        Q_EMIT changed();
    });
    if (!m_backend.identity().isSystemAdministrator())
        return;
    Rpc::ConfigurationHistory request;
    request.service = QStringLiteral("server");
    m_backend.ask(request, this, [this](const Result<Rpc::ConfigurationHistoryReply> &reply) {
        if (!reply)
            return;
        m_versions.clear();
        for (const Rpc::ConfigVersion &version : reply->versions)
            m_versions.append({version.time * 1000, tr("Configuration changed")});
        Q_EMIT changed();
    });
}

void DashboardMarks::noteDates(qint64 start, qint64 reload)
{
    const bool starts = start > 0 && std::exchange(m_start, start) != start;
    const bool reloads = reload > start && std::exchange(m_reload, reload) != reload;
    if (starts)
        m_dates.append({start * 1000, tr("Start of the server")});
    if (reloads)
        m_dates.append({reload * 1000, tr("Reload")});
    if (starts || reloads)
        Q_EMIT changed();
}

QList<ChartMark> DashboardMarks::marks() const
{
    QList<ChartMark> all = m_dates + m_purges + m_versions;
    std::stable_sort(
        all.begin(), all.end(), [](const ChartMark &a, const ChartMark &b) { return a.time < b.time; });
    return all;
}

} // namespace Models
