// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "jobs/task.h"
#include "storage/jobtable.h"

namespace Jobs {

/// Compares every stored body with its hash. Damaged ones are named in the result and the log; reading them
/// answers Corrupt anyway.
class VerifyTask final : public Task
{
public:
    static constexpr qsizetype mostTold = 1000; ///< bodies in the result

    VerifyTask() = default;
    /// Goes on where an earlier life of the program came to.
    explicit VerifyTask(const Storage::JobRow &row);

    bool writes() const override { return false; }
    Base::Result<quint64> measure(Storage::Connection &connection) override;
    Base::Result<Step> step(Storage::Connection &connection, int rows) override;
    void committed() override;

private:
    struct Progress
    {
        Base::BodyId last; ///< done with, as all before it
        quint64 checked = 0;
        quint64 damaged = 0;
        QList<Base::BodyId> bodies; ///< damaged ones
    };
    Progress m_progress; ///< as committed
    Progress m_next;
};

} // namespace Jobs
