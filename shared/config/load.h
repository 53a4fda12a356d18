// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "config/reader.h"
#include "config/snapshot.h"

namespace Config {

/// Everything values come from besides the table.
struct Sources
{
    QString file; ///< the configuration file; empty: none
    bool fileRequired = false; ///< the user named the file, so it must be there
    bool ignoreUnknown = false; ///< unknown options are warnings instead of errors
    QList<std::pair<QString, QString>>
        overrides; ///< option name (underscores) and value from the command line
    Overlay overlay = {}; ///< contents to be tried instead of those on the disk
};

/// A snapshot and what should be told about it.
struct Loaded
{
    Snapshot snapshot;
    QStringList warnings; ///< "file:line: text"
    QList<FileContent> files = {}; ///< what was read, the main file first; empty: there is none
};

/// A new snapshot after a reload.
struct Reloaded
{
    Snapshot snapshot;
    QStringList warnings;
    Diff diff;
    QList<FileContent> files = {};
};

/// Reads all sources. Blocking file I/O, bounded: 4096 bytes per line, 64 files.
/// \returns Invalid with one "file:line: text" per line of the detail, or NotFound/Io if a required file is
/// unreadable.
Base::Result<Loaded> load(const Table &table, const Sources &sources);

/// Reads all sources again for SIGHUP: reloadable options start from their defaults, all others and those
/// given on the command line keep the values of \a old. On any error \a old stays valid as a whole.
Base::Result<Reloaded> reload(const Snapshot &old, const Sources &sources);

/// The folder of configuration files: $KOPANO_CONFIG_PATH, else /etc/kopano.
QString folder();

} // namespace Config
