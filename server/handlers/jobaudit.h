// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/jobtable.h"

namespace Storage {
class Connection;
}

namespace Handlers {

class Core;

/// Whose store it is as the security log names targets: the owner's login, the company, SYSTEM for the
/// server's public one; of an orphan what it was called, empty if there is none at all.
Base::Result<QString> ownerOf(Storage::Connection &connection, Base::StoreId store);

/// What a purge was limited to, as the security log has it: ", company acme", ", store of john"; empty = nothing.
QString purgedPart(Storage::Connection &connection, const QString &company, Base::StoreId store);

/// Tells the security log how a purge or a restore ended, and what became of it; silent about other jobs. Any
/// thread; never blocks.
void auditJobEnd(Core &core, const Storage::JobRow &job);

} // namespace Handlers
