// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "protocol/lmtp/fakedelivery.h"
#include "smtp/addresses.h"
#include "smtp/dotreader.h"
#include "smtp/lmtpsession.h"
#include "smtp/newlines.h"
#include "smtp/traceheader.h"

#include <QTest>

/// The pieces of shared/smtp, and what a session does when answers come late. Dialogues are in
/// tests/protocol/lmtp.
class TestSmtp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void dotsAtEveryCut();
    void whoGoesOnHasSeenTheReplies();
    void newlines_data();
    void newlines();
    void traceHeader();
    void traceNamesOnlyASingleRecipient();
    void lookupsOfOneInputGoTogether();
    void repliesKeepTheirOrder();
    void lateAnswersOfAResetTransactionAddNobody();
    void inputIsHeldWhileTheContentIsStored();
    void answersAfterTheEndOfTheSessionDoNothing();
    void budgetComesBack();
    void timeOut();
    void shutDownWaitsForADelivery();
    void tenThousandRecipients();

private:
    struct Peer;
};

namespace {

const Base::ManualClock fixedClock;

} // namespace

struct TestSmtp::Peer
{
    explicit Peer(bool atOnce, Smtp::LmtpSettings settings = {})
    {
        delivery.atOnce = atOnce;
        delivery.users = {{QStringLiteral("anna"), {1}}, {QStringLiteral("bernd"), {2}}};
        session = std::make_unique<Smtp::LmtpSession>(
            settings, delivery, budget, fixedClock, [this] { ++readyCalls; });
        session->feed("LHLO x\r\n");
        session->takeOutput();
    }
    QByteArray say(const QByteArray &text)
    {
        session->feed(text);
        return session->takeOutput();
    }

    Smtp::MemoryBudget budget{1000};
    FakeDelivery delivery;
    int readyCalls = 0;
    std::unique_ptr<Smtp::LmtpSession> session;
};

void TestSmtp::paths_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("lookup");
    QTest::addColumn<bool>("valid");
    const auto good = [](const char *name, const QByteArray &input, const QByteArray &text,
                          const QString &lookup) { QTest::newRow(name) << input << text << lookup << true; };
    const auto bad = [](const char *name, const QByteArray &input) {
        QTest::newRow(name) << input << QByteArray() << QString() << false;
    };
    good("a mailbox is read as it stands", "<a.b@c.d>", "a.b@c.d", QStringLiteral("a.b@c.d"));
    good("the null path is empty", "<>", "", QString());
    good("quotes are removed for the lookup", "<\"a\\\"b\"@c>", "\"a\\\"b\"@c", QStringLiteral("a\"b@c"));
    good("an at sign may be quoted", "<\"a@b\"@c>", "\"a@b\"@c", QStringLiteral("a@b@c"));
    good("a source route is dropped", "<@x,@y:a@b>", "a@b", QStringLiteral("a@b"));
    good("an IPv6 literal is a domain", "<a@[IPv6:::1]>", "a@[IPv6:::1]", QStringLiteral("a@[IPv6:::1]"));
    good("a login needs no domain", "<anna>", "anna", QStringLiteral("anna"));
    bad("nothing", "");
    bad("no angle bracket", "a@b");
    bad("not closed", "<a@b");
    bad("no domain after the at sign", "<a@>");
    bad("a blank in the local part", "<a b@c>");
    bad("a blank in the domain", "<a@b c>");
    bad("a source route without address", "<@x:>");
    bad("an unfinished source route", "<@x,>");
    bad("an empty literal", "<a@[]>");
    bad("a quote that does not end", "<\"a@b>");
    bad("a NUL in quotes", QByteArray("<\"a\0b\"@c>", 9));
    bad("a quoted line feed", "<\"a\\\nb\"@c>");
    bad("bytes that are not UTF-8", "<a\xc3@b>");
    bad("two at signs", "<a@b@c>");
    bad("over a mebibyte", "<" + QByteArray(1 << 20, 'a') + "@b>");
}

