// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "models/recoverable.h"
#include "models/recoverableexport.h"
#include "models/restore.h"
#include "recoverablefixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Fixture;

/// Bringing deleted items back, and reading them: without a screen.
class TestRestore : public QObject
{
    Q_OBJECT
private:
    FakeBackend *fake = nullptr;

private Q_SLOTS:
    void init()
    {
        fake = new FakeBackend;
        answerStore(*fake, someObjects());
        answerFolders(*fake);
    }
    void cleanup() { delete std::exchange(fake, nullptr); }

    void manyAreRestoredByAJob()
    {
        QList<RecoverableObject> objects;
        for (int i = 1; i <= 1000; ++i)
            objects.append(message(i, 1, inbox, QString::number(i)));
        answerStore(*fake, objects);
        Rpc::JobReply job;
        job.job.id = 5;
        job.job.state = Rpc::Job::Done;
        job.job.done = job.job.total = 1000;
        job.job.result = R"({"restored":998,"failed":2,"failures":[{"id":3,"code":"Busy","reason":"x"},
            {"id":4,"code":"NotFound","reason":"y"}],"renamed":[]})";
        fake->answer<Rpc::StartRestore>(job);
        Models::Restore restore(*fake);
        const QSignalSpy finished(&restore, &Models::Restore::finished);
        const QSignalSpy jobs(&restore, &Models::Restore::jobStarted);
        restore.prepare(johnsStore, QStringLiteral("john"), objects);
        QTRY_VERIFY(restore.load()->hasData());
        QCOMPARE(restore.targets(), (QStringList{QStringLiteral("Archive"), QStringLiteral("INBOX")}));
        QCOMPARE(restore.outlook({}).severity(), Models::Severity::Critical);
        restore.start({QStringLiteral("Archive")});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(fake->asked<Rpc::StartRestore>().first().ids.size(), 1000);
        QCOMPARE(restore.restored(), 998u);
        QCOMPARE(restore.failed(), 2u);
        QCOMPARE(restore.results()->rowCount(), 1000);
        QCOMPARE(restore.undo().messages.value({QStringLiteral("Archive")}).messages.size(), 998);
        fake->refuse<Rpc::ListFolders>(Code::Busy, QStringLiteral("not now"));
        const QSignalSpy refused(&restore, &Models::Restore::refused);
        restore.retry();
        QTRY_COMPARE(refused.size(), 1);
        answerFolders(*fake);
        restore.prepare(johnsStore, QStringLiteral("john"), {});
        QTRY_VERIFY(restore.load()->hasData());
        QVERIFY(!restore.isRunning()); // a refused attempt does not begin later
        fake->on<Rpc::RestoreObjects>(&restoreAllButSecond);
        restore.retry();
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(fake->asked<Rpc::RestoreObjects>().first().ids.size(), 2);
        QCOMPARE(fake->asked<Rpc::RestoreObjects>().first().target, QStringList{QStringLiteral("Archive")});
    }

    void anEndedJobLeavesTheRest()
    {
        QList<RecoverableObject> objects;
        for (int i = 1; i <= 600; ++i)
            objects.append(message(i, 1, inbox, QString::number(i)));
        Rpc::JobReply job;
        job.job.state = Rpc::Job::Cancelled;
        job.job.done = 500;
        job.job.result = R"({"restored":500,"failed":0,"failures":[],"renamed":[]})";
        fake->answer<Rpc::StartRestore>(job);
        Models::Restore restore(*fake);
        const QSignalSpy finished(&restore, &Models::Restore::finished);
        restore.prepare(johnsStore, {}, objects);
        QTRY_VERIFY(restore.load()->hasData());
        restore.start({});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(restore.failed(), 100u);
        QVERIFY(!restore.results()->at(599).outcome.restored);
        QVERIFY(restore.results()->at(499).outcome.restored);
    }

    void messagesAreWrittenIntoFiles()
    {
        Rpc::FetchItemsReply rows;
        ItemRow row;
        row.uid = 4;
        row.internalDate = monday - 11;
        row.size = 1011;
        rows.rows.append(row);
        fake->answer<Rpc::FetchItems>(rows);
        fake->answer<Rpc::ReadBody>({rawMail});
        const QTemporaryDir folder;
        Models::RecoverableExport exporter(*fake);
        const QSignalSpy finished(&exporter, &Models::RecoverableExport::finished);
        QList<Models::RecoverableExport::Item> items;
        for (const RecoverableObject &object : someObjects())
            items.append({object, 0});
        items[1].object.subject = QStringLiteral("../Offer: 5 %");
        exporter.start(johnsStore, items, folder.path());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(0).toInt(), 1);
        QCOMPARE(finished.first().at(1).toStringList().size(), 2); // the others are not there any more
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
            QStringList{QStringLiteral("___Offer_ 5 _ (11).eml")});
        QFile file(folder.filePath(QStringLiteral("___Offer_ 5 _ (11).eml")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rawMail);
    }

    void missingFoldersAreTold()
    {
        Models::Restore restore(*fake);
        restore.prepare(johnsStore, {}, someObjects());
        QTRY_VERIFY(restore.load()->hasData());
        QCOMPARE(restore.outlook({}).missing, QStringList{QStringLiteral("Projects/Bridge")});
        QVERIFY(restore.outlook({QStringLiteral("Archive")}).missing.isEmpty());
        QVERIFY(restore.command({}).isEmpty());
    }

    void equalMessagesAreToldApart()
    {
        QList<RecoverableObject> objects{
            message(11, 1, inbox, QStringLiteral("First")), message(12, 1, inbox, QStringLiteral("Second"))};
        objects[1].date = objects[0].date;
        objects[1].size = objects[0].size;
        answerStore(*fake, objects);
        Rpc::FetchItemsReply rows;
        for (const Uid uid : {7u, 9u}) {
            ItemRow row;
            row.uid = uid;
            row.internalDate = objects[0].date;
            row.size = objects[0].size;
            rows.rows.append(row);
        }
        fake->answer<Rpc::FetchItems>(rows);
        Models::RecoverableModel model(*fake);
        model.setStore(johnsStore);
        QTRY_VERIFY(model.load()->hasData() && !model.load()->isLoading());
        Models::RecoverableBodies bodies(*fake);
        QList<Uid> uids;
        for (const int row : {1, 0}) {
            bodies.locate(johnsStore, model.at(row), model.ordinalOf(row), this,
                [&uids](const Result<Models::RecoverableBodies::Place> &place) { uids.append(place->uid); });
            QTRY_COMPARE(uids.size(), 2 - row);
        }
        QCOMPARE(uids, (QList<Uid>{9, 7}));
        QCOMPARE(fake->asked<Rpc::FetchItems>().size(), 1);
    }
};

QTEST_MAIN(TestRestore)
#include "tst_gui_restore.moc"
