// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/softdelete.h"

#include "base/text.h"
#include "rpc/users.h"
#include "tools/counting.h"
#include "tools/saying.h"

#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>

namespace Tools {

using namespace Base;

namespace {

constexpr quint32 pageRows = 1000;

/// One listing, page after page.
struct Listing
{
    Caller &caller;
    Rpc::ListRecoverable request;
    QList<RecoverableObject> objects;
    std::function<void(const QList<RecoverableObject> &)> ready;
    Done done;
};

void nextPage(const std::shared_ptr<Listing> &listing)
{
    listing->caller.call(listing->request, [listing](const Result<Rpc::ListRecoverableReply> &reply) {
        if (!reply)
            return listing->done(reply.error());
        listing->objects += reply->objects;
        listing->request.after = reply->next;
        if (!reply->next.isEmpty())
            return nextPage(listing);
        listing->ready(listing->objects);
    });
}

Result<QList<ObjectId>> idsOf(const CommandLine &line)
{
    QStringList words{line.value("restore")};
    for (const QString &argument : line.positional)
        words.append(argument);
    if (words == QStringList{QStringLiteral("all")})
        return QList<ObjectId>();
    return objectIds(words, "restore");
}

QStringList targetOf(const CommandLine &line)
{
    return line.has("to") ? line.value("to").split(u'/') : QStringList();
}

/// What the server said, with the name of the folder it did not find.
QString withFolder(const QString &detail, const QString &folder)
{
    if (folder.isEmpty() || detail != QLatin1String("no such folder"))
        return detail;
    return Admin::tr("no such folder: %1").arg(folder);
}

/// Prints what was done; what was not makes the exit status.
void tellRestored(const QString &text, qsizetype failed, const Done &done)
{
    if (failed == 0)
        return done(text);
    sayAndFail(text, {Code::Conflict, Admin::tr("%1 not restored").arg(objectsText(quint64(failed)))}, done);
}

void restoreSome(
    Caller &caller, StoreId store, const QList<ObjectId> &ids, const CommandLine &line, const Done &done)
{
    Rpc::RestoreObjects request{store, ids, targetOf(line)};
    const QString to = line.value("to");
    caller.call(request, [json = line.has("json"), to, done](const Result<Rpc::RestoreObjectsReply> &reply) {
        if (!reply)
            return done(Error{reply.error().code, withFolder(reply.error().detail, to)});
        const auto failed = std::count_if(reply->objects.begin(), reply->objects.end(),
            [](const RestoredObject &object) { return !object.restored; });
        tellRestored(json ? restoredJson(reply->objects) : restoredText(reply->objects), failed, done);
    });
}

void tellRestoreJob(const Rpc::Job &job, bool json, const QString &to, const Done &done)
{
    const QJsonObject result = QJsonDocument::fromJson(job.result).object();
    const auto failed = qsizetype(result.value(QLatin1String("failed")).toDouble());
    const int restored = result.value(QLatin1String("restored")).toInt();
    const QString text = json
        ? jobsJson({job})
        : QString(failuresText(job.result) + Admin::tr("%1 restored").arg(objectsText(quint64(restored))) + u'\n');
    if (job.state == Rpc::Job::Done)
        tellRestored(text, failed, done);
    else if (job.state == Rpc::Job::Cancelled)
        sayAndFail(text, {Code::Conflict, Admin::tr("the restore was cancelled")}, done);
    else
        sayAndFail(text, {Code::Conflict, withFolder(job.error, to)}, done);
}

/// More than fit into one request, or everything.
void restoreMany(
    Caller &caller, StoreId store, const QList<ObjectId> &ids, const CommandLine &line, const Done &done)
{
    Rpc::StartRestore request{store, ids, targetOf(line)};
    const bool json = line.has("json");
    const QString to = line.value("to");
    caller.call(
        request, [&caller, json, to, verbose = line.has("v"), done](const Result<Rpc::JobReply> &started) {
            if (!started)
                return done(Error{started.error().code, withFolder(started.error().detail, to)});
            followJob(caller, started->job, verbose, [json, to, done](const Result<Rpc::Job> &job) {
                if (job)
                    tellRestoreJob(*job, json, to, done);
                else
                    done(job.error());
            });
        });
}

Result<void> checkListSoftDeleted(const CommandLine &)
{
    return {};
}

void listSoftDeleted(Caller &caller, const CommandLine &line, Done done)
{
    const QString login = line.value("list-softdeleted");
    withStore(caller, login, done, [&caller, login, json = line.has("json"), done](StoreId store) {
        const auto listing = std::make_shared<Listing>(Listing{caller, {}, {}, {}, done});
        listing->request.store = store;
        listing->request.limit = pageRows;
        listing->ready = [login, json, done](const QList<RecoverableObject> &objects) {
            done(json ? recoverableJson(objects) : recoverableText(login, objects));
        };
        nextPage(listing);
    });
}

Result<void> checkRestore(const CommandLine &line)
{
    if (!line.has("update"))
        return {Code::Invalid, Admin::tr("--restore needs -u LOGIN")};
    const auto ids = TRY(idsOf(line));
    if (ids.size() > Rpc::StartRestore::most) {
        return {Code::Invalid,
            Admin::tr("at most %1 objects can be restored at once").arg(Rpc::StartRestore::most)};
    }
    return {};
}

void restore(Caller &caller, const CommandLine &line, Done done)
{
    withStore(caller, line.value("update"), done, [&caller, line, done](StoreId store) {
        const auto ids = idsOf(line);
        if (ids->isEmpty() || ids->size() > Rpc::RestoreObjects::most)
            restoreMany(caller, store, *ids, line, done);
        else
            restoreSome(caller, store, *ids, line, done);
    });
}

constexpr const char *restoreSwitches[]{"update", "to", "json"};
constexpr std::array softDeleteRows{
    Verb{"restore", restoreSwitches, checkRestore, restore, true},
    Verb{"list-softdeleted", listingSwitches, checkListSoftDeleted, listSoftDeleted},
};

} // namespace

void withStore(Caller &caller, const QString &login, const Done &done, std::function<void(StoreId)> next)
{
    caller.call(
        Rpc::GetUser{login}, [login, done, next = std::move(next)](const Result<Rpc::UserReply> &reply) {
            if (!reply)
                done(reply.error());
            else if (!reply->user.store)
                done(Error{Code::NotFound, Admin::tr("user '%1' has no store").arg(login)});
            else
                next(reply->user.store);
        });
}

Result<QList<ObjectId>> objectIds(const QStringList &words, const char *option)
{
    QList<ObjectId> ids;
    for (const QString &list : words) {
        const QStringList numbers = list.split(u',');
        for (const QString &word : numbers) {
            const auto id = parseNumber(word.toUtf8(), quint64(recoverableBit) - 1);
            if (!id || *id == 0)
                return {Code::Invalid,
                    Admin::tr("--%1: '%2' is no id; --list-softdeleted shows them")
                        .arg(QLatin1String(option), word)};
            ids.append(ObjectId{qint64(*id)});
        }
    }
    return ids;
}

constinit const std::span<const Verb> softDeleteVerbs(softDeleteRows);

} // namespace Tools
