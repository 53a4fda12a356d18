// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace Storage {

class Connection;

/// Results of writes by the client's idempotency key, so that a repeated write gets the first one's answer.
struct OpTable
{
    static Base::Result<std::optional<QByteArray>> find(
        Connection &connection, Base::StoreId store, const QByteArray &key);
    /// Conflict if the key was used before.
    static Base::Result<void> record(
        Connection &connection, Base::StoreId store, const QByteArray &key, const QByteArray &result);
    /// Forgets up to \a limit results older than \a before. \returns how many went.
    static Base::Result<int> prune(Connection &connection, qint64 before, int limit);
};

} // namespace Storage
