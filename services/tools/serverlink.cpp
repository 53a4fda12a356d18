// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/serverlink.h"

#include "config/load.h"
#include "tools/adminoptions.h"
#include "tools/render.h"
#include "tools/saying.h"

#include <cstdio>

namespace Tools {

namespace Option = Options::Common;

Base::Result<Client::LinkOptions> serverLink(
    const Daemon::CommandLine &line, const Config::Table &table, const char *configFile)
{
    const auto loaded = TRY(Config::load(table, Daemon::sourcesOf(line, configFile)));
    const Config::Snapshot &config = loaded.snapshot;
    Client::LinkOptions options = TRY(Client::linkOptions(config.get(Option::serverSocket),
        QString::fromUtf8(table.program().data(), qsizetype(table.program().size())),
        config.get(Option::clientKeyFile), config.get(Option::clientKeyPass),
        config.get(Option::serverCaFile)));
    options.connectGrace = std::chrono::seconds(5);
    return options;
}

int complain(const char *program, const QString &sentences)
{
    for (const QString &line : sentences.split(u'\n')) // a configuration may have several faults
        std::fprintf(stderr, "%s: %s\n", program, qUtf8Printable(printable(line)));
    return 1;
}

int complainUnreachable(const char *program, const QString &server, const QString &reason,
    const Daemon::CommandLine &line, const char *configFile)
{
    const bool systems =
        reason.startsWith(QLatin1String("cannot connect to ")); // and it names the address again
    complain(program,
        Admin::tr("kopano-server cannot be reached at %1: %2")
            .arg(server, systems ? reason.section(QLatin1String(": "), -1) : reason));
    const QString advice =
        Admin::tr("Does kopano-server run? Its log names its sockets. Another address is given "
                  "with -h URL, the variable KOPANO_SOCKET or server_socket in %1.");
    const QString file = Daemon::sourcesOf(line, configFile).file;
    std::fprintf(stderr, "%s\n", qUtf8Printable(printable(advice.arg(file))));
    return 1;
}

void adviseAdministrator(const char *program, const Base::Error &error, const char *configFile)
{
    if (!isLoggedOut(error))
        return;
    complain(program,
        Admin::tr(
            "that takes an administrator: on the server's computer an account that local_admin_users of "
            "server.cfg names, root for example; from elsewhere a key (sslkey_file of %1) that the server "
            "knows")
            .arg(QLatin1String(configFile)));
}

} // namespace Tools
