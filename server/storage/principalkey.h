// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/principalname.h"

#include <QStringList>

/// What accounts of all types share: their names and addresses, each taken once on the server.
namespace Storage {

class Connection;

/// The account of that type and name, compared without case; none if there is none.
Base::Result<Base::PrincipalId> principalByName(
    Connection &connection, PrincipalType type, const QString &name);
/// The account of any type that mail for \a address is for, likewise.
Base::Result<Base::PrincipalId> principalByAddress(Connection &connection, const QString &address);

/// Makes \a addresses those of the account, the first one its primary address, which may be empty. Conflict
/// if one is somebody else's.
Base::Result<void> writeAddresses(
    Connection &connection, Base::PrincipalId principal, const QStringList &addresses);

/// \a result of a statement that wrote a name; Conflict says what was taken: \a kind "login" or "name".
Base::Result<qint64> nameResult(const Base::Result<qint64> &result, QLatin1String kind, const QString &name);

} // namespace Storage
