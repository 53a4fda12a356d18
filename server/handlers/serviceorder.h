// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers/call.h"
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
