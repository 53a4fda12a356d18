// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/audit.h"
#include "rpc/folders.h"
#include "rpc/items.h"
#include "rpc/people.h"
#include "rpc/rights.h"
#include "rpc/services.h"
#include "rpc/session.h"
#include "rpc/sessions.h"
#include "rpc/softdelete.h"
#include "rpc/statistics.h"
#include "rpc/stores.h"
#include "rpc/userbase.h"
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
    Row<70, QueryAudit>, Row<71, VerifyAudit>, Row<72, AuditState>, Row<73, ResolveObjects>,
    Row<80, CreatePublicStore>, Row<81, OpenStore>, Row<82, ListSharedStores>, Row<83, ListRights>, Row<84, SetRights>,
    Row<85, MyRights>,
    Row<90, CreateGroup>, Row<91, UpdateGroup>, Row<92, DeleteGroup>, Row<93, GetGroup>, Row<94, ListGroups>,
    Row<95, ChangeMembership>, Row<96, CreateCompany>, Row<97, UpdateCompany>, Row<98, DeleteCompany>,
    Row<99, GetCompany>, Row<100, ListCompanies>, Row<101, ChangeCompanyRelation>, Row<102, ChangeSendAs>,
    Row<103, ListSendAs>, Row<104, SetDelegate>, Row<105, ListDelegates>, Row<106, SetAutoReply>,
    Row<107, GetAutoReply>, Row<108, ChangePassword>, Row<109, GetUserDetails>, Row<110, CountUsers>,
    Row<111, CreateStore>, Row<112, HookStore>, Row<113, UnhookStore>, Row<114, RemoveStore>, Row<115, ListStores>,
    Row<116, RecountStore>, Row<117, ClearCaches>,
    Row<120, RecoverableFolders>, Row<121, ListRecoverable>, Row<122, RestoreObjects>, Row<123, PreviewPurge>,
    Row<124, StartPurge>, Row<125, StartRestore>, Row<126, StartVerify>, Row<127, ListJobs>, Row<128, JobStatus>,
    Row<129, CancelJob>,
    Row<130, ReadStatistics>, Row<131, ListSessionStatistics>, Row<132, ListUserStatistics>,
    Row<133, ListCompanyStatistics>, Row<134, ListServerStatistics>, Row<135, ReadStatisticHistory>,
    Row<140, RegisterService>, Row<141, FinishOrder>, Row<142, ListServices>, Row<143, ReloadService>,
    Row<144, ReadConfiguration>, Row<145, ChangeConfiguration>, Row<146, RollbackConfiguration>,
    Row<147, ValidateConfiguration>, Row<148, DiffConfiguration>, Row<149, ConfigurationHistory>,
    Row<150, TailServiceLog>, Row<151, ReadServiceCounters>, Row<152, WatchAdministration>,
    Row<160, ListSessions>, Row<161, KillSession>, Row<162, SyncUsers>,
    Row<163, PreviewScopedPurge>, Row<164, StartScopedPurge>, Row<200, FolderChanged>,
    Row<201, SessionEnded>, Row<202, ServiceOrder>, Row<203, AdministrationChanged>>;

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
