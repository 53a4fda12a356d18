// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair.h"

#include <QTest>

using namespace Net;

class TestConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesGoBothWays();
    void writesOfOneTurnLeaveTogether();
    void largeOutputArrivesWhole();
    void congestionIsToldAndItsEnd();
    void aPeerThatTakesNothingIsClosed();
    void aPausedConnectionReadsNothing();
    void anOwnerThatConsumesNothingStopsThePeer();
    void idleTimeoutStartsAnewWithInput();
    void deadlineDoesNot();
    void withoutACallbackATimeoutCloses();
    void closeSendsWhatWasWritten();
    void endOfInputCloses();
    void endOfInputCanBeAnswered();
    void aResetIsNoticedWhilePaused();
    void closedComesOnceAndLater();
    void theTicketGoesWithTheConnection();
    void anIdleConnectionIsSmall();
    void aShortageOfMemoryEndsTheConnection();
};

void TestConnection::bytesGoBothWays()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    QCOMPARE(pair.connection->peerPort(), pair.client.localPort());
    QCOMPARE(pair.connection->peerName(), QStringLiteral("127.0.0.1:%1").arg(pair.client.localPort()));
    pair.connection->start(pair.callbacks());
    pair.client.write("hello world");
    QTRY_COMPARE(pair.connection->input(), QByteArrayView("hello world"));
    pair.connection->consume(6);
    QCOMPARE(pair.connection->input(), QByteArrayView("world"));
    pair.client.write("!");
    QTRY_COMPARE(pair.connection->input(), QByteArrayView("world!"));
    QCOMPARE(pair.connection->takeInput(), QByteArray("world!"));
    QVERIFY(pair.connection->input().isEmpty());
    pair.connection->write("good ");
    pair.connection->write("bye");
    QTRY_COMPARE(pair.client.peek(100), QByteArray("good bye"));
    QCOMPARE(pair.connection->bytesReceived(), 12u);
    QCOMPARE(pair.connection->bytesSent(), 8u);
}

/// F59: and not the program.
void TestConnection::aShortageOfMemoryEndsTheConnection()
{
    for (const bool inTimer : {false, true}) {
        Pair pair;
        QTRY_VERIFY(pair.isUp());
        Net::Connection::Callbacks callbacks = pair.callbacks();
        callbacks.timedOut = [](Connection::Timeout) { throw std::bad_alloc(); };
        pair.onReceived = [] { throw std::bad_alloc(); };
        pair.connection->start(std::move(callbacks));
        pair.connection->setDeadline(1s);
        if (inTimer)
            pair.advance(2s);
        else
            pair.client.write("hello");
        QTRY_VERIFY(pair.closed.has_value());
        QCOMPARE(*pair.closed, Closed::ByUs);
        QTRY_COMPARE(pair.client.state(), QAbstractSocket::UnconnectedState);
    }
}

void TestConnection::writesOfOneTurnLeaveTogether()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    for (int i = 0; i < 1000; ++i)
        pair.connection->write("line\r\n");
    QCOMPARE(pair.connection->bytesToWrite(), 6000);
    QCOMPARE(pair.connection->bytesSent(), 0u);
    QCoreApplication::sendPostedEvents(pair.connection.get());
    QCOMPARE(pair.connection->bytesSent(), 6000u);
}

void TestConnection::largeOutputArrivesWhole()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    QByteArray sent;
    for (int i = 0; i < 60; ++i) {
        const QByteArray piece(i % 3 == 0 ? 7 : 50'000 + i, char('a' + i % 26));
        sent += piece;
        pair.connection->write(piece);
    }
    QByteArray got;
    QTRY_VERIFY((got += pair.client.readAll()).size() >= sent.size());
    QVERIFY(got == sent);
    QCOMPARE(pair.connection->bytesToWrite(), 0);
}

void TestConnection::congestionIsToldAndItsEnd()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.client.setReadBufferSize(1024);
    const QByteArray piece(64 * 1024, 'x');
    qsizetype written = 0;
    for (int turns = 0; turns < 500 && !pair.connection->isCongested(); ++turns) {
        pair.connection->write(piece);
        written += piece.size();
        QCoreApplication::processEvents();
    }
    QVERIFY(pair.connection->isCongested());
    QVERIFY(pair.connection->bytesToWrite() <= 1024 * 1024 + piece.size());
    QCOMPARE(pair.drained, 0);
    pair.client.setReadBufferSize(0);
    qsizetype got = 0;
    QTRY_VERIFY((got += pair.client.readAll().size()) == written);
    QCOMPARE(pair.drained, 1);
    QVERIFY(!pair.connection->isCongested());
}

void TestConnection::aPeerThatTakesNothingIsClosed()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.client.setReadBufferSize(1024);
    for (int turns = 0; turns < 500 && !pair.connection->isCongested(); ++turns) {
        pair.connection->write(QByteArray(64 * 1024, 'x'));
        QCoreApplication::processEvents();
    }
    QVERIFY(pair.connection->isCongested());
    pair.advance(299s);
    QVERIFY(pair.connection->isOpen());
    pair.advance(2s);
    QVERIFY(!pair.connection->isOpen());
    QTRY_COMPARE(pair.closed, std::optional(Closed::Stalled));
    QCOMPARE(pair.connection->bytesToWrite(), 0);
}

void TestConnection::aPausedConnectionReadsNothing()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.connection->setPaused(true);
    pair.client.write("x");
    pair.connection->write("y"); // a round trip: the other direction works, and time passed
    QTRY_COMPARE(pair.client.bytesAvailable(), 1);
    QCOMPARE(pair.received, 0);
    pair.connection->setPaused(false);
    QTRY_COMPARE(pair.received, 1);
    pair.connection->setPaused(true);
    pair.connection->setPaused(false); // bytes are left: received comes again
    QTRY_COMPARE(pair.received, 2);
}

