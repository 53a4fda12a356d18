// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "tools/serverlink.h"
#include "tools/statslogin.h"
#include "tools/statsrun.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

namespace {

using namespace Tools;

constexpr char program[] = "kopano-stats";
constexpr char configFile[] = "admin.cfg";

int failed(const Base::Error &error, const Caller &caller, const QString &server, const CommandLine &line)
{
    if (const QString reason = caller.unreachable(); !reason.isEmpty())
        return complainUnreachable(program, server, reason, line, configFile);
    return complain(program, error.detail.isEmpty() ? QString(Base::codeName(error.code)) : error.detail);
}

int runStats(const StatsRequest &request)
{
    const auto link = serverLink(request.line, statsTable, configFile);
    if (!link)
        return complain(program, link.error().detail);
    Base::Secret password;
    if (!request.user.isEmpty()) {
        auto asked = askPassword(request.user);
        if (!asked)
            return complain(program, asked.error().detail);
        password = *std::move(asked);
    }
    if (!request.line.has("v")) // connection attempts are told once, as the failure
        QLoggingCategory::setFilterRules(QStringLiteral("kopano.*=false"));
    Caller caller(*link);
    int status = 0;
    const auto finished = [&](const Base::Result<void> &result) {
        if (!result)
            status = failed(result.error(), caller, link->server.toString(), request.line);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    std::unique_ptr<StatsRun> run;
    if (request.top)
        run = std::make_unique<StatsTop>(caller, request, password, finished);
    else
        run = std::make_unique<StatsTables>(caller, request, password, finished);
    run->start();
    QCoreApplication::exec();
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto request = parseStats(QByteArrayList(argv + 1, argv + argc));
    if (!request)
        return complain(program, request.error().detail);
    if (request->line.version) {
        std::fputs(qUtf8Printable(Daemon::versionText(program, "")), stdout);
        return 0;
    }
    if (request->line.help || request->nothing()) {
        std::fputs(qUtf8Printable(statsHelp()), stdout);
        return request->line.help ? 0 : 1;
    }
    return runStats(*request);
}
