// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "daemon/commandline.h"
#include "options/common.h"

namespace Tools {

/// Where the server is and by what a program is known to it: the options that every program of this folder
/// reads, whatever its file is called.
inline constexpr auto serverRows = Config::join(
    Config::rows(Config::Heading{"Server"}, Options::Common::serverSocket), Options::Common::clientRows);

/// The server as \a table, which has serverRows, and the command line say. A call waits five seconds for the
/// connection. Invalid.
Base::Result<Client::LinkOptions> serverLink(
    const Daemon::CommandLine &line, const Config::Table &table, const char *configFile);

/// One or more lines for the standard error, each with the program's name before it. \returns the exit
/// status.
int complain(const char *program, const QString &sentences);
/// Nobody answers: where, why, and what can be done about it. \a reason: see Caller::unreachable(). \returns
/// the exit status.
int complainUnreachable(const char *program, const QString &server, const QString &reason,
    const Daemon::CommandLine &line, const char *configFile);

/// If \a error says that nobody is logged in: who may do that, and with which account or key.
void adviseAdministrator(const char *program, const Base::Error &error, const char *configFile);

} // namespace Tools
