// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
#include "handlers/confighistory.h"
#include "handlers/core.h"

#include <functional>
#include <utility>

/// What requests about services have in common.
namespace Handlers {

/// Services belong to nobody's company. Denied, and in the security log.
Base::Result<void> requireSystemAdministrator(const Call &call, const QString &action, const QString &target);

/// Gives the service its order; \a next gets what it did, if it could do it. Everything else answers the
/// call, which waits without holding up its connection. \a action is what the security log hears of if it
/// fails; empty: nothing.
void sendOrder(const CallPointer &call, const QString &service, const Rpc::ServiceOrder &order,
    const QString &action, std::function<void(Rpc::FinishOrder)> next);

/// Who changed a configuration, and why; an empty author: somebody else, outside.
struct ConfigAuthor
{
    QString name;
    QString comment;
};
/// Puts what an order left behind into the history. That has happened, so it is recorded also if the caller
/// is gone or his session was ended meanwhile. \a next is called afterwards, also if that failed; it answers
/// the call.
void recordOrder(const CallPointer &call, const Rpc::ServiceInfo &service, const Rpc::FinishOrder &done,
    const ConfigAuthor &author, std::function<void(const Base::Result<ConfigHistory::Recorded> &)> next);
/// What the answer and the security log say if the history could not be written.
QString withoutVersion(const Base::Error &error);

/// Decodes, checks the caller, finds the service.
template <class Request>
Base::Result<std::pair<Request, Rpc::ServiceInfo>> beginOrder(const CallPointer &call, const QString &action)
{
    auto request = TRY(call->decode<Request>());
    TRY(requireSystemAdministrator(*call, action, request.service));
    auto service = TRY(call->core().services().find(request.service));
    return std::pair(std::move(request), std::move(service));
}

} // namespace Handlers
