// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/clockguard.h"

#include <QTest>

using Jobs::ClockGuard;
using Jobs::ClockReading;
using Verdict = ClockGuard::Verdict;

class TestClockGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsNothingAtFirst() { QCOMPARE(ClockGuard().judge({1'000'000'000, {}}).verdict, Verdict::Right); }

    void readings_data()
    {
        constexpr qint64 day = 86'400;
        QTest::addColumn<qint64>("boot"); // of the later reading; the first is of boot 1, up for a day
        QTest::addColumn<qint64>("wall"); // seconds later by the clock
        QTest::addColumn<qint64>("uptime"); // of the later reading
        QTest::addColumn<bool>("synchronised");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<qint64>("ahead");
        const auto row = [](const char *name, qint64 boot, qint64 wall, qint64 uptime, bool synchronised,
                             Verdict verdict, qint64 ahead) {
            QTest::newRow(name) << boot << wall << uptime << synchronised << verdict << ahead;
        };
        const auto right = Verdict::Right;
        row("time passes", 1, 100 * day, 101 * day, false, right, 0);
        row("two days ahead are tolerated", 1, 2 * day + 60, day + 60, false, right, 0);
        row("a second more is not", 1, 2 * day + 61, day + 60, false, Verdict::Jumped, 2 * day + 1);
        row("ten years forward", 1, 3650 * day, day, false, Verdict::Jumped, 3650 * day);
        row("also if somebody keeps it there", 1, 3650 * day, day, true, Verdict::Jumped, 3650 * day);
        row("ten years back", 1, -3650 * day, day, false, right, 0);
        row("the program was off for a month, the machine was not", 1, 30 * day, 31 * day, false, right, 0);
        row("a new start after two days", 2, 2 * day, 5, false, right, 0);
        row("a new start after three, or a jump: nobody can tell", 2, 3 * day, 5, false, Verdict::Doubtful,
            3 * day - 5);
        row("a time service can", 2, 3 * day, 5, true, right, 0);
        row("up for most of that time", 2, 30 * day, 28 * day + 5, false, right, 0);
        row("the uptime went back: a new start that looks the same", 1, 3 * day, 5, false, Verdict::Doubtful,
            3 * day - 5);
        row("a machine that does not tell its starts", 0, 3 * day, 5, false, Verdict::Doubtful, 3 * day - 5);
    }
    void readings()
    {
        QFETCH(qint64, boot);
        QFETCH(qint64, wall);
        QFETCH(qint64, uptime);
        QFETCH(bool, synchronised);
        QFETCH(Verdict, verdict);
        QFETCH(qint64, ahead);
        const qint64 begin = 1'700'000'000;
        ClockGuard guard;
        guard.accept({begin, {1, 86'400, false}});
        const auto finding = guard.judge({begin + wall, {boot, uptime, synchronised}});
        QCOMPARE(finding.verdict, verdict);
        QCOMPARE(finding.ahead, ahead);
    }

    void acceptedIsRight()
    {
        ClockGuard guard;
        guard.accept({1'000'000'000, {1, 50, false}});
        const ClockReading later{1'700'000'000, {1, 60, false}};
        QCOMPARE(guard.judge(later).verdict, Verdict::Jumped);
        guard.accept(later);
        QCOMPARE(guard.judge({1'700'000'001, {1, 61, false}}).verdict, Verdict::Right);
    }

    void theMachineTells()
    {
        const auto first = Jobs::machineTime();
        const auto second = Jobs::machineTime();
        QVERIFY(first.boot != 0);
        QVERIFY(first.uptime > 0);
        QCOMPARE(second.boot, first.boot);
        QVERIFY(second.uptime >= first.uptime && second.uptime < first.uptime + 60);
    }
};

QTEST_GUILESS_MAIN(TestClockGuard)
#include "tst_clockguard.moc"
