// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/commandline.h"
#include "dagent/pipe.h"
#include "dagent/service.h"
#include "options/dagent.h"

#include <cstdio>
#include <vector>

namespace {

using namespace Dagent;

int runDaemon(std::vector<char *> arguments, Mode mode)
{
    char foreground[] = "-F";
    if (mode == Mode::Foreground)
        arguments.insert(arguments.begin() + 1, foreground);
    std::unique_ptr<Net::ListeningSockets> sockets;
    Client::LinkOptions link;
    Daemon::Description description{};
    description.program = "kopano-dagent";
    description.configFile = "dagent.cfg";
    description.table = &Options::Dagent::table;
    description.switches = mode == Mode::Information ? allSwitches() : daemonSwitches();
    description.takesArguments = true;
    description.usage = {"[switches] USER < mail", "[switches] -d | -l"};
    description.stopLimit = std::chrono::seconds(30);
    description.prepare = [&](Daemon::Context &context) -> Base::Result<void> {
        link = TRY(linkOptions(context.config));
        sockets = TRY(openSockets(context));
        return {};
    };
    description.start = [&](Daemon::Context &context) -> Base::Result<std::unique_ptr<Daemon::Service>> {
        return std::unique_ptr<Daemon::Service>(new Dagent::Service(std::move(sockets), context, link));
    };
    arguments.push_back(nullptr);
    return Daemon::run(int(arguments.size()) - 1, arguments.data(), description);
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayList words(argv + 1, argv + argc);
    const auto invocation = parseInvocation(words);
    if (!invocation) {
        std::fprintf(stderr, "kopano-dagent: %s\n", qPrintable(invocation.error().detail));
        return words.contains("-q") ? 100 : 64;
    }
    if (invocation->mode == Mode::Pipe)
        return runPipe(argc, argv, invocation->commandLine);
    return runDaemon(std::vector<char *>(argv, argv + argc), invocation->mode);
}
