// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/items.h"
#include "handlers/call.h"
#include "rpc/messages.h"

namespace Storage {
class Connection;
}

/// Handlers of message requests; see Rpc for what they promise.
namespace Handlers {

Base::Result<Rpc::FetchItemsReply> fetchItems(
    const CallPointer &call, Storage::Connection &connection, const Rpc::FetchItems &request);
Base::Result<Rpc::ReadBodyReply> readBody(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ReadBody &request);
Base::Result<Domain::Outcome<Rpc::ChangeFlagsReply>> changeFlags(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ChangeFlags &request);
Base::Result<Domain::Outcome<Rpc::CopyItemsReply>> copyItems(
    const CallPointer &call, Storage::Connection &connection, const Rpc::CopyItems &request);
Base::Result<Domain::Outcome<Rpc::ExpungeItemsReply>> expungeItems(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ExpungeItems &request);
Base::Result<Rpc::SearchItemsReply> searchItems(
    const CallPointer &call, Storage::Connection &connection, const Rpc::SearchItems &request);

struct PreparedAppend
{
    Base::StoreId store;
    Base::FolderId folder; ///< none: the one at \a path
    QStringList path;
    bool onlyMail = false;
    QList<Domain::PreparedItem> items;
};
/// The folder it is for. NotFound.
Base::Result<Base::Folder> appendTarget(Storage::Connection &connection, const PreparedAppend &append);
Base::Result<PreparedAppend> prepareAppend(const CallPointer &call, Rpc::AppendItems request);
Base::Result<Domain::Outcome<Rpc::AppendItemsReply>> appendItems(
    const CallPointer &call, Storage::Connection &connection, const PreparedAppend &append);

Base::Result<Domain::Outcome<Rpc::Empty>> confirmDeliveries(
    const CallPointer &call, Storage::Connection &connection, const Rpc::ConfirmDeliveries &request);
Base::Result<Domain::Delivery> prepareDelivery(const CallPointer &call, Rpc::Deliver request);
Base::Result<Domain::Outcome<Rpc::DeliverReply>> deliver(
    const CallPointer &call, Storage::Connection &connection, const Domain::Delivery &delivery);

} // namespace Handlers
