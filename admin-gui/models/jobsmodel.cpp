// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobsmodel.h"

#include "models/format.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;
using Rpc::Job;

namespace {

bool isActive(const Job &job)
{
    return job.state == Job::Waiting || job.state == Job::Running;
}

Severity severityOf(Job::State state)
{
    switch (state) {
    case Job::Done:
        return Severity::Good;
    case Job::Failed:
        return Severity::Critical;
    case Job::Cancelled:
    case Job::Interrupted:
        return Severity::Warning;
    case Job::Waiting:
    case Job::Running:
        return Severity::None;
    }
    return Severity::None;
}

/// At the pace until now; empty if that says nothing yet.
QString remainingOf(const Job &job)
{
    const qint64 elapsed = QDateTime::currentSecsSinceEpoch() - job.started;
    if (job.state != Job::Running || job.done == 0 || job.total <= job.done || elapsed < 2)
        return {};
    return durationText(std::chrono::seconds(qint64(double(job.total - job.done) * double(elapsed) / double(job.done))));
}

} // namespace

JobsModel::JobsModel(Backend &backend, QObject *parent)
    : Table(parent)
    , m_backend(backend)
    , m_refresher(backend, [this] { ask(); })
{
    m_refresher.setTopics(Rpc::JobsTopic);
    m_refresher.start();
}

void JobsModel::ask()
{
    m_refresher.ask(Rpc::ListJobs{}, [this](const Rpc::ListJobsReply &reply) {
        received(reply.jobs);
        m_refresher.finish();
    });
}

void JobsModel::received(QList<Job> jobs)
{
    QList<Job> over;
    for (const Job &job : std::as_const(jobs)) {
        const int row = rowOf(job.id);
        if (row >= 0 && isActive(at(row)) && !isActive(job))
            over.append(job);
    }
    merge(std::move(jobs));
    m_refresher.setInterval(active() > 0 ? 1s : 0s);
    for (const Job &job : std::as_const(over))
        Q_EMIT ended(job);
}

void JobsModel::cancel(qint64 id, QObject *context, std::function<void(Result<void>)> done)
{
    m_backend.ask<Rpc::CancelJob>({id}, context, [done = std::move(done)](const Result<Rpc::JobReply> &reply) {
        done(reply ? Result<void>() : Result<void>(reply.error()));
    });
}

int JobsModel::active() const
{
    return int(std::count_if(rows().begin(), rows().end(), isActive));
}

QVariant JobsModel::cell(const Job &job, int column, int role) const
{
    if (role == SeverityRole)
        return column == State ? QVariant::fromValue(int(severityOf(job.state))) : QVariant();
    if (role == BarRole && column == Progress && job.total > 0)
        return double(job.done) / double(job.total);
    if (role == SortRole && column == Started)
        return job.started;
    if (role == SortRole && column == Kind)
        return job.id;
    if (role == ExportRole && column == Started)
        return isoTime(job.started);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Kind:
        return jobKind(job.kind);
    case State:
        return jobState(job.state);
    case Progress:
        return jobProgress(job);
    case Remaining:
        return remainingOf(job);
    case Owner:
        return job.owner.isEmpty() ? tr("the server") : job.owner;
    case Started:
        return timeText(job.started);
    case Outcome:
        return jobOutcome(job);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JobsModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Kind:
        return tr("Job");
    case State:
        return tr("State");
    case Progress:
        return tr("Progress");
    case Remaining:
        return tr("Time left");
    case Owner:
        return tr("Started by");
    case Started:
        return tr("Started");
    case Outcome:
        return tr("Outcome");
    case ColumnCount:
        break;
    }
    return {};
}

QString jobKind(const QString &kind)
{
    if (kind == QLatin1String("purge"))
        return JobsModel::tr("Purge");
    if (kind == QLatin1String("restore"))
        return JobsModel::tr("Restore");
    if (kind == QLatin1String("verify"))
        return JobsModel::tr("Check of stored messages");
    return kind;
}

QString jobState(Job::State state)
{
    switch (state) {
    case Job::Waiting:
        return JobsModel::tr("waiting");
    case Job::Running:
        return JobsModel::tr("running");
    case Job::Done:
        return JobsModel::tr("done");
    case Job::Failed:
        return JobsModel::tr("failed");
    case Job::Cancelled:
        return JobsModel::tr("cancelled");
    case Job::Interrupted:
        return JobsModel::tr("interrupted");
    }
    return {};
}

QString jobProgress(const Job &job)
{
    const QLocale locale;
    if (job.total == 0)
        return locale.toString(job.done);
    return JobsModel::tr("%1 of %2").arg(locale.toString(job.done), locale.toString(job.total));
}

namespace {

/// A number of a result in words; empty for those of later servers, and for places to go on from.
QString countText(const QString &name, qint64 number)
{
    const int count = int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
    if (name == QLatin1String("messages"))
        return JobsModel::tr("%n messages", nullptr, count);
    if (name == QLatin1String("folders"))
        return JobsModel::tr("%n folders", nullptr, count);
    if (name == QLatin1String("stores"))
        return JobsModel::tr("%n stores", nullptr, count);
    if (name == QLatin1String("bytes"))
        return sizeText(quint64(std::max<qint64>(0, number)));
    if (name == QLatin1String("skipped"))
        return JobsModel::tr("%n skipped", nullptr, count);
    if (name == QLatin1String("restored"))
        return JobsModel::tr("%n restored", nullptr, count);
    if (name == QLatin1String("failed"))
        return JobsModel::tr("%n failed", nullptr, count);
    if (name == QLatin1String("checked"))
        return JobsModel::tr("%n checked", nullptr, count);
    if (name == QLatin1String("damaged"))
        return JobsModel::tr("%n damaged", nullptr, count);
    return {};
}

} // namespace

QString jobOutcome(const Job &job)
{
    if (!job.error.isEmpty())
        return job.error;
    QStringList parts;
    const QJsonObject result = QJsonDocument::fromJson(job.result).object();
    for (auto member = result.begin(); member != result.end(); ++member) {
        const QString text = member->isDouble() ? countText(member.key(), member->toInteger()) : QString();
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace Models
