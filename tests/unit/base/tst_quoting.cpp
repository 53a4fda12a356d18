// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/quoting.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Base;

/// Whatever a stranger sends is one harmless line, and the same bytes afterwards (F06).
class TestQuoting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesComeBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("line");
        const auto same = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << bytes;
        };
        same("an ordinary name", "john");
        same("a name with blanks and signs", "John Q. Public <john@example.com>");
        same("umlauts", "jürgen.müller");
        same("other scripts", "ανδρέας 日本 😀");
        same("nothing", "");
        QTest::newRow("a quote") << QByteArray("o'brien") << QByteArray("o\\'brien");
        QTest::newRow("double quotes") << QByteArray("a\"b") << QByteArray("a\\\"b");
        QTest::newRow("backslashes") << QByteArray("DOMAIN\\john") << QByteArray("DOMAIN\\\\john");
        QTest::newRow("line ends") << QByteArray("a\r\nb\tc") << QByteArray("a\\r\\nb\\tc");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\\x00b");
        QTest::newRow("an escape sequence") << QByteArray("\x1b[31m") << QByteArray("\\x1b[31m");
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe") << QByteArray("\\xff\\xfe");
        QTest::newRow("a cut sequence") << QByteArray("a\xe2\x82") << QByteArray("a\\xe2\\x82");
        QTest::newRow("an overlong sequence") << QByteArray("\xc0\xaf") << QByteArray("\\xc0\\xaf");
        QTest::newRow("a surrogate in UTF-8") << QByteArray("\xed\xb2\x80") << QByteArray("\\xed\\xb2\\x80");
        QTest::newRow("right to left") << QByteArray("\xe2\x80\xaexyz") << QByteArray("\\u{202e}xyz");
        QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbfjohn") << QByteArray("\\u{feff}john");
        QTest::newRow("a line separator") << QByteArray("a\xe2\x80\xa8"
                                                        "b")
                                          << QByteArray("a\\u{2028}b");
        QTest::newRow("what looks escaped already")
            << QByteArray("\\x41\\u{41}") << QByteArray("\\\\x41\\\\u{41}");
        same("500 combining marks", "a" + QByteArray("\xcc\x81").repeated(500));
        same("4000 letters", QByteArray(4000, 'x'));
    }

    void bytesComeBack()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, line);
        QCOMPARE(toBytes(fromBytes(bytes)), bytes);
        QCOMPARE(quoted(fromBytes(bytes)), line);
        const auto back = unquoted(line);
        QVERIFY(back.has_value());
        QCOMPARE(*back, bytes);
    }

    void randomBytesComeBack()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes(qsizetype(random.bounded(24)), '\0');
            // Half of them around the lead bytes of UTF-8, where the mistakes are.
            for (char &c : bytes)
                c = char(random.bounded(2) ? random.bounded(256) : 0x80 + random.bounded(0x78));
            const QByteArray line = quoted(fromBytes(bytes));
            const auto back = unquoted(line);
            QVERIFY2(back && *back == bytes, bytes.toHex().constData());
            for (const char c : line)
                QVERIFY2(uchar(c) >= 0x20 && uchar(c) != 0x7f, bytes.toHex().constData());
            const QByteArray harmless = QByteArray(line).replace("\\\\", "").replace("\\'", "");
            QVERIFY2(!harmless.contains('\''), line.constData());
        }
    }

    void longTextIsCutVisibly()
    {
        QCOMPARE(quoted(QString(20, u'x'), 8), QByteArray("xxxxxxxx\\+12"));
        QVERIFY(!unquoted("xxxxxxxx\\+12").has_value());
    }

    void brokenEscapesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
            {"\\", "a\\", "\\x", "\\x4", "\\xZZ", "\\u", "\\u{", "\\u{}", "\\u{12345}", "\\q"})
            QTest::newRow(text) << QByteArray(text);
    }

    void brokenEscapesAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!unquoted(text).has_value());
    }

    void pathsKeepTheirBackslashes()
    {
        QCOMPARE(quotedPath(QStringLiteral("store\\27\\IPM_SUBTREE\\Calendar")),
            QByteArray("store\\27\\IPM_SUBTREE\\Calendar"));
        QCOMPARE(quotedPath(QStringLiteral("store\\1\\'x\" y\n")), QByteArray("store\\1\\\\x27x\\x22 y\\n"));
    }
};

QTEST_GUILESS_MAIN(TestQuoting)
#include "tst_quoting.moc"
