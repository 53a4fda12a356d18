// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "guitest.h"
#include "models/recoverablefilter.h"
#include "models/recoverablepreview.h"
#include "pages/recoverable/recoverablepage.h"
#include "pages/recoverable/recoverablepane.h"
#include "recoverablefixture.h"
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
#include <QTreeView>

#include <algorithm>

using namespace Fixture;

namespace {

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

template <class Change> Models::RecoverableQuery queryWith(Change change)
{
    Models::RecoverableQuery query;
    change(query);
    return query;
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
        QCOMPARE(Gui::tabProblem(*page), QString());
        page.reset();
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
        QCOMPARE(Gui::tabProblem(*dialog), QString());
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

    void chosenItemsArePurgedBySystemAdministratorsAlone()
    {
        std::unique_ptr<Pages::RecoverablePage> page(shownPage());
        auto *table = tableOf(page.get());
        QTRY_VERIFY(table->model()->rowCount() > 0);
        auto *purge = page->findChild<QPushButton *>(QStringLiteral("purgeSelected"));
        QVERIFY(purge->isVisible());
        QVERIFY(!purge->isEnabled());
        table->selectAll();
        QTRY_VERIFY(purge->isEnabled());
        purge->click();
        QTRY_VERIFY(dialogOf(page.get(), "purgeDialog"));
        QVERIFY(Gui::picture(*page, QStringLiteral("recoverable-purge")));
        page.reset();
        Models::Identity identity = fake->identity();
        identity.adminLevel = 1;
        fake->setIdentity(identity);
        fake->answer<Rpc::ListUsers>({});
        page.reset(shownPage());
        page->activate();
        QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("purgeSelected"))->isVisible());
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
