// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/digest.h"
#include "mime/imapstructure.h"
#include "mime/parser.h"

#include <QTest>

class tst_MimeDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strings_data();
    void strings();
    void envelopes_data();
    void envelopes();
    void structures_data();
    void structures();
    void structureLimit();
    void digest();
    void embedded();
    void references_data();
    void references();
    void textLimits();
    void foldedBeforeTab();
    void empty();
};

void tst_MimeDigest::strings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain text is quoted") << QByteArray("a b") << QByteArray("\"a b\"");
    QTest::newRow("quotes are escaped") << QByteArray("a\"\\") << QByteArray("\"a\\\"\\\\\"");
    QTest::newRow("8-bit text is a literal") << QByteArray("\xfc") << QByteArray("{1}\r\n\xfc");
    QTest::newRow("line breaks make a literal") << QByteArray("a\nb") << QByteArray("{3}\r\na\nb");
    QTest::newRow("NUL is left out") << QByteArray("a\0b", 3) << QByteArray("\"ab\"");
    QTest::newRow("long text is a literal") << QByteArray(1001, 'x') << "{1001}\r\n" + QByteArray(1001, 'x');
    QTest::newRow("empty text is no NIL") << QByteArray("") << QByteArray("\"\"");
    QTest::newRow("null is NIL") << QByteArray() << QByteArray("NIL");
}

void tst_MimeDigest::strings()
{
    QFETCH(const QByteArray, text);
    QByteArray out;
    Mime::appendNString(out, text);
    QTEST(out, "written");
}

void tst_MimeDigest::envelopes_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("envelope");
    const auto row = [](const char *name, const char *header, const char *envelope) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(envelope);
    };
    row("nothing", "\r\n", "(NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)");
    row("Sender and Reply-To are those of From", "From: Ada <a@b>\r\nSender: \r\n\r\n",
        "(NIL NIL ((\"Ada\" NIL \"a\" \"b\")) ((\"Ada\" NIL \"a\" \"b\")) ((\"Ada\" NIL \"a\" \"b\")) NIL "
        "NIL NIL NIL NIL)");
    row("all fields",
        "Date: d\r\nSUBJECT: a\r\n b\r\nFrom: f@x\r\nSender: s@x\r\nReply-To: r@x\r\nTo: t@x\r\nCc: "
        "c@x\r\nBcc: b@x\r\n"
        "In-Reply-To: <i>\r\nMessage-ID: <m>\r\n\r\n",
        "(\"d\" \"a b\" ((NIL NIL \"f\" \"x\")) ((NIL NIL \"s\" \"x\")) ((NIL NIL \"r\" \"x\")) ((NIL NIL "
        "\"t\" \"x\")) "
        "((NIL NIL \"c\" \"x\")) ((NIL NIL \"b\" \"x\")) \"<i>\" \"<m>\")");
    row("groups have marks", "To: G: a@b;\r\n\r\n",
        "(NIL NIL NIL NIL NIL ((NIL NIL \"G\" NIL)(NIL NIL \"a\" \"b\")(NIL NIL NIL NIL)) NIL NIL NIL NIL)");
    row("an address without host is no group", "To: root\r\n\r\n",
        "(NIL NIL NIL NIL NIL ((NIL NIL \"root\" \"\")) NIL NIL NIL NIL)");
    row("repeated address fields are joined, others not",
        "To: a@b\r\nSubject: 1\r\nto: c@d\r\nSubject: 2\r\n\r\n",
        "(NIL \"1\" NIL NIL NIL ((NIL NIL \"a\" \"b\")(NIL NIL \"c\" \"d\")) NIL NIL NIL NIL)");
    row("encoded words stay", "Subject: =?utf-8?q?=C3=BC?=\r\n\r\n",
        "(NIL \"=?utf-8?q?=C3=BC?=\" NIL NIL NIL NIL NIL NIL NIL NIL)");
    row("an empty subject is there", "Subject:\r\n\r\n", "(NIL \"\" NIL NIL NIL NIL NIL NIL NIL NIL)");
    row("8-bit names are literals", "To: \xfc <a@b>\r\n\r\n",
        "(NIL NIL NIL NIL NIL (({1}\r\n\xfc NIL \"a\" \"b\")) NIL NIL NIL NIL)");
}

void tst_MimeDigest::envelopes()
{
    QFETCH(const QByteArray, header);
    QTEST(Mime::envelope(header), "envelope");
}

