// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "guitest.h"
#include "models/recoverableexport.h"
#include "models/recoverablefilter.h"
#include "models/recoverablepreview.h"
#include "models/restore.h"
#include "pages/recoverable/recoverablepage.h"
#include "pages/recoverable/recoverablepane.h"
#include "widgets/commandlabel.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>

using namespace Base;

namespace {

constexpr StoreId johnsStore{7};
constexpr qint64 monday = 1'790'000'000;

RecoverableFolder origin(qint64 id, const QStringList &path, quint32 messages, qint64 deleted = 0)
{
    RecoverableFolder view;
    view.folder.id = recoverableView({id});
    view.folder.name = path.constLast();
    view.folder.messages = messages;
    view.path = path;
    view.deleted = deleted;
    return view;
}

RecoverableObject message(qint64 id, qint64 folder, const QStringList &path, const QString &subject)
{
    RecoverableObject object;
    object.id = {id};
    object.folder = {folder};
    object.path = path;
    object.subject = subject;
    object.from = QStringLiteral("Mary Miller <mary@example.com>");
    object.size = 1000 + quint64(id);
    object.date = monday - id;
    object.deleted = monday + id * 60;
    object.deletedBy = QStringLiteral("john");
    return object;
}

RecoverableObject folder(qint64 id, const QStringList &path, const QString &name, quint32 messages)
{
    RecoverableObject object = message(id, 0, path, name);
    object.isFolder = true;
    object.from.clear();
    object.messages = messages;
    object.date = 0;
    return object;
}

const QStringList inbox{QStringLiteral("INBOX")};
const QStringList projects{QStringLiteral("Projects"), QStringLiteral("Bridge")};

QList<RecoverableObject> someObjects()
{
    return {folder(90, {}, QStringLiteral("Old"), 3), message(11, 1, inbox, QStringLiteral("Offer")),
        message(12, 1, inbox, QStringLiteral("Invoice 2026")),
        message(13, 2, projects, QStringLiteral("Plans"))};
}

const QByteArray rawMail =
    "From: Mary Miller <mary@example.com>\r\nTo: john@example.com\r\n"
    "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    "--b\r\nContent-Type: text/html\r\n\r\n<p>Hello <b>John</b></p><script>evil()</script>\r\n"
    "--b\r\nContent-Type: application/pdf; name=\"plan.pdf\"\r\n"
    "Content-Disposition: attachment; filename=\"plan.pdf\"\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n";

void answerStore(FakeBackend &fake, const QList<RecoverableObject> &objects)
{
    Rpc::ListStoresReply stores;
    Rpc::StoreInfo info;
    info.owner = QStringLiteral("john");
    info.store = johnsStore;
    stores.stores.append(info);
    info.owner = QStringLiteral("SYSTEM");
    info.isPublic = true;
    info.store = {8};
    stores.stores.append(info);
    fake.answer<Rpc::ListStores>(stores);
    Rpc::ReadConfigurationReply configuration;
    Rpc::OptionState lifetime;
    lifetime.key = QStringLiteral("softdelete_lifetime");
    lifetime.value = QStringLiteral("30");
    configuration.state.options = {lifetime};
    fake.answer<Rpc::ReadConfiguration>(configuration);
    fake.answer<Rpc::RecoverableFolders>(
        {{origin(1, inbox, 2), origin(2, projects, 1), origin(90, {QStringLiteral("Old")}, 3, monday)}});
    fake.on<Rpc::ListRecoverable>(
        [objects](const Rpc::ListRecoverable &request) -> Result<Rpc::ListRecoverableReply> {
            const qsizetype from = request.after.toLongLong();
            Rpc::ListRecoverableReply reply{objects.mid(from, request.limit), {}};
            if (from + request.limit < objects.size())
                reply.next = QByteArray::number(from + request.limit);
            return reply;
        });
}

Folder living(qint64 id, qint64 parent, const QString &name, FolderKind kind, Uid uidNext = 1)
{
    Folder folder;
    folder.id = {id};
    folder.parent = {parent};
    folder.name = name;
    folder.kind = kind;
    folder.uidNext = uidNext;
    return folder;
}

void answerFolders(FakeBackend &fake)
{
    Rpc::ListFoldersReply reply;
    reply.folders = {living(100, 0, {}, FolderKind::Root),
        living(101, 100, QStringLiteral("IPM"), FolderKind::Subtree),
        living(1, 101, inbox.first(), FolderKind::Mail, 50),
        living(3, 101, QStringLiteral("Archive"), FolderKind::Mail)};
    fake.answer<Rpc::ListFolders>(reply);
    Rpc::UserDetailsReply details;
    details.user.storeSize = 10'000;
    details.effective.hard = 11'500;
    fake.answer<Rpc::GetUserDetails>(details);
}

template <class Change> Models::RecoverableQuery queryWith(Change change)
{
    Models::RecoverableQuery query;
    change(query);
    return query;
}

/// Everything is brought back, but the second.
Result<Rpc::RestoreObjectsReply> restoreAllButSecond(const Rpc::RestoreObjects &request)
{
    Rpc::RestoreObjectsReply reply;
    for (const ObjectId id : request.ids) {
        RestoredObject object;
        object.id = id;
        object.restored = reply.objects.size() != 1;
        object.newId = {id.value + 1000};
        object.path = request.target.isEmpty() ? inbox : request.target;
        if (!object.restored)
            object.code = Code::OverQuota;
        reply.objects.append(object);
    }
    return reply;
}

QString treeText(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, QLatin1Char(' ')) + index.data().toString() + QLatin1Char(' ')
            + index.siblingAtColumn(1).data().toString() + QLatin1Char('\n');
        text += treeText(model, index, depth + 1);
    }
    return text;
}

} // namespace

