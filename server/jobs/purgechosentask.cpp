// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/purgechosentask.h"

#include "jobs/purgetask.h"

#include <QDataStream>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Jobs {

using namespace Base;

namespace {

QByteArray chosenResult(const Domain::ChosenProgress &progress)
{
    QJsonObject object = QJsonDocument::fromJson(toJson(progress.removed)).object();
    object.insert(QStringLiteral("skipped"), qint64(progress.skipped));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

qsizetype objectsOf(const Storage::JobRow &row)
{
    return QJsonDocument::fromJson(row.parameters).object().value(QLatin1String("objects")).toInteger(-1);
}

} // namespace

PurgeChosenTask::PurgeChosenTask(
    StoreId store, QList<ObjectId> ids, std::function<void(quint64 rows)> removed)
    : m_store(store)
    , m_ids(std::move(ids))
    , m_removed(std::move(removed))
{
}

QByteArray PurgeChosenTask::parameters() const
{
    const QJsonObject object{
        {QStringLiteral("store"), m_store.value}, {QStringLiteral("objects"), qint64(m_ids.size())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray PurgeChosenTask::plan() const
{
    QByteArray ids;
    QDataStream stream(&ids, QIODevice::WriteOnly);
    for (const ObjectId id : m_ids)
        stream << id.value;
    return ids;
}

bool PurgeChosenTask::isOf(const Storage::JobRow &row)
{
    return objectsOf(row) >= 0;
}

Result<std::unique_ptr<PurgeChosenTask>> PurgeChosenTask::revive(
    const Storage::JobRow &row, const QByteArray &plan, std::function<void(quint64 rows)> removed)
{
    const QJsonObject parameters = QJsonDocument::fromJson(row.parameters).object();
    const StoreId store{parameters.value(QLatin1String("store")).toInteger()};
    const qsizetype objects = objectsOf(row);
    if (!store || objects < 0 || plan.size() != objects * qsizetype(sizeof(qint64)))
        return {Code::Invalid, QStringLiteral("what it was to purge is not readable any more")};
    QList<ObjectId> ids;
    QDataStream stream(plan);
    for (qsizetype i = 0; i < objects; ++i) {
        qint64 id = 0;
        stream >> id;
        ids.append(ObjectId{id});
    }
    auto task = std::make_unique<PurgeChosenTask>(store, std::move(ids), std::move(removed));
    task->m_progress.position = qsizetype(std::min<quint64>(row.done, quint64(objects)));
    task->m_progress.removed = purgeCountOf(row.result);
    const QJsonObject result = QJsonDocument::fromJson(row.result).object();
    task->m_progress.skipped =
        quint64(std::max<qint64>(0, result.value(QLatin1String("skipped")).toInteger()));
    return task;
}

Result<quint64> PurgeChosenTask::measure(Storage::Connection &)
{
    return quint64(m_ids.size());
}

Result<Step> PurgeChosenTask::step(Storage::Connection &connection, int rows)
{
    m_next = m_progress;
    m_next.changes.clear();
    m_next = TRY(Domain::purgeChosen(connection, m_store, m_ids, rows, std::move(m_next)));
    return Step{quint64(m_next.position), m_next.finished, chosenResult(m_next), m_next.changes};
}

void PurgeChosenTask::committed()
{
    if (m_removed)
        m_removed(m_next.removed.rows - m_progress.removed.rows);
    m_progress = m_next;
}

} // namespace Jobs
