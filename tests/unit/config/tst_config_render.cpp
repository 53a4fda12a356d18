// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/load.h"
#include "config/render.h"
#include "testtable.h"

#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

using namespace Config;

class tst_ConfigRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theManualPageHasAReloadingChapter();
    void theManualPageEscapesRoff();
    void theSampleFileIsAllDefaults();
    void theSampleFileParsesWithEveryOptionSwitchedOn();
    void jsonRowsDescribeEveryOption();
};

void tst_ConfigRender::theManualPageHasAReloadingChapter()
{
    const QString page = manualPage(TestTable::table);
    const qsizetype start = page.indexOf(QLatin1String("\n.SH RELOADING\n"));
    const qsizetype end = page.indexOf(QLatin1String("\n.SH OLD NAMES\n"));
    QVERIFY(start > 0 && end > start);
    const QString chapter = page.sliced(start, end - start);
    QVERIFY(chapter.contains(QLatin1String("\nworkers\n")));
    QVERIFY(!chapter.contains(QLatin1String("\nage\n")));
    for (const char *other : {"DESCRIPTION", "FILES", "EXAMPLES", "SEE ALSO"})
        QVERIFY2(page.contains(QLatin1String("\n.SH ") + QLatin1String(other) + u'\n'), other);
    QVERIFY(page.endsWith(QLatin1String("\n.BR kopano\\-admin (8)\n")));
    QVERIFY(page.contains(QLatin1String(".TH \"KOPANO\\-TEST.CFG\" \"5\"")));
}

void tst_ConfigRender::theManualPageEscapesRoff()
{
    QVERIFY(manualPage(TestTable::table)
                .contains(QLatin1String("\n\\&.starts with a dot, has a \\e and a \\- in it.\n")));
}

void tst_ConfigRender::theSampleFileIsAllDefaults()
{
    const QString sample = sampleFile(TestTable::table);
    for (const QString &line : sample.split(u'\n'))
        QVERIFY2(line.isEmpty() || line.startsWith(u'#'), qPrintable(line));
    QVERIFY(sample.contains(QLatin1String("\n#path = /var/lib/test.db\n")));
    QVERIFY(!sample.contains(QLatin1String("mysql_host")));
}

void tst_ConfigRender::theSampleFileParsesWithEveryOptionSwitchedOn()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    int options = 0;
    for (const QString &line : sampleFile(TestTable::table).split(u'\n')) {
        const bool option = line.size() > 1 && line[1].isLetter();
        options += option ? 1 : 0;
        file.write((option ? line.sliced(1) : line).toUtf8() + '\n');
    }
    QVERIFY(file.flush());
    QCOMPARE(options, TestTable::table.sortedOptions().size());
    const auto loaded = load(TestTable::table, {file.fileName(), true, false, {}});
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    for (const int index : TestTable::table.sortedOptions()) {
        QVERIFY(loaded->snapshot.isDefault(index));
        QCOMPARE(loaded->snapshot.origin(index), Origin::File);
    }
}

void tst_ConfigRender::jsonRowsDescribeEveryOption()
{
    const QJsonArray rows = jsonRows(TestTable::table);
    QCOMPARE(rows.size(), TestTable::table.sortedOptions().size());
    const QJsonObject colour = rows[7].toObject();
    QCOMPARE(colour.value(QLatin1String("key")).toString(), QStringLiteral("colour"));
    QCOMPARE(colour.value(QLatin1String("choices")).toArray().size(), 3);
    QCOMPARE(colour.value(QLatin1String("section")).toString(), QStringLiteral("Second"));
    QCOMPARE(colour.value(QLatin1String("reloadable")).toBool(), true);
}

QTEST_APPLESS_MAIN(tst_ConfigRender)
#include "tst_config_render.moc"
