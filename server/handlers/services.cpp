// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/services.h"

#include "handlers/audit.h"
#include "handlers/confighistory.h"
#include "handlers/logging.h"
#include "handlers/run.h"
#include "handlers/serviceorder.h"

namespace Handlers {

using namespace Base;
using Storage::Connection;

void recordConfiguration(Core &core, const Rpc::RegisterService &service, std::function<void()> done)
{
    Rpc::ServiceInfo info;
    info.service = service.service;
    info.host = service.host;
    core.database().write(
        [info, files = service.state.files](Connection &connection) -> Result<void> {
            const bool first = TRY(ConfigHistory::newest(connection, info)) == 0;
            TRY(ConfigHistory::record(connection, info, files, {},
                first ? QStringLiteral("found at the first start") : QStringLiteral("changed outside")));
            return {};
        },
        [&core, done = std::move(done)](const Result<void> &result) {
            if (!result)
                qCWarning(lcHandlers).noquote()
                    << "configuration not recorded reason=" << result.error().detail;
            core.announce(Rpc::ServicesTopic | Rpc::ConfigurationTopic);
            if (done)
                done();
        });
}

void registerService(const CallPointer &call, Right)
{
    const auto request = call->decode<Rpc::RegisterService>();
    if (!request)
        return call->fail(request.error());
    Core &core = call->core();
    if (const auto added = core.services().add(call->peer(), *request, core.clock().seconds()); !added)
        return call->fail(added.error());
    recordConfiguration(core, *request, [call] { call->answer(Result<Rpc::Empty>(Rpc::Empty())); });
}

Result<Rpc::Empty> finishOrder(const CallPointer &call, const Rpc::FinishOrder &request)
{
    call->core().services().finish(call->peer()->id(), request);
    return Rpc::Empty();
}

Result<Rpc::ListServicesReply> listServices(const CallPointer &call, const Rpc::ListServices &)
{
    TRY(requireSystemAdministrator(*call, QStringLiteral("service.list"), {}));
    return Rpc::ListServicesReply{call->core().services().list()};
}

Result<Rpc::Empty> watchAdministration(const CallPointer &call, const Rpc::WatchAdministration &request)
{
    call->core().administrators().set(call->peer(), call->sessionId(), request.topics & Rpc::EveryTopic);
    return Rpc::Empty();
}

void reloadService(const CallPointer &call, Right)
{
    const QString action = QStringLiteral("service.reload");
    const auto begun = beginOrder<Rpc::ReloadService>(call, action);
    if (!begun)
        return call->fail(begun.error());
    const Rpc::ServiceInfo service = begun->second;
    Rpc::ServiceOrder order;
    order.kind = Rpc::OrderKind::Reload;
    const auto next = [call, service, action](const Rpc::FinishOrder &done) {
        const auto finish = [call, service, action, report = done.report](
                                const Result<ConfigHistory::Recorded> &kept) mutable {
            auditAdministration(*call, action, service.service, report.changed.join(QLatin1Char(' ')));
            call->core().announce(Rpc::ServicesTopic | Rpc::ConfigurationTopic);
            if (!kept)
                report.warnings.append({{}, 0, false, withoutVersion(kept.error())});
            call->answer(Result<Rpc::ReloadServiceReply>(Rpc::ReloadServiceReply{report}));
        };
        recordOrder(call, service, done, {{}, QStringLiteral("changed outside")}, finish);
    };
    sendOrder(call, begun->first.service, order, action, next);
}

void tailServiceLog(const CallPointer &call, Right)
{
    const QString action = QStringLiteral("service.log");
    const auto begun = beginOrder<Rpc::TailServiceLog>(call, action);
    if (!begun)
        return call->fail(begun.error());
    Rpc::ServiceOrder order;
    order.kind = Rpc::OrderKind::TailLog;
    order.lines = begun->first.lines;
    order.level = begun->first.level;
    sendOrder(call, begun->first.service, order, action,
        [call, action, name = begun->second.service](const Rpc::FinishOrder &done) {
            auditAdministration(*call, action, name);
            call->answer(Result<Rpc::TailServiceLogReply>({done.lines}));
        });
}

void readServiceCounters(const CallPointer &call, Right)
{
    const auto begun = beginOrder<Rpc::ReadServiceCounters>(call, QStringLiteral("service.counters"));
    if (!begun)
        return call->fail(begun.error());
    Rpc::ServiceOrder order;
    order.kind = Rpc::OrderKind::Counters;
    sendOrder(call, begun->first.service, order, {}, [call](const Rpc::FinishOrder &done) {
        call->answer(Result<Rpc::ServiceCountersReply>({done.counters}));
    });
}

} // namespace Handlers
