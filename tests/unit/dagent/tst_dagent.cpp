// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/backend.h"
#include "dagent/commandline.h"
#include "dagent/envelopeid.h"
#include "dagent/junk.h"
#include "dagent/outcomes.h"
#include "dagent/pipe.h"
#include "dagent/receiveddate.h"

#include <QTest>

using namespace Dagent;

/// The parts of kopano-dagent that need no server.
class TestDagent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modes_data();
    void modes();
    void pipeSwitches();
    void pipeRefusals_data();
    void pipeRefusals();
    void exitStatuses();
    void pipedMail_data();
    void pipedMail();
    void junk_data();
    void junk();
    void ourFaultsAreTemporary();
    void envelopeIds();
    void preparedMessage();
    void deliveryTimeOfAPipedMail();
};

namespace {

QByteArrayList words(const QByteArray &line)
{
    return line.isEmpty() ? QByteArrayList() : line.split(' ');
}

Smtp::IncomingMessage incoming(const QByteArray &trace, const QByteArray &content)
{
    Smtp::IncomingMessage message;
    message.raw = trace + content;
    message.contentOffset = trace.size();
    message.sender = "a@b";
    message.recipients = {{1}, {2}};
    return message;
}

} // namespace

void TestDagent::modes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("mode"); // -1 = usage error
    QTest::newRow("-d is the daemon in the background") << QByteArray("-d") << int(Mode::Background);
    QTest::newRow("-l stays in the foreground") << QByteArray("-l -c /x.cfg") << int(Mode::Foreground);
    QTest::newRow("-d goes before -l") << QByteArray("-l -d") << int(Mode::Background);
    QTest::newRow("a name is the pipe mode") << QByteArray("-F a\\b anna") << int(Mode::Pipe);
    QTest::newRow("nothing is the pipe mode without a name") << QByteArray() << int(Mode::Pipe);
    QTest::newRow("-V informs") << QByteArray("-l -V") << int(Mode::Information);
    QTest::newRow("a daemon takes no name") << QByteArray("-l anna") << -1;
    QTest::newRow("an unknown switch is refused") << QByteArray("-Z") << -1;
}

void TestDagent::modes()
{
    QFETCH(QByteArray, line);
    QFETCH(int, mode);
    const auto invocation = parseInvocation(words(line));
    QCOMPARE(invocation ? int(invocation->mode) : -1, mode);
}

void TestDagent::pipeSwitches()
{
    const auto invocation =
        parseInvocation(words("-v -r -n -e -R -q -v -s -C -p / --folder=Work/Done -f mail.eml anna"));
    QVERIFY(invocation);
    const auto options = pipeOptions(invocation->commandLine);
    QVERIFY(options);
    QCOMPARE(options->user, QStringLiteral("anna"));
    QCOMPARE(options->file, QStringLiteral("mail.eml"));
    QCOMPARE(options->folder, (QStringList{QStringLiteral("Work"), QStringLiteral("Done")}));
    QCOMPARE(options->verbose, 2);
    QVERIFY(options->createFolder && options->markRead && options->useNow && options->stripDomain
        && options->addressesOnly && options->qmailCodes && options->silent && !options->junk);
}

void TestDagent::pipeRefusals_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nobody is named") << QByteArray("-j");
    QTest::newRow("two are named") << QByteArray("anna bernd");
    QTest::newRow("a public folder") << QByteArray("-P x anna");
    QTest::newRow("junk and a folder") << QByteArray("-j -F x anna");
    QTest::newRow("a folder without a name") << QByteArray("-F \\ anna");
}

void TestDagent::pipeRefusals()
{
    QFETCH(QByteArray, line);
    const auto invocation = parseInvocation(words(line));
    QVERIFY(invocation);
    QVERIFY(!pipeOptions(invocation->commandLine));
}

void TestDagent::exitStatuses()
{
    QCOMPARE(exitStatus(Exit::Delivered, false), 0);
    QCOMPARE(exitStatus(Exit::Usage, false), 64);
    QCOMPARE(exitStatus(Exit::Permanent, false), 70);
    QCOMPARE(exitStatus(Exit::Temporary, false), 75);
    QCOMPARE(exitStatus(Exit::Delivered, true), 0);
    QCOMPARE(exitStatus(Exit::Permanent, true), 100);
    QCOMPARE(exitStatus(Exit::Temporary, true), 111);
}

void TestDagent::pipedMail_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("mail");
    QTest::newRow("Unix line ends become whole")
        << QByteArray("A: b\n\nc\n") << QByteArray("A: b\r\n\r\nc\r\n");
    QTest::newRow("whole line ends stay") << QByteArray("A: b\r\n\r\nc") << QByteArray("A: b\r\n\r\nc");
    QTest::newRow("an mbox line goes") << QByteArray("From a@b Thu\nA: b\n") << QByteArray("A: b\r\n");
    QTest::newRow("a From header stays") << QByteArray("From: b\n") << QByteArray("From: b\r\n");
    QTest::newRow("nothing stays nothing") << QByteArray() << QByteArray();
}

void TestDagent::pipedMail()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, mail);
    QCOMPARE(mailFromPipe(bytes), mail);
}

