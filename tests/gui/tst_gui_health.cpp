// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"
#include "healthfixture.h"
#include "pages/health/checkrow.h"
#include "pages/health/healthpage.h"
#include "widgets/faces.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Gui;
using Models::Health;
using Models::Severity;

namespace {

/// A model whose clock stands until it is moved.
struct Checked
{
    explicit Checked(FakeBackend &backend)
        : fake(backend)
        , model(backend, nullptr, [this] { return now; }) { }

    /// Until all that was asked for was answered.
    bool settle()
    {
        return QTest::qWaitFor([this] {
            return model.load()->hasData() && !model.load()->isLoading()
                && !model.summary().contains(str("still being made"));
        });
    }
    Models::HealthLine line(const char *id) const { return model.at(model.rowOf(str(id))); }

    qint64 now = healthNow;
    FakeBackend &fake;
    Health model;
};

Pages::CheckRow *rowOf(Pages::HealthPage &page, const char *id)
{
    return page.findChild<Pages::CheckRow *>(str(id));
}

/// Every check is made, and every row has its place.
bool isComplete(Pages::HealthPage &page)
{
    return QTest::qWaitFor([&page] {
        const auto *summary = page.findChild<QLabel *>(str("summary"));
        return !summary->text().isEmpty() && !summary->text().contains(str("still being made"))
            && rowOf(page, "over-quota") && rowOf(page, "over-quota")->isVisible();
    });
}

bool settledPicture(QWidget &widget, const QString &name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return Gui::picture(widget, name);
}

void makeIll(FakeBackend &fake)
{
    auto changed = goodServices();
    changed[0].changedOutside = true;
    fake.answer<Rpc::ListServices>({changed});
    QList<Rpc::StatisticValue> full = goodStatistics();
    full[0].number = 1;
    fake.answer<Rpc::ReadStatistics>({full});
}

} // namespace

