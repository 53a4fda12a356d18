// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purge.h"
#include "jobs/task.h"
#include "storage/jobtable.h"

#include <functional>
#include <memory>

namespace Jobs {

/// Takes chosen objects of one store away for good, however old they are.
class PurgeChosenTask final : public Task
{
public:
    /// \a removed: see Purges.
    PurgeChosenTask(
        Base::StoreId store, QList<Base::ObjectId> ids, std::function<void(quint64 rows)> removed = {});

    /// For the row of such a job, so that it can go on in another life of the program.
    QByteArray parameters() const;
    QByteArray plan() const;
    /// Whether \a row is such a job's.
    static bool isOf(const Storage::JobRow &row);
    /// Invalid if \a row and \a plan do not fit.
    static Base::Result<std::unique_ptr<PurgeChosenTask>> revive(
        const Storage::JobRow &row, const QByteArray &plan, std::function<void(quint64 rows)> removed);

    Base::Result<quint64> measure(Storage::Connection &connection) override;
    Base::Result<Step> step(Storage::Connection &connection, int rows) override;
    void committed() override;

private:
    const Base::StoreId m_store;
    const QList<Base::ObjectId> m_ids;
    const std::function<void(quint64)> m_removed;
    Domain::ChosenProgress m_progress; ///< as committed
    Domain::ChosenProgress m_next;
};

} // namespace Jobs
