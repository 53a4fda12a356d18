// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../storage/testdatabase.h"
#include "statistics/keeper.h"

#include <cmath>

using namespace Base;
using namespace Statistics;
using namespace std::chrono_literals;
using Storage::StatisticsTable;

namespace {

constexpr qint64 start = 1'700'000'100; // a multiple of 900 seconds
const QString series = QStringLiteral("value");

/// "least/most/mean" of each sample, "-" where nothing is known.
QStringList shown(const QList<Sample> &samples)
{
    QStringList texts;
    for (const Sample &sample : samples) {
        texts.append(std::isnan(sample.mean) ? QStringLiteral("-")
                                             : QStringLiteral("%1/%2/%3")
                                                   .arg(double(sample.least))
                                                   .arg(double(sample.most))
                                                   .arg(double(sample.mean)));
    }
    return texts;
}

} // namespace

/// Samples of every resolution, with a clock that is moved by hand.
class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        static_assert(start % 900 == 0);
        m_clock = std::make_unique<ManualClock>(std::chrono::seconds(start));
        m_registry = std::make_unique<Registry>(*m_clock);
        m_value = 0;
        m_registry->add({"value", "a gauge"}, [this] { return m_value; });
        m_registry->add({"count", "a counter", Unit::None, Kind::Counter}, [this] { return m_count; });
        m_count = 0;
    }

    void coarseSamplesAreMadeOfFineOnes()
    {
        for (m_value = 0; m_value < 21; ++m_value)
            sampleAndWait();
        QCOMPARE(shown(history().read(series, 0, start + 3, start + 6)),
            QStringList({QStringLiteral("3/3/3"), QStringLiteral("4/4/4"), QStringLiteral("5/5/5")}));
        QCOMPARE(shown(history().read(series, 1, start, start + 40)),
            QStringList({QStringLiteral("0/9/4.5"), QStringLiteral("10/19/14.5"), QStringLiteral("20/20/20"),
                QStringLiteral("-")}));
        QCOMPARE(
            shown(history().read(series, 3, start, start + 900)), QStringList(QStringLiteral("0/20/10")));
    }

    void aCountersHistoryIsItsGrowthPerSecond()
    {
        sampleAndWait();
        m_count = 5;
        sampleAndWait(2s);
        m_count = 25;
        sampleAndWait();
        sampleAndWait();
        const auto rates = history().read(QStringLiteral("count"), 0, start, start + 4);
        QCOMPARE(shown(rates),
            QStringList({QStringLiteral("-"), QStringLiteral("5/5/5"), QStringLiteral("10/10/10"),
                QStringLiteral("10/10/10")}));
    }

    void memoryIsBounded()
    {
        m_value = 1;
        for (int i = 0; i < 1000; ++i)
            sampleAndWait();
        const auto samples = history().read(series, 0, start, start + 1000);
        QVERIFY(std::isnan(samples[98].mean));
        QVERIFY(!std::isnan(samples[100].mean));
        QVERIFY(!std::isnan(samples[999].mean));
    }

    void aGapStaysAGap()
    {
        m_value = 3;
        sampleAndWait(10s);
        sampleAndWait();
        sampleAndWait();
        QStringList expected(12, QStringLiteral("-"));
        expected[0] = expected[10] = expected[11] = QStringLiteral("3/3/3");
        QCOMPARE(shown(history().read(series, 0, start, start + 12)), expected);
    }

    void aClockThatIsSetBackReplacesWhatWasLater()
    {
        for (m_value = 0; m_value < 20; ++m_value)
            sampleAndWait();
        m_registry->history().append(start + 5, {99, 0});
        m_registry->history().append(start + 6, {99, 0});
        m_registry->history().append(start + 7, {99, 0});
        const QStringList values = shown(history().read(series, 0, start, start + 20));
        QCOMPARE(values[4], QStringLiteral("4/4/4"));
        QCOMPARE(values[5], QStringLiteral("99/99/99"));
        QCOMPARE(values[7], QStringLiteral("99/99/99"));
        QCOMPARE(values[8], QStringLiteral("-"));
    }

    void datesAndTextsHaveNoHistory()
    {
        m_registry->add({"date", "a date", Unit::Date, Kind::Time}, [] { return 1; });
        m_registry->addText("text", "a text", [] { return QString(); });
        QVERIFY(!history().hasSeries(QStringLiteral("date")));
        QVERIFY(!history().hasSeries(QStringLiteral("text")));
        QVERIFY(history().hasSeries(series));
    }

    void coarseSamplesAreStoredOnce()
    {
        m_value = 4;
        for (int i = 0; i < 130; ++i)
            sampleAndWait();
        auto chunks = history().unwritten();
        QCOMPARE(chunks.size(), 2); // of a minute, two series; a quarter of an hour is not over
        QCOMPARE(chunks[0].resolution, 60);
        QCOMPARE(chunks[0].time, start);
        QCOMPARE(shown(chunks[0].samples), QStringList({QStringLiteral("4/4/4"), QStringLiteral("4/4/4")}));
        m_registry->history().written(chunks);
        QVERIFY(history().unwritten().isEmpty());
        chunks = history().unwritten(true); // what goes on, for the end
        QCOMPARE(chunks.size(), 4);
    }

    void theDatabaseKeepsChunks()
    {
        TestDatabase data;
        OK(data.open());
        const QList<Sample> twenty(20, Sample{1, 3, 2});
        OK(data.write([&](Storage::Connection &connection) -> Result<void> {
            TRY(StatisticsTable::append(connection, 60, series, start + 600, twenty)); // over the row's end
            return StatisticsTable::append(connection, 60, series, start + 1800, {Sample{5, 5, 5}});
        }));
        OK(data.read([&](Storage::Connection &connection) -> Result<void> {
            const auto samples =
                TRY(StatisticsTable::read(connection, 60, series, start + 540, start + 1860));
            const QStringList texts = shown(samples);
            if (texts.size() != 22 || texts[0] != QLatin1String("-") || texts[1] != QLatin1String("1/3/2")
                || texts[20] != QLatin1String("1/3/2") || texts[21] != QLatin1String("5/5/5"))
                return {Code::Internal, texts.join(u' ')};
            const qint64 rows = TRY(numberOf(connection, "SELECT COUNT(*) FROM stat_history"));
            return rows == 3 ? Result<void>() : Result<void>(Code::Internal, QString::number(rows));
        }));
    }

    void aRestartAddsToWhatIsThere()
    {
        TestDatabase data;
        OK(data.open());
        const auto append = [&](qint64 time, const Sample &sample) {
            return data.write([&](Storage::Connection &connection) {
                return StatisticsTable::append(connection, 900, series, time, {sample});
            });
        };
        OK(append(start, {1, 2, 1}));
        OK(append(start + 900, {7, 7, 7}));
        OK(append(start, {4, 5, 5})); // the same quarter of an hour, after a restart
        QStringList texts;
        OK(data.read([&](Storage::Connection &connection) -> Result<void> {
            texts = shown(TRY(StatisticsTable::read(connection, 900, series, start, start + 1800)));
            return {};
        }));
        QCOMPARE(texts, QStringList({QStringLiteral("1/5/3"), QStringLiteral("7/7/7")}));
    }

    void oldRowsGo()
    {
        TestDatabase data;
        OK(data.open());
        OK(data.write([&](Storage::Connection &connection) -> Result<void> {
            for (const char *name : {"a", "b", "gone"}) {
                for (const qint64 time : {start, start + 9000, start + 18000})
                    TRY(StatisticsTable::append(
                        connection, 60, QLatin1String(name), time, {Sample{1, 1, 1}}));
            }
            TRY(StatisticsTable::append(connection, 900, series, start, {Sample{1, 1, 1}}));
            return StatisticsTable::prune(connection, 60, start + 9000 + 900);
        }));
        OK(data.read([&](Storage::Connection &connection) -> Result<void> {
            const qint64 minutes =
                TRY(numberOf(connection, "SELECT COUNT(*) FROM stat_history WHERE resolution = 60"));
            const qint64 oldest =
                TRY(numberOf(connection, "SELECT MIN(begins_at) FROM stat_history WHERE resolution = 60"));
            const qint64 others =
                TRY(numberOf(connection, "SELECT COUNT(*) FROM stat_history WHERE resolution = 900"));
            const bool right = minutes == 6 && oldest == start + 9000 && others == 1;
            return right ? Result<void>() : Result<void>(Code::Internal, QString::number(minutes));
        }));
    }

    void theKeeperWritesEveryQuarterOfAnHour()
    {
        TestDatabase data;
        OK(data.open());
        Content content;
        Keeper keeper(*m_registry, content, *data.database, *m_clock);
        m_value = 6;
        for (int i = 0; i <= 900; ++i) {
            keeper.tick();
            m_clock->advance(1s);
        }
        QTRY_VERIFY(history().unwritten().isEmpty());
        QStringList texts;
        OK(data.read([&](Storage::Connection &connection) -> Result<void> {
            const qint64 from = start;
            texts = shown(TRY(StatisticsTable::read(connection, 60, series, from, from + 180)));
            texts += shown(TRY(StatisticsTable::read(connection, 900, series, from, from + 900)));
            texts += shown(TRY(readHistory(connection, history(), series, 3, from, from + 1800)));
            return {};
        }));
        QCOMPARE(texts, QStringList(6, QStringLiteral("6/6/6")));
    }

private:
    History &history() { return m_registry->history(); }
    void sampleAndWait(std::chrono::seconds time = 1s)
    {
        m_registry->sample();
        m_clock->advance(time);
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Registry> m_registry;
    qint64 m_value = 0;
    qint64 m_count = 0;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
