// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicelog.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;

namespace {

constexpr quint32 askedLines = 1000;

/// How many of \a lines, from the first on, are the last of \a known.
qsizetype overlapOf(const QList<LogEntry> &known, const QList<Rpc::LogLine> &lines)
{
    for (qsizetype length = std::min(known.size(), lines.size()); length > 0; --length) {
        const qsizetype begin = known.size() - length;
        bool same = true;
        for (qsizetype i = 0; same && i < length; ++i)
            same = known.at(begin + i).text == lines.at(i).text;
        if (same)
            return length;
    }
    return 0;
}

/// Where the time of a stamped line ends: "2026-11-22T10:00:00.000000: [12] …"; 0 = it has none.
qsizetype timeLength(const QString &text)
{
    const qsizetype end = text.indexOf(QLatin1String(": ["));
    const bool stamped = end >= 19 && end <= 32 && text.at(4) == u'-' && text.at(10) == u'T';
    return stamped ? end : 0;
}

Severity severityOfLevel(quint8 level)
{
    if (level == 0)
        return Severity::Notice;
    if (level <= 2)
        return Severity::Critical;
    return level == 3 ? Severity::Warning : level == 4 ? Severity::Notice : Severity::None;
}

} // namespace

QString levelText(quint8 level)
{
    switch (level) {
    case 1:
        return ServiceLog::tr("Critical");
    case 2:
        return ServiceLog::tr("Error");
    case 3:
        return ServiceLog::tr("Warning");
    case 4:
        return ServiceLog::tr("Notice");
    case 5:
        return ServiceLog::tr("Information");
    case 6:
        return ServiceLog::tr("Debug");
    case 15:
        return ServiceLog::tr("Always");
    default:
        return {};
    }
}

ServiceLog::ServiceLog(Backend &backend, QObject *parent)
    : Table(parent)
    , m_refresher(backend, [this] { ask(); })
{
    m_refresher.setInterval(2s);
}

void ServiceLog::setService(const QString &name)
{
    if (name == m_service)
        return;
    m_service = name;
    startOver();
}

void ServiceLog::setLevel(quint8 level)
{
    if (level == m_level)
        return;
    m_level = level;
    startOver();
}

void ServiceLog::startOver()
{
    clear();
    m_refresher.reset();
    if (m_refresher.isStarted())
        refresh();
}

void ServiceLog::setFollow(bool on)
{
    m_refresher.setInterval(on ? 2s : 0s);
}

void ServiceLog::ask()
{
    if (m_service.isEmpty())
        return m_refresher.reset();
    m_refresher.ask(
        Rpc::TailServiceLog{m_service, askedLines, m_level}, [this](const Rpc::TailServiceLogReply &reply) {
            take(reply.lines);
            m_refresher.finish();
        });
}

void ServiceLog::take(const QList<Rpc::LogLine> &lines)
{
    const qsizetype known = overlapOf(rows(), lines);
    QList<LogEntry> fresh;
    if (known == 0 && !rows().isEmpty() && !lines.isEmpty())
        fresh.append({m_next++, 0, tr("Lines may be missing here: the service logged more than it keeps.")});
    for (const Rpc::LogLine &line : lines.sliced(known))
        fresh.append({m_next++, line.level, line.text});
    append(fresh);
    removeFirst(std::max(0, rowCount() - mostLines));
}

QByteArray ServiceLog::text() const
{
    QByteArray text;
    for (const LogEntry &entry : rows())
        text += entry.text.toUtf8() + '\n';
    return text;
}

QVariant ServiceLog::cell(const LogEntry &entry, int column, int role) const
{
    if (role == SeverityRole)
        return int(column == Level ? severityOfLevel(entry.level) : Severity::None);
    if (role == SortRole)
        return entry.number; // the order of a log is the one in which it was written
    if (role == Qt::ToolTipRole && column == Message)
        return entry.text;
    if (role != Qt::DisplayRole && role != ExportRole)
        return {};
    const qsizetype time = timeLength(entry.text);
    switch (Column(column)) {
    case Time:
        return entry.text.first(time).replace(u'T', u' ').left(23);
    case Level:
        return levelText(entry.level);
    case Message:
        return time ? entry.text.sliced(time + 2) : entry.text;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ServiceLog::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Message:
        return tr("Message");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
