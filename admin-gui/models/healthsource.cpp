// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/healthsource.h"

#include "client/certificateprobe.h"
#include "models/server.h"

#include <QDateTime>

#include <algorithm>

namespace Models {

using namespace Base;

namespace {

constexpr qint64 seenFor = 7 * 86400;
constexpr int mostAddressPieces = 5;

} // namespace

HealthSource::HealthSource(Backend &backend, QObject *parent, std::function<qint64()> now)
    : QObject(parent)
    , m_backend(backend)
    , m_now(now ? std::move(now) : [] { return QDateTime::currentSecsSinceEpoch(); })
    , m_verify(backend)
{
    const auto ended = [this] {
        m_facts.chain = ChainFact{m_verify.isIntact(), m_verify.firstBad(), m_verify.outcome()};
        Q_EMIT changed();
    };
    connect(&m_verify, &AuditVerify::finished, this, ended);
    connect(&m_verify, &AuditVerify::failed, this, [this](const Error &error) {
        if (error.code == Code::Denied)
            m_refused.insert(Rpc::numberOf<Rpc::VerifyAudit>);
        m_facts.chain.fail(reasonOf(error));
        Q_EMIT changed();
    });
}

void HealthSource::forget()
{
    ++m_round;
    m_verify.cancel();
    m_facts = {};
    m_refused.clear();
    m_open = m_configurationsOpen = 0;
}

bool HealthSource::interrupt()
{
    m_interrupted = true;
    if (!m_verify.isRunning())
        return false;
    m_verify.cancel();
    return true;
}

QString HealthSource::reasonOf(const Error &error) const
{
    if (error.code == Code::Denied)
        return tr("This login may not ask the server for it.");
    if (error.code == Code::Invalid)
        return tr("The server does not understand the question; it may be older than this program.");
    return tr("The server says: %1")
        .arg(error.detail.isEmpty() ? QString(codeName(error.code)) : error.detail);
}

void HealthSource::done(const Result<void> &result)
{
    --m_open;
    m_answered = m_answered || result;
    if (!result && !m_error)
        m_error = result.error();
    if (m_open == 0)
        end();
}

/// What hangs on something that failed is not known either.
void HealthSource::end()
{
    if (!m_facts.services) {
        m_facts.search.fail(m_facts.services.reason);
        m_facts.spooler.fail(m_facts.services.reason);
    }
    if (!m_facts.audit) {
        m_facts.chain.fail(m_facts.audit.reason);
        m_facts.failedAddresses.fail(m_facts.audit.reason);
    }
    if (m_depth != Depth::Quick && !m_facts.services)
        m_facts.configurations.fail(m_facts.services.reason);
    if (m_depth == Depth::Deep && !m_facts.configurations)
        m_facts.overdue.fail(m_facts.configurations.reason);
    if (m_answered || !m_error)
        Q_EMIT finished({});
    else
        Q_EMIT finished(*m_error);
}

template <class Request, class T, class Take>
void HealthSource::ask(const Request &request, Fact<T> HealthFacts::*fact, Take take)
{
    if (!mayAsk(Rpc::numberOf<Request>))
        return;
    ++m_open;
    m_backend.ask<Request>(
        request, this, [this, fact, take, round = m_round](const Result<typename Request::Reply> &reply) {
            if (round != m_round)
                return;
            if (reply) {
                take(*reply);
                return done({});
            }
            if (reply.error().code == Code::Denied)
                m_refused.insert(Rpc::numberOf<Request>);
            (m_facts.*fact).fail(reasonOf(reply.error()));
            done(reply.error());
        });
}

void HealthSource::refresh(Depth depth)
{
    if (!m_backend.isReady() || isBusy())
        return;
    m_depth = depth;
    m_answered = false;
    m_interrupted = false;
    m_error.reset();
    m_facts.now = m_now();
    m_facts.serverVersion = m_backend.identity().serverVersion;
    ask(Rpc::ReadStatistics(), &HealthFacts::statistics, [this](const Rpc::ReadStatisticsReply &reply) {
        QHash<QString, Rpc::StatisticValue> values;
        for (const Rpc::StatisticValue &value : reply.values)
            values.insert(value.name, value);
        m_facts.statistics = values;
    });
    askHistories();
    ask(Rpc::AuditState(), &HealthFacts::audit, [this](const Rpc::AuditStateReply &reply) {
        m_facts.audit = reply;
        if (!reply.hasTrail) {
            const QString reason = reply.enabled
                ? tr("The security log is not kept where it can be searched.")
                : tr("The security log is not enabled.");
            m_facts.chain.fail(reason);
            m_facts.failedAddresses.fail(reason);
        } else {
            m_addresses.clear();
            askAddresses(0, mostAddressPieces);
            if (m_depth == Depth::Deep)
                verify();
        }
    });
    Rpc::ListJobs jobs;
    jobs.limit = 200;
    ask(jobs, &HealthFacts::jobs, [this](const Rpc::ListJobsReply &reply) { m_facts.jobs = reply.jobs; });
    askServices(depth != Depth::Quick);
    if (depth != Depth::Quick)
        askSlow();
    if (m_open == 0) // nothing may be asked
        end();
}

/// The last minute by the clock of the server, which may be another one than ours.
void HealthSource::askHistories()
{
    const auto lastMinute = [](const Rpc::ReadStatisticHistoryReply &reply) {
        QList<Rpc::StatisticPoint> points = reply.points;
        if (!points.isEmpty()) {
            const qint64 begin = points.last().time - 59;
            points.removeIf([begin](const Rpc::StatisticPoint &point) { return point.time < begin; });
        }
        return points;
    };
    Rpc::ReadStatisticHistory history;
    history.resolution = 1;
    history.from = m_facts.serverNow ? *m_facts.serverNow - 75 : 0;
    history.name = QStringLiteral("queueage");
    ask(history, &HealthFacts::queueAge, [this, lastMinute](const Rpc::ReadStatisticHistoryReply &reply) {
        const auto points = lastMinute(reply);
        if (points.isEmpty())
            m_facts.serverNow.fail(tr("The server has no history of its queue yet."));
        else
            m_facts.serverNow = points.last().time + 1;
        m_facts.queueAge = points;
    });
    history.name = QStringLiteral("login_failed");
    ask(history, &HealthFacts::failedLogins, [this, lastMinute](const Rpc::ReadStatisticHistoryReply &reply) {
        m_facts.failedLogins = lastMinute(reply);
    });
}

void HealthSource::askAddresses(qint64 before, int pieces)
{
    Rpc::QueryAudit query;
    query.terms = {{Rpc::AuditTag::Event, QStringLiteral("authenticate failed")}};
    query.from = (m_facts.time() - 60) * 1'000'000;
    query.before = before;
    query.limit = 1000;
    ask(query, &HealthFacts::failedAddresses, [this, pieces](const Rpc::QueryAuditReply &reply) {
        for (const Rpc::AuditRecord &record : reply.records)
            ++m_addresses[record.from];
        if (!reply.complete && pieces > 1 && reply.next != 0)
            askAddresses(reply.next, pieces - 1);
        else
            m_facts.failedAddresses = m_addresses;
    });
}

void HealthSource::verify()
{
    if (!m_interrupted && !m_verify.isRunning() && mayAsk(Rpc::numberOf<Rpc::VerifyAudit>))
        m_verify.start();
}

void HealthSource::askServices(bool configurations)
{
    if (isSystem()) {
        ask(Rpc::ListServices(), &HealthFacts::services,
            [this, configurations](
                const Rpc::ListServicesReply &reply) { takeServices(reply.services, configurations); });
        return;
    }
    const QString reason = tr("Only a system administrator may ask for it.");
    m_facts.services.fail(reason);
    m_facts.configurations.fail(reason);
    m_facts.deleted.fail(reason);
    m_facts.overdue.fail(reason);
    m_facts.orphans.fail(reason);
    m_facts.search.fail(reason);
    m_facts.spooler.fail(reason);
}

void HealthSource::takeServices(const QList<Rpc::ServiceInfo> &services, bool configurations)
{
    QHash<QString, int> count;
    for (const Rpc::ServiceInfo &info : services)
        ++count[info.service];
    QStringList names;
    for (const Rpc::ServiceInfo &info : services) {
        const QString name =
            count.value(info.service) > 1 ? QString(info.service + u'@' + info.host) : info.service;
        if (!names.contains(name))
            names.append(name);
        m_seen.insert(info.service, m_facts.now);
    }
    m_facts.services = services;
    m_facts.gone.clear();
    for (auto seen = m_seen.begin(); seen != m_seen.end();) {
        if (m_facts.now - seen.value() > seenFor) {
            seen = m_seen.erase(seen);
            continue;
        }
        if (!count.contains(seen.key()))
            m_facts.gone.append(seen.key());
        ++seen;
    }
    m_facts.gone.sort();
    askCounters(QStringLiteral("search"), &HealthFacts::search);
    askCounters(QStringLiteral("spooler"), &HealthFacts::spooler);
    if (!configurations)
        return;
    m_configurations.clear();
    m_configurationsOpen = int(names.size());
    for (const QString &name : std::as_const(names))
        askConfiguration(name);
}

void HealthSource::askCounters(const QString &service, Fact<QList<Rpc::ServiceCounter>> HealthFacts::*fact)
{
    const QList<Rpc::ServiceInfo> &services = *m_facts.services;
    const auto found = std::find_if(services.begin(), services.end(),
        [&service](const Rpc::ServiceInfo &info) { return info.service == service; });
    if (found == services.end()) {
        (m_facts.*fact).fail(tr("No service “%1” is connected to the server.").arg(service));
        return;
    }
    ask(Rpc::ReadServiceCounters{QString(service + u'@' + found->host)}, fact,
        [this, fact](const Rpc::ServiceCountersReply &reply) { m_facts.*fact = reply.counters; });
}

/// First the state, then the warnings.
void HealthSource::askConfiguration(const QString &service)
{
    const auto ended = [this](const ConfigurationFact &fact) {
        m_configurations.append(fact);
        if (--m_configurationsOpen == 0)
            m_facts.configurations = m_configurations;
    };
    ask(Rpc::ReadConfiguration{service}, &HealthFacts::configurations,
        [this, service, ended](const Rpc::ReadConfigurationReply &reply) {
            ConfigurationFact fact{service, reply.state, {}};
            Rpc::ValidateConfiguration request;
            request.service = service;
            ask(request, &HealthFacts::configurations,
                [fact, ended](const Rpc::ValidateConfigurationReply &validated) {
                    ConfigurationFact whole = fact;
                    whole.warnings = validated.problems;
                    ended(whole);
                });
            if (m_depth == Depth::Deep && service.section(u'@', 0, 0) == QLatin1String("server"))
                askOverdue(fact.state);
        });
}

/// What should be gone by now: the server removes it once an hour.
void HealthSource::askOverdue(const Rpc::ServiceState &server)
{
    quint32 lifetime = 0;
    for (const Rpc::OptionState &option : server.options) {
        if (option.key == QLatin1String("softdelete_lifetime"))
            lifetime = option.value.toUInt();
    }
    if (lifetime == 0) { // nothing is ever due
        m_facts.overdue = Rpc::PreviewPurgeReply();
        return;
    }
    ask(Rpc::PreviewPurge{lifetime + 1}, &HealthFacts::overdue,
        [this](const Rpc::PreviewPurgeReply &reply) { m_facts.overdue = reply; });
}

void HealthSource::askSlow()
{
    ask(Rpc::ListUserStatistics(), &HealthFacts::users,
        [this](const Rpc::ListUserStatisticsReply &reply) { m_facts.users = reply.users; });
    if (isSystem()) {
        ask(Rpc::ListStores{true}, &HealthFacts::orphans,
            [this](const Rpc::ListStoresReply &reply) { m_facts.orphans = reply.stores; });
    }
    if (isSystem() && m_depth == Depth::Deep) {
        ask(Rpc::PreviewPurge{0}, &HealthFacts::deleted,
            [this](const Rpc::PreviewPurgeReply &reply) { m_facts.deleted = reply; });
    }
    askCertificate();
}

/// Looks at it as a program that is about to connect does.
void HealthSource::askCertificate()
{
    const auto *server = qobject_cast<const Server *>(&m_backend);
    const auto url = Client::parseServerUrl(server ? server->entry().url : QString());
    if (!server || !url)
        return m_facts.certificate.fail(tr("It is not known how the server is reached."));
    if (!url->tls) {
        m_facts.certificate = QDateTime();
        return;
    }
    ++m_open;
    Client::probeCertificate(*url, server->entry().caFile, this,
        [this, round = m_round](const Result<Client::CertificateFinding> &finding) {
            if (round != m_round)
                return;
            if (!finding)
                m_facts.certificate.fail(reasonOf(finding.error()));
            else if (finding->chain.isEmpty())
                m_facts.certificate.fail(tr("The server shows no certificate."));
            else
                m_facts.certificate = finding->chain.constFirst().until;
            done({});
        });
}

} // namespace Models
