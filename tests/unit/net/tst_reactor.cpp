// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/iothreads.h"

#include <QSemaphore>
#include <QTest>

using namespace Net;
using namespace std::chrono_literals;

class TestReactor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deadlinesAreNeverEarly_data();
    void deadlinesAreNeverEarly();
    void deadlinesCanBeMoved();
    void cancelledAndDestroyedDeadlinesStaySilent();
    void callbacksMayDoAnything();
    void realTimeWorksToo();
    void threadsTakeTurnsAndKeepOrder();
    void inlineModeUsesThisThread();
};

void TestReactor::deadlinesAreNeverEarly_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("less than a tick") << 3;
    QTest::newRow("one tick") << 100;
    QTest::newRow("between ticks") << 250;
    QTest::newRow("exactly one round of the wheel") << 51'200;
    QTest::newRow("many rounds") << 1'800'000;
}

void TestReactor::deadlinesAreNeverEarly()
{
    QFETCH(int, milliseconds);
    Base::ManualClock clock;
    Reactor reactor(clock, 100ms);
    for (int offset = 0; offset < 100; offset += 33) {
        int calls = 0;
        Deadline deadline(reactor.wheel(), [&] { ++calls; });
        deadline.set(std::chrono::milliseconds(milliseconds));
        QVERIFY(deadline.isSet());
        int waited = 0;
        const int step = milliseconds > 1000 ? 97 : 1;
        for (; calls == 0 && waited < milliseconds + 1000; waited += step) {
            QVERIFY(calls == 0 || waited >= milliseconds);
            clock.advance(std::chrono::milliseconds(step));
            reactor.wheel().tick();
        }
        QVERIFY(waited >= milliseconds);
        QVERIFY(waited <= milliseconds + 100 + step);
        QVERIFY(!deadline.isSet());
        clock.advance(std::chrono::milliseconds(offset + 1));
        reactor.wheel().tick();
        QCOMPARE(calls, 1);
    }
}

void TestReactor::deadlinesCanBeMoved()
{
    Base::ManualClock clock;
    Reactor reactor(clock, 100ms);
    int calls = 0;
    Deadline deadline(reactor.wheel(), [&] { ++calls; });
    const auto pass = [&](std::chrono::milliseconds time) {
        clock.advance(time);
        reactor.wheel().tick();
    };
    deadline.set(1s);
    pass(900ms);
    deadline.set(1s);
    pass(900ms);
    QCOMPARE(calls, 0);
    deadline.set(10s);
    deadline.set(200ms);
    pass(300ms);
    QCOMPARE(calls, 1);
    pass(1h);
    QCOMPARE(calls, 1);
    deadline.set(1s);
    pass(24h); // the machine slept
    QCOMPARE(calls, 2);
}

void TestReactor::cancelledAndDestroyedDeadlinesStaySilent()
{
    Base::ManualClock clock;
    Reactor reactor(clock, 100ms);
    int calls = 0;
    Deadline cancelled(reactor.wheel(), [&] { ++calls; });
    cancelled.set(1s);
    {
        Deadline destroyed(reactor.wheel(), [&] { ++calls; });
        destroyed.set(1s);
    }
    cancelled.cancel();
    cancelled.cancel();
    clock.advance(2s);
    reactor.wheel().tick();
    QCOMPARE(calls, 0);
}

void TestReactor::callbacksMayDoAnything()
{
    Base::ManualClock clock;
    Reactor reactor(clock, 100ms);
    std::vector<std::unique_ptr<Deadline>> deadlines;
    int calls = 0;
    for (int i = 0; i < 50; ++i) {
        deadlines.push_back(std::make_unique<Deadline>(reactor.wheel(), [&deadlines, &calls, i] {
            ++calls;
            if (i % 3 == 0)
                deadlines[size_t(i)].reset(); // itself
            else if (deadlines[size_t(49 - i)])
                deadlines[size_t(49 - i)]->cancel();
            if (deadlines[size_t(i)] && i % 3 == 1)
                deadlines[size_t(i)]->set(std::chrono::milliseconds(0));
        }));
        deadlines.back()->set(500ms);
    }
    clock.advance(600ms);
    reactor.wheel().tick();
    QVERIFY(calls >= 25 && calls <= 50);
    const int before = calls;
    clock.advance(200ms);
    reactor.wheel().tick();
    QVERIFY(calls > before);
}

void TestReactor::realTimeWorksToo()
{
    Reactor reactor(10ms);
    int calls = 0;
    Deadline deadline(reactor.wheel(), [&] { ++calls; });
    deadline.set(20ms);
    QTRY_COMPARE(calls, 1);
}

void TestReactor::threadsTakeTurnsAndKeepOrder()
{
    QList<int> order;
    QThread *threads[2] = {};
    {
        IoThreads io(2);
        QCOMPARE(io.count(), 2);
        const int first = io.next();
        QVERIFY(io.next() != first);
        QCOMPARE(io.next(), first);
        QSemaphore done;
        for (int i = 0; i < 100; ++i)
            io.post(0, [&order, i] { order += i; });
        for (int i : {0, 1}) {
            io.post(i, [&, i] {
                threads[i] = QThread::currentThread();
                io.reactor(i).wheel().now();
                done.release();
            });
        }
        done.acquire(2);
        QVERIFY(io.context(1)->thread() == threads[1]);
        io.post(1, [&] { order += -1; });
        io.stop(); // what was posted still runs
        QCOMPARE(order.size(), 101);
        io.post(1, [&] { order += -2; });
        io.stop();
    }
    QCOMPARE(order.size(), 101);
    QVERIFY(std::is_sorted(order.begin(), order.begin() + 100));
    QVERIFY(threads[0] != threads[1] && threads[0] != QThread::currentThread());
}

void TestReactor::inlineModeUsesThisThread()
{
    IoThreads io(1, IoThreads::Mode::Inline);
    QThread *thread = nullptr;
    io.post(0, [&] { thread = QThread::currentThread(); });
    QVERIFY(!thread); // later, as with threads
    QTRY_VERIFY(thread == QThread::currentThread());
}

QTEST_GUILESS_MAIN(TestReactor)
#include "tst_reactor.moc"
