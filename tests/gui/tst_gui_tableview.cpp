// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"
#include "models/table.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>

namespace {

/// Name, company, rooms.
void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels(
        {QStringLiteral("Name"), QStringLiteral("Company"), QStringLiteral("Rooms")});
    const QList<QStringList> rows{
        {QStringLiteral("carl"), QStringLiteral("beta"), QStringLiteral("2")},
        {QStringLiteral("anna"), QStringLiteral("beta"), QStringLiteral("1")},
        {QStringLiteral("bert"), QStringLiteral("acme"), QStringLiteral("2")},
        {QStringLiteral("dora"), QStringLiteral("acme"), QStringLiteral("1")},
        {QStringLiteral("emil"), QStringLiteral("beta"), QStringLiteral("2")},
    };
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &text : row) {
            auto *item = new QStandardItem(text);
            item->setData(text, Models::SortRole);
            item->setEditable(false); // typing searches
            items.append(item);
        }
        model.appendRow(items);
    }
}

/// The first column as it is shown.
QString names(const Widgets::TableView &view)
{
    QStringList names;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        names.append(view.model()->index(row, 0).data().toString());
    return names.join(QLatin1Char(' '));
}

void clickTitle(const Widgets::TableView &view, int column, Qt::KeyboardModifiers modifiers = {})
{
    QHeaderView *header = view.horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + 5, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, place);
}

} // namespace

/// What every table can do: sort by several columns, be copied, be searched in by typing, stay as it was.
class TestTableView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>();
        fill(*m_model);
        m_view = std::make_unique<Widgets::TableView>(QStringLiteral("test"), QStringLiteral("Test"));
        m_view->setSource(m_model.get());
        m_view->resize(600, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void shiftAddsAColumn()
    {
        const QAbstractItemModelTester tester(
            m_view->proxy(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        clickTitle(*m_view, 1); // within a company as before: from the last name to the first
        QCOMPARE(names(*m_view), QStringLiteral("dora bert emil carl anna"));
        clickTitle(*m_view, 2, Qt::ShiftModifier);
        QCOMPARE(names(*m_view), QStringLiteral("dora bert anna carl emil"));
        clickTitle(*m_view, 0, Qt::ShiftModifier);
        clickTitle(*m_view, 0, Qt::ShiftModifier); // turned round
        QCOMPARE(names(*m_view), QStringLiteral("dora bert anna emil carl"));
        QCOMPARE(m_view->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Name 3↓"));
        QCOMPARE(m_view->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Company 1↑"));
        QVERIFY(Gui::picture(*m_view, QStringLiteral("tableview-sorted")));
        clickTitle(*m_view, 1, Qt::ShiftModifier); // the first one descends, the others stay
        QCOMPARE(names(*m_view), QStringLiteral("anna emil carl dora bert"));
        clickTitle(*m_view, 0); // this one alone
        QCOMPARE(names(*m_view), QStringLiteral("anna bert carl dora emil"));
        QCOMPARE(m_view->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Name"));
        QVERIFY(m_view->horizontalHeader()->isSortIndicatorShown());
    }

    void newRowsGoWhereTheyBelong()
    {
        m_view->proxy()->setKeys({{1, Qt::AscendingOrder}, {0, Qt::DescendingOrder}});
        m_view->selectRow(0);
        const QPersistentModelIndex chosen = m_view->currentIndex();
        auto *company = new QStandardItem(QStringLiteral("acme"));
        company->setData(QStringLiteral("acme"), Models::SortRole);
        auto *name = new QStandardItem(QStringLiteral("zoe"));
        name->setData(QStringLiteral("zoe"), Models::SortRole);
        m_model->appendRow({name, company, new QStandardItem});
        QCOMPARE(names(*m_view), QStringLiteral("zoe dora bert emil carl anna"));
        QCOMPARE(chosen.row(), 1);
        QCOMPARE(m_view->selectedSourceRows(), QList<int>{3});
    }

    void rowsAreCopiedAsTheyStand()
    {
        m_view->proxy()->setKeys({{1, Qt::AscendingOrder}, {0, Qt::DescendingOrder}});
        m_model->item(3, 1)->setText(QStringLiteral("ac\tme\nmuch"));
        m_view->setColumnHidden(2, true);
        m_view->selectRow(0);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Name\tCompany\ndora\tac me much"));
    }

    void typingFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("the beginning of a name") << QStringLiteral("do") << QStringLiteral("dora");
        QTest::newRow("of another column") << QStringLiteral("ac") << QStringLiteral("dora");
        QTest::newRow("whatever its case") << QStringLiteral("EM") << QStringLiteral("emil");
        QTest::newRow("in the middle if nothing begins so") << QStringLiteral("il") << QStringLiteral("emil");
        QTest::newRow("not at all: where the first letter led")
            << QStringLiteral("bx") << QStringLiteral("carl");
    }
    void typingFinds()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, found);
        QTest::keyClicks(m_view.get(), typed);
        QCOMPARE(m_view->currentIndex().siblingAtColumn(0).data().toString(), found);
    }

    void aHundredThousandRowsAreSearchedInTime()
    {
        for (int row = 0; row < 100'000; ++row)
            m_model->appendRow(new QStandardItem(QString::number(row)));
        const qint64 took = Gui::busyTime([this] { m_view->keyboardSearch(QStringLiteral("not there")); });
        QVERIFY2(took < 100, qPrintable(QString::number(took)));
    }

    void itStaysAsItWasLeft()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_view->proxy()->setKeys({{2, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        m_view->setCompact(true);
        m_view->setColumnHidden(1, true);
        const int height = m_view->rowHeight(0);
        m_view->saveState(settings);
        init();
        QVERIFY(m_view->rowHeight(0) > height);
        m_view->restoreState(settings);
        QCOMPARE(names(*m_view), QStringLiteral("bert carl emil anna dora"));
        QCOMPARE(m_view->rowHeight(0), height);
        QVERIFY(m_view->isColumnHidden(1));
        QVERIFY(!m_view->horizontalHeader()->isSortIndicatorShown());
    }

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<Widgets::TableView> m_view;
};

QTEST_MAIN(TestTableView)
#include "tst_gui_tableview.moc"
