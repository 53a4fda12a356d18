// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>

namespace Storage {

class Connection;

struct DeliveryMark
{
    Base::StoreId store; ///< the recipient's
    QByteArray envelopeId; ///< names sender and content
};

/// Recognises a delivery that is repeated because its reply got lost.
struct DeliveryMarkTable
{
    /// Notes the delivery. \returns false if the same one was noted at \a since (seconds since the epoch) or
    /// later.
    static Base::Result<bool> claim(Connection &connection, const DeliveryMark &mark, qint64 since);
    /// Whether claim() would return false; notes nothing.
    static Base::Result<bool> isClaimed(Connection &connection, const DeliveryMark &mark, qint64 since);
    /// Whether any delivery into \a store since then may be repeated.
    static Base::Result<bool> hasAny(Connection &connection, Base::StoreId store, qint64 since);
    /// Forgets a delivery, for all recipients: its sender has seen the reply.
    static Base::Result<void> confirm(Connection &connection, const QByteArray &envelopeId);
    /// Forgets up to \a limit marks older than \a before. \returns how many went.
    static Base::Result<int> prune(Connection &connection, qint64 before, int limit);
};

} // namespace Storage