void TestDagent::junk_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<bool>("junk");
    QTest::newRow("marked") << QByteArray("X-Spam-Status: Yes, score=9\r\n\r\n") << true;
    QTest::newRow("in other case") << QByteArray("A: b\r\nx-spam-STATUS: yES, score=9\r\n\r\n") << true;
    QTest::newRow("not marked") << QByteArray("X-Spam-Status: No, score=1\r\n\r\n") << false;
    QTest::newRow("a later line does not count")
        << QByteArray("X-Spam-Status: No,\r\n\tYes,\r\n\r\n") << false;
    QTest::newRow("the body does not count") << QByteArray("A: b\r\n\r\nX-Spam-Status: Yes,\r\n") << false;
    QTest::newRow("another header does not count") << QByteArray("X-Spam-Status-Old: Yes,\r\n\r\n") << false;
    QTest::newRow("no header at all") << QByteArray("") << false;
}

void TestDagent::junk()
{
    QFETCH(QByteArray, mail);
    QFETCH(bool, junk);
    QCOMPARE(isJunk(mail, "x-spam-status", "yes,"), junk);
    QVERIFY(!isJunk(mail, "", "yes,"));
}

void TestDagent::ourFaultsAreTemporary()
{
    using Base::Code;
    for (const Code code : {Code::NotFound, Code::Denied, Code::Conflict, Code::Invalid, Code::OverQuota,
             Code::Busy, Code::Corrupt, Code::Io, Code::Internal})
        QCOMPARE(outcomeOf(Base::Error{code, {}}), Smtp::Outcome::Unavailable);
    QCOMPARE(outcomeOf(Base::Error{Code::Full, {}}), Smtp::Outcome::Full);
    QCOMPARE(outcomeOf(Base::Error{Code::TooBig, {}}), Smtp::Outcome::TooBig);
    QCOMPARE(outcomeOf(Rpc::DeliveryResult::Duplicate), Smtp::Outcome::Accepted);
    QCOMPARE(outcomeOf(Rpc::DeliveryResult(200)), Smtp::Outcome::Unavailable);
}

void TestDagent::envelopeIds()
{
    const Smtp::IncomingMessage first = incoming("Received: 1\r\n", "Message-ID: <x>\r\n\r\nbody");
    const QByteArray id = envelopeId(first);
    QVERIFY(!id.isEmpty());
    QCOMPARE(envelopeId(incoming("Received: another try\r\n", "Message-ID: <x>\r\n\r\nbody")), id);
    QVERIFY(envelopeId(incoming("Received: 1\r\n", "Message-ID: <x>\r\n\r\nBody")) != id);
    Smtp::IncomingMessage other = incoming("Received: 1\r\n", "Message-ID: <x>\r\n\r\nbody");
    other.sender = "c@d";
    QVERIFY(envelopeId(other) != id);
    other.sender = "a@b";
    other.envelopeId = "QQ1";
    QVERIFY(envelopeId(other) != id);
    QVERIFY(!envelopeId(incoming("", "\r\nneither ENVID nor Message-ID")).isEmpty());

    const QByteArray piped = pipeEnvelopeId("\r\nbody", {});
    QCOMPARE(pipeEnvelopeId("\r\nbody", {}), piped);
    QVERIFY(pipeEnvelopeId("\r\nBody", {}) != piped);
    QVERIFY(pipeEnvelopeId("\r\nbody", {QStringLiteral("Lists")}) != piped);
    QVERIFY(pipeEnvelopeId("\r\nbody", {QStringLiteral("a"), QStringLiteral("b")})
        != pipeEnvelopeId("\r\nbody", {QStringLiteral("ab")}));
}

void TestDagent::preparedMessage()
{
    DeliverySettings settings;
    settings.spamHeaderName = "x-spam-status";
    settings.spamHeaderValue = "yes,";
    const QByteArray content = "X-Spam-Status: Yes, 9\r\nSubject: hi\r\nMessage-ID: <m@x>\r\n\r\nbody\r\n";
    const Prepared junk = prepare(incoming("Return-Path: <>\r\n", content), settings, 42);
    QVERIFY(junk.request.junk);
    QCOMPARE(junk.request.item.raw, QByteArray("Return-Path: <>\r\n" + content));
    QCOMPARE(junk.request.item.digest.subject, QStringLiteral("hi"));
    QCOMPARE(junk.request.item.internalDate, 42);
    QCOMPARE(junk.request.recipients.size(), 2);
    const Prepared next = prepare(incoming("Return-Path: <>\r\n", "Subject: hi\r\n\r\n"), settings, 42);
    QVERIFY(!next.request.junk);
}

void TestDagent::deliveryTimeOfAPipedMail()
{
    QCOMPARE(receivedDate("A: b\r\nReceived: from x\r\n\tby y; Tue, 14 Nov 2023 22:13:20 +0000\r\n"
                          "Received: from z; Tue, 14 Nov 2000 22:13:20 +0000\r\n\r\n"),
        std::optional<qint64>(1700000000));
    QCOMPARE(receivedDate("A: b\r\n\r\n"), std::nullopt);
    QCOMPARE(receivedDate("Received: garbage\r\n\r\n"), std::nullopt);
}

QTEST_GUILESS_MAIN(TestDagent)
#include "tst_dagent.moc"
