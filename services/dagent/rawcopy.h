// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dagent/settings.h"
#include "rpc/items.h"

namespace Dagent {

/// Whether a mail is to be copied. \a isForUsers: it goes to one of copies.users.
bool wantsRawCopy(const RawCopies &copies, bool failed, bool isForUsers);

/// What became of the names in RawCopies::users.
struct NamedUsers
{
    bool include = false; ///< one of the recipients is among them
    QStringList unknown; ///< names that nobody has
};
/// \a reply answers for the names of copies.users, in their order.
NamedUsers findNamed(const RawCopies &copies, const QList<Base::PrincipalId> &recipients,
    const Rpc::ResolveRecipientsReply &reply);

/// Writes \a raw into a new file of \a folder, readable by the owner only. \returns its path. Blocks: not for
/// I/O threads.
Base::Result<QString> writeRawCopy(const QString &folder, const QByteArray &raw);

} // namespace Dagent
