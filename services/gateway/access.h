// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "gateway/foldertree.h"

#include <QByteArrayView>

namespace Gateway {

/// What a session may do with the messages of its mailbox. The server decides anew with each request; this is
/// what clients are told, and it saves requests that would be refused.
struct Access
{
    /// Whether messages can be changed, and why not.
    enum class Reading : quint8 {
        Full, ///< messages can be changed
        Examined, ///< the client has said so
        NotGranted, ///< nothing that changes messages is granted
        Recoverable, ///< what was deleted is only looked at and taken out
    };
    static constexpr quint32 allFlags =
        Base::FlagSeen | Base::FlagAnswered | Base::FlagFlagged | Base::FlagDeleted | Base::FlagDraft;

    Reading reading = Reading::Full;
    quint32 flags = allFlags; ///< Flag bits that can be changed
    bool keywords = true; ///< so can these
    bool marksSeen = true; ///< FETCH of a body sets \Seen; only where that is granted for every message

    bool isReadOnly() const { return reading != Reading::Full; }
    /// Why nothing can be changed, for people.
    QByteArrayView readOnlyText() const;
};

/// What the grants of \a entry come to; \a examine: the client wants to change nothing.
Access accessTo(const MailboxEntry &entry, bool examine);

} // namespace Gateway
