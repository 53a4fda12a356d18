// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/softdelete.h"
#include "storage/jobtable.h"

#include <functional>

namespace Storage {
class Connection;
}

/// Handlers of requests about jobs; see Rpc for what they promise. Those that start one answer as soon as its
/// row is committed.
namespace Handlers {

struct Act;

/// Answers the call with the job that was started, or why it was not, and tells the security log of \a act.
std::function<void(const Base::Result<Storage::JobRow> &)> answeringStarted(
    const CallPointer &call, const Act &act);

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