class TestHealth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyRuleHasARow()
    {
        FakeBackend fake;
        serveHealth(fake);
        Checked checked(fake);
        const QAbstractItemModelTester tester(&checked.model);
        checked.model.start();
        QVERIFY(checked.settle());
        QCOMPARE(checked.model.rowCount(), 26);
        const QString text = Gui::textOf(checked.model);
        QVERIFY2(text.contains(str("Good | Waiting requests | No request has waited for long.")),
            qPrintable(text));
        QVERIFY(text.contains(str("Good | Chain of the security log | 7 records, the chain is intact")));
        QVERIFY(text.contains(
            str("Not checked | Outgoing mail | It could not be checked. No service “spooler”")));
        QCOMPARE(checked.model.worst(), Severity::None);
        QVERIFY(checked.model.summary().startsWith(str("23 check(s) passed at ")));
        QVERIFY(checked.model.summary().endsWith(str(" 3 check(s) could not be made.")));
        QCOMPARE(checked.line("spooler").fix, QString());
    }

    void whenAllPassThatIsSaidWithTheTime()
    {
        FakeBackend fake;
        serveHealth(fake);
        auto services = goodServices();
        services << serviceOf("search", {}) << serviceOf("spooler", {});
        fake.answer<Rpc::ListServices>({services});
        fake.answer<Rpc::ReadServiceCounters>({{{str("search_lag"), 0, {}}, {str("spooler_oldest"), 0, {}}}});
        Checked checked(fake);
        checked.model.start();
        QVERIFY(checked.settle());
        // The certificate belongs to a connection that a test does not have.
        QCOMPARE(checked.model.order().first(), str("certificate"));
        QVERIFY2(checked.model.summary().contains(str("1 check(s) could not be made.")),
            qPrintable(checked.model.summary()));
        QCOMPARE(fake.asked<Rpc::ReadServiceCounters>().first().service, str("search@mail1"));
    }

    void theWorstComesFirst()
    {
        FakeBackend fake;
        serveHealth(fake);
        makeIll(fake);
        Checked checked(fake);
        checked.model.start();
        QVERIFY(checked.settle());
        QCOMPARE(checked.model.order().mid(0, 3),
            (QStringList{str("disk"), str("changed-outside"), str("certificate")}));
        QCOMPARE(checked.model.worst(), Severity::Critical);
        QVERIFY(checked.model.summary().startsWith(str("2 check(s) found something at ")));
        QCOMPARE(checked.line("changed-outside").argument, str("gateway"));
    }

    void whatIsWorkForTheServerIsAskedSeldom()
    {
        FakeBackend fake;
        serveHealth(fake);
        Checked checked(fake);
        checked.model.start();
        QVERIFY(checked.settle());
        QCOMPARE(fake.asked<Rpc::ReadStatistics>().size(), 2); // the quick ones first, then all
        QCOMPARE(fake.asked<Rpc::VerifyAudit>().size(), 1);
        QCOMPARE(fake.asked<Rpc::PreviewPurge>().size(), 2);
        QList<quint32> days;
        for (const Rpc::PreviewPurge &request : fake.asked<Rpc::PreviewPurge>())
            days.append(request.days);
        QVERIFY(days.contains(0u) && days.contains(31u));
        checked.model.refresh();
        QVERIFY(checked.settle());
        QCOMPARE(fake.asked<Rpc::ListUserStatistics>().size(), 2);
        QCOMPARE(fake.asked<Rpc::VerifyAudit>().size(), 1);
        checked.now += 11 * 60;
        checked.model.refresh();
        QVERIFY(checked.settle());
        QTRY_COMPARE(fake.asked<Rpc::VerifyAudit>().size(), 2);
        checked.model.checkEverything();
        QTRY_COMPARE(fake.asked<Rpc::VerifyAudit>().size(), 3);
        QVERIFY(checked.settle());
        // By itself: each hour.
        checked.now += 59 * 60;
        checked.model.start();
        QVERIFY(checked.settle());
        QCOMPARE(fake.asked<Rpc::VerifyAudit>().size(), 3);
        checked.now += 61;
        checked.model.start();
        QTRY_COMPARE(fake.asked<Rpc::VerifyAudit>().size(), 4);
    }

    void theChainIsNotCheckedBehindTheBack()
    {
        FakeBackend fake;
        serveHealth(fake);
        fake.answer<Rpc::VerifyAudit>({2, 1, 0, 0, {}}); // there is always more
        Checked checked(fake);
        checked.model.start();
        QTRY_VERIFY(fake.asked<Rpc::VerifyAudit>().size() > 3);
        checked.model.stop();
        QTRY_VERIFY(!checked.model.load()->isLoading());
        QCoreApplication::processEvents();
        const qsizetype asked = fake.asked<Rpc::VerifyAudit>().size();
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(fake.asked<Rpc::VerifyAudit>().size(), asked);
        fake.answer<Rpc::VerifyAudit>({0, 7, 1, 0, {}});
        checked.model.start();
        QVERIFY(checked.settle());
        QCOMPARE(checked.line("audit-chain").severity, Severity::Good);
    }

    void whatIsRefusedOnceIsNotAskedAgain()
    {
        FakeBackend fake;
        serveHealth(fake);
        fake.refuse<Rpc::ListUserStatistics>(Base::Code::Denied, str("no"));
        Models::Identity one = fake.identity();
        one.adminLevel = 1;
        fake.setIdentity(one);
        Checked checked(fake);
        checked.model.start();
        QVERIFY(checked.settle());
        checked.model.checkEverything();
        QVERIFY(checked.settle());
        QCOMPARE(fake.asked<Rpc::ListUserStatistics>().size(), 1);
        QCOMPARE(fake.asked<Rpc::ListServices>().size(), 0);
        QCOMPARE(fake.asked<Rpc::PreviewPurge>().size(), 0);
        QCOMPARE(checked.line("over-quota").text,
            str("It could not be checked. This login may not ask the server for it."));
        QCOMPARE(checked.line("orphans").text,
            str("It could not be checked. Only a system administrator may ask for it."));
        one.adminLevel = 2;
        fake.setIdentity(one);
        QTRY_COMPARE(fake.asked<Rpc::ListServices>().size(), 2);
    }

    void anOldServerDoesNotUnderstand()
    {
        FakeBackend fake;
        serveHealth(fake);
        fake.refuse<Rpc::AuditState>(Base::Code::Invalid, str("unknown message 133"));
        Checked checked(fake);
        checked.model.start();
        QVERIFY(checked.settle());
        QCOMPARE(checked.line("audit-off").severity, Severity::None);
        QVERIFY(checked.line("audit-off").text.contains(str("older than this program")));
    }

    void whatBecomesWorseIsToldOnce()
    {
        FakeBackend fake;
        serveHealth(fake);
        Checked checked(fake);
        QSignalSpy worse(&checked.model, &Health::worsened);
        checked.model.start();
        QVERIFY(checked.settle());
        QCOMPARE(worse.size(), 0);
        makeIll(fake);
        checked.model.refresh();
        QTRY_COMPARE(worse.size(), 2);
        QCOMPARE(worse.first().first().toString(), str("Disk space"));
        QCOMPARE(worse.first().at(1).toString(), str("The disk of the server is full."));
        QCOMPARE(worse.first().at(2).value<Severity>(), Severity::Critical);
        QVERIFY(checked.settle());
        checked.model.refresh();
        QVERIFY(checked.settle());
        QCOMPARE(worse.size(), 2);
    }

    void aServiceThatWasThereIsMissed()
    {
        FakeBackend fake;
        serveHealth(fake);
        Checked checked(fake);
        checked.model.setSeen({{str("dagent"), healthNow - 86400}, {str("ical"), healthNow - 8 * 86400}});
        checked.model.start();
        QVERIFY(checked.settle());
        QCOMPARE(checked.line("services-down").severity, Severity::Critical);
        QVERIFY(checked.line("services-down").text.endsWith(str("not now: dagent.")));
        QVERIFY(!checked.model.seen().contains(str("ical")));
        QCOMPARE(checked.model.seen().value(str("gateway")), healthNow);
    }

    void failedLoginsAreCountedByAddress()
    {
        FakeBackend fake;
        serveHealth(fake);
        fake.on<Rpc::QueryAudit>([](const Rpc::QueryAudit &request) -> Base::Result<Rpc::QueryAuditReply> {
            Rpc::AuditRecord record;
            record.from = str("10.0.0.9");
            const bool first = request.before == 0;
            return Rpc::QueryAuditReply{{record, record, record, record}, first ? 50 : 0, !first};
        });
        Checked checked(fake);
        checked.model.start();
        QVERIFY(checked.settle());
        QVERIFY(checked.line("failed-address").text.startsWith(str("8 login(s) from 10.0.0.9")));
        const Rpc::QueryAudit asked = fake.asked<Rpc::QueryAudit>().first();
        QCOMPARE(asked.from, (healthNow - 60) * 1'000'000);
        QCOMPARE(asked.terms.first().value, str("authenticate failed"));
    }

    void theFacesOfThePage()
    {
        FakeBackend fake;
        serveHealth(fake);
        fake.ignore<Rpc::ReadStatistics>();
        Pages::HealthPage waiting(fake, nullptr);
        waiting.show();
        waiting.activate();
        QTRY_COMPARE(waiting.faces()->face(), str("loading"));
        QVERIFY(settledPicture(waiting, str("health-loading")));
        FakeBackend dead; // has no answer to anything
        Pages::HealthPage failing(dead, nullptr);
        failing.resize(1280, 800);
        failing.show();
        failing.activate();
        QTRY_COMPARE(failing.faces()->face(), str("error"));
        QVERIFY(settledPicture(failing, str("health-error")));
        serveHealth(dead);
        failing.refresh();
        QTRY_COMPARE(failing.faces()->face(), str("data"));
        QCOMPARE(Gui::namelessWidget(failing), QString());
        QVERIFY(isComplete(failing));
        QVERIFY(settledPicture(failing, str("health-good")));
    }

    void theColorsFollowThePalette()
    {
        FakeBackend fake;
        serveHealth(fake);
        makeIll(fake);
        Pages::HealthPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        QTRY_VERIFY(rowOf(page, "disk"));
        QVERIFY(isComplete(page));
        rowOf(page, "disk")->setOpen(true);
        const auto colorOf = [&page] {
            const auto *state = rowOf(page, "disk")->findChild<QLabel *>(str("state"));
            return state->palette().color(QPalette::WindowText);
        };
        const QPalette light = QApplication::palette();
        const QColor before = colorOf();
        QPalette dark = light;
        dark.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::Button, QColor(0x30, 0x30, 0x30));
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            dark.setColor(role, Qt::white);
        QApplication::setPalette(dark);
        QTRY_VERIFY(colorOf().lightness() > before.lightness());
        QVERIFY(settledPicture(page, str("health-dark")));
        QApplication::setPalette(light);
    }

    void aRowIsOpenedAndLeadsToWhereItIsMended();
    void whoMayNotMendSeesNoButton();
    void theStoredMessagesAreCompared();
    void theStateIsKept();
};

