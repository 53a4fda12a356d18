// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

#include "dagent/lmtpconnection.h"
#include "wire/wire.h"

#include <QDir>
#include <QTest>

/// How the client's bytes are written.
enum class Writes { EachLine, ThreeBytes, EachTurn };

/// Plays the transcripts of this folder through an LmtpConnection over a socket, each line in a write of its
/// own; a few also in pieces, and in one write from one reply to the next.
class LmtpSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void play_data();
    void play();
    void answersAfterTheClientsEnd();
};

/// A client and what stands behind its socket. Time stands still.
struct Server
{
    Base::ManualClock clock;
    Net::Reactor reactor{clock, std::chrono::milliseconds(10)};
    FakeDelivery delivery;
    Smtp::MemoryBudget budget;
    bool held = false; ///< the delivery does not answer
    Wire::Client client{reactor, [this] {
                            while (!held && delivery.answer()) { }
                        }};
    std::unique_ptr<Dagent::LmtpConnection> connection;

    Server(const Transcript &transcript, bool atOnce) : budget(transcript.memory)
    {
        delivery.users = transcript.users;
        delivery.atOnce = atOnce;
        auto settings = std::make_shared<Dagent::Settings>();
        settings->lmtp = transcript.settings;
        connection = std::make_unique<Dagent::LmtpConnection>(
            reactor, client.serverEnd(), settings, delivery, budget, clock, "0", [] {});
    }
};

static QByteArrayList pieces(const QByteArrayList &lines, Writes writes)
{
    if (writes == Writes::EachLine)
        return lines;
    const QByteArray all = lines.join();
    const qsizetype length = writes == Writes::ThreeBytes ? 3 : all.size();
    QByteArrayList result;
    for (qsizetype at = 0; at < all.size(); at += length)
        result.append(all.mid(at, length));
    return result;
}

/// \returns what came from the server.
static QByteArray talk(Wire::Client &client, const Transcript &transcript, Writes writes)
{
    for (const Transcript::Turn &turn : transcript.turns) {
        const QByteArrayList all = pieces(turn.lines, writes);
        for (const QByteArray &piece : all)
            client.send(piece);
        const bool came =
            client.waitFor([&] { return client.hasEnded() || client.received.size() >= turn.answered; });
        // With the first wrong reply the rest would only be confusing.
        if (!came || client.received.left(turn.answered) != transcript.server.left(turn.answered))
            return client.received;
    }
    return client.received;
}

void LmtpSocket::play_data()
{
    const QStringList inOtherCuts{QStringLiteral("barenewline_reject"), QStringLiteral("chunking"),
        QStringLiteral("delivery"), QStringLiteral("limits"), QStringLiteral("pipelining"),
        QStringLiteral("smuggling")};
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("writes");
    QTest::addColumn<bool>("atOnce");
    const QFileInfoList files =
        QDir(QStringLiteral(TRANSCRIPTS)).entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (file.fileName() == QLatin1String("CMakeLists.txt"))
            continue;
        const QByteArray name = file.baseName().toUtf8();
        const auto add = [&](const char *how, Writes writes) {
            QTest::addRow("%s %s", name.constData(), how) << file.filePath() << int(writes) << false;
            QTest::addRow("%s %s, the delivery answers at once", name.constData(), how)
                << file.filePath() << int(writes) << true;
        };
        add("line by line", Writes::EachLine);
        if (inOtherCuts.contains(file.baseName())) {
            add("three bytes at a time", Writes::ThreeBytes);
            add("whole", Writes::EachTurn);
        }
    }
}

void LmtpSocket::play()
{
    QFETCH(QString, path);
    QFETCH(int, writes);
    QFETCH(bool, atOnce);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Transcript transcript = readTranscript(file.readAll());
    QCOMPARE(transcript.problem, QByteArray());

    Server server(transcript, atOnce);
    QCOMPARE(talk(server.client, transcript, Writes(writes)).split('\n'), transcript.server.split('\n'));
    if (transcript.closed)
        QVERIFY(server.client.waitFor([&server] { return server.client.hasEnded(); }));
    server.client.settle();
    QCOMPARE(server.client.hasEnded(), transcript.closed);
    // The daemon ends its half after ours and after all replies: what came before that is all that comes.
    server.client.endOutput();
    QVERIFY(server.client.waitFor([&server] { return server.client.hasEnded(); }));
    QCOMPARE(server.client.received.split('\n'), transcript.server.split('\n'));
    QCOMPARE(storedMessages(server.delivery), transcript.messages);
}

/// RFC 2033 section 4.2: a client that has ended its half of the connection still gets all replies.
void LmtpSocket::answersAfterTheClientsEnd()
{
    QFile file(QStringLiteral(TRANSCRIPTS "/pipelining.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Transcript transcript = readTranscript(file.readAll());
    Server server(transcript, false);
    server.held = true;
    server.client.send(transcript.client);
    server.client.endOutput();
    server.client.settle();
    QVERIFY(!server.client.hasEnded());
    server.held = false;
    QVERIFY(server.client.waitFor([&server] { return server.client.hasEnded(); }));
    QCOMPARE(server.client.received.split('\n'), transcript.server.split('\n'));
    QCOMPARE(storedMessages(server.delivery), transcript.messages);
}

QTEST_GUILESS_MAIN(LmtpSocket)
#include "tst_lmtp_socket.moc"
