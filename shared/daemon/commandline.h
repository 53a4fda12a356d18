// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QString>

namespace Config {
class Table;
struct Sources;
} // namespace Config

namespace Daemon {

/// A switch that one program has besides the common ones. Without letter and name: a heading in the help.
struct Switch
{
    char letter = 0; ///< 0: none
    const char *name = nullptr; ///< long form without dashes; nullptr: none
    const char *argument = nullptr; ///< word for its argument in the help; nullptr: takes none; with '=' before
                                    ///< it the argument may be missing, and stands behind '='
    const char *help = "";
};

/// Which of the common switches a program has.
enum class Kind : quint8 {
    Daemon,
    Tool, ///< only --config, -V, --help, and -h if it calls the server
};

/// What was said on the command line.
struct CommandLine
{
    QString configFile; ///< of -c; empty: the default
    bool foreground = false; ///< -F
    bool version = false;
    bool help = false;
    bool dumpConfig = false;
    bool checkConfig = false;
    bool ignoreUnknown = false;
    QList<std::pair<QString, QString>> overrides; ///< --option-name=value, the name with underscores
    QHash<QString, QStringList>
        switches; ///< the program's own, by long name or else letter; one entry per use
    QStringList positional;

    bool has(const char *name) const { return switches.contains(QLatin1String(name)); }
    /// The last argument of a switch, or an empty string.
    QString value(const char *name) const;
};

/// Parses switches the way getopt_long does: `-abc`, `-cFILE`, `-c FILE`, `--name=value`, `--name value`,
/// `--`. Own switches go before the common ones of the same letter. \returns Invalid with a sentence for
/// stderr, translated if the program has a translation (context "CommandLine").
Base::Result<CommandLine> parseCommandLine(const QByteArrayList &arguments, const Config::Table &table,
    const QList<Switch> &own, Kind kind = Kind::Daemon);

/// The text of --help, translated like the errors. \a usage: what may stand behind the program's name, a line
/// for each way to use it.
QString helpText(const Config::Table &table, const char *configFile, const QList<Switch> &own,
    Kind kind = Kind::Daemon, const QByteArrayList &usage = {"[switches]"});

/// The text of -V: program, version, Qt and the libraries it was built with.
QString versionText(const char *program, const char *builtWith);

/// Where the configuration comes from: -c, or \a defaultName in Config::folder().
Config::Sources sourcesOf(const CommandLine &commandLine, const char *defaultName);

} // namespace Daemon
