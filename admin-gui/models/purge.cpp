// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purge.h"

#include "models/format.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimer>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;

namespace {

QString amount(const Rpc::PreviewPurgeReply &count)
{
    QString text = Purge::tr("%n messages", nullptr, int(count.messages)) % QStringLiteral(" (")
        % sizeText(count.bytes) % QStringLiteral("), ")
        % Purge::tr("%n folders", nullptr, int(count.folders));
    if (count.stores > 0)
        text += QStringLiteral(", ")
            + Purge::tr("%n stores that are marked for removal", nullptr, int(count.stores));
    return text;
}

Rpc::PreviewPurgeReply amountOf(const Rpc::Job &job)
{
    const QJsonObject result = QJsonDocument::fromJson(job.result).object();
    const auto number = [&result](QLatin1String name) { return quint64(result.value(name).toInteger()); };
    return {number(QLatin1String("stores")), number(QLatin1String("folders")),
        number(QLatin1String("messages")), number(QLatin1String("bytes"))};
}

bool isNothing(const Rpc::PreviewPurgeReply &count)
{
    return count.messages == 0 && count.folders == 0 && count.stores == 0;
}

} // namespace

Purge::Purge(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Purge::follow);
}

void Purge::setDays(int days)
{
    if (days == m_days || m_state == State::Starting || m_state == State::Running)
        return;
    m_days = days;
    m_clockJumped = false;
    set(State::Idle);
}

void Purge::count()
{
    if (m_state == State::Counting || m_state == State::Starting || m_state == State::Running)
        return;
    set(State::Counting);
    if (m_host.isEmpty())
        askHost();
    const int days = m_days;
    m_backend.ask<Rpc::PreviewPurge>(
        {quint32(days)}, this, [this, days](const Result<Rpc::PreviewPurgeReply> &reply) {
            if (m_state != State::Counting || days != m_days)
                return; // of an earlier number
            if (!reply)
                return set(State::Idle, reply.error().detail);
            m_count = *reply;
            set(State::Counted);
        });
}

void Purge::askHost()
{
    m_backend.ask<Rpc::ListServices>({}, this, [this](const Result<Rpc::ListServicesReply> &reply) {
        if (!reply)
            return;
        for (const Rpc::ServiceInfo &service : reply->services) {
            if (service.service == QLatin1String("server"))
                m_host = service.host;
        }
        Q_EMIT changed();
    });
}

bool Purge::mayStart(bool ticked, const QString &typed) const
{
    if (m_state != State::Counted || !ticked || isNothing(m_count))
        return false;
    return m_days != 0 || (!m_host.isEmpty() && typed.trimmed().compare(m_host, Qt::CaseInsensitive) == 0);
}

void Purge::start(bool force)
{
    if (m_state != State::Counted)
        return;
    set(State::Starting);
    m_backend.ask<Rpc::StartPurge>(
        {quint32(m_days), force}, this, [this](const Result<Rpc::JobReply> &reply) {
            if (!reply) {
                m_clockJumped = reply.error().code == Code::Conflict;
                return set(State::Counted, reply.error().detail);
            }
            m_clockJumped = false;
            Q_EMIT jobStarted(reply->job.id);
            jobSeen(reply->job);
        });
}

void Purge::cancel()
{
    if (m_state != State::Running)
        return;
    m_backend.ask<Rpc::CancelJob>({m_job.id}, this, [this](const Result<Rpc::JobReply> &reply) {
        if (reply)
            jobSeen(reply->job);
    });
}

void Purge::follow()
{
    m_backend.ask<Rpc::JobStatus>({m_job.id}, this, [this](const Result<Rpc::JobReply> &reply) {
        if (reply)
            return jobSeen(reply->job);
        m_error = reply.error().detail;
        m_timer->start(1s); // the job goes on without us
        Q_EMIT changed();
    });
}

void Purge::jobSeen(const Rpc::Job &job)
{
    m_job = job;
    const bool active = job.state == Rpc::Job::Waiting || job.state == Rpc::Job::Running;
    if (active)
        m_timer->start(1s);
    else
        m_timer->stop();
    set(active ? State::Running : State::Over, job.error);
}

std::optional<double> Purge::progress() const
{
    if (m_job.total == 0)
        return std::nullopt;
    return double(m_job.done) / double(m_job.total);
}

void Purge::set(State state, const QString &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT changed();
}

QString Purge::text() const
{
    switch (m_state) {
    case State::Idle:
        return tr("Count first: nothing is removed by that.");
    case State::Counting:
        return tr("Counting…");
    case State::Counted:
    case State::Starting:
        if (isNothing(m_count))
            return tr("There is nothing to purge.");
        return m_days == 0
            ? tr("Everything that is deleted would be removed for good: %1.").arg(amount(m_count))
            : tr("Would be removed for good: %1.").arg(amount(m_count));
    case State::Running:
        return runningText();
    case State::Over:
        return report();
    }
    return {};
}

QString Purge::runningText() const
{
    const QLocale locale;
    QString text =
        tr("The purge runs: %1 of %2.").arg(locale.toString(m_job.done), locale.toString(m_job.total));
    const qint64 elapsed = QDateTime::currentSecsSinceEpoch() - m_job.started;
    if (m_job.done > 0 && m_job.started > 0 && elapsed >= 2) {
        const quint64 rate = m_job.done / quint64(elapsed);
        text += QLatin1Char(' ') + tr("%1 each second.").arg(locale.toString(rate));
        if (rate > 0 && m_job.total > m_job.done)
            text += QLatin1Char(' ')
                + tr("About %1 left.")
                      .arg(durationText(std::chrono::seconds((m_job.total - m_job.done) / rate)));
    }
    return text;
}

QString Purge::report() const
{
    const QString done = amount(amountOf(m_job));
    if (m_job.state == Rpc::Job::Done)
        return tr("Removed for good: %1.").arg(done);
    if (m_job.state == Rpc::Job::Cancelled)
        return tr("The purge was cancelled. Until then these were removed for good: %1.").arg(done);
    return tr("The purge did not come to its end. Until then these were removed for good: %1.").arg(done);
}

QString Purge::command() const
{
    return QStringLiteral("kopano-admin --purge-softdelete %1").arg(m_days);
}

QString Purge::dryRunCommand() const
{
    return command() + QStringLiteral(" --dry-run --json");
}

} // namespace Models
