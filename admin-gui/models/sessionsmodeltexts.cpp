// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/sessionsmodel.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace Models {

namespace {

constexpr qint64 longRequest = 2; // seconds
constexpr qint64 tooLongRequest = 30;
constexpr qsizetype mostInCommand = 50; // nobody reads a longer one

QString microsecondsText(quint64 microseconds)
{
    return QLocale().toString(double(microseconds) / 1'000'000, 'f', 2);
}

QString userOf(const SessionLine &line)
{
    if (line.now.impersonator.isEmpty())
        return line.now.user;
    return SessionsModel::tr("%1 (by %2)").arg(line.now.user, line.now.impersonator);
}

QString programOf(const Rpc::SessionStatistics &session)
{
    return session.version.isEmpty() ? session.program
                                     : QString(session.program + QLatin1Char(' ') + session.version);
}

QString stateOf(const SessionLine &line)
{
    if (line.gone)
        return SessionsModel::tr("ended");
    const bool works = line.now.running > 0 || line.now.state == QLatin1String("P");
    if (works && line.runningFor > longRequest)
        return SessionsModel::tr("working for %1").arg(durationText(std::chrono::seconds(line.runningFor)));
    if (works)
        return SessionsModel::tr("working");
    if (line.now.state == QLatin1String("S"))
        return SessionsModel::tr("answering");
    return SessionsModel::tr("idle");
}

Severity severityOfSession(const SessionLine &line)
{
    if (line.gone || line.runningFor <= longRequest)
        return Severity::None;
    return line.runningFor > tooLongRequest ? Severity::Critical : Severity::Warning;
}

QString shellWord(QString word)
{
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

QString protocolOf(const QString &program)
{
    static constexpr std::array<std::pair<const char *, const char *>, 8> words{
        {{"imap", "IMAP"}, {"pop3", "POP3"}, {"caldav", "CalDAV"}, {"ical", "CalDAV"}, {"lmtp", "LMTP"},
            {"dagent", "LMTP"}, {"spooler", "SMTP"}, {"http", "HTTP"}}};
    for (const auto &[word, protocol] : words) {
        if (program.contains(QLatin1String(word), Qt::CaseInsensitive))
            return QLatin1String(protocol);
    }
    return QStringLiteral("RPC");
}

QString tlsText(const QString &version)
{
    if (version == QLatin1String("none"))
        return SessionsModel::tr("none", "TLS");
    return version;
}

QString peerOf(const Rpc::SessionStatistics &session)
{
    if (session.address.isEmpty())
        return SessionsModel::tr("this server");
    return session.address;
}

QString killCommand(const QList<SessionLine> &lines, bool allOfUser, const QString &reason)
{
    if (lines.isEmpty() || (lines.size() > mostInCommand && !allOfUser))
        return {};
    const QString why =
        reason.isEmpty() ? QString() : QString(QStringLiteral(" --reason ") + shellWord(reason));
    if (allOfUser)
        return QString(
            QStringLiteral("kopano-admin --kill-sessions ") + shellWord(lines.first().now.user) + why);
    if (lines.size() > 1)
        return QStringLiteral("for n in %1; do kopano-admin --kill-session \"$n\"%2; done")
            .arg(
                [&] {
                    QStringList numbers;
                    for (const SessionLine &line : lines)
                        numbers.append(QString::number(line.now.number));
                    return numbers.join(QLatin1Char(' '));
                }(),
                why);
    return QStringLiteral("kopano-admin --kill-session %1%2")
        .arg(QString::number(lines.first().now.number), why);
}

QVariant SessionsModel::cell(const SessionLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, Column(column));
    case SortRole:
    case ExportRole:
        return number(line, Column(column));
    case SeverityRole:
        return column == State ? QVariant(int(severityOfSession(line))) : QVariant();
    case GoneRole:
        return line.gone;
    case ChangedRole:
        return bool(line.changed & (1u << column));
    case Qt::TextAlignmentRole:
        return column >= Rate && column != Since && column != Tls ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                 : QVariant();
    default:
        return {};
    }
}

QVariant SessionsModel::number(const SessionLine &line, Column column) const
{
    switch (column) {
    case Rate:
        return line.requestsPerSecond;
    case Cpu:
        return line.cpuPercent;
    case Busy:
        return double(line.now.busyMicroseconds) / 1'000'000;
    case CpuTime:
        return double(line.now.userMicroseconds + line.now.systemMicroseconds) / 1'000'000;
    case Requests:
        return qint64(line.now.requests);
    case Idle:
        return line.now.idle;
    case Since:
        return isoTime(line.began);
    case Number:
        return line.now.number ? QVariant(qint64(line.now.number)) : QVariant();
    case Group:
        return qint64(line.now.group);
    case BytesIn:
        return qint64(line.bytesIn);
    case BytesOut:
        return qint64(line.bytesOut);
    case Tls:
    case User:
    case Program:
    case Peer:
    case Protocol:
    case Method:
    case State:
    case Task:
    case ColumnCount:
        break;
    }
    return {};
}

QString SessionsModel::text(const SessionLine &line, Column column) const
{
    const QLocale locale;
    switch (column) {
    case User:
        return isOwn(line) ? tr("%1 (you)").arg(userOf(line)) : userOf(line);
    case Program:
        return programOf(line.now);
    case Peer:
        return line.now.pid > 0 ? tr("%1, process %2").arg(peerOf(line.now), QString::number(line.now.pid))
                                : peerOf(line.now);
    case Protocol:
        return protocolOf(line.now.program);
    case Method:
        return line.method;
    case State:
        return stateOf(line);
    case Task:
        return line.now.call;
    case Rate:
        return locale.toString(line.requestsPerSecond, 'f', 1);
    case Cpu:
        return locale.toString(line.cpuPercent, 'f', 1);
    case Busy:
        return microsecondsText(line.now.busyMicroseconds);
    case CpuTime:
        return microsecondsText(line.now.userMicroseconds + line.now.systemMicroseconds);
    case Requests:
        return locale.toString(line.now.requests);
    case Idle:
        return durationText(std::chrono::seconds(line.now.idle));
    case Since:
        return line.began ? timeText(line.began) : QString();
    case Number:
        return line.now.number ? QString::number(line.now.number) : QString();
    case Group:
        return QString::number(line.now.group);
    case Tls:
        return tlsText(line.tls);
    case BytesIn:
        return line.now.number ? sizeText(line.bytesIn) : QString();
    case BytesOut:
        return line.now.number ? sizeText(line.bytesOut) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SessionsModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case User:
        return tr("User");
    case Program:
        return tr("Program");
    case Peer:
        return tr("Peer");
    case Protocol:
        return tr("Protocol");
    case Method:
        return tr("Login by");
    case State:
        return tr("State");
    case Task:
        return tr("Task");
    case Rate:
        return tr("Requests/s");
    case Cpu:
        return tr("CPU %");
    case Busy:
        return tr("Time (s)");
    case CpuTime:
        return tr("CPU time (s)");
    case Requests:
        return tr("Requests");
    case Idle:
        return tr("Idle");
    case Since:
        return tr("Since");
    case Number:
        return tr("Session");
    case Group:
        return tr("Group");
    case Tls:
        return tr("TLS");
    case BytesIn:
        return tr("Received");
    case BytesOut:
        return tr("Sent");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
