// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketconversation.h"

#include <QDir>
#include <QTest>

/// Plays the transcripts of this folder through a ClientConnection over a socket, each line in a write of its
/// own; a few also in pieces, and in one write from one reply to the next.
class TestImapSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transcript_data()
    {
        const QStringList inOtherCuts{QStringLiteral("append"), QStringLiteral("authenticate"),
            QStringLiteral("idle"), QStringLiteral("literals"), QStringLiteral("octets"),
            QStringLiteral("pipelining"), QStringLiteral("plaintext"), QStringLiteral("sections")};
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("cuts");
        const QFileInfoList files = QDir(QStringLiteral(TRANSCRIPTS))
                                        .entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (file.fileName() == QLatin1String("CMakeLists.txt"))
                continue;
            const QByteArray name = file.baseName().toUtf8();
            QTest::addRow("%s arrives line by line", name.constData())
                << file.filePath() << int(Cuts::EachLine);
            if (!inOtherCuts.contains(file.baseName()))
                continue;
            QTest::addRow("%s arrives three bytes at a time", name.constData())
                << file.filePath() << int(Cuts::ThreeBytes);
            QTest::addRow("%s arrives whole", name.constData()) << file.filePath() << int(Cuts::Whole);
        }
    }

    void transcript()
    {
        QFETCH(QString, path);
        QFETCH(int, cuts);
        const Transcript transcript = Transcript::read(path);
        QVERIFY(!transcript.steps.isEmpty());
        if (!transcript.directOnly.isEmpty())
            QSKIP(transcript.directOnly.constData());
        SocketConversation conversation;
        const QString wrong = conversation.play(transcript, Cuts(cuts), 0);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestImapSocket)
#include "tst_imap_socket.moc"
