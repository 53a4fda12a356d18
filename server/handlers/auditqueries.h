// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/audit.h"

namespace Storage {
class Connection;
}

/// Handlers of questions about the security log. Those about its trail run in a thread of the log's own.
namespace Handlers {

void queryAudit(const CallPointer &call, Right right);
void verifyAudit(const CallPointer &call, Right right);
Base::Result<Rpc::AuditStateReply> auditState(const CallPointer &call, const Rpc::AuditState &request);
/// Asks the main database first, which knows live and soft-deleted objects, then the trail, which remembers.
void resolveObjects(const CallPointer &call, Right right);

} // namespace Handlers
