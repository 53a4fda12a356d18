// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionsmodelgroups.h"

#include <QLocale>

namespace Models {

SessionGroups::SessionGroups(const SessionsModel &sessions, QObject *parent)
    : Table(parent)
    , m_sessions(sessions)
{
    connect(&sessions, &SessionsModel::mergeEnds, this, &SessionGroups::sum);
}

void SessionGroups::setKind(Kind kind)
{
    m_kind = kind;
    sum();
}

void SessionGroups::sum()
{
    QHash<QString, SessionGroup> groups;
    for (const SessionLine &line : m_sessions.rows()) {
        if (m_kind == None || line.gone)
            continue;
        const QString name = m_kind == ByUser ? line.now.user
            : m_kind == ByHost                ? peerOf(line.now)
                                              : line.now.program;
        SessionGroup &group = groups[name];
        group.name = name;
        ++group.sessions;
        group.working += line.now.running > 0 ? 1 : 0;
        group.requestsPerSecond += line.requestsPerSecond;
        group.cpuPercent += line.cpuPercent;
        group.requests += qint64(line.now.requests);
        group.cpuMicroseconds += qint64(line.now.userMicroseconds + line.now.systemMicroseconds);
    }
    merge(groups.values());
}

QVariant SessionGroups::cell(const SessionGroup &group, int column, int role) const
{
    const bool shown = role == Qt::DisplayRole;
    if (role == Qt::TextAlignmentRole && column != Name)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (!shown && role != SortRole && role != ExportRole)
        return {};
    const QLocale locale;
    const auto whole = [&](qint64 number) {
        return shown ? QVariant(locale.toString(number)) : QVariant(number);
    };
    const auto part = [&](double number, int digits) {
        return shown ? QVariant(locale.toString(number, 'f', digits)) : QVariant(number);
    };
    switch (Column(column)) {
    case Name:
        return group.name;
    case Sessions:
        return whole(group.sessions);
    case Working:
        return whole(group.working);
    case Rate:
        return part(group.requestsPerSecond, 1);
    case Cpu:
        return part(group.cpuPercent, 1);
    case CpuTime:
        return part(double(group.cpuMicroseconds) / 1'000'000, 2);
    case Requests:
        return whole(group.requests);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SessionGroups::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return tr("Name");
    case Sessions:
        return tr("Sessions");
    case Working:
        return tr("Working");
    case Rate:
        return tr("Requests/s");
    case Cpu:
        return tr("CPU %");
    case CpuTime:
        return tr("CPU time (s)");
    case Requests:
        return tr("Requests");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
