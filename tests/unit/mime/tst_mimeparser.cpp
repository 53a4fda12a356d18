// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/parser.h"

#include <QTest>

class tst_MimeParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trees_data();
    void trees();
    void sections_data();
    void sections();
    void offsets();
    void depthLimit();
    void partsLimit();
    void stored();
    void storedWithoutChildren_data();
    void storedWithoutChildren();
    void storedJunk();
};

/// "type/subtype" of a part and, in parentheses, of its children; leaves show their body.
static QByteArray written(const Mime::PartTree &tree, const QByteArray &raw, int index = 0)
{
    const Mime::Part &part = tree.at(index);
    QByteArray out = part.type + '/' + part.subtype;
    if (part.kind == Mime::Part::Kind::Leaf)
        return out + '='
            + raw.mid(part.bodyBegin(), part.bodySize).trimmed().replace("\r\n", "|").replace('\n', '|');
    QByteArrayList children;
    for (const int child : part.children)
        children.append(written(tree, raw, child));
    return out + '(' + children.join(' ') + ')';
}

namespace {

void row(const char *name, const char *raw, const char *tree)
{
    QTest::newRow(name) << QByteArray(raw) << QByteArray(tree);
}

void inMixed(const char *name, const char *raw, const char *tree)
{
    QTest::newRow(name) << "Content-Type: multipart/mixed; boundary=A\n\n" + QByteArray(raw)
                        << QByteArray(tree);
}

/// Parts and their delimiters.
void addParts()
{
    row("no header at all is text", "hello", "text/plain=hello");
    row("nothing at all", "", "text/plain=");
    row("a broken type is text", "Content-Type: foo\n\nx", "text/plain=x");
    inMixed("two parts", "pre\n--A\n\none\n--A\nContent-Type: a/b\n\ntwo\n--A--\nepi",
        "multipart/mixed(text/plain=one a/b=two)");
    inMixed("CRLF and LF mixed", "--A\r\n\r\none\r\n--A\n\ntwo\n--A--",
        "multipart/mixed(text/plain=one text/plain=two)");
    inMixed("blanks behind a delimiter", "--A \t\n\none\n--A-- \n", "multipart/mixed(text/plain=one)");
    inMixed("a longer line is no delimiter", "--A\n\n--AB\n--A B\n-A\n--A--",
        "multipart/mixed(text/plain=--AB|--A B|-A)");
    inMixed("not closed", "--A\n\none", "multipart/mixed(text/plain=one)");
    inMixed("a delimiter in the header ends the part", "--A\nContent-Type: a/b\n--A\n\nx\n--A--",
        "multipart/mixed(a/b= text/plain=x)");
    inMixed("empty parts", "--A\n--A\n--A--", "multipart/mixed(text/plain= text/plain=)");
    inMixed("no part is a text", "nothing here", "text/plain=nothing here");
    inMixed("an inner boundary that begins like the outer",
        "--A\nContent-Type: multipart/x; boundary=AB\n\n--AB\n\none\n--AB--\n--A\n\ntwo\n--A--",
        "multipart/mixed(multipart/x(text/plain=one) text/plain=two)");
    inMixed("an inner boundary equal to the outer",
        "--A\nContent-Type: multipart/x; boundary=A\n\n--A\n\none\n--A--\n--A\n\ntwo\n--A--",
        "multipart/mixed(multipart/x(text/plain=one) text/plain=two)");
    inMixed("an outer delimiter closes all inner parts",
        "--A\nContent-Type: multipart/x; boundary=B\n\n--B\nContent-Type: message/rfc822\n\nSubject: "
        "x\n\none\n--A\n\ntwo",
        "multipart/mixed(multipart/x(message/rfc822(text/plain=one)) text/plain=two)");
    inMixed("after its close a boundary is text", "--A\n\none\n--A--\n--A\n\ntwo",
        "multipart/mixed(text/plain=one)");
}

/// Odd boundaries, messages in messages, odd bytes.
void addBoundaries()
{
    row("a boundary that ends in dashes",
        "Content-Type: multipart/x; boundary=A--\n\n--A--\n\none\n--A----\n", "multipart/x(text/plain=one)");
    row("a missing boundary", "Content-Type: multipart/x\n\n--A\n\nx", "text/plain=--A||x");
    row("an empty boundary", "Content-Type: multipart/x; boundary=\"\"\n\n--\n\nx", "text/plain=--||x");
    row("the first of two boundaries counts", "Content-Type: multipart/x; boundary=A; boundary=B\n\n--A\n\nx",
        "multipart/x(text/plain=x)");
    row("a digest holds messages",
        "Content-Type: multipart/digest; boundary=A\n\n--A\n\nSubject: x\n\ny\n--A\nContent-Type: "
        "text/plain\n\nz",
        "multipart/digest(message/rfc822(text/plain=y) text/plain=z)");
    row("a message in a message", "Content-Type: message/rfc822\n\nContent-Type: message/rfc822\n\nA: b\n\nx",
        "message/rfc822(message/rfc822(text/plain=x))");
    row("an embedded message without header", "Content-Type: message/rfc822\n\nhello",
        "message/rfc822(text/plain=hello)");
    row("an encoded message is a file",
        "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nYWJj",
        "application/octet-stream=YWJj");
    row("a message that only claims to be encoded",
        "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nA: b\n\nx",
        "message/rfc822(text/plain=x)");
    row("NUL is a byte like others", "Content-Type: a/b\n\nx\n", "a/b=x");
}

} // namespace

