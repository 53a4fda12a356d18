// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "guitest.h"
#include "models/auditexport.h"
#include "models/audithistogram.h"
#include "models/auditmodel.h"
#include "models/auditverify.h"
#include "pages/audit/auditdetails.h"
#include "pages/audit/auditpage.h"
#include "pages/audit/audittable.h"
#include "widgets/faces.h"
#include "widgets/filterbar.h"
#include "widgets/histogram.h"
#include "widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Models;
using Rpc::AuditRecord;
using Rpc::QueryAudit;
using Rpc::QueryAuditReply;

namespace {

constexpr qint64 second = 1'000'000;

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

AuditRecord recordAt(qint64 seq, qint64 time)
{
    static const char *const events[] = {"access allowed", "authenticate ok", "access denied", "authenticate failed",
        "administration ok"};
    static const char *const users[] = {"john", "mary", "björn", "admin"};
    AuditRecord record;
    record.seq = seq;
    record.time = time;
    record.event = str(events[seq % 5]);
    record.user = str(users[seq % 4]);
    record.from = seq % 3 ? QStringLiteral("10.0.0.%1").arg(seq % 250) : str("file:///run/kopano/server.sock");
    record.program = str(seq % 2 ? "kopano-gateway imap" : "kopano-ical");
    if (seq % 5 == 0 || seq % 5 == 2) {
        record.ownerName = str("office");
        record.objectId = 400 + seq % 7;
        record.objectType = 5;
        record.rights = str("read");
        if (seq % 2)
            record.path = str("store\\27\\IPM_SUBTREE\\Calendar");
    } else if (seq % 5 == 4) {
        record.action = str("user.update");
        record.target = str("mary");
    } else {
        record.method = str("User supplied password");
    }
    record.line = record.event + QStringLiteral(" user='%1' from='%2'").arg(record.user, record.from);
    record.hash = QByteArray(32, char(seq));
    return record;
}

/// A log of a server: numbers from 1 on, a record each ten seconds until now.
struct FakeLog
{
    qint64 count = 0;
    qint64 end = QDateTime::currentMSecsSinceEpoch() * 1000;
    bool enabled = true;
    bool hasTrail = true;