void tst_MimeDigest::structures_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("bodyStructure");
    const auto row = [](const char *name, const char *raw, const char *body, const char *bodyStructure) {
        QTest::newRow(name) << QByteArray(raw) << QByteArray(body) << QByteArray(bodyStructure);
    };
    row("plain text", "A: b\r\n\r\none\r\ntwo\r\n",
        "(\"text\" \"plain\" (\"charset\" \"us-ascii\") NIL NIL \"7bit\" 10 2)",
        "(\"text\" \"plain\" (\"charset\" \"us-ascii\") NIL NIL \"7bit\" 10 2 NIL NIL NIL NIL)");
    row("a file with everything",
        "Content-Type: IMAGE/png; name=\"a b\"; x*0*=utf-8''%41; x*1=b\r\nContent-ID: "
        "<i>\r\nContent-Description: d\r\n"
        "Content-Transfer-Encoding: BASE64\r\nContent-MD5: m\r\nContent-Disposition: inline; filename=f\r\n"
        "Content-Language: de, en\r\nContent-Location: l\r\n\r\nAAAA",
        "(\"image\" \"png\" (\"name\" \"a b\" \"x*\" \"utf-8''%41b\") \"<i>\" \"d\" \"base64\" 4)",
        "(\"image\" \"png\" (\"name\" \"a b\" \"x*\" \"utf-8''%41b\") \"<i>\" \"d\" \"base64\" 4 \"m\" "
        "(\"inline\" (\"filename\" \"f\")) (\"de\" \"en\") \"l\")");
    row("a multipart",
        "Content-Type: multipart/mixed; boundary=A\r\nContent-Language: de\r\n\r\n--A\r\nContent-Type: "
        "text/plain; "
        "charset=utf-8\r\n\r\nx\r\n--A\r\nContent-Type: a/b\r\nContent-Disposition: "
        "attachment\r\n\r\ny\r\n--A--\r\n",
        "((\"text\" \"plain\" (\"charset\" \"utf-8\") NIL NIL \"7bit\" 1 0)(\"a\" \"b\" NIL NIL NIL \"7bit\" "
        "1) \"mixed\")",
        "((\"text\" \"plain\" (\"charset\" \"utf-8\") NIL NIL \"7bit\" 1 0 NIL NIL NIL NIL)"
        "(\"a\" \"b\" NIL NIL NIL \"7bit\" 1 NIL (\"attachment\" NIL) NIL NIL) \"mixed\" (\"boundary\" "
        "\"A\") NIL \"de\" NIL)");
    row("an embedded message", "Content-Type: message/rfc822\r\n\r\nSubject: s\r\n\r\nx\r\n",
        "(\"message\" \"rfc822\" NIL NIL NIL \"7bit\" 17 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) "
        "(\"text\" \"plain\" (\"charset\" \"us-ascii\") NIL NIL \"7bit\" 3 1) 3)",
        "(\"message\" \"rfc822\" NIL NIL NIL \"7bit\" 17 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) "
        "(\"text\" \"plain\" (\"charset\" \"us-ascii\") NIL NIL \"7bit\" 3 1 NIL NIL NIL NIL) 3 NIL NIL NIL "
        "NIL)");
    row("a multipart without parts", "Content-Type: multipart/mixed; boundary=A\r\n\r\nx",
        "(\"text\" \"plain\" (\"charset\" \"us-ascii\") NIL NIL \"7bit\" 1 0)",
        "(\"text\" \"plain\" (\"charset\" \"us-ascii\") NIL NIL \"7bit\" 1 0 NIL NIL NIL NIL)");
}

void tst_MimeDigest::structures()
{
    QFETCH(const QByteArray, raw);
    const Mime::Structure structure = Mime::structure(Mime::parse(raw), raw);
    QTEST(structure.body, "body");
    QTEST(structure.bodyStructure, "bodyStructure");
}

