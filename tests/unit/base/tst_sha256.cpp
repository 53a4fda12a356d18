// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QTest>

using Base::Sha256;

class TestSha256 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Examples of FIPS 180-4.
    void knownDigests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray(
                                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray(
            "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }
    void knownDigests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, digest);
        QCOMPARE(Sha256::of(bytes).toHex(), digest);
        Sha256 inPieces;
        for (const char c : bytes)
            inPieces.add(QByteArrayView(&c, 1));
        QCOMPARE(inPieces.result().toHex(), digest);
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
