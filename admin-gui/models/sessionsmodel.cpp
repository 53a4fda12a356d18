// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionsmodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;

namespace {

constexpr qint64 goneMilliseconds = 3000;
constexpr quint64 connectionBit = quint64(1) << 63;

std::function<qint64()> steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

SessionsModel::SessionsModel(Backend &backend, QObject *parent, std::function<qint64()> now)
    : Table(parent)
    , m_backend(backend)
    , m_now(now ? std::move(now) : steadyClock())
    , m_refresher(backend, [this] { ask(); })
{
    m_refresher.setInterval(2s);
}

quint64 SessionsModel::keyOf(const SessionLine &line) const
{
    return line.now.number ? line.now.number : connectionBit | line.now.group;
}

void SessionsModel::ask()
{
    m_open = 2;
    m_refresher.ask(Rpc::ListSessionStatistics{}, [this](const Rpc::ListSessionStatisticsReply &reply) {
        m_statistics = reply.sessions;
        if (--m_open == 0)
            received();
    });
    m_refresher.ask(Rpc::ListSessions{}, [this](const Rpc::ListSessionsReply &reply) {
        m_logins.clear();
        m_ownTold = false;
        for (const Rpc::SessionRow &row : reply.sessions) {
            m_logins.insert(row.number, row);
            m_ownTold |= row.own;
        }
        if (--m_open == 0)
            received();
    });
}

void SessionsModel::received()
{
    const qint64 now = m_now();
    const double seconds = m_last < 0 ? 0 : double(now - m_last) / 1000;
    QList<SessionLine> lines;
    lines.reserve(m_statistics.size());
    QSet<quint64> there;
    there.reserve(m_statistics.size());
    for (Rpc::SessionStatistics &session : m_statistics) {
        SessionLine line;
        line.now = std::move(session);
        const auto login = m_logins.constFind(line.now.number);
        if (line.now.number != 0 && login != m_logins.cend()) {
            line.method = login->method;
            line.began = login->began;
            line.tls = login->tls;
            line.bytesIn = login->bytesIn;
            line.bytesOut = login->bytesOut;
            line.own = login->own;
        }
        compare(line, seconds);
        there.insert(keyOf(line));
        lines.append(std::move(line));
    }
    m_statistics.clear();
    lines.append(goneLines(there));
    m_last = now;
    Q_EMIT mergeBegins();
    merge(std::move(lines));
    Q_EMIT mergeEnds();
    m_refresher.finish();
}

/// What it did since it was seen last.
void SessionsModel::compare(SessionLine &line, double seconds) const
{
    const int row = rowOf(keyOf(line));
    if (row < 0)
        return;
    const SessionLine &before = at(row);
    const auto cpu = [](const Rpc::SessionStatistics &of) {
        return double(of.userMicroseconds + of.systemMicroseconds);
    };
    if (seconds > 0) {
        line.requestsPerSecond =
            std::max(0.0, double(line.now.requests) - double(before.now.requests)) / seconds;
        line.cpuPercent = std::max(0.0, cpu(line.now) - cpu(before.now)) / seconds / 10'000;
    }
    const bool works = line.now.running > 0 || line.now.state == QLatin1String("P");
    const bool same = before.now.call == line.now.call && before.now.requests == line.now.requests;
    if (works && same && (before.now.running > 0 || before.now.state == QLatin1String("P")))
        line.runningFor = before.runningFor + std::max<qint64>(1, qint64(seconds + 0.5));
    const auto mark = [&](Column column, bool differs) { line.changed |= differs ? 1u << column : 0u; };
    mark(State, line.now.state != before.now.state);
    mark(Task, line.now.call != before.now.call);
    mark(Requests, line.now.requests != before.now.requests);
    mark(BytesIn, line.bytesIn != before.bytesIn);
    mark(BytesOut, line.bytesOut != before.bytesOut);
}

/// Those that are over, for three seconds.
QList<SessionLine> SessionsModel::goneLines(const QSet<quint64> &there)
{
    QList<SessionLine> lines;
    const qint64 now = m_now();
    QHash<quint64, qint64> since;
    for (const SessionLine &line : rows()) {
        const quint64 key = keyOf(line);
        if (there.contains(key))
            continue;
        const qint64 began = m_goneSince.value(key, now);
        if (now - began >= goneMilliseconds)
            continue;
        since.insert(key, began);
        SessionLine gone = line;
        gone.gone = true;
        gone.changed = 0;
        gone.requestsPerSecond = gone.cpuPercent = 0;
        lines.append(gone);
    }
    m_goneSince = since;
    return lines;
}

SessionsModel::Totals SessionsModel::totals() const
{
    Totals totals;
    QSet<quint64> groups;
    QSet<QString> users;
    QSet<QString> hosts;
    for (const SessionLine &line : rows()) {
        if (line.gone)
            continue;
        ++totals.sessions;
        groups.insert(line.now.group);
        users.insert(line.now.user);
        hosts.insert(peerOf(line.now));
        totals.cpuPercent += line.cpuPercent;
    }
    totals.groups = groups.size();
    totals.users = users.size();
    totals.hosts = hosts.size();
    return totals;
}

bool SessionsModel::isOwn(const SessionLine &line) const
{
    if (m_ownTold)
        return line.own;
    // An older server does not tell our number: every login of ours by this program is taken for it.
    return !m_backend.identity().system && line.now.user == m_backend.identity().login
        && line.now.program.startsWith(QLatin1String("kopano-admin-gui"));
}

bool SessionsModel::canEnd(const SessionLine &line) const
{
    return line.now.number != 0 && !line.gone && !isOwn(line);
}

QList<SessionLine> SessionsModel::sameUser(const SessionLine &line) const
{
    QList<SessionLine> lines;
    std::copy_if(rows().begin(), rows().end(), std::back_inserter(lines),
        [&](const SessionLine &other) { return other.now.user == line.now.user && canEnd(other); });
    return lines;
}

QList<SessionLine> SessionsModel::samePeer(const SessionLine &line) const
{
    QList<SessionLine> lines;
    std::copy_if(rows().begin(), rows().end(), std::back_inserter(lines),
        [&](const SessionLine &other) { return peerOf(other.now) == peerOf(line.now) && canEnd(other); });
    return lines;
}

/// Work under way.
struct SessionsModel::Ending
{
    QList<quint64> numbers;
    QString reason;
    QPointer<QObject> context;
    std::function<void(Ended)> done;
    Ended outcome;
};

void SessionsModel::end(
    const QList<SessionLine> &lines, const QString &reason, QObject *context, std::function<void(Ended)> done)
{
    auto ending = std::make_shared<Ending>();
    for (const SessionLine &line : lines) {
        if (canEnd(line))
            ending->numbers.append(line.now.number);
    }
    ending->reason = reason;
    ending->context = context;
    ending->done = std::move(done);
    endNext(ending);
}

void SessionsModel::endNext(const std::shared_ptr<Ending> &ending)
{
    if (ending->numbers.isEmpty()) {
        if (ending->context)
            ending->done(ending->outcome);
        return refresh();
    }
    Rpc::KillSession request;
    request.number = ending->numbers.takeFirst();
    request.reason = ending->reason;
    m_backend.ask<Rpc::KillSession>(
        request, this, [this, ending](const Result<Rpc::KillSessionReply> &reply) {
            if (reply || reply.error().code == Code::NotFound) {
                ++ending->outcome.ended;
            } else if (ending->outcome.refused++ == 0) {
                ending->outcome.reason = reply.error().detail;
            }
            endNext(ending);
        });
}

} // namespace Models
