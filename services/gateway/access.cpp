// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/access.h"

#include "base/permissions.h"

namespace Gateway {

QByteArrayView Access::readOnlyText() const
{
    switch (reading) {
    case Reading::Examined:
        return "The mailbox was opened with EXAMINE";
    case Reading::NotGranted:
        return "You may not change messages in this mailbox";
    case Reading::Recoverable:
        return "Deleted messages cannot be changed; copy or move them out to restore them";
    case Reading::Full:
        break;
    }
    return {};
}

Access accessTo(const MailboxEntry &entry, bool examine)
{
    Access access;
    const bool edits = entry.grants & (Base::GrantEditAny | Base::GrantEditOwn);
    const bool deletes = entry.grants & (Base::GrantDeleteAny | Base::GrantDeleteOwn);
    if (entry.space == Space::Recoverable)
        access.reading = Access::Reading::Recoverable;
    else if (examine)
        access.reading = Access::Reading::Examined;
    else if (!edits && !deletes)
        access.reading = Access::Reading::NotGranted;
    access.marksSeen = !access.isReadOnly() && (entry.grants & Base::GrantEditAny);
    // The flag that means removal goes with the right to remove (RFC 4314 section 4).
    if (!edits) {
        access.flags &= Base::FlagDeleted;
        access.keywords = false;
    }
    if (!deletes)
        access.flags &= ~quint32(Base::FlagDeleted);
    return access;
}

} // namespace Gateway