void TestSmtp::paths()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, text);
    QFETCH(QString, lookup);
    QFETCH(bool, valid);
    const QByteArray whole = input + " rest";
    QByteArrayView rest = whole;
    const auto path = Smtp::readPath(rest);
    QCOMPARE(path.has_value(), valid);
    if (!valid) {
        QCOMPARE(rest.size(), whole.size());
        return;
    }
    QCOMPARE(path->text, text);
    QCOMPARE(Smtp::lookupName(*path), lookup);
    QCOMPARE(rest.toByteArray(), QByteArray(" rest"));
}

void TestSmtp::whoGoesOnHasSeenTheReplies()
{
    Peer peer(true);
    peer.say("MAIL FROM:<>\r\nRCPT TO:<anna>\r\nDATA\r\n");
    QVERIFY(peer.say("x\r\n.\r\n").startsWith("250"));
    QVERIFY(peer.delivery.confirmed.isEmpty());
    peer.say("N");
    QCOMPARE(peer.delivery.confirmed, QByteArrayList{"1"});
    peer.say("OOP\r\n");
    QCOMPARE(peer.delivery.confirmed, QByteArrayList{"1"});
}

void TestSmtp::dotsAtEveryCut()
{
    const QByteArray wire = "..a\r\n.b\r\r\n...\r\n\r\n.\n\n.\n\r\n.\rc\r\n.\r\nREST";
    const QByteArray content = ".a\r\nb\r\r\n..\r\n\r\n\n\n.\n\r\n\rc\r\n";
    for (qsizetype first = 0; first <= wire.size(); ++first) {
        for (qsizetype second = first; second <= wire.size(); ++second) {
            Smtp::DotReader reader;
            QByteArray read;
            QByteArray left;
            bool ended = false;
            for (const QByteArray &piece :
                {wire.left(first), wire.mid(first, second - first), wire.mid(second)}) {
                QByteArrayView bytes = piece;
                while (!ended && !bytes.isEmpty()) {
                    const auto step = reader.feed(bytes);
                    read += step.content;
                    ended = step.end;
                }
                left += bytes;
            }
            QVERIFY(ended);
            QCOMPARE(read, content);
            QCOMPARE(left, QByteArray("REST"));
        }
    }
}

void TestSmtp::newlines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mended");
    QTest::newRow("empty text is fine") << QByteArray() << QByteArray();
    QTest::newRow("whole newlines are fine") << QByteArray("a\r\n\r\nb") << QByteArray("a\r\n\r\nb");
    QTest::newRow("LF alone") << QByteArray("a\nb") << QByteArray("a\r\nb");
    QTest::newRow("LF first") << QByteArray("\nb") << QByteArray("\r\nb");
    QTest::newRow("CR alone") << QByteArray("a\rb\r\n") << QByteArray("a\r\nb\r\n");
    QTest::newRow("CR at the end") << QByteArray("a\r") << QByteArray("a\r\n");
    QTest::newRow("CR CR LF") << QByteArray("\r\r\n") << QByteArray("\r\n\r\n");
    QTest::newRow("LF CR") << QByteArray("\n\r") << QByteArray("\r\n\r\n");
}

void TestSmtp::newlines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, mended);
    QCOMPARE(Smtp::hasBareNewline(text), text != mended);
    QCOMPARE(Smtp::withWholeNewlines(text), mended);
    QCOMPARE(Smtp::withWholeNewlines(QByteArray("\n" + text), 1), QByteArray("\n" + mended));
}

void TestSmtp::traceHeader()
{
    const Smtp::Trace trace{"a@b", "client", "::1", "host", "7.1", "anna@host", true, 1700000000};
    QCOMPARE(Smtp::traceHeader(trace),
        QByteArray(
            "Return-Path: <a@b>\r\nReceived: from client ([IPv6:::1])\r\n\tby host with UTF8LMTP id 7.1\r\n"
            "\tfor <anna@host>; Tue, 14 Nov 2023 22:13:20 +0000\r\n"));
}

