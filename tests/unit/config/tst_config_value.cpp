// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/value.h"
#include "testtable.h"

#include <QTest>

using namespace Config;

class tst_ConfigValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void aSmallValueIsRaisedWithAWarning();
    void listenAddresses_data();
    void listenAddresses();
    void nearestNames_data();
    void nearestNames();
};

// A refused value has an empty result.
void tst_ConfigValue::values_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *key, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromUtf8(text)
                            << QString::fromUtf8(expected);
    };
    row("yes is true", "enabled", "yes", "yes");
    row("TRUE in capitals is true", "enabled", "TRUE", "yes");
    row("1 is true", "enabled", "1", "yes");
    row("No is false", "enabled", "No", "no");
    row("0 is false", "enabled", "0", "no");
    row("an empty boolean is refused", "enabled", "", "");
    row("maybe is no boolean", "enabled", "maybe", "");
    row("a number in range", "workers", "64", "64");
    row("a number below the range", "workers", "0", "");
    row("a number above the range", "workers", "65", "");
    row("a number with a plus sign is refused", "workers", "+5", "");
    row("a number with a tail is refused", "workers", "5x", "");
    row("an empty number is refused", "workers", "", "");
    row("hexadecimal only where allowed", "workers", "0x10", "");
    row("a level with detail bits", "level", "0x10006", "0x10006");
    row("detail bits as a decimal number", "level", "65542", "0x10006");
    row("a level that there is not", "level", "7", "");
    row("its low bits alone would be one", "level", "99", "");
    row("the same in hexadecimal", "level", "0x63", "");
    row("a level that there is not with detail bits", "level", "0x10007", "");
    row("more than detail bits", "level", "0x1000006", "");
    row("a hexadecimal sign is refused", "level", "0x-6", "");
    row("hexadecimal without digits is refused", "level", "0x", "");
    row("a negative number where the range has them", "offset", "-10", "-10");
    row("two minus signs", "offset", "--1", "");
    row("a plain size", "limit", "1000", "1000");
    row("k is 1024", "limit", "64k", "64K");
    row("MiB is spelt out", "limit", "64 MiB", "64M");
    row("g in the range's end", "limit", "1g", "1G");
    row("a size beyond the range", "limit", "2g", "");
    row("a size that overflows", "limit", "9223372036854775807g", "");
    row("an unknown size suffix", "limit", "5x", "");
    row("a suffix without number", "limit", "k", "");
    row("a plain duration", "timeout", "90", "90");
    row("a duration in seconds", "timeout", "90s", "90");
    row("a duration in minutes", "timeout", "5m", "300");
    row("a duration in hours", "timeout", "2h", "7200");
    row("a duration with unknown unit", "timeout", "5y", "");
    row("half a unit is refused", "age", "90s", "");
    row("whole units of another unit", "age", "120s", "2");
    row("a plain number is in the option's unit", "age", "7", "7");
    row("a choice", "colour", "blue", "blue");
    row("a choice in capitals", "colour", "Red", "red");
    row("no choice", "colour", "yellow", "");
    row("text stays as it is", "path", "/a # b = c", "/a # b = c");
    row("an empty value that must not be", "path", "", "");
    row("a list is split at blanks and tabs", "names", "a  b\tc", "a b c");
    row("a secret is never shown", "secret", "geheim", "******");
}

void tst_ConfigValue::values()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const int index = TestTable::table.find(key.toStdString());
    QVERIFY(index >= 0);
    const Row &row = TestTable::table.rows()[std::size_t(index)];
    QString warning;
    const auto value = parseValue(row, text, &warning);
    QCOMPARE(value.has_value(), !expected.isEmpty());
    QCOMPARE(warning, QString());
    if (value)
        QCOMPARE(formatValue(row, *value), expected);
    else
        QVERIFY(!value.error().detail.isEmpty());
}

void tst_ConfigValue::aSmallValueIsRaisedWithAWarning()
{
    QString warning;
    const auto value = parseValue(Row(TestTable::timeout), QStringLiteral("10"), &warning);
    QVERIFY(value);
    QCOMPARE(std::get<qint64>(*value), 60);
    QCOMPARE(warning, QStringLiteral("10 is raised to 60"));
}

void tst_ConfigValue::listenAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<ListenAddress>("expected");
    const auto good = [](const char *text, const char *address, int port, const char *interface,
                          const char *path) {
        QTest::newRow(text) << QString::fromLatin1(text) << true
                            << ListenAddress{QString::fromLatin1(address), quint16(port),
                                   QString::fromLatin1(interface), QString::fromLatin1(path)};
    };
    good("*:143", "*", 143, "", "");
    good("*%lo:143", "*", 143, "lo", "");
    good("127.0.0.1:0", "127.0.0.1", 0, "", "");
    good("10.0.0.1%eth0:25", "10.0.0.1", 25, "eth0", "");
    good("[::]:993", "::", 993, "", "");
    good("[::1]:993", "::1", 993, "", "");
    good("[fe80::1]%eth0.5:993", "fe80::1", 993, "eth0.5", "");
    good("[2001:db8:1:2:3:4:5:6]:1", "2001:db8:1:2:3:4:5:6", 1, "", "");
    good("[::ffff:1.2.3.4]:1", "::ffff:1.2.3.4", 1, "", "");
    good("unix:/run/x.sock", "", 0, "", "/run/x.sock");
    for (const char *bad : {"", "143", ":143", "localhost:143", "*", "*:", "*:65536", "*:-1", "*: 1",
             "1.2.3:1", "1.2.3.256:1", "1.2.3.04:1", "::1:993", "[::1]", "[::1:993", "[1.2.3.4]:1",
             "[1:2:3:4:5:6:7]:1", "[1:2:3:4:5:6:7:8:9]:1", "[1::2::3]:1", "[12345::]:1", "[::g]:1", "[:1]:1",
             "*%:1", "*%a-very-long-interface:1", "unix:", "unix:relative"})
        QTest::newRow(qPrintable(QStringLiteral("refused: ") + QString::fromLatin1(bad)))
            << QString::fromLatin1(bad) << false << ListenAddress();
}

void tst_ConfigValue::listenAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(ListenAddress, expected);
    const auto result = parseListenAddress(text);
    QCOMPARE(result.has_value(), valid);
    if (!valid)
        return;
    QCOMPARE(*result, expected);
    QCOMPARE(result->toString(), text);
}

void tst_ConfigValue::nearestNames_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("a swapped letter") << QStringLiteral("wokrers") << QStringLiteral("workers");
    QTest::newRow("a missing letter") << QStringLiteral("colur") << QStringLiteral("colour");
    QTest::newRow("nothing is near") << QStringLiteral("completely_different") << QString();
    QTest::newRow("an obsolete name is not proposed") << QStringLiteral("mysql_hast") << QString();
    QTest::newRow("an absurdly long name") << QString(5000, u'a') << QString();
}

void tst_ConfigValue::nearestNames()
{
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    QCOMPARE(toQString(TestTable::table.nearest(wrong.toStdString()).value_or("")), right);
}

QTEST_APPLESS_MAIN(tst_ConfigValue)
#include "tst_config_value.moc"
