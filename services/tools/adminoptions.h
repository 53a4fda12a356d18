// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/table.h"
#include "daemon/commandline.h"
#include "options/common.h"

#include <QCoreApplication>

namespace Tools {

using Daemon::CommandLine;

/// admin.cfg.
extern const Config::Table adminTable;

/// All switches of kopano-admin besides -h, -V, --config, --help.
QList<Daemon::Switch> adminSwitches();

/// A sentence in the user's language.
inline QString text(const char *source)
{
    return QCoreApplication::translate("Admin", source);
}

/// Splits off what Daemon::parseCommandLine does not know: nothing but the program's name. \returns Invalid
/// with a sentence for stderr.
Base::Result<CommandLine> parseAdmin(const QByteArrayList &arguments);

} // namespace Tools
