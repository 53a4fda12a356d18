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

QString optionWord(QString word)
{
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

PurgePart PurgePart::ofCompany(const QString &name)
{
    PurgePart part;
    part.kind = Company;
    part.scope.company = part.name = name;
    part.option = QStringLiteral("--company ") + optionWord(name);
    return part;
}

PurgePart PurgePart::ofStore(const StoreChoice &choice)
{
    PurgePart part;
    part.kind = Store;
    part.scope.store = choice.store;
    part.name = choice.title();
    if (choice.kind == StoreChoice::User)
        part.option = QStringLiteral("-u ") + optionWord(choice.owner);
    else if (!choice.guid.isEmpty())
        part.option = QStringLiteral("--store ") + QString::fromLatin1(choice.guid.toHex().toUpper());
    return part;
}

PurgePart PurgePart::ofItems(StoreId store, const QString &login, const QList<ObjectId> &ids)
{
    PurgePart part;
    part.kind = Chosen;
    part.scope.store = store;
    part.scope.ids = ids;
    part.name = login.isEmpty() ? Purge::tr("number %1").arg(store.value) : login;
    if (!login.isEmpty())
        part.option = QStringLiteral("-u ") + optionWord(login);
    return part;
}

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
    if (days == m_days || isBusy())
        return;
    m_days = days;
    ++m_round;
    m_clockJumped = false;
    set(State::Idle);
}

void Purge::setPart(const PurgePart &part)
{
    if (part == m_part || isBusy())
        return;
    m_part = part;
    ++m_round;
    m_clockJumped = false;
    set(State::Idle);
}

bool Purge::needsWord() const
{
    return m_part.kind == PurgePart::Chosen ? m_part.scope.ids.size() > mostWithoutWord : m_days == 0;
}

void Purge::count()
{
    if (m_state == State::Counting || isBusy() || !m_part.isComplete())
        return;
    set(State::Counting);
    if (m_host.isEmpty())
        askHost();
    if (m_part.kind == PurgePart::Server)
        preview(Rpc::PreviewPurge{quint32(m_days)});
    else
        preview(Rpc::PreviewScopedPurge{quint32(m_days), m_part.scope});
}

template <class Request> void Purge::preview(const Request &request)
{
    m_backend.ask<Request>(
        request, this, [this, round = m_round](const Result<Rpc::PreviewPurgeReply> &reply) {
            if (m_state != State::Counting || round != m_round)
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
    return !needsWord() || (!m_host.isEmpty() && typed.trimmed().compare(m_host, Qt::CaseInsensitive) == 0);
}

void Purge::start(bool force)
{
    if (m_state != State::Counted)
        return;
    set(State::Starting);
    if (m_part.kind == PurgePart::Server)
        startWith(Rpc::StartPurge{quint32(m_days), force});
    else
        startWith(Rpc::StartScopedPurge{quint32(m_days), force, m_part.scope});
}

template <class Request> void Purge::startWith(const Request &request)
{
    m_backend.ask<Request>(request, this, [this](const Result<Rpc::JobReply> &reply) {
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
        if (reply.error().code != Code::Busy && reply.error().code != Code::Io)
            return set(State::Over, reply.error().detail);
        m_error = reply.error().detail;
        m_timer->start(1s); // the connection: the job goes on without us
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
        return countedText();
    case State::Running:
        return runningText();
    case State::Over:
        return report();
    }
    return {};
}

QString Purge::countedText() const
{
    if (isNothing(m_count))
        return tr("There is nothing to purge.");
    const QString what = amount(m_count);
    switch (m_part.kind) {
    case PurgePart::Company:
        return tr("Would be removed for good from the stores of the company %1: %2.").arg(m_part.name, what);
    case PurgePart::Store:
        return tr("Would be removed for good from the store %1: %2.").arg(m_part.name, what);
    case PurgePart::Chosen:
        return tr("The chosen items of the store %1 would be removed for good: %2.").arg(m_part.name, what);
    case PurgePart::Server:
        break;
    }
    return m_days == 0 ? tr("Everything that is deleted would be removed for good: %1.").arg(what)
                       : tr("Would be removed for good: %1.").arg(what);
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
    const qint64 skipped =
        QJsonDocument::fromJson(m_job.result).object().value(QLatin1String("skipped")).toInteger();
    if (m_job.state == Rpc::Job::Done && skipped > 0)
        return tr("Removed for good: %1.").arg(done) + QLatin1Char(' ')
            + tr("%n chosen items were not there any more.", nullptr, int(skipped));
    if (m_job.state == Rpc::Job::Done)
        return tr("Removed for good: %1.").arg(done);
    if (m_job.state == Rpc::Job::Cancelled)
        return tr("The purge was cancelled. Until then these were removed for good: %1.").arg(done);
    return tr("The purge did not come to its end. Until then these were removed for good: %1.").arg(done);
}

QString Purge::command() const
{
    const QString verb = QStringLiteral("kopano-admin --purge-softdelete %1")
                             .arg(m_part.kind == PurgePart::Chosen ? 0 : m_days);
    if (m_part.kind == PurgePart::Server)
        return verb;
    if (m_part.option.isEmpty() || !m_part.isComplete() || m_part.scope.ids.size() > mostWithoutWord)
        return {};
    QStringList ids;
    for (const ObjectId id : std::as_const(m_part.scope.ids))
        ids.append(QString::number(id.value));
    const QString store = verb + QLatin1Char(' ') + m_part.option;
    return ids.isEmpty() ? store : QString(store + QStringLiteral(" --items ") + ids.join(QLatin1Char(',')));
}

QString Purge::dryRunCommand() const
{
    const QString text = command();
    return text.isEmpty() ? text : QString(text + QStringLiteral(" --dry-run --json"));
}

} // namespace Models
