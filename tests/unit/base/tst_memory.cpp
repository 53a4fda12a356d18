// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"

#include <QTest>

#include <memory>

using namespace Base;

/// Asked by the address sanitizer's malloc (not by its operator new): fail as malloc does instead of ending the program.
extern "C" const char *__asan_default_options()
{
    return "allocator_may_return_null=1";
}

/// What happens when memory runs out (F59).
class TestMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workThatSucceedsIsLeftAlone()
    {
        int worked = 0;
        int rescued = 0;
        QVERIFY(survive([&] { ++worked; }, [&] { ++rescued; }));
        QCOMPARE(worked, 1);
        QCOMPARE(rescued, 0);
    }

    void aShortageEndsTheWorkAndItsObjects()
    {
        const auto watched = std::make_shared<int>(1);
        int rescued = 0;
        const auto work = [&, copy = std::weak_ptr(watched)] {
            const auto held = copy.lock();
            QCOMPARE(watched.use_count(), 2);
            throw std::bad_alloc();
        };
        QTest::ignoreMessage(QtCriticalMsg, "out of memory: requests are refused");
        QVERIFY(!survive(work, [&] {
            ++rescued;
            QCOMPARE(watched.use_count(), 1);
        }));
        QCOMPARE(rescued, 1);
    }

    void aRealOneIsSurvived()
    {
        QByteArray array;
        QVERIFY(!survive([&] { array.resize(qsizetype(1) << 60); }, [] {}));
        QCOMPARE(array.size(), 0);
    }

    void whatMustNotFailIsTriedAgain()
    {
        int attempts = 0;
        insist([&] {
            if (++attempts == 1)
                throw std::bad_alloc();
        });
        QCOMPARE(attempts, 2);
    }

    void aSecondShortageGoesOn()
    {
        QVERIFY_EXCEPTION_THROWN(insist([] { throw std::bad_alloc(); }), std::bad_alloc);
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
