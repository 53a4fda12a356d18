// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recoverable.h"
#include "domain/limits.h"
#include "jobs/task.h"

#include <QStringList>

namespace Jobs {

/// Restores any number of objects of one store, some in each step.
class RestoreTask final : public Task
{
public:
    static constexpr qsizetype mostTold = 1000; ///< failures in the result

    /// \a ids empty = everything there is at the start; more than a million are left for the next job.
    RestoreTask(
        Base::StoreId store, QList<Base::ObjectId> ids, QStringList target, const Domain::Limits &limits);

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

    const Base::StoreId m_store;
    QList<Base::ObjectId> m_ids;
    const QStringList m_target;
    const Domain::Limits m_limits;
    Progress m_progress; ///< as committed
    Progress m_next;
};

} // namespace Jobs
