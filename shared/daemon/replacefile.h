// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Daemon {

/// Gives the file at \a path new contents: written beside it under another name, made durable, and moved into
/// its place, so that whoever opens \a path sees all of the old or all of the new bytes. Mode and owner stay;
/// a symbolic link stays and what it points to is replaced. A file that does not exist is made with mode
/// 0640. Only regular files. Blocking. \returns Denied, NotFound, Full or Io with a sentence; then nothing
/// has changed.
Base::Result<void> replaceFile(const QString &path, const QByteArray &bytes);

} // namespace Daemon
