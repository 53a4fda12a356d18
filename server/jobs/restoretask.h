// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recoverable.h"
#include "domain/limits.h"
#include "jobs/task.h"
#include "storage/jobtable.h"

#include <QStringList>

#include <memory>

namespace Jobs {

/// Restores any number of objects of one store, some in each step.
class RestoreTask final : public Task
{
public:
    static constexpr qsizetype mostTold = 1000; ///< failures in the result

    /// \a ids empty = everything there is at the start; more than a million are left for the next job.
    RestoreTask(
        Base::StoreId store, QList<Base::ObjectId> ids, QStringList target, const Domain::Limits &limits);

    /// As of an Order: one restore of a store at a time, or one user could take all places there are.
    QString place() const;
    /// For the row of such a job, so that it can go on in another life of the program.
    QByteArray parameters() const;
    QByteArray plan() const;
    /// Invalid if \a row and \a plan are no such job's.
    static Base::Result<std::unique_ptr<RestoreTask>> revive(
        const Storage::JobRow &row, const QByteArray &plan, const Domain::Limits &limits);

    Base::Result<quint64> measure(Storage::Connection &connection) override;
    Base::Result<Step> step(Storage::Connection &connection, int rows) override;
    void committed() override;

private:
    struct Progress
    {
        qsizetype position = 0;
        quint64 restored = 0;
        quint64 failed = 0;
        QList<Base::RestoredObject> failures;
        QList<Base::RestoredObject> renamed;
    };
    QByteArray toJson(const Progress &progress) const;
    void takeUp(const QJsonObject &result);

    const Base::StoreId m_store;
    QList<Base::ObjectId> m_ids;
    const QStringList m_target;
    const Domain::Limits m_limits;
    quint64 m_before = 0; ///< objects an earlier life of the program is done with and m_ids does not name
    qint64 m_deletedUntil = 0; ///< of an earlier life that was to restore everything: its start; else 0
    Progress m_progress; ///< as committed
    Progress m_next;
};

} // namespace Jobs
