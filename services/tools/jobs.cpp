// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "tools/softdelete.h"

#include <array>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <memory>

namespace Tools {

using namespace Base;

namespace {

constexpr auto jobPollInterval = std::chrono::milliseconds(200);

volatile std::sig_atomic_t interrupted = 0;

extern "C" void onInterrupt(int number)
{
    interrupted = 1;
    std::signal(number, SIG_DFL); // who is in a hurry asks twice; the job is cancelled or goes on without us
}

/// A job somebody waits for.
struct Following
{
    Caller &caller;
    qint64 id = 0;
    bool verbose = false;
    std::function<void(const Result<Rpc::Job> &)> ended;
    bool cancelled = false;
    quint64 told = ~quint64(0);
};

void tellProgress(Following &following, const Rpc::Job &job)
{
    if (!following.verbose || job.done == following.told)
        return;
    following.told = job.done;
    std::fprintf(stderr, "%s\n",
        qUtf8Printable(Admin::tr("job %1: %2 of %3").arg(job.id).arg(job.done).arg(job.total)));
}

void poll(const std::shared_ptr<Following> &following)
{
    if (interrupted != 0 && !following->cancelled) {
        following->cancelled = true;
        following->caller.call(Rpc::CancelJob{following->id}, [](const Result<Rpc::JobReply> &) {});
    }
    following->caller.call(Rpc::JobStatus{following->id}, [following](const Result<Rpc::JobReply> &reply) {
        if (!reply)
            return following->ended(reply.error());
        tellProgress(*following, reply->job);
        if (reply->job.state >= Rpc::Job::Done)
            return following->ended(reply->job);
        QTimer::singleShot(jobPollInterval, &following->caller, [following] { poll(following); });
    });
}

void listJobs(Caller &caller, const CommandLine &line, Done done)
{
    caller.call(Rpc::ListJobs(),
        [json = line.has("json"), done = std::move(done)](const Result<Rpc::ListJobsReply> &reply) {
            if (!reply)
                done(reply.error());
            else
                done(json ? jobsJson(reply->jobs) : jobsText(reply->jobs));
        });
}

Result<void> checkCancelJob(const CommandLine &line)
{
    if (!parseNumber(line.value("cancel-job").toUtf8(), quint64(recoverableBit) - 1))
        return {Code::Invalid, Admin::tr("--cancel-job: '%1' is no id").arg(escaped(line.value("cancel-job"), 80))};
    return {};
}

void cancelJob(Caller &caller, const CommandLine &line, Done done)
{
    const auto id = qint64(*parseNumber(line.value("cancel-job").toUtf8(), quint64(recoverableBit) - 1));
    caller.call(Rpc::CancelJob{id}, [id, done = std::move(done)](const Result<Rpc::JobReply> &reply) {
        if (reply)
            done(QString(Admin::tr("Job %1 is being cancelled.").arg(id) + u'\n'));
        else
            done(reply.error());
    });
}

constexpr std::array jobRows{
    Verb{"list-jobs", listingSwitches, checkNothing, listJobs},
    Verb{"cancel-job", {}, checkCancelJob, cancelJob},
};

} // namespace

void followJob(
    Caller &caller, const Rpc::Job &job, bool verbose, std::function<void(const Result<Rpc::Job> &)> ended)
{
    std::signal(SIGINT, onInterrupt);
    poll(std::make_shared<Following>(Following{caller, job.id, verbose, std::move(ended)}));
}

constinit const std::span<const Verb> jobVerbs(jobRows);

} // namespace Tools
