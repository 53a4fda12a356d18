// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "config/load.h"
#include "options/common.h"
#include "tools/render.h"
#include "tools/statslogin.h"
#include "tools/statsrun.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

namespace {

using namespace Tools;

int fail(const QString &sentence)
{
    std::fprintf(stderr, "kopano-stats: %s\n", qUtf8Printable(printable(sentence)));
    return 1;
}

Base::Result<Client::LinkOptions> linkOptions(const CommandLine &line)
{
    const auto loaded = TRY(Config::load(statsTable, Daemon::sourcesOf(line, "admin.cfg")));
    Client::LinkOptions options = TRY(Client::linkOptions(
        loaded.snapshot.get(Options::Common::serverSocket), QStringLiteral("kopano-stats")));
    options.connectGrace = std::chrono::seconds(5);
    return options;
}

QString sentenceFor(const Base::Error &error, const Caller &caller, const QString &server)
{
    const QString reason = caller.unreachable();
    if (!reason.isEmpty())
        return QStringLiteral("kopano-server cannot be reached at %1: %2").arg(server, reason);
    return error.detail.isEmpty() ? QString(Base::codeName(error.code)) : error.detail;
}

int runStats(const StatsRequest &request)
{
    const auto link = linkOptions(request.line);
    if (!link)
        return fail(link.error().detail);
    Base::Secret password;
    if (!request.user.isEmpty()) {
        auto asked = askPassword(request.user);
        if (!asked)
            return fail(asked.error().detail);
        password = *std::move(asked);
    }
    if (!request.line.has("v")) // connection attempts are told once, as the failure
        QLoggingCategory::setFilterRules(QStringLiteral("kopano.*=false"));
    Caller caller(*link);
    int status = 0;
    const auto finished = [&](const Base::Result<void> &result) {
        if (!result)
            status = fail(sentenceFor(result.error(), caller, link->server.toString()));
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
        return fail(request.error().detail);
    if (request->line.version) {
        std::fputs(qUtf8Printable(Daemon::versionText("kopano-stats", "")), stdout);
        return 0;
    }
    if (request->line.help || request->nothing()) {
        std::fputs(qUtf8Printable(statsHelp()), stdout);
        return request->line.help ? 0 : 1;
    }
    return runStats(*request);
}
