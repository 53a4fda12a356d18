// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readonly.h"

#include "rpc/messages.h"

#include <QCoreApplication>

namespace Models {

namespace {

template <class... Requests> constexpr bool isOneOf(quint16 message)
{
    return ((message == Rpc::numberOf<Requests>) || ...);
}

} // namespace

bool onlyReads(quint16 message)
{
    using namespace Rpc;
    return isOneOf<Ping, WatchAdministration>(message)
        || isOneOf<ListFolders, FolderStatus, FetchItems, ReadBody, SearchItems, ResolveRecipients>(message)
        || isOneOf<GetUser, ListUsers, GetUserDetails, CountUsers, GetGroup, ListGroups, GetCompany,
            ListCompanies, ListSendAs, ListDelegates, GetAutoReply>(message)
        || isOneOf<OpenStore, ListSharedStores, ListStores, ListRights, MyRights>(message)
        || isOneOf<QueryAudit, VerifyAudit, StartVerify, AuditState, ResolveObjects>(message)
        || isOneOf<RecoverableFolders, ListRecoverable, PreviewPurge, PreviewScopedPurge, ListJobs, JobStatus>(message)
        || isOneOf<ReadStatistics, ListSessionStatistics, ListUserStatistics, ListCompanyStatistics,
            ListServerStatistics, ReadStatisticHistory, ListSessions>(message)
        || isOneOf<ListServices, ReadConfiguration, ValidateConfiguration, DiffConfiguration,
            ConfigurationHistory, TailServiceLog, ReadServiceCounters>(message);
}

QString readOnlyReason()
{
    return QCoreApplication::translate(
        "Models::Server", "This connection is read-only: nothing is changed on this server from here.");
}

} // namespace Models
