// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/job.h"
#include "backup/manifest.h"

namespace Backup {

/// What of \a manifest the job's --folder or --item names; everything if neither is given. NotFound with what
/// is not in there.
Base::Result<Manifest> chosen(const Manifest &manifest, const Job &job);

/// Folders and messages for people, or as a JSON array.
QString listing(const Manifest &manifest, bool json);

} // namespace Backup
