// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"
#include "models/csv.h"
#include "models/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardItemModel>

namespace {

/// RFC 4180, as another program reads it.
QList<QStringList> parsed(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv.mid(3));
    QList<QStringList> lines{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (quoted && letter == QLatin1Char('"') && text.mid(i + 1, 1) == QLatin1String("\"")) {
            cell += letter;
            ++i;
        } else if (letter == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && (letter == QLatin1Char(',') || letter == QLatin1Char('\r'))) {
            lines.last().append(std::exchange(cell, {}));
        } else if (!quoted && letter == QLatin1Char('\n')) {
            lines.append(QStringList());
        } else {
            cell += letter;
        }
    }
    lines.removeLast(); // after the last end of line
    return lines;
}

QStandardItem *item(const QVariant &value, const QString &shown = {})
{
    auto *made = new QStandardItem(shown.isNull() ? value.toString() : shown);
    made->setData(value, Models::ExportRole);
    return made;
}

} // namespace

/// Files for other programs.
class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formulasAreNeutralised_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const QVariant &value, const char *cell) {
            QTest::newRow(name) << value << QString::fromUtf8(cell);
        };
        row("a word stays", QStringLiteral("john"), "john");
        row("an equals sign", QStringLiteral("=1+2"), "'=1+2");
        row("a plus", QStringLiteral("+49 30"), "'+49 30");
        row("a minus", QStringLiteral("-cmd"), "'-cmd");
        row("an at sign", QStringLiteral("@SUM(A1)"), "'@SUM(A1)");
        row("a tab before a formula", QStringLiteral("\t=1"), "'\t=1");
        row("a line break before a formula", QStringLiteral("\n=1"), "'\n=1");
        row("a wide equals sign", QString(u'\uFF1D'), "'\xEF\xBC\x9D");
        row("a negative number is a number", -5, "-5");
        row("a comma, quotes and a break", QStringLiteral("a,\"b\"\r\nc"), "a,\"b\"\r\nc");
        row("nothing", QString(), "");
    }
    void formulasAreNeutralised()
    {
        QFETCH(QVariant, value);
        QFETCH(QString, cell);
        const QByteArray line = Models::csvLine({QStringLiteral("x"), value, QStringLiteral("y")});
        QCOMPARE(parsed("BOM" + line),
            QList<QStringList>{QStringList({QStringLiteral("x"), cell, QStringLiteral("y")})});
    }

    void whatIsReadIsTheModel()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels(
            {QStringLiteral("Name"), QStringLiteral("Size, in bytes"), QStringLiteral("Name")});
        model.appendRow(
            {item(QStringLiteral("a \"quote\"")), item(1024, QStringLiteral("1 KiB")), item(QString(u'ä'))});
        model.appendRow(
            {item(QStringLiteral("b;c")), item(qint64(-1), QStringLiteral("–")), item(QVariant())});
        const QByteArray csv = Models::csvOf(model);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const QList<QStringList> lines = parsed(csv);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).at(1), QStringLiteral("Size, in bytes"));
        QCOMPARE(
            lines.at(1), QStringList({QStringLiteral("a \"quote\""), QStringLiteral("1024"), QString(u'ä')}));
        QCOMPARE(lines.at(2).at(1), QStringLiteral("-1"));

        const QJsonArray array = QJsonDocument::fromJson(Models::jsonOf(model)).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.at(0).toObject().value(QStringLiteral("size_in_bytes")).toInteger(), 1024);
        QCOMPARE(array.at(0).toObject().value(QStringLiteral("name_2")).toString(), QString(u'ä'));
        const QByteArrayList jsonLines = Models::jsonLinesOf(model, {{1}, {1, 0}}).split('\n');
        QCOMPARE(jsonLines.size(), 2);
        QCOMPARE(jsonLines.at(0), QByteArrayLiteral(R"({"name":"b;c","size_in_bytes":-1})"));
        QCOMPARE(Models::csvOf(model, {{1}, {0}}), QByteArrayLiteral("\xEF\xBB\xBFName\r\n\"b;c\"\r\n"));
    }
};

QTEST_MAIN(TestCsv)
#include "tst_gui_csv.moc"