void TestSmtp::traceNamesOnlyASingleRecipient()
{
    Peer peer(true);
    peer.say("MAIL FROM:<>\r\nRCPT TO:<anna>\r\nDATA\r\n.\r\n");
    peer.say("MAIL FROM:<>\r\nRCPT TO:<anna>\r\nRCPT TO:<bernd>\r\nDATA\r\n.\r\n");
    QCOMPARE(peer.delivery.stored.size(), size_t(2));
    QVERIFY(peer.delivery.stored[0].raw.contains("for <anna>"));
    QVERIFY(!peer.delivery.stored[1].raw.contains("anna"));
    QVERIFY(peer.delivery.stored[0].raw.startsWith("Return-Path: <>\r\n"));
}

void TestSmtp::lookupsOfOneInputGoTogether()
{
    Peer peer(false);
    QCOMPARE(peer.say("MAIL FROM:<a@b>\r\nRCPT TO:<anna>\r\nRCPT TO:<bernd>\r\nRCPT TO:<nobody>\r\nDATA\r\n"),
        QByteArray()); // nobody waits for the first reply alone
    QCOMPARE(peer.delivery.lookups, 1);
    QVERIFY(!peer.session->wantsInput());
    QVERIFY(peer.delivery.answer());
    QCOMPARE(peer.readyCalls, 1);
    QCOMPARE(peer.session->takeOutput(),
        QByteArray("250 2.1.0 Ok\r\n250 2.1.5 Ok\r\n250 2.1.5 Ok\r\n550 5.1.1 nobody User unknown\r\n"
                   "354 Start mail input; end with <CRLF>.<CRLF>\r\n"));
    QVERIFY(peer.session->wantsInput());
}

void TestSmtp::repliesKeepTheirOrder()
{
    Peer peer(false);
    QCOMPARE(peer.say("MAIL FROM:<a@b>\r\n"), QByteArray("250 2.1.0 Ok\r\n"));
    QCOMPARE(peer.say("RCPT TO:<nobody>\r\n"), QByteArray());
    QCOMPARE(peer.say("RCPT TO:<bernd>\r\n"), QByteArray());
    QCOMPARE(peer.say("RCPT TO:<anna>\r\nNOOP\r\n"), QByteArray());
    QVERIFY(peer.delivery.answer(true));
    QVERIFY(peer.delivery.answer(true));
    QCOMPARE(peer.session->takeOutput(), QByteArray());
    QVERIFY(peer.delivery.answer(true));
    QCOMPARE(peer.session->takeOutput(),
        QByteArray("550 5.1.1 nobody User unknown\r\n250 2.1.5 Ok\r\n250 2.1.5 Ok\r\n250 2.0.0 Ok\r\n"));
    peer.say("DATA\r\n.\r\n");
    QVERIFY(peer.delivery.answer());
    QCOMPARE(peer.session->takeOutput(), QByteArray("250 2.1.5 bernd Ok\r\n250 2.1.5 anna Ok\r\n"));
}

void TestSmtp::lateAnswersOfAResetTransactionAddNobody()
{
    Peer peer(false);
    peer.say("MAIL FROM:<a@b>\r\nRCPT TO:<anna>\r\nRSET\r\nMAIL FROM:<a@b>\r\n");
    QVERIFY(peer.delivery.answer());
    QCOMPARE(peer.session->takeOutput(), QByteArray("250 2.1.5 Ok\r\n250 2.0.0 Ok\r\n250 2.1.0 Ok\r\n"));
    QCOMPARE(peer.say("DATA\r\n"), QByteArray("503 5.5.1 No valid recipients\r\n"));

    Peer other(false);
    other.say("MAIL FROM:<a@b>\r\nRCPT TO:<nobody>\r\n");
    other.say("RSET\r\nMAIL FROM:<a@b>\r\nRCPT TO:<bernd>\r\nDATA\r\n");
    QVERIFY(other.delivery.answer()); // about nobody: must not touch bernd
    QVERIFY(other.delivery.answer());
    QVERIFY(other.session->takeOutput().endsWith("354 Start mail input; end with <CRLF>.<CRLF>\r\n"));
}

