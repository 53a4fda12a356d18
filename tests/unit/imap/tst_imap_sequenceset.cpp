// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sequenceset.h"

#include <QTest>

using Imap::SequenceSet;

class SequenceSetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shortest"); // empty = refused
        QTest::addColumn<QByteArray>("among10");
        const auto row = [](const char *name, const char *text, const char *shortest, const char *among10) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(shortest) << QByteArray(among10);
        };
        row("one number", "3", "3", "3");
        row("numbers, a range and an open range", "1,3:5,*:9", "1,3:5,9:*", "1,3:5,9:10");
        row("a backward range is the same range", "5:3", "3:5", "3:5");
        row("neighbours are joined", "1,2,3,5", "1:3,5", "1:3,5");
        row("overlaps are joined", "1:5,3:8,2", "1:8", "1:8");
        row("a thousand times the same number", "1,1,1,1,1,1", "1", "1");
        row("any order is sorted", "9,1,5", "1,5,9", "1,5,9");
        row("a star alone is the largest number", "*", "*", "10");
        row("a star twice", "*:*", "*", "10");
        row("everything", "1:*", "1:*", "1:10");
        row("an open range above the largest is the largest", "559:*", "559:*", "10");
        row("numbers above the largest vanish", "8:12,20", "8:12,20", "8:10");
        row("the largest number there is", "4294967295", "4294967295", "");
        row("ranges up to the largest number do not wrap", "4294967295,4294967290:4294967295",
            "4294967290:4294967295", "");
        row("two open ranges are the wider one", "7:*,3:*", "3:*", "3:10");
        row("zero is no number", "0", "", "");
        row("zero in a range", "0:5", "", "");
        row("a leading zero", "01", "", "");
        row("a number above 32 bits", "4294967296", "", "");
        row("a sign", "-1", "", "");
        row("nothing", "", "", "");
        row("a comma at the end", "1,", "", "");
        row("a comma at the front", ",1", "", "");
        row("two commas", "1,,2", "", "");
        row("half a range", "1:", "", "");
        row("two colons", "1:2:3", "", "");
        row("a blank", "1 ,2", "", "");
    }
    void parse()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shortest);
        QFETCH(QByteArray, among10);
        const auto set = SequenceSet::parse(text);
        QCOMPARE(set.has_value(), !shortest.isEmpty());
        if (!set)
            return;
        QCOMPARE(set->toText(), shortest);
        QCOMPARE(SequenceSet::fromRanges(set->resolve(10)).toText(), among10);
        QVERIFY(set->resolve(0).isEmpty());
        QCOMPARE(*SequenceSet::parse(shortest), *set);
    }

    void readStopsBehindTheSet()
    {
        QByteArrayView in("2:4 FLAGS");
        QVERIFY(SequenceSet::read(in));
        QCOMPARE(in, QByteArrayView(" FLAGS"));
        QByteArrayView none("x");
        QVERIFY(!SequenceSet::read(none));
        QCOMPARE(none, QByteArrayView("x"));
    }

    void theNumberOfElementsIsBounded()
    {
        const QByteArray thousand = QByteArray("1,").repeated(999) + "1";
        QVERIFY(SequenceSet::parse(thousand, 1000));
        QVERIFY(!SequenceSet::parse(thousand, 999));
    }

    void containsFindsByHalves()
    {
        const Base::UidSet set{{2, 4}, {8, 8}, {10, 4294967295u}};
        QByteArray found;
        for (const quint32 number : {1u, 2u, 3u, 4u, 5u, 7u, 8u, 9u, 10u, 4294967295u})
            found += Imap::contains(set, number) ? '1' : '0';
        QCOMPARE(found, QByteArray("0111001011"));
        QVERIFY(!Imap::contains({}, 1));
    }

    void highestIsTheLargestNumberWritten()
    {
        QCOMPARE(SequenceSet::parse("3,7:9,*")->highest(), 9u);
        QCOMPARE(SequenceSet::parse("*")->highest(), 0u);
    }
};

QTEST_APPLESS_MAIN(SequenceSetTest)
#include "tst_imap_sequenceset.moc"
