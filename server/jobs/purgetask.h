// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purge.h"
#include "jobs/task.h"

#include <functional>

namespace Jobs {

/// Takes away for good what is deleted long enough.
class PurgeTask final : public Task
{
public:
    /// \a automatic: nobody wants to know that it ran if there was nothing to do.
    /// \a removed: see Purges.
    /// \a before: what an earlier life of the program has done of it.
    PurgeTask(const Domain::PurgeLimits &limits, bool automatic,
        std::function<void(quint64 rows)> removed = {}, const Storage::PurgeCount &before = {});

    Base::Result<quint64> measure(Storage::Connection &connection) override;
    Base::Result<Step> step(Storage::Connection &connection, int rows) override;
    void committed() override;
    bool isWorthKeeping() const override;

private:
    Domain::PurgeLimits m_limits;
    const bool m_automatic;
    const std::function<void(quint64)> m_removed;
    Domain::PurgeProgress m_progress; ///< as committed
    Domain::PurgeProgress m_next;
};

/// {"stores":…,"folders":…,"messages":…,"bytes":…}
QByteArray toJson(const Storage::PurgeCount &count);
Storage::PurgeCount purgeCountOf(const QByteArray &json);

} // namespace Jobs
