// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/frame.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace Rpc;

class TestFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCutGivesTheSameFrames();
    void headerAndPayloadAreTheWhole();
    void brokenStreams_data();
    void brokenStreams();
    void claimedLengthAllocatesNothing();
    void limitCanBeRaised();
    void errorsSurviveTheRoundTrip();
    void malformedErrorsAreInternal_data();
    void malformedErrorsAreInternal();
};

static bool same(const Frame &a, const Frame &b)
{
    return a.kind == b.kind && a.message == b.message && a.request == b.request && a.session == b.session
        && a.payload == b.payload;
}

static QList<Frame> someFrames()
{
    return {{Frame::Request, 1, 1, {}, {}},
        {Frame::Reply, 0xffff, 0xffffffff, QByteArray(16, 's'), "payload"},
        {Frame::Failure, 2, 3, {}, QByteArray(1000, '\xff')}, {Frame::Event, 200, 0, {}, "x"}};
}

static std::optional<QList<Frame>> readAll(FrameReader &reader)
{
    QList<Frame> frames;
    for (;;) {
        auto next = reader.next();
        if (std::holds_alternative<Base::Error>(next))
            return {};
        if (auto *frame = std::get_if<Frame>(&next))
            frames.append(std::move(*frame));
        else
            return frames;
    }
}

void TestFrame::everyCutGivesTheSameFrames()
{
    const QList<Frame> frames = someFrames();
    QByteArray stream;
    for (const Frame &frame : frames)
        stream += toBytes(frame);
    for (qsizetype piece = 1; piece <= stream.size(); ++piece) {
        FrameReader reader;
        QList<Frame> got;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            reader.append(stream.mid(at, piece));
            const auto more = readAll(reader);
            QVERIFY(more);
            got += *more;
        }
        QCOMPARE(got.size(), frames.size());
        for (qsizetype i = 0; i < frames.size(); ++i)
            QVERIFY(same(got[i], frames[i]));
    }
}

void TestFrame::headerAndPayloadAreTheWhole()
{
    for (const Frame &frame : someFrames())
        QCOMPARE(headerBytes(frame) + frame.payload, toBytes(frame));
}

void TestFrame::brokenStreams_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("shorter than its own header")
        << QByteArray::fromHex("00000016") << int(Base::Code::Invalid);
    QTest::newRow("longer than allowed before login")
        << QByteArray::fromHex("00010001") << int(Base::Code::TooBig);
    QTest::newRow("as long as can be claimed") << QByteArray::fromHex("ffffffff") << int(Base::Code::TooBig);
    QTest::newRow("kind zero") << QByteArray::fromHex("0000001700") << int(Base::Code::Invalid);
    QTest::newRow("unknown kind") << QByteArray::fromHex("0000001705") << int(Base::Code::Invalid);
    QTest::newRow("an IMAP client") << QByteArray("a1 LOGIN x y\r\n") << int(Base::Code::TooBig);
}

void TestFrame::brokenStreams()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    FrameReader reader;
    reader.append(bytes);
    const auto next = reader.next();
    QVERIFY(std::holds_alternative<Base::Error>(next));
    QCOMPARE(int(std::get<Base::Error>(next).code), code);
}

void TestFrame::claimedLengthAllocatesNothing()
{
    FrameReader reader(FrameReader::maxFrame);
    reader.append(QByteArray::fromHex("0400000001"));
    QVERIFY(std::holds_alternative<std::monostate>(reader.next()));
    QVERIFY(reader.capacity() < 64 * 1024);
}

void TestFrame::limitCanBeRaised()
{
    const Frame large{Frame::Request, 1, 1, {}, QByteArray(100'000, 'x')};
    FrameReader reader;
    reader.setMaxLength(FrameReader::maxFrame);
    const QByteArray bytes = toBytes(large);
    for (qsizetype at = 0; at < bytes.size(); at += 777)
        reader.append(bytes.mid(at, 777));
    const auto frames = readAll(reader);
    QVERIFY(frames && frames->size() == 1 && same(frames->first(), large));
}

void TestFrame::errorsSurviveTheRoundTrip()
{
    for (int code = 0; code <= int(Base::Code::Internal); ++code) {
        const Base::Error error{Base::Code(code), QStringLiteral("weil's so ist: ä€")};
        QVERIFY(errorFromPayload(toPayload(error)) == error);
    }
}

void TestFrame::malformedErrorsAreInternal_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a number") << QByteArray::fromHex("05");
    QTest::newRow("a code that does not exist") << QByteArray::fromHex("8218ff6161");
    QTest::newRow("a negative code") << QByteArray::fromHex("82206161");
    QTest::newRow("arrays 100 000 deep") << QByteArray(100'000, '\x81');
}

void TestFrame::malformedErrorsAreInternal()
{
    QFETCH(QByteArray, payload);
    QCOMPARE(errorFromPayload(payload).code, Base::Code::Internal);
}

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
