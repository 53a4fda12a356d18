// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace Storage {

class Connection;

/// One moment of a counter's history; NaN where nothing is known.
struct StatisticSample
{
    float least = 0;
    float most = 0;
    float mean = 0;
};

/// Counts for the system table.
struct ObjectCounts
{
    std::array<qint64, 4> users{}; ///< by Base::UserKind
    qint64 nextObjectId = 0; ///< every id below it is used, or lost
    qint64 stores = 0;
    qint64 storeBytes = 0; ///< of all stores, live messages only
};

/// A company with all its stores together.
struct CompanyFigures
{
    Base::PrincipalId id; ///< none = the one company of a server without tenants
    QString name;
    QString administrator;
    quint64 storeSize = 0; ///< of its users and its public store together
    quint64 quotaWarn = 0; ///< 0 = none; the only level a company has
};

/// Reads for the tables of kopano-stats, and the coarse part of the history. The history keeps, per counter
/// and resolution (seconds that one sample stands for), rows of chunkLength() samples each.
struct StatisticsTable
{
    static Base::Result<ObjectCounts> objectCounts(Connection &connection);
    /// Users who are out of the office at this moment.
    static Base::Result<QSet<Base::PrincipalId>> absentUsers(Connection &connection);
    /// By name.
    static Base::Result<QList<CompanyFigures>> companies(Connection &connection);

    /// How many samples a row has: rows neither too many nor rewritten too often.
    static constexpr int chunkLength(int resolution) { return resolution < 900 ? 15 : 24; }

    /// Keeps \a samples, of which the first stands for the \a resolution seconds from \a time (a multiple of
    /// it). What is there already for the same time is joined with them.
    static Base::Result<void> append(Connection &connection, int resolution, const QString &name, qint64 time,
        const QList<StatisticSample> &samples);
    /// Samples from \a from up to before \a to, both multiples of \a resolution; NaN where there are none.
    static Base::Result<QList<StatisticSample>> read(
        Connection &connection, int resolution, const QString &name, qint64 from, qint64 to);
    /// Removes rows that end before \a before, of every counter there ever was.
    static Base::Result<void> prune(Connection &connection, int resolution, qint64 before);
};

} // namespace Storage
