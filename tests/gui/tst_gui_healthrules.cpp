// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"
#include "healthfixture.h"
#include "models/auditfilter.h"
#include "models/dashboard.h"
#include "options/server.h"
#include "pages/page.h"

#include <QLocale>

using namespace Gui;
using Models::HealthFacts;
using Models::HealthFinding;
using Models::HealthRule;
using Models::HealthRules;
using Models::Severity;

namespace {

using Change = std::function<void(HealthFacts &)>;

HealthFinding findingOf(const QString &id, const HealthFacts &facts)
{
    for (const HealthRule &rule : HealthRules::all()) {
        if (rule.id == id)
            return rule.check(facts);
    }
    return {Severity::None, str("no such rule"), {}, false};
}

void row(const char *name, const char *rule, Severity severity, const char *text, const Change &change,
    const char *argument = "")
{
    QTest::newRow(name) << str(rule) << severity << str(text) << change << str(argument);
}

Models::ConfigurationFact &server(HealthFacts &facts)
{
    return (*facts.configurations.value)[1];
}

Rpc::ServiceInfo &service(HealthFacts &facts, int which)
{
    return (*facts.services.value)[which];
}

void put(HealthFacts &facts, const char *name, qint64 value)
{
    facts.statistics.value->insert(str(name), number(name, value));
}

} // namespace

class TestHealthRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void allPassOnAGoodServer()
    {
        QStringList ids;
        for (const HealthRule &rule : HealthRules::all()) {
            const HealthFinding finding = rule.check(goodFacts());
            QVERIFY2(finding.severity == Severity::Good, qPrintable(rule.id + u' ' + finding.text));
            QVERIFY(!finding.text.isEmpty() && !rule.title.isEmpty() && !rule.why.isEmpty());
            QVERIFY(!rule.effect.isEmpty() && !rule.fix.isEmpty() && !rule.page.isEmpty());
            QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
            ids.append(rule.id);
        }
        QCOMPARE(ids.size(), 26);
    }

    void whatIsNotKnownIsNeitherGreenNorRed()
    {
        HealthFacts facts;
        for (const HealthRule &rule : HealthRules::all()) {
            const HealthFinding finding = rule.check(facts);
            QVERIFY2(finding.severity == Severity::None && finding.pending, qPrintable(rule.id));
        }
        facts.users.fail(str("This login may not ask the server for it."));
        const HealthFinding finding = findingOf(str("over-quota"), facts);
        QCOMPARE(finding.severity, Severity::None);
        QVERIFY(!finding.pending);
        QCOMPARE(finding.text, str("It could not be checked. This login may not ask the server for it."));
    }

    void eachFixLeadsToAPlaceThatIsThere()
    {
        QStringList pages;
        for (const Pages::Description &page : Pages::all())
            pages.append(str(page.id));
        QStringList presets;
        for (const Models::ChartPreset &preset : Models::chartPresets())
            presets.append(preset.id);
        for (const HealthRule &rule : HealthRules::all()) {
            QVERIFY2(pages.contains(rule.page), qPrintable(rule.id));
            const QByteArray option = rule.argument.section(u'/', 1).toLatin1();
            if (rule.page == str("configuration") && !option.isEmpty())
                QVERIFY2(Options::Server::table.find(option.constData()) >= 0, qPrintable(rule.id));
            if (rule.page == str("audit"))
                QVERIFY2(Models::parseAuditFilter(rule.argument).isValid(), qPrintable(rule.id));
            if (rule.page == str("dashboard"))
                QVERIFY2(presets.contains(rule.argument), qPrintable(rule.id));
        }
        HealthFacts facts = goodFacts();
        facts.failedAddresses.value->insert(str("file:///run/kopano/server.sock"), 9);
        QVERIFY(Models::parseAuditFilter(findingOf(str("failed-address"), facts).argument).isValid());
    }

    void load_data();
    void load() { check(); }
    void security_data();
    void security() { check(); }
    void services_data();
    void services() { check(); }
    void storage_data();
    void storage() { check(); }

