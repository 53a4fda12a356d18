// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "rpc/stores.h"
#include "tools/counting.h"
#include "tools/saying.h"
#include "tools/softdelete.h"

#include <algorithm>
#include <array>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tools {

using namespace Base;

namespace {

constexpr quint64 mostDays = 36'500;

Rpc::PreviewPurgeReply countOf(const Rpc::Job &job)
{
    const QJsonObject result = QJsonDocument::fromJson(job.result).object();
    const auto number = [&](const char *name) {
        return quint64(result.value(QLatin1String(name)).toDouble());
    };
    return {number("stores"), number("folders"), number("messages"), number("bytes")};
}

template <class Request> void preview(Caller &caller, const Request &request, bool json, const Done &done)
{
    callAndShow(
        caller, request,
        [json](const Rpc::PreviewPurgeReply &reply) {
            return json ? purgeJson(reply, nullptr) : purgeText(reply, true);
        },
        done);
}

void tell(const Rpc::Job &job, bool json, const Done &done)
{
    const Rpc::PreviewPurgeReply count = countOf(job);
    const QString text = json ? purgeJson(count, &job) : purgeText(count, false);
    if (job.state == Rpc::Job::Done)
        return done(text);
    if (job.state == Rpc::Job::Cancelled)
        sayAndFail(text, {Code::Conflict, Admin::tr("the purge was cancelled")}, done);
    else
        sayAndFail(text, {Code::Io, job.error}, done);
}

Result<void> checkPurge(const CommandLine &line)
{
    if (!parseNumber(line.value("purge-softdelete").toUtf8(), mostDays)) {
        return {Code::Invalid,
            Admin::tr("--purge-softdelete: the days to keep are a number from 0 to %1").arg(mostDays)};
    }
    if (int(line.has("update")) + int(line.has("store")) + int(line.has("company")) > 1)
        return {Code::Invalid, Admin::tr("--purge-softdelete: one of -u, --store and --company at a time")};
    if (!line.has("items"))
        return {};
    if ((!line.has("update") && !line.has("store")) || line.value("purge-softdelete") != QLatin1String("0"))
        return {Code::Invalid,
            Admin::tr("--items needs --purge-softdelete 0, for they go however old they are, and -u LOGIN or "
                      "--store GUID")};
    const auto ids = TRY(objectIds({line.value("items")}, "items"));
    if (ids.size() > Rpc::PurgeScope::most)
        return {Code::Invalid,
            Admin::tr("at most %1 objects can be purged at once").arg(Rpc::PurgeScope::most)};
    return {};
}

template <class Request>
void startPurge(Caller &caller, const Request &request, const CommandLine &line, const Done &done)
{
    caller.call(request,
        [&caller, json = line.has("json"), verbose = line.has("v"), done](
            const Result<Rpc::JobReply> &started) {
            if (!started)
                return done(started.error());
            followJob(caller, started->job, verbose, [json, done](const Result<Rpc::Job> &job) {
                if (job)
                    tell(*job, json, done);
                else
                    done(job.error());
            });
        });
}

/// Calls \a next with the store of that GUID.
void withStoreOf(
    Caller &caller, const QString &guid, const Done &done, std::function<void(StoreId)> next)
{
    caller.call(
        Rpc::ListStores(), [guid, done, next = std::move(next)](const Result<Rpc::ListStoresReply> &reply) {
            if (!reply)
                return done(reply.error());
            const auto found = std::find_if(reply->stores.begin(), reply->stores.end(),
                [wanted = QByteArray::fromHex(guid.toLatin1())](
                    const Rpc::StoreInfo &store) { return store.guid == wanted; });
            if (found == reply->stores.end())
                return done(Error{Code::NotFound, Admin::tr("there is no store %1").arg(guid)});
            next(found->store);
        });
}

void purgePart(Caller &caller, const CommandLine &line, const Rpc::PurgeScope &scope, const Done &done)
{
    const auto days = quint32(*parseNumber(line.value("purge-softdelete").toUtf8(), mostDays));
    if (line.has("dry-run"))
        return preview(caller, Rpc::PreviewScopedPurge{days, scope}, line.has("json"), done);
    startPurge(caller, Rpc::StartScopedPurge{days, line.has("force"), scope}, line, done);
}

void purgeEverywhere(Caller &caller, const CommandLine &line, const Done &done)
{
    const auto days = quint32(*parseNumber(line.value("purge-softdelete").toUtf8(), mostDays));
    if (line.has("dry-run"))
        return preview(caller, Rpc::PreviewPurge{days}, line.has("json"), done);
    startPurge(caller, Rpc::StartPurge{days, line.has("force")}, line, done);
}

void purge(Caller &caller, const CommandLine &line, Done done)
{
    const auto ofStore = [&caller, line, done](StoreId store) {
        Rpc::PurgeScope scope;
        scope.store = store;
        if (line.has("items"))
            scope.ids = objectIds({line.value("items")}, "items").value_or({});
        purgePart(caller, line, scope, done);
    };
    if (line.has("update"))
        return withStore(caller, line.value("update"), done, ofStore);
    if (line.has("store"))
        return withStoreOf(caller, line.value("store"), done, ofStore);
    if (!line.has("company"))
        return purgeEverywhere(caller, line, done);
    Rpc::PurgeScope scope;
    scope.company = line.value("company");
    purgePart(caller, line, scope, done);
}

void verifyBodies(Caller &caller, const CommandLine &line, Done done)
{
    caller.call(Rpc::StartVerify(),
        [&caller, json = line.has("json"), verbose = line.has("v"), done](
            const Result<Rpc::JobReply> &started) {
            if (!started)
                return done(started.error());
            followJob(caller, started->job, verbose, [json, done](const Result<Rpc::Job> &job) {
                if (!job)
                    return done(job.error());
                const QJsonObject result = QJsonDocument::fromJson(job->result).object();
                const int damaged = result.value(QLatin1String("damaged")).toInt();
                QString text = Admin::tr("%1 checked, %2 damaged")
                                   .arg(messagesText(quint64(result.value(QLatin1String("checked")).toInteger())))
                                   .arg(damaged)
                    + u'\n';
                if (json)
                    text = jobsJson({*job});
                if (job->state == Rpc::Job::Done && damaged == 0)
                    return done(text);
                sayAndFail(text,
                    {Code::Corrupt,
                        damaged > 0 ? Admin::tr("the server's log names the damaged messages")
                                    : Admin::tr("the check did not come to its end")},
                    done);
            });
        });
}

constexpr const char *purgeSwitches[]{
    "dry-run", "force", "json", "update", "store", "company", "items"};
constexpr std::array purgeRows{
    Verb{"purge-softdelete", purgeSwitches, checkPurge, purge},
    Verb{"verify-bodies", listingSwitches, checkNothing, verifyBodies},
};

} // namespace

constinit const std::span<const Verb> purgeVerbs(purgeRows);

} // namespace Tools