void TestHealth::aRowIsOpenedAndLeadsToWhereItIsMended()
{
    FakeBackend fake;
    serveHealth(fake);
    makeIll(fake);
    Pages::HealthPage page(fake, nullptr);
    page.resize(1280, 800);
    page.show();
    page.activate();
    page.open(str("changed-outside"));
    QTRY_VERIFY(rowOf(page, "changed-outside"));
    QTRY_COMPARE(rowOf(page, "changed-outside")->line().severity, Severity::Warning);
    Pages::CheckRow *row = rowOf(page, "changed-outside");
    QVERIFY(row->isOpen());
    auto *arrow = row->findChild<QToolButton *>();
    QVERIFY(
        arrow->accessibleName().startsWith(str("Warning: Changed configuration files. Files were changed")));
    QTest::keyClick(arrow, Qt::Key_Space);
    QVERIFY(!row->isOpen());
    QTest::mouseClick(row, Qt::LeftButton);
    QVERIFY(row->isOpen());
    QSignalSpy leads(&page, &Pages::Page::leads);
    row->findChild<QPushButton *>()->click();
    QCOMPARE(leads.first(), QVariantList({str("services"), str("gateway")}));
    QVERIFY(isComplete(page));
    rowOf(page, "disk")->setOpen(true);
    QCOMPARE(Gui::namelessWidget(page), QString());
    QVERIFY(settledPicture(page, str("health-data")));
    QVERIFY(rowOf(page, "disk")->y() < row->y());
    // It stays open where it is when the rest is refreshed.
    serveHealth(fake);
    page.refresh();
    QTRY_COMPARE(row->line().severity, Severity::Good);
    QVERIFY(row->isOpen());
    QVERIFY(!row->findChild<QPushButton *>()->isVisible());
}

