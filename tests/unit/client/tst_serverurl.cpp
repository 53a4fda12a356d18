// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/serverurl.h"

#include <QTest>

using namespace Client;

class TestServerUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodUrls_data();
    void goodUrls();
    void badUrls_data();
    void badUrls();
};

void TestServerUrl::goodUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *text, const char *shown) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(shown);
    };
    row("the default", "default:", "file:///var/run/kopano/server.sock");
    row("a local socket", "file:///run/x.sock", "file:///run/x.sock");
    row("a path is taken as it is", "file:///run/a%2Fb#c?d", "file:///run/a%2Fb#c?d");
    row("plain with its port", "http://localhost:1236/", "http://localhost:1236/");
    row("plain without a port", "http://localhost", "http://localhost:236/");
    row("TLS without a port", "https://mail.example.org/", "https://mail.example.org:237/");
    row("an IPv6 address", "https://[2001:db8::1]:4711/", "https://[2001:db8::1]:4711/");
}

void TestServerUrl::goodUrls()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const auto url = parseServerUrl(text);
    QVERIFY2(url, url ? "" : qPrintable(url.error().detail));
    QCOMPARE(url->toString(), shown);
    QVERIFY(*parseServerUrl(shown) == *url);
}

void TestServerUrl::badUrls_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "default", "/run/x.sock", "file://", "file:///", "file://host/path",
             "ftp://localhost/", "http://", "https://:237/", "https://host:0/", "https://host:70000/",
             "https://host/path", "https://user@host/", "https://host/?a", "https://host/#a"})
        QTest::newRow(qPrintable(QStringLiteral("'%1' is refused").arg(QLatin1String(text))))
            << QString::fromLatin1(text);
}

void TestServerUrl::badUrls()
{
    QFETCH(QString, text);
    const auto url = parseServerUrl(text);
    QVERIFY(!url);
    QCOMPARE(url.error().code, Base::Code::Invalid);
}

QTEST_GUILESS_MAIN(TestServerUrl)
#include "tst_serverurl.moc"
