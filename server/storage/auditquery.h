// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audittrail.h"

#include <chrono>
#include <functional>

namespace Storage {

/// Which records are wanted: those for which every given condition holds.
struct AuditFilter
{
    static constexpr qsizetype maxTerms = 12;

    QList<AuditTerm> terms; ///< at most maxTerms; whole values, with their case
    qint64 from = 0; ///< microseconds since the epoch, included; 0 = open
    qint64 until = 0; ///< excluded; 0 = open
    QString text; ///< occurs in one of the values (see AuditTag), whatever its case; empty = any
    qint64 before = 0; ///< sequence number, excluded; 0 = from the newest on
    qint64 after = 0; ///< excluded; only records behind it
    bool ascending = false; ///< oldest first, to follow the log
    int limit = 100;
};

/// A piece of the answer.
struct AuditPage
{
    QList<AuditRecord> records;
    /// Where to go on (AuditFilter::before, or after if ascending): everything on this side was looked at.
    qint64 next = 0;
    bool complete =
        false; ///< there is nothing more. Else the limit or the time was reached, even without any record
};

/// The block's records, all of them, out of a segment's file. Corrupt with a sentence.
using AuditBlockReader =
    std::function<Base::Result<QList<AuditRecord>>(const QString &file, const AuditBlock &block)>;

/// One piece of the answer, within about \a budget, the records in the database before (ascending: after) the
/// archived ones, which are left out without \a readBlock. In a reader of the trail's database.
Base::Result<AuditPage> queryAudit(Connection &connection, const AuditFilter &filter,
    std::chrono::milliseconds budget, const AuditBlockReader &readBlock = {});

/// The last path the trail has for the object, and its type; empty if there is none.
struct AuditName
{
    QString path;
    qint64 type = 0;
};
Base::Result<AuditName> findAuditName(Connection &connection, qint64 objectId);

/// First and last number; 0, 0 in an empty trail.
Base::Result<std::pair<qint64, qint64>> auditRange(Connection &connection);

} // namespace Storage
