// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/content.h"
#include "mime/encodedwords.h"
#include "mime/headers.h"

#include <QTest>

class tst_MimeHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void size_data();
    void size();
    void select_data();
    void select();
    void limitsCutValues();
    void unfold();
    void encodedWords_data();
    void encodedWords();
    void parameters_data();
    void parameters();
    void content();
};

void tst_MimeHeaders::size_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("size");
    QTest::newRow("a header ends with its empty line") << QByteArray("A: b\r\n\r\nbody") << 8;
    QTest::newRow("line feeds alone end lines, too") << QByteArray("A: b\n\nbody") << 6;
    QTest::newRow("carriage returns without end do not hide the empty line")
        << QByteArray("A: b\r\r\n\r\r\nbody") << 10;
    QTest::newRow("a line of blanks continues the field") << QByteArray("A: b\n \nB: c\n\nbody") << 13;
    QTest::newRow("a message may be all header") << QByteArray("A: b") << 4;
    QTest::newRow("text without header has none") << QByteArray("hello\n\nbody") << 0;
    QTest::newRow("garbage between fields does not end the header")
        << QByteArray("A: b\nhello\nC: d\n\nbody") << 17;
    QTest::newRow("an mbox line may come first") << QByteArray("From a b\nA: b\n\nx") << 15;
    QTest::newRow("an empty header is its empty line") << QByteArray("\r\nbody") << 2;
    QTest::newRow("nothing has no header") << QByteArray() << 0;
}

void tst_MimeHeaders::size()
{
    QFETCH(const QByteArray, message);
    QTEST(int(Mime::headerSize(message)), "size");
}

void tst_MimeHeaders::select_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QList<QByteArray>>("names");
    QTest::addColumn<bool>("excluded");
    QTest::addColumn<QByteArray>("selected");
    const QByteArray header("Received: a\r\n b\r\nSubject : x\r\nreceived: c\r\nTo: d\r\n\r\n");
    QTest::newRow("fields keep their folding and order")
        << header << QList<QByteArray>{"to", "RECEIVED"} << false
        << QByteArray("Received: a\r\n b\r\nreceived: c\r\nTo: d\r\n\r\n");
    QTest::newRow("the others are left by HEADER.FIELDS.NOT")
        << header << QList<QByteArray>{"received"} << true << QByteArray("Subject : x\r\nTo: d\r\n\r\n");
    QTest::newRow("no match is an empty line")
        << header << QList<QByteArray>{"x"} << false << QByteArray("\r\n");
    QTest::newRow("a name is not a prefix")
        << header << QList<QByteArray>{"T"} << false << QByteArray("\r\n");
    QTest::newRow("a cut header gets its line break")
        << QByteArray("A: b") << QList<QByteArray>{"a"} << false << QByteArray("A: b\r\n\r\n");
}

void tst_MimeHeaders::select()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QList<QByteArray>, names);
    QFETCH(const bool, excluded);
    QTEST(Mime::selectFields(header, names, excluded), "selected");
}

void tst_MimeHeaders::limitsCutValues()
{
    Mime::Limits limits;
    limits.oneHeader = 4;
    limits.allHeaders = 20;
    Mime::FieldReader reader("A: 123456\r\nB: 12\r\nC: 1\r\n\r\n", limits);
    QCOMPARE(reader.next()->value, QByteArrayView(" 123"));
    QCOMPARE(reader.next()->value, QByteArrayView(" 12"));
    const auto cut = reader.next();
    QVERIFY(cut);
    QCOMPARE(cut->bytes.size(), 2);
    QVERIFY(!reader.next());
}

void tst_MimeHeaders::unfold()
{
    QCOMPARE(Mime::unfolded(QByteArrayView(" a\r\n\tb \n c\0d ", 14)), QByteArray("a\tb  cd"));
}

void tst_MimeHeaders::encodedWords_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *value, const char *text) {
        QTest::newRow(name) << QByteArray(value) << QString::fromUtf8(text);
    };
    row("plain text stays", "Hello  world", "Hello  world");
    row("Q with underscore is a blank", "=?ISO-8859-1?Q?a_b?=", "a b");
    row("a trailing underscore is a blank, too", "=?utf-8?q?a_?=b", "a b");
    row("B decodes", "=?utf-8?B?R3LDvMOfZQ==?=", "Grüße");
    row("blanks between words vanish", "=?utf-8?q?a?= \r\n =?utf-8?q?b?=", "ab");
    row("blanks between word and text stay", "=?utf-8?q?a?= b =?utf-8?q?c?=", "a b c");
    row("a character may be split between words", "=?utf-8?q?=C3?= =?utf-8?b?vA==?=", "ü");
    row("different charsets are joined as text", "=?utf-8?q?=C3=BC?= =?iso-8859-1?q?=FC?=", "üü");
    row("a language is ignored", "=?us-ascii*en-GB?q?a?=", "a");
    row("inside a word of text", "x=?utf-8?q?=C3=BC?=y", "xüy");
    row("an open word stays as it is", "=?utf-8?q?abc", "=?utf-8?q?abc");
    row("an unknown encoding stays as it is", "=?utf-8?x?abc?=", "=?utf-8?x?abc?=");
    row("an open word does not hide the next", "=?utf-8?q?a =?utf-8?q?b?=", "=?utf-8?q?a b");
    row("an unknown charset is guessed", "=?nonsense?q?=C3=BC?=", "ü");
    row("Q text may begin with an escape", "=?utf-8?q?=41=42?=", "AB");
    row("B padding touches the end mark", "=?utf-8?b?YQ==?=", "a");
    row("raw UTF-8 is text",
        "Gr\xc3\xbc\xc3\x9f"
        "e",
        "Grüße");
    row("other raw bytes are windows-1252", "\x80\xfc", "€ü");
    row("only the marks are text",
        "=?"
        "?=",
        "=?"
        "?=");
}

