// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/toolmain.h"

#include "base/error.h"
#include "tools/render.h"
#include "tools/saying.h"
#include "tools/serverlink.h"
#include "tools/servertexts.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>

namespace Tools {

namespace {

/// What the library says beside its error code.
int failVerb(const char *program, const Base::Error &error, const QString &server, bool verbose)
{
    complain(
        program, error.detail.isEmpty() ? QString(Base::codeName(error.code)) : fromServer(error.detail));
    adviseAdministrator(program, error, "admin.cfg");
    if (verbose) {
        const QString facts = Admin::tr("reason %1, server %2").arg(Base::codeName(error.code), server);
        std::fprintf(stderr, "%s: %s\n", program, qUtf8Printable(printable(facts)));
    } else {
        std::fprintf(stderr, "%s\n", qUtf8Printable(Admin::tr("Use -v to see more.")));
    }
    return 1;
}

int runVerb(const Tool &tool, const CommandLine &line)
{
    const auto verb = tool.find(line);
    if (!verb)
        return complain(tool.name, verb.error().detail);
    const auto link = serverLink(line, tool.table, "admin.cfg");
    if (!link)
        return complain(tool.name, link.error().detail);
    const bool verbose = line.has("v") || line.has("verbose");
    if (!verbose) // connection attempts are told once, as the verb's failure
        QLoggingCategory::setFilterRules(QStringLiteral("kopano.*=false"));
    Caller caller(*link);
    int status = 1;
    const auto done = [&](const Base::Result<QString> &result) {
        if (result) {
            status = putOut(*result) ? 0 : complain(tool.name, Admin::tr("the output cannot be written"));
        } else if (const QString reason = caller.unreachable(); !reason.isEmpty()) {
            status = complainUnreachable(tool.name, link->server.toString(), reason, line, "admin.cfg");
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
        return complain(tool.name, tool.line.error().detail);
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
