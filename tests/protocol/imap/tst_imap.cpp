// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

#include <QDir>
#include <QTest>

/// Plays every transcript of this folder in three ways; see transcript.h for what they may say.
class TestImap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transcript_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("cuts");
        QTest::addColumn<quint32>("seed");
        const QFileInfoList files = QDir(QStringLiteral(TRANSCRIPTS))
                                        .entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (file.fileName() == QLatin1String("CMakeLists.txt"))
                continue;
            const QByteArray name = file.baseName().toUtf8();
            QTest::newRow(QByteArray(name + " arrives whole").constData())
                << file.filePath() << int(Cuts::Whole) << 0u;
            QTest::newRow(QByteArray(name + " arrives byte by byte").constData())
                << file.filePath() << int(Cuts::EachByte) << 0u;
            for (quint32 seed = 1; seed <= 3; ++seed) {
                QTest::addRow("%s arrives in pieces, seed %u", name.constData(), seed)
                    << file.filePath() << int(Cuts::Random) << seed;
            }
        }
    }

    void transcript()
    {
        QFETCH(QString, path);
        QFETCH(int, cuts);
        QFETCH(quint32, seed);
        const Transcript transcript = Transcript::read(path);
        QVERIFY2(transcript.citation.startsWith("# RFC ") || transcript.citation.startsWith("# Fault "),
            "the first line cites the RFC section");
        QVERIFY(!transcript.steps.isEmpty());
        Conversation conversation;
        const QString wrong = conversation.play(transcript, Cuts(cuts), seed);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestImap)
#include "tst_imap.moc"
