// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/auditquery.h"

namespace Storage {

/// As queryAudit(), of archived records only: looks into those blocks that may have what is wanted, one at a
/// time, until the monotonic clock says \a end, into one at least. Whatever is wrong with a block ends the
/// page before it, and is the error of the next one.
Base::Result<AuditPage> queryAuditArchive(Connection &connection, const AuditFilter &filter,
    std::chrono::steady_clock::time_point end, const AuditBlockReader &readBlock);

} // namespace Storage
