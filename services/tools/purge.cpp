// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "tools/saying.h"
#include "tools/softdelete.h"

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

void preview(Caller &caller, quint32 days, bool json, const Done &done)
{
    callAndShow(
        caller, Rpc::PreviewPurge{days},
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
    return {};
}

void purge(Caller &caller, const CommandLine &line, Done done)
{
    const auto days = quint32(*parseNumber(line.value("purge-softdelete").toUtf8(), mostDays));
    const bool json = line.has("json");
    if (line.has("dry-run"))
        return preview(caller, days, json, done);
    caller.call(Rpc::StartPurge{days, line.has("force")},
        [&caller, json, verbose = line.has("v"), done](const Result<Rpc::JobReply> &started) {
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
                QString text = Admin::tr("%1 messages checked, %2 damaged")
                                   .arg(result.value(QLatin1String("checked")).toInt())
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

constexpr const char *purgeSwitches[]{"dry-run", "force", "json"};
constexpr std::array purgeRows{
    Verb{"purge-softdelete", purgeSwitches, checkPurge, purge},
    Verb{"verify-bodies", listingSwitches, checkNothing, verifyBodies},
};

} // namespace

constinit const std::span<const Verb> purgeVerbs(purgeRows);

} // namespace Tools
