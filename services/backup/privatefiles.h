// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Backup {

/// Files this process makes from now on are for its own user alone. On systems without such a mask nothing
/// happens.
void makeFilesPrivate();

} // namespace Backup
