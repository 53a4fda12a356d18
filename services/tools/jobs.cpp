// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "tools/render.h"
#include "tools/saying.h"
#include "tools/servertexts.h"
#include "tools/softdelete.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <array>
#include <csignal>
#include <cstdio>
#include <memory>

namespace Tools {

using namespace Base;

namespace {

constexpr auto jobPollInterval = std::chrono::milliseconds(200);
constexpr std::chrono::seconds serverPatience{20}; // a server is started again within them

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
    QDeadlineTimer patience =
        QDeadlineTimer(QDeadlineTimer::Forever); ///< runs while the server does not answer
};

void tellProgress(Following &following, const Rpc::Job &job)
{
    if (!following.verbose || job.done == following.told)
        return;
    following.told = job.done;
    std::fprintf(stderr, "%s\n",
        qUtf8Printable(Admin::tr("job %1: %2 of %3").arg(job.id).arg(job.done).arg(job.total)));
}

void poll(const std::shared_ptr<Following> &following);

void pollLater(const std::shared_ptr<Following> &following)
{
    QTimer::singleShot(jobPollInterval, &following->caller, [following] { poll(following); });
}

bool passes(const Error &error)
{
    return error.code == Code::Busy || error.code == Code::Io;
}

void cancel(const std::shared_ptr<Following> &following)
{
    following->cancelled = true;
    following->caller.call(Rpc::CancelJob{following->id}, [following](const Result<Rpc::JobReply> &reply) {
        if (reply || reply.error().code == Code::Conflict) // it has ended, which is seen in a moment
            return;
        following->cancelled = !passes(reply.error()); // else once more
        if (following->cancelled) {
            const QString why =
                Admin::tr("the job was not cancelled: %1").arg(fromServer(reply.error().detail));
            std::fprintf(stderr, "%s\n", qUtf8Printable(printable(why)));
        }
    });
}

/// Jobs outlive a restart of the server, so whoever waits for them does, too.
void unanswered(const std::shared_ptr<Following> &following, const Error &error)
{
    if (following->patience.isForever())
        following->patience.setRemainingTime(serverPatience);
    if (!passes(error) || following->patience.hasExpired())
        return following->ended(error);
    pollLater(following);
}

void poll(const std::shared_ptr<Following> &following)
{
    if (interrupted != 0 && !following->cancelled)
        cancel(following);
    following->caller.call(Rpc::JobStatus{following->id}, [following](const Result<Rpc::JobReply> &reply) {
        if (!reply)
            return unanswered(following, reply.error());
        following->patience = QDeadlineTimer(QDeadlineTimer::Forever);
        tellProgress(*following, reply->job);
        if (reply->job.state >= Rpc::Job::Done)
            return following->ended(reply->job);
        pollLater(following);
    });
}

void listJobs(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::ListJobs(), line, [](const auto &reply) { return jobsJson(reply.jobs); },
        [](const auto &reply) { return jobsText(reply.jobs); }, std::move(done));
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
            return done(QString(Admin::tr("Job %1 is being cancelled.").arg(id) + u'\n'));
        if (reply.error().code == Code::NotFound)
            return done(Error{Code::NotFound, Admin::tr("no such job: %1").arg(id)});
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
