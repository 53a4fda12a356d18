// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/accounts.h"
#include "handlers/auditqueries.h"
#include "handlers/authentication.h"
#include "handlers/companies.h"
#include "handlers/dispatcher.h"
#include "handlers/folders.h"
#include "handlers/groups.h"
#include "handlers/items.h"
#include "handlers/jobs.h"
#include "handlers/recipients.h"
#include "handlers/representation.h"
#include "handlers/rights.h"
#include "handlers/run.h"
#include "handlers/scopedpurges.h"
#include "handlers/services.h"
#include "handlers/session.h"
#include "handlers/sessionadmin.h"
#include "handlers/storeadmin.h"
#include "handlers/userbase.h"
#include "handlers/softdelete.h"
#include "handlers/statistics.h"
#include "handlers/users.h"
#include "rpc/messages.h"

#include <array>

namespace Handlers {

using namespace Rpc;

namespace {

/// A message that names a store has a right in it, and only such a one: forgetting either does not compile. What a
/// right is asked for is said by wishesOf().
template <class Request> consteval HandlerRow row(Right right, void (*run)(const CallPointer &, Right))
{
    if (NamesStore<Request> != isAboutStore(right))
        throw "the right does not fit the message";
    return {numberOf<Request>, Request::typeName.data(), right, run};
}

constexpr std::array table{
    row<Hello>(Right::Anyone, &runHere<Hello, &hello>),
    row<Authenticate>(Right::Anyone, &authenticate),
    row<AuthenticateStep>(Right::Anyone, &authenticateStep),
    row<Logout>(Right::User, &runHere<Logout, &logout>),
    row<Ping>(Right::Anyone, &runHere<Ping, &ping>),

    row<ListFolders>(Right::View, &runRead<ListFolders, &listFolders>),
    row<CreateFolder>(Right::CreateFolder, &runWrite<CreateFolder, &createFolder>),
    row<DeleteFolder>(Right::FolderPermissions, &runWrite<DeleteFolder, &deleteFolder, true>),
    row<RenameFolder>(Right::FolderPermissions, &runWrite<RenameFolder, &renameFolder>),
    row<SetSubscription>(Right::StoreOwner, &runWrite<SetSubscription, &setSubscription>),
    row<FolderStatus>(Right::Contents, &runRead<FolderStatus, &folderStatus>),
    row<OpenMailbox>(Right::Contents, &runRead<OpenMailbox, &openMailbox>),
    row<Unwatch>(Right::Session, &runHere<Unwatch, &unwatch>),

    row<FetchItems>(Right::Contents, &runRead<FetchItems, &fetchItems>),
    row<ReadBody>(Right::Read, &runRead<ReadBody, &readBody>),
    row<ChangeFlags>(Right::Edit, &runWrite<ChangeFlags, &changeFlags, true>),
    row<AppendItems>(Right::Create, &runPrepared<AppendItems, &prepareAppend, &appendItems>),
    row<CopyItems>(Right::Read, &runWrite<CopyItems, &copyItems>),
    row<ExpungeItems>(Right::Delete, &runWrite<ExpungeItems, &expungeItems, true>),
    row<SearchItems>(Right::Contents, &runRead<SearchItems, &searchItems>),

    row<ResolveRecipients>(Right::System, &resolveRecipients),
    row<Deliver>(Right::System, &runPrepared<Deliver, &prepareDelivery, &deliver>),
    row<ConfirmDeliveries>(Right::System, &runWrite<ConfirmDeliveries, &confirmDeliveries>),

    row<CreateUser>(Right::User, &createUser),
    row<UpdateUser>(Right::User, &updateUser),
    row<DeleteUser>(Right::User, &deleteUser),
    row<GetUser>(Right::User, &runRead<GetUser, &findUser>),
    row<ListUsers>(Right::User, &runRead<ListUsers, &listUsers>),

    row<CreateGroup>(Right::User, &runAdministration<CreateGroup, &createGroup, &actOf>),
    row<UpdateGroup>(Right::User, &runAdministration<UpdateGroup, &updateGroup, &actOf>),
    row<DeleteGroup>(Right::User, &runAdministration<DeleteGroup, &deleteGroup, &actOf>),
    row<GetGroup>(Right::User, &runRead<GetGroup, &inspect<GetGroup, &findGroup>>),
    row<ListGroups>(Right::User, &runRead<ListGroups, &inspect<ListGroups, &listGroups>>),
    row<ChangeMembership>(Right::User, &runAdministration<ChangeMembership, &changeMembership, &actOf>),

    row<CreateCompany>(Right::User, &runAdministration<CreateCompany, &createCompany, &actOf>),
    row<UpdateCompany>(Right::User, &runAdministration<UpdateCompany, &updateCompany, &actOf>),
    row<DeleteCompany>(Right::User, &runAdministration<DeleteCompany, &deleteCompany, &actOf>),
    row<GetCompany>(Right::User, &runRead<GetCompany, &inspect<GetCompany, &findCompany>>),
    row<ListCompanies>(Right::User, &runRead<ListCompanies, &inspect<ListCompanies, &listCompanies>>),
    row<ChangeCompanyRelation>(
        Right::User, &runAdministration<ChangeCompanyRelation, &changeCompanyRelation, &actOf>),

    row<ChangeSendAs>(Right::User, &runAdministration<ChangeSendAs, &changeSendAs, &actOf>),
    row<ListSendAs>(Right::User, &runRead<ListSendAs, &inspect<ListSendAs, &listSendAs>>),
    row<SetDelegate>(Right::User, &runAdministration<SetDelegate, &setDelegate, &actOf>),
    row<ListDelegates>(Right::User, &runRead<ListDelegates, &inspect<ListDelegates, &listDelegates>>),
    row<SetAutoReply>(Right::User, &runAdministration<SetAutoReply, &setAutoReply, &actOf>),
    row<GetAutoReply>(Right::User, &runRead<GetAutoReply, &inspect<GetAutoReply, &findAutoReply>>),

    row<ChangePassword>(Right::User, &changePassword),
    row<GetUserDetails>(Right::User, &runRead<GetUserDetails, &userDetails>),
    row<CountUsers>(Right::User, &runRead<CountUsers, &inspect<CountUsers, &countUsers>>),

    row<CreateStore>(Right::User, &runAdministration<CreateStore, &createStore, &actOf>),
    row<HookStore>(Right::User, &runAdministration<HookStore, &hookStore, &actOf>),
    row<UnhookStore>(Right::User, &runAdministration<UnhookStore, &unhookStore, &actOf>),
    row<RemoveStore>(Right::User, &runAdministration<RemoveStore, &removeStore, &actOf>),
    row<ListStores>(Right::User, &runRead<ListStores, &inspect<ListStores, &listStores>>),
    row<RecountStore>(Right::User, &runAdministration<RecountStore, &recountStore, &actOf>),
    row<ClearCaches>(Right::User, &runHere<ClearCaches, &clearCaches>),

    row<CreatePublicStore>(Right::User, &runAdministration<CreatePublicStore, &createPublicStore, &actOf>),
    row<OpenStore>(Right::User, &runRead<OpenStore, &openStore>),
    row<ListSharedStores>(Right::User, &runRead<ListSharedStores, &listSharedStores>),
    row<ListRights>(Right::FolderPermissions, &runRead<ListRights, &listRights>),
    row<SetRights>(Right::FolderPermissions, &runWrite<SetRights, &setRights>),
    row<MyRights>(Right::View, &runRead<MyRights, &myRights>),

    row<RegisterService>(Right::System, &registerService),
    row<FinishOrder>(Right::System, &runHere<FinishOrder, &finishOrder>),
    row<ListServices>(Right::Administrator, &runHere<ListServices, &listServices>),
    row<ReloadService>(Right::Administrator, &reloadService),
    row<ReadConfiguration>(Right::Administrator, &readConfiguration),
    row<ChangeConfiguration>(Right::Administrator, &changeConfiguration),
    row<RollbackConfiguration>(Right::Administrator, &rollbackConfiguration),
    row<ValidateConfiguration>(Right::Administrator, &validateConfiguration),
    row<DiffConfiguration>(Right::Administrator, &diffConfiguration),
    row<ConfigurationHistory>(Right::Administrator, &runRead<ConfigurationHistory, &configurationHistory>),
    row<TailServiceLog>(Right::Administrator, &tailServiceLog),
    row<ReadServiceCounters>(Right::Administrator, &readServiceCounters),
    row<WatchAdministration>(Right::Administrator, &runHere<WatchAdministration, &watchAdministration>),

    row<QueryAudit>(Right::Administrator, &queryAudit),
    row<VerifyAudit>(Right::Administrator, &verifyAudit),
    row<AuditState>(Right::Administrator, &runHere<AuditState, &auditState>),
    row<ResolveObjects>(Right::Administrator, &resolveObjects),

    row<ListSessions>(Right::User, &runRead<ListSessions, &listSessions>), // one's own, without more rights
    row<KillSession>(Right::User, &runRead<KillSession, &killSession>),
    row<SyncUsers>(Right::Administrator, &syncUsers),

    row<RecoverableFolders>(Right::StoreOwner, &runRead<RecoverableFolders, &recoverableFolders>),
    row<ListRecoverable>(Right::StoreOwner, &runRead<ListRecoverable, &listRecoverable>),
    row<RestoreObjects>(Right::StoreOwner, &runWrite<RestoreObjects, &restoreObjects>),
    row<PreviewPurge>(Right::Administrator, &runRead<PreviewPurge, &previewPurge>),
    row<StartPurge>(Right::Administrator, &startPurge),
    row<PreviewScopedPurge>(Right::Administrator, &runRead<PreviewScopedPurge, &previewScopedPurge>),
    row<StartScopedPurge>(Right::Administrator, &startScopedPurge),
    row<StartRestore>(Right::StoreOwner, &startRestore),
    row<StartVerify>(Right::Administrator, &startVerify),
    row<ListJobs>(Right::User, &runRead<ListJobs, &listJobs>),
    row<JobStatus>(Right::User, &runRead<JobStatus, &jobStatus>),
    row<CancelJob>(Right::User, &runRead<CancelJob, &cancelJob>),

    row<ReadStatistics>(Right::Administrator, &runRead<ReadStatistics, &readStatistics>),
    row<ListSessionStatistics>(
        Right::Administrator, &runRead<ListSessionStatistics, &listSessionStatistics>),
    row<ListUserStatistics>(Right::User, &runRead<ListUserStatistics, &listUserStatistics>),
    row<ListCompanyStatistics>(
        Right::Administrator, &runRead<ListCompanyStatistics, &listCompanyStatistics>),
    row<ListServerStatistics>(Right::Administrator, &runRead<ListServerStatistics, &listServerStatistics>),
    row<ReadStatisticHistory>(Right::Administrator, &runRead<ReadStatisticHistory, &readStatisticHistory>),
};

// All messages but the events.
static_assert(table.size() == std::tuple_size_v<MessageTable> - 4);

} // namespace

std::span<const HandlerRow> handlerTable()
{
    return table;
}

} // namespace Handlers
