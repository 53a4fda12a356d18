// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/session.h"

#include <QList>

/// The tables of kopano-stats and the history of counters; for administrators (with tenants: of the system).
/// Times are seconds since 1970-01-01T00:00:00Z (0 = never), sizes bytes.
namespace Rpc {

/// How a value moves. Values travel; append only.
enum class StatisticKind : quint8 { Counter, Gauge, Maximum, Time, Text };
/// What a number counts. Values travel; append only.
enum class StatisticUnit : quint8 { None, Bytes, Seconds, Milliseconds, Microseconds, Date };

/// One counter or gauge.
struct StatisticValue
{
    QString name;
    QString description; ///< in English
    StatisticKind kind = StatisticKind::Gauge;
    StatisticUnit unit = StatisticUnit::None;
    qint64 number = 0;
    QString text; ///< instead of the number, if that is its kind
    FIELDS(StatisticValue, name, description, kind, unit, number, text)
};
/// In the order the server has them.
struct ReadStatisticsReply
{
    QList<StatisticValue> values;
    FIELDS(ReadStatisticsReply, values)
};
/// The system table.
struct ReadStatistics
{
    using Reply = ReadStatisticsReply;
    QStringList names; ///< empty = all; unknown ones are left out
    FIELDS(ReadStatistics, names)
};

/// A login, or a connection that acts as SYSTEM. Its id is a secret; \a number names it.
struct SessionStatistics
{
    quint64 number = 0; ///< of a login: SessionRow::number; 0 = the connection itself
    quint64 group = 0; ///< its connection
    QString user;
    QString impersonator;
    QString address; ///< numeric; empty = a local program
    qint64 pid = 0; ///< of a local program; 0 = another machine's, or not told
    QString program;
    QString version;
    qint64 idle = 0; ///< seconds
    quint64 requests = 0; ///< answered
    quint64 userMicroseconds = 0; ///< CPU time
    quint64 systemMicroseconds = 0;
    quint64 busyMicroseconds = 0; ///< from requests to their answers
    QString call; ///< the running request, or the last one
    QString state; ///< "P" processing, "S" sending an answer, empty = idle
    quint32 running = 0; ///< requests that threads work on now
    FIELDS(SessionStatistics, number, group, user, impersonator, address, pid, program, version, idle,
        requests, userMicroseconds, systemMicroseconds, busyMicroseconds, call, state, running)
};
/// By address, the idle ones of it first.
struct ListSessionStatisticsReply
{
    QList<SessionStatistics> sessions;
    FIELDS(ListSessionStatisticsReply, sessions)
};
/// The table of sessions.
struct ListSessionStatistics
{
    using Reply = ListSessionStatisticsReply;
    FIELDS_EMPTY(ListSessionStatistics)
};

/// An account and its store.
struct UserStatistics
{
    QString company;
    QString login;
    QString fullName;
    QString emailAddress;
    quint8 kind = 0; ///< Base::UserKind
    quint8 adminLevel = 0;
    QString homeServer;
    quint64 storeSize = 0;
    quint64 quotaWarn = 0; ///< in force; 0 = unlimited
    quint64 quotaSoft = 0;
    quint64 quotaHard = 0;
    qint64 quotaMail = 0; ///< when the last one was sent
    bool outOfOffice = false;
    qint64 lastLogon = 0;
    qint64 lastLogoff = 0;
    FIELDS(UserStatistics, company, login, fullName, emailAddress, kind, adminLevel, homeServer, storeSize,
        quotaWarn, quotaSoft, quotaHard, quotaMail, outOfOffice, lastLogon, lastLogoff)
};
/// By company and login.
struct ListUserStatisticsReply
{
    QList<UserStatistics> users;
    FIELDS(ListUserStatisticsReply, users)
};
/// The table of users.
struct ListUserStatistics
{
    using Reply = ListUserStatisticsReply;
    FIELDS_EMPTY(ListUserStatistics)
};

/// A company, or the whole server if it has none.
struct CompanyStatistics
{
    QString company;
    QString administrator;
    quint64 storeSize = 0; ///< of its users and its public store together
    quint64 quotaWarn = 0; ///< 0 = unlimited
    quint64 quotaSoft = 0;
    quint64 quotaHard = 0;
    qint64 quotaMail = 0;
    FIELDS(CompanyStatistics, company, administrator, storeSize, quotaWarn, quotaSoft, quotaHard, quotaMail)
};
/// By name.
struct ListCompanyStatisticsReply
{
    QList<CompanyStatistics> companies;
    FIELDS(ListCompanyStatisticsReply, companies)
};
/// The table of companies; for system administrators.
struct ListCompanyStatistics
{
    using Reply = ListCompanyStatisticsReply;
    FIELDS_EMPTY(ListCompanyStatistics)
};

/// A server and how it is reached.
struct ServerStatistics
{
    QString name;
    quint16 httpPort = 0; ///< without TLS; 0 = none
    quint16 sslPort = 0;
    QString host;
    QString proxyUrl;
    QString httpUrl;
    QString httpsUrl;
    QString fileUrl; ///< the local socket
    FIELDS(ServerStatistics, name, httpPort, sslPort, host, proxyUrl, httpUrl, httpsUrl, fileUrl)
};
/// This server alone, until there is more than one.
struct ListServerStatisticsReply
{
    QList<ServerStatistics> servers;
    FIELDS(ListServerStatisticsReply, servers)
};
/// The table of servers; for system administrators.
struct ListServerStatistics
{
    using Reply = ListServerStatisticsReply;
    FIELDS_EMPTY(ListServerStatistics)
};

/// What is known of one stretch of time; in thousandths. Of a counter: how fast it grew, per second.
struct StatisticPoint
{
    qint64 time = 0; ///< its begin
    qint64 least = 0;
    qint64 most = 0;
    qint64 mean = 0;
    FIELDS(StatisticPoint, time, least, most, mean)
};
/// By time; stretches of which nothing is known are left out.
struct ReadStatisticHistoryReply
{
    quint32 resolution = 0; ///< seconds of each point
    QList<StatisticPoint> points;
    FIELDS(ReadStatisticHistoryReply, resolution, points)
};
/// The history of one counter. NotFound if it has none; Invalid for a resolution there is not, or more than
/// 12000 points.
struct ReadStatisticHistory
{
    using Reply = ReadStatisticHistoryReply;
    static constexpr qint64 maxPoints = 12'000;
    QString name;
    quint32 resolution = 0; ///< 1 (kept for 15 minutes), 10 (a day), 60 (a week) or 900 seconds (400 days)
    qint64 from = 0; ///< seconds since the epoch; 0 = from the beginning, as far as it is kept
    qint64 to = 0; ///< 0 = now
    FIELDS(ReadStatisticHistory, name, resolution, from, to)
};

} // namespace Rpc
