// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/folders.h"
#include "rpc/items.h"
#include "rpc/session.h"
#include "rpc/users.h"

#include <tuple>
#include <type_traits>

namespace Rpc {

/// One row of the message table: the number on the wire and the request (whose Reply names the answer).
template <quint16 number, class Request> struct Row
{
    static constexpr quint16 wireNumber = number;
    using type = Request;
};

/// Every message there is. Append only; a number is never used again.
using MessageTable = std::tuple<Row<1, Hello>, Row<2, Authenticate>, Row<3, AuthenticateStep>, Row<4, Logout>,
    Row<5, Ping>, Row<20, ListFolders>, Row<21, CreateFolder>, Row<22, DeleteFolder>, Row<23, RenameFolder>,
    Row<24, SetSubscription>, Row<25, FolderStatus>, Row<26, OpenMailbox>, Row<27, Unwatch>,
    Row<40, FetchItems>, Row<41, ReadBody>, Row<42, ChangeFlags>, Row<43, AppendItems>, Row<44, CopyItems>,
    Row<45, ExpungeItems>, Row<46, SearchItems>, Row<50, ResolveRecipients>, Row<51, Deliver>, Row<52, ConfirmDeliveries>,
    Row<60, CreateUser>, Row<61, UpdateUser>, Row<62, DeleteUser>, Row<63, GetUser>, Row<64, ListUsers>,
    Row<200, FolderChanged>>;

namespace Detail {
template <class Message, class Table> struct NumberOf;
template <class Message, class... Rows> struct NumberOf<Message, std::tuple<Rows...>>
{
    static constexpr quint16 value =
        quint16((0 + ... + (std::is_same_v<Message, typename Rows::type> ? Rows::wireNumber : 0)));
    static_assert(value != 0, "the message stands in the table exactly once");
};
} // namespace Detail

/// The number of \a Message on the wire.
template <class Message> inline constexpr quint16 numberOf = Detail::NumberOf<Message, MessageTable>::value;

} // namespace Rpc
