// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace Dagent {

/// Writes \a raw into a new file of \a folder, readable by the owner only. \returns its path. Blocks: not for
/// I/O threads.
Base::Result<QString> writeRawCopy(const QString &folder, const QByteArray &raw);

} // namespace Dagent
