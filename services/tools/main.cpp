// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "config/load.h"
#include "tools/render.h"
#include "tools/servertexts.h"
#include "tools/verbs.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>

namespace {

using namespace Tools;

int fail(const QString &sentence)
{
    std::fprintf(stderr, "kopano-admin: %s\n", qUtf8Printable(printable(sentence)));
    return 1;
}

/// Nobody answers: where, why, and what can be done about it.
int failUnreachable(const QString &server, const QString &reason)
{
    const bool systems =
        reason.startsWith(QLatin1String("cannot connect to ")); // and it names the address again
    fail(Admin::tr("kopano-server cannot be reached at %1: %2")
             .arg(server, systems ? reason.section(QLatin1String(": "), -1) : reason));
    const QString advice =
        Admin::tr("Does kopano-server run? Its log names its sockets. Another address is given "
                  "with -h URL, the variable KOPANO_SOCKET or server_socket in %1/admin.cfg.");
    std::fprintf(stderr, "%s\n", qUtf8Printable(printable(advice.arg(Config::folder()))));
    return 1;
}

/// What the library says beside its error code.
int failVerb(const Base::Error &error, const QString &server, bool verbose)
{
    fail(error.detail.isEmpty() ? QString(Base::codeName(error.code)) : fromServer(error.detail));
    if (verbose) {
        const QString facts = Admin::tr("reason %1, server %2").arg(Base::codeName(error.code), server);
        std::fprintf(stderr, "kopano-admin: %s\n", qUtf8Printable(printable(facts)));
    } else {
        std::fprintf(stderr, "%s\n", qUtf8Printable(Admin::tr("Use -v to see more.")));
    }
    return 1;
}

Base::Result<Client::LinkOptions> linkOptions(const CommandLine &line)
{
    const auto loaded = TRY(Config::load(adminTable, Daemon::sourcesOf(line, "admin.cfg")));
    Client::LinkOptions options = TRY(Client::linkOptions(
        loaded.snapshot.get(Options::Common::serverSocket), QStringLiteral("kopano-admin")));
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
        } else if (const QString reason = caller.unreachable(); !reason.isEmpty()) {
            status = failUnreachable(link->server.toString(), reason);
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
    QTranslator translator;
    // LANGUAGE means nothing in the C locale, so that LC_ALL=C is enough for a script.
    if (QLocale().language() != QLocale::C
        && translator.load(
            QLocale(), QStringLiteral("kopano"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    const auto line = parseAdmin(QByteArrayList(argv + 1, argv + argc));
    if (!line)
        return fail(line.error().detail);
    if (line->help) {
        std::fputs(qUtf8Printable(adminHelp()), stdout);
        return 0;
    }
    if (line->version) {
        std::fputs(qUtf8Printable(Daemon::versionText("kopano-admin", "")), stdout);
        return 0;
    }
    return runVerb(*line);
}