private:
    static void columns()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("argument");
    }
    static void check()
    {
        QFETCH(QString, rule);
        QFETCH(Severity, severity);
        QFETCH(QString, text);
        QFETCH(Change, change);
        QFETCH(QString, argument);
        HealthFacts facts = goodFacts();
        change(facts);
        const HealthFinding finding = findingOf(rule, facts);
        QVERIFY2(finding.text.contains(text), qPrintable(finding.text));
        QCOMPARE(finding.severity, severity);
        QVERIFY(!finding.pending);
        QCOMPARE(finding.argument, argument);
    }
};

void TestHealthRules::load_data()
{
    columns();
    row("requests wait for two seconds", "queue-age", Severity::Warning, "at least 2 s",
        [](HealthFacts &facts) { facts.queueAge = minuteOf(2000); });
    row("requests wait for ten seconds", "queue-age", Severity::Critical, "at least 10 s",
        [](HealthFacts &facts) { facts.queueAge = minuteOf(10'000); });
    row("one second without waiting is no whole minute", "queue-age", Severity::Good, "No request",
        [](HealthFacts &facts) {
            auto points = minuteOf(10'000);
            points[30].most = 0;
            facts.queueAge = points;
        });
    row("half a minute of waiting is not enough", "queue-age", Severity::Good, "No request",
        [](HealthFacts &facts) { facts.queueAge = minuteOf(10'000).mid(30); });
    row("the disk is full", "disk", Severity::Critical, "is full",
        [](HealthFacts &facts) { put(facts, "disk_full", 1); });
    row("8 % of the disk are free", "disk", Severity::Warning, "are free", [](HealthFacts &facts) {
        put(facts, "disk_size", 100 << 20);
        put(facts, "disk_free", 8 << 20);
    });
    row("4 % of the disk are free", "disk", Severity::Critical, "4.0 MiB of 100.0 MiB",
        [](HealthFacts &facts) {
            put(facts, "disk_size", 100 << 20);
            put(facts, "disk_free", 4 << 20);
        });
    row("half of the disk is free", "disk", Severity::Good, "are free", [](HealthFacts &facts) {
        put(facts, "disk_size", 100 << 20);
        put(facts, "disk_free", 50 << 20);
    });
    row("an old server does not know its disk", "disk", Severity::None, "does not tell",
        [](HealthFacts &facts) { facts.statistics.value->remove(str("disk_full")); });
    row("a statement has failed just now", "sql", Severity::Warning, "has failed at",
        [](HealthFacts &facts) { put(facts, "sql_last_fail_time", healthNow - 299); });
    row("a statement has failed long ago", "sql", Severity::Good, "did so at",
        [](HealthFacts &facts) { put(facts, "sql_last_fail_time", healthNow - 301); });
    row("the clocks differ", "clock", Severity::Warning, "1 h 0 min apart",
        [](HealthFacts &facts) { facts.serverNow = healthNow - 3600; });
    row("the server does not believe its clock", "clock", Severity::Critical, "set 400 days forward",
        [](HealthFacts &facts) {
            Rpc::Job failed = jobOf("purge", Rpc::Job::Failed, healthNow);
            failed.error = str("nothing is purged: the clock was set 400 days forward.");
            facts.jobs.value->prepend(failed);
        });
    row("a database with another engine", "database-password", Severity::None, "oracle",
        [](HealthFacts &facts) { server(facts).state.options = {optionOf("database_engine", "oracle")}; });
}

void TestHealthRules::security_data()
{
    columns();
    const auto until = [](qint64 days) {
        return [days](HealthFacts &facts) {
            facts.certificate = QDateTime::fromSecsSinceEpoch(healthNow + days * 86400 + 10);
        };
    };
    row("the certificate ends in 30 days", "certificate", Severity::Good, "ends in 30 day", until(30));
    row("the certificate ends in 29 days", "certificate", Severity::Warning, "ends in 29 day", until(29));
    row("the certificate ends in 6 days", "certificate", Severity::Critical, "ends in 6 day", until(6));
    row("the certificate has ended", "certificate", Severity::Critical, "has ended on", until(-1));
    row("the log is off", "audit-off", Severity::Warning, "not enabled",
        [](HealthFacts &facts) { facts.audit = Rpc::AuditStateReply(); });
    row(
        "the log has no trail", "audit-off", Severity::Notice, "not kept",
        [](HealthFacts &facts) { facts.audit.value->hasTrail = false; }, "server/audit_trail");
    row("a log that is off loses nothing", "audit-written", Severity::None, "not enabled",
        [](HealthFacts &facts) { facts.audit = Rpc::AuditStateReply(); });
    row("the log cannot be written", "audit-written", Severity::Critical, "no space left",
        [](HealthFacts &facts) { facts.audit.value->problem = str("no space left"); });
    row("events were lost", "audit-written", Severity::Warning, "3 event",
        [](HealthFacts &facts) { facts.audit.value->lost = 3; });
    row("the chain is broken", "audit-chain", Severity::Critical, "Record 5", [](HealthFacts &facts) {
        facts.chain = Models::ChainFact{false, 5, str("Record 5: hash differs.")};
    });
    row("20 failed logins are borne", "failed-logins", Severity::Good, "20 login", [](HealthFacts &facts) {
        facts.failedLogins = {{healthNow - 1, 0, 0, 20'000}};
    });
    row("60 failed logins are not", "failed-logins", Severity::Warning, "60 login",
        [](HealthFacts &facts) { facts.failedLogins = minuteOf(1000); });
    row("120 failed logins even less", "failed-logins", Severity::Critical, "120 login",
        [](HealthFacts &facts) { facts.failedLogins = minuteOf(2000); });
    row(
        "one address guesses", "failed-address", Severity::Warning, "6 login(s) from 10.0.0.2",
        [](HealthFacts &facts) { facts.failedAddresses.value->insert(str("10.0.0.2"), 6); },
        "event:authenticate result:failed,spoofed from:\"10.0.0.2\" since:-1h");
    row(
        "the server listens without TLS", "listeners", Severity::Critical,
        "kopano-server without encryption: *:236",
        [](HealthFacts &facts) { service(facts, 1).listeners.append(str("*:236")); }, "server");
    row("IPv6 of this computer is not reached", "listeners", Severity::Good, "is encrypted",
        [](HealthFacts &facts) {
            service(facts, 1).listeners = {str("[::1]:236"), str("127.0.0.2:236")};
        });
    row(
        "IPv6 of others is", "listeners", Severity::Critical, "[2001:db8::1]:236",
        [](HealthFacts &facts) { service(facts, 1).listeners = {str("[2001:db8::1]:236")}; }, "server");
    row(
        "the gateway takes passwords in clear", "listeners", Severity::Critical, "kopano-gateway",
        [](HealthFacts &facts) {
            (*facts.configurations.value)[0].state.options = {optionOf("disable_plaintext_auth", "no")};
        },
        "gateway");
    row("whether the gateway does is not known", "listeners", Severity::None, "nobody answers",
        [](HealthFacts &facts) { facts.configurations.fail(str("nobody answers")); });
    row(
        "mail comes in clear", "listeners", Severity::Warning, "kopano-dagent",
        [](HealthFacts &facts) { facts.services.value->append(serviceOf("dagent", {str("*:2003")})); },
        "dagent");
}

void TestHealthRules::services_data()
{
    columns();
    row(
        "a service is gone", "services-down", Severity::Critical, "dagent",
        [](HealthFacts &facts) { facts.gone = {str("dagent")}; }, "dagent");
    row(
        "a service is older", "versions", Severity::Warning, "kopano-gateway 0.9",
        [](HealthFacts &facts) { service(facts, 0).version = str("0.9"); }, "gateway");
    row(
        "a file was changed", "changed-outside", Severity::Warning, "gateway",
        [](HealthFacts &facts) { service(facts, 0).changedOutside = true; }, "gateway");
    row(
        "a file was changed, as the service says now", "changed-outside", Severity::Warning, "server",
        [](HealthFacts &facts) { server(facts).state.changedOutside = true; }, "server");
    row(
        "an option waits for a restart", "restart", Severity::Notice, "server/threads",
        [](HealthFacts &facts) { server(facts).state.options[2].stored = str("16"); }, "server");
    row("an option can be reloaded", "restart", Severity::Good, "No option", [](HealthFacts &facts) {
        server(facts).state.options[2].stored = str("16");
        server(facts).state.options[2].reloadable = true;
    });
    row(
        "a file has an error", "configuration", Severity::Critical, "server.cfg:3: unknown option",
        [](HealthFacts &facts) { server(facts).state.problem = str("server.cfg:3: unknown option"); },
        "server");
    row(
        "a file has a warning", "unknown-options", Severity::Notice,
        "1 warning(s) about the files: a.cfg:3: renamed",
        [](HealthFacts &facts) {
            server(facts).warnings = {{str("a.cfg"), 3, false, str("renamed")}};
        },
        "server");
    row("the index is behind", "indexer", Severity::Warning, "5 min 1 s behind",
        [](HealthFacts &facts) { facts.search.value->first().value = 301; });
    row("there is no search service", "indexer", Severity::None, "No service",
        [](HealthFacts &facts) { facts.search.fail(str("No service")); });
    row("mail waits", "spooler", Severity::Warning, "1 h 0 min",
        [](HealthFacts &facts) { facts.spooler.value->first().value = 3601; });
    row("a spooler that tells nothing", "spooler", Severity::None, "does not tell",
        [](HealthFacts &facts) { facts.spooler.value->clear(); });
}

void TestHealthRules::storage_data()
{
    columns();
    const auto forEver = [](quint64 bytes) {
        return [bytes](HealthFacts &facts) {
            server(facts).state.options[1].value = str("0");
            facts.deleted.value->bytes = bytes;
        };
    };
    row("a fifth is deleted for ever", "never-purged", Severity::Good, "for ever", forEver(200'000));
    row("more than a fifth is deleted for ever", "never-purged", Severity::Warning, "for ever",
        forEver(200'001));
    row("the last purge has failed", "last-purge", Severity::Critical, "disk i/o", [](HealthFacts &facts) {
        Rpc::Job failed = jobOf("purge", Rpc::Job::Failed, healthNow);
        failed.error = str("disk i/o");
        facts.jobs.value->prepend(failed);
    });
    row("items are overdue", "last-purge", Severity::Warning, "4 deleted item", [](HealthFacts &facts) {
        facts.jobs.value->last().finished = healthNow - 7201;
        facts.overdue.value->messages = 4;
    });
    row("they are being removed", "last-purge", Severity::Good, "last at",
        [](HealthFacts &facts) { facts.overdue.value->messages = 4; });
    row("there was no purge and none was due", "last-purge", Severity::Good, "No deleted item is overdue",
        [](HealthFacts &facts) { facts.jobs.value->clear(); });
    row("damaged messages", "bodies", Severity::Critical, "2 stored message",
        [](HealthFacts &facts) { facts.jobs.value->first().result = "{\"damaged\":2}"; });
    row("nobody has compared them", "bodies", Severity::None, "--verify-bodies",
        [](HealthFacts &facts) { facts.jobs.value->clear(); });
    row("a store without a user", "orphans", Severity::Notice, "1 store(s) have no user",
        [](HealthFacts &facts) {
            Rpc::StoreInfo orphan;
            Rpc::StoreInfo removed;
            removed.removed = 1;
            facts.orphans = {orphan, removed};
        });
    row(
        "a user over the quota", "over-quota", Severity::Warning, "1 user(s) are over the hard quota: mary",
        [](HealthFacts &facts) {
            Rpc::UserStatistics john;
            john.login = str("john");
            john.storeSize = 5;
            Rpc::UserStatistics mary = john;
            mary.login = str("mary");
            mary.quotaHard = 5;
            facts.users = {john, mary};
        },
        "mary");
}

QTEST_MAIN(TestHealthRules)
#include "tst_gui_healthrules.moc"
