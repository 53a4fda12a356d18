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

/// `Admin::tr("a sentence")` is it in the user's language; see translations/README.md.
class Admin
{
    Q_DECLARE_TR_FUNCTIONS(Admin)
};

/// The text of --help.
QString adminHelp();

/// Splits off what Daemon::parseCommandLine does not know: nothing but the program's name. \returns Invalid
/// with a sentence for stderr.
Base::Result<CommandLine> parseAdmin(const QByteArrayList &arguments);

} // namespace Tools
