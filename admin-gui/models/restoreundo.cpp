// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/restoreundo.h"

#include "models/restore.h"

#include <limits>
#include <utility>

namespace Models {

using namespace Base;

UidSet uidSet(const QList<Uid> &uids)
{
    UidSet set;
    for (const Uid uid : uids) {
        if (!set.isEmpty() && set.constLast().last + 1 == uid)
            set.last().last = uid;
        else
            set.append({uid, uid});
    }
    return set;
}

RestoreUndo::RestoreUndo(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) { }

void RestoreUndo::run(const UndoPlan &plan)
{
    if (std::exchange(m_running, true))
        return;
    m_plan = plan;
    m_deleted = 0;
    m_backend.ask<Rpc::ListFolders>({plan.store}, this, [this](const Result<Rpc::ListFoldersReply> &reply) {
        if (!reply)
            return stop(reply.error());
        m_folders.clear();
        const QHash<FolderId, QStringList> paths = folderPaths(reply->folders);
        for (auto path = paths.begin(); path != paths.end(); ++path)
            m_folders.insert(path.value(), path.key());
        next();
    });
}

/// Messages first: their folders may be among those that go.
void RestoreUndo::next()
{
    if (m_plan.messages.isEmpty())
        return removeFolder();
    const QStringList path = m_plan.messages.firstKey();
    m_candidates.clear();
    if (m_folders.contains(path))
        return fetch(path, m_plan.messages.first().from);
    m_plan.messages.remove(path);
    next();
}

void RestoreUndo::fetch(const QStringList &path, Uid from)
{
    Rpc::FetchItems request;
    request.store = m_plan.store;
    request.folder = m_folders.value(path);
    request.uids = {{from, std::numeric_limits<Uid>::max()}};
    request.columns = ColumnDateAndSize;
    m_backend.ask<Rpc::FetchItems>(request, this, [this, path](const Result<Rpc::FetchItemsReply> &reply) {
        if (!reply)
            return stop(reply.error());
        for (const ItemRow &row : reply->rows)
            m_candidates.append(Candidate{row.uid, {row.internalDate, row.size}});
        reply->next != 0 ? fetch(path, reply->next) : remove(path);
    });
}

void RestoreUndo::remove(const QStringList &path)
{
    QHash<std::pair<qint64, quint64>, int> wanted;
    const UndoPlan::Arrivals arrivals = m_plan.messages.take(path);
    for (const UndoPlan::Message &message : arrivals.messages)
        ++wanted[{message.date, message.size}];
    QList<Uid> uids;
    for (const Candidate &candidate : std::as_const(m_candidates)) {
        int &left = wanted[{candidate.message.date, candidate.message.size}];
        if (left > 0) {
            --left;
            uids.append(candidate.uid);
        }
    }
    if (uids.isEmpty())
        return next();
    const FolderId folder = m_folders.value(path);
    Rpc::ChangeFlags request;
    request.store = m_plan.store;
    request.folder = folder;
    request.uids = uidSet(uids);
    request.mode = Rpc::ChangeFlags::Add;
    request.flags = FlagDeleted;
    m_backend.ask<Rpc::ChangeFlags>(
        request, this, [this, folder, set = request.uids](const Result<Rpc::ChangeFlagsReply> &reply) {
            if (!reply)
                return stop(reply.error());
            expunge(folder, set);
        });
}

void RestoreUndo::expunge(FolderId folder, const UidSet &uids)
{
    m_backend.ask<Rpc::ExpungeItems>(
        {m_plan.store, folder, uids}, this, [this](const Result<Rpc::ExpungeItemsReply> &reply) {
            if (!reply)
                return stop(reply.error());
            for (const UidRange &range : reply->uids)
                m_deleted += range.last - range.first + 1;
            next();
        });
}

void RestoreUndo::removeFolder()
{
    FolderId folder;
    while (!folder && !m_plan.folders.isEmpty())
        folder = m_folders.value(m_plan.folders.takeFirst());
    if (!folder) {
        m_running = false;
        Q_EMIT finished(m_deleted);
        return;
    }
    m_backend.ask<Rpc::DeleteFolder>(
        {m_plan.store, folder, true}, this, [this](const Result<Rpc::Empty> &reply) {
            if (!reply && reply.error().code != Code::NotFound) // gone with one above it
                return stop(reply.error());
            m_deleted += reply ? 1 : 0;
            removeFolder();
        });
}

void RestoreUndo::stop(const Error &error)
{
    m_running = false;
    Q_EMIT refused(error.detail.isEmpty() ? QString(codeName(error.code)) : error.detail);
}

} // namespace Models
