// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/jobs.h"

#include "handlers/administration.h"
#include "handlers/core.h"
#include "handlers/jobaudit.h"
#include "jobs/purges.h"
#include "jobs/restoretask.h"
#include "jobs/verifytask.h"
#include "storage/connection.h"
#include "storage/principaltable.h"
#include "storage/storetable.h"

namespace Handlers {

using namespace Base;
using Storage::Connection;
using Storage::JobRow;
using Storage::JobTable;

namespace {

constexpr quint32 maxListedJobs = 1000;

Rpc::Job toRpc(const JobRow &row, const QString &owner)
{
    return {row.id, row.kind, Rpc::Job::State(row.state), owner, row.parameters, row.done, row.total,
        row.created, row.started, row.finished, row.result, row.error};
}

Result<Rpc::Job> toRpc(Connection &connection, const JobRow &row)
{
    const auto owner = TRY(Storage::PrincipalTable::findName(connection, row.owner));
    return toRpc(row, owner ? owner->login : QString());
}

/// Goes on with \a next if the caller is a system administrator.
void asSystem(const CallPointer &call, const Act &act, std::function<void()> next)
{
    queueRead(call, [call, act, next = std::move(next)](Connection &connection) {
        const auto authority = authorityOf(*call, connection);
        const auto allowed = authority ? mustBeSystem(*authority) : Result<void>(authority.error());
        if (allowed)
            return next();
        addAct(*call, act);
        call->fail(allowed.error());
    });
}

/// Whether the caller may know of the job.
bool maySee(const Call &call, const JobRow &row)
{
    return call.isAdministrator() || row.owner == call.actor().principal;
}

Result<JobRow> visibleJob(const Call &call, Connection &connection, qint64 id)
{
    const auto row = TRY(JobTable::find(connection, id));
    if (!row || !maySee(call, *row))
        return {Code::NotFound, QStringLiteral("no such job")};
    return *row;
}

Result<void> checkRestore(
    const CallPointer &call, Connection &connection, Right right, const Rpc::StartRestore &request)
{
    TRY(checkAccess(call, connection, right, request));
    if (request.ids.size() > Rpc::StartRestore::most) {
        return {Code::Invalid,
            QStringLiteral("at most %1 objects can be restored at once").arg(Rpc::StartRestore::most)};
    }
    const auto store = TRY(Storage::StoreTable::find(connection, request.store));
    if (!store || store->removed > 0)
        return {Code::NotFound, QStringLiteral("no such store")};
    return {};
}

} // namespace

Jobs::Engine::Started answeringStarted(const CallPointer &call, const Act &act)
{
    return [call, act](const Result<JobRow> &started) {
        addAct(
            *call, {act.action, act.target, started ? QStringLiteral("job %1").arg(started->id) : QString()});
        if (!started)
            return call->fail(started.error());
        call->core().announce(Rpc::JobsTopic);
        const QString owner =
            call->session() ? call->session()->login : QString::fromUtf16(Audit::systemName);
        call->answer(Result<Rpc::JobReply>(Rpc::JobReply{toRpc(*started, owner)}));
    };
}

void startPurge(const CallPointer &call, Right)
{
    const auto request = call->decode<Rpc::StartPurge>();
    if (!request)
        return call->fail(request.error());
    const Act act{QStringLiteral("purge.start"), QStringLiteral("%1 days").arg(request->days), {}};
    asSystem(call, act, [call, act, days = request->days, force = request->force] {
        call->core().purges().runByHand(days, force, call->actor().principal, answeringStarted(call, act));
    });
}

void startRestore(const CallPointer &call, Right right)
{
    auto request = call->decode<Rpc::StartRestore>();
    if (!request)
        return call->fail(request.error());
    const auto shared = std::make_shared<const Rpc::StartRestore>(*std::move(request));
    queueRead(call, [call, right, shared](Connection &connection) {
        const auto owner = ownerOf(connection, shared->store);
        const Act act{QStringLiteral("restore.start"),
            owner && !owner->isEmpty() ? *owner : QStringLiteral("store %1").arg(shared->store.value), {}};
        if (const auto allowed = checkRestore(call, connection, right, *shared); !allowed) {
            addAct(*call, act);
            return call->fail(allowed.error());
        }
        auto task = std::make_unique<Jobs::RestoreTask>(
            shared->store, shared->ids, shared->target, call->core().settings()->limits);
        Jobs::Engine::Order order{QStringLiteral("restore"), call->actor().principal, task->parameters(),
            true, answeringStarted(call, act), {}, task->plan(), task->place()};
        call->core().jobs().start(std::move(order), std::move(task));
    });
}

void startVerify(const CallPointer &call, Right)
{
    if (const auto request = call->decode<Rpc::StartVerify>(); !request)
        return call->fail(request.error());
    const Act act{QStringLiteral("verify.start"), {}, {}};
    asSystem(call, act, [call, act] {
        call->core().jobs().start(
            {QStringLiteral("verify"), call->actor().principal, "{}", true, answeringStarted(call, act), {}},
            std::make_unique<Jobs::VerifyTask>());
    });
}

Result<Rpc::ListJobsReply> listJobs(
    const CallPointer &call, Connection &connection, const Rpc::ListJobs &request)
{
    if (request.limit < 1 || request.limit > maxListedJobs)
        return {Code::Invalid, QStringLiteral("1 to %1 rows can be listed at once").arg(maxListedJobs)};
    const PrincipalId owner = call->isAdministrator() ? PrincipalId() : call->actor().principal;
    const QList<JobRow> rows = TRY(JobTable::list(connection, owner, int(request.limit)));
    Rpc::ListJobsReply reply;
    for (const JobRow &row : rows)
        reply.jobs.append(TRY(toRpc(connection, row)));
    return reply;
}

Result<Rpc::JobReply> jobStatus(
    const CallPointer &call, Connection &connection, const Rpc::JobStatus &request)
{
    const JobRow row = TRY(visibleJob(*call, connection, request.id));
    return Rpc::JobReply{TRY(toRpc(connection, row))};
}

Result<Rpc::JobReply> cancelJob(
    const CallPointer &call, Connection &connection, const Rpc::CancelJob &request)
{
    const JobRow row = TRY(visibleJob(*call, connection, request.id));
    Rpc::Job answer = TRY(toRpc(connection, row)); // nothing may fail once the job was cancelled
    Result<void> cancelled;
    if (row.owner != call->actor().principal)
        cancelled = mustBeSystem(TRY(authorityOf(*call, connection)));
    if (cancelled)
        cancelled = call->core().jobs().cancel(row.id);
    if (!cancelled && cancelled.error().code == Code::NotFound)
        cancelled = {Code::Conflict, QStringLiteral("job %1 has ended already").arg(row.id)};
    addAct(
        *call, {QStringLiteral("job.cancel"), QStringLiteral("job %1 (%2)").arg(row.id).arg(row.kind), {}});
    TRY(cancelled);
    return Rpc::JobReply{std::move(answer)};
}

} // namespace Handlers
