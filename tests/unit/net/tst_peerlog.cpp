// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/peerlog.h"

#include <QTest>

using namespace Net;
using namespace std::chrono_literals;

class TestPeerLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstNoteIsALine();
    void repetitionsAreCountedForAMinute();
    void reasonsAndPeersCountApart();
    void manyPeersFillNeitherLogNorMemory();

private:
    const PeerLog::TimePoint m_start = PeerLog::TimePoint() + 1000h;
};

void TestPeerLog::theFirstNoteIsALine()
{
    PeerLog log;
    QCOMPARE(log.note(QStringLiteral("192.0.2.1"), QStringLiteral("line too long"), m_start),
        QStringLiteral("peer=192.0.2.1 reason=\"line too long\""));
}

void TestPeerLog::repetitionsAreCountedForAMinute()
{
    PeerLog log;
    const auto note = [&](auto after) { return log.note(u"a"_qs, u"r"_qs, m_start + after); };
    QVERIFY(!note(0s).isEmpty());
    QVERIFY(note(1s).isEmpty());
    QVERIFY(note(59s).isEmpty());
    QCOMPARE(note(60s), QStringLiteral("peer=a reason=\"r\" times=3"));
    QVERIFY(note(61s).isEmpty());
    QCOMPARE(note(200s), QStringLiteral("peer=a reason=\"r\" times=2"));
    QCOMPARE(note(300s), QStringLiteral("peer=a reason=\"r\""));
}

void TestPeerLog::reasonsAndPeersCountApart()
{
    PeerLog log;
    QVERIFY(!log.note(u"a"_qs, u"r"_qs, m_start).isEmpty());
    QVERIFY(!log.note(u"a"_qs, u"s"_qs, m_start).isEmpty());
    QVERIFY(!log.note(u"b"_qs, u"r"_qs, m_start).isEmpty());
}

void TestPeerLog::manyPeersFillNeitherLogNorMemory()
{
    PeerLog log;
    qsizetype lines = 0;
    for (int i = 0; i < 1000; ++i)
        lines += log.note(QString::number(i), u"r"_qs, m_start).isEmpty() ? 0 : 1;
    QCOMPARE(lines, PeerLog::maxEntries);
    QCOMPARE(log.note(u"new"_qs, u"r"_qs, m_start + 60s),
        QStringLiteral("peer=new reason=\"r\" others=%1").arg(1000 - PeerLog::maxEntries));
}

QTEST_GUILESS_MAIN(TestPeerLog)
#include "tst_peerlog.moc"
