// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/ids.h"
#include "base/random.h"
#include "base/secret.h"

#include <QTest>

using namespace Base;

class TestValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsCompareByValue();
    void secretsPrintAsStars();
    void aSecretSurvivesItsCopy();
    void assigningASecretToItselfKeepsIt();
    void aManualClockMovesOnlyWhenTold();
    void randomBytesDiffer();
    void idsOfDifferentObjectsDiffer();
};

void TestValues::secretsCompareByValue()
{
    QVERIFY(Secret("abc") == Secret("abc"));
    QVERIFY(!(Secret("abc") == Secret("abd")));
    QVERIFY(!(Secret("abc") == Secret("abcd")));
    QVERIFY(Secret() == Secret(QByteArray()));
    QVERIFY(Secret().isEmpty());
}

void TestValues::secretsPrintAsStars()
{
    QString text;
    QDebug(&text) << Secret("hunter2");
    QVERIFY(text.contains(QStringLiteral("******")));
    QVERIFY(!text.contains(QStringLiteral("hunter2")));
}

void TestValues::aSecretSurvivesItsCopy()
{
    const QByteArray plain = QByteArray("hunter2").repeated(3);
    Secret kept;
    {
        const Secret first(plain);
        kept = first;
    }
    QCOMPARE(kept.reveal(), plain);
    const Secret moved(std::move(kept));
    QCOMPARE(moved.reveal(), plain);
}

void TestValues::assigningASecretToItselfKeepsIt()
{
    Secret secret(QByteArray("hunter2"));
    const Secret &same = secret;
    secret = same;
    QCOMPARE(secret.reveal(), QByteArray("hunter2"));
}

void TestValues::aManualClockMovesOnlyWhenTold()
{
    ManualClock clock(std::chrono::seconds(100));
    const auto before = clock.monotonic();
    QCOMPARE(clock.seconds(), 100);
    QVERIFY(clock.monotonic() == before);
    clock.advance(std::chrono::milliseconds(2500));
    QCOMPARE(clock.seconds(), 102);
    QVERIFY(clock.monotonic() - before == std::chrono::milliseconds(2500));
}

void TestValues::randomBytesDiffer()
{
    QCOMPARE(randomBytes(0).size(), 0);
    QCOMPARE(randomBytes(16).size(), 16);
    QVERIFY(randomBytes(16) != randomBytes(16));
}

void TestValues::idsOfDifferentObjectsDiffer()
{
    QVERIFY(!StoreId());
    QVERIFY(StoreId{1});
    QVERIFY(StoreId{1} < StoreId{2});
    QHash<FolderId, int> hash{{FolderId{1}, 10}, {FolderId{2}, 20}};
    QCOMPARE(hash.value(FolderId{2}), 20);
    static_assert(!std::is_convertible_v<StoreId, FolderId>);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
