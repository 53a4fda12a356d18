// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/bodystore.h"

namespace Storage {

class Connection;

/// Immutable messages, shared by all their copies. A body is born without references in the same write that
/// adds its first item; ItemWriter counts them.
struct BodyTable
{
    /// \a stored comes from connection.bodies().put().
    static Base::Result<Base::BodyId> insert(
        Connection &connection, const StoredBody &stored, const Base::MessageDigest &digest);
    /// A slice of the raw bytes, less at the end. The first slice of a body checks the whole against its
    /// hash: Corrupt.
    static Base::Result<QByteArray> read(
        Connection &connection, Base::BodyId body, qint64 offset, qint64 length);
    /// Compares the whole with its hash. Corrupt, NotFound.
    static Base::Result<void> verify(Connection &connection, Base::BodyId body);
    /// The ids behind \a after, ascending.
    static Base::Result<QList<Base::BodyId>> list(Connection &connection, Base::BodyId after, int limit);
    static Base::Result<quint64> count(Connection &connection);
    /// Removes up to \a limit bodies nobody refers to. \returns how many went.
    static Base::Result<int> removeUnused(Connection &connection, int limit);
    /// Whether a row refers to the file of \a sha256.
    static Base::Result<bool> usesFile(Connection &connection, const QByteArray &sha256);
};

} // namespace Storage
