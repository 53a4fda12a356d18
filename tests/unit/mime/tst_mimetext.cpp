// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/charset.h"
#include "mime/html.h"
#include "mime/transferencoding.h"

#include "base/searchfold.h"

#include <QTest>

class tst_MimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transfer_data();
    void transfer();
    void transferNames();
    void maximum();
    void charsets_data();
    void charsets();
    void folding_data();
    void folding();
    void html_data();
    void html();
};

void tst_MimeText::transfer_data()
{
    QTest::addColumn<Mime::TransferEncoding>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("decoded");
    const auto base64 = [](const char *name, const char *body, const char *decoded) {
        QTest::newRow(name) << Mime::TransferEncoding::Base64 << QByteArray(body) << QByteArray(decoded);
    };
    const auto quoted = [](const char *name, const char *body, const char *decoded) {
        QTest::newRow(name) << Mime::TransferEncoding::QuotedPrintable << QByteArray(body)
                            << QByteArray(decoded);
    };
    base64("base64 over lines", "aGVs\r\nbG8=\r\n", "hello");
    base64("base64 without padding", "aGVsbG8", "hello");
    base64("base64 with strange characters", "aG*Vs-bG\x80 8=", "hello");
    base64("base64 glued together", "YQ==YmM=ZGVm", "abcdef");
    base64("base64 with a lone last character", "YWJjZ", "abc");
    base64("base64 of nothing", "====", "");
    quoted("quoted-printable escapes", "Gr=C3=bc=20x", "Gr\xc3\xbc x");
    quoted("soft line breaks", "a=\r\nb=  \nc=", "abc");
    quoted("blanks at the end of a line are transport's", "a \t\r\nb\n", "a\r\nb\n");
    quoted("broken escapes stay", "=4 =GG =", "=4 =GG ");
    QTest::newRow("8bit stays") << Mime::TransferEncoding::EightBit << QByteArray("=41\xff")
                                << QByteArray("=41\xff");
    QTest::newRow("an unknown encoding stays")
        << Mime::TransferEncoding::Unknown << QByteArray("YQ==") << QByteArray("YQ==");
}

void tst_MimeText::transfer()
{
    QFETCH(const Mime::TransferEncoding, encoding);
    QFETCH(const QByteArray, body);
    QTEST(Mime::decodeTransfer(body, encoding), "decoded");
}

void tst_MimeText::transferNames()
{
    QCOMPARE(Mime::transferEncoding("BASE64"), Mime::TransferEncoding::Base64);
    QCOMPARE(Mime::transferEncoding(""), Mime::TransferEncoding::SevenBit);
    QCOMPARE(Mime::transferEncoding("base64x"), Mime::TransferEncoding::Unknown);
}

void tst_MimeText::maximum()
{
    QCOMPARE(Mime::decodeTransfer("aGVsbG8=", Mime::TransferEncoding::Base64, 4), QByteArray("hell"));
    QCOMPARE(Mime::decodeTransfer("hel=6Co", Mime::TransferEncoding::QuotedPrintable, 4), QByteArray("hell"));
    QCOMPARE(Mime::decodeTransfer("hello", Mime::TransferEncoding::Binary, 0), QByteArray());
}

