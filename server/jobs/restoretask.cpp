// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/restoretask.h"

#include "domain/recoverable.h"
#include "domain/restore.h"
#include "storage/connection.h"

#include <QDataStream>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Jobs {

using namespace Base;

namespace {

constexpr qsizetype mostObjects = 1'000'000;
constexpr int pageSize = 5000;

Code codeNamed(const QString &name)
{
    for (quint8 code = 0; code < quint8(Code::Internal); ++code) {
        if (codeName(Code(code)) == name)
            return Code(code);
    }
    return Code::Internal;
}

} // namespace

RestoreTask::RestoreTask(StoreId store, QList<ObjectId> ids, QStringList target, const Domain::Limits &limits)
    : m_store(store)
    , m_ids(std::move(ids))
    , m_target(std::move(target))
    , m_limits(limits)
{
}

QString RestoreTask::place() const
{
    return QStringLiteral("store %1").arg(m_store.value);
}

QByteArray RestoreTask::parameters() const
{
    const QJsonObject object{{QStringLiteral("store"), m_store.value},
        {QStringLiteral("objects"), qint64(m_ids.size())},
        {QStringLiteral("target"), QJsonArray::fromStringList(m_target)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray RestoreTask::plan() const
{
    QByteArray ids;
    QDataStream stream(&ids, QIODevice::WriteOnly);
    for (const ObjectId id : m_ids)
        stream << id.value;
    return ids;
}

Result<std::unique_ptr<RestoreTask>> RestoreTask::revive(
    const Storage::JobRow &row, const QByteArray &plan, const Domain::Limits &limits)
{
    const QJsonObject parameters = QJsonDocument::fromJson(row.parameters).object();
    const StoreId store{parameters.value(QLatin1String("store")).toInteger()};
    const qsizetype objects = parameters.value(QLatin1String("objects")).toInteger(-1);
    if (!store || objects < 0 || plan.size() != objects * qsizetype(sizeof(qint64)))
        return {Code::Invalid, QStringLiteral("what it was to restore is not readable any more")};
    QStringList target;
    const QJsonArray names = parameters.value(QLatin1String("target")).toArray();
    for (const auto &name : names)
        target.append(name.toString());
    QList<ObjectId> ids;
    QDataStream stream(plan);
    for (qsizetype i = 0; i < objects; ++i) {
        qint64 id = 0;
        stream >> id;
        ids.append(ObjectId{id});
    }
    auto task = std::make_unique<RestoreTask>(store, std::move(ids), target, limits);
    task->m_progress.position = objects > 0 ? qsizetype(std::min<quint64>(row.done, quint64(objects))) : 0;
    task->m_deletedUntil = objects > 0 ? 0 : std::max<qint64>(row.created, 1);
    task->takeUp(QJsonDocument::fromJson(row.result).object());
    return task;
}

/// What was done before. Of everything, what could not be restored is there still and has its turn again.
void RestoreTask::takeUp(const QJsonObject &result)
{
    m_progress.restored = quint64(std::max<qint64>(0, result.value(QLatin1String("restored")).toInteger()));
    const QJsonArray renamed = result.value(QLatin1String("renamed")).toArray();
    for (const auto &entry : renamed) {
        RestoredObject object;
        object.id = ObjectId{entry[QLatin1String("id")].toInteger()};
        object.renamedTo = entry[QLatin1String("name")].toString();
        m_progress.renamed.append(object);
    }
    if (m_deletedUntil > 0) {
        m_before = m_progress.restored;
        return;
    }
    m_progress.failed = quint64(std::max<qint64>(0, result.value(QLatin1String("failed")).toInteger()));
    const QJsonArray failures = result.value(QLatin1String("failures")).toArray();
    for (const auto &entry : failures) {
        RestoredObject object;
        object.id = ObjectId{entry[QLatin1String("id")].toInteger()};
        object.code = codeNamed(entry[QLatin1String("code")].toString());
        object.detail = entry[QLatin1String("reason")].toString();
        m_progress.failures.append(object);
    }
}

Result<quint64> RestoreTask::measure(Storage::Connection &connection)
{
    QByteArray after;
    for (bool more = m_ids.isEmpty(); more && m_ids.size() < mostObjects; more = !after.isEmpty()) {
        const auto page = TRY(Domain::listRecoverable(connection, m_store, {}, after, pageSize));
        for (const RecoverableObject &object : page.objects) {
            if (m_deletedUntil == 0 || object.deleted <= m_deletedUntil)
                m_ids.append(object.id);
        }
        after = page.next;
    }
    return m_before + quint64(m_ids.size());
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
    return Step{m_before + quint64(m_next.position), finished, toJson(m_next), std::move(outcome.changes)};
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