void TestConnection::anOwnerThatConsumesNothingStopsThePeer()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    const QByteArray flood(32 * 1024 * 1024, 'x');
    pair.client.write(flood);
    QTRY_COMPARE(pair.connection->input().size(), 64 * 1024);
    for (int i = 0; i < 100; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(pair.connection->input().size(), 64 * 1024);
    QVERIFY(pair.client.bytesToWrite() > 0);
    qsizetype got = pair.connection->takeInput().size();
    pair.onReceived = [&] { got += pair.connection->takeInput().size(); };
    QTRY_COMPARE(got, flood.size());
}

void TestConnection::idleTimeoutStartsAnewWithInput()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    auto callbacks = pair.callbacks();
    callbacks.timedOut = [&](Connection::Timeout timeout) { pair.timeouts += timeout; };
    pair.connection->start(std::move(callbacks));
    pair.connection->setIdleTimeout(60s);
    pair.advance(59s);
    pair.client.write("x");
    QTRY_COMPARE(pair.received, 1);
    pair.advance(59s);
    QVERIFY(pair.timeouts.isEmpty());
    pair.advance(2s);
    QCOMPARE(pair.timeouts, QList{Connection::Timeout::Idle});
    QVERIFY(pair.connection->isOpen());
}

void TestConnection::deadlineDoesNot()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    auto callbacks = pair.callbacks();
    callbacks.timedOut = [&](Connection::Timeout timeout) { pair.timeouts += timeout; };
    pair.connection->start(std::move(callbacks));
    pair.connection->setDeadline(60s);
    pair.advance(59s);
    pair.client.write("x");
    QTRY_COMPARE(pair.received, 1);
    pair.advance(2s);
    QCOMPARE(pair.timeouts, QList{Connection::Timeout::Deadline});
    pair.connection->setDeadline(60s);
    pair.connection->setDeadline(0s);
    pair.advance(1h);
    QCOMPARE(pair.timeouts.size(), 1);
}

void TestConnection::withoutACallbackATimeoutCloses()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.connection->setIdleTimeout(60s);
    pair.advance(61s);
    QTRY_COMPARE(pair.closed, std::optional(Closed::TimedOut));
    QTRY_COMPARE(pair.client.state(), QAbstractSocket::UnconnectedState);
}

void TestConnection::closeSendsWhatWasWritten()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    const QByteArray last(3'000'000, 'z');
    pair.client.write("never read by the server");
    pair.connection->write(last);
    pair.connection->close();
    QVERIFY(!pair.connection->isOpen());
    QByteArray got;
    QTRY_VERIFY((got += pair.client.readAll()).size() == last.size());
    QTRY_COMPARE(pair.client.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(pair.closed, std::optional(Closed::ByUs));
    QCOMPARE(pair.received, 0);
}

void TestConnection::endOfInputCloses()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.client.write("last words");
    pair.client.disconnectFromHost();
    QTRY_COMPARE(pair.closed, std::optional(Closed::ByPeer));
    QCOMPARE(pair.received, 1);
}

void TestConnection::endOfInputCanBeAnswered()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    auto callbacks = pair.callbacks();
    bool ended = false;
    callbacks.ended = [&] {
        ended = true;
        pair.connection->write("the answer");
        pair.connection->close();
    };
    pair.connection->start(std::move(callbacks));
    pair.client.write("question");
    pair.client.flush();
    shutdownWriting(pair.client.socketDescriptor());
    QTRY_VERIFY(ended);
    QTRY_COMPARE(pair.client.peek(100), QByteArray("the answer"));
    QTRY_VERIFY(pair.closed);
}

void TestConnection::aResetIsNoticedWhilePaused()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.connection->setPaused(true);
    pair.connection->write("unread by the client, which makes its close a reset");
    QTRY_VERIFY(pair.client.bytesAvailable() > 0);
    pair.connection->write(QByteArray(8'000'000, 'x'));
    pair.client.abort();
    QTRY_COMPARE(pair.closed, std::optional(Closed::ByPeer));
}

void TestConnection::closedComesOnceAndLater()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    int count = 0;
    Connection::Callbacks callbacks;
    callbacks.closed = [&](Closed, const QString &) { ++count; };
    pair.connection->start(std::move(callbacks));
    pair.connection->abort();
    pair.connection->abort();
    pair.connection->close();
    pair.connection->write("ignored");
    QCOMPARE(count, 0);
    QTRY_COMPARE(count, 1);
    QTRY_COMPARE(pair.client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(count, 1);
}

void TestConnection::theTicketGoesWithTheConnection()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    QCOMPARE(pair.limits.total(), 1);
    QCOMPARE(pair.limits.unauthenticated(), 1);
    pair.connection->setAuthenticated();
    QCOMPARE(pair.limits.unauthenticated(), 0);
    pair.connection.reset();
    QCOMPARE(pair.limits.total(), 0);
    QTRY_COMPARE(pair.client.state(), QAbstractSocket::UnconnectedState);
}

void TestConnection::anIdleConnectionIsSmall()
{
    qInfo("a Connection has %zu bytes", sizeof(Connection));
    QVERIFY(sizeof(Connection) < 1024);
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.client.write(QByteArray(50'000, 'x'));
    QTRY_COMPARE(pair.connection->input().size(), 50'000);
    pair.connection->consume(50'000);
    QCOMPARE(pair.connection->takeInput().capacity(), 0); // nothing is kept for the next command
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
