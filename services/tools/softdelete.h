// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/softdelete.h"
#include "tools/verbs.h"

#include <functional>

/// The verbs about deleted items and jobs.
namespace Tools {

/// Their switches, for adminSwitches().
QList<Daemon::Switch> softDeleteSwitches();

/// A table by folder, an array of objects.
QString recoverableText(const QString &login, const QList<Base::RecoverableObject> &objects);
QString recoverableJson(const QList<Base::RecoverableObject> &objects);
/// A line for each object, an array of objects.
QString restoredText(const QList<Base::RestoredObject> &objects);
QString restoredJson(const QList<Base::RestoredObject> &objects);
/// A line for each object that a restore's \a result says was not restored, the first twenty of them.
QString failuresText(const QByteArray &result);
/// A line about what a purge took away or would take.
QString purgeText(const Rpc::PreviewPurgeReply &count, bool preview);
QString purgeJson(const Rpc::PreviewPurgeReply &count, const Rpc::Job *job);
QString jobsText(const QList<Rpc::Job> &jobs);
QString jobsJson(const QList<Rpc::Job> &jobs);

/// Calls \a next with the store of a user; else \a done with why not.
void withStore(Caller &caller, const QString &login, const Done &done, std::function<void(Base::StoreId)> next);
/// "17,18 19" as ids; Invalid, with the name of the \a option, for what is none.
Base::Result<QList<Base::ObjectId>> objectIds(const QStringList &words, const char *option);

/// Asks for a job until it has ended, also past a restart of the server; Busy or Io if that is away for
/// twenty seconds. An interrupt (Ctrl+C) cancels the job, a second one ends the program. With \a verbose
/// progress goes to the standard error. \a ended gets the job as it is then.
void followJob(Caller &caller, const Rpc::Job &job, bool verbose,
    std::function<void(const Base::Result<Rpc::Job> &)> ended);

} // namespace Tools
