// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mailaddress.h"
#include "base/searchfold.h"
#include "base/text.h"

#include <QTest>

using namespace Base;

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void base64_data();
    void base64();
    void utf8_data();
    void utf8();
    void escapes_data();
    void escapes();
    void escapedBytesAreCut();
    void loginNames_data();
    void loginNames();
    void whatIsNotSeenIsNamed();
    void mailAddresses_data();
    void mailAddresses();
    void foldedNamesCompareEqual();
    void searchedTexts_data();
    void searchedTexts();
};

void TestText::searchedTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *text, const char *folded) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("Hello WORLD @[`{ 09", "hello world @[`{ 09");
    row("Straße STRASSE GROẞ", "strasse strasse gross");
    row("Ω Σς ﬁn ŉ", "ω σσ fin ʼn");
    row("Ä Ê ΐ", "ä ê ΐ");
    row("a letter that has no capital of its own: İI ıi", "a letter that has no capital of its own: İi ii");
}

void TestText::searchedTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(searchFolded(text), folded);
    QCOMPARE(searchFolded(searchFolded(text)), folded);
}

void TestText::numbers_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<quint64>("max");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<quint64>("value");
    const quint64 all = ~quint64(0);
    QTest::newRow("zero") << QByteArray("0") << all << true << quint64(0);
    QTest::newRow("leading zeros are digits") << QByteArray("007") << all << true << quint64(7);
    QTest::newRow("the largest of all") << QByteArray("18446744073709551615") << all << true << all;
    QTest::newRow("one more than that") << QByteArray("18446744073709551616") << all << false << quint64(0);
    QTest::newRow("far more than that") << QByteArray("99999999999999999999") << all << false << quint64(0);
    QTest::newRow("exactly the maximum")
        << QByteArray("4294967295") << quint64(0xffffffff) << true << quint64(0xffffffff);
    QTest::newRow("one above the maximum")
        << QByteArray("4294967296") << quint64(0xffffffff) << false << quint64(0);
    QTest::newRow("a digit above a maximum below ten")
        << QByteArray("7") << quint64(5) << false << quint64(0);
    QTest::newRow("two digits where one is too many")
        << QByteArray("12") << quint64(5) << false << quint64(0);
    QTest::newRow("maximum zero") << QByteArray("0") << quint64(0) << true << quint64(0);
    for (const char *bad : {"", " 5", "5 ", "+5", "-5", "0x5", "5a", "5\n", "1e3", "\xd9\xa5"})
        QTest::newRow(qPrintable(QStringLiteral("not digits: '%1'").arg(escaped(QByteArrayView(bad)))))
            << QByteArray(bad) << all << false << quint64(0);
    QTest::newRow("a NUL behind the digits") << QByteArray("5\0", 2) << all << false << quint64(0);
}

void TestText::numbers()
{
    QFETCH(QByteArray, digits);
    QFETCH(quint64, max);
    QFETCH(bool, ok);
    QFETCH(quint64, value);
    const auto number = parseNumber(digits, max);
    QCOMPARE(number.has_value(), ok);
    if (ok)
        QCOMPARE(*number, value);
}

void TestText::base64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QByteArray>("bytes");
    const auto good = [](const char *name, const char *text, const char *bytes) {
        QTest::newRow(name) << QByteArray(text) << true << QByteArray(bytes);
    };
    good("nothing", "", "");
    good("one byte", "Zg==", "f");
    good("two bytes", "Zm8=", "fo");
    good("three bytes", "Zm9v", "foo");
    good("all of the alphabet's end", "+/8=", "\xfb\xff");
    const auto bad = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text) << false << QByteArray();
    };
    bad("a line break", "Zm9v\r\n");
    bad("a blank inside", "Zm 9v===");
    bad("no padding", "Zg");
    bad("too little padding", "Zg=");
    bad("padding alone", "====");
    bad("padding in the middle", "Zg==Zm9v");
    bad("three padding characters", "Z===");
    bad("the URL alphabet", "-_8=");
    bad("bits left over", "Zh==");
    bad("bits left over in a group of three", "Zm9=");
    bad("a byte above ASCII", "Zm9\xff");
}

void TestText::base64()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, ok);
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeBase64(text);
    QCOMPARE(decoded.has_value(), ok);
    if (ok)
        QCOMPARE(*decoded, bytes);
}

void TestText::utf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("ok");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("ASCII") << QByteArray("abc") << true;
    QTest::newRow("two, three and four bytes") << QByteArray("\xc3\xa4\xe2\x82\xac\xf0\x9f\x93\xac") << true;
    QTest::newRow("a byte order mark is text") << QByteArray("\xef\xbb\xbfx") << true;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("a lone continuation byte") << QByteArray("bob\xbf") << false;
    QTest::newRow("a byte that never occurs") << QByteArray("bob\xff") << false;
    QTest::newRow("cut in the middle") << QByteArray("\xe2\x82") << false;
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80") << false;
}

void TestText::utf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, ok);
    const auto text = decodeUtf8(bytes);
    QCOMPARE(text.has_value(), ok);
    if (ok)
        QCOMPARE(text->toUtf8(), bytes);
}

