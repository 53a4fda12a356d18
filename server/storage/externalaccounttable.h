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

/// A user or group here that mirrors an account of a user base outside the database.
struct ExternalAccountRow
{
    QByteArray externalId;
    Base::PrincipalId principal;
    QString changed; ///< the base's mark of the version that is mirrored
};

/// Which accounts are whose mirrors. \a source is Directory::UserBase::source().
struct ExternalAccountTable
{
    static Base::Result<std::optional<ExternalAccountRow>> find(
        Connection &connection, const QString &source, const QByteArray &externalId);
    /// Whether \a principal mirrors an account of any user base.
    static Base::Result<bool> isMirror(Connection &connection, Base::PrincipalId principal);
    static Base::Result<QList<ExternalAccountRow>> list(Connection &connection, const QString &source);
    /// Makes the row, or changes it. Conflict if the principal mirrors another account.
    static Base::Result<void> set(
        Connection &connection, const QString &source, const ExternalAccountRow &row);
    static Base::Result<void> remove(Connection &connection, Base::PrincipalId principal);
};

} // namespace Storage
