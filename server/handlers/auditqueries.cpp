// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/auditqueries.h"

#include "audit/lines.h"
#include "audit/log.h"
#include "base/quoting.h"
#include "handlers/audit.h"
#include "handlers/core.h"
#include "handlers/run.h"
#include "storage/auditpaths.h"

namespace Handlers {

using namespace Base;
using namespace std::chrono_literals;
using Storage::Connection;

namespace {

constexpr auto queryBudget = 80ms;
constexpr qint64 verifyPiece = 20'000;
constexpr qint64 largestNumber = qint64(1) << 62; // one more is a number, too
constexpr quint32 largestPage = 1000;
constexpr qsizetype mostObjects = 500;
constexpr qsizetype longestText = 1000;

/// Queues work for the log's reading thread; answers if there is none.
void readTrail(const CallPointer &call, Storage::ReadWork work)
{
    Audit::Log *const log = call->core().auditLog();
    if (!log)
        return call->fail({Code::NotFound, QStringLiteral("the security log is not enabled")});
    auto allowed = [call, work = std::move(work)](Connection &connection) {
        if (call->isRevoked())
            return call->fail(Call::revoked());
        if (call->peer()->isConnected())
            work(connection);
    };
    if (const auto queued = log->read(std::move(allowed)); !queued)
        call->fail(queued.error());
}

Result<Storage::AuditFilter> filterOf(const Rpc::QueryAudit &request)
{
    Storage::AuditFilter filter;
    if (request.terms.size() > Storage::AuditFilter::maxTerms || request.text.size() > longestText)
        return {Code::Invalid, QStringLiteral("too many conditions")};
    for (const Rpc::AuditTerm &term : request.terms) {
        const bool isName = term.tag == Rpc::AuditTag::User || term.tag == Rpc::AuditTag::Requested;
        const QByteArray value = term.tag == Rpc::AuditTag::Path
            ? quotedPath(term.value)
            : Audit::valueOf(term.value, isName ? Audit::longestName : Audit::longestValue);
        filter.terms.append({Storage::AuditTag(term.tag), QString::fromUtf8(value)});
    }
    filter.from = request.from;
    filter.until = request.until;
    filter.text = request.text;
    filter.before = std::clamp<qint64>(request.before, 0, largestNumber);
    filter.after = std::clamp<qint64>(request.after, 0, largestNumber);
    filter.ascending = request.ascending;
    filter.limit = int(std::clamp<quint32>(request.limit, 1, largestPage));
    return filter;
}

Rpc::AuditRecord toRpc(const Storage::AuditRecord &r)
{
    return {r.seq, r.time, r.event, r.user, r.requested, r.from, r.method, r.program, r.impersonator,
        r.ownerName, r.rights, r.objectId, r.objectType, r.path, r.action, r.target, r.detail, r.number,
        r.line, r.hash, r.session};
}

Result<Rpc::ResolveObjectsReply> findNames(Connection &connection, const Rpc::ResolveObjects &request)
{
    Rpc::ResolveObjectsReply reply;
    QHash<QString, StoreId> stores;
    for (const Rpc::AuditObject &object : request.objects) {
        StoreId store;
        if (!object.ownerName.isEmpty()) {
            const auto known = stores.constFind(object.ownerName);
            store = known != stores.cend() ? *known
                                           : TRY(Storage::AuditPaths::storeOf(connection, object.ownerName));
            stores.insert(object.ownerName, store);
        }
        const auto name = TRY(Storage::AuditPaths::find(connection, object.objectId, store));
        reply.names.append({object.objectId, name.type, QString::fromUtf8(quotedPath(name.path))});
    }
    return reply;
}

/// What the main database no longer has.
void rememberNames(const CallPointer &call, const Rpc::ResolveObjectsReply &found)
{
    Audit::Log *const log = call->core().auditLog();
    const bool all = std::all_of(found.names.cbegin(), found.names.cend(),
        [](const Rpc::AuditObjectName &name) { return !name.path.isEmpty(); });
    if (all || !log)
        return call->answer(Result<Rpc::ResolveObjectsReply>(found));
    const auto queued = log->read([call, reply = found](Connection &connection) mutable {
        for (Rpc::AuditObjectName &name : reply.names) {
            if (!name.path.isEmpty())
                continue;
            const auto known = Storage::findAuditName(connection, name.objectId);
            if (known && !known->path.isEmpty())
                name = {name.objectId, known->type, known->path};
        }
        call->answer(Result<Rpc::ResolveObjectsReply>(reply));
    });
    if (!queued) // better some names than none
        call->answer(Result<Rpc::ResolveObjectsReply>(found));
}

} // namespace

void queryAudit(const CallPointer &call, Right)
{
    const auto request = call->decode<Rpc::QueryAudit>();
    if (!request)
        return call->fail(request.error());
    const auto filter = filterOf(*request);
    if (!filter)
        return call->fail(filter.error());
    readTrail(call, [call, filter = *filter](Connection &connection) {
        const auto page = Storage::queryAudit(
            connection, filter, queryBudget, call->core().auditLog()->blockReader());
        if (!page)
            return call->fail(page.error());
        Rpc::QueryAuditReply reply;
        for (const Storage::AuditRecord &record : page->records)
            reply.records.append(toRpc(record));
        reply.next = page->next;
        reply.complete = page->complete;
        call->answer(Result<Rpc::QueryAuditReply>(std::move(reply)));
    });
}

void verifyAudit(const CallPointer &call, Right)
{
    const auto request = call->decode<Rpc::VerifyAudit>();
    if (!request)
        return call->fail(request.error());
    readTrail(call, [call, from = std::max<qint64>(1, request->from)](Connection &connection) {
        // The witness first: the last checkpoint must not be newer than the snapshot's end. It is taken by
        // the first statement, which comes later.
        const auto witness = call->core().auditLog()->witness();
        const auto found = Storage::verifyAudit(connection, from, verifyPiece, witness);
        if (!found)
            return call->fail(found.error());
        if (from == 1)
            auditAdministration(*call, QStringLiteral("audit.verify"), {});
        call->answer(Result<Rpc::VerifyAuditReply>(Rpc::VerifyAuditReply{
            found->next, found->checked, found->checkpoints, found->firstBad, found->reason}));
    });
}

Result<Rpc::AuditStateReply> auditState(const CallPointer &call, const Rpc::AuditState &)
{
    const Audit::Log *const log = call->core().auditLog();
    if (!log)
        return Rpc::AuditStateReply();
    const Audit::LogState state = log->state();
    return Rpc::AuditStateReply{true, state.hasTrail, state.problem, state.written, state.lost,
        state.publicKey, state.checkpoint, state.checkpointTime};
}

void resolveObjects(const CallPointer &call, Right)
{
    auto request = call->decode<Rpc::ResolveObjects>();
    if (!request)
        return call->fail(request.error());
    if (request->objects.size() > mostObjects)
        return call->fail({Code::Invalid, QStringLiteral("too many objects")});
    queueRead(call, [call, wanted = *std::move(request)](Connection &connection) {
        const auto found = findNames(connection, wanted);
        if (!found)
            return call->fail(found.error());
        rememberNames(call, *found);
    });
}

} // namespace Handlers
