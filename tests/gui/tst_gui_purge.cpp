// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "guitest.h"
#include "pages/purge/purgedialog.h"
#include "widgets/commandlabel.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Base;
using Models::Purge;

/// Nothing is purged that was not counted and confirmed.
class TestPurge : public QObject
{
    Q_OBJECT
private:
    FakeBackend *fake = nullptr;

    static QPushButton *button(QWidget &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QLatin1String(name));
    }
    static QCheckBox *backupBox(QWidget &dialog) { return dialog.findChildren<QCheckBox *>().constFirst(); }

private Q_SLOTS:
    void init()
    {
        fake = new FakeBackend;
        Rpc::PreviewPurgeReply count;
        count.messages = 1200;
        count.folders = 3;
        count.bytes = 5'000'000;
        fake->answer<Rpc::PreviewPurge>(count);
        Rpc::ServiceInfo server;
        server.service = QStringLiteral("server");
        server.host = QStringLiteral("mail1");
        fake->answer<Rpc::ListServices>({{server}});
        Rpc::JobReply job;
        job.job.id = 4;
        job.job.state = Rpc::Job::Running;
        job.job.done = 300;
        job.job.total = 1200;
        fake->answer<Rpc::StartPurge>(job);
        job.job.state = Rpc::Job::Done;
        job.job.result = R"({"stores":0,"folders":3,"messages":1200,"bytes":5000000})";
        fake->answer<Rpc::JobStatus>(job);
    }
    void cleanup() { delete std::exchange(fake, nullptr); }

    void itIsCountedConfirmedAndReported()
    {
        Pages::PurgeDialog dialog(*fake);
        const QSignalSpy jobs(&dialog, &Pages::PurgeDialog::jobStarted);
        dialog.show();
        QVERIFY(Gui::picture(dialog, QStringLiteral("purge-begin")));
        QCOMPARE(dialog.findChild<Widgets::CommandLabel *>()->command(),
            QStringLiteral("kopano-admin --purge-softdelete 30 --dry-run --json"));
        QVERIFY(!button(dialog, "start")->isEnabled());
        button(dialog, "count")->click();
        QTRY_COMPARE(dialog.purge().state(), Purge::State::Counted);
        QCOMPARE(fake->asked<Rpc::PreviewPurge>().first().days, 30u);
        QVERIFY(!button(dialog, "start")->isEnabled());
        backupBox(dialog)->click();
        QVERIFY(button(dialog, "start")->isEnabled());
        QVERIFY(Gui::picture(dialog, QStringLiteral("purge-counted")));
        QCOMPARE(Gui::namelessWidget(dialog), QString());
        QCOMPARE(Gui::tabProblem(dialog), QString());
        button(dialog, "start")->click();
        QTRY_COMPARE(dialog.purge().state(), Purge::State::Running);
        QCOMPARE(jobs.size(), 1);
        QVERIFY(button(dialog, "stop")->isEnabled());
        QVERIFY(Gui::picture(dialog, QStringLiteral("purge-running")));
        QTRY_COMPARE(dialog.purge().state(), Purge::State::Over);
        QVERIFY(dialog.purge().text().contains(QStringLiteral("Removed for good")));
        QVERIFY(Gui::picture(dialog, QStringLiteral("purge-over")));
    }

    void everythingWantsTheServersName()
    {
        Pages::PurgeDialog dialog(*fake);
        dialog.show();
        dialog.findChild<QSpinBox *>()->setValue(0);
        button(dialog, "count")->click();
        QTRY_COMPARE(dialog.purge().state(), Purge::State::Counted);
        QTRY_COMPARE(dialog.purge().confirmation(), QStringLiteral("mail1"));
        backupBox(dialog)->click();
        QVERIFY(!button(dialog, "start")->isEnabled());
        auto *typed = dialog.findChild<QLineEdit *>(QStringLiteral("typed"));
        QTest::keyClicks(typed, QStringLiteral("mail"));
        QVERIFY(!button(dialog, "start")->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("1"));
        QVERIFY(button(dialog, "start")->isEnabled());
        QVERIFY(Gui::picture(dialog, QStringLiteral("purge-everything")));
        QCOMPARE(Gui::namelessWidget(dialog), QString());
        dialog.findChild<QSpinBox *>()->setValue(7); // the count is of another number now
        QVERIFY(!button(dialog, "start")->isEnabled());
    }

    void aJumpedClockIsAskedAbout()
    {
        fake->refuse<Rpc::StartPurge>(Code::Conflict, QStringLiteral("the clock has jumped"));
        Pages::PurgeDialog dialog(*fake);
        dialog.show();
        button(dialog, "count")->click();
        QTRY_COMPARE(dialog.purge().state(), Purge::State::Counted);
        backupBox(dialog)->click();
        button(dialog, "start")->click();
        QTRY_VERIFY(dialog.purge().clockJumped());
        QCOMPARE(dialog.findChild<Widgets::MessageBar *>()->text(), QStringLiteral("the clock has jumped"));
        QVERIFY(!button(dialog, "start")->isEnabled());
        dialog.findChildren<QCheckBox *>().constLast()->click();
        QVERIFY(button(dialog, "start")->isEnabled());
        button(dialog, "start")->click();
        QTRY_COMPARE(fake->asked<Rpc::StartPurge>().size(), 2);
        QVERIFY(fake->asked<Rpc::StartPurge>().constLast().force);
        QVERIFY(!fake->asked<Rpc::StartPurge>().first().force);
    }

    void itIsStopped()
    {
        fake->ignore<Rpc::JobStatus>();
        Rpc::JobReply job;
        job.job.id = 4;
        job.job.state = Rpc::Job::Cancelled;
        job.job.result = R"({"stores":0,"folders":0,"messages":300,"bytes":1000})";
        fake->answer<Rpc::CancelJob>(job);
        Purge purge(*fake);
        purge.count();
        QTRY_COMPARE(purge.state(), Purge::State::Counted);
        purge.start(false);
        QTRY_COMPARE(purge.state(), Purge::State::Running);
        purge.setDays(1); // not now
        QCOMPARE(purge.days(), 30);
        purge.cancel();
        QTRY_COMPARE(purge.state(), Purge::State::Over);
        QVERIFY(purge.text().contains(QStringLiteral("cancelled")));
        QVERIFY(purge.text().contains(QStringLiteral("300")));
    }

    void aJobThatIsNotThereAnyMoreIsOver()
    {
        fake->refuse<Rpc::JobStatus>(Base::Code::NotFound, QStringLiteral("no such job"));
        Purge purge(*fake);
        purge.count();
        QTRY_COMPARE(purge.state(), Purge::State::Counted);
        purge.start(false);
        QTRY_COMPARE(purge.state(), Purge::State::Over);
        QCOMPARE(purge.error(), QStringLiteral("no such job"));
    }

    void nothingIsNotPurged()
    {
        fake->answer<Rpc::PreviewPurge>({});
        Purge purge(*fake);
        purge.count();
        QTRY_COMPARE(purge.state(), Purge::State::Counted);
        QVERIFY(!purge.mayStart(true, {}));
    }

    void aCompanyOrAStoreIsPurgedAlone()
    {
        Company acme;
        acme.name = QStringLiteral("acme");
        fake->answer<Rpc::ListCompanies>({{acme}});
        Rpc::StoreInfo johns;
        johns.owner = QStringLiteral("john");
        johns.store = {7};
        Rpc::StoreInfo open;
        open.isPublic = true;
        open.owner = QStringLiteral("SYSTEM");
        open.store = {8};
        open.guid = QByteArray::fromHex("0A0B");
        fake->answer<Rpc::ListStores>({{johns, open}});
        Rpc::PreviewPurgeReply count;
        count.messages = 5;
        fake->answer<Rpc::PreviewScopedPurge>(count);
        fake->on<Rpc::StartScopedPurge>([](const Rpc::StartScopedPurge &) -> Result<Rpc::JobReply> {
            return Error{Code::Busy, QStringLiteral("another purge is running")};
        });
        Pages::PurgeDialog dialog(*fake);
        dialog.show();
        auto *kind = dialog.findChild<QComboBox *>(QStringLiteral("purgeKind"));
        QTRY_COMPARE(kind->count(), 3);
        kind->setCurrentIndex(1);
        const auto command = [&] { return dialog.findChild<Widgets::CommandLabel *>()->command(); };
        QCOMPARE(command(), QStringLiteral("kopano-admin --purge-softdelete 30 --company 'acme' --dry-run --json"));
        kind->setCurrentIndex(2);
        QTRY_COMPARE(
            command(), QStringLiteral("kopano-admin --purge-softdelete 30 -u 'john' --dry-run --json"));
        QVERIFY(Gui::picture(dialog, QStringLiteral("purge-store")));
        QCOMPARE(Gui::namelessWidget(dialog), QString());
        auto *stores = dialog.findChild<QComboBox *>(QStringLiteral("purgeStore"));
        QCOMPARE(stores->count(), 2);
        stores->setCurrentIndex(1);
        QCOMPARE(command(), QStringLiteral("kopano-admin --purge-softdelete 30 --store 0A0B --dry-run --json"));
        stores->lineEdit()->selectAll();
        QTest::keyClicks(stores->lineEdit(), QStringLiteral("nobody"));
        QCOMPARE(stores->currentText(), QStringLiteral("nobody"));
        Q_EMIT stores->lineEdit()->editingFinished(); // what stands there is what is purged
        QCOMPARE(stores->currentText(), QStringLiteral("Public store"));
        stores->setCurrentIndex(0);
        button(dialog, "count")->click();
        QTRY_COMPARE(dialog.purge().state(), Purge::State::Counted);
        QVERIFY(fake->asked<Rpc::PreviewPurge>().isEmpty());
        QCOMPARE(fake->asked<Rpc::PreviewScopedPurge>().first().scope.store.value, 7);
        QVERIFY(dialog.purge().text().contains(QStringLiteral("john")));
        backupBox(dialog)->click();
        button(dialog, "start")->click();
        QTRY_COMPARE(fake->asked<Rpc::StartScopedPurge>().size(), 1);
        QVERIFY(fake->asked<Rpc::StartPurge>().isEmpty());
        QCOMPARE(fake->asked<Rpc::StartScopedPurge>().first().days, 30u);
        kind->setCurrentIndex(0); // another part: the count is old
        QVERIFY(!button(dialog, "start")->isEnabled());
    }

    void withoutCompaniesNobodyIsAskedAboutThem()
    {
        fake->answer<Rpc::ListCompanies>({});
        Pages::PurgeDialog dialog(*fake);
        dialog.show();
        QTRY_COMPARE(fake->asked<Rpc::ListCompanies>().size(), 1);
        QTest::qWait(0);
        QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("purgeKind"))->count(), 2);
    }

    void chosenItemsAreCountedAndPurged()
    {
        Rpc::PreviewPurgeReply count;
        count.messages = 2;
        fake->answer<Rpc::PreviewScopedPurge>(count);
        Rpc::JobReply job;
        job.job.id = 9;
        job.job.state = Rpc::Job::Done;
        job.job.result = R"({"stores":0,"folders":0,"messages":1,"bytes":10,"skipped":1})";
        fake->answer<Rpc::StartScopedPurge>(job);
        Pages::PurgeDialog dialog(
            *fake, Models::PurgePart::ofItems({7}, QStringLiteral("john"), {{17}, {18}}));
        dialog.show();
        QVERIFY(!dialog.findChild<QComboBox *>(QStringLiteral("purgeKind")));
        QVERIFY(!dialog.findChild<QSpinBox *>()->isVisible());
        QCOMPARE(dialog.findChild<Widgets::CommandLabel *>()->command(),
            QStringLiteral("kopano-admin --purge-softdelete 0 -u 'john' --items 17,18 --dry-run --json"));
        QVERIFY(Gui::picture(dialog, QStringLiteral("purge-chosen")));
        QCOMPARE(Gui::namelessWidget(dialog), QString());
        button(dialog, "count")->click();
        QTRY_COMPARE(dialog.purge().state(), Purge::State::Counted);
        backupBox(dialog)->click();
        button(dialog, "start")->click();
        QTRY_COMPARE(dialog.purge().state(), Purge::State::Over);
        const auto asked = fake->asked<Rpc::StartScopedPurge>().constFirst().scope;
        QCOMPARE(asked.store.value, 7);
        QCOMPARE(asked.ids, (QList<ObjectId>{{17}, {18}}));
        QVERIFY(dialog.purge().text().contains(QStringLiteral("not there any more")));
    }

    void manyChosenItemsWantTheServersName()
    {
        QList<ObjectId> ids;
        for (qint64 id = 1; id <= 101; ++id)
            ids.append(ObjectId{id});
        Rpc::PreviewPurgeReply count;
        count.messages = 101;
        fake->answer<Rpc::PreviewScopedPurge>(count);
        Purge purge(*fake);
        purge.setPart(Models::PurgePart::ofItems({7}, QStringLiteral("john"), ids));
        QVERIFY(purge.command().isEmpty()); // too long for anybody to copy
        purge.count();
        QTRY_COMPARE(purge.state(), Purge::State::Counted);
        QTRY_COMPARE(purge.confirmation(), QStringLiteral("mail1"));
        QVERIFY(!purge.mayStart(true, QStringLiteral("mail")));
        QVERIFY(purge.mayStart(true, QStringLiteral("mail1")));
    }

    void aRefusalIsTold()
    {
        fake->refuse<Rpc::PreviewPurge>(
            Code::Denied, QStringLiteral("only a system administrator may do that"));
        Pages::PurgeDialog dialog(*fake);
        dialog.show();
        button(dialog, "count")->click();
        QTRY_VERIFY(!dialog.findChild<Widgets::MessageBar *>()->text().isEmpty());
        QCOMPARE(dialog.purge().state(), Purge::State::Idle);
        QVERIFY(Gui::picture(dialog, QStringLiteral("purge-error")));
    }
};

QTEST_MAIN(TestPurge)
#include "tst_gui_purge.moc"
