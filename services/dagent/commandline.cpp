// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/commandline.h"

#include "options/dagent.h"

namespace Dagent {

namespace {

const QList<Daemon::Switch> shared{
    {'d', "daemonize", nullptr, "Receive mail by LMTP, in the background"},
    {'l', "listen", nullptr, "Receive mail by LMTP, in the foreground"},
    {'e', nullptr, nullptr, "Ignore the domain of the recipient"},
    {'R', nullptr, nullptr, "The recipient must be an address, a login name does not count"},
    {'q', nullptr, nullptr, "Exit statuses of qmail: 100 permanent, 111 temporary failure"},
    {'s', nullptr, nullptr, "Say nothing"},
    {'v', nullptr, nullptr, "Say more; twice: still more"},
};

const QList<Daemon::Switch> pipeOnly{
    {'f', "file", "FILE", "Read the mail from a file instead of the standard input"},
    {'j', "junk", nullptr, "Deliver to the junk folder"},
    {'F', "folder", "PATH", "Deliver to this folder of the user; \\ separates names"},
    {'P', "public", "PATH", "Deliver to a public folder (not in this version)"},
    {'p', nullptr, "SEPARATOR", "Another separator of folder names"},
    {'C', "create", nullptr, "Create the folder if it is missing, else the mail goes to the inbox"},
    {'n', nullptr, nullptr, "The time of delivery is now, not that of the first Received line"},
    {'N', "do-not-notify", nullptr, "Accepted, has no effect: clients notice new mail by themselves"},
    {'r', "read", nullptr, "Mark the mail as read"},
    {'a', nullptr, "PROGRAM", "Accepted, has no effect: there are no automatic replies"},
};

Base::Error usage(const QString &text)
{
    return {Base::Code::Invalid, text};
}

} // namespace

QList<Daemon::Switch> allSwitches()
{
    return shared + pipeOnly;
}

QList<Daemon::Switch> daemonSwitches()
{
    return shared;
}

Base::Result<Invocation> parseInvocation(const QByteArrayList &arguments)
{
    Invocation invocation;
    Daemon::CommandLine &line = invocation.commandLine;
    line = TRY(Daemon::parseCommandLine(arguments, Options::Dagent::table, allSwitches()));
    if (line.version || line.help || line.dumpConfig || line.checkConfig)
        invocation.mode = Mode::Information;
    else if (line.has("daemonize"))
        invocation.mode = Mode::Background;
    else if (line.has("listen"))
        invocation.mode = Mode::Foreground;
    if ((invocation.mode == Mode::Background || invocation.mode == Mode::Foreground)
        && !line.positional.isEmpty())
        return usage(QStringLiteral("a recipient cannot be named together with -d or -l"));
    return invocation;
}

Base::Result<PipeOptions> pipeOptions(const Daemon::CommandLine &line)
{
    if (line.positional.isEmpty())
        return usage(QStringLiteral("name the recipient, or use -d or -l to receive mail by LMTP"));
    if (line.positional.size() > 1)
        return usage(QStringLiteral("only one recipient can be named"));
    if (line.has("public"))
        return usage(QStringLiteral("-P: this version has no public folders"));
    PipeOptions options;
    options.user = line.positional.front();
    options.file = line.value("file");
    const QString separator = line.has("p") ? line.value("p") : QStringLiteral("\\");
    if (separator.isEmpty())
        return usage(QStringLiteral("-p: the separator is empty"));
    options.folder = line.value("folder").split(separator, Qt::SkipEmptyParts);
    if (line.has("folder") && options.folder.isEmpty())
        return usage(QStringLiteral("-F: the folder's name is empty"));
    options.createFolder = line.has("create");
    options.junk = line.has("junk");
    if (options.junk && !options.folder.isEmpty())
        return usage(QStringLiteral("-j and -F cannot be used together"));
    options.markRead = line.has("read");
    options.useNow = line.has("n");
    options.stripDomain = line.has("e");
    options.addressesOnly = line.has("R");
    options.qmailCodes = line.has("q");
    options.silent = line.has("s");
    options.verbose = int(line.switches.value(QStringLiteral("v")).size());
    return options;
}

} // namespace Dagent
