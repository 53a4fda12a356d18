// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/checkcache.h"
#include "directory/throttle.h"

#include <QTest>

using namespace Base;
using namespace Directory;
using namespace std::chrono_literals;

class TestThrottle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressKeys_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        QTest::newRow("an IPv4 address stands for itself")
            << QStringLiteral("192.0.2.7") << QStringLiteral("192.0.2.7");
        QTest::newRow("IPv4 in IPv6 is IPv4")
            << QStringLiteral("::ffff:192.0.2.7") << QStringLiteral("192.0.2.7");
        QTest::newRow("IPv6 counts by its first 64 bits")
            << QStringLiteral("2001:db8:1:2:3:4:5:6") << QStringLiteral("2001:db8:1:2::/64");
        QTest::newRow("a gap in the middle is filled")
            << QStringLiteral("2001:db8::6") << QStringLiteral("2001:db8:0:0::/64");
        QTest::newRow("leading zeros and case do not matter")
            << QStringLiteral("2001:0DB8:0001:2::1") << QStringLiteral("2001:db8:1:2::/64");
        QTest::newRow("a zone does not matter")
            << QStringLiteral("fe80::1%eth0") << QStringLiteral("fe80:0:0:0::/64");
        QTest::newRow("a key is its own key")
            << QStringLiteral("2001:db8:1:2::/64") << QStringLiteral("2001:db8:1:2::/64");
        QTest::newRow("local sockets count by user")
            << QStringLiteral("local:1000") << QStringLiteral("local:1000");
    }
    void addressKeys()
    {
        QFETCH(QString, address);
        QFETCH(QString, key);
        QCOMPARE(Throttle::keyOf(address), key);
    }

    void delaysDoubleUpToTheLongest()
    {
        ManualClock clock;
        Throttle throttle(clock);
        QList<int> seconds;
        for (int i = 0; i < 6; ++i) {
            const auto verdict =
                throttle.failed(m_address, QStringLiteral("u%1").arg(i), Secret(QByteArray::number(i)));
            seconds.append(int(verdict.delay.count() / 1000));
            clock.advance(verdict.delay);
        }
        QCOMPARE(seconds, QList<int>({2, 4, 8, 15, 15, 15}));
    }

    void attemptsWaitForTheOthersOfTheirAddressOnly()
    {
        ManualClock clock;
        Throttle throttle(clock);
        QCOMPARE(throttle.enter(m_address)->count(), 0);
        throttle.failed(m_address, QStringLiteral("alice"), Secret("wrong"));
        clock.advance(500ms);
        QCOMPARE(*throttle.enter(m_address), 1500ms);
        throttle.leave(m_address);
        QCOMPARE(throttle.enter(QStringLiteral("192.0.2.8"))->count(), 0);
        clock.advance(1500ms);
        QCOMPARE(throttle.enter(m_address)->count(), 0);
    }

    void onlySoManyWait()
    {
        ManualClock clock;
        Throttle throttle(clock);
        throttle.failed(m_address, QStringLiteral("alice"), Secret("wrong"));
        for (int i = 0; i < Throttle::maxWaiting; ++i)
            QVERIFY(throttle.enter(m_address));
        QVERIFY(!throttle.enter(m_address));
        throttle.leave(m_address);
        QVERIFY(throttle.enter(m_address));
    }

    void theSamePairAgainDoesNotRaiseTheDelay()
    {
        ManualClock clock;
        Throttle throttle(clock);
        for (int i = 0; i < 5; ++i) {
            const auto verdict = throttle.failed(m_address, QStringLiteral("alice"), Secret("old password"));
            QCOMPARE(verdict.delay, 2000ms);
            clock.advance(verdict.delay);
        }
        QCOMPARE(throttle.failed(m_address, QStringLiteral("alice"), Secret("another")).delay, 4000ms);
    }

    void anAddressIsForgottenAMinuteLater()
    {
        ManualClock clock;
        Throttle throttle(clock);
        throttle.failed(m_address, QStringLiteral("a"), Secret("1"));
        throttle.failed(m_address, QStringLiteral("b"), Secret("2"));
        clock.advance(4s + 61s);
        QCOMPARE(throttle.failed(m_address, QStringLiteral("c"), Secret("3")).delay, 2000ms);
    }

    void aUserOfManyFailuresRaisesOneAlarm()
    {
        ManualClock clock;
        Throttle throttle(clock);
        int alarms = 0;
        for (int i = 0; i < 2 * Throttle::alarmFailures; ++i) {
            const QString address = QStringLiteral("192.0.2.%1").arg(i);
            alarms += throttle.failed(address, QStringLiteral("alice"), Secret(QByteArray::number(i))).alarm;
            clock.advance(1s);
        }
        QCOMPARE(alarms, 1);
    }

    void guessesForOneUserFromManyAddressesAreAnsweredLater()
    {
        ManualClock clock;
        Throttle throttle(clock);
        int n = 0;
        const auto guess = [&](const QString &user, const QByteArray &password) {
            return throttle.failed(QStringLiteral("192.0.2.%1").arg(++n), user, Secret(password)).delay;
        };
        for (int i = 0; i < Throttle::freeFailures; ++i)
            QCOMPARE(guess(QStringLiteral("alice"), QByteArray::number(i)), 2000ms);
        QCOMPARE(guess(QStringLiteral("Alice"), "a"), 2000ms);
        QCOMPARE(guess(QStringLiteral("alice"), "b"), 4000ms);
        QCOMPARE(guess(QStringLiteral("alice"), "c"), 8000ms);
        QCOMPARE(guess(QStringLiteral("alice"), "d"), 15000ms);
        QCOMPARE(guess(QStringLiteral("alice"), "e"), 15000ms);
        QCOMPARE(guess(QStringLiteral("bob"), "a"), 2000ms);
        // Her own right password from an address without failures is not held up.
        QCOMPARE(throttle.enter(QStringLiteral("198.51.100.1")), std::optional(0ms));
        clock.advance(11min);
        QCOMPARE(guess(QStringLiteral("alice"), "f"), 2000ms);
    }

    void aBoundedTableKeepsThoseThatAreStillBlocked()
    {
        ManualClock clock;
        Throttle throttle(clock, 100);
        for (int i = 0; i < 4; ++i)
            throttle.failed(m_address, QStringLiteral("u%1").arg(i), Secret(QByteArray::number(i)));
        for (int i = 0; i < 1000; ++i) {
            throttle.failed(
                QStringLiteral("10.0.%1.%2").arg(i / 250).arg(i % 250), QStringLiteral("x"), Secret("y"));
            clock.advance(10ms);
        }
        QVERIFY(throttle.enter(m_address)->count() > 0);
    }

    void delaysCanBeConfigured()
    {
        ManualClock clock;
        Throttle throttle(clock);
        throttle.setDelays(100ms, 250ms);
        QCOMPARE(throttle.failed(m_address, QStringLiteral("a"), Secret("1")).delay, 100ms);
        QCOMPARE(throttle.failed(m_address, QStringLiteral("b"), Secret("2")).delay, 200ms);
        QCOMPARE(throttle.failed(m_address, QStringLiteral("c"), Secret("3")).delay, 250ms);
    }

    void checksAreRememberedForAWhile()
    {
        ManualClock clock;
        CheckCache cache(clock, 180s, 2);
        const Secret right("right");
        QVERIFY(!cache.contains("hash", right));
        cache.insert("hash", right);
        QVERIFY(cache.contains("hash", right));
        QVERIFY(!cache.contains("hash", Secret("wrong")));
        QVERIFY2(!cache.contains("new hash", right), "a changed password forgets the old one");
        clock.advance(179s);
        QVERIFY(cache.contains("hash", right));
        clock.advance(1s);
        QVERIFY(!cache.contains("hash", right));
        cache.insert("a", right);
        cache.insert("b", right);
        cache.insert("c", right);
        QVERIFY2(!cache.contains("a", right), "the oldest gives way");
        QVERIFY(cache.contains("c", right));
    }

    void usersWithoutAPasswordAreNeverRemembered()
    {
        ManualClock clock;
        CheckCache cache(clock);
        cache.insert(QByteArray(), Secret("x"));
        QVERIFY(!cache.contains(QByteArray(), Secret("x")));
    }

private:
    const QString m_address = QStringLiteral("192.0.2.7");
};

QTEST_APPLESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