/// Deleted items of a store: list, search, preview, restore, undo.
class TestRecoverable : public QObject
{
    Q_OBJECT
private:
    FakeBackend *fake = nullptr;

    Pages::RecoverablePage *shownPage()
    {
        auto *page = new Pages::RecoverablePage(*fake);
        page->resize(1280, 800);
        page->show();
        page->activate();
        return page;
    }
    static Widgets::Faces *facesOf(Pages::RecoverablePage *page)
    {
        return page->findChild<Pages::RecoverablePane *>()->faces();
    }
    static Widgets::TableView *tableOf(QWidget *page)
    {
        return page->findChild<Widgets::TableView *>(QStringLiteral("recoverable"));
    }
    static QDialog *dialogOf(QWidget *page, const char *name)
    {
        return page->findChild<QDialog *>(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        fake = new FakeBackend;
        answerStore(*fake, someObjects());
        answerFolders(*fake);
    }
    void cleanup() { delete std::exchange(fake, nullptr); }

    void theListIsReadInPages()
    {
        QList<RecoverableObject> objects;
        for (int i = 1; i <= 2500; ++i)
            objects.append(message(i, 1, inbox, QString::number(i)));
        answerStore(*fake, objects);
        Models::RecoverableModel model(*fake);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester treeTester(
            model.tree(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setStore(johnsStore);
        QTRY_VERIFY(model.load()->hasData() && !model.load()->isLoading());
        QCOMPARE(model.rowCount(), 2500);
        QCOMPARE(fake->asked<Rpc::ListRecoverable>().size(), 3);
        objects.removeFirst();
        answerStore(*fake, objects);
        model.refresh();
        QTRY_VERIFY(!model.load()->isLoading());
        QCOMPARE(model.rowCount(), 2499);
        QCOMPARE(model.at(0).id.value, 2);
        QCOMPARE(resets.size(), 0);
    }

    void theTreeIsMerged()
    {
        Models::RecoverableTree tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&tree, &QAbstractItemModel::modelReset);
        tree.merge({origin(1, inbox, 2), origin(2, projects, 1)}, someObjects());
        QCOMPARE(treeText(tree), QStringLiteral("All folders 3\nINBOX 2\nOld 0\nProjects 1\n  Bridge 1\n"));
        QVERIFY(tree.indexOf({QStringLiteral("Old")}).data(Models::RecoverableTree::DeletedRole).toBool());
        const QPersistentModelIndex bridge = tree.indexOf(projects);
        tree.merge({origin(2, projects, 4), origin(5, {QStringLiteral("Able")}, 1)}, {});
        QCOMPARE(treeText(tree), QStringLiteral("All folders 5\nAble 1\nProjects 4\n  Bridge 4\n"));
        QCOMPARE(bridge.data().toString(), QStringLiteral("Bridge"));
        tree.merge({}, {});
        QCOMPARE(tree.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void aQueryMatches_data()
    {
        using Models::RecoverableQuery;
        QTest::addColumn<RecoverableQuery>("query");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing asked: all") << RecoverableQuery() << 4;
        QTest::newRow("a word of the subject, whatever its case")
            << queryWith([&](RecoverableQuery &query) { query.text = QStringLiteral("invoice"); }) << 1;
        QTest::newRow("a folder of origin")
            << queryWith([&](RecoverableQuery &query) { query.text = QStringLiteral("projects/"); }) << 1;
        QTest::newRow("a sender") << queryWith([&](RecoverableQuery &query) {
            query.from = QStringLiteral("MARY");
        }) << 3;
        QTest::newRow("who deleted it")
            << queryWith([&](RecoverableQuery &query) { query.deletedBy = QStringLiteral("nobody"); }) << 0;
        QTest::newRow("folders only")
            << queryWith([&](RecoverableQuery &query) { query.type = Models::RecoverableType::Folder; }) << 1;
        QTest::newRow("below a folder")
            << queryWith([&](RecoverableQuery &query) { query.folder = {QStringLiteral("Projects")}; }) << 1;
        QTest::newRow("a deleted folder")
            << queryWith([&](RecoverableQuery &query) { query.folder = {QStringLiteral("Old")}; }) << 1;
        QTest::newRow("large ones") << queryWith([&](RecoverableQuery &query) { query.smallest = 1012; })
                                    << 3;
        const QDate day = QDateTime::fromSecsSinceEpoch(monday).date();
        QTest::newRow("deleted before")
            << queryWith([&](RecoverableQuery &query) { query.deletedUntil = day.addDays(-1); }) << 0;
        QTest::newRow("deleted that day") << queryWith([&](RecoverableQuery &query) {
            query.deletedFrom = day;
            query.deletedUntil = day.addDays(1);
        }) << 4;
    }
    void aQueryMatches()
    {
        QFETCH(const Models::RecoverableQuery, query);
        Models::RecoverableModel model(*fake);
        Models::RecoverableFilter filter(model);
        filter.setQuery(query);
        model.setStore(johnsStore);
        QTRY_VERIFY(model.load()->hasData() && !model.load()->isLoading());
        QTEST(filter.rowCount(), "count");
    }

    void aPreviewIsTextOnly()
    {
        const Models::MessagePreview preview = Models::previewOf(rawMail, quint64(rawMail.size()));
        QCOMPARE(preview.headers.size(), 3);
        QCOMPARE(preview.headers.at(2).value, QStringLiteral("Grüße"));
        QVERIFY(preview.fromHtml);
        QVERIFY(preview.text.contains(QStringLiteral("Hello John")));
        QVERIFY(!preview.text.contains(QStringLiteral("evil")));
        QVERIFY(!preview.text.contains(QLatin1Char('<')));
        QCOMPARE(preview.attachments.size(), 1);
        QCOMPARE(preview.attachments.first().name, QStringLiteral("plan.pdf"));
        QVERIFY(!preview.isCut);
        QVERIFY(Models::previewOf(rawMail.first(300), quint64(rawMail.size())).isCut);
        QCOMPARE(Models::previewOf("", 0).text, QString());
    }

    void thePageHasFourFaces()
    {
        fake->ignore<Rpc::RecoverableFolders>();
        std::unique_ptr<Pages::RecoverablePage> page(shownPage());
        QTRY_COMPARE(facesOf(page.get())->face(), QStringLiteral("loading"));
        QVERIFY(Gui::picture(*page, QStringLiteral("recoverable-loading")));
        page.reset();
        cleanup();
        init();
        fake->refuse<Rpc::RecoverableFolders>(Code::Busy, QStringLiteral("the store is being purged"));
        page.reset(shownPage());
        QTRY_COMPARE(facesOf(page.get())->face(), QStringLiteral("error"));
        QVERIFY(Gui::picture(*page, QStringLiteral("recoverable-error")));
        fake->answer<Rpc::RecoverableFolders>({});
        fake->answer<Rpc::ListRecoverable>({});
        page->refresh();
        QTRY_COMPARE(facesOf(page.get())->face(), QStringLiteral("empty"));
        QTRY_VERIFY(Gui::picture(*page, QStringLiteral("recoverable-empty")));
        answerStore(*fake, someObjects());
        page->refresh();
        QTRY_COMPARE(facesOf(page.get())->face(), QStringLiteral("data"));
        QTRY_COMPARE(tableOf(page.get())->model()->rowCount(), 4);
        QTRY_VERIFY(!page->findChild<QTreeView *>(QStringLiteral("origins"))->currentIndex().data().isNull());
        QVERIFY(Gui::picture(*page, QStringLiteral("recoverable-data")));
        QCOMPARE(Gui::namelessWidget(*page), QString());
        page.reset();
    }

    void darkIsReadable()
    {
        const QPalette before = QApplication::palette();
        QPalette dark(QColor(0x30, 0x30, 0x34));
        dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x24));
        dark.setColor(QPalette::AlternateBase, QColor(0x28, 0x28, 0x2c));
        QApplication::setPalette(dark);
        {
            const std::unique_ptr<Pages::RecoverablePage> page(shownPage());
            QTRY_COMPARE(tableOf(page.get())->model()->rowCount(), 4);
            tableOf(page.get())->selectRow(0);
            QVERIFY(Gui::picture(*page, QStringLiteral("recoverable-dark")));
        }
        QApplication::setPalette(before);
    }

    void anItemIsPreviewed()
    {
        Rpc::FetchItemsReply rows;
        for (const auto &[uid, id] : {std::pair(4, 11), std::pair(5, 12)}) {
            ItemRow row;
            row.uid = Uid(uid);
            row.internalDate = monday - id;
            row.size = 1000 + quint64(id);
            rows.rows.append(row);
        }
        fake->answer<Rpc::FetchItems>(rows);
        fake->answer<Rpc::ReadBody>({rawMail});
        std::unique_ptr<Pages::RecoverablePage> page(shownPage());
        auto *table = tableOf(page.get());
        QTRY_COMPARE(table->model()->rowCount(), 4);
        const QModelIndexList found =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Invoice"));
        table->selectRow(found.first().row());
        auto *text = page->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("Hello John")));
        QCOMPARE(page->findChild<QListWidget *>()->count(), 1);
        QCOMPARE(fake->asked<Rpc::ReadBody>().first().uid, 5u);
        QCOMPARE(fake->asked<Rpc::FetchItems>().first().folder, recoverableView({1}));
        QVERIFY(Gui::picture(*page, QStringLiteral("recoverable-preview")));
        QCOMPARE(Gui::namelessWidget(*page), QString());
        page.reset();
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

    void itemsAreRestoredAndDeletedAgain()
    {
        fake->on<Rpc::RestoreObjects>(&restoreAllButSecond);
        std::unique_ptr<Pages::RecoverablePage> page(shownPage());
        std::function<void()> undo;
        connect(
            page.get(), &Pages::Page::done, this, [&undo](const QString &, const auto &how) { undo = how; });
        auto *table = tableOf(page.get());
        QTRY_COMPARE(table->model()->rowCount(), 4);
        page->find();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("inbox"));
        QCOMPARE(table->model()->rowCount(), 2);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        page->findChild<QPushButton *>(QStringLiteral("restoreSelected"))->click();
        QTRY_VERIFY(dialogOf(page.get(), "restore"));
        QDialog *dialog = dialogOf(page.get(), "restore");
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(Gui::picture(*dialog, QStringLiteral("recoverable-dialog")));
        QCOMPARE(Gui::namelessWidget(*dialog), QString());
        QVERIFY(dialog->findChild<Widgets::CommandLabel *>()->command().contains(
            QStringLiteral("-u 'john' --restore")));
        QTest::keyClick(dialog, Qt::Key_Return);
        Widgets::MessageBar *messages = facesOf(page.get())->messages();
        QTRY_COMPARE(messages->text(), QStringLiteral("1 items were restored, 1 were not."));
        QCOMPARE(fake->asked<Rpc::RestoreObjects>().first().ids.size(), 2);
        showEach(*page);
        QTRY_VERIFY(!facesOf(page.get())->findChildren<QPushButton *>().isEmpty());
        QVERIFY(Gui::picture(*page, QStringLiteral("recoverable-restored")));
        undoOf(undo, messages);
        page.reset();
    }

