// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/linediff.h"

#include <QRandomGenerator>
#include <QTest>

using Base::ComparedLine;

class tst_LineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void bothSidesCanBeReadFromTheResult();
    void muchIsToldAsReplaced();
};

namespace {

QStringList side(const QList<ComparedLine> &lines, int wanted)
{
    QStringList result;
    for (const ComparedLine &line : lines) {
        if (line.side == 0 || line.side == wanted)
            result.append(line.text);
    }
    return result;
}

} // namespace

void tst_LineDiff::lines_data()
{
    QTest::addColumn<QString>("before"); // a letter is a line
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("result");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("equal") << QStringLiteral("abc") << QStringLiteral("abc") << QStringLiteral(" a b c");
    QTest::newRow("new lines") << QStringLiteral("ac") << QStringLiteral("abcd") << QStringLiteral(" a+b c+d");
    QTest::newRow("lines gone") << QStringLiteral("abcd") << QStringLiteral("bd") << QStringLiteral("-a b-c d");
    QTest::newRow("a line replaced") << QStringLiteral("abc") << QStringLiteral("axc") << QStringLiteral(" a-b+x c");
    QTest::newRow("everything else") << QStringLiteral("ab") << QStringLiteral("xy") << QStringLiteral("-a-b+x+y");
    QTest::newRow("a common middle is found") << QStringLiteral("xabcy") << QStringLiteral("1abc2")
                                              << QStringLiteral("-x+1 a b c-y+2");
}

void tst_LineDiff::lines()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, result);
    QString found;
    for (const ComparedLine &line :
        Base::compareLines(before.split(QString(), Qt::SkipEmptyParts), after.split(QString(), Qt::SkipEmptyParts)))
        found += (line.side < 0 ? u'-' : line.side > 0 ? u'+' : u' ') + line.text;
    QCOMPARE(found, result);
}

void tst_LineDiff::bothSidesCanBeReadFromTheResult()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 200; ++round) {
        QStringList before;
        QStringList after;
        for (int i = random.bounded(20); i > 0; --i)
            before.append(QString::number(random.bounded(4)));
        for (int i = random.bounded(20); i > 0; --i)
            after.append(QString::number(random.bounded(4)));
        const auto lines = Base::compareLines(before, after);
        QCOMPARE(side(lines, -1), before);
        QCOMPARE(side(lines, 1), after);
    }
}

void tst_LineDiff::muchIsToldAsReplaced()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 5000; ++i) {
        before.append(QString::number(i));
        after.append(QString::number(i + 1));
    }
    const auto lines = Base::compareLines(before, after);
    QCOMPARE(lines.size(), 10000);
    QCOMPARE(side(lines, -1), before);
    QCOMPARE(side(lines, 1), after);
}

QTEST_GUILESS_MAIN(tst_LineDiff)
#include "tst_linediff.moc"
