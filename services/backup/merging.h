// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/job.h"
#include "backup/manifest.h"

namespace Backup {

/// What has to be done so that a list becomes what the archive says, and what is left undone on purpose.
struct Merge
{
    QList<Grantee> set;
    QStringList remove;
    QStringList different; ///< names that are given something else now, which stays
    friend bool operator==(const Merge &, const Merge &) = default;
};

/// Compares what is there with what the archive says, name by name without case. Rights::Add only adds names
/// that are given nothing now; Rights::Exact does everything, Rights::None nothing.
Merge merge(const QList<Grantee> &present, const QList<Grantee> &archived, Rights rights);

} // namespace Backup
