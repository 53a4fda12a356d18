// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "tools/saying.h"
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

/// Which right somebody lacks who has logged in.
QString deniedAdvice(const QString &user)
{
    return QStringLiteral(
        "%1 is no administrator, or not enough of one: kopano-admin -u %1 -a 1 makes one; where there are "
        "companies (enable_hosted_kopano) all but --users takes a system administrator, -a 2")
        .arg(user);
}

int failed(const Base::Error &error, const Caller &caller, const QString &server, const CommandLine &line)
{
    if (const QString reason = caller.unreachable(); !reason.isEmpty())
        return complainUnreachable(program, server, reason, line, configFile);
    complain(program, error.detail.isEmpty() ? QString(Base::codeName(error.code)) : error.detail);
    adviseAdministrator(program, error, configFile);
    if (isLoggedOut(error))
        complain(program, QStringLiteral("or log in as an administrator: -u NAME asks for the password"));
    else if (const QString user = line.value("user"); !user.isEmpty() && error.code == Base::Code::Denied)
        complain(program, deniedAdvice(user));
    return 1;
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
