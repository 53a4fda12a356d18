// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recoverable.h"
#include "rpc/items.h"
#include "rpc/session.h"

/// Requests about what is deleted but not purged, and about jobs.
///
/// For kopano-gateway's "Recoverable Items": RecoverableFolders lists one read-only folder for each place something
/// was deleted from. Its id (Base::isRecoverable()) goes into the ordinary requests: OpenMailbox (with watch),
/// FolderStatus, FetchItems, ReadBody and SearchItems read it like any folder; UIDs ascend and stay, \Deleted is never
/// set, nothing is ever \Recent. CopyItems out of it is the restore, with or without \a move: the messages leave the
/// view and its watchers hear of it. Everything that would write into it answers Denied.
namespace Rpc {

/// Sorted by path. The folders above them may be missing: they exist as names only.
struct RecoverableFoldersReply
{
    QList<Base::RecoverableFolder> folders;
    FIELDS(RecoverableFoldersReply, folders)
};
/// Every folder with deleted messages in it, living or deleted.
struct RecoverableFolders
{
    using Reply = RecoverableFoldersReply;
    Base::StoreId store;
    FIELDS(RecoverableFolders, store)
};

/// One page of ListRecoverable.
struct ListRecoverableReply
{
    QList<Base::RecoverableObject> objects; ///< folders first; then messages, folder by folder, in the order of deletion
    QByteArray next; ///< give it as \a after for the next page; empty = complete
    FIELDS(ListRecoverableReply, objects, next)
};
/// What can be restored of a store.
struct ListRecoverable
{
    using Reply = ListRecoverableReply;
    Base::StoreId store;
    Base::FolderId folder; ///< only messages deleted from it, and folders deleted out of it; 0 = all
    QByteArray after; ///< empty = from the beginning
    quint32 limit = 500; ///< 1 to 5000
    FIELDS(ListRecoverable, store, folder, after, limit)
};

/// One row for each object, in the order of the request.
struct RestoreObjectsReply
{
    QList<Base::RestoredObject> objects;
    FIELDS(RestoreObjectsReply, objects)
};
/// Brings deleted objects back, each whole or not at all, all in one transaction. A folder comes with everything that
/// went with it; what had been deleted out of it before stays deleted. NotFound without the target.
struct RestoreObjects
{
    using Reply = RestoreObjectsReply;
    static constexpr qsizetype most = 500; ///< ids in one request; more are for StartRestore
    Base::StoreId store;
    QList<Base::ObjectId> ids;
    QStringList target; ///< path of a living folder to put all of them into; empty = where each was
    FIELDS(RestoreObjects, store, ids, target)
};

/// Work that goes on without its client.
struct Job
{
    /// Values travel and are stored; append only.
    enum State : quint8 { Waiting = 1, Running = 2, Done = 3, Failed = 4, Cancelled = 5, Interrupted = 6 };
    qint64 id = 0;
    QString kind; ///< "purge", "restore", "verify"
    State state = Waiting;
    QString owner; ///< login of who started it; empty = the server itself
    QByteArray parameters; ///< a JSON object
    quint64 done = 0; ///< of \a total, in steps of the kind
    quint64 total = 0; ///< 0 = not known (yet)
    qint64 created = 0;
    qint64 started = 0;
    qint64 finished = 0;
    QByteArray result; ///< a JSON object; also of what was done before a cancel
    QString error; ///< of a failed one
    FIELDS(Job, id, kind, state, owner, parameters, done, total, created, started, finished, result, error)
};
/// The job as it is now.
struct JobReply
{
    Job job;
    FIELDS(JobReply, job)
};

/// What a purge would take away.
struct PreviewPurgeReply
{
    quint64 stores = 0; ///< marked for removal
    quint64 folders = 0; ///< deleted ones, and those of the stores
    quint64 messages = 0;
    quint64 bytes = 0; ///< of the messages; bodies they share with living ones stay
    FIELDS(PreviewPurgeReply, stores, folders, messages, bytes)
};
/// Counts and changes nothing. For system administrators.
struct PreviewPurge
{
    using Reply = PreviewPurgeReply;
    quint32 days = 0; ///< see StartPurge
    FIELDS(PreviewPurge, days)
};
/// Starts a purge of what was deleted more than \a days days ago (0 = of everything deleted until now), and of stores
/// marked for removal. Busy while one runs; Conflict if the clock has jumped and \a force does not say that it is
/// right; Invalid beyond 36500 days. For system administrators.
struct StartPurge
{
    using Reply = JobReply;
    quint32 days = 0;
    bool force = false;
    FIELDS(StartPurge, days, force)
};
/// What a purge is limited to: a company or a store, exactly one of them.
struct PurgeScope
{
    static constexpr qsizetype most = 100'000; ///< ids in one request
    QString company; ///< its name: the stores of its users, and its public one
    Base::StoreId store;
    QList<Base::ObjectId> ids; ///< of \a store: these alone, however old they are; empty = all that is old enough
    FIELDS(PurgeScope, company, store, ids)
};
/// As PreviewPurge, of a part. Ids that are not deleted are not counted. NotFound without the company or the store;
/// Invalid without a scope. For system administrators.
struct PreviewScopedPurge
{
    using Reply = PreviewPurgeReply;
    quint32 days = 0; ///< without meaning for ids
    PurgeScope scope;
    FIELDS(PreviewScopedPurge, days, scope)
};
/// As StartPurge, of a part; errors also as of PreviewScopedPurge. Of ids, which need no \a force, the result says in
/// "skipped" how many were not there any more. A message of its own: a server that does not know scopes must not
/// take it for a purge of everything.
struct StartScopedPurge
{
    using Reply = JobReply;
    quint32 days = 0;
    bool force = false;
    PurgeScope scope;
    FIELDS(StartScopedPurge, days, force, scope)
};
/// Starts a restore of any number of objects; otherwise as RestoreObjects.
struct StartRestore
{
    using Reply = JobReply;
    static constexpr qsizetype most = 100'000; ///< ids in one request
    Base::StoreId store;
    QList<Base::ObjectId> ids; ///< empty = everything that can be restored
    QStringList target;
    FIELDS(StartRestore, store, ids, target)
};
/// Starts a comparison of every stored body with its hash; damaged ones are named in the result and the log. For
/// system administrators.
struct StartVerify
{
    using Reply = JobReply;
    FIELDS_EMPTY(StartVerify)
};

/// The newest first.
struct ListJobsReply
{
    QList<Job> jobs;
    FIELDS(ListJobsReply, jobs)
};
/// Jobs that wait, run or have ended in the last 30 days; others than one's own only for administrators.
struct ListJobs
{
    using Reply = ListJobsReply;
    quint32 limit = 100; ///< 1 to 1000
    FIELDS(ListJobs, limit)
};
/// One job. NotFound also if it is not the caller's to see.
struct JobStatus
{
    using Reply = JobReply;
    qint64 id = 0;
    FIELDS(JobStatus, id)
};
/// Ends the job after its present step; what that has done stays done. Conflict if it has ended. NotFound as
/// JobStatus; Denied for jobs of others but to system administrators.
struct CancelJob
{
    using Reply = JobReply;
    qint64 id = 0;
    FIELDS(CancelJob, id)
};

} // namespace Rpc
