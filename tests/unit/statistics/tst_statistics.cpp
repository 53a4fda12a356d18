// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../storage/testdatabase.h"
#include "statistics/counters.h"
#include "statistics/figures.h"
#include "statistics/process.h"
#include "statistics/registry.h"

#include <QThread>

#include <latch>

using namespace Base;
using namespace Statistics;

namespace {

qint64 numberOf(const Registry &registry, const char *name)
{
    const QList<Value> values = registry.values({QLatin1String(name)});
    return values.size() == 1 ? values.front().number : -1;
}

} // namespace

/// Counters, the registry that names them, and what the database counts.
class TestStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyThreadsCountExactly()
    {
        Counter counter;
        Counter most;
        std::latch together(4); // or each would be done before the next begins
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 1; i <= 4; ++i) {
            threads.emplace_back(QThread::create([&counter, &most, &together, i] {
                together.arrive_and_wait();
                for (int j = 0; j < 100'000; ++j)
                    counter.add(2);
                most.raise(i);
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(counter.value(), 800'000);
        QCOMPARE(most.value(), 4);
        most.raise(2);
        QCOMPARE(most.value(), 4);
    }

    void valuesStandInTheirOrderUnderTheirNames()
    {
        ManualClock clock;
        Registry registry(clock);
        registry.add({"first", "the first", Unit::Bytes, Kind::Gauge}, [] { return 7; });
        registry.addText("second", "the second", [] { return QStringLiteral("text"); });
        int prepared = 0;
        registry.beforeReading([&] { ++prepared; });
        const QList<Value> values = registry.values();
        QCOMPARE(values.size(), 2);
        QCOMPARE(QByteArray(values[0].definition.name), QByteArray("first"));
        QCOMPARE(values[0].number, 7);
        QCOMPARE(values[1].text, QStringLiteral("text"));
        QCOMPARE(prepared, 1);
        QCOMPARE(registry.values({QStringLiteral("second"), QStringLiteral("unknown")}).size(), 1);
    }

    void aTimeInMicrosecondsIsShownInMilliseconds()
    {
        ManualClock clock;
        Registry registry(clock);
        Counters counters;
        addTo(registry, counters);
        counters.responseTime.add(2999);
        counters.requests.add();
        QCOMPARE(numberOf(registry, "response_time"), 2);
        QCOMPARE(numberOf(registry, "soap_request"), 1);
        QCOMPARE(numberOf(registry, "sql_select"), -1); // nobody added it here
    }

    void loginsAreCountedByTheirMethod()
    {
        Counters counters;
        for (const char *method : {"User supplied password", "SCRAM-SHA-256", "Pipe socket",
                 "SSL Certificate", "kerberos sso", "ntlm sso", "kerberos sso"})
            counters.countLogin(QLatin1String(method));
        QCOMPARE(counters.loginPassword.value(), 2);
        QCOMPARE(counters.loginUnix.value(), 1);
        QCOMPARE(counters.loginSsl.value(), 1);
        QCOMPARE(counters.loginSso.value(), 3);
    }

    void theLdapAverageIsThatOfItsParts()
    {
        ManualClock clock;
        Registry registry(clock);
        LdapCounters counters;
        addTo(registry, counters);
        QCOMPARE(numberOf(registry, "ldap_avg_auth"), 0);
        counters.authentications.add(4);
        counters.authenticationTime.add(1000);
        QCOMPARE(numberOf(registry, "ldap_avg_auth"), 250);
        QCOMPARE(numberOf(registry, "ldap_auth_time"), 1000);
    }

    void theDatabaseCountsItsStatements()
    {
        TestDatabase data;
        OK(data.open());
        Registry registry(data.clock);
        addTo(registry, *data.database);
        QCOMPARE(numberOf(registry, "sql_connect"), numberOf(registry, "db_connections"));
        const auto before = [&](const char *name) { return numberOf(registry, name); };
        const qint64 inserts = before("sql_insert");
        const qint64 updates = before("sql_update");
        const qint64 deletes = before("sql_delete");
        const qint64 writes = before("mwops");
        const qint64 commits = before("commits");
        OK(data.write([](Storage::Connection &connection) -> Result<void> {
            for (const int number : {1, 2, 3})
                TRY(connection.run("INSERT INTO property (name, value) VALUES (:name, :value)",
                    {QString::number(number), QByteArray("x")}));
            TRY(connection.run("UPDATE property SET value = :value WHERE name <> 'guid'", {QByteArray("y")}));
            TRY(connection.run("DELETE FROM property WHERE name = '1'"));
            return {};
        }));
        QCOMPARE(numberOf(registry, "sql_insert") - inserts, 3);
        QCOMPARE(numberOf(registry, "sql_update") - updates, 1);
        QCOMPARE(numberOf(registry, "sql_delete") - deletes, 1);
        QCOMPARE(numberOf(registry, "mwops") - writes, 1);
        QCOMPARE(numberOf(registry, "commits") - commits, 1);
        QCOMPARE(numberOf(registry, "commit_batch"), 1);
        QVERIFY(numberOf(registry, "commit_time") > 0);
        OK(data.write([](Storage::Connection &connection) -> Result<void> {
            TRY(connection.run("UPDATE property SET value = value"));
            return {};
        }));
        QCOMPARE(numberOf(registry, "commit_batch"), 1); // not the sum of all

        const qint64 selects = before("sql_select");
        const qint64 rows = before("row_reads");
        OK(data.read([](Storage::Connection &connection) {
            return connection.select(
                "SELECT name FROM property", {}, [](const Storage::Row &) { return true; });
        }));
        QCOMPARE(numberOf(registry, "sql_select") - selects, 1);
        QCOMPARE(numberOf(registry, "row_reads") - rows, 3); // the guid and two of ours
    }

    void failedStatementsAreCountedApart()
    {
        TestDatabase data;
        OK(data.open());
        Registry registry(data.clock);
        addTo(registry, *data.database);
        QCOMPARE(numberOf(registry, "sql_insert_fail"), 0);
        QCOMPARE(numberOf(registry, "sql_last_fail_time"), 0);
        QVERIFY(!data.write([](Storage::Connection &connection) -> Result<void> {
            TRY(connection.run("INSERT INTO property (name, value) VALUES ('guid', 'x')"));
            return {};
        }));
        QCOMPARE(numberOf(registry, "sql_insert_fail"), 1);
        QVERIFY(data.clock.seconds() - numberOf(registry, "sql_last_fail_time") < 60);
        QVERIFY(!data.read([](Storage::Connection &connection) {
            return connection.select(
                "SELECT nothing FROM nowhere", {}, [](const Storage::Row &) { return true; });
        }));
        QCOMPARE(numberOf(registry, "sql_select_fail"), 1);
    }

    void filesOfLargeBodiesAreCounted()
    {
        TestDatabase data;
        data.settings.bodyThreshold = 1000;
        OK(data.open());
        Registry registry(data.clock);
        addTo(registry, *data.database);
        OK(data.database->bodies().put(QByteArray(1000, 'x')));
        QCOMPARE(numberOf(registry, "body_files"), 0);
        OK(data.database->bodies().put(QByteArray(1001, 'x')));
        OK(data.database->bodies().put(QByteArray(1001, 'x'))); // is there already
        QCOMPARE(numberOf(registry, "body_files"), 1);
    }

    void threadsAreMeasuredByThemselves()
    {
        const CpuTime before = threadTime();
        volatile quint64 sum = 0;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 30)
            sum = sum + 1;
        const CpuTime after = threadTime();
        const qint64 spent = after.user + after.system - before.user - before.system;
        QVERIFY2(spent > 1000, qPrintable(QString::number(spent)));
        QVERIFY(spent <= (timer.elapsed() + 1) * 1000);
        QVERIFY(residentMemory() > 1'000'000);
#ifndef __SANITIZE_ADDRESS__ // whose own allocator is not asked
        QVERIFY(allocatedMemory() > 0);
#endif
    }

    void sqlKinds_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("kind");
        QTest::newRow("a select") << QByteArray("SELECT 1") << int(Storage::SqlKind::Select);
        QTest::newRow("after blanks and lines")
            << QByteArray("\n    INSERT INTO x") << int(Storage::SqlKind::Insert);
        QTest::newRow("with common tables")
            << QByteArray("WITH a AS (…) SELECT") << int(Storage::SqlKind::Select);
        QTest::newRow("update") << QByteArray("UPDATE x SET y") << int(Storage::SqlKind::Update);
        QTest::newRow("delete") << QByteArray("DELETE FROM x") << int(Storage::SqlKind::Delete);
        QTest::newRow("a transaction") << QByteArray("BEGIN IMMEDIATE") << int(Storage::SqlKind::Other);
        QTest::newRow("nothing") << QByteArray() << int(Storage::SqlKind::Other);
    }
    void sqlKinds()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, kind);
        QCOMPARE(int(Storage::sqlKind(sql)), kind);
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
