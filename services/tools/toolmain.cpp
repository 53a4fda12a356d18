// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/toolmain.h"

#include "base/error.h"
#include "config/load.h"
#include "tools/render.h"
#include "tools/servertexts.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>

namespace Tools {

namespace {

int failAs(const char *program, const QString &sentence)
{
    for (const QString &line : sentence.split(u'\n')) // a configuration may have several faults
        std::fprintf(stderr, "%s: %s\n", program, qUtf8Printable(printable(line)));
    return 1;
}

/// Nobody answers: where, why, and what can be done about it.
int failUnreachable(const char *program, const QString &server, const QString &reason)
{
    const bool systems =
        reason.startsWith(QLatin1String("cannot connect to ")); // and it names the address again
    failAs(program,
        Admin::tr("kopano-server cannot be reached at %1: %2")
            .arg(server, systems ? reason.section(QLatin1String(": "), -1) : reason));
    const QString advice =
        Admin::tr("Does kopano-server run? Its log names its sockets. Another address is given "
                  "with -h URL, the variable KOPANO_SOCKET or server_socket in %1/admin.cfg.");
    std::fprintf(stderr, "%s\n", qUtf8Printable(printable(advice.arg(Config::folder()))));
    return 1;
}

/// What the library says beside its error code.
int failVerb(const char *program, const Base::Error &error, const QString &server, bool verbose)
{
    failAs(program, error.detail.isEmpty() ? QString(Base::codeName(error.code)) : fromServer(error.detail));
    if (verbose) {
        const QString facts = Admin::tr("reason %1, server %2").arg(Base::codeName(error.code), server);
        std::fprintf(stderr, "%s: %s\n", program, qUtf8Printable(printable(facts)));
    } else {
        std::fprintf(stderr, "%s\n", qUtf8Printable(Admin::tr("Use -v to see more.")));
    }
    return 1;
}

Base::Result<Client::LinkOptions> linkOptions(const Tool &tool, const CommandLine &line)
{
    const auto loaded = TRY(Config::load(tool.table, Daemon::sourcesOf(line, "admin.cfg")));
    namespace Option = Options::Common;
    const Config::Snapshot &config = loaded.snapshot;
    Client::LinkOptions options = TRY(Client::linkOptions(config.get(Option::serverSocket),
        QString::fromLatin1(tool.name), config.get(Option::clientKeyFile), config.get(Option::clientKeyPass),
        config.get(Option::serverCaFile)));
    options.connectGrace = std::chrono::seconds(5);
    return options;
}

int runVerb(const Tool &tool, const CommandLine &line)
{
    const auto verb = tool.find(line);
    if (!verb)
        return failAs(tool.name, verb.error().detail);
    const auto link = linkOptions(tool, line);
    if (!link)
        return failAs(tool.name, link.error().detail);
    const bool verbose = line.has("v") || line.has("verbose");
    if (!verbose) // connection attempts are told once, as the verb's failure
        QLoggingCategory::setFilterRules(QStringLiteral("kopano.*=false"));
    Caller caller(*link);
    int status = 1;
    const auto done = [&](const Base::Result<QString> &result) {
        if (result) {
            std::fputs(qUtf8Printable(*result), stdout);
            status = std::fflush(stdout) == 0 ? 0 : 1;
        } else if (const QString reason = caller.unreachable(); !reason.isEmpty()) {
            status = failUnreachable(tool.name, link->server.toString(), reason);
        } else {
            status = failVerb(tool.name, result.error(), link->server.toString(), verbose);
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    (*verb)->run(caller, line, done);
    QCoreApplication::exec();
    return status;
}

} // namespace

void installTranslation()
{
    static QTranslator translator;
    // LANGUAGE means nothing in the C locale, so that LC_ALL=C is enough for a script.
    if (QLocale().language() != QLocale::C
        && translator.load(
            QLocale(), QStringLiteral("kopano"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
}

int runTool(const Tool &tool)
{
    if (!tool.line)
        return failAs(tool.name, tool.line.error().detail);
    if (tool.line->help) {
        std::fputs(qUtf8Printable(tool.help), stdout);
        return 0;
    }
    if (tool.line->version) {
        std::fputs(qUtf8Printable(Daemon::versionText(tool.name, "")), stdout);
        return 0;
    }
    return runVerb(tool, *tool.line);
}

} // namespace Tools
