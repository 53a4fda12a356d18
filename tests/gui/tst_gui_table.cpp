// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"
#include "models/table.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

namespace {

struct Row
{
    int key = 0;
    QString text;
    friend bool operator==(const Row &, const Row &) = default;
};

class TextTable : public Models::Table<Row, int>
{
protected:
    int columns() const override { return 2; }
    int keyOf(const Row &row) const override { return row.key; }
    QVariant cell(const Row &row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(row.key) : QVariant(row.text);
    }
    QVariant header(int, int) const override { return {}; }
};

QString ch(char letter)
{
    return QString(QLatin1Char(letter));
}

} // namespace

/// A refresh changes what has changed, and nothing else.
class TestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreMerged()
    {
        TextTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        table.merge({{1, ch('a')}, {2, ch('b')}, {3, ch('c')}, {4, ch('d')}});
        const QPersistentModelIndex third = table.index(2, 1);
        const QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
        const QSignalSpy removals(&table, &QAbstractItemModel::rowsRemoved);
        table.merge({{5, ch('e')}, {3, ch('c')}, {4, ch('D')}});
        QCOMPARE(Gui::textOf(table), QStringLiteral("3 | c\n4 | D\n5 | e"));
        QCOMPARE(third.row(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(removals.size(), 1);
        QCOMPARE(table.rowOf(4), 1);
        QCOMPARE(table.rowOf(1), -1);
        table.merge({{5, ch('e')}, {4, ch('D')}, {3, ch('c')}}); // another order is no change
        QCOMPARE(changes.size(), 1);
        QCOMPARE(resets.size(), 0);
    }

    void severalRunsGo()
    {
        TextTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Row> rows;
        for (int i = 0; i < 100; ++i)
            rows.append({i, QString::number(i)});
        table.merge(rows);
        rows.removeIf([](const Row &row) { return row.key % 3 == 0; });
        table.merge(rows);
        QCOMPARE(table.rowCount(), 66);
        for (const Row &row : std::as_const(rows))
            QCOMPARE(table.at(table.rowOf(row.key)), row);
        table.put({1, ch('x')});
        table.put({1000, ch('y')});
        table.removeFirst(1);
        QCOMPARE(table.rowOf(1), -1);
        QCOMPARE(table.rowOf(1000), 65);
    }

    void tenThousandRowsAreMergedAtOnce()
    {
        TextTable table;
        QList<Row> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.append({i, QString::number(i)});
        table.merge(rows);
        for (Row &row : rows)
            row.text += ch('!');
        const qint64 took = Gui::busyTime([&] { table.merge(rows); });
        QVERIFY2(took < 100, qPrintable(QString::number(took)));
    }
};

QTEST_MAIN(TestTable)
#include "tst_gui_table.moc"
