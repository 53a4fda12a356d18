// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/outcome.h"

#include <QByteArray>

namespace Storage {
class Connection;
}

namespace Jobs {

/// What one step did, together with all before it.
struct Step
{
    quint64 done = 0;
    bool finished = false;
    QByteArray result; ///< a JSON object
    QList<Domain::FolderChange> changes; ///< of this step alone
};

/// The work of one job. Owned by its run in the engine, which calls one function after the other, in
/// different threads.
class Task
{
public:
    Task() = default;
    virtual ~Task() = default;
    Q_DISABLE_COPY_MOVE(Task)

    /// Whether steps write: then they run in the writer thread, in a transaction with the job's progress.
    virtual bool writes() const { return true; }
    /// Once, in a reader, before the first step. \returns how much there is to do; 0 = not known.
    virtual Base::Result<quint64> measure(Storage::Connection &connection) = 0;
    /// About \a rows rows of work. May be run again if its transaction failed: what it did counts only after
    /// committed().
    virtual Base::Result<Step> step(Storage::Connection &connection, int rows) = 0;
    virtual void committed() = 0;
    /// Whether anybody wants to know that it ran.
    virtual bool isWorthKeeping() const { return true; }
};

} // namespace Jobs
