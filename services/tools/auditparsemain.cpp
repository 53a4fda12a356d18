// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/auditparse.h"
#include "tools/caller.h"
#include "tools/counting.h"
#include "tools/render.h"
#include "tools/serverlink.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

namespace {

using namespace Tools;

constexpr char program[] = "kopano-audit-parse";
constinit const Config::Table configuration(program, "admin", serverRows);

int fail(const QString &sentence)
{
    return complain(program, sentence);
}

QList<Daemon::Switch> switches()
{
    return {
        {0, "follow", nullptr, "go on when the file's end is reached, also when it is rotated; needs FILE"},
        {0, "bare", nullptr, "leave out the time stamps of rewritten lines"},
        {0, "offline", nullptr, "do not ask the server for names"},
        {0, "types", "own|legacy", "what the numbers of types mean, if it should not be guessed"},
    };
}

Base::Result<AuditParse::Options> optionsOf(const Daemon::CommandLine &line)
{
    AuditParse::Options options;
    QStringList files = line.positional;
    // The predecessor's tool took the name of a configuration file, which is of no use here.
    files.removeIf([](const QString &name) { return name.endsWith(QLatin1String(".cfg")); });
    if (files.size() > 1)
        return {Base::Code::Invalid, QStringLiteral("one file at a time")};
    options.file = files.value(0);
    options.follow = line.has("follow");
    options.bare = line.has("bare");
    if (options.follow && options.file.isEmpty())
        return {Base::Code::Invalid, QStringLiteral("--follow needs the name of a file")};
    const QString types = line.value("types");
    if (types == QLatin1String("own"))
        options.types = AuditTypes::Own;
    else if (types == QLatin1String("legacy"))
        options.types = AuditTypes::Legacy;
    else if (!types.isEmpty())
        return {Base::Code::Invalid, QStringLiteral("--types is own or legacy")};
    return options;
}

/// What strangers wrote into a log must not control the terminal it is shown on.
QByteArray shown(QByteArrayView bytes)
{
    QByteArray out;
    for (const QByteArray &line : bytes.toByteArray().split('\n'))
        out += printable(QString::fromUtf8(line)).toUtf8() + '\n';
    out.chop(1);
    return out;
}

bool toStandardOutput(QByteArrayView bytes)
{
    static const bool terminal = isTerminal(1);
    const QByteArray text = terminal ? shown(bytes) : QByteArray::fromRawData(bytes.data(), bytes.size());
    return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size())
        && std::fflush(stdout) == 0;
}

Base::Result<std::unique_ptr<Caller>> makeCaller(const Daemon::CommandLine &line)
{
    Client::LinkOptions options = TRY(serverLink(line, configuration, "admin.cfg"));
    options.connectGrace = std::chrono::seconds(2);
    return std::make_unique<Caller>(options);
}

int parse(const Daemon::CommandLine &line)
{
    const auto options = optionsOf(line);
    if (!options)
        return fail(options.error().detail);
    if (!line.has("v")) // failed connections are told once
        QLoggingCategory::setFilterRules(QStringLiteral("kopano.*=false"));
    std::unique_ptr<Caller> caller;
    AuditParse parser(*options);
    if (!line.has("offline")) {
        auto made = makeCaller(line);
        if (!made)
            return fail(made.error().detail);
        caller = *std::move(made);
        parser.resolve = [&](const Rpc::ResolveObjects &request, AuditParse::Names answer) {
            caller->call(request, std::move(answer));
        };
    }
    int status = 0;
    parser.write = toStandardOutput;
    parser.note = [](const QString &sentence) { fail(sentence); };
    parser.finished = [&](const Base::Result<void> &result) {
        if (!result)
            status = fail(result.error().detail);
        if (parser.badLines() > 0)
            fail(QStringLiteral("%1 could not be understood")
                     .arg(counted(quint64(parser.badLines()), QStringLiteral("1 line about an access"),
                         QStringLiteral("%1 lines about accesses"))));
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&parser, &AuditParse::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto line = Daemon::parseCommandLine(
        QByteArrayList(argv + 1, argv + argc), configuration, switches(), Daemon::Kind::Tool);
    if (!line)
        return fail(line.error().detail);
    if (line->version) {
        std::fputs(qUtf8Printable(Daemon::versionText(program, "")), stdout);
        return 0;
    }
    if (line->help) {
        std::fputs(qUtf8Printable(Daemon::helpText(configuration, "admin.cfg", switches(), Daemon::Kind::Tool,
                       {"[switches] < audit.log", "[switches] FILE"})),
            stdout);
        return 0;
    }
    return parse(*line);
}
