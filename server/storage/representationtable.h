// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "storage/principalname.h"

#include <optional>

namespace Storage {

class Connection;

/// A delegate of somebody.
struct DelegateRow
{
    PrincipalName who;
    quint32 flags = 0; ///< Rpc::Delegate::Flag bits
};

/// Who may act for whom: send-as, delegates, and the automatic reply that acts for somebody away.
struct RepresentationTable
{
    /// \returns false if it is so already.
    static Base::Result<bool> addSender(
        Connection &connection, Base::PrincipalId owner, Base::PrincipalId sender);
    /// \returns false if it is not so.
    static Base::Result<bool> removeSender(
        Connection &connection, Base::PrincipalId owner, Base::PrincipalId sender);
    /// By name.
    static Base::Result<QList<PrincipalName>> senders(Connection &connection, Base::PrincipalId owner);

    /// Makes the delegate, or changes its flags.
    static Base::Result<void> setDelegate(
        Connection &connection, Base::PrincipalId owner, Base::PrincipalId delegate, quint32 flags);
    /// \returns false if it is none.
    static Base::Result<bool> removeDelegate(
        Connection &connection, Base::PrincipalId owner, Base::PrincipalId delegate);
    /// By name.
    static Base::Result<QList<DelegateRow>> delegates(Connection &connection, Base::PrincipalId owner);

    /// Default values if there is none.
    static Base::Result<Base::AutoReply> autoReply(Connection &connection, Base::PrincipalId user);
    static Base::Result<void> setAutoReply(
        Connection &connection, Base::PrincipalId user, const Base::AutoReply &autoReply);

    /// Forgets \a principal in all of these.
    static Base::Result<void> removeAll(Connection &connection, Base::PrincipalId principal);
};

} // namespace Storage
