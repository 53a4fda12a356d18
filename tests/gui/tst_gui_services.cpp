// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "guitest.h"
#include "models/servicelog.h"
#include "models/services.h"
#include "pages/services/servicespage.h"
#include "widgets/commandlabel.h"
#include "widgets/faces.h"
#include "widgets/logview.h"
#include "widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using Models::ServiceLog;
using Models::Services;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

Rpc::ServiceInfo info(const char *service, const char *host)
{
    Rpc::ServiceInfo result;
    result.service = str(service);
    result.program = str("kopano-%1").arg(str(service));
    result.host = str(host);
    result.version = str("1.0");
    result.pid = 42;
    result.listeners = {str("*:143")};
    result.configFile = str("/etc/kopano/%1.cfg").arg(str(service));
    return result;
}

Rpc::LogLine logLine(int number, quint8 level)
{
    return {level,
        str("2026-11-22T10:00:%1.000000: [42] line %2")
            .arg(number % 60, 2, 10, QLatin1Char('0'))
            .arg(number)};
}

void serve(FakeBackend &fake)
{
    auto changed = info("gateway", "mail2");
    changed.changedOutside = true;
    fake.answer<Rpc::ListServices>(
        {{info("dagent", "mail1"), info("gateway", "mail1"), changed, info("server", "mail1")}});
    fake.answer<Rpc::TailServiceLog>(
        {{logLine(1, 5), logLine(2, 3), logLine(3, 2), {5, str("without a time")}}});
    fake.answer<Rpc::ReloadService>({{{str("log_level")}, {str("imap_listen")}, {}}});
}

QAction *actionOf(Pages::ServicesPage &page, const char *text)
{
    for (QAction *action : page.findChildren<QAction *>()) {
        if (action->text() == str(text))
            return action;
    }
    return nullptr;
}

/// After what layouts have put off.
bool settledPicture(QWidget &widget, const QString &name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return Gui::picture(widget, name);
}

} // namespace

