// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/commandline.h"

namespace Dagent {

/// What kopano-dagent is asked to be.
enum class Mode : quint8 {
    Information, ///< --help, -V, --dump-config, --check-config
    Background, ///< -d: LMTP
    Foreground, ///< -l: LMTP
    Pipe, ///< a user's name: one mail from standard input
};

/// The mode with its switches.
struct Invocation
{
    Mode mode = Mode::Pipe;
    Daemon::CommandLine commandLine;
};

/// One mail's delivery as asked for on the command line.
struct PipeOptions
{
    QString user;
    QString file; ///< empty = standard input
    QStringList folder; ///< -F, split at the separator; empty = Inbox
    bool createFolder = false;
    bool junk = false;
    bool markRead = false;
    bool useNow = false; ///< -n
    bool stripDomain = false;
    bool addressesOnly = false;
    bool qmailCodes = false;
    bool silent = false;
    int verbose = 0;
};

/// All switches, for the help and for the pipe mode.
QList<Daemon::Switch> allSwitches();
/// Those of the daemon, where -F means what it means for every other daemon.
QList<Daemon::Switch> daemonSwitches();

/// \param arguments without the program's name. \returns Invalid with a sentence.
Base::Result<Invocation> parseInvocation(const QByteArrayList &arguments);
/// \returns Invalid with a sentence if the switches do not fit together.
Base::Result<PipeOptions> pipeOptions(const Daemon::CommandLine &commandLine);

} // namespace Dagent
