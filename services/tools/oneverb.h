// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/toolmain.h"

namespace Tools {

/// admin.cfg for the small programs beside kopano-admin.
extern const Config::Table storeAdminTable;
extern const Config::Table passwordTable;
extern const Config::Table outOfOfficeTable;

/// kopano-storeadm.
QList<Daemon::Switch> storeAdminSwitches();
Base::Result<const Verb *> findStoreAdminVerb(const CommandLine &line);

/// kopano-passwd.
QList<Daemon::Switch> passwordSwitches();
Base::Result<const Verb *> findPasswordVerb(const CommandLine &line);

/// kopano-oof.
QList<Daemon::Switch> outOfOfficeSwitches();
Base::Result<const Verb *> findOutOfOfficeVerb(const CommandLine &line);

/// A moment as people write it: an ISO date, with a time if need be, in the local time zone unless it names
/// another; "infinite" is 0. Invalid.
Base::Result<qint64> momentOf(const QString &text, const char *name);

} // namespace Tools
