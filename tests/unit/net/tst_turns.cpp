// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/turns.h"

#include <QCoreApplication>
#include <QTest>

class TestTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTurnOfTheLoopDoesOnePiece()
    {
        Net::Turns turns;
        QList<int> done;
        for (int piece = 1; piece <= 3; ++piece)
            turns.add(this, [&done, piece] { done.append(piece); });
        QVERIFY2(done.isEmpty(), "never from inside add()");
        QElapsedTimer timer;
        timer.start();
        for (int expected = 1; expected <= 3; ++expected) {
            while (done.size() < expected && timer.elapsed() < 5000)
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            QCOMPARE(done.size(), expected); // not two at once
        }
        QCOMPARE(done, (QList<int>{1, 2, 3}));
        QCOMPARE(turns.waiting(), 0);
    }

    void whoHasGoneLosesHisTurn()
    {
        Net::Turns turns;
        int done = 0;
        auto gone = std::make_unique<QObject>();
        turns.add(gone.get(), [&done] { done += 10; });
        turns.add(this, [&done] { ++done; });
        gone.reset();
        QTRY_COMPARE(done, 1);
    }

    void inACrowdTheLastComesFirst()
    {
        Net::Turns turns;
        QList<int> done;
        const int all = int(Net::Turns::crowd) + 2;
        for (int piece = 1; piece <= all; ++piece)
            turns.add(this, [&done, piece] { done.append(piece); });
        QTRY_COMPARE(done.size(), all);
        QCOMPARE(done.first(4), (QList<int>{all, all - 1, 1, 2}));
    }

    void inACrowdThoseThatHaveGoneDoNotPileUp()
    {
        Net::Turns turns;
        auto gone = std::make_unique<QObject>();
        for (int piece = 0; piece < 1000; ++piece)
            turns.add(gone.get(), [] {});
        gone.reset();
        const int all = int(Net::Turns::crowd) + 2;
        int done = 0;
        qsizetype left = -1;
        for (int piece = 0; piece < all; ++piece) {
            turns.add(this, [&] {
                if (done++ == 0)
                    left = turns.waiting();
            });
        }
        QTRY_COMPARE(done, all);
        QCOMPARE(left, qsizetype(all - 1)); // not those in front, too
    }

    void workMayAddWork()
    {
        Net::Turns turns;
        int done = 0;
        turns.add(this, [&] { turns.add(this, [&done] { ++done; }); });
        QTRY_COMPARE(done, 1);
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
