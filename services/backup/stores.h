// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/job.h"
#include "rpc/stores.h"
#include "tools/caller.h"

namespace Backup {

/// A store that can be copied, or restored into.
struct Store
{
    Base::StoreId id;
    QByteArray guid; ///< 16 bytes
    QString owner; ///< login; of a public store the company or, of the server's, Everyone
    bool isPublic = false;
    bool isOrphan = false; ///< nobody's; owner is whose it was
};

/// As people call it: the login, "public store", "public store of Acme".
QString nameOf(const QString &owner, bool isPublic);
/// The same; "orphaned store of anna".
QString nameOf(const Store &store);

/// Those the command line names, orphaned ones by their GUIDs; all that have an owner without names. NotFound
/// with the first that is not there.
Base::Result<QList<Store>> storesFor(const Job &job, const QList<Rpc::StoreInfo> &all);
/// The one to restore into: the one the command line names, or else \a archived, from which the archive is.
/// NotFound.
Base::Result<Store> targetFor(const Job &job, const Store &archived, const QList<Rpc::StoreInfo> &all);

/// Whether both belong to the same user, or are public for the same people.
bool haveSameOwner(const Store &one, const Store &other);

} // namespace Backup
