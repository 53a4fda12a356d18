// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/auditquery.h"

#include <optional>

namespace Storage {

/// A condition of a query as the postings know it.
struct AuditDriver
{
    qint64 id = 0; ///< of the term; negative: an object
    qint64 uses = 0; ///< in the database, without what was archived
};

/// Those of the filter's terms, the rarest first; nothing if a value never occurred at all.
Base::Result<std::optional<QList<AuditDriver>>> auditDrivers(
    Connection &connection, const AuditFilter &filter);

/// Numbers of the values that have the text; nothing if there are too many for it to help, or it is too
/// short.
Base::Result<std::optional<QList<qint64>>> auditTermsWithText(Connection &connection, const QString &text);

/// Whether every condition about the record itself holds; numbers are not looked at.
bool auditMatches(const AuditRecord &record, const AuditFilter &filter);

} // namespace Storage
