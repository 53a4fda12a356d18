// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace Storage {

class Connection;

/// The right to write, as a row: who holds it and the how manieth holder that is. The lock file keeps two
/// processes of one machine apart; the epoch is what keeps machines apart.
struct Lease
{
    /// Takes the lease. \returns our epoch. Only in a write.
    static Base::Result<qint64> take(Connection &connection);
    /// Conflict if somebody else took it meanwhile.
    static Base::Result<void> check(Connection &connection, qint64 epoch);
};

/// The database's guid, made on first use. Only in a write.
Base::Result<QByteArray> databaseGuid(Connection &connection);

} // namespace Storage
