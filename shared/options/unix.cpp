// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/unix.h"

namespace Options::Unix {

namespace {

constexpr auto allRows = Config::rows(Heading{"Accounts"}, defaultDomain, minUserUid, maxUserUid,
    exceptUserUids, nonLoginShell, pamService, Heading{"Groups"}, minGroupGid, maxGroupGid, exceptGroupGids,
    Obsolete{"fullname_charset", "names are UTF-8"}, Obsolete{"quota_default", "quotas are in the database"});
static_assert(Config::namesAreUnique(allRows));

} // namespace

constinit const Config::Table table("kopano-unix", "unix", allRows);

} // namespace Options::Unix
