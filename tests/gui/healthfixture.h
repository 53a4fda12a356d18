// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakebackend.h"
#include "models/health.h"

#include <QDateTime>

/// A server that is well, for tests of the health page.
namespace Gui {

inline const qint64 healthNow = QDateTime::currentSecsSinceEpoch();

inline QString str(const char *text)
{
    return QString::fromUtf8(text);
}

inline Rpc::StatisticValue number(const char *name, qint64 value)
{
    Rpc::StatisticValue result;
    result.name = str(name);
    result.number = value;
    return result;
}

/// One point a second of the last minute, in thousandths.
inline QList<Rpc::StatisticPoint> minuteOf(qint64 value)
{
    QList<Rpc::StatisticPoint> points;
    for (qint64 time = healthNow - 60; time < healthNow; ++time)
        points.append({time, value, value, value});
    return points;
}

inline Rpc::ServiceInfo serviceOf(const char *name, const QStringList &listeners)
{
    Rpc::ServiceInfo result;
    result.service = str(name);
    result.program = str("kopano-%1").arg(str(name));
    result.host = str("mail1");
    result.version = str("1.0");
    result.listeners = listeners;
    return result;
}

inline Rpc::OptionState optionOf(const char *key, const char *value)
{
    Rpc::OptionState option;
    option.key = str(key);
    option.value = option.stored = str(value);
    return option;
}

inline Models::ConfigurationFact configurationOf(const char *service)
{
    Models::ConfigurationFact fact;
    fact.service = str(service);
    fact.state.options = qstrcmp(service, "gateway") == 0
        ? QList<Rpc::OptionState>{optionOf("disable_plaintext_auth", "yes"), optionOf("imap_listen", "*:143")}
        : QList<Rpc::OptionState>{optionOf("database_engine", "sqlite"),
            optionOf("softdelete_lifetime", "30"), optionOf("threads", "8")};
    return fact;
}

inline Rpc::Job jobOf(const char *kind, Rpc::Job::State state, qint64 finished, const QByteArray &result = {})
{
    Rpc::Job job;
    job.id = finished;
    job.kind = str(kind);
    job.state = state;
    job.finished = finished;
    job.result = result;
    return job;
}

inline Rpc::AuditStateReply goodAudit()
{
    Rpc::AuditStateReply reply;
    reply.enabled = reply.hasTrail = true;
    return reply;
}

inline QList<Rpc::StatisticValue> goodStatistics()
{
    Rpc::StatisticValue guid;
    guid.name = str("server_guid");
    guid.text = str("0f0e");
    return {number("disk_full", 0), number("sql_last_fail_time", 0), number("stores_size", 1'000'000), guid};
}

inline QList<Rpc::ServiceInfo> goodServices()
{
    return {serviceOf("gateway", {str("*:143"), str("*:993 tls")}),
        serviceOf("server", {str("unix:/run/kopano/server.sock"), str("*%lo:236"), str("*:237 tls")})};
}

/// Every fact, and every rule passes.
inline Models::HealthFacts goodFacts()
{
    Models::HealthFacts facts;
    facts.now = healthNow;
    facts.serverVersion = str("1.0");
    facts.serverNow = healthNow;
    QHash<QString, Rpc::StatisticValue> statistics;
    for (const Rpc::StatisticValue &value : goodStatistics())
        statistics.insert(value.name, value);
    facts.statistics = statistics;
    facts.queueAge = minuteOf(0);
    facts.failedLogins = minuteOf(0);
    facts.audit = goodAudit();
    facts.chain = Models::ChainFact{true, 0, str("7 records, the chain is intact.")};
    facts.failedAddresses = QHash<QString, int>{{str("10.0.0.1"), 5}};
    facts.jobs = {jobOf("verify", Rpc::Job::Done, healthNow - 86400, "{\"damaged\":0}"),
        jobOf("purge", Rpc::Job::Done, healthNow - 3600)};
    facts.services = goodServices();
    facts.configurations = {configurationOf("gateway"), configurationOf("server")};
    facts.deleted = Rpc::PreviewPurgeReply();
    facts.overdue = Rpc::PreviewPurgeReply();
    facts.orphans = QList<Rpc::StoreInfo>();
    facts.users = QList<Rpc::UserStatistics>();
    facts.search = QList<Rpc::ServiceCounter>{{str("search_lag"), 1, {}}};
    facts.spooler = QList<Rpc::ServiceCounter>{{str("spooler_oldest"), 1, {}}};
    facts.certificate = QDateTime();
    return facts;
}

/// Answers as such a server does. There is no search service and no spooler, and nobody knows the
/// certificate.
inline void serveHealth(FakeBackend &fake)
{
    fake.answer<Rpc::ReadStatistics>({goodStatistics()});
    fake.answer<Rpc::ReadStatisticHistory>({1, minuteOf(0)});
    fake.answer<Rpc::AuditState>(goodAudit());
    fake.answer<Rpc::QueryAudit>({{}, 0, true});
    fake.answer<Rpc::VerifyAudit>({0, 7, 1, 0, {}});
    fake.answer<Rpc::ListJobs>({*goodFacts().jobs});
    fake.answer<Rpc::ListServices>({goodServices()});
    fake.on<Rpc::ReadConfiguration>(
        [](const Rpc::ReadConfiguration &request) -> Base::Result<Rpc::ReadConfigurationReply> {
            return Rpc::ReadConfigurationReply{{}, configurationOf(request.service.toLatin1()).state, 1};
        });
    fake.answer<Rpc::ValidateConfiguration>({});
    fake.answer<Rpc::PreviewPurge>({});
    fake.answer<Rpc::ListStores>({});
    fake.answer<Rpc::ListUserStatistics>({});
}

} // namespace Gui
