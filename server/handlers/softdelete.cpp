// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/softdelete.h"

#include "domain/recoverable.h"
#include "domain/restore.h"
#include "handlers/administration.h"
#include "handlers/core.h"
#include "handlers/jobaudit.h"
#include "jobs/purges.h"
#include "storage/connection.h"
#include "storage/purgetable.h"

#include <algorithm>

namespace Handlers {

using namespace Base;
using Domain::Outcome;
using Storage::Connection;

namespace {

constexpr quint32 maxListed = 5000;
constexpr int maxTold = 20; // ids in a line of the security log

/// " 17 18 …", those that were restored or those that were not.
QString idsOf(const QList<RestoredObject> &objects, bool restored)
{
    QString ids;
    int told = 0;
    for (const RestoredObject &object : objects) {
        if (object.restored != restored)
            continue;
        if (++told > maxTold)
            return ids + QStringLiteral(" …");
        ids += u' ' + QString::number(object.id.value);
    }
    return ids;
}

/// "1 restored, none failed: 204", "none restored, 2 failed: 17 18" or "1 restored: 204; 2 failed: 17 18"
QString detailOf(const QList<RestoredObject> &objects, qsizetype restored)
{
    const qsizetype failed = objects.size() - restored;
    if (failed == 0)
        return QStringLiteral("%1 restored, none failed:").arg(restored) + idsOf(objects, true);
    if (restored == 0)
        return QStringLiteral("none restored, %1 failed:").arg(failed) + idsOf(objects, false);
    return QStringLiteral("%1 restored:").arg(restored) + idsOf(objects, true)
        + QStringLiteral("; %1 failed:").arg(failed) + idsOf(objects, false);
}

} // namespace

Result<Rpc::RecoverableFoldersReply> recoverableFolders(
    const CallPointer &, Connection &connection, const Rpc::RecoverableFolders &request)
{
    return Rpc::RecoverableFoldersReply{TRY(Domain::recoverableFolders(connection, request.store))};
}

Result<Rpc::ListRecoverableReply> listRecoverable(
    const CallPointer &, Connection &connection, const Rpc::ListRecoverable &request)
{
    if (request.limit < 1 || request.limit > maxListed)
        return {Code::Invalid, QStringLiteral("1 to %1 rows can be listed at once").arg(maxListed)};
    auto page = TRY(Domain::listRecoverable(
        connection, request.store, request.folder, request.after, int(request.limit)));
    return Rpc::ListRecoverableReply{std::move(page.objects), std::move(page.next)};
}

Result<Outcome<Rpc::RestoreObjectsReply>> restoreObjects(
    const CallPointer &call, Connection &connection, const Rpc::RestoreObjects &request)
{
    if (request.ids.isEmpty() || request.ids.size() > Rpc::RestoreObjects::most) {
        return {Code::Invalid,
            QStringLiteral("1 to %1 objects can be restored at once").arg(Rpc::RestoreObjects::most)};
    }
    Act act{QStringLiteral("restore"), {}, {}};
    act.target = TRY(ownerOf(connection, request.store));
    auto done = Domain::restoreObjects(
        connection, request.store, request.ids, request.target, call->core().settings()->limits);
    if (done) {
        const auto restored = std::count_if(
            done->value.begin(), done->value.end(), [](const RestoredObject &one) { return one.restored; });
        act.detail = detailOf(done->value, restored);
        act.failed = restored == 0;
    }
    addAct(*call, act);
    auto outcome = TRY(std::move(done));
    return Outcome<Rpc::RestoreObjectsReply>{{std::move(outcome.value)}, std::move(outcome.changes)};
}

Result<Rpc::PreviewPurgeReply> previewPurge(
    const CallPointer &call, Connection &connection, const Rpc::PreviewPurge &request)
{
    noteAct(*call, {QStringLiteral("purge.preview"), QStringLiteral("%1 days").arg(request.days), {}});
    const auto authority = TRY(authorityOf(*call, connection));
    TRY(mustBeSystem(authority));
    const qint64 before = TRY(Jobs::Purges::deletedBefore(request.days, connection.now()));
    const auto count = TRY(Storage::PurgeTable::count(connection, before));
    return Rpc::PreviewPurgeReply{count.stores, count.folders, count.messages, count.bytes};
}

} // namespace Handlers
