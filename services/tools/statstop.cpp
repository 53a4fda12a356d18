// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/statstop.h"

#include "tools/render.h"
#include "tools/statstable.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Tools {

namespace {

constexpr qsizetype longestCell = 60;

QString minutes(quint64 microseconds)
{
    const quint64 seconds = microseconds / 1'000'000;
    return QString::number(seconds / 60) + u':' + QString::number(seconds % 60).rightJustified(2, u'0');
}

QString hostOf(const Rpc::SessionStatistics &session)
{
    return session.address.isEmpty() ? QStringLiteral("local") : session.address;
}

QString peerOf(const Rpc::SessionStatistics &session)
{
    if (!session.address.isEmpty())
        return session.address;
    return session.pid > 0 ? QString::number(session.pid) : QString();
}

quint64 grown(quint64 now, quint64 before)
{
    return now > before ? now - before : 0;
}

} // namespace

bool wantsColour(const QByteArray &type, const QByteArray &noColor)
{
    const bool plain = type.isEmpty() || type == "dumb" || type.startsWith("vt") || type.endsWith("-m")
        || type.endsWith("-mono");
    return !plain && noColor.isEmpty();
}

const char *styleSequence(TopLine::Style style, bool colour)
{
    switch (style) {
    case TopLine::Plain:
        return "";
    case TopLine::Heading:
        return colour ? "\x1b[7;36m" : "\x1b[7m";
    case TopLine::Busy:
        return colour ? "\x1b[1;32m" : "\x1b[1m";
    case TopLine::Waiting:
        return colour ? "\x1b[1;33m" : "";
    }
    return "";
}

QStringList Top::counters()
{
    const char *names[]{"queuelen", "queueage", "threads", "threads_idle", "sql_select", "sql_update",
        "sql_insert", "sql_delete", "mwops", "mrops", "soap_request", "response_time"};
    QStringList list;
    for (const char *name : names)
        list.append(QLatin1String(name));
    return list;
}

void Top::update(TopSnapshot snapshot)
{
    const bool first = !std::exchange(m_begun, true);
    m_elapsed = first ? 0 : std::max(0.001, double(snapshot.milliseconds - m_milliseconds) / 1000);
    m_time = snapshot.time;
    m_milliseconds = snapshot.milliseconds;
    m_before = std::exchange(m_values, {});
    for (const Rpc::StatisticValue &value : std::as_const(snapshot.values))
        m_values.insert(value.name, value.number);
    QHash<Key, Rpc::SessionStatistics> known;
    for (const Row &row : std::as_const(m_rows))
        known.insert({row.session.group, row.session.number}, row.session);
    m_rows.clear();
    QSet<quint64> groupSet;
    for (const Rpc::SessionStatistics &session : std::as_const(snapshot.sessions))
        groupSet.insert(session.group);
    QList<quint64> groups(groupSet.cbegin(), groupSet.cend());
    std::sort(groups.begin(), groups.end());
    for (const Rpc::SessionStatistics &session : std::as_const(snapshot.sessions)) {
        Row row{session, int(groups.indexOf(session.group)) + 1, 0, 0, 0};
        // What is new began after the last snapshot; at the first one nothing is known.
        const auto old = first ? session : known.value({session.group, session.number});
        row.real = grown(session.busyMicroseconds, old.busyMicroseconds);
        row.cpu = grown(session.userMicroseconds + session.systemMicroseconds,
            old.userMicroseconds + old.systemMicroseconds);
        row.requests = grown(session.requests, old.requests);
        m_rows.append(row);
    }
    m_message.clear();
}

bool Top::key(char key)
{
    if (key == 'q' || key == '\x1b')
        return false;
    if (key >= '1' && key <= '9') {
        bool &visible = m_visible.at(size_t(key - '1'));
        visible = !visible;
    } else if (key >= 'a' && key <= 'g') {
        m_reverse = key == m_order && !m_reverse;
        m_order = key;
    }
    return true;
}

qint64 Top::difference(const QString &name) const
{
    return m_elapsed > 0 ? std::max<qint64>(0, value(name) - m_before.value(name)) : 0;
}

double Top::perSecond(const QString &name) const
{
    return m_elapsed > 0 ? double(difference(name)) / m_elapsed : 0;
}

QString Top::loadLine(int width) const
{
    QSet<quint64> groups;
    QSet<QString> users;
    QSet<QString> hosts;
    quint64 cpu = 0;
    for (const Row &row : m_rows) {
        groups.insert(row.session.group);
        users.insert(row.session.user);
        hosts.insert(hostOf(row.session));
        cpu += row.cpu;
    }
    const double share = m_elapsed > 0 ? double(cpu) / (m_elapsed * 1e6) * 100 : 0;
    const auto shown = [this](const QString &name, const char *suffix) {
        return m_values.contains(name) ? u' ' + QString::number(value(name)) + QLatin1String(suffix)
                                       : QString();
    };
    QList<Field> fields{{0, QStringLiteral("Sess: %1").arg(m_rows.size())},
        {12, QStringLiteral("Sess grp: %1").arg(groups.size())},
        {30, QStringLiteral("Users: %1").arg(users.size())},
        {42, QStringLiteral("Hosts: %1").arg(hosts.size())},
        {54, QStringLiteral("CPU: %1%").arg(std::lround(share))},
        {64, QLatin1String("QLen:") + shown(QStringLiteral("queuelen"), "")},
        {73, QLatin1String("QAge:") + shown(QStringLiteral("queueage"), "")}};
    const qint64 requests = difference(QStringLiteral("soap_request"));
    if (requests > 0 && m_values.contains(QStringLiteral("response_time"))) {
        const double time = double(difference(QStringLiteral("response_time"))) / double(requests);
        fields.append({85, QStringLiteral("RTT: %1 ms").arg(std::lround(time))});
    }
    return laid(fields, width);
}

