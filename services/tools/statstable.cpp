// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/statstable.h"

#include "base/model.h"

#include <QHash>

namespace Tools {

namespace {

Cell text(const QString &value)
{
    return {CellKind::Text, value};
}

Cell number(qint64 value, CellKind kind = CellKind::Number)
{
    return {kind, QVariant::fromValue(value)};
}

Cell kibibytes(quint64 bytes)
{
    return number(qint64((bytes + 1023) / 1024), CellKind::Kibibytes);
}

/// As people write it; null = a number of something, or text. Of a newer server's units, too.
const char *unitOf(const Rpc::StatisticValue &value)
{
    if (value.kind == Rpc::StatisticKind::Text || value.kind == Rpc::StatisticKind::Time)
        return nullptr;
    switch (value.unit) {
    case Rpc::StatisticUnit::Bytes:
        return "B";
    case Rpc::StatisticUnit::Seconds:
        return "s";
    case Rpc::StatisticUnit::Milliseconds:
        return "ms";
    case Rpc::StatisticUnit::Microseconds:
        return "us";
    case Rpc::StatisticUnit::None:
    case Rpc::StatisticUnit::Date:
        break;
    }
    return nullptr;
}

Cell valueOf(const Rpc::StatisticValue &value)
{
    if (value.kind == Rpc::StatisticKind::Text)
        return text(value.text);
    if (value.kind == Rpc::StatisticKind::Time)
        return number(value.number, CellKind::Date);
    if (value.unit == Rpc::StatisticUnit::Bytes)
        return number(value.number, CellKind::Bytes);
    Cell cell = number(value.number);
    if (const char *unit = unitOf(value))
        cell.unit = unit;
    return cell;
}

Cell optionalNumber(quint64 value)
{
    return value > 0 ? number(qint64(value)) : Cell();
}

/// "kopano-gateway 1.0.0 [4711]"
QString connectionName(const Rpc::SessionStatistics &connection)
{
    QStringList parts{connection.program};
    if (!connection.version.isEmpty())
        parts.append(connection.version);
    if (connection.pid > 0)
        parts.append(QStringLiteral("[%1]").arg(connection.pid));
    return parts.join(u' ');
}

QList<Column> sessionColumns()
{
    return {{"PR_EC_STATS_SESSION_ID", "session", "Session"}, {"PR_EC_STATS_SESSION_GROUP_ID", "group", "Group"},
        {"PR_EC_STATS_SESSION_IPADDRESS", "address", "IP address"},
        {"PR_EC_STATS_SESSION_IDLETIME", "idle", "Idle (s)"},
        {"PR_EC_STATS_SESSION_CAPABILITY", "capability", "Capability"},
        {"PR_EC_STATS_SESSION_LOCKED", "locked", "Locked"}, {"PR_EC_USERNAME", "user", "User"},
        {"PR_EC_STATS_SESSION_BUSYSTATES", "call", "Busy state"},
        {"PR_EC_STATS_SESSION_PROCSTATES", "state", "Processing"},
        {"PR_EC_STATS_SESSION_CPU_USER", "cpuUser", "CPU user (s)"},
        {"PR_EC_STATS_SESSION_CPU_SYSTEM", "cpuSystem", "CPU system (s)"},
        {"PR_EC_STATS_SESSION_CPU_REAL", "cpuReal", "Real time (s)"},
        {"PR_EC_STATS_SESSION_PEER_PID", "pid", "Peer PID"},
        {"PR_EC_STATS_SESSION_CLIENT_VERSION", "version", "Client version"},
        {"PR_EC_STATS_SESSION_CLIENT_APPLICATION", "application", "Application"},
        {"PR_EC_STATS_SESSION_REQUESTS", "requests", "Requests"},
        {"PR_EC_STATS_SESSION_PROXY", "proxy", "Proxy"},
        {"PR_EC_STATS_SESSION_CLIENT_APPLICATION_VERSION", "applicationVersion", "App version"},
        {"PR_EC_STATS_SESSION_CLIENT_APPLICATION_MISC", "applicationMisc", "App misc"}};
}

} // namespace

StatsTable systemTable(const Rpc::ReadStatisticsReply &reply)
{
    StatsTable table{QStringLiteral("system"),
        {{"PR_DISPLAY_NAME", "name", "Name"},
            {"PR_EC_STATS_SYSTEM_DESCRIPTION", "description", "Description"},
            {"PR_EC_STATS_SYSTEM_VALUE", "value", "Value"}, {nullptr, "unit"}},
        {}};
    for (const Rpc::StatisticValue &value : reply.values)
        table.rows.append({text(value.name), text(value.description), valueOf(value),
            unitOf(value) ? text(QLatin1String(unitOf(value))) : Cell()});
    return table;
}

StatsTable sessionTable(const Rpc::ListSessionStatisticsReply &reply)
{
    StatsTable table{QStringLiteral("session"), sessionColumns(), {}};
    QHash<quint64, QString> programs; // of the connections that speak for others
    qsizetype connections = 0;
    for (const Rpc::SessionStatistics &session : reply.sessions) {
        if (session.number != 0)
            continue;
        ++connections;
        programs.insert(session.group, connectionName(session));
    }
    table.note = QStringLiteral(
        "Sessions of users: %1. Connections of services and tools, which are in no session: %2.")
                     .arg(reply.sessions.size() - connections)
                     .arg(connections);
    for (const Rpc::SessionStatistics &session : reply.sessions) {
        const QString proxy = session.number == 0 ? QString() : programs.value(session.group);
        table.rows.append({optionalNumber(session.number), number(qint64(session.group)),
            text(session.address), number(session.idle), number(Rpc::protocolVersion),
            number(session.running), text(session.user), text(session.call), text(session.state),
            number(qint64(session.userMicroseconds), CellKind::Microseconds),
            number(qint64(session.systemMicroseconds), CellKind::Microseconds),
            number(qint64(session.busyMicroseconds), CellKind::Microseconds),
            optionalNumber(quint64(session.pid)), text(session.version), text(session.program),
            number(qint64(session.requests)), text(proxy), text(session.version),
            text(session.impersonator.isEmpty()
                    ? QString()
                    : QString(QStringLiteral("impersonator=") + session.impersonator))});
    }
    return table;
}

StatsTable userTable(const Rpc::ListUserStatisticsReply &reply)
{
    StatsTable table{QStringLiteral("users"),
        {{"PR_EC_COMPANY_NAME", "company", "Company"}, {"PR_EC_USERNAME", "user", "Username"},
            {"PR_DISPLAY_NAME", "fullName", "Full name"}, {"PR_SMTP_ADDRESS", "email", "Email address"},
            {"PR_EC_NONACTIVE", "nonActive", "Non-active"},
            {"PR_EC_ADMINISTRATOR", "administrator", "Administrator"},
            {"PR_EC_HOMESERVER_NAME", "homeServer", "Home server"},
            {"PR_MESSAGE_SIZE_EXTENDED", "storeSize", "Store size"},
            {"PR_QUOTA_WARNING_THRESHOLD", "quotaWarn", "Quota warning"},
            {"PR_QUOTA_SEND_THRESHOLD", "quotaSoft", "Quota soft"},
            {"PR_QUOTA_RECEIVE_THRESHOLD", "quotaHard", "Quota hard"},
            {"PR_EC_QUOTA_MAIL_TIME", "quotaMail", "Last quota mail"},
            {"PR_EC_OUTOFOFFICE", "outOfOffice", "Out of office"},
            {"PR_LAST_LOGON_TIME", "lastLogon", "Last logon"},
            {"PR_LAST_LOGOFF_TIME", "lastLogoff", "Last logoff"}},
        {}};
    for (const Rpc::UserStatistics &user : reply.users) {
        table.rows.append({text(user.company), text(user.login), text(user.fullName), text(user.emailAddress),
            number(user.kind != quint8(Base::UserKind::Active)), number(user.adminLevel),
            text(user.homeServer), number(qint64(user.storeSize), CellKind::Bytes), kibibytes(user.quotaWarn),
            kibibytes(user.quotaSoft), kibibytes(user.quotaHard), number(user.quotaMail, CellKind::Date),
            number(user.outOfOffice), number(user.lastLogon, CellKind::Date),
            number(user.lastLogoff, CellKind::Date)});
    }
    return table;
}

StatsTable companyTable(const Rpc::ListCompanyStatisticsReply &reply)
{
    StatsTable table{QStringLiteral("company"),
        {{"PR_EC_COMPANY_NAME", "company", "Company"},
            {"PR_EC_COMPANY_ADMIN", "administrator", "Administrator"},
            {"PR_MESSAGE_SIZE_EXTENDED", "storeSize", "Store size"},
            {"PR_QUOTA_WARNING_THRESHOLD", "quotaWarn", "Quota warning"},
            {"PR_QUOTA_SEND_THRESHOLD", "quotaSoft", "Quota soft"},
            {"PR_QUOTA_RECEIVE_THRESHOLD", "quotaHard", "Quota hard"},
            {"PR_EC_QUOTA_MAIL_TIME", "quotaMail", "Last quota mail"}},
        {}};
    for (const Rpc::CompanyStatistics &company : reply.companies) {
        table.rows.append({text(company.company), text(company.administrator),
            number(qint64(company.storeSize), CellKind::Bytes), kibibytes(company.quotaWarn),
            kibibytes(company.quotaSoft), kibibytes(company.quotaHard),
            number(company.quotaMail, CellKind::Date)});
    }
    return table;
}

StatsTable serverTable(const Rpc::ListServerStatisticsReply &reply)
{
    StatsTable table{QStringLiteral("servers"),
        {{"PR_EC_STATS_SERVER_NAME", "name", "Name"},
            {"PR_EC_STATS_SERVER_HTTPPORT", "httpPort", "HTTP port"},
            {"PR_EC_STATS_SERVER_SSLPORT", "sslPort", "SSL port"},
            {"PR_EC_STATS_SERVER_HOST", "host", "Host"},
            {"PR_EC_STATS_SERVER_PROXYURL", "proxyUrl", "Proxy URL"},
            {"PR_EC_STATS_SERVER_HTTPURL", "httpUrl", "HTTP URL"},
            {"PR_EC_STATS_SERVER_HTTPSURL", "httpsUrl", "HTTPS URL"},
            {"PR_EC_STATS_SERVER_FILEURL", "fileUrl", "File URL"}},
        {}};
    for (const Rpc::ServerStatistics &server : reply.servers) {
        table.rows.append({text(server.name), optionalNumber(server.httpPort), optionalNumber(server.sslPort),
            text(server.host), text(server.proxyUrl), text(server.httpUrl), text(server.httpsUrl),
            text(server.fileUrl)});
    }
    return table;
}

} // namespace Tools