class TestServices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allSevenAreListed()
    {
        FakeBackend fake;
        serve(fake);
        Services model(fake);
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 8); // one twice
        QCOMPARE(model.registeredNames(),
            (QStringList{str("dagent"), str("gateway@mail1"), str("gateway@mail2"), str("server")}));
        QVERIFY(Gui::textOf(model).contains(str("gateway@mail2 | Running; file changed | mail2 | 42 | 1.0")));
        QVERIFY(Gui::textOf(model).contains(str("spooler | Not connected |")));
        QCOMPARE(Services::systemctlCommand(*model.line(str("gateway@mail2")), str("restart")),
            str("systemctl -H root@mail2 restart kopano-gateway"));
        QCOMPARE(Services::systemctlCommand(*model.line(str("spooler")), str("start")),
            str("systemctl start kopano-spooler"));
    }

    void theLogGrowsAtItsEnd()
    {
        FakeBackend fake;
        ServiceLog log(fake);
        const QAbstractItemModelTester tester(&log);
        log.take({logLine(1, 5), logLine(2, 3)});
        log.take({logLine(1, 5), logLine(2, 3)});
        QCOMPARE(log.rowCount(), 2);
        log.take({logLine(2, 3), logLine(3, 1)});
        QCOMPARE(log.rowCount(), 3);
        QCOMPARE(Gui::textOf(log).section(u'\n', 2), str("2026-11-22 10:00:03.000 | Critical | [42] line 3"));
        log.take({logLine(9, 5)});
        QCOMPARE(log.rowCount(), 5);
        QVERIFY(log.at(3).text.contains(str("missing")));
        QVERIFY(log.text().startsWith("2026-11-22T10:00:01.000000: [42] line 1\n"));
        for (int i = 0; i < 60; ++i) {
            QList<Rpc::LogLine> lines;
            for (int j = 0; j < 1000; ++j)
                lines.append(logLine(100 + i * 1000 + j, 5));
            const qint64 took = Gui::busyTime([&] { log.take(lines); });
            QVERIFY2(took < 100, qPrintable(QString::number(took)));
        }
        QCOMPARE(log.rowCount(), ServiceLog::mostLines);
    }

    void fourFaces()
    {
        FakeBackend fake;
        serve(fake);
        fake.ignore<Rpc::ListServices>();
        Pages::ServicesPage waiting(fake, nullptr);
        waiting.show();
        waiting.activate();
        QTRY_COMPARE(waiting.faces()->face(), str("loading"));
        QVERIFY(settledPicture(waiting, str("services-loading")));
        fake.refuse<Rpc::ListServices>(Base::Code::Denied, str("not allowed"));
        fake.answer<Rpc::TailServiceLog>({});
        Pages::ServicesPage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        QTRY_COMPARE(page.faces()->face(), str("error"));
        QVERIFY(settledPicture(page, str("services-error")));
        serve(fake);
        fake.answer<Rpc::TailServiceLog>({});
        page.refresh();
        QTRY_COMPARE(page.faces()->face(), str("data"));
        QTRY_COMPARE(page.logFaces()->face(), str("empty"));
        QVERIFY(settledPicture(page, str("services-empty")));
        serve(fake);
        page.refresh();
        QTRY_COMPARE(page.logFaces()->face(), str("data"));
        QCOMPARE(Gui::namelessWidget(page), QString());
        QCOMPARE(Gui::tabProblem(page), QString());
        QVERIFY(settledPicture(page, str("services-data")));
    }

    void aServiceIsReloadedAndHowToRestartItIsTold()
    {
        FakeBackend fake;
        serve(fake);
        Pages::ServicesPage page(fake, nullptr);
        page.resize(1280, 800);
        page.open(str("gateway@mail2"));
        page.show();
        page.activate();
        QTRY_COMPARE(page.logFaces()->face(), str("data"));
        QCOMPARE(fake.asked<Rpc::TailServiceLog>().last().service, str("gateway@mail2"));
        actionOf(page, "&Reload")->trigger();
        QTRY_VERIFY(page.faces()->messages()->text().contains(str("Waiting for a restart: imap_listen")));
        QCOMPARE(fake.asked<Rpc::ReloadService>().first().service, str("gateway@mail2"));
        actionOf(page, "Re&start…")->trigger();
        QCOMPARE(page.findChild<Widgets::CommandLabel *>()->command(),
            str("systemctl -H root@mail2 restart kopano-gateway"));
        QVERIFY(settledPicture(page, str("services-restart")));
        QSignalSpy leads(&page, &Pages::Page::leads);
        actionOf(page, "&Configure")->trigger();
        QCOMPARE(leads.first(), QVariantList({str("configuration"), str("gateway@mail2")}));
        page.open(str("spooler"));
        QVERIFY(!actionOf(page, "&Reload")->isEnabled());
        QVERIFY(!actionOf(page, "&Reload")->toolTip().isEmpty());
        QVERIFY(actionOf(page, "&Start…"));
        QTRY_COMPARE(page.logFaces()->face(), str("empty"));
    }

    void theLogIsSearchedAndFiltered()
    {
        FakeBackend fake;
        serve(fake);
        Pages::ServicesPage page(fake, nullptr);
        page.open(str("dagent"));
        page.show();
        page.activate();
        QTRY_COMPARE(page.logFaces()->face(), str("data"));
        auto *view = page.findChild<Widgets::LogView *>();
        page.find();
        auto *search = page.findChild<QLineEdit *>();
        for (QLineEdit *one : page.findChildren<QLineEdit *>()) {
            if (one->accessibleName().startsWith(str("Search")))
                search = one;
        }
        QTest::keyClicks(search, str("line 3"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(view->currentIndex().row(), 2);
        page.findChild<QComboBox *>()->setCurrentIndex(2);
        QTRY_COMPARE(fake.asked<Rpc::TailServiceLog>().last().level, quint8(3));
    }
};

QTEST_MAIN(TestServices)
#include "tst_gui_services.moc"