void TestHealth::whoMayNotMendSeesNoButton()
{
    FakeBackend fake;
    serveHealth(fake);
    fake.answer<Rpc::AuditState>({});
    Models::Identity identity = fake.identity();
    identity.adminLevel = 1; // without the page of the configuration
    fake.setIdentity(identity);
    Pages::HealthPage page(fake, nullptr);
    page.show();
    page.activate();
    QTRY_VERIFY(rowOf(page, "audit-off"));
    QTRY_COMPARE(rowOf(page, "audit-off")->line().severity, Severity::Warning);
    rowOf(page, "audit-off")->setOpen(true);
    QVERIFY(rowOf(page, "audit-off")->findChild<QPushButton *>()->isHidden());
}

void TestHealth::theStoredMessagesAreCompared()
{
    FakeBackend fake;
    serveHealth(fake);
    fake.answer<Rpc::ListJobs>({});
    Rpc::JobReply started;
    started.job.id = 77;
    fake.answer<Rpc::StartVerify>(started);
    Pages::HealthPage page(fake, nullptr);
    page.show();
    page.activate();
    QTRY_VERIFY(rowOf(page, "bodies"));
    QSignalSpy jobs(&page, &Pages::Page::jobStarted);
    rowOf(page, "bodies")->setOpen(true);
    rowOf(page, "bodies")->findChild<QPushButton *>()->click();
    QTRY_COMPARE(jobs.size(), 1);
    QCOMPARE(jobs.first().first().toLongLong(), qint64(77));
}

void TestHealth::theStateIsKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(str("settings.ini")), QSettings::IniFormat);
    FakeBackend fake;
    serveHealth(fake);
    {
        Pages::HealthPage page(fake, nullptr);
        page.activate();
        QTRY_VERIFY(rowOf(page, "services-down"));
        QTRY_COMPARE(rowOf(page, "services-down")->line().severity, Severity::Good);
        page.saveState(settings);
    }
    fake.answer<Rpc::ListServices>({{goodServices().last()}});
    Pages::HealthPage page(fake, nullptr);
    page.restoreState(settings);
    page.activate();
    QTRY_VERIFY(rowOf(page, "services-down"));
    QTRY_COMPARE(rowOf(page, "services-down")->line().severity, Severity::Critical);
}

QTEST_MAIN(TestHealth)
#include "tst_gui_health.moc"