void tst_MimeParser::trees_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("tree");
    addParts();
    addBoundaries();
}

void tst_MimeParser::trees()
{
    QFETCH(const QByteArray, raw);
    const Mime::PartTree tree = Mime::parse(raw);
    QTEST(written(tree, raw), "tree");
    QCOMPARE(tree.messageSize(), raw.size());
    QCOMPARE(tree.root().end(), raw.size());
}

static const QByteArray nested(
    "Subject: outer\r\nContent-Type: multipart/mixed; boundary=A\r\n\r\n"
    "--A\r\nX: 1\r\n\r\none\r\n"
    "--A\r\nContent-Type: message/rfc822\r\n\r\n"
    "Subject: inner\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
    "--B\r\nX: 2.1\r\n\r\ntwo one\r\n--B\r\n\r\ntwo two\r\n--B--\r\n"
    "--A\r\nContent-Type: message/rfc822\r\n\r\nSubject: third\r\n\r\nthree\r\n--A--\r\n");

void tst_MimeParser::sections_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("bytes"); // "-" = there is no such section
    const auto row = [](const QByteArray &raw, const char *section, const char *bytes) {
        QTest::addRow("%s of %s message", section, raw == nested ? "a nested" : "a simple")
            << raw << QByteArray(section) << QByteArray(bytes);
    };
    row(nested, "HEADER", "Subject: outer\r\nContent-Type: multipart/mixed; boundary=A\r\n\r\n");
    row(nested, "1", "one");
    row(nested, "1.mime", "X: 1\r\n\r\n");
    row(nested, "1.HEADER", "-");
    row(nested, "1.1", "-");
    row(nested, "2.Header", "Subject: inner\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n");
    row(nested, "2.MIME", "Content-Type: message/rfc822\r\n\r\n");
    row(nested, "2.TEXT", "--B\r\nX: 2.1\r\n\r\ntwo one\r\n--B\r\n\r\ntwo two\r\n--B--");
    row(nested, "2.1", "two one");
    row(nested, "2.1.MIME", "X: 2.1\r\n\r\n");
    row(nested, "2.2", "two two");
    row(nested, "2.3", "-");
    row(nested, "3", "Subject: third\r\n\r\nthree");
    row(nested, "3.1", "three");
    row(nested, "3.1.1", "-");
    row(nested, "3.TEXT", "three");
    for (const char *bad : {"4", "0", "01", "1.", ".1", "1..1", "MIME", "1.x", "x", "1 ",
             "99999999999999999999999", "1.MIME.1", "1MIME", "HEADER.1", "1.."})
        row(nested, bad, "-");
    const QByteArray simple("Subject: s\r\n\r\nbody\r\n");
    row(simple, "1", "body\r\n");
    row(simple, "TEXT", "body\r\n");
    row(simple, "1.MIME", "Subject: s\r\n\r\n");
    row(simple, "", "Subject: s\r\n\r\nbody\r\n");
    row(simple, "2", "-");
    row(simple, "1.1", "-");
    row(simple, "1.TEXT", "-");
    const QByteArray direct("Content-Type: message/rfc822\r\n\r\nSubject: i\r\n\r\nin\r\n");
    row(direct, "1", "Subject: i\r\n\r\nin\r\n");
    row(direct, "1.HEADER", "Subject: i\r\n\r\n");
    row(direct, "1.1", "in\r\n");
}

void tst_MimeParser::sections()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QByteArray, section);
    const auto range = Mime::parse(raw).find(section);
    QTEST(range ? raw.mid(range->offset, range->size) : QByteArray("-"), "bytes");
}

