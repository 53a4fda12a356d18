// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/verbs.h"

namespace Tools {

/// Copies an orphaned store's messages into the public store (of \a company, or the server's), below
/// `Admin/Deleted User - NAME`, which nobody but administrators sees; the orphan stays. Conflict if that
/// folder is there already.
void copyToPublic(Caller &caller, const QByteArray &guid, const QString &company, Done done);

} // namespace Tools
