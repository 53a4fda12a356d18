// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "smtp/addresses.h"
#include "smtp/memorybudget.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace Smtp {

/// How a recipient fares, at RCPT or after the content.
enum class Outcome : quint8 {
    Accepted,
    UnknownUser,
    OverQuota,
    TooBig, ///< storage takes no message of this size
    Full, ///< no space left; try again later
    Temporary, ///< the mailbox takes nothing now; try again later
    Unavailable, ///< our own faults and unknown outcomes; try again later
};

/// What is known of a recipient at RCPT.
struct Resolution
{
    Outcome outcome = Outcome::Unavailable;
    Base::PrincipalId user; ///< with Accepted
};

/// A complete message on its way to the store.
struct IncomingMessage
{
    QByteArray raw; ///< trace header and content
    qsizetype contentOffset = 0; ///< where the content as received begins
    QByteArray sender; ///< without angle brackets; empty = null path
    QByteArray envelopeId; ///< ENVID of the sender; empty = none
    QList<Base::PrincipalId> recipients; ///< each once
    BudgetShare share; ///< keep it as long as \a raw
};

/// Where a session finds recipients and leaves messages. Callbacks come in the session's thread, at once or
/// later, at most once each; they may come after the session is gone.
class Delivery
{
public:
    using Resolved = std::function<void(const QList<Resolution> &)>;
    /// \a receipt names the delivery in confirm(); empty if nobody needs to know.
    using Delivered = std::function<void(const QList<Outcome> &, const QByteArray &receipt)>;

    virtual ~Delivery() = default;
    /// Looks up recipients; the answer has the same order and length.
    virtual void resolve(const QStringList &addresses, Resolved done) = 0;
    /// Stores the message; the answer, one outcome per recipient, comes after the commit.
    virtual void deliver(IncomingMessage message, Delivered done) = 0;
    /// The client has seen the replies of that delivery: the same content from now on is a new message, not a repeated
    /// attempt.
    virtual void confirm(const QByteArray &receipt) = 0;
};

} // namespace Smtp
