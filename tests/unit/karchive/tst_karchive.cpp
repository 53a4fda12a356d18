// SPDX-License-Identifier: GPL-3.0-or-later
#include <KCompressionDevice>
#include <KTar>
#include <KZip>

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

/// KArchive may come from a distribution or from our own build of its source: either must have every codec.
class TestKArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codecRoundTrip_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("gzip gives back what it was given") << int(KCompressionDevice::GZip);
        QTest::newRow("bzip2 gives back what it was given") << int(KCompressionDevice::BZip2);
        QTest::newRow("xz gives back what it was given") << int(KCompressionDevice::Xz);
        QTest::newRow("zstd gives back what it was given") << int(KCompressionDevice::Zstd);
    }

    void codecRoundTrip()
    {
        QFETCH(int, type);
        const QByteArray text = QByteArrayLiteral("a line that repeats\r\n").repeated(5000);
        const auto codec = KCompressionDevice::CompressionType(type);
        QBuffer packed;
        KCompressionDevice writer(&packed, false, codec);
        QVERIFY(writer.open(QIODevice::WriteOnly));
        QCOMPARE(writer.write(text), text.size());
        writer.close();
        QVERIFY(packed.data().size() < text.size() / 10);
        packed.close();
        KCompressionDevice reader(&packed, false, codec);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QCOMPARE(reader.readAll(), text);
    }

    void archiveRoundTrip()
    {
        QTemporaryDir folder;
        for (const bool zip : {true, false}) {
            const QString path = folder.filePath(zip ? QStringLiteral("a.zip") : QStringLiteral("a.tar"));
            const std::unique_ptr<KArchive> out(zip ? static_cast<KArchive *>(new KZip(path)) : new KTar(path));
            QVERIFY(out->open(QIODevice::WriteOnly));
            QVERIFY(out->writeFile(QStringLiteral("folder/größe.txt"), "content"));
            QVERIFY(out->close());
            const std::unique_ptr<KArchive> in(zip ? static_cast<KArchive *>(new KZip(path)) : new KTar(path));
            QVERIFY(in->open(QIODevice::ReadOnly));
            const KArchiveFile *file = in->directory()->file(QStringLiteral("folder/größe.txt"));
            QVERIFY(file);
            QCOMPARE(file->data(), QByteArrayLiteral("content"));
        }
    }
};

QTEST_GUILESS_MAIN(TestKArchive)
#include "tst_karchive.moc"