void tst_MimeHeaders::encodedWords()
{
    QFETCH(const QByteArray, value);
    QTEST(Mime::decodeHeader(value), "text");
}

void tst_MimeHeaders::parameters_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *value, const char *written) {
        QTest::newRow(name) << QByteArray(value) << QString::fromUtf8(written);
    };
    row("a simple type", "text/plain", "text/plain");
    row("names fold, values do not", "Text/PLAIN; CharSet=UTF-8", "text/plain|charset=UTF-8");
    row("quotes are taken off", "a/b; n=\"x;\\\"y\"", "a/b|n=x;\"y");
    row("comments are left out", "a (c) / (d) b ; (e) n (f) = (g) v (h)", "a/b|n=v");
    row("an example of RFC 2045", "text/plain; charset=us-ascii (Plain text)", "text/plain|charset=us-ascii");
    row("the first of equals wins", "a/b; n=1; n=2", "a/b|n=1");
    row("empty parameters are skipped", "a/b; ; =; ; n=1;", "a/b|n=1");
    row("careless file names keep their blanks", "attachment; filename=my file.txt; x=y",
        "attachment|filename=my file.txt|x=y");
    row("a forgotten semicolon after the type", "text/plain charset=utf-8", "text/plain|charset=utf-8");
    row("a forgotten semicolon after a value", "a/b; x=1 y=\"2\" z=3", "a/b|x=1|y=2|z=3");
    row("an open quote runs to the end", "a/b; n=\"x; y", "a/b|n=x; y");
    row("folding is no part of values", "a/b;\r\n n=\"x\r\n y\"", "a/b|n=x y");
    row("RFC 2231 continuation", "a/b; n*0=x; n*1=\"y z\"", "a/b|n=xy z");
    row("pieces may come in any order", "a/b; n*2=z; n*0=x; n*1=y", "a/b|n=xyz");
    row("a gap ends the value", "a/b; n*0=x; n*2=z", "a/b|n=x");
    row("RFC 2231 charset", "a/b; n*=iso-8859-1'de'%FC%", "a/b|n=ü%");
    row("mixed pieces", "a/b; n*0*=utf-8''%C3; n*1*=%BC; n*2=\"%41 b\"", "a/b|n=ü%41 b");
    row("a percent without charset", "a/b; n*=%C3%BC", "a/b|n=ü");
    row("encoded words in values", "a/b; n=\"=?utf-8?q?=C3=BC?=\"", "a/b|n=ü");
    row("nothing at all", "", "");
    row("a backslash at the end", "a/b; n=\"x\\", "a/b|n=x");
}

void tst_MimeHeaders::parameters()
{
    QFETCH(const QByteArray, value);
    const Mime::ParameterizedValue parsed = Mime::parseParameterized(value);
    QString written = QString::fromLatin1(parsed.value);
    for (const Mime::Parameter &parameter : parsed.parameters)
        written +=
            QLatin1Char('|') + QString::fromLatin1(parameter.name) + QLatin1Char('=') + parameter.text();
    QTEST(written, "written");
}

void tst_MimeHeaders::content()
{
    const auto fields =
        Mime::contentFields("Content-Type: Text/Html; charset=x\r\nContent-type: a/b\r\n"
                            "Content-Transfer-Encoding: BASE64 (c)\r\nContent-Language: de , en\r\n"
                            "Content-ID: <a>\r\nContent-Disposition: Attachment; filename*=utf-8''%C3%BC;"
                            " filename=u\r\nContent-Description: x\r\n\ty\r\n\r\nContent-MD5: no\r\n");
    QCOMPARE(fields.type + '/' + fields.subtype, QByteArray("text/html"));
    QCOMPARE(fields.parameter("charset")->value, QByteArray("x"));
    QCOMPARE(fields.encoding, QByteArray("base64"));
    QCOMPARE(fields.languages, (QList<QByteArray>{"de", "en"}));
    QCOMPARE(fields.id, QByteArray("<a>"));
    QCOMPARE(fields.description, QByteArray("x\ty"));
    QCOMPARE(fields.disposition->value, QByteArray("attachment"));
    QCOMPARE(fields.disposition->find("filename")->text(), QStringLiteral("ü"));
    QVERIFY(fields.md5.isEmpty());
    for (const char *bad : {"Content-Type: \r\n", "Content-Type: a\r\n", "Content-Type: a/b/c\r\n",
             "Content-Type: /\r\n", "Content-Type: a\xff/b\r\n", ""})
        QVERIFY2(Mime::contentFields(bad).type.isEmpty(), bad);
    QCOMPARE(Mime::contentFields("Content-Type: text\r\n").subtype, QByteArray("plain"));
    QCOMPARE(Mime::contentFields("").encoding, QByteArray("7bit"));
}

QTEST_APPLESS_MAIN(tst_MimeHeaders)
#include "tst_mimeheaders.moc"
