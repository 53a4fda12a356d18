// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/clockguard.h"

#include <QTest>

using namespace std::chrono_literals;

class TestClockGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsNothingAtFirst() { QCOMPARE(Jobs::ClockGuard().ahead(1'000'000'000, {}), 0); }

    void jumps_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::addColumn<qint64>("wall"); // seconds later by the wall clock
        QTest::addColumn<qint64>("elapsed"); // really
        QTest::addColumn<qint64>("ahead");
        constexpr qint64 day = 86'400;
        QTest::newRow("time passes") << false << 100 * day << 100 * day << qint64(0);
        QTest::newRow("two days ahead are tolerated") << false << 2 * day + 60 << qint64(60) << qint64(0);
        QTest::newRow("a second more is not") << false << 2 * day + 61 << qint64(60) << 2 * day + 1;
        QTest::newRow("ten years forward") << false << 3650 * day << qint64(0) << 3650 * day;
        QTest::newRow("ten years back") << false << -3650 * day << qint64(0) << qint64(0);
        QTest::newRow("off for two days") << true << 2 * day << qint64(5) << qint64(0);
        QTest::newRow("off for longer, or a jump: nobody can tell")
            << true << 3 * day << qint64(5) << 3 * day;
    }
    void jumps()
    {
        QFETCH(bool, restarted);
        QFETCH(qint64, wall);
        QFETCH(qint64, elapsed);
        QFETCH(qint64, ahead);
        const qint64 begin = 1'700'000'000;
        const Jobs::ClockGuard::Time now{1000h};
        Jobs::ClockGuard guard;
        if (restarted)
            guard.restore(begin);
        else
            guard.accept(begin, now);
        QCOMPARE(guard.ahead(begin + wall, now + std::chrono::seconds(elapsed)), ahead);
    }

    void acceptedIsRight()
    {
        const Jobs::ClockGuard::Time now{1000h};
        Jobs::ClockGuard guard;
        guard.accept(1'000'000'000, now);
        QVERIFY(guard.ahead(1'700'000'000, now) > 0);
        guard.accept(1'700'000'000, now);
        QCOMPARE(guard.ahead(1'700'000'001, now + 1s), 0);
    }
};

QTEST_GUILESS_MAIN(TestClockGuard)
#include "tst_clockguard.moc"
