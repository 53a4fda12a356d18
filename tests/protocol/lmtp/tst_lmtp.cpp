// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

/// Plays every transcript whole, byte by byte and at random cuts; the results must be equal.
class LmtpTranscripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void play_data();
    void play();
};

void LmtpTranscripts::play_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TRANSCRIPTS));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        if (name != QLatin1String("CMakeLists.txt"))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void LmtpTranscripts::play()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Transcript transcript = readTranscript(file.readAll());
    QCOMPARE(transcript.problem, QByteArray());
    const qsizetype size = transcript.client.size();

    QList<std::pair<QByteArray, QList<qsizetype>>> ways{{"whole", {size}}};
    QList<qsizetype> bytes;
    for (qsizetype i = 1; i <= size; ++i)
        bytes.append(i);
    ways.append({"byte by byte", bytes});
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        QList<qsizetype> cuts{size};
        for (int i = 0; i < 12; ++i)
            cuts.append(qsizetype(random.bounded(quint64(size) + 1)));
        std::sort(cuts.begin(), cuts.end());
        ways.append({"seed " + QByteArray::number(seed), cuts});
    }
    for (const auto &[name, cuts] : std::as_const(ways)) {
        for (const bool atOnce : {true, false}) {
            const Played played = ::play(transcript, cuts, atOnce);
            if (played.server != transcript.server)
                qInfo().noquote() << name << "atOnce" << atOnce << "answered:\n" << played.server;
            QCOMPARE(played.server.split('\n'), transcript.server.split('\n'));
            QCOMPARE(played.messages, transcript.messages);
            QCOMPARE(played.closed, transcript.closed);
        }
    }
}

QTEST_GUILESS_MAIN(LmtpTranscripts)
#include "tst_lmtp.moc"
