// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/verifytask.h"

#include "jobs/logging.h"
#include "storage/bodytable.h"
#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Jobs {

using namespace Base;
using Storage::BodyTable;

VerifyTask::VerifyTask(const Storage::JobRow &row)
{
    const QJsonObject result = QJsonDocument::fromJson(row.result).object();
    m_progress.last = BodyId{std::max<qint64>(0, result.value(QLatin1String("last")).toInteger())};
    if (!m_progress.last)
        return;
    m_progress.checked = row.done;
    m_progress.damaged = quint64(std::max<qint64>(0, result.value(QLatin1String("damaged")).toInteger()));
    const QJsonArray bodies = result.value(QLatin1String("bodies")).toArray();
    for (const auto &body : bodies)
        m_progress.bodies.append(BodyId{body.toInteger()});
}

Result<quint64> VerifyTask::measure(Storage::Connection &connection)
{
    return BodyTable::count(connection);
}

Result<Step> VerifyTask::step(Storage::Connection &connection, int rows)
{
    m_next = m_progress;
    const QList<BodyId> bodies = TRY(BodyTable::list(connection, m_progress.last, rows));
    for (const BodyId body : bodies) {
        const auto verified = BodyTable::verify(connection, body);
        m_next.last = body;
        ++m_next.checked;
        if (verified || verified.error().code == Code::NotFound) // purged meanwhile
            continue;
        if (verified.error().code != Code::Corrupt)
            return verified.error();
        ++m_next.damaged;
        if (m_next.bodies.size() < mostTold)
            m_next.bodies.append(body);
        qCCritical(lcJobs).noquote() << "damaged body id=" << body.value
                                     << "reason=" << verified.error().detail;
    }
    QJsonArray damaged;
    for (const BodyId body : std::as_const(m_next.bodies))
        damaged.append(body.value);
    const QJsonObject result{{QStringLiteral("checked"), qint64(m_next.checked)},
        {QStringLiteral("damaged"), qint64(m_next.damaged)}, {QStringLiteral("bodies"), damaged},
        {QStringLiteral("last"), m_next.last.value}};
    return Step{
        m_next.checked, bodies.size() < rows, QJsonDocument(result).toJson(QJsonDocument::Compact), {}};
}

void VerifyTask::committed()
{
    m_progress = m_next;
}

} // namespace Jobs
