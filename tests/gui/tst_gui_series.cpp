// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"
#include "models/series.h"

#include <limits>

using namespace Models;

namespace {

constexpr qint64 wide = std::numeric_limits<qint64>::max() / 2;

Sample at(qint64 time, double value)
{
    return {time, value, value, value};
}

qsizetype pointsOf(const QList<Run> &runs)
{
    qsizetype count = 0;
    for (const Run &run : runs)
        count += run.size();
    return count;
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewSamplesStayAsTheyAre()
    {
        const QList<Run> runs = bucketed({at(0, 1), at(1000, 3), at(2000, 2)}, {0, 10'000}, 500, 3000);
        QCOMPARE(runs, QList<Run>({{{0, 1}, {1000, 3}, {2000, 2}}}));
    }
    void aColumnKeepsItsExtremesInTheOrderTheyCame()
    {
        const QList<Run> falling = bucketed({at(0, 5), at(1, 9), at(2, 1), at(3, 4)}, {0, 100}, 1, wide);
        QCOMPARE(falling, QList<Run>({{{1, 9}, {2, 1}}}));
        const QList<Run> rising = bucketed({at(0, 5), at(1, 1), at(2, 9), at(3, 4)}, {0, 100}, 1, wide);
        QCOMPARE(rising, QList<Run>({{{1, 1}, {2, 9}}}));
    }
    void noPeakIsLostAndTheNumberOfPointsIsBound()
    {
        QList<Sample> samples;
        for (int i = 0; i < 12'000; ++i)
            samples.append(at(i * 1000, i == 7777 ? 1e6 : i % 7));
        QList<Run> runs;
        QVERIFY(Gui::busyTime([&] { runs = bucketed(samples, {0, 12'000'000}, 100'000, 3000); }) < 100);
        QVERIFY(pointsOf(runs) <= mostPoints);
        QVERIFY(runs.first().contains(QPointF(7'777'000, 1e6)));
    }
    void aTimeWithoutValuesTearsTheLine()
    {
        const QList<Sample> samples{at(0, 1), at(1000, 1), at(60'000, 2), at(61'000, 2)};
        const QList<Run> runs = bucketed(samples, {0, 100'000}, 500, 3000);
        QCOMPARE(runs, QList<Run>({{{0, 1}, {1000, 1}}, {{60'000, 2}, {61'000, 2}}}));
        QCOMPARE(gapsOf(samples, {0, 100'000}, 3000, 62'000), QList<Span>({{1000, 60'000}}));
        QCOMPARE(
            gapsOf(samples, {0, 100'000}, 3000, 90'000), QList<Span>({{1000, 60'000}, {61'000, 90'000}}));
        QCOMPARE(gapsOf(samples, {30'000, 100'000}, 3000, 62'000), QList<Span>({{30'000, 60'000}}));
    }
    void whatIsOutsideTheSpanIsLeftOut()
    {
        QCOMPARE(bucketed({at(0, 1), at(5000, 2), at(9000, 3)}, {4000, 6000}, 500, wide),
            QList<Run>({{{5000, 2}}}));
        QVERIFY(bucketed({at(0, 1)}, {6000, 6000}, 500, wide).isEmpty());
        QVERIFY(bucketed({}, {0, 6000}, 500, wide).isEmpty());
        QVERIFY(gapsOf({}, {0, 6000}, 1, 6000).isEmpty());
    }
    void ratiosNeedBothAndNoZero()
    {
        const QList<Sample> ratios = ratioOf({at(1, 10), at(2, 10), at(3, 10)}, {at(1, 4), at(3, 0)}, 2);
        QCOMPARE(ratios, QList<Sample>({at(1, 5)}));
        QCOMPARE(scaled({at(1, 2)}, 3), QList<Sample>({at(1, 6)}));
        QCOMPARE(joined({at(1, 1), at(2, 1)}, {at(2, 9), at(3, 9)}),
            QList<Sample>({at(1, 1), at(2, 1), at(3, 9)}));
    }
    void axesEndAtRoundNumbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing at all") << 0.0 << 1.0;
        QTest::newRow("a round number stays") << 20.0 << 20.0;
        QTest::newRow("two goes to five") << 2.1 << 5.0;
        QTest::newRow("six goes to ten") << 0.06 << 0.1;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1.0;
    }
    void axesEndAtRoundNumbers()
    {
        QFETCH(double, value);
        QFETCH(double, top);
        QCOMPARE(roundUp(value), top);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_gui_series.moc"
