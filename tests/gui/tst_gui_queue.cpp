// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "guitest.h"
#include "models/queue.h"
#include "pages/queue/queuepage.h"
#include "widgets/faces.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using Models::Queue;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

Rpc::ServiceInfo service(const char *name, const char *host)
{
    Rpc::ServiceInfo info;
    info.service = str(name);
    info.host = str(host);
    info.version = str("1.0");
    info.pid = 12;
    return info;
}

void serve(FakeBackend &fake)
{
    fake.answer<Rpc::ListServices>({{service("server", "mail1"), service("spooler", "mail1")}});
    fake.answer<Rpc::ReadServiceCounters>(
        {{{str("spooler_failed"), 3, str("Messages that could not be sent")},
            {str("spooler_sent"), 12'345, str("Messages that were sent")}}});
}

/// After what layouts have put off.
bool settledPicture(QWidget &widget, const QString &name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return Gui::picture(widget, name);
}

} // namespace

class TestQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countersOfTheSpooler()
    {
        FakeBackend fake;
        serve(fake);
        Queue model(fake);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(!model.spooler());
        model.refresh();
        QTRY_COMPARE(Gui::textOf(model),
            str("spooler_failed | 3 | Messages that could not be sent\nspooler_sent | %1 | Messages that "
                "were sent")
                .arg(QLocale().toString(12'345)));
        QVERIFY(model.stateText().contains(str("mail1")));
        fake.answer<Rpc::ListServices>({{service("spooler", "mail1"), service("spooler", "mail2")}});
        model.refresh();
        QTRY_COMPARE(fake.asked<Rpc::ReadServiceCounters>().size(), 2);
        QCOMPARE(fake.asked<Rpc::ReadServiceCounters>().first().service, str("spooler"));
        QCOMPARE(fake.asked<Rpc::ReadServiceCounters>().last().service, str("spooler@mail1"));
    }

    void itFollowsTheServiceThatGoes()
    {
        FakeBackend fake;
        serve(fake);
        Queue model(fake);
        model.start();
        QTRY_COMPARE(model.rowCount(), 2);
        fake.answer<Rpc::ListServices>({{service("server", "mail1")}});
        Q_EMIT fake.changed(Rpc::ServicesTopic);
        QTRY_COMPARE(model.rowCount(), 0);
        QVERIFY(!model.spooler());
    }

    void fourFaces()
    {
        FakeBackend fake;
        fake.ignore<Rpc::ListServices>();
        Pages::QueuePage waiting(fake, nullptr);
        waiting.resize(1280, 800);
        waiting.show();
        waiting.activate();
        QTRY_COMPARE(waiting.faces()->face(), str("loading"));
        QVERIFY(settledPicture(waiting, str("queue-loading")));
        fake.refuse<Rpc::ListServices>(Base::Code::Denied, str("not allowed"));
        Pages::QueuePage page(fake, nullptr);
        page.resize(1280, 800);
        page.show();
        page.activate();
        QTRY_COMPARE(page.faces()->face(), str("error"));
        QVERIFY(settledPicture(page, str("queue-error")));
        fake.answer<Rpc::ListServices>({{service("server", "mail1")}});
        page.refresh();
        QTRY_COMPARE(page.faces()->face(), str("empty"));
        QVERIFY(settledPicture(page, str("queue-empty")));
        QSignalSpy leads(&page, &Pages::Page::leads);
        QPushButton *button = nullptr;
        for (QPushButton *one : page.faces()->findChildren<QPushButton *>()) {
            if (one->text() == str("Show the services"))
                button = one;
        }
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(leads.first(), QVariantList({str("services"), str("spooler")}));
        serve(fake);
        page.refresh();
        QTRY_COMPARE(page.faces()->face(), str("data"));
        QCOMPARE(Gui::namelessWidget(page), QString());
        QCOMPARE(Gui::tabProblem(page), QString());
        QVERIFY(settledPicture(page, str("queue-data")));
    }
};

QTEST_MAIN(TestQueue)
#include "tst_gui_queue.moc"
