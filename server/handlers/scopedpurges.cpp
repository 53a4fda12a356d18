// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/scopedpurges.h"

#include "directory/companies.h"
#include "domain/purge.h"
#include "handlers/administration.h"
#include "handlers/core.h"
#include "handlers/jobaudit.h"
#include "handlers/jobs.h"
#include "jobs/purges.h"
#include "storage/connection.h"
#include "storage/storetable.h"

namespace Handlers {

using namespace Base;
using Storage::Connection;

namespace {

/// As the security log names it, as far as it is known: "30 days, company acme", "12 objects, store of john".
QString targetOf(Connection &connection, quint32 days, const Rpc::PurgeScope &scope)
{
    const QString what = scope.ids.isEmpty() ? QStringLiteral("%1 days").arg(days)
                                             : QStringLiteral("%1 objects").arg(scope.ids.size());
    return what + purgedPart(connection, scope.company, scope.store);
}

/// The ids of what is asked for.
Result<Jobs::PurgeOrder> orderOf(Connection &connection, quint32 days, const Rpc::PurgeScope &scope)
{
    if (scope.company.isEmpty() == !scope.store)
        return {Code::Invalid, QStringLiteral("name either a company or a store to purge")};
    if (!scope.ids.isEmpty() && !scope.store)
        return {Code::Invalid, QStringLiteral("objects are purged of one store")};
    if (scope.ids.size() > Rpc::PurgeScope::most) {
        return {Code::Invalid,
            QStringLiteral("at most %1 objects can be purged at once").arg(Rpc::PurgeScope::most)};
    }
    Jobs::PurgeOrder order;
    order.days = days;
    order.ids = scope.ids;
    order.scope.store = scope.store;
    if (!scope.company.isEmpty()) {
        const Company company = TRY(Directory::findCompany(connection, scope.company));
        order.scope.company = company.id;
        order.company = company.name;
    } else if (!TRY(Storage::StoreTable::find(connection, scope.store))) {
        return {Code::NotFound, QStringLiteral("no such store")};
    }
    return order;
}

Result<Jobs::PurgeOrder> allowedOrder(
    const Call &call, Connection &connection, quint32 days, const Rpc::PurgeScope &scope)
{
    const auto authority = TRY(authorityOf(call, connection));
    TRY(mustBeSystem(authority));
    return orderOf(connection, days, scope);
}

} // namespace

Result<Rpc::PreviewPurgeReply> previewScopedPurge(
    const CallPointer &call, Connection &connection, const Rpc::PreviewScopedPurge &request)
{
    noteAct(*call, {QStringLiteral("purge.preview"), targetOf(connection, request.days, request.scope), {}});
    const auto order = TRY(allowedOrder(*call, connection, request.days, request.scope));
    Storage::PurgeCount count;
    if (order.ids.isEmpty()) {
        Domain::PurgeLimits limits;
        limits.deletedBefore = TRY(Jobs::Purges::deletedBefore(request.days, connection.now()));
        limits.scope = order.scope;
        count = TRY(Domain::countDeleted(connection, limits));
    } else {
        count = TRY(Domain::countChosen(connection, order.scope.store, order.ids));
    }
    return Rpc::PreviewPurgeReply{count.stores, count.folders, count.messages, count.bytes};
}

void startScopedPurge(const CallPointer &call, Right)
{
    auto request = call->decode<Rpc::StartScopedPurge>();
    if (!request)
        return call->fail(request.error());
    const auto shared = std::make_shared<const Rpc::StartScopedPurge>(*std::move(request));
    queueRead(call, [call, shared](Connection &connection) {
        const Act act{QStringLiteral("purge.start"), targetOf(connection, shared->days, shared->scope), {}};
        auto order = allowedOrder(*call, connection, shared->days, shared->scope);
        if (!order) {
            addAct(*call, act);
            return call->fail(order.error());
        }
        order->force = shared->force;
        order->owner = call->actor().principal;
        call->core().purges().runOrder(*order, answeringStarted(call, act));
    });
}

} // namespace Handlers
