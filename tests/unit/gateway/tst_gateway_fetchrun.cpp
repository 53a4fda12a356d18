// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/fetchplan.h"
#include "transcript.h"

#include <QTest>

/// FETCH and APPEND under pressure: slow clients, many messages, lost bodies, little memory.
class TestFetchRun : public QObject
{
    Q_OBJECT

private:
    const QString m_inbox = QStringLiteral("Inbox");

    void select(Conversation &conversation)
    {
        conversation.begin({"127.0.0.1", true, false, false});
        conversation.feed("a LOGIN alice secret\r\nb SELECT INBOX\r\n");
        conversation.takeOutput();
    }

private Q_SLOTS:
    void aSlowReaderHoldsLittleAndGetsAll()
    {
        constexpr qint64 sliceKiB = Gateway::sliceSize / 1024;
        Conversation conversation;
        const QByteArray raw = sampleMessage("long");
        conversation.server.append(m_inbox, raw, Base::FlagSeen);
        select(conversation);
        conversation.congestedAbove = 64 * 1024;
        conversation.feed("c FETCH 1 BODY[]\r\n");
        QByteArray all;
        int rounds = 0;
        for (; rounds < 1000 && !all.contains("\r\nc OK"); ++rounds) {
            const QByteArray some = conversation.takeOutput();
            QVERIFY2(some.size() < 700 * 1024, "no more than a slice goes out at a time");
            all += some;
            conversation.session->drained();
            conversation.settle();
            // What is read ahead is bounded: slices asked for and not yet written.
            QVERIFY(conversation.server.calls("ReadBody") * sliceKiB <= all.size() / 1024 + sliceKiB + 1024);
        }
        QVERIFY(rounds > 3);
        const QByteArray head = "* 1 FETCH (BODY[] {" + QByteArray::number(raw.size()) + "}\r\n";
        QVERIFY(all.startsWith(head));
        QVERIFY(all.mid(head.size(), raw.size()) == raw);
        QCOMPARE(all.mid(head.size() + raw.size()), ")\r\nc OK Fetched\r\n");
    }

    void smallMessagesComeWithFewQuestions()
    {
        Conversation conversation;
        conversation.server.pageRows = 100;
        for (int i = 0; i < 1000; ++i)
            conversation.server.append(m_inbox, sampleMessage("simple"), Base::FlagSeen);
        select(conversation);
        conversation.feed("c FETCH 1:1000 BODY.PEEK[]\r\n");
        const QByteArray out = conversation.takeOutput();
        QCOMPARE(out.count(" FETCH (BODY[] {153}"), 1000);
        QVERIFY(out.endsWith("c OK Fetched\r\n"));
        QCOMPARE(conversation.server.calls("FetchItems"), 10);
        QCOMPARE(conversation.server.calls("ReadBody"), 0);
    }

    void flagsAndUidsNeedNoQuestion()
    {
        Conversation conversation;
        for (int i = 0; i < 10; ++i)
            conversation.server.append(m_inbox, sampleMessage("simple"));
        select(conversation);
        conversation.feed("c FETCH 1:* (UID FLAGS)\r\nd SEARCH UNSEEN\r\n");
        QVERIFY(conversation.takeOutput().contains("d OK"));
        QCOMPARE(conversation.server.calls("FetchItems"), 0);
        QCOMPARE(conversation.server.calls("SearchItems"), 0);
        QCOMPARE(conversation.server.calls("OpenMailbox"), 1);
    }

    void aMessageWhoseBodyIsGoneIsLeftOut()
    {
        Conversation conversation;
        conversation.server.largestRaw = 0;
        for (int i = 0; i < 3; ++i)
            conversation.server.append(m_inbox, sampleMessage("simple"), Base::FlagSeen);
        select(conversation);
        conversation.server.failNext("ReadBody", Base::Code::NotFound);
        conversation.feed("c FETCH 1:3 BODY[TEXT]\r\n");
        QCOMPARE(conversation.takeOutput(),
            "* 2 FETCH (BODY[TEXT] {13}\r\nHello world\r\n)\r\n* 3 FETCH (BODY[TEXT] {13}\r\nHello "
            "world\r\n)\r\n"
            "c OK [EXPUNGEISSUED] Some of the messages were expunged\r\n");
    }

    void aBodyLostInsideItsLiteralEndsTheConnection()
    {
        Conversation conversation;
        conversation.server.append(m_inbox, sampleMessage("long"), Base::FlagSeen);
        select(conversation);
        conversation.congestedAbove = 1024;
        conversation.feed("c FETCH 1 BODY[]\r\n");
        conversation.server.failNext("ReadBody", Base::Code::Corrupt);
        for (int i = 0; i < 20 && !conversation.closed; ++i) {
            conversation.takeOutput();
            conversation.session->drained();
            conversation.settle();
        }
        QVERIFY(conversation.aborted);
    }

    void aLongHeaderIsReadInSlices()
    {
        Conversation conversation;
        conversation.server.largestRaw = 0;
        QByteArray raw = "Subject: x\r\n";
        for (int i = 0; i < 30000; ++i)
            raw += "X-Filler: " + QByteArray(60, 'y') + "\r\n";
        raw += "To: z\r\n\r\nbody\r\n";
        conversation.server.append(m_inbox, raw, Base::FlagSeen);
        select(conversation);
        conversation.feed("c FETCH 1 BODY[HEADER.FIELDS (Subject To)]\r\n");
        QCOMPARE(conversation.takeOutput(),
            "* 1 FETCH (BODY[HEADER.FIELDS (Subject To)] {21}\r\nSubject: x\r\nTo: z\r\n\r\n)\r\nc OK "
            "Fetched\r\n");
        conversation.feed("d FETCH 1 BODY[HEADER]\r\n");
        const QByteArray out = conversation.takeOutput();
        QVERIFY(out.contains(raw.left(raw.indexOf("\r\n\r\n") + 4)));
    }

    void uploadsShareOneBudget()
    {
        Conversation conversation;
        select(conversation);
        Gateway::LiteralBudget::Share taken;
        QVERIFY(conversation.literals.take(taken, 900 * 1024));
        conversation.feed("c APPEND INBOX {300000}\r\n");
        QCOMPARE(
            conversation.takeOutput(), "c NO [UNAVAILABLE] Too much is being uploaded, try again later\r\n");
        taken = {};
        conversation.feed("d APPEND INBOX {300000}\r\n");
        QCOMPARE(conversation.takeOutput(), "+ Ready for literal data\r\n");
        conversation.feed(QByteArray(300000, 'x') + "\r\n");
        QVERIFY(conversation.takeOutput().contains("d OK [APPENDUID"));
        QVERIFY2(conversation.literals.take(taken, 1024 * 1024), "all is given back");
    }

    void anUpToDateIdleSessionHoldsNoBuffers()
    {
        Conversation conversation;
        for (int i = 0; i < 1000; ++i)
            conversation.server.append(m_inbox, sampleMessage("simple"));
        select(conversation);
        conversation.feed("c FETCH 1:* (FLAGS ENVELOPE)\r\nd IDLE\r\n");
        QVERIFY(conversation.takeOutput().endsWith("+ idling\r\n"));
        QCOMPARE(conversation.session->out().capacity(), 0);
        QVERIFY(sizeof(Gateway::Session) < 2048);
    }
};

QTEST_GUILESS_MAIN(TestFetchRun)
#include "tst_gateway_fetchrun.moc"
