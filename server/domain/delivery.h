// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "domain/items.h"
#include "domain/limits.h"
#include "domain/outcome.h"

#include <QStringList>

namespace Storage {
class Connection;
}

namespace Domain {

/// See Rpc::DeliveryResult, whose order it has.
enum class RecipientResult : quint8 { Delivered, Duplicate, UnknownUser, OverQuota, Temporary };

/// How one recipient fared.
struct RecipientOutcome
{
    RecipientResult result = RecipientResult::Temporary;
    QString detail; ///< for logs
};

/// One message for several users.
struct Delivery
{
    PreparedItem item;
    QList<Base::PrincipalId> recipients; ///< users, or groups whose members get it
    QByteArray envelopeId; ///< names sender and content; empty = no duplicate suppression
    QStringList folder; ///< empty = Inbox
    bool junk = false;
    bool createFolder = false; ///< else a missing folder means the Inbox
    QList<QByteArray> confirmed; ///< envelope ids of earlier deliveries; see confirmDeliveries()
};

/// The senders of these deliveries have seen the replies: the same envelope id is a new message from now on.
Base::Result<void> confirmDeliveries(Storage::Connection &connection, const QList<QByteArray> &envelopeIds);

/// Whether a message for \a store may be the repetition of one that is in there already. Its sender must get
/// as far as to be told so, even if that one has filled the store.
Base::Result<bool> mayBeRepeated(Storage::Connection &connection, Base::StoreId store, const Limits &limits);

/// Stores the body once and a row for each recipient. A recipient who is unknown, over quota or has a full
/// folder does not keep the others from getting theirs; an error undoes everything. In a write.
Base::Result<Outcome<QList<RecipientOutcome>>> deliver(
    Storage::Connection &connection, const Delivery &delivery, const Limits &limits);

} // namespace Domain