    qint64 timeOf(qint64 seq) const { return end - (count - seq) * 10 * second; }
    bool has(const QueryAudit &query, const AuditRecord &record) const
    {
        for (const Rpc::AuditTerm &term : query.terms) {
            if ((term.tag == Rpc::AuditTag::Event && record.event != term.value)
                || (term.tag == Rpc::AuditTag::User && record.user != term.value)
                || (term.tag == Rpc::AuditTag::ObjectId && QString::number(record.objectId) != term.value))
                return false;
        }
        return (!query.from || record.time >= query.from) && (!query.until || record.time < query.until)
            && (query.text.isEmpty() || record.line.contains(query.text) || record.program.contains(query.text));
    }
    QueryAuditReply answer(const QueryAudit &query) const
    {
        QueryAuditReply reply;
        const qint64 step = query.ascending ? 1 : -1;
        qint64 seq = query.ascending ? query.after + 1 : (query.before ? std::min(query.before - 1, count) : count);
        int looked = 0;
        for (; seq >= 1 && seq <= count && reply.records.size() < query.limit && looked < 4000; seq += step, ++looked) {
            const AuditRecord record = recordAt(seq, timeOf(seq));
            if (has(query, record))
                reply.records.append(record);
        }
        reply.next = seq - step;
        reply.complete = seq < 1 || seq > count;
        return reply;
    }
    void serve(FakeBackend &fake)
    {
        fake.on<QueryAudit>([this](const QueryAudit &query) -> Base::Result<QueryAuditReply> { return answer(query); });
        fake.on<Rpc::AuditState>([this](const Rpc::AuditState &) -> Base::Result<Rpc::AuditStateReply> {
            return Rpc::AuditStateReply{enabled, hasTrail, {}, quint64(count), 0, QByteArray(32, 'k')};
        });
        fake.on<Rpc::ResolveObjects>([](const Rpc::ResolveObjects &request) -> Base::Result<Rpc::ResolveObjectsReply> {
            Rpc::ResolveObjectsReply reply;
            for (const Rpc::AuditObject &object : request.objects)
                reply.names.append({object.objectId, 5, QStringLiteral("store\\9\\IPM_SUBTREE\\F%1").arg(object.objectId)});
            return reply;
        });
    }
};

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

/// The security log: its models and its page.
class TestAudit : public QObject
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
        QTRY_COMPARE(model.index(row, AuditModel::Object).data().toString(), str("store\\9\\IPM_SUBTREE\\F401"));
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
        AuditRecord evil = recordAt(1, log.end);
        evil.user = str("=cmd|' /C calc'!A0");
        QVERIFY(AuditExport::textOf({evil}, AuditExport::Csv).contains(",'=cmd|"));
    }

    void theChainIsVerified()
    {
        FakeBackend fake;
        FakeLog log{60'000};
        log.serve(fake);
        fake.on<Rpc::VerifyAudit>([](const Rpc::VerifyAudit &request) -> Base::Result<Rpc::VerifyAuditReply> {
            return Rpc::VerifyAuditReply{request.from + 20'000 > 60'000 ? 0 : request.from + 20'000, 20'000, 4, 0, {}};
        });
        AuditVerify verify(fake);
        QSignalSpy finished(&verify, &AuditVerify::finished);
        verify.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(verify.isIntact());
        QCOMPARE(verify.checked(), 60'000);
        QCOMPARE(verify.total(), 60'000);
        fake.answer<Rpc::VerifyAudit>({0, 88'411, 3, 88'412, str("the hash differs")});
        verify.start();
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(!verify.isIntact());
        QVERIFY(verify.outcome().contains(str("the hash differs")));
    }

    void thePageHasFourFaces()
    {
        FakeBackend fake;
        FakeLog log{400};
        log.serve(fake);
        AuditPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        fake.ignore<QueryAudit>();
        page.activate();
        QTRY_COMPARE(page.faces()->face(), str("loading"));
        QVERIFY(Gui::picture(page, str("audit-loading")));

        fake.refuse<QueryAudit>(Base::Code::Denied, str("only administrators may do that"));
        page.open(str("user:nobody"));
        QTRY_COMPARE(page.faces()->face(), str("error"));
        QVERIFY(Gui::picture(page, str("audit-error")));

        log.serve(fake);
        page.open(str("user:nobody since:-1h"));
        QTRY_COMPARE(page.faces()->face(), str("empty"));
        QVERIFY(Gui::picture(page, str("audit-empty")));
        auto *widen = buttonOf(page, "Widen the range to 7 days");
        QVERIFY(widen);
        QTest::mouseClick(widen, Qt::LeftButton);
        QVERIFY(page.findChild<Widgets::FilterBar *>()->filter().contains(str("since:-7d")));

        page.open(str(""));
        QTRY_COMPARE(page.faces()->face(), str("data"));
        table(page)->selectRow(3);
        QTRY_VERIFY(page.findChild<Widgets::Histogram *>()->bars().size() > 0);
        QTRY_VERIFY(page.findChild<Widgets::Histogram *>()->bars().last().all >= 0);
        QVERIFY(Gui::picture(page, str("audit-data")));
        QCOMPARE(Gui::namelessWidget(page), QString());
    }

    void aLogThatIsOffSaysSo()
    {
        FakeBackend fake;
        FakeLog log{0};
        log.enabled = log.hasTrail = false;
        log.serve(fake);
        AuditPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        QTRY_COMPARE(page.faces()->face(), str("empty"));
        QSignalSpy leads(&page, &Pages::Page::leads);
        auto *enable = buttonOf(page, "Enable…");
        QVERIFY(enable);
        QVERIFY(fake.asked<QueryAudit>().isEmpty() || fake.asked<QueryAudit>().first().limit == 1);
        QTest::mouseClick(enable, Qt::LeftButton);
        QCOMPARE(leads.first().first().toString(), str("configuration"));
        QVERIFY(Gui::picture(page, str("audit-off")));
    }

    void theFilterIsCheckedAsItIsTyped()
    {
        FakeBackend fake;
        FakeLog log{100};
        log.serve(fake);
        AuditPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        QTRY_COMPARE(page.faces()->face(), str("data"));
        auto *bar = page.findChild<Widgets::FilterBar *>();
        page.find();
        bar->field()->clear();
        fake.forget();
        QTest::keyClicks(bar->field(), str("uzer:john"));
        QVERIFY(bar->mistake().contains(str("uzer")));
        QTest::keyClick(bar->field(), Qt::Key_Return);
        QVERIFY(bar->field()->selectedText() == str("uzer"));
        QVERIFY(Gui::picture(page, str("audit-mistake")));
        bar->field()->selectAll();
        QTest::keyClicks(bar->field(), str("user:john event:access "));
        QVERIFY(bar->mistake().isEmpty());
        QTest::keyClick(bar->field(), Qt::Key_Return);
        QTRY_VERIFY(!fake.asked<QueryAudit>().isEmpty());
        QTRY_COMPARE(page.faces()->face(), str("data"));
        QVERIFY(Gui::picture(page, str("audit-chips")));
        QToolButton *chip = nullptr; // "event:access" goes
        for (QToolButton *button : bar->findChildren<QToolButton *>())
            chip = button->text() == str("event:access") ? button : chip;
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(bar->filter(), str("user:john"));
        page.open(auditLink(str("user:mary"))); // a link is a filter
        QCOMPARE(bar->filter(), str("user:mary"));
    }

    void moreOfTheSameIsOneClickAway()
    {
        FakeBackend fake;
        FakeLog log{100};
        log.serve(fake);
        AuditPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.open(str("event:access result:denied"));
        page.activate();
        QTRY_COMPARE(page.faces()->face(), str("data"));
        table(page)->selectRow(2);
        const QString user = table(page)->currentIndex().siblingAtColumn(AuditModel::User).data().toString();
        QTest::mouseClick(buttonOf(page, "Show all by this &user"), Qt::LeftButton);
        QVERIFY(page.findChild<Widgets::FilterBar *>()->filter().contains(str("user:") + user));
        QTRY_COMPARE(page.faces()->face(), str("data"));
        table(page)->selectRow(0);
        auto *previous = buttonOf(page, "&Previous");
        const QString from = table(page)->currentIndex().siblingAtColumn(AuditModel::From).data().toString();
        if (previous->isEnabled()) {
            QTest::mouseClick(previous, Qt::LeftButton);
            QCOMPARE(table(page)->currentIndex().siblingAtColumn(AuditModel::From).data().toString(), from);
        }
    }

    void aRangeIsDragged()
    {
        FakeBackend fake;
        FakeLog log{3000};
        log.serve(fake);
        AuditPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        auto *strip = page.findChild<Widgets::Histogram *>();
        QTRY_VERIFY(!strip->bars().isEmpty() && strip->bars().last().all >= 0);
        const int y = strip->height() / 3;
        QTest::mousePress(strip, Qt::LeftButton, {}, {strip->width() / 4, y});
        QTest::mouseMove(strip, {strip->width() / 2, y});
        QTest::mouseRelease(strip, Qt::LeftButton, {}, {strip->width() / 2, y});
        const QString filter = page.findChild<Widgets::FilterBar *>()->filter();
        QVERIFY2(filter.contains(str("since:2")) && filter.contains(str("until:2")), qPrintable(filter));
        strip->setFocus(); // and the same by keys
        QSignalSpy chosen(strip, &Widgets::Histogram::rangeChosen);
        QTRY_VERIFY(!strip->bars().isEmpty());
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void aBrokenChainIsShown()
    {
        FakeBackend fake;
        FakeLog log{3000};
        log.serve(fake);
        fake.answer<Rpc::VerifyAudit>({0, 99, 1, 100, str("the hash differs")});
        AuditPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        QTRY_COMPARE(page.faces()->face(), str("data"));
        QAction *verify = nullptr;
        for (QAction *action : page.findChildren<QAction *>())
            verify = action->text() == str("&Verify") ? action : verify;
        verify->trigger();
        QTRY_VERIFY(page.faces()->messages()->text().contains(str("100")));
        QVERIFY(Gui::picture(page, str("audit-broken")));
        QTest::mouseClick(buttonOf(page, "Show it"), Qt::LeftButton);
        QTRY_COMPARE(table(page)->model()->rowCount(), 100);
    }

    void theNewestStaysInView()
    {
        FakeBackend fake;
        FakeLog log{1000};
        log.serve(fake);
        AuditModel model(fake);
        Pages::AuditTable view(model);
        view.resize(900, 400);
        view.show();
        model.setLive(true);
        QTRY_VERIFY(model.tail()->isRunning());
        log.count = 1020;
        model.tail()->tick();
        QTRY_COMPARE(model.rowCount(), 220);
        QCOMPARE(view.verticalScrollBar()->value(), 0); // the newest was visible, and is
        view.verticalScrollBar()->setValue(50);
        const QString read = view.model()->index(50, AuditModel::Number).data().toString();
        log.count = 1030;
        model.tail()->tick();
        QTRY_COMPARE(model.rowCount(), 230);
        QCOMPARE(view.verticalScrollBar()->value(), 60); // what is being read stays
        QCOMPARE(view.model()->index(60, AuditModel::Number).data().toString(), read);
        view.jumpToNewest();
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }

    void aHundredThousandRows()
    {
        FakeBackend fake;
        FakeLog log{100'000};
        log.serve(fake);
        AuditModel model(fake);
        Pages::AuditTable view(model);
        view.resize(900, 400);
        view.show();
        QList<AuditRecord> piece;
        qint64 most = 0;
        for (qint64 seq = 100'000; seq > 0; --seq) {
            piece.append(recordAt(seq, log.timeOf(seq)));
            if (piece.size() == 500)
                most = std::max(most, Gui::busyTime([&] { model.append(std::exchange(piece, {})); }));
        }
        QCOMPARE(view.model()->rowCount(), 100'000);
        const auto busy = [&](auto work) { most = std::max(most, Gui::busyTime(work)); };
        busy([&] { view.scrollToBottom(); });
        busy([&] { view.grab(); });
        busy([&] { view.setCurrentIndex(view.model()->index(50'000, 0)); });
        busy([&] { QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, {}, {300, 5}); });
        busy([&] { model.neighbour(50'000, true); });
        busy([&] { model.setResolved(false); });
        QVERIFY2(most < 100, qPrintable(QString::number(most)));
        const qint64 shown = Gui::busyTime([&] { view.shownRecords(); });
        QVERIFY2(shown < 100, qPrintable(QString::number(shown)));
        const qint64 cleared = Gui::busyTime([&] { model.setQuery(queryOf("user:x"), false); });
        QVERIFY2(cleared < 100, qPrintable(QString::number(cleared)));
    }

private:
    using AuditPage = Pages::AuditPage;

    static Pages::AuditTable *table(const AuditPage &page) { return page.findChild<Pages::AuditTable *>(); }
    static QPushButton *buttonOf(const AuditPage &page, const char *text)
    {
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == str(text) && button->isVisible())
                return button;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestAudit)
#include "tst_gui_audit.moc"