void TestText::escapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain text") << QByteArray("a b") << QStringLiteral("a b");
    QTest::newRow("a forged line") << QByteArray("x\r\ny") << QStringLiteral("x\\r\\ny");
    QTest::newRow("quotes and backslash") << QByteArray("'\"\\") << QStringLiteral("\\'\\\"\\\\");
    QTest::newRow("an escape sequence") << QByteArray("\x1b[2J") << QStringLiteral("\\x1b[2J");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QStringLiteral("a\\x00b");
    QTest::newRow("right-to-left override") << QByteArray("\xe2\x80\xae") << QStringLiteral("\\u{202e}");
    QTest::newRow("a C1 control") << QByteArray("\xc2\x9b") << QStringLiteral("\\u{9b}");
    QTest::newRow("letters beyond ASCII stay") << QByteArray("\xc3\xa4") << QStringLiteral("ä");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("a\xff'") << QStringLiteral("a\\xff\\'");
}

void TestText::escapes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(escaped(bytes), shown);
}

void TestText::escapedBytesAreCut()
{
    QCOMPARE(escaped(QByteArray(5, 'x'), 3), QStringLiteral("xxx...[5 characters]"));
    QCOMPARE(escaped(QByteArray("xx\xffxx"), 3), QStringLiteral("xx\\xff...[5 bytes]"));
    QVERIFY(escaped(QByteArray(1'000'000, '\n')).size() < 300);
    QVERIFY(escaped(QByteArray(1'000'000, '\xff')).size() < 1000);
}

void TestText::loginNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("normal");
    const auto good = [](const char *row, const QString &name, const QString &normal) {
        QTest::newRow(row) << name << normal;
    };
    good("a simple name", QStringLiteral("alice"), QStringLiteral("alice"));
    good(
        "upper case becomes lower", QStringLiteral("Alice@Example.ORG"), QStringLiteral("alice@example.org"));
    good("a decomposed letter is composed", QStringLiteral("ju\u0308rgen"), QStringLiteral("j\u00fcrgen"));
    good("letters beyond ASCII keep their case", QStringLiteral("Ärger"), QStringLiteral("Ärger"));
    good("characters beyond the basic plane", QStringLiteral("\U0001f600\U00020000"),
        QStringLiteral("\U0001f600\U00020000"));
    good("255 bytes", QString(255, QLatin1Char('x')), QString(255, QLatin1Char('x')));
    for (const QString &bad : {QString(), QString(256, QLatin1Char('x')), QString(128, QChar(u'ä')),
             QStringLiteral("a b"), QStringLiteral("a/b"), QStringLiteral("a:b"), QStringLiteral("a\\b"),
             QStringLiteral("a\"b"), QStringLiteral("a*"), QStringLiteral("a\nb"), QStringLiteral("a\u00a0b"),
             QStringLiteral("a\u200bb"), QStringLiteral("a\u202eb"), QString(QChar(0)),
             QStringLiteral("a\x7f"), QString(QStringLiteral("a") + QChar(0xd83d)),
             QStringLiteral("a\U000e0041")})
        QTest::newRow(qPrintable(QStringLiteral("refused: '%1' of %2").arg(escaped(bad, 20)).arg(bad.size())))
            << bad << QString();
}

void TestText::loginNames()
{
    QFETCH(QString, name);
    QFETCH(QString, normal);
    const auto checked = checkedLoginName(name);
    QCOMPARE(checked.has_value(), !normal.isEmpty());
    if (checked)
        QCOMPARE(*checked, normal);
    else
        QCOMPARE(checked.error().code, Code::Invalid);
}

void TestText::whatIsNotSeenIsNamed()
{
    QCOMPARE(escaped(QStringLiteral("\U0001f600")), QStringLiteral("\U0001f600"));
    QCOMPARE(escaped(QStringLiteral("\U000e0041")), QStringLiteral("\\u{e0041}"));
    QCOMPARE(escaped(QString(QChar(0xd83d))), QStringLiteral("\\u{d83d}"));
}

void TestText::mailAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("ok");
    for (const char *good : {"mary@localhost", "o'brien+x@example.org", "m\xc3\xbcller@\xc3\xbc.example",
             "a.@example_1.org", "a@[127.0.0.1]", "a@[IPv6:::1]"})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char *bad : {"", "a", "@localhost", "a@", "a@b@localhost", "user:@localhost", "a\\b@localhost",
             "o'bri\"en@localhost", "*)(uid=*@localhost", "\"a b\"@localhost", "a@.b", "a@b..c", "a@b.", "a@[]", "a@[x",
             "a@b c", "a,b@c"})
        QTest::newRow(bad) << QByteArray(bad) << false;
}

void TestText::mailAddresses()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, ok);
    QCOMPARE(isMailAddress(address), ok);
}

void TestText::foldedNamesCompareEqual()
{
    QCOMPARE(folded(QStringLiteral("ÄRGER")), folded(QStringLiteral("a\u0308rger")));
    QVERIFY(equalsIgnoreCase("InBoX", "INBOX"));
    QVERIFY(!equalsIgnoreCase("INBOX", "INBOX "));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
