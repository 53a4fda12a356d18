// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/principalname.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace Storage {
class Connection;
}

/// From what accounts are called in a user base to what they are here.
namespace Domain::ExternalAccounts {

/// The mirrors of those of \a ids that have one.
Base::Result<QSet<Base::PrincipalId>> principalsOf(
    Storage::Connection &connection, const QString &source, const QList<QByteArray> &ids);
QSet<Base::PrincipalId> idsOf(const QList<Storage::PrincipalName> &names);

} // namespace Domain::ExternalAccounts