void tst_MimeText::charsets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *bytes, const char *charset, const char *text) {
        QTest::newRow(name) << QByteArray(bytes) << QByteArray(charset) << QString::fromUtf8(text);
    };
    row("UTF-8", "\xc3\xbc", "UTF-8", "ü");
    row("broken UTF-8 shows the hole", "a\xffz", "utf-8", "a\xef\xbf\xbdz");
    row("Latin 1 means windows-1252", "\x80\xe4", "ISO-8859-1", "€ä");
    row("Latin 2", "\xb1", "iso-8859-2", "ą");
    row("Cyrillic", "\xc1", "koi8-r", "а");
    row("Japanese with shifts", "\x1b$B$3\x1b(B", "iso-2022-jp", "こ");
    row("Shift JIS", "\x82\xb1", "Shift_JIS", "こ");
    row("GB 2312 is read as its superset", "\xb9\xe3", "gb2312", "广");
    row("Korean by its old name", "\xb0\xa1", "ks_c_5601-1987", "가");
    row("an alias of windows", "\x80", "cp1250", "€");
    row("no charset, but UTF-8", "\xc3\xbc", "", "ü");
    row("no charset and not UTF-8", "\xfc", "", "ü");
    row("US-ASCII that is not", "\xfc", "us-ascii", "ü");
    row("an unknown charset", "\xc3\xbc", "x-nonsense", "ü");
    row("a path is no charset", "\xfc", "../../../etc/passwd", "ü");
    row("a charset of absurd length", "\xfc",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "ü");
    row("blanks around the name", "\xfc", " iso-8859-1 ", "ü");
}

void tst_MimeText::charsets()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, charset);
    QFETCH(const QString, text);
    QCOMPARE(Mime::decodeCharset(bytes, charset), text);
    QCOMPARE(QString::fromUtf8(Mime::toUtf8(bytes, charset)), text);
}

void tst_MimeText::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QStringLiteral("Hello WORLD @[`{ 09");
    QTest::newRow("umlauts") << QStringLiteral("GRÜẞE Straße");
    QTest::newRow("decomposed") << QStringLiteral("U\u0308ber A\u030a");
    QTest::newRow("outside the basic plane") << QString::fromUtf8("\xf0\x90\x90\x80 \xf0\x9f\x98\x80");
    QTest::newRow("thirty marks") << QString(QLatin1Char('a') + QString(30, QChar(0x0315)));
}

void tst_MimeText::folding()
{
    QFETCH(const QString, text);
    QByteArray out("x");
    Mime::appendFolded(out, text.toUtf8());
    QCOMPARE(QString::fromUtf8(out), QString(QLatin1Char('x') + Base::searchFolded(text)));
}

void tst_MimeText::html_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *html, const char *text) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(text);
    };
    row("tags vanish inside words", "f<b>o</b>o", "foo");
    row("blocks break lines", "<p>a</p><p>b<br/>c</p>", "a\nb\nc\n");
    row("blanks collapse", "a \r\n\t b", "a b");
    row("script and style are left out", "a<script>x<b</script ><STYLE>p{}</style>b", "ab");
    row("a comment may be empty", "<!-->a<!--->b<!---->c", "abc");
    row("a value is quoted after blanks, too", "<a title = \"x>y\">z", "z");
    row("no-break spaces are blanks", "a\xc2\xa0 b&nbsp;c&#160;d&#xa0;\xc3\xa0\xc2", "a b c d \xc3\xa0\xc2");
    row("soft hyphens are left out",
        "a\xc2\xad"
        "b&shy;c&#173;d",
        "abcd");
    row("comments are left out", "a<!-- <p> -->b<!DOCTYPE html>c<?x?>d", "abcd");
    row("entities", "&amp;&lt;&GT&gt;&auml;&#252;&#xFC;&euro;&nbsp;x",
        "&<&GT>\xc3\xa4\xc3\xbc\xc3\xbc\xe2\x82\xac x");
    row("what is no entity stays", "a & b &bogus; &", "a & b &bogus; &");
    row("absurd code points become blanks", "a&#0;&#xD800;&#99999999;b", "a b");
    row("quoted brackets do not end a tag", "<a title=\"x>y\" b='>'>z", "z");
    row("a lone bracket is text", "1 < 2 <3", "1 < 2 <3");
    row("an open tag ends the text", "a<b", "a");
    row("an open script ends the text", "a<script>b</scr", "a");
    row("headings", "<h1>a</h1>b", "a\nb");
}

void tst_MimeText::html()
{
    QFETCH(const QByteArray, html);
    QTEST(Mime::htmlText(html), "text");
}

QTEST_APPLESS_MAIN(tst_MimeText)
#include "tst_mimetext.moc"
