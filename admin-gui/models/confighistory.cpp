// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/confighistory.h"

#include "models/format.h"

#include <utility>

namespace Models {

using namespace Base;

void ConfigHistory::setService(const QString &name)
{
    if (name == m_service)
        return;
    m_service = name;
    clear();
    m_refresher.reset();
}

void ConfigHistory::ask()
{
    if (m_service.isEmpty())
        return m_refresher.reset();
    m_refresher.ask(
        Rpc::ConfigurationHistory{m_service, 0}, [this](const Rpc::ConfigurationHistoryReply &reply) {
            merge(reply.versions);
            m_refresher.finish();
        });
}

void ConfigHistory::compare(qint64 from, qint64 to, QObject *context, Compared done)
{
    m_backend.ask<Rpc::DiffConfiguration>({m_service, from, to}, context, std::move(done));
}

QVariant ConfigHistory::cell(const Rpc::ConfigVersion &version, int column, int role) const
{
    if (role == SortRole && column == Version)
        return version.version;
    if (role == SortRole && column == Time)
        return version.time;
    if (role == ExportRole && column == Time)
        return isoTime(version.time);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Version:
        return QString::number(version.version);
    case Time:
        return timeText(version.time);
    case Author:
        return version.author.isEmpty() ? tr("Changed outside") : version.author;
    case Comment:
        return version.comment;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ConfigHistory::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Version:
        return tr("Version");
    case Time:
        return tr("Time");
    case Author:
        return tr("Author");
    case Comment:
        return tr("Comment");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
