// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/softdelete.h"

namespace Storage {
class Connection;
}

/// Handlers of requests about jobs; see Rpc for what they promise. Those that start one answer as soon as its
/// row is committed.
namespace Handlers {

void startPurge(const CallPointer &call, Right right);
void startRestore(const CallPointer &call, Right right);
void startVerify(const CallPointer &call, Right right);

Base::Result<Rpc::ListJobsReply> listJobs(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ListJobs &request);
Base::Result<Rpc::JobReply> jobStatus(
    const CallPointer &call, Storage::Connection &connection, const Rpc::JobStatus &request);
Base::Result<Rpc::JobReply> cancelJob(
    const CallPointer &call, Storage::Connection &connection, const Rpc::CancelJob &request);

} // namespace Handlers
