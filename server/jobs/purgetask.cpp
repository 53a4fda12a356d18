// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/purgetask.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Jobs {

using namespace Base;

PurgeTask::PurgeTask(const Domain::PurgeLimits &limits, bool automatic, std::function<void(quint64)> removed,
    const Storage::PurgeCount &before)
    : m_limits(limits)
    , m_automatic(automatic)
    , m_removed(std::move(removed))
{
    m_progress.removed = before;
}

Result<quint64> PurgeTask::measure(Storage::Connection &connection)
{
    if (m_limits.deletedBefore == 0)
        return quint64(0);
    const auto count = TRY(Domain::countDeleted(connection, m_limits));
    const auto &before = m_progress.removed;
    return before.messages + before.folders + before.stores + count.messages + count.folders + count.stores;
}

Result<Step> PurgeTask::step(Storage::Connection &connection, int rows)
{
    Domain::PurgeLimits limits = m_limits;
    limits.rows = rows;
    m_next = TRY(Domain::purgeDeleted(connection, limits, m_progress));
    const Storage::PurgeCount &removed = m_next.removed;
    return Step{removed.messages + removed.folders + removed.stores, m_next.finished, toJson(removed),
        m_next.changes};
}

void PurgeTask::committed()
{
    if (m_removed)
        m_removed(m_next.removed.rows - m_progress.removed.rows);
    m_progress = m_next;
}

bool PurgeTask::isWorthKeeping() const
{
    return !m_automatic || m_progress.removed.rows > 0;
}

QByteArray toJson(const Storage::PurgeCount &count)
{
    const QJsonObject object{{QStringLiteral("stores"), qint64(count.stores)},
        {QStringLiteral("folders"), qint64(count.folders)},
        {QStringLiteral("messages"), qint64(count.messages)}, {QStringLiteral("bytes"), qint64(count.bytes)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Storage::PurgeCount purgeCountOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto number = [&](QLatin1String name) {
        return quint64(std::max<qint64>(0, object.value(name).toInteger()));
    };
    Storage::PurgeCount count;
    count.stores = number(QLatin1String("stores"));
    count.folders = number(QLatin1String("folders"));
    count.messages = number(QLatin1String("messages"));
    count.bytes = number(QLatin1String("bytes"));
    count.rows = count.stores + count.folders + count.messages; // at least
    return count;
}

} // namespace Jobs