    void showEach(QWidget &page)
    {
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QStringLiteral("Show each"))
                button->click();
        }
        QTRY_VERIFY(dialogOf(&page, "results"));
        QDialog *results = dialogOf(&page, "results");
        QTRY_VERIFY(results->isVisible());
        QVERIFY(Gui::picture(*results, QStringLiteral("recoverable-results")));
        QCOMPARE(Gui::namelessWidget(*results), QString());
        results->close();
    }

    /// Of two messages that came after the old end of the folder, the one that was restored goes.
    void undoOf(const std::function<void()> &undo, Widgets::MessageBar *messages)
    {
        if (!undo || !messages)
            return;
        const qint64 id = fake->asked<Rpc::RestoreObjects>().first().ids.first().value;
        Rpc::FetchItemsReply rows;
        ItemRow row;
        row.uid = 50;
        row.internalDate = 1;
        rows.rows.append(row);
        row.uid = 51;
        row.internalDate = monday - id;
        row.size = 1000 + quint64(id);
        rows.rows.append(row);
        fake->answer<Rpc::FetchItems>(rows);
        fake->answer<Rpc::ChangeFlags>({});
        fake->on<Rpc::ExpungeItems>([](const Rpc::ExpungeItems &request) -> Result<Rpc::ExpungeItemsReply> {
            return Rpc::ExpungeItemsReply{request.uids, 9};
        });
        undo();
        QTRY_COMPARE(fake->asked<Rpc::ExpungeItems>().size(), 1);
        QCOMPARE(fake->asked<Rpc::FetchItems>().constLast().uids.first().first, 50u);
        QCOMPARE(fake->asked<Rpc::ChangeFlags>().first().flags, quint32(FlagDeleted));
        const UidSet expected{{51, 51}};
        QCOMPARE(fake->asked<Rpc::ExpungeItems>().first().uids, expected);
        QTRY_VERIFY(messages->text().contains(QStringLiteral("deleted again")));
    }

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

    void thePurgeIsForSystemAdministrators()
    {
        Models::Identity identity = fake->identity();
        identity.adminLevel = 1;
        fake->setIdentity(identity);
        fake->answer<Rpc::ListUsers>({});
        std::unique_ptr<Pages::RecoverablePage> page(shownPage());
        QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("purge"))->isEnabled());
        QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("purge"))->toolTip().isEmpty());
        page->open(QStringLiteral("purge"));
        QVERIFY(!dialogOf(page.get(), "purgeDialog"));
        identity.adminLevel = 2;
        fake->setIdentity(identity);
        page->activate();
        page->open(QStringLiteral("purge"));
        QTRY_VERIFY(dialogOf(page.get(), "purgeDialog"));
        page.reset();
    }

    void tenThousandItemsKeepThePageAlive()
    {
        QList<RecoverableObject> objects;
        for (int i = 1; i <= 10'000; ++i)
            objects.append(message(i, 1, inbox, QStringLiteral("Message %1").arg(i)));
        answerStore(*fake, objects);
        std::unique_ptr<Pages::RecoverablePage> page(shownPage());
        auto *table = tableOf(page.get());
        qint64 longest = 0;
        while (table->model()->rowCount() < 10'000)
            longest = std::max(
                longest, Gui::busyTime([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); }));
        QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
        table->selectAll();
        QCOMPARE(table->selectedSourceRows().size(), 10'000);
        page.reset();
    }
};

QTEST_MAIN(TestRecoverable)
#include "tst_gui_recoverable.moc"
