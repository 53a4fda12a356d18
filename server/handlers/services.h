// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "rpc/messages.h"

namespace Storage {
class Connection;
}

/// Handlers of the service registry: what services say (RegisterService, FinishOrder), and what system
/// administrators ask of them. Orders wait for their service without holding up the caller's connection; each
/// act is audited, and so is each refusal.
namespace Handlers {

Base::Result<Rpc::Empty> finishOrder(const CallPointer &call, const Rpc::FinishOrder &request);

Base::Result<Rpc::ListServicesReply> listServices(const CallPointer &call, const Rpc::ListServices &request);
Base::Result<Rpc::ConfigurationHistoryReply> configurationHistory(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ConfigurationHistory &request);
Base::Result<Rpc::Empty> watchAdministration(
    const CallPointer &call, const Rpc::WatchAdministration &request);

/// Answered when the history has the files.
void registerService(const CallPointer &call, Right right);
void reloadService(const CallPointer &call, Right right);
void readConfiguration(const CallPointer &call, Right right);
void changeConfiguration(const CallPointer &call, Right right);
void rollbackConfiguration(const CallPointer &call, Right right);
void validateConfiguration(const CallPointer &call, Right right);
void diffConfiguration(const CallPointer &call, Right right);
void tailServiceLog(const CallPointer &call, Right right);
void readServiceCounters(const CallPointer &call, Right right);

/// A service's configuration as it is now, for the history. \a done is called afterwards, in any thread, also
/// if that could not be written.
void recordConfiguration(Core &core, const Rpc::RegisterService &service, std::function<void()> done = {});

} // namespace Handlers
