// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/statistics.h"

#include "audit/event.h"
#include "handlers/administration.h"
#include "handlers/core.h"
#include "statistics/keeper.h"
#include "storage/connection.h"
#include "storage/principaltable.h"
#include "storage/statisticstable.h"

#include <algorithm>
#include <cmath>

namespace Handlers {

using namespace Base;
using Statistics::History;
using Storage::Connection;
using Storage::StatisticsTable;

namespace {

/// Whose users the caller may see: those of companies he administers. Denied if there are none.
Result<Directory::Authority> overUsers(const Call &call, Connection &connection)
{
    auto authority = TRY(authorityOf(call, connection));
    if (authority.level > 0 || !authority.administered.isEmpty())
        return authority;
    auditStatisticsDenied(call, statisticsTableOf(Rpc::numberOf<Rpc::ListUserStatistics>));
    return {Code::Denied, QStringLiteral("not allowed")};
}

Rpc::StatisticValue toRpc(const Statistics::Value &value)
{
    return {QString::fromLatin1(value.definition.name), QString::fromLatin1(value.definition.description),
        Rpc::StatisticKind(value.definition.kind), Rpc::StatisticUnit(value.definition.unit), value.number,
        value.text};
}

void fill(Rpc::SessionStatistics &row, const Activity &activity, const Peer *peer)
{
    row.requests = activity.requests;
    row.userMicroseconds = activity.userMicroseconds;
    row.systemMicroseconds = activity.systemMicroseconds;
    row.busyMicroseconds = activity.busyMicroseconds;
    row.running = activity.running;
    row.call = QString::fromLatin1(activity.call.load());
    if (row.running > 0)
        row.state = QStringLiteral("P");
    else if (peer && peer->isSending(activity.lastAnswer))
        row.state = QStringLiteral("S");
}

Rpc::SessionStatistics sessionRow(
    const Session &session, qint64 now, const QHash<quint64, Peers::Entry> &peers)
{
    Rpc::SessionStatistics row;
    row.number = session.number;
    row.group = session.peer;
    row.user = session.login;
    row.impersonator = session.impersonator;
    row.program = session.program;
    row.idle = std::max<qint64>(0, now - session.lastUsed);
    const auto entry = peers.constFind(session.peer);
    const Peer *peer = entry == peers.cend() ? nullptr : entry->peer.get();
    if (peer)
        row.version = entry->version;
    const bool own =
        peer && session.address == peer->identity().address; // else a service speaks for a client
    if (own && peer->identity().local)
        row.pid = peer->identity().pid;
    else
        row.address = session.address;
    fill(row, session, peer);
    return row;
}

Rpc::SessionStatistics connectionRow(const Peers::Entry &entry, qint64 now)
{
    const Peer &peer = *entry.peer;
    Rpc::SessionStatistics row;
    row.group = peer.id();
    row.user = QString::fromUtf16(Audit::systemName);
    row.program = entry.program;
    row.version = entry.version;
    row.idle = std::max<qint64>(0, now - peer.activity.lastUsed);
    if (peer.identity().local)
        row.pid = peer.identity().pid;
    else
        row.address = peer.identity().address;
    fill(row, peer.activity, &peer);
    return row;
}

QList<Storage::CompanyFigures> wholeServer(const Storage::ObjectCounts &counts)
{
    return {Storage::CompanyFigures{
        {}, QStringLiteral("Default"), QString::fromUtf16(Audit::systemName), quint64(counts.storeBytes), 0}};
}

/// Index in History::resolutions.
Result<int> resolutionOf(quint32 seconds)
{
    for (size_t i = 0; i < History::resolutions.size(); ++i) {
        if (quint32(History::resolutions[i].seconds) == seconds)
            return int(i);
    }
    return {Code::Invalid, QStringLiteral("the resolution must be 1, 10, 60 or 900 seconds")};
}

qint64 thousandths(float value)
{
    constexpr double most = 9e18;
    return qint64(std::clamp(std::round(double(value) * 1000), -most, most));
}

} // namespace

const char *statisticsTableOf(quint16 message)
{
    switch (message) {
    case Rpc::numberOf<Rpc::ReadStatistics>:
    case Rpc::numberOf<Rpc::ReadStatisticHistory>:
        return "system";
    case Rpc::numberOf<Rpc::ListSessionStatistics>:
        return "session";
    case Rpc::numberOf<Rpc::ListUserStatistics>:
        return "user";
    case Rpc::numberOf<Rpc::ListCompanyStatistics>:
        return "company";
    case Rpc::numberOf<Rpc::ListServerStatistics>:
        return "server";
    default:
        return nullptr;
    }
}

Result<Rpc::ReadStatisticsReply> readStatistics(
    const CallPointer &call, Connection &connection, const Rpc::ReadStatistics &request)
{
    Core &core = call->core();
    if (request.names.isEmpty()
        || std::any_of(request.names.cbegin(), request.names.cend(), &Statistics::Content::isAbout))
        TRY(core.content().refresh(connection));
    Rpc::ReadStatisticsReply reply;
    const QList<Statistics::Value> values = core.statistics().values(request.names);
    for (const Statistics::Value &value : values)
        reply.values.append(toRpc(value));
    return reply;
}

Result<Rpc::ListSessionStatisticsReply> listSessionStatistics(
    const CallPointer &call, Connection &, const Rpc::ListSessionStatistics &)
{
    Core &core = call->core();
    const qint64 now = core.sessions().now();
    const QHash<quint64, Peers::Entry> peers = core.peers().list();
    const QList<SessionPointer> sessions = core.sessions().list();
    Rpc::ListSessionStatisticsReply reply;
    reply.sessions.reserve(sessions.size() + peers.size());
    for (const SessionPointer &session : sessions)
        reply.sessions.append(sessionRow(*session, now, peers));
    for (const Peers::Entry &entry : peers) {
        if (entry.peer->isSystem())
            reply.sessions.append(connectionRow(entry, now));
    }
    std::sort(reply.sessions.begin(), reply.sessions.end(), [](const auto &a, const auto &b) {
        return std::tie(a.address, b.idle, a.group, a.number)
            < std::tie(b.address, a.idle, b.group, b.number);
    });
    return reply;
}

Result<Rpc::ListUserStatisticsReply> listUserStatistics(
    const CallPointer &call, Connection &connection, const Rpc::ListUserStatistics &)
{
    const Directory::Authority authority = TRY(overUsers(*call, connection));
    const auto settings = call->core().settings();
    const QList<User> users = TRY(Storage::PrincipalTable::list(connection));
    const QSet<PrincipalId> absent = TRY(StatisticsTable::absentUsers(connection));
    Rpc::ListUserStatisticsReply reply;
    reply.users.reserve(users.size());
    for (const User &user : users) {
        if (!authority.administers(user.company))
            continue;
        const Quota quota = Domain::effectiveQuota(user, settings->limits);
        reply.users.append({user.companyName, user.login, user.fullName, user.emailAddress, quint8(user.kind),
            user.adminLevel, user.homeServer, user.storeSize, quota.warn, quota.soft, quota.hard, 0,
            absent.contains(user.id), user.lastLogon, user.lastLogoff});
    }
    std::stable_sort(reply.users.begin(), reply.users.end(), [](const auto &a, const auto &b) {
        return std::tie(a.company, a.login) < std::tie(b.company, b.login);
    });
    return reply;
}

Result<Rpc::ListCompanyStatisticsReply> listCompanyStatistics(
    const CallPointer &, Connection &connection, const Rpc::ListCompanyStatistics &)
{
    auto companies = TRY(StatisticsTable::companies(connection));
    if (companies.isEmpty())
        companies = wholeServer(TRY(StatisticsTable::objectCounts(connection)));
    Rpc::ListCompanyStatisticsReply reply;
    for (const Storage::CompanyFigures &company : std::as_const(companies))
        reply.companies.append(
            {company.name, company.administrator, company.storeSize, company.quotaWarn, 0, 0, 0});
    return reply;
}

Result<Rpc::ListServerStatisticsReply> listServerStatistics(
    const CallPointer &call, Connection &, const Rpc::ListServerStatistics &)
{
    const ServerAddresses facts = call->core().settings()->addresses;
    const auto url = [&facts](QLatin1String scheme, quint16 port) {
        return port == 0 ? QString() : QString(scheme + facts.host + u':' + QString::number(port) + u'/');
    };
    Rpc::ServerStatistics server;
    server.name = facts.name;
    server.httpPort = facts.httpPort;
    server.sslPort = facts.sslPort;
    server.host = facts.host;
    server.httpUrl = url(QLatin1String("http://"), facts.httpPort);
    server.httpsUrl = url(QLatin1String("https://"), facts.sslPort);
    if (!facts.socket.isEmpty())
        server.fileUrl = QLatin1String("file://") + facts.socket;
    return Rpc::ListServerStatisticsReply{{server}};
}

Result<Rpc::ReadStatisticHistoryReply> readStatisticHistory(
    const CallPointer &call, Connection &connection, const Rpc::ReadStatisticHistory &request)
{
    const int index = TRY(resolutionOf(request.resolution));
    const History::Resolution &step = History::resolutions.at(size_t(index));
    const History &history = call->core().statistics().history();
    if (!history.hasSeries(request.name))
        return {Code::NotFound, QStringLiteral("there is no history of '%1'").arg(request.name)};
    const qint64 now = connection.now();
    const qint64 oldest = std::max<qint64>(0, now - step.lifetime);
    const qint64 latest = request.to > 0 ? std::min(request.to, now + 1) : now + 1;
    const qint64 from = std::max(request.from, oldest) / step.seconds;
    const qint64 to = std::max((latest + step.seconds - 1) / step.seconds, from);
    qint64 first = from;
    if (to - from > Rpc::ReadStatisticHistory::maxPoints) {
        if (request.from > 0)
            return {Code::Invalid, QStringLiteral("too many points: ask for less at once")};
        first = to - Rpc::ReadStatisticHistory::maxPoints;
    }
    const auto samples = TRY(Statistics::readHistory(
        connection, history, request.name, index, first * step.seconds, to * step.seconds));
    Rpc::ReadStatisticHistoryReply reply{request.resolution, {}};
    for (qsizetype i = 0; i < samples.size(); ++i) {
        if (std::isnan(samples[i].mean))
            continue;
        reply.points.append({(first + i) * step.seconds, thousandths(samples[i].least),
            thousandths(samples[i].most), thousandths(samples[i].mean)});
    }
    return reply;
}

} // namespace Handlers
