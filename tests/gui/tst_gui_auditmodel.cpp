// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeauditlog.h"
#include "guitest.h"
#include "models/auditexport.h"
#include "models/audithistogram.h"
#include "models/auditverify.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Models;
using namespace Gui;

namespace {

AuditQuery queryOf(const char *filter)
{
    return AuditQuery::of(parseAuditFilter(str(filter)), QDateTime::currentDateTime());
}

QList<qint64> numbersOf(const AuditModel &model)
{
    QList<qint64> numbers;
    for (const AuditRecord &record : model.rows())
        numbers.append(record.seq);
    return numbers;
}

} // namespace

/// What is behind the page of the security log.
class TestAuditModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesComeAsTheyAreWanted()
    {
        FakeBackend fake;
        FakeLog log{1200};
        log.serve(fake);
        AuditModel model(fake);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setQuery(queryOf(""));
        QTRY_COMPARE(model.rowCount(), 500);
        QCOMPARE(model.at(0).seq, 1200);
        QVERIFY(model.canFetchMore({}));
        const qsizetype asked = fake.asked<QueryAudit>().size();
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 1000);
        QCOMPARE(fake.asked<QueryAudit>().size(), asked + 1);
        QCOMPARE(fake.asked<QueryAudit>().last().before, 701);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 1200);
        QVERIFY(model.isComplete());
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(numbersOf(model).contains(1));
        QCOMPARE(resets.size(), 0);
    }

    void whatTheServerDoesNotDoIsDoneHere()
    {
        FakeBackend fake;
        FakeLog log{9000};
        log.serve(fake);
        AuditModel model(fake);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(queryOf("-user:john from:10.0.0.0/8 event:access"));
        QTRY_VERIFY(model.rowCount() > 200);
        for (const AuditRecord &record : model.rows()) {
            QVERIFY(record.user != str("john"));
            QVERIFY(record.from.startsWith(str("10.")));
            QVERIFY(record.event.startsWith(str("access")));
        }
        const QList<qint64> numbers = numbersOf(model); // of two requests, merged
        QVERIFY(std::is_sorted(numbers.rbegin(), numbers.rend()));
        QCOMPARE(QSet<qint64>(numbers.begin(), numbers.end()).size(), numbers.size());
    }

    void whatIsRareIsSearchedToTheEnd()
    {
        FakeBackend fake;
        FakeLog log{20'000};
        log.serve(fake);
        AuditModel model(fake);
        model.setQuery(queryOf("from:10.0.0.2/32 -user:john,mary,admin event:access"));
        QTRY_VERIFY(model.isComplete());
        QVERIFY(model.rowCount() > 0);
        QVERIFY(fake.asked<QueryAudit>().size() > 10); // and never two at once
    }

    void refreshingAddsWhatIsNew()
    {
        FakeBackend fake;
        FakeLog log{50};
        log.serve(fake);
        AuditModel model(fake);
        model.setQuery(queryOf("user:john"));
        QTRY_VERIFY(model.load()->hasData());
        const int before = model.rowCount();
        log.count = 90;
        model.refresh();
        QTRY_COMPARE(model.rowCount(), before + 10);
        QVERIFY(fake.asked<QueryAudit>().last().ascending);
        const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        log.count = 9000; // too much to catch up with: from the start
        model.refresh();
        QTRY_VERIFY(!removals.isEmpty());
        QTRY_VERIFY(model.rowCount() > 0);
        QCOMPARE(model.at(0).seq, 9000);
    }

    void objectsHaveNames()
    {
        FakeBackend fake;
        FakeLog log{100};
        log.serve(fake);
        AuditModel model(fake);
        model.setQuery(queryOf("event:access result:denied"));
        QTRY_VERIFY(model.rowCount() > 0);
        const int row = model.rowOf(92);
        QVERIFY(row >= 0);
        QTRY_COMPARE(
            model.index(row, AuditModel::Object).data().toString(), str("store\\9\\IPM_SUBTREE\\F401"));
        QVERIFY(fake.asked<Rpc::ResolveObjects>().size() == 1);
        QCOMPARE(fake.asked<Rpc::ResolveObjects>().first().objects.first().ownerName, str("office"));
        model.setResolved(false);
        QCOMPARE(model.index(row, AuditModel::Object).data().toString(), str("401"));
    }

    void theTailFollowsAndSamples()
    {
        FakeBackend fake;
        FakeLog log{1000};
        log.serve(fake);
        AuditModel model(fake);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLive(true);
        QTRY_VERIFY(model.tail()->isRunning());
        QCOMPARE(model.rowCount(), 200);
        log.count = 1010;
        model.tail()->tick();
        QTRY_COMPARE(model.rowCount(), 210);
        QCOMPARE(model.tail()->sampling(), 1);
        log.count = 3010; // two thousand at once: one of ten
        model.tail()->tick();
        QTRY_COMPARE(model.tail()->sampling(), 10);
        QCOMPARE(model.rowCount(), 410);
        log.count = 100'000; // more than it reads in a second
        model.tail()->tick();
        QTRY_COMPARE(model.tail()->sampling(), 15);
        const qsizetype before = fake.asked<QueryAudit>().size();
        log.count = 100'005;
        model.tail()->tick();
        QTRY_COMPARE(model.tail()->sampling(), 1);
        QCOMPARE(fake.asked<QueryAudit>().size(), before + 1); // it is at the end again
        QVERIFY(model.rowOf(100'005) >= 0);
        for (int i = 0; i < 60; ++i) { // the ring
            log.count += 200;
            model.tail()->tick();
            const qint64 last = log.count;
            QTRY_VERIFY(model.rowOf(last) >= 0);
        }
        QCOMPARE(model.rowCount(), AuditModel::ringRows);
        model.setLive(false);
        QVERIFY(!model.tail()->isRunning());
    }

    void theHistogramCountsByNumbers()
    {
        FakeBackend fake;
        FakeLog log{3600};
        log.serve(fake);
        AuditHistogram histogram(fake);
        histogram.setRange(log.end - 36'000 * second, log.end + second);
        const auto sum = [&] {
            qint64 records = 0;
            for (const HistogramBucket &bucket : histogram.buckets())
                records += bucket.all;
            return records;
        };
        QTRY_COMPARE(sum(), 3600);
        QCOMPARE(histogram.buckets().at(10).all, 60);
        QCOMPARE(fake.asked<QueryAudit>().size(), 61);
        histogram.setRange(log.end - 36'000 * second, log.end + second);
        QCOMPARE(fake.asked<QueryAudit>().size(), 61); // the same range
        histogram.add({recordAt(3595, log.timeOf(3595)), recordAt(3597, log.timeOf(3597))});
        QCOMPARE(histogram.buckets().last().shown, 2);
        QCOMPARE(histogram.buckets().last().bad, 1);
        histogram.setRange(0, 0); // from the first record on
        QTRY_COMPARE(histogram.from(), log.timeOf(1));
    }

    void everythingIsExported()
    {
        FakeBackend fake;
        FakeLog log{2345};
        log.serve(fake);
        const QTemporaryDir folder;
        AuditExport exporter(fake);
        QSignalSpy finished(&exporter, &AuditExport::finished);
        const QString name = folder.filePath(str("a.jsonl"));
        QVERIFY(exporter.start(queryOf(""), AuditExport::JsonLines, name));
        QTRY_COMPARE(finished.size(), 1);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2345);
        QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value(str("seq")).toInteger(), 2345);
        const QString array = folder.filePath(str("a.json"));
        QVERIFY(exporter.start(queryOf("user:john"), AuditExport::Json, array));
        QTRY_COMPARE(finished.size(), 2);
        QFile json(array);
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(json.readAll()).array().size(), 586);
        QVERIFY(!exporter.start(queryOf(""), AuditExport::Csv, folder.filePath(str("no/such/file.csv"))));
        QVERIFY(exporter.start(queryOf(""), AuditExport::Csv, folder.filePath(str("b.csv"))));
        exporter.cancel();
        QVERIFY(!QFile::exists(folder.filePath(str("b.csv"))));
        const QString few = folder.filePath(str("few.csv"));
        QVERIFY(exporter.start({recordAt(1, log.end), recordAt(2, log.end), recordAt(3, log.end)}, {2, 0},
            AuditExport::Csv, few));
        QTRY_COMPARE(finished.size(), 3);
        QFile csv(few);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArrayList rows = csv.readAll().trimmed().split('\n');
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows.at(1).startsWith("3,") && rows.at(2).startsWith("1,"));
        AuditRecord evil = recordAt(1, log.end);
        evil.user = str("=cmd|' /C calc'!A0");
        QVERIFY(AuditExport::textOf({evil}, AuditExport::Csv).contains(",'=cmd|"));
    }

    void theNeighboursAreOfTheSameSession()
    {
        FakeBackend fake;
        FakeLog log{0};
        QList<AuditRecord> records;
        for (qint64 seq = 1; seq <= 6; ++seq) {
            AuditRecord record = recordAt(seq, log.end);
            record.user = str("john");
            record.from = str("10.0.0.1");
            record.program = str("imap");
            record.session = seq == 6 ? QString() : str(seq % 2 ? "1790000000-7" : "1790000000-8");
            records.prepend(record);
        }
        log.serve(fake);
        fake.answer<Rpc::QueryAudit>({records, 0, true});
        AuditModel model(fake);
        model.setQuery(queryOf(""));
        QTRY_COMPARE(model.rowCount(), 6);
        const auto neighbour = [&](qint64 seq, bool later) {
            const int row = model.neighbour(model.rowOf(seq), later);
            return row < 0 ? 0 : model.at(row).seq;
        };
        QCOMPARE(neighbour(3, true), 5);
        QCOMPARE(neighbour(3, false), 1);
        QCOMPARE(neighbour(5, true), 0);
        QCOMPARE(neighbour(6, false), 5); // without one: of the same user, address and program
    }

    void theChainIsVerified()
    {
        FakeBackend fake;
        FakeLog log{60'000};
        log.serve(fake);
        fake.on<Rpc::VerifyAudit>([](const Rpc::VerifyAudit &request) -> Base::Result<Rpc::VerifyAuditReply> {
            return Rpc::VerifyAuditReply{
                request.from + 20'000 > 60'000 ? 0 : request.from + 20'000, 20'000, 4, 0, {}};
        });
        Rpc::AuditStateReply state;
        state.enabled = state.hasTrail = true;
        state.checkpoint = 59'990;
        state.checkpointTime = 1'790'000'000;
        fake.answer<Rpc::AuditState>(state);
        AuditVerify verify(fake);
        QSignalSpy finished(&verify, &AuditVerify::finished);
        verify.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(verify.isIntact());
        QVERIFY(verify.outcome().contains(str("Last signed checkpoint: record")));
        QVERIFY(verify.outcome().contains(QLocale().toString(59'990)));
        QCOMPARE(verify.checked(), 60'000);
        QCOMPARE(verify.total(), 60'000);
        fake.answer<Rpc::VerifyAudit>({0, 88'411, 3, 88'412, str("the hash differs")});
        verify.start();
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(!verify.isIntact());
        QVERIFY(verify.outcome().contains(str("the hash differs")));
    }
};

QTEST_MAIN(TestAuditModel)
#include "tst_gui_auditmodel.moc"
