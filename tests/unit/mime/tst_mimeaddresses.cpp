// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/addresses.h"
#include "mime/date.h"

#include <QTest>

class tst_MimeAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_data();
    void list();
    void maximum();
    void date_data();
    void date();
    void noDate_data();
    void noDate();
};

/// name|route|mailbox|host per address, "[name" and "]" for group marks.
static QByteArray written(const QList<Mime::Address> &list)
{
    QByteArrayList out;
    for (const Mime::Address &address : list) {
        if (address.kind == Mime::Address::Kind::GroupBegin)
            out.append("[" + address.mailbox);
        else if (address.kind == Mime::Address::Kind::GroupEnd)
            out.append("]");
        else
            out.append(address.name + '|' + address.route + '|' + address.mailbox + '|' + address.host);
    }
    return out.join(" ; ");
}

void tst_MimeAddresses::list_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("list");
    const auto row = [](const char *name, const char *value, const char *list) {
        QTest::newRow(name) << QByteArray(value) << QByteArray(list);
    };
    row("a bare address", "a@b.c", "||a|b.c");
    row("a display name", "Ada B. Example <a@b>", "Ada B. Example||a|b");
    row("a quoted display name", "\"Doe, \\\"J\\\".\" <a@b>", "Doe, \"J\".||a|b");
    row("a comment as name", "a@b (Ada (the) Great)", "Ada (the) Great||a|b");
    row("a comment behind brackets", "<a@b> (Ada)", "Ada||a|b");
    row("several", "a@b, c@d,, e@f ,", "||a|b ; ||c|d ; ||e|f");
    row("a group", "Team: a@b, C <c@d>;", "[Team ; ||a|b ; C||c|d ; ]");
    row("an empty group", "undisclosed-recipients:;", "[undisclosed-recipients ; ]");
    row("a group between addresses", "x@y, G:a@b;, z@y", "||x|y ; [G ; ||a|b ; ] ; ||z|y");
    row("an open group ends with the list", "G: a@b", "[G ; ||a|b ; ]");
    row("groups do not nest", "a: b: c@d;;", "[a ; ] ; [b ; ||c|d ; ]");
    row("a source route", "<@r1,@r2:a@b>", "|@r1,@r2|a|b");
    row("a quoted local part", "\"a b\"@c", "||a b|c");
    row("a domain literal", "a@[IPv6:2001:db8::1], b@c", "||a|[IPv6:2001:db8::1] ; ||b|c");
    row("blanks around dots and at signs", "a . b @ c . d", "||a.b|c.d");
    row("the last at sign divides", "a@b@c", "||a@b|c");
    row("no host", "root, x@y", "||root| ; ||x|y");
    row("words only", "John Doe", "||John Doe|");
    row("forgotten brackets", "John Doe a@b", "John Doe||a|b");
    row("a forgotten comma", "A <a@b> C <c@d>", "A||a|b ; C||c|d");
    row("an open bracket", "A <a@b, c@d", "A||a|b ; ||c|d");
    row("empty brackets", "A <>, <@x>, <\"\"@x>, x@", "A||| ; |||x ; |||x ; ||x|");
    row("doubled brackets", "<<a@b>>", "||a|b");
    row("semicolons as commas", "a@b; c@d", "||a|b ; ||c|d");
    row("an open quote", "\"a, b@c", "||a, b@c|");
    row("an open comment", "a@b (x", "x||a|b");
    row("a backslash at the end", "a@b \\", "||a|b");
    row("folded", "A\r\n B\r\n <a@b>", "A B||a|b");
    row("8-bit names stay", "Gr\xfc\xdf <a@b>", "Gr\xfc\xdf||a|b");
    row("encoded words stay", "=?utf-8?q?a=2C?= <a@b>", "=?utf-8?q?a=2C?=||a|b");
    row("an address as name", "a@b <c@d>", "a@b||c|d");
    row("nothing", " , ; (x)", "");
}

void tst_MimeAddresses::list()
{
    QFETCH(const QByteArray, value);
    QTEST(written(Mime::parseAddresses(value)), "list");
}

void tst_MimeAddresses::maximum()
{
    QCOMPARE(Mime::parseAddresses("a,b,c,d", 2).size(), 2);
    QCOMPARE(Mime::parseAddresses("g:a,b,c,d", 2).last().kind, Mime::Address::Kind::GroupEnd);
}

void tst_MimeAddresses::date_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("time");
    QTest::addColumn<qint64>("day");
    const auto row = [](const char *name, const char *value, qint64 time, qint64 day) {
        QTest::newRow(name) << QByteArray(value) << time << day;
    };
    row("the example of RFC 5322", "Fri, 21 Nov 1997 09:55:06 -0600", 880127706, 880070400);
    row("without weekday and seconds", "21 Nov 1997 09:55 -0600", 880127700, 880070400);
    row("two digits of year", "21 Nov 97 09:55:06 GMT", 880106106, 880070400);
    row("two digits below fifty", "1 Jan 01 00:00:00 +0000", 978307200, 978307200);
    row("forty-nine is the last year of this century", "1 Jan 49 00:00:00 +0000", 2493072000, 2493072000);
    row("fifty is of the last century", "1 Jan 50 00:00:00 +0000", -631152000, -631152000);
    row("three digits of year", "1 Jan 101 00:00:00 +0000", 978307200, 978307200);
    row("named zones", "21 Nov 1997 09:55:06 EST", 880124106, 880070400);
    row("comments and folding", "Fri,\r\n 21 (x(y)) Nov 1997 (c) 09:55:06 -0600 (CST)", 880127706, 880070400);
    row("the day is the writer's", "1 Jan 2000 00:30:00 +0200", 946679400, 946684800);
    row("asctime's order", "Fri Nov 21 09:55:06 1997", 880106106, 880070400);
    row("dashes", "21-Nov-1997 09:55:06 +0000", 880106106, 880070400);
    row("no time", "21 Nov 1997", 880070400, 880070400);
    row("a leap second", "31 Dec 1998 23:59:60 +0000", 915148800, 915062400);
    row("a leap day", "29 Feb 2000 00:00:00 +0000", 951782400, 951782400);
    row("before 1970", "1 Jan 1960 00:00:00 +0000", -315619200, -315619200);
    row("a bad time leaves the day", "21 Nov 1997 25:61:00 +0000", 880070400, 880070400);
}

void tst_MimeAddresses::date()
{
    QFETCH(const QByteArray, value);
    const auto parsed = Mime::parseDate(value);
    QVERIFY(parsed);
    QTEST(parsed->time, "time");
    QTEST(parsed->day, "day");
}

void tst_MimeAddresses::noDate_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"", "yesterday", "Fri, 32 Nov 1997", "29 Feb 1900", "31 Apr 2001",
             "1 Jan 99999", "1 Foo 2000", "0 Jan 2000", "1 Jan 0000", "(1 Jan 2000", "1 Jan", ",,,"})
        QTest::newRow(value) << QByteArray(value);
}

void tst_MimeAddresses::noDate()
{
    QFETCH(const QByteArray, value);
    QVERIFY(!Mime::parseDate(value));
}

QTEST_APPLESS_MAIN(tst_MimeAddresses)
#include "tst_mimeaddresses.moc"