void tst_MimeParser::offsets()
{
    const QByteArray raw(
        "Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\nContent-Type: text/plain; charset=x\r\n"
        "Content-Transfer-Encoding: Base64\r\n\r\n1\r\n2\r\n\r\n--A--\r\n");
    const Mime::PartTree tree = Mime::parse(raw);
    const Mime::Part *part = tree.part("1");
    QVERIFY(part);
    QCOMPARE(part->lines, 2);
    QCOMPARE(part->bodySize, 6);
    QCOMPARE(part->bodyBegin(), raw.indexOf("1\r\n2"));
    QCOMPARE(part->charset, QByteArray("x"));
    QCOMPARE(part->encoding, Mime::TransferEncoding::Base64);
    QCOMPARE(tree.root().lines, 8);
    QCOMPARE(tree.part("")->bodySize, tree.root().bodySize);
    QVERIFY(!tree.part("2"));
}

void tst_MimeParser::depthLimit()
{
    Mime::Limits limits;
    limits.depth = 2;
    const QByteArray raw = QByteArray("Content-Type: message/rfc822\n\n").repeated(5) + "A: b\n\nx";
    const Mime::PartTree tree = Mime::parse(raw, limits);
    QCOMPARE(tree.parts().size(), 3);
    QVERIFY(tree.parts().last().flattened && !tree.root().flattened);
    QCOMPARE(tree.parts().last().subtype, QByteArray("octet-stream"));
    QCOMPARE(tree.parts().last().end(), raw.size());
}

void tst_MimeParser::partsLimit()
{
    Mime::Limits limits;
    limits.parts = 3;
    const QByteArray raw(
        "Content-Type: multipart/x; boundary=A\n\n--A\n\n1\n--A\n\n2\n--A\n\n3\n--A\n\n4\n--A--\n");
    const Mime::PartTree tree = Mime::parse(raw, limits);
    QCOMPARE(tree.parts().size(), 3);
    QVERIFY(tree.parts().last().flattened);
    const Mime::Range last = *tree.find("2");
    QCOMPARE(raw.mid(last.offset, last.size), QByteArray("2\n--A\n\n3\n--A\n\n4"));
}

void tst_MimeParser::stored()
{
    const Mime::PartTree tree = Mime::parse(nested);
    const QByteArray bytes = tree.toBytes();
    const auto again = Mime::PartTree::fromBytes(bytes);
    QVERIFY(again);
    QVERIFY(*again == tree);
    QVERIFY(bytes.size() < 220);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!Mime::PartTree::fromBytes(bytes.first(size)), "a cut tree must not be read");
    QVERIFY(!Mime::PartTree::fromBytes(QByteArray(bytes + 'x')));
}

void tst_MimeParser::storedWithoutChildren_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QByteArray &head, bool valid) {
        QTest::newRow(name) << QByteArray(head + QByteArray("\0\0\0\0\1a\1b\0", 9)) << valid;
    };
    row("a leaf needs none", QByteArray("\0", 1), true);
    row("a message whose child is missing", QByteArray("\2", 1), false);
    row("a multipart whose child is missing", QByteArray("\1\1", 2), false);
    row("a multipart of no children", QByteArray("\1\0", 2), false);
    row("a kind that does not exist", QByteArray("\3", 1), false);
    row("an encoding that does not exist", QByteArray("\x30", 1), false);
}

/// find() relies on it: a message has a child.
void tst_MimeParser::storedWithoutChildren()
{
    QFETCH(const QByteArray, part);
    const auto tree = Mime::PartTree::fromBytes(QByteArray(QByteArray("\1\0\1", 3) + part));
    QTEST(tree.has_value(), "valid");
}

/// Whatever is changed in stored bytes, the result is refused or stays inside the message.
void tst_MimeParser::storedJunk()
{
    const QByteArray bytes = Mime::parse(nested).toBytes();
    int refused = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (int value = 0; value < 256; ++value) {
            QByteArray changed = bytes;
            changed[i] = char(value);
            const auto tree = Mime::PartTree::fromBytes(changed);
            refused += tree ? 0 : 1;
            if (!tree)
                continue;
            for (const Mime::Part &part : tree->parts()) {
                QVERIFY(part.headerBegin >= 0 && part.headerSize >= 0 && part.bodySize >= 0);
                QVERIFY(part.end() <= tree->messageSize());
                QVERIFY(part.isMultipart() == (!part.children.isEmpty() && !part.isMessage()));
            }
        }
    }
    QVERIFY(refused > 1000);
}

QTEST_APPLESS_MAIN(tst_MimeParser)
#include "tst_mimeparser.moc"