/// Requests wait, or the next one would.
bool Top::isWaiting() const
{
    const QString idle = QStringLiteral("threads_idle");
    return value(QStringLiteral("queuelen")) > 0 || (m_values.contains(idle) && value(idle) == 0);
}

QString Top::sqlLine(int width) const
{
    const auto rate = [this](const char *name, int digits) {
        return QString::number(std::lround(perSecond(QLatin1String(name)))).rightJustified(digits);
    };
    const auto shown = [this](const QString &name) {
        return m_values.contains(name) ? QString::number(value(name)) : QString();
    };
    const QString sql = QLatin1String("SQL/s SEL:") + rate("sql_select", 5) + QLatin1String(" UPD:")
        + rate("sql_update", 4) + QLatin1String(" INS:") + rate("sql_insert", 4) + QLatin1String(" DEL:")
        + rate("sql_delete", 4);
    const QString idle = shown(QStringLiteral("threads_idle"));
    // As in the specification's screen; what it does not have stands behind.
    QList<Field> fields{{0, sql},
        {50, QLatin1String("Threads(idle): ") + shown(QStringLiteral("threads")) + u'(' + idle + u')'},
        {70, QStringLiteral("SOAP calls: %1").arg(difference(QStringLiteral("soap_request")))}};
    if (m_values.contains(QStringLiteral("mwops"))) {
        fields.append({90,
            QStringLiteral("MWOPS: %1  MROPS: %2")
                .arg(std::lround(perSecond(QStringLiteral("mwops"))))
                .arg(std::lround(perSecond(QStringLiteral("mrops"))))});
    }
    return laid(fields, width);
}

bool Top::before(const Row &a, const Row &b) const
{
    const Rpc::SessionStatistics &x = a.session;
    const Rpc::SessionStatistics &y = b.session;
    switch (m_order) {
    case 'b':
        return x.number < y.number;
    case 'c':
        return x.version < y.version;
    case 'd':
        return x.user < y.user;
    case 'e':
        return std::tie(x.address, x.pid) < std::tie(y.address, y.pid);
    case 'f':
        return x.program < y.program;
    default:
        return a.real > b.real;
    }
}

QList<Top::Row> Top::sorted() const
{
    QList<Row> rows = m_rows;
    std::sort(rows.begin(), rows.end(), [this](const Row &a, const Row &b) {
        if (before(a, b) != before(b, a))
            return m_reverse ? before(b, a) : before(a, b);
        return std::tie(a.session.group, a.session.number) < std::tie(b.session.group, b.session.number);
    });
    return rows;
}

QString Top::cell(const Row &row, int column) const
{
    const Rpc::SessionStatistics &session = row.session;
    switch (column) {
    case 0:
        return QString::number(row.group);
    case 1:
        return session.number > 0 ? QString::number(session.number) : QString();
    case 2:
        return session.version;
    case 3:
        return session.user;
    case 4:
        return peerOf(session);
    case 5:
        return session.program;
    case 6:
        return minutes(session.busyMicroseconds);
    case 7:
        return minutes(session.userMicroseconds + session.systemMicroseconds);
    case 8:
        return QString::number(m_elapsed > 0 ? std::lround(double(row.cpu) / (m_elapsed * 1e6) * 100) : 0);
    case 9:
        return QString::number(row.requests);
    case 10:
        return session.state;
    default:
        return session.call;
    }
}

namespace {

QString lineOf(const QStringList &cells, const TopWidths &widths)
{
    QString line;
    for (size_t i = 0; i < widths.size(); ++i) {
        const int width = widths.at(i);
        const QString text = cells[qsizetype(i)];
        if (width >= 0)
            line += width > 0 ? text.left(width - 1).leftJustified(width) : text;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QList<TopLine> Top::lines(int width, int height) const
{
    constexpr qsizetype above = 5; // the sessions
    QList<Row> rows = sorted();
    if (height > 0)
        rows = rows.first(std::clamp<qsizetype>(height - above, 0, rows.size()));
    QList<QStringList> table;
    for (const Row &row : std::as_const(rows)) {
        QStringList cells;
        for (int i = 0; i < topColumnCount; ++i)
            cells.append(printable(cell(row, i).left(longestCell)));
        table.append(cells);
    }
    const TopWidths widths = topWidths(m_visible, table, width);
    const TopLine::Style load = isWaiting() ? TopLine::Waiting : TopLine::Plain;
    QList<TopLine> lines{{QLatin1String("Last update: ") + ctimeText(m_time), TopLine::Plain},
        {loadLine(width), load}, {sqlLine(width), load}, {printable(m_message), TopLine::Plain},
        {lineOf(topHeadings(), widths), TopLine::Heading}};
    for (qsizetype i = 0; i < rows.size(); ++i)
        lines.append({lineOf(table[i], widths), rows[i].cpu > 0 ? TopLine::Busy : TopLine::Plain});
    if (height > 0 && lines.size() > height)
        lines.resize(height);
    if (width > 0) {
        for (TopLine &one : lines)
            one.text.truncate(width);
    }
    return lines;
}

} // namespace Tools
