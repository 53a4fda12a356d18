// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/job.h"
#include "config/table.h"
#include "daemon/commandline.h"

namespace Backup {

/// backup.cfg.
extern const Config::Table backupTable;

/// All switches of kopano-backup besides the common ones.
QList<Daemon::Switch> backupSwitches();

/// The text of --help.
QString backupHelp();

/// The job, or Invalid with a sentence: switches that do not go together, an item id that is none.
Base::Result<Job> jobFrom(const Daemon::CommandLine &line);

} // namespace Backup
