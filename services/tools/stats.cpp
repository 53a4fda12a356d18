// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/stats.h"

#include "base/text.h"
#include "tools/serverlink.h"

#include <array>

namespace Tools {

namespace {

constexpr int longestWatch = 86400;

QList<Daemon::Switch> statsSwitches()
{
    return {
        {0, "system", nullptr, "counters of the server: threads, SQL, caches"},
        {0, "session", nullptr, "sessions and the time the server spent on them"},
        {0, "sessions", nullptr, "the same"},
        {0, "users", nullptr, "users, store sizes, quotas"},
        {0, "company", nullptr, "companies, store sizes, quotas"},
        {0, "servers", nullptr, "servers and how they are reached"},
        {0, "top", nullptr,
            "sessions and load, every second; Sess counts the connections of services and tools, too; "
            "columns that do "
            "not fit the terminal are left out; keys: 1-9 columns, a-g order, the same again reverses it, "
            "Esc or q "
            "leaves; one screen if the output is no terminal"},
        {'u', "user", "NAME", "log in as NAME instead of SYSTEM; asks for the password"},
        {'d', "dump", nullptr,
            "for programs: cells separated by semicolons, plain numbers, headings like PR_EC_USERNAME"},
        {0, "json", nullptr, "for programs: JSON"},
        {0, "watch", nullptr, "repeat every second, or every SECONDS if they follow"},
        {'v', nullptr, nullptr, "say more about failures"},
    };
}

/// The argument of --watch is optional.
Base::Result<std::optional<int>> watchOf(CommandLine &line)
{
    if (!line.has("watch"))
        return std::optional<int>();
    if (line.positional.isEmpty())
        return std::optional<int>(1);
    const auto seconds = Base::parseNumber(line.positional.takeFirst().toUtf8(), longestWatch);
    if (!seconds || *seconds == 0)
        return {Base::Code::Invalid,
            QStringLiteral("--watch takes a number of seconds from 1 to %1").arg(longestWatch)};
    return std::optional<int>(int(*seconds));
}

} // namespace

constinit const Config::Table statsTable("kopano-stats", "admin", serverRows);

Base::Result<StatsRequest> parseStats(QByteArrayList arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith("--watch=")) {
            arguments.insert(i + 1, arguments[i].sliced(8));
            arguments[i] = "--watch";
        }
    }
    StatsRequest request;
    request.line = TRY(Daemon::parseCommandLine(arguments, statsTable, statsSwitches(), Daemon::Kind::Tool));
    CommandLine &line = request.line;
    request.watch = TRY(watchOf(line));
    if (!line.positional.isEmpty())
        return {Base::Code::Invalid, QStringLiteral("unexpected argument %1").arg(line.positional.front())};
    for (const char *table : {"system", "session", "users", "company", "servers"}) {
        if (line.has(table) || (QLatin1String(table) == QLatin1String("session") && line.has("sessions")))
            request.tables.append(QLatin1String(table));
    }
    request.top = line.has("top");
    request.dump = line.has("dump");
    request.json = line.has("json");
    request.user = line.value("user");
    if (request.dump && request.json)
        return {Base::Code::Invalid, QStringLiteral("--dump and --json cannot be used together")};
    if (request.top && (request.dump || request.json || !request.tables.isEmpty()))
        return {Base::Code::Invalid, QStringLiteral("--top cannot be used together with tables")};
    if (line.has("user") && request.user.isEmpty())
        return {Base::Code::Invalid, QStringLiteral("--user needs a name")};
    return request;
}

QString statsHelp()
{
    return Daemon::helpText(statsTable, "admin.cfg", statsSwitches(), Daemon::Kind::Tool,
        {"TABLE... [switches]", "--top [switches]"});
}

} // namespace Tools
