// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/restoretask.h"

#include "domain/recoverable.h"
#include "domain/restore.h"
#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Jobs {

using namespace Base;

namespace {

constexpr qsizetype mostObjects = 1'000'000;
constexpr int pageSize = 5000;

} // namespace

RestoreTask::RestoreTask(StoreId store, QList<ObjectId> ids, QStringList target, const Domain::Limits &limits)
    : m_store(store)
    , m_ids(std::move(ids))
    , m_target(std::move(target))
    , m_limits(limits)
{
}

Result<quint64> RestoreTask::measure(Storage::Connection &connection)
{
    QByteArray after;
    for (bool more = m_ids.isEmpty(); more && m_ids.size() < mostObjects; more = !after.isEmpty()) {
        const auto page = TRY(Domain::listRecoverable(connection, m_store, {}, after, pageSize));
        for (const RecoverableObject &object : page.objects)
            m_ids.append(object.id);
        after = page.next;
    }
    return quint64(m_ids.size());
}

Result<Step> RestoreTask::step(Storage::Connection &connection, int rows)
{
    m_next = m_progress;
    const QList<ObjectId> some = m_ids.mid(m_progress.position, rows);
    auto outcome = TRY(Domain::restoreObjects(connection, m_store, some, m_target, m_limits));
    m_next.position += some.size();
    for (const RestoredObject &object : std::as_const(outcome.value)) {
        if (!object.restored) {
            ++m_next.failed;
            if (m_next.failures.size() < mostTold)
                m_next.failures.append(object);
        } else {
            ++m_next.restored;
            if (!object.renamedTo.isEmpty() && m_next.renamed.size() < mostTold)
                m_next.renamed.append(object);
        }
    }
    const bool finished = m_next.position >= m_ids.size();
    return Step{quint64(m_next.position), finished, toJson(m_next), std::move(outcome.changes)};
}

void RestoreTask::committed()
{
    m_progress = m_next;
}

QByteArray RestoreTask::toJson(const Progress &progress) const
{
    QJsonArray failures;
    for (const RestoredObject &object : progress.failures) {
        failures.append(QJsonObject{{QStringLiteral("id"), object.id.value},
            {QStringLiteral("code"), codeName(object.code)}, {QStringLiteral("reason"), object.detail}});
    }
    QJsonArray renamed;
    for (const RestoredObject &object : progress.renamed) {
        renamed.append(
            QJsonObject{{QStringLiteral("id"), object.id.value}, {QStringLiteral("name"), object.renamedTo}});
    }
    const QJsonObject result{{QStringLiteral("restored"), qint64(progress.restored)},
        {QStringLiteral("failed"), qint64(progress.failed)}, {QStringLiteral("failures"), failures},
        {QStringLiteral("renamed"), renamed}};
    return QJsonDocument(result).toJson(QJsonDocument::Compact);
}

} // namespace Jobs
