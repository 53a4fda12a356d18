// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "domain/rights.h"
#include "handlers/call.h"
#include "rpc/messages.h"
#include "storage/itemtypes.h"

#include <QList>

#include <type_traits>

namespace Storage {
class Connection;
}

/// Whether the caller may do to a store what a request asks for. Decided in the request's own unit of work,
/// so that a right that was taken away meanwhile counts; costs nothing in one's own store.
namespace Handlers {

struct PreparedAppend;

/// One thing a request does to one object.
struct Wish
{
    Storage::FolderKey object; ///< without a folder: the store
    Domain::Need need = Domain::Need::Manage;
    Base::UidSet items; ///< the messages it is about; empty = the folder
    quint32 flagMask = 0; ///< only messages that carry all of these flags
    bool told = true; ///< the security log hears of it, if it is allowed
    enum Part : quint8 { Whole, FirstPart, LaterPart };
    Part part = Whole; ///< of one message; a later part is not told of if it follows another one of it
};
using Wishes = QList<Wish>;

/// SYSTEM, or the store is that of the caller's session.
bool isOwnStore(const Call &call, Base::StoreId store);

/// Whether the security log is to hear of what users do in their own stores, too; SYSTEM's is never told.
bool tellsOwn(const Call &call);

/// NotFound for what the caller may not even see, Denied for what he may not do. Leaves events of the
/// security log with the call, which tells them with the answer. Own stores and SYSTEM pass without.
Base::Result<void> checkWishes(Call &call, Storage::Connection &connection, const Wishes &wishes);

/// What a row's right means for the store or folder of its request.
Domain::Need needOf(Right right);

/// What a request will do; errors of the search for a folder are those of the request.
template <class Request>
Base::Result<Wishes> wishesOf(Storage::Connection &, Right right, const Request &request)
{
    Wish wish{{request.store, {}}, needOf(right), {}};
    if constexpr (requires { request.folder; }) {
        if constexpr (std::is_same_v<decltype(request.folder), Base::FolderId>)
            wish.object.folder = request.folder;
    }
    if constexpr (requires { request.uids; }) {
        if constexpr (std::is_same_v<decltype(request.uids), Base::UidSet>)
            wish.items = request.uids;
    }
    Wishes wishes{wish};
    if constexpr (requires { request.targetStore; })
        wishes.append({{request.targetStore, request.targetFolder}, Domain::Need::Create, {}});
    return wishes;
}
/// The same for requests that say with more than their fields' names what they do.
Base::Result<Wishes> wishesOf(Storage::Connection &connection, Right right, const Rpc::CreateFolder &request);
Base::Result<Wishes> wishesOf(Storage::Connection &connection, Right right, const Rpc::RenameFolder &request);
Base::Result<Wishes> wishesOf(Storage::Connection &connection, Right right, const Rpc::FetchItems &request);
Base::Result<Wishes> wishesOf(Storage::Connection &connection, Right right, const Rpc::ReadBody &request);
Base::Result<Wishes> wishesOf(Storage::Connection &connection, Right right, const Rpc::SearchItems &request);
Base::Result<Wishes> wishesOf(Storage::Connection &connection, Right right, const Rpc::ChangeFlags &request);
Base::Result<Wishes> wishesOf(Storage::Connection &connection, Right right, const Rpc::ExpungeItems &request);
Base::Result<Wishes> wishesOf(Storage::Connection &connection, Right right, const Rpc::CopyItems &request);
Base::Result<Wishes> wishesOf(Storage::Connection &connection, Right right, const Rpc::SetRights &request);
Base::Result<Wishes> wishesOf(Storage::Connection &connection, Right right, const PreparedAppend &append);

/// To be called by the ways of run.h before the handler, with the same connection.
template <class Request>
Base::Result<void> checkAccess(
    const CallPointer &call, Storage::Connection &connection, Right right, const Request &request)
{
    if constexpr (NamesStore<Request>) {
        bool own = isOwnStore(*call, request.store);
        if constexpr (requires { request.targetStore; })
            own = own && isOwnStore(*call, request.targetStore);
        if (right != Right::Session && (!own || tellsOwn(*call)))
            return checkWishes(*call, connection, TRY(wishesOf(connection, right, request)));
    }
    return {};
}

} // namespace Handlers
