// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Storage {

class Connection;

/// What passwords are checked with: one opaque value per principal and kind, for example "argon2id".
struct CredentialTable
{
    static Base::Result<std::optional<QByteArray>> find(
        Connection &connection, Base::PrincipalId principal, const QString &kind);
    /// Inserts or replaces.
    static Base::Result<void> set(
        Connection &connection, Base::PrincipalId principal, const QString &kind, const QByteArray &data);
    static Base::Result<void> removeAll(Connection &connection, Base::PrincipalId principal);
};

} // namespace Storage
