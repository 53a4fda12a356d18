// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/jobaudit.h"

#include "directory/users.h"
#include "domain/rights.h"
#include "handlers/core.h"
#include "storage/connection.h"
#include "storage/principaltable.h"
#include "storage/storetable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Handlers {

using namespace Base;
using Storage::Connection;
using Storage::JobRow;
using Storage::JobState;

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr int mostFailures = 20; // in a line

qint64 numberIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toInteger();
}

/// "job 117", with what kept it from getting to its end.
QString headOf(const JobRow &job)
{
    const QString head = QStringLiteral("job %1").arg(job.id);
    if (job.state == JobState::Done)
        return head;
    if (job.state == JobState::Cancelled)
        return head + QStringLiteral(" cancelled");
    return head + QStringLiteral(" failed (") + job.error + u')';
}

/// "job 117: 3 messages, 1 folders, 0 stores, 2100093 bytes"; of chosen objects also ", 2 skipped"
QString purgeDetail(const JobRow &job, const QJsonObject &result)
{
    const QString detail = headOf(job)
        + QStringLiteral(": %1 messages, %2 folders, %3 stores, %4 bytes")
              .arg(numberIn(result, "messages"))
              .arg(numberIn(result, "folders"))
              .arg(numberIn(result, "stores"))
              .arg(numberIn(result, "bytes"));
    const qint64 skipped = numberIn(result, "skipped");
    return skipped > 0 ? QString(detail + QStringLiteral(", %1 skipped").arg(skipped)) : detail;
}

/// "30 days", "12 objects"
QString purgeTarget(const QJsonObject &parameters)
{
    if (parameters.contains(QLatin1String("objects")))
        return QStringLiteral("%1 objects").arg(numberIn(parameters, "objects"));
    const qint64 days = parameters.contains(QLatin1String("days")) ? numberIn(parameters, "days")
                                                                   : numberIn(parameters, "lifetime") / day;
    return QStringLiteral("%1 days").arg(days);
}

/// "job 118: 20 restored, 2 failed: 17 18"
QString restoreDetail(const JobRow &job, const QJsonObject &result)
{
    QString detail = headOf(job)
        + QStringLiteral(": %1 restored, %2 failed")
              .arg(numberIn(result, "restored"))
              .arg(numberIn(result, "failed"));
    const QJsonArray failures = result.value(QLatin1String("failures")).toArray();
    for (qsizetype i = 0; i < failures.size() && i < mostFailures; ++i)
        detail += (i == 0 ? QStringLiteral(": ") : QStringLiteral(" "))
            + QString::number(failures[i][QLatin1String("id")].toInteger());
    return failures.size() > mostFailures ? QString(detail + QStringLiteral(" …")) : detail;
}

Audit::Event eventOfEnd(const JobRow &job)
{
    const QJsonObject result = QJsonDocument::fromJson(job.result).object();
    const QJsonObject parameters = QJsonDocument::fromJson(job.parameters).object();
    Audit::Event event;
    event.kind = Audit::Kind::Administration;
    event.allowed = job.state == JobState::Done;
    event.action = job.kind + QStringLiteral(".end");
    event.program = QStringLiteral("kopano-server");
    event.user = QString::fromUtf16(Audit::systemName);
    if (job.kind == QStringLiteral("purge")) {
        event.target = purgeTarget(parameters);
        event.detail = purgeDetail(job, result);
    } else {
        event.allowed =
            event.allowed && (numberIn(result, "restored") > 0 || numberIn(result, "failed") == 0);
        event.target = QStringLiteral("store %1").arg(numberIn(parameters, "store"));
        event.detail = restoreDetail(job, result);
    }
    return event;
}

/// Puts names for numbers, as far as they are known.
void nameParts(Connection &connection, const JobRow &job, Audit::Event &event)
{
    if (job.owner) {
        const auto owner = Storage::PrincipalTable::findName(connection, job.owner);
        event.user = owner && *owner ? (*owner)->login : QStringLiteral("#%1").arg(job.owner.value);
    }
    const QJsonObject parameters = QJsonDocument::fromJson(job.parameters).object();
    const StoreId store{numberIn(parameters, "store")};
    if (job.kind != QStringLiteral("restore")) {
        event.target += purgedPart(connection, parameters.value(QLatin1String("company")).toString(), store);
        return;
    }
    const auto name = ownerOf(connection, store);
    if (name && !name->isEmpty())
        event.target = *name;
}

} // namespace

Result<QString> ownerOf(Connection &connection, StoreId store)
{
    const auto row = TRY(Storage::StoreTable::find(connection, store));
    if (!row)
        return QString();
    const auto rights = TRY(
        Domain::StoreRights::load(connection, {Directory::systemId, true}, store, Domain::RightsPolicy()));
    return rights.hasOwner() ? rights.ownerName() : row->name;
}

QString purgedPart(Connection &connection, const QString &company, StoreId store)
{
    if (!company.isEmpty())
        return QStringLiteral(", company ") + company;
    if (!store)
        return {};
    const auto owner = ownerOf(connection, store); // a store that was removed has none any more
    return owner && !owner->isEmpty() ? QString(QStringLiteral(", store of ") + *owner)
                                      : QStringLiteral(", store %1").arg(store.value);
}

void auditJobEnd(Core &core, const JobRow &job)
{
    if (job.kind != QStringLiteral("purge") && job.kind != QStringLiteral("restore"))
        return;
    const auto queued = core.database().read([&core, job](Connection &connection) {
        Audit::Event event = eventOfEnd(job);
        nameParts(connection, job, event);
        core.audit(event);
    });
    if (!queued) // better numbers than nothing
        core.audit(eventOfEnd(job));
}

} // namespace Handlers
