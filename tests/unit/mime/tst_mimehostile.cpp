// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/digest.h"
#include "mime/headers.h"
#include "mime/parser.h"

#include <QTest>

#include <functional>

/// Messages made to hurt (deep, wide, long, unclosed). What is asserted is that the answer is bounded and
/// inside the message. Against quadratic steps stands only the time limit in CMakeLists.txt, which is coarse:
/// it is no proof of linearity.
class tst_MimeHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void flattensDeepMultiparts();
    void flattensManyParts();
    void flattensDeepMessages();
    void selectsFromManyFields();
};

using Make = std::function<QByteArray()>;
Q_DECLARE_METATYPE(Make)

static QByteArray repeated(const char *text, int count)
{
    return QByteArray(text).repeated(count);
}

static QByteArray deepMultipart(int depth)
{
    QByteArray out;
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        out += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    return out + "\r\nthe end";
}

static QByteArray manyParts(int count)
{
    return "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + repeated("--b\r\n\r\nx\r\n", count)
        + "--b--\r\n";
}

static QByteArray continuation(int count)
{
    QByteArray out("Content-Type: text/plain");
    for (int i = count - 1; i >= 0; --i)
        out += "; x*" + QByteArray::number(i) + "=y";
    return out + "\n\n";
}

void tst_MimeHostile::survives_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << make; };
    const auto header = [row](const char *name, const char *begin, const char *again, int count) {
        row(name, [=]() -> QByteArray { return QByteArray(begin) + repeated(again, count) + "\n\n"; });
    };
    row("multiparts nested 1000 deep", [] { return deepMultipart(1000); });
    row("100 000 parts", [] { return manyParts(100'000); });
    row("messages nested 500 deep",
        [] { return repeated("Content-Type: message/rfc822\nFrom: a@b\n\n", 500); });
    row("1 000 000 lines that look like delimiters",
        []() -> QByteArray { return manyParts(2) + repeated("--bb\n--b-\n", 500'000); });
    row("a boundary of 200 000 bytes", []() -> QByteArray {
        const QByteArray boundary(200'000, 'b');
        const QByteArray near = "--" + boundary.chopped(1) + "\n";
        return QByteArray("Content-Type: multipart/x; boundary=" + boundary + "\n\n" + near.repeated(20));
    });
    header("a header of 20 MB", "", "X: y\n", 4'000'000);
    header("200 000 Received fields", "", "Received: from a by b\n", 200'000);
    header("a field folded at each byte", "Subject:", "\n a", 500'000);
    header("a field without end", "Subject: ", "a", 5'000'000);
    header("500 000 addresses", "To: ", "a@b,", 500'000);
    header("groups in groups", "From: ", "a:", 500'000);
    header("a source route without end", "To: <", "@a,", 300'000);
    header("comments nested 500 000 deep", "To: ", "(", 500'000);
    header("comments in a type", "Content-Type: text", "(\\", 500'000);
    header("words without end", "To: ", "a . ", 250'000);
    header("open brackets", "To: a@", "[", 500'000);
    header("empty parameters", "Content-Type: a/b", "; ", 500'000);
    header("parameters without semicolons", "Content-Type: a/b", " a=b", 250'000);
    header("encoded words", "Subject: ", "=?utf-8?q?=C3?= ", 60'000);
    header("encoded words that never end", "Subject: ", "=?utf-8?q?", 100'000);
    header("encoded words of nothing", "Subject: ", "=?", 500'000);
    header("references", "References: ", "<a@b> ", 160'000);
    row("a continuation of 100 000 pieces", [] { return continuation(100'000); });
    const auto body = [row](const char *name, const char *begin, const char *again, int count) {
        row(name, [=]() -> QByteArray { return QByteArray(begin) + repeated(again, count); });
    };
    body("HTML of open tags", "Content-Type: text/html\n\n", "<a ", 1'000'000);
    body("HTML of open comments", "Content-Type: text/html\n\n", "<!-- ", 1'000'000);
    body("HTML of open scripts", "Content-Type: text/html\n\n", "<script></s ", 400'000);
    body("HTML of ampersands", "Content-Type: text/html\n\n", "&", 3'000'000);
    body("combining marks out of order", "Content-Type: text/plain; charset=utf-8\n\na", "\xcc\x95\xcc\xa7",
        700'000);
    body("quoted-printable of blanks", "Content-Transfer-Encoding: quoted-printable\n\n", " ", 4'000'000);
    body("base64 of padding", "Content-Transfer-Encoding: base64\n\n", "A=", 2'000'000);
    body("shifts of ISO 2022", "Content-Type: text/plain; charset=iso-2022-jp\n\n", "\x1b$B", 1'000'000);
    body("carriage returns", "Subject: x\n", "\r", 4'000'000);
    body("NUL", "Subject: x\n\n", "\x01\xff", 2'000'000);
}

void tst_MimeHostile::survives()
{
    QFETCH(const Make, make);
    const QByteArray raw = make();
    const Mime::Limits limits;
    const Base::MessageDigest digest = Mime::digest(raw);
    QVERIFY(digest.headerText.size() <= limits.headerText);
    QVERIFY(digest.bodyText.size() <= limits.bodyText);
    QVERIFY(digest.references.size() <= limits.references);
    QVERIFY(digest.envelope.size() < 16 << 20);
    QVERIFY(digest.bodyStructure.size() < 16 << 20);
    const auto tree = Mime::PartTree::fromBytes(digest.parts);
    QVERIFY(tree);
    QCOMPARE(tree->messageSize(), raw.size());
    QVERIFY(tree->parts().size() <= limits.parts);
    for (const Mime::Part &part : tree->parts()) {
        QVERIFY(
            part.headerBegin >= 0 && part.headerSize >= 0 && part.bodySize >= 0 && part.end() <= raw.size());
        qsizetype at = part.bodyBegin();
        for (const int child : part.children) {
            QVERIFY(tree->at(child).headerBegin >= at);
            at = tree->at(child).end();
        }
        QVERIFY(at <= part.end());
    }
}

void tst_MimeHostile::flattensDeepMultiparts()
{
    const QByteArray raw = deepMultipart(1000);
    const Mime::PartTree tree = Mime::parse(raw);
    QCOMPARE(tree.parts().size(), 101);
    const Mime::Part &last = tree.parts().last();
    QVERIFY(last.flattened && last.kind == Mime::Part::Kind::Leaf);
    QCOMPARE(last.type + '/' + last.subtype, QByteArray("application/octet-stream"));
    QByteArray numbers("1");
    for (int i = 1; i < 100; ++i)
        numbers += ".1";
    QCOMPARE(*tree.find(numbers), last.body());
    QVERIFY(!tree.find(QByteArray(numbers + ".1")));
    QVERIFY(raw.mid(last.body().offset, last.body().size).endsWith("the end"));
}

void tst_MimeHostile::flattensManyParts()
{
    const QByteArray raw = manyParts(100'000);
    const Mime::PartTree tree = Mime::parse(raw);
    QCOMPARE(tree.parts().size(), 10'000);
    QVERIFY(tree.find("9999"));
    QVERIFY(!tree.find("10000"));
    const Mime::Part &last = tree.parts().last();
    QVERIFY(last.flattened);
    QVERIFY(!tree.at(1).flattened);
    QCOMPARE(last.end(), raw.size() - qsizetype(strlen("\r\n--b--\r\n")));
}

void tst_MimeHostile::flattensDeepMessages()
{
    const QByteArray raw = repeated("Content-Type: message/rfc822\n\n", 500) + "A: b\n\nx";
    const Mime::PartTree tree = Mime::parse(raw);
    QCOMPARE(tree.parts().size(), 101);
    QCOMPARE(tree.parts().last().end(), raw.size());
    QCOMPARE(Mime::digest(raw).bodyStructure, Mime::digest(raw).bodyStructure);
}

void tst_MimeHostile::selectsFromManyFields()
{
    QList<QByteArray> names;
    QByteArray header;
    for (int i = 0; i < 20'000; ++i) {
        names.append("x" + QByteArray::number(i));
        header += "X" + QByteArray::number(i) + ": y\r\n";
    }
    header += "Other: z\r\n\r\n";
    QCOMPARE(Mime::selectFields(header, names, true), QByteArray("Other: z\r\n\r\n"));
    QCOMPARE(Mime::selectFields(header, names, false).size(), header.size() - 10);
}

QTEST_APPLESS_MAIN(tst_MimeHostile)
#include "tst_mimehostile.moc"
