// SPDX-License-Identifier: GPL-3.0-or-later
// What requests do that say it with more than their fields' names.
#include "domain/folders.h"
#include "domain/sharing.h"
#include "handlers/access.h"
#include "handlers/items.h"
#include "storage/connection.h"

#include <QSet>

namespace Handlers {

using namespace Base;
using Domain::Need;
using Storage::Connection;

Result<Wishes> wishesOf(Connection &connection, Right, const Rpc::CreateFolder &request)
{
    const FolderId above = TRY(Domain::deepestParent(connection, request.store, request.path));
    return Wishes{{{request.store, above}, Need::CreateFolder, {}}};
}

Result<Wishes> wishesOf(Connection &connection, Right, const Rpc::RenameFolder &request)
{
    const FolderId above = TRY(Domain::deepestParent(connection, request.store, request.path));
    return Wishes{{{request.store, request.folder}, Need::FolderPermissions, {}},
        {{request.store, above}, Need::CreateFolder, {}}};
}

Result<Wishes> wishesOf(Connection &, Right, const Rpc::FetchItems &request)
{
    const Storage::FolderKey key{request.store, request.folder};
    const quint32 table = ColumnEnvelope | ColumnBody | ColumnBodyStructure | ColumnHeader;
    if ((request.columns & table) || !(request.columns & ColumnRaw))
        return Wishes{{key, Need::Contents, {}}};
    // Which of the messages come along, and are told of one by one, is known afterwards.
    return Wishes{{key, Need::Read, request.uids, 0, false}};
}

Result<Wishes> wishesOf(Connection &, Right, const Rpc::ReadBody &request)
{
    // The security log tells of a message once, not of each slice; but nobody needs to begin with the first.
    return Wishes{{{request.store, request.folder}, Need::Read, {{request.uid, request.uid}}, 0, true,
        request.offset == 0 ? Wish::FirstPart : Wish::LaterPart}};
}

Result<Wishes> wishesOf(Connection &, Right, const Rpc::SearchItems &request)
{
    return Wishes{{{request.store, request.folder}, Need::Contents, {}}};
}

Result<Wishes> wishesOf(Connection &, Right, const Rpc::ChangeFlags &request)
{
    const Storage::FolderKey key{request.store, request.folder};
    const bool deletes = (request.flags & FlagDeleted) != 0;
    const bool edits = request.mode == Rpc::ChangeFlags::Replace
        || (request.flags & ~quint32(FlagDeleted)) != 0 || !request.keywords.isEmpty();
    Wishes wishes;
    if (edits || !deletes)
        wishes.append({key, Need::Edit, request.uids});
    if (deletes)
        wishes.append({key, Need::Delete, request.uids});
    return wishes;
}

Result<Wishes> wishesOf(Connection &, Right, const Rpc::ExpungeItems &request)
{
    return Wishes{{{request.store, request.folder}, Need::Delete, request.uids, FlagDeleted}};
}

Result<Wishes> wishesOf(Connection &, Right, const Rpc::CopyItems &request)
{
    const Storage::FolderKey source{request.store, request.folder};
    Wishes wishes{{{request.targetStore, request.targetFolder}, Need::Create, {}},
        {source, Need::Read, request.uids, 0, !request.move}};
    if (request.move) // what arrives elsewhere is read there
        wishes.append({source, Need::Delete, request.uids});
    return wishes;
}

Result<Wishes> wishesOf(Connection &, Right, const Rpc::SetRights &request)
{
    if (request.set.size() + request.remove.size() > Domain::maxRightsChanges)
        return {Code::Invalid,
            QStringLiteral("at most %1 permissions change at once").arg(Domain::maxRightsChanges)};
    if (request.removeAll)
        return Wishes{{{request.store, {}}, Need::Manage, {}}};
    QSet<FolderId> seen;
    Wishes wishes{{{request.store, {}}, Need::View, {}, 0, false}};
    for (const auto *list : {&request.set, &request.remove}) {
        for (const Rpc::FolderGrant &grant : *list) {
            if (!seen.contains(grant.folder))
                wishes.append({{request.store, grant.folder}, Need::FolderPermissions, {}});
            seen.insert(grant.folder);
        }
    }
    return wishes;
}

Result<Wishes> wishesOf(Connection &connection, Right, const PreparedAppend &append)
{
    const FolderId folder = append.folder ? append.folder : TRY(appendTarget(connection, append)).id;
    return Wishes{{{append.store, folder}, Need::Create, {}}};
}

} // namespace Handlers
