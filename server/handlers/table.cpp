// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/authentication.h"
#include "handlers/dispatcher.h"
#include "handlers/folders.h"
#include "handlers/items.h"
#include "handlers/recipients.h"
#include "handlers/run.h"
#include "handlers/session.h"
#include "handlers/users.h"
#include "rpc/messages.h"

#include <array>

namespace Handlers {

using namespace Rpc;

namespace {

/// A message that names a store is for its owner, and only such a one: forgetting either does not compile.
template <class Request> consteval HandlerRow row(Right right, void (*run)(const CallPointer &, Right))
{
    if (NamesStore<Request> != (right == Right::StoreOwner))
        throw "the right does not fit the message";
    return {numberOf<Request>, Request::typeName.data(), right, run};
}

constexpr std::array table{
    row<Hello>(Right::Anyone, &runHere<Hello, &hello>),
    row<Authenticate>(Right::Anyone, &authenticate),
    row<AuthenticateStep>(Right::Anyone, &authenticateStep),
    row<Logout>(Right::User, &runHere<Logout, &logout>),
    row<Ping>(Right::Anyone, &runHere<Ping, &ping>),

    row<ListFolders>(Right::StoreOwner, &runRead<ListFolders, &listFolders>),
    row<CreateFolder>(Right::StoreOwner, &runWrite<CreateFolder, &createFolder>),
    row<DeleteFolder>(Right::StoreOwner, &runWrite<DeleteFolder, &deleteFolder, true>),
    row<RenameFolder>(Right::StoreOwner, &runWrite<RenameFolder, &renameFolder>),
    row<SetSubscription>(Right::StoreOwner, &runWrite<SetSubscription, &setSubscription>),
    row<FolderStatus>(Right::StoreOwner, &runRead<FolderStatus, &folderStatus>),
    row<OpenMailbox>(Right::StoreOwner, &runRead<OpenMailbox, &openMailbox>),
    row<Unwatch>(Right::StoreOwner, &runHere<Unwatch, &unwatch>),

    row<FetchItems>(Right::StoreOwner, &runRead<FetchItems, &fetchItems>),
    row<ReadBody>(Right::StoreOwner, &runRead<ReadBody, &readBody>),
    row<ChangeFlags>(Right::StoreOwner, &runWrite<ChangeFlags, &changeFlags, true>),
    row<AppendItems>(Right::StoreOwner, &runPrepared<AppendItems, &prepareAppend, &appendItems>),
    row<CopyItems>(Right::StoreOwner, &runWrite<CopyItems, &copyItems>),
    row<ExpungeItems>(Right::StoreOwner, &runWrite<ExpungeItems, &expungeItems, true>),
    row<SearchItems>(Right::StoreOwner, &runRead<SearchItems, &searchItems>),

    row<ResolveRecipients>(Right::System, &resolveRecipients),
    row<Deliver>(Right::System, &runPrepared<Deliver, &prepareDelivery, &deliver>),
    row<ConfirmDeliveries>(Right::System, &runWrite<ConfirmDeliveries, &confirmDeliveries>),

    row<CreateUser>(Right::Administrator, &createUser),
    row<UpdateUser>(Right::Administrator, &updateUser),
    row<DeleteUser>(Right::Administrator, &deleteUser),
    row<GetUser>(Right::User, &runRead<GetUser, &findUser>),
    row<ListUsers>(Right::Administrator, &runRead<ListUsers, &listUsers>),
};

// All messages but the event.
static_assert(table.size() == std::tuple_size_v<MessageTable> - 1);

} // namespace

std::span<const HandlerRow> handlerTable()
{
    return table;
}

} // namespace Handlers
