// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Storage {

class Connection;

/// Values are stored; append only.
enum class JobState : quint8 { Waiting = 1, Running, Done, Failed, Cancelled, Interrupted };

/// Long work that outlives its client.
struct JobRow
{
    qint64 id = 0;
    QString kind;
    JobState state = JobState::Waiting;
    Base::PrincipalId owner; ///< none = the server itself
    QByteArray parameters; ///< JSON
    quint64 done = 0;
    quint64 total = 0;
    qint64 created = 0;
    qint64 started = 0;
    qint64 finished = 0;
    QByteArray result; ///< JSON
    QString error;
    int revivals = 0; ///< restarts since it got on last
};

/// Writing functions only in a write.
struct JobTable
{
    /// Takes kind, state, owner, parameters and, if it runs, the start. \a plan: kept beside it until it
    /// ends. \returns the row with its id and times.
    static Base::Result<JobRow> insert(
        Connection &connection, const JobRow &job, const QByteArray &plan = {});
    /// Writes state, done, total, started, finished, result and error: it got on. NotFound.
    static Base::Result<void> update(Connection &connection, const JobRow &job);
    static Base::Result<std::optional<JobRow>> find(Connection &connection, qint64 id);
    /// The newest first. \a owner: only his; none = everybody's.
    static Base::Result<QList<JobRow>> list(Connection &connection, Base::PrincipalId owner, int limit);
    /// What waits or runs, the oldest first.
    static Base::Result<QList<JobRow>> unfinished(Connection &connection);
    /// Empty if it had none.
    static Base::Result<QByteArray> plan(Connection &connection, qint64 id);
    /// It goes on after a restart.
    static Base::Result<void> revived(Connection &connection, qint64 id);
    static Base::Result<void> remove(Connection &connection, qint64 id);
    /// Forgets up to \a limit jobs that ended before \a before.
    static Base::Result<int> prune(Connection &connection, qint64 before, int limit);
};

/// Facts about the whole database that are numbers, by name. setProperty() only in a write.
Base::Result<std::optional<qint64>> property(Connection &connection, const QString &name);
Base::Result<void> setProperty(Connection &connection, const QString &name, qint64 value);

} // namespace Storage
