// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/verbs.h"

namespace Tools {

/// A program that asks kopano-server for one thing and prints the answer.
struct Tool
{
    const char *name;
    const Config::Table &table; ///< of admin.cfg
    QString help; ///< the text of --help
    Base::Result<CommandLine> line;
    Base::Result<const Verb *> (*find)(const CommandLine &line); ///< complains about switches without asking
};

/// The command line of a program that is not kopano-admin. Invalid with a sentence for stderr.
Base::Result<CommandLine> parseTool(
    const QByteArrayList &arguments, const Config::Table &table, const QList<Daemon::Switch> &switches);

/// Takes the user's language for what is said from now on. Main thread, before the command line is read.
void installTranslation();
/// Runs the tool and its event loop. \returns the exit status: 0, or 1 after a sentence on the standard
/// error.
int runTool(const Tool &tool);

} // namespace Tools
