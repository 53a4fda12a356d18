// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeauditlog.h"
#include "guitest.h"
#include "pages/audit/auditdetails.h"
#include "pages/audit/auditpage.h"
#include "pages/audit/audittable.h"
#include "widgets/faces.h"
#include "widgets/filterbar.h"
#include "widgets/histogram.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Models;
using namespace Gui;

namespace {

AuditQuery queryOf(const char *filter)
{
    return AuditQuery::of(parseAuditFilter(str(filter)), QDateTime::currentDateTime());
}

} // namespace

/// The page of the security log.
class TestAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
        QTRY_VERIFY(hasRows(page));
        table(page)->selectRow(3);
        QTRY_VERIFY(page.findChild<Widgets::Histogram *>()->bars().size() > 0);
        QTRY_VERIFY(page.findChild<Widgets::Histogram *>()->bars().last().all >= 0);
        QVERIFY(Gui::picture(page, str("audit-data")));
        QCOMPARE(Gui::namelessWidget(page), QString());
        QCOMPARE(Gui::tabProblem(page), QString());
        const QPalette light = QApplication::palette();
        QPalette dark(QColor(45, 45, 48), QColor(30, 30, 32));
        dark.setColor(QPalette::Highlight, QColor(60, 110, 170));
        QApplication::setPalette(dark);
        QCoreApplication::processEvents();
        QVERIFY(Gui::picture(page, str("audit-dark")));
        QApplication::setPalette(light);
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
        QTRY_VERIFY(hasRows(page));
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
        QTRY_VERIFY(hasRows(page));
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
        QTRY_VERIFY(hasRows(page));
        table(page)->selectRow(2);
        const QString user = table(page)->currentIndex().siblingAtColumn(AuditModel::User).data().toString();
        QTest::mouseClick(buttonOf(page, "Show all by this &user"), Qt::LeftButton);
        QVERIFY(page.findChild<Widgets::FilterBar *>()->filter().contains(str("user:") + user));
        QTRY_VERIFY(hasRows(page));
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
        QTRY_VERIFY(hasRows(page));
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
        const qint64 shown = Gui::busyTime([&] { view.shownRows(); });
        QVERIFY2(shown < 100, qPrintable(QString::number(shown)));
        const qint64 cleared = Gui::busyTime([&] { model.setQuery(queryOf("user:x"), false); });
        QVERIFY2(cleared < 100, qPrintable(QString::number(cleared)));
    }

private:
    using AuditPage = Pages::AuditPage;

    static Pages::AuditTable *table(const AuditPage &page) { return page.findChild<Pages::AuditTable *>(); }
    static bool hasRows(const AuditPage &page)
    {
        return page.faces()->face() == str("data") && table(page)->model()->rowCount() > 0;
    }
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