void TestSmtp::inputIsHeldWhileTheContentIsStored()
{
    Peer peer(false);
    peer.say("MAIL FROM:<a@b>\r\nRCPT TO:<anna>\r\n");
    peer.delivery.answer();
    peer.say("DATA\r\nx\r\n.\r\nNOOP\r\nMAIL FROM:<");
    QVERIFY(peer.session->isDelivering());
    QVERIFY(!peer.session->wantsInput());
    peer.say("c@d>\r\n");
    QVERIFY(peer.delivery.answer());
    QCOMPARE(peer.session->takeOutput(), QByteArray("250 2.1.5 anna Ok\r\n250 2.0.0 Ok\r\n250 2.1.0 Ok\r\n"));
}

void TestSmtp::answersAfterTheEndOfTheSessionDoNothing()
{
    Peer peer(false);
    peer.say("MAIL FROM:<a@b>\r\nRCPT TO:<anna>\r\n");
    peer.session.reset();
    QVERIFY(peer.delivery.answer());
    QCOMPARE(peer.readyCalls, 0);
}

void TestSmtp::budgetComesBack()
{
    Peer peer(false);
    peer.say("MAIL FROM:<a@b>\r\nRCPT TO:<anna>\r\n");
    peer.delivery.answer();
    peer.say("DATA\r\n" + QByteArray(500, 'x'));
    QCOMPARE(peer.budget.left(), 500);
    peer.say("\r\n.\r\n");
    QCOMPARE(peer.budget.left(), 498);
    peer.delivery.stored.clear();
    QCOMPARE(peer.budget.left(), 1000);
    peer.delivery.answer();
    peer.say("MAIL FROM:<a@b>\r\nRCPT TO:<anna>\r\n");
    peer.delivery.answer();
    peer.say("DATA\r\n" + QByteArray(500, 'x'));
    peer.say("\r\n" + QByteArray(600, 'x')); // over the budget: what was taken goes back at once
    QCOMPARE(peer.budget.left(), 1000);
    peer.session.reset();
    QCOMPARE(peer.budget.left(), 1000);
}

void TestSmtp::timeOut()
{
    Peer peer(false);
    peer.say("MAIL FROM:<a@b>\r\nRCPT TO:<anna>\r\n");
    peer.session->timeOut();
    QCOMPARE(peer.session->takeOutput(), QByteArray("421 4.4.2 localhost Timeout; closing\r\n"));
    QVERIFY(peer.session->isClosed());
    peer.delivery.answer();
    QCOMPARE(peer.session->takeOutput(), QByteArray());
}

void TestSmtp::shutDownWaitsForADelivery()
{
    Peer idle(false);
    idle.session->shutDown();
    QCOMPARE(idle.session->takeOutput(), QByteArray("421 4.3.2 localhost Service is shutting down\r\n"));
    QVERIFY(idle.session->isClosed());

    Peer peer(false);
    peer.say("MAIL FROM:<a@b>\r\nRCPT TO:<anna>\r\n");
    peer.delivery.answer();
    peer.say("DATA\r\n.\r\nNOOP\r\n");
    peer.session->shutDown();
    QVERIFY(!peer.session->isClosed());
    peer.delivery.answer();
    QCOMPARE(peer.session->takeOutput(),
        QByteArray("250 2.1.5 anna Ok\r\n421 4.3.2 localhost Service is shutting down\r\n"));
    QVERIFY(peer.session->isClosed());
}

void TestSmtp::tenThousandRecipients()
{
    Peer peer(true);
    QByteArray wire = "MAIL FROM:<a@b>\r\n";
    for (int i = 0; i < 10000; ++i)
        wire += "RCPT TO:<anna>\r\n";
    const QByteArray replies = peer.say(wire);
    QCOMPARE(replies.count("250 2.1.5"), 1000);
    QCOMPARE(replies.count("452 4.5.3"), 9000);
    QCOMPARE(peer.say("DATA\r\n.\r\n").count("250 2.1.5 anna Ok"), 1000);
    QCOMPARE(peer.delivery.stored.front().recipients.size(), 1);
}

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