void tst_MimeDigest::structureLimit()
{
    QByteArray raw("Content-Type: multipart/mixed; boundary=A\n\n");
    for (int i = 0; i < 100; ++i)
        raw += "--A\nContent-Type: message/rfc822\n\nFrom: " + QByteArray("a,").repeated(100) + "\n\nx\n";
    Mime::Limits limits;
    limits.structure = 20'000;
    const Mime::Structure structure = Mime::structure(Mime::parse(raw), raw, limits);
    QVERIFY(structure.bodyStructure.size() < 60'000);
    QCOMPARE(structure.bodyStructure.count("\"rfc822\""), 100);
}

static const QByteArray letter(
    "From: =?utf-8?q?J=C3=BCrgen?= <j@b>\r\nTo: X@Y\r\nSubject: =?utf-8?b?R1LDnEUK?=\r\n two\r\n"
    "Date: Fri, 21 Nov 1997 23:55:06 -0600\r\nMessage-ID: <Id@x> (c)\r\n"
    "References: <a@x>\r\n <b@x>\r\nIn-Reply-To: <b@x> <c@x>\r\n"
    "Content-Type: multipart/alternative; boundary=A\r\n\r\n"
    "--A\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n\r\nSCH=D6N =\r\nHier\r\n"
    "--A\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    "PGI+SEk8L2I+Jm5ic3A7Jkd0\r\n"
    "--A\r\nContent-Type: application/x\r\n\r\nSECRET\r\n--A--\r\n");

void tst_MimeDigest::digest()
{
    const Base::MessageDigest digest = Mime::digest(letter);
    QCOMPARE(qsizetype(digest.headerSize), letter.indexOf("\r\n\r\n") + 4);
    QVERIFY(digest.headerText.startsWith("from:jürgen <j@b>\nto:x@y\nsubject:grüe  two\ndate:fri, 21"));
    QVERIFY(digest.headerText.endsWith("\ncontent-type:multipart/alternative; boundary=a\n"));
    QCOMPARE(digest.bodyText, QByteArray("schön hier\nhi &gt\n"));
    QCOMPARE(digest.messageId, QByteArray("Id@x"));
    QCOMPARE(digest.references, QByteArray("a@x b@x c@x"));
    QCOMPARE(digest.sentDate, 880070400);
    QCOMPARE(digest.subject, QStringLiteral("GRÜE  two"));
    QCOMPARE(digest.from, QStringLiteral("Jürgen <j@b>"));
    QCOMPARE(digest.envelope, Mime::envelope(letter.first(digest.headerSize)));
    const auto tree = Mime::PartTree::fromBytes(digest.parts);
    QVERIFY(tree && *tree == Mime::parse(letter));
}

void tst_MimeDigest::embedded()
{
    const Base::MessageDigest digest = Mime::digest("Subject: Outer\n\n");
    QCOMPARE(digest.bodyText, QByteArray("\n"));
    QCOMPARE(Mime::digest("Subject: Outer\nContent-Type: message/rfc822\n\nSubject: INNER\n\nText").bodyText,
        QByteArray("subject:inner\ntext\n"));
}

void tst_MimeDigest::references_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("messageId");
    QTest::addColumn<QByteArray>("references");
    QTest::newRow("none") << QByteArray("A: b\n\n") << QByteArray() << QByteArray();
    QTest::newRow("an id without brackets")
        << QByteArray("Message-ID: a@b\n\n") << QByteArray("a@b") << QByteArray();
    QTest::newRow("folded inside") << QByteArray("Message-ID:\n <a\n @b>\n\n") << QByteArray("a@b")
                                   << QByteArray();
    QTest::newRow("open brackets") << QByteArray("References: <a <b> <c\n\n") << QByteArray()
                                   << QByteArray("b");
    QTest::newRow("words") << QByteArray("In-Reply-To: message of <a> x\n\n") << QByteArray()
                           << QByteArray("a");
    QTest::newRow("repeated") << QByteArray("References: <a> <a> <b> <a>\n\n") << QByteArray()
                              << QByteArray("a b");
}

void tst_MimeDigest::references()
{
    QFETCH(const QByteArray, raw);
    const Base::MessageDigest digest = Mime::digest(raw);
    QTEST(digest.messageId, "messageId");
    QTEST(digest.references, "references");
}

void tst_MimeDigest::textLimits()
{
    Mime::Limits limits;
    limits.bodyText = 5;
    limits.headerText = 8;
    const Base::MessageDigest digest = Mime::digest("Subject: ABCDEF\n\nabcdüü", limits);
    QCOMPARE(digest.bodyText, QByteArray("abcd"));
    QCOMPARE(digest.headerText, QByteArray("subject:"));
}

void tst_MimeDigest::foldedBeforeTab()
{
    QCOMPARE(Mime::digest("Subject: one\r\n\ttwo\r\n\r\n").headerText, QByteArray("subject:one two\n"));
}

void tst_MimeDigest::empty()
{
    const Base::MessageDigest digest = Mime::digest({});
    QCOMPARE(digest.body, QByteArray("(\"text\" \"plain\" (\"charset\" \"us-ascii\") NIL NIL \"7bit\" 0 0)"));
    QCOMPARE(digest.sentDate, 0);
    QVERIFY(digest.subject.isEmpty() && digest.headerText.isEmpty());
}

QTEST_APPLESS_MAIN(tst_MimeDigest)
#include "tst_mimedigest.moc"
