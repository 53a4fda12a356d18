// SPDX-License-Identifier: GPL-3.0-or-later
#include "randommessage.h"
#include "rpc/codec.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Rpc;

struct Old
{
    quint32 first = 0;
    FIELDS(Old, first)
};
struct New
{
    quint32 first = 0;
    QString second = QStringLiteral("default");
    QList<quint32> third{7};
    FIELDS(New, first, second, third)
};
struct Narrow
{
    quint8 small = 0;
    qint16 negative = 0;
    bool truth = false;
    Base::StoreId id;
    FIELDS(Narrow, small, negative, truth, id)
};

class TestCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMessageSurvivesTheRoundTrip();
    void truncatedMessagesAreRefused();
    void changedBytesDoNoHarm();
    void olderSenderLeavesDefaults();
    void newerSenderIsUnderstood();
    void hostilePayloads_data();
    void hostilePayloads();
    void deepSurplusIsSkippedWithoutRecursion();
    void deepSearchKeyIsRefused();
    void trailingBytesAreRefused();
    void largeMailboxIsFast();
};

void TestCodec::everyMessageSurvivesTheRoundTrip()
{
    int count = 0;
    forEachMessage([&]<class Message>(std::type_identity<Message>) {
        ++count;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const auto message = RandomMessage(seed).make<Message>();
            const auto decoded = decode<Message>(encode(message));
            QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().detail));
            QVERIFY2(*decoded == message, Message::typeName.data());
        }
    });
    QVERIFY(count >= 2 * 27);
}

void TestCodec::truncatedMessagesAreRefused()
{
    forEachMessage([]<class Message>(std::type_identity<Message>) {
        const QByteArray payload = encode(RandomMessage(3).make<Message>());
        for (qsizetype length = 0; length < payload.size(); ++length) {
            const auto decoded = decode<Message>(payload.first(length));
            QVERIFY2(!decoded, Message::typeName.data());
            QCOMPARE(decoded.error().code, Base::Code::Invalid);
        }
    });
}

void TestCodec::changedBytesDoNoHarm()
{
    QRandomGenerator random(11);
    int accepted = 0;
    forEachMessage([&]<class Message>(std::type_identity<Message>) {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QByteArray payload = encode(RandomMessage(seed).make<Message>());
            for (int i = random.bounded(1, 4); i > 0; --i)
                payload[random.bounded(payload.size())] = char(random.generate());
            const auto decoded = decode<Message>(payload);
            accepted += decoded ? 1 : 0;
            if (decoded) // what got in is a value like any other
                QVERIFY(decode<Message>(encode(*decoded)));
        }
    });
    QVERIFY(accepted > 0);
}

void TestCodec::olderSenderLeavesDefaults()
{
    const auto decoded = decode<New>(encode(Old{5}));
    QVERIFY(decoded);
    QCOMPARE(decoded->first, 5u);
    QCOMPARE(decoded->second, QStringLiteral("default"));
    QCOMPARE(decoded->third, QList<quint32>{7});
}

void TestCodec::newerSenderIsUnderstood()
{
    const auto decoded = decode<Old>(encode(New{6, QStringLiteral("unknown here"), {1, 2, 3}}));
    QVERIFY(decoded);
    QCOMPARE(decoded->first, 6u);
}

void TestCodec::hostilePayloads_data()
{
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char *name, const char *hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex);
    };
    row("nothing at all", "");
    row("a number instead of the struct", "05");
    row("a map instead of the struct", "a0");
    row("a text where a number belongs", "816161");
    row("a number too large for its field", "84190100");
    row("a negative number for an unsigned field", "8120");
    row("a number below a signed field's range", "820139ffff");
    row("a number above a signed field's range", "8201 19 ffff");
    row("a number instead of true or false", "83010001");
    row("a negative id", "84010 0f5 20");
    row("an id above 63 bits", "840100f51bffffffffffffffff");
    row("an array that claims 2^63 elements and ends", "9b7fffffffffffffff01");
    row("a surplus element that claims 2^62 bytes and ends", "8501 00 f5 01 5b4000000000000000 00");
    row("a surplus element that never ends", "8501 00 f5 01 5f41 00");
    row("an array without length that never ends", "9f0100");
    row("a break where no array is open", "ff");
    row("reserved additional information", "84 1c 00 f5 01");
}

void TestCodec::hostilePayloads()
{
    QFETCH(QByteArray, payload);
    const auto decoded = decode<Narrow>(payload);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, Base::Code::Invalid);
}

void TestCodec::deepSurplusIsSkippedWithoutRecursion()
{
    for (const char nest : {'\x81', '\xc1'}) {
        const QByteArray payload = QByteArray::fromHex("850100f501") + QByteArray(2'000'000, nest);
        QVERIFY(decode<Narrow>(QByteArray(payload + QByteArray(1, '\0'))));
        QVERIFY(!decode<Narrow>(payload));
    }
}

void TestCodec::deepSearchKeyIsRefused()
{
    const auto nested = [](int depth) {
        SearchItems request;
        request.key.kind = Base::SearchKey::Larger;
        for (int i = 0; i < depth; ++i) {
            Base::SearchKey outer;
            outer.kind = Base::SearchKey::Not;
            outer.children = {request.key};
            request.key = outer;
        }
        return request;
    };
    QVERIFY(decode<SearchItems>(encode(nested(50))));
    QVERIFY(!decode<SearchItems>(encode(nested(200))));
}

void TestCodec::trailingBytesAreRefused()
{
    QVERIFY(!decode<Old>(QByteArray(encode(Old{5}) + "x")));
}

void TestCodec::largeMailboxIsFast()
{
    OpenMailboxReply reply;
    for (quint32 uid = 1; uid <= 10'000; ++uid)
        reply.items.append({uid, uid % 32, 5'000'000 + uid, {}});
    QElapsedTimer timer;
    timer.start();
    const QByteArray payload = encode(reply);
    const qint64 encoding = timer.nsecsElapsed();
    timer.restart();
    const auto decoded = decode<OpenMailboxReply>(payload);
    const qint64 decoding = timer.nsecsElapsed();
    QVERIFY(decoded && *decoded == reply);
    qInfo("10 000 items, %lld bytes: encode %.2f ms, decode %.2f ms", qlonglong(payload.size()),
        double(encoding) / 1e6, double(decoding) / 1e6);
    QVERIFY(encoding < 1'000'000'000 && decoding < 1'000'000'000); // linear, even unoptimised and sanitised
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
