// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "config/load.h"
#include "tools/render.h"
#include "tools/verbs.h"

#include <QLoggingCategory>

#include <cstdio>

namespace {

using namespace Tools;

int fail(const QString &sentence)
{
    std::fprintf(stderr, "kopano-admin: %s\n", qUtf8Printable(printable(sentence)));
    return 1;
}

/// What the library says beside its error code.
int failVerb(const Base::Error &error, const QString &server, bool verbose)
{
    fail(error.detail.isEmpty() ? QString(Base::codeName(error.code)) : error.detail);
    if (verbose) {
        const QString facts = text("reason %1, server %2").arg(Base::codeName(error.code), server);
        std::fprintf(stderr, "kopano-admin: %s\n", qUtf8Printable(printable(facts)));
    } else {
        std::fprintf(stderr, "%s\n", qUtf8Printable(text("Use -v to see more.")));
    }
    return 1;
}

Base::Result<Client::LinkOptions> linkOptions(const CommandLine &line)
{
    const auto loaded = TRY(Config::load(adminTable, Daemon::sourcesOf(line, "admin.cfg")));
    Client::LinkOptions options;
    options.server = TRY(Client::parseServerUrl(loaded.snapshot.get(Options::Common::serverSocket)));
    options.program = QStringLiteral("kopano-admin");
    options.connectGrace = std::chrono::seconds(5);
    return options;
}

int runVerb(const CommandLine &line)
{
    const auto verb = findVerb(line);
    if (!verb)
        return fail(verb.error().detail);
    const auto link = linkOptions(line);
    if (!link)
        return fail(link.error().detail);
    const bool verbose = line.has("v") || line.has("verbose");
    if (!verbose) // connection attempts are told once, as the verb's failure
        QLoggingCategory::setFilterRules(QStringLiteral("kopano.*=false"));
    Caller caller(*link);
    int status = 1;
    const auto done = [&](const Base::Result<QString> &result) {
        if (result) {
            std::fputs(qUtf8Printable(*result), stdout);
            status = std::fflush(stdout) == 0 ? 0 : 1;
        } else {
            status = failVerb(result.error(), link->server.toString(), verbose);
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    (*verb)->run(caller, line, done);
    QCoreApplication::exec();
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto line = parseAdmin(QByteArrayList(argv + 1, argv + argc));
    if (!line)
        return fail(line.error().detail);
    if (line->help) {
        std::fputs(qUtf8Printable(Daemon::helpText(adminTable, "admin.cfg", adminSwitches())), stdout);
        return 0;
    }
    if (line->version) {
        std::fputs(qUtf8Printable(Daemon::versionText("kopano-admin", "")), stdout);
        return 0;
    }
    return runVerb(*line);
}
