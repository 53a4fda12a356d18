// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sockets.h"
#include "net/tlscontext.h"
#include "pair.h"

#include <QFile>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Net;

class TestStartTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void handshakeAfterTheGoAhead();
    void implicitTls();
    void largeOutputArrivesWhole();
    void plaintextInOurBufferCloses();
    void plaintextOnItsWayCloses();
    void noHandshakeInTimeCloses();
    void garbageInsteadOfAHandshakeCloses();
    void bytesWrittenTooEarlyGoOutEncrypted();
    void clientSideChecksTheName_data();
    void clientSideChecksTheName();
    void contextErrorsNameTheFile_data();
    void contextErrorsNameTheFile();
    void aBadReloadKeepsTheOldIdentity();
    void keyAndCertificateInOneFile();
    void withoutFilesThereIsNoTls();

private:
    static QString file(const char *name) { return QStringLiteral(SOURCE_FOLDER "/") + QLatin1String(name); }
    QSslConfiguration m_server;
};

void TestStartTls::initTestCase()
{
    TlsOptions options;
    options.certificateFile = file("certificate.pem");
    options.keyFile = file("key.pem");
    TlsContext context;
    const auto loaded = context.load(options);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    m_server = context.configuration();
}

/// A client that turns to TLS on an existing connection.
static std::unique_ptr<QSslSocket> tlsClient(Pair &pair)
{
    auto client = std::make_unique<QSslSocket>();
    client->setPeerVerifyMode(QSslSocket::VerifyNone);
    pair.connection.reset();
    client->connectToHost(QHostAddress(QHostAddress::LocalHost), pair.listener->port());
    return client;
}

void TestStartTls::handshakeAfterTheGoAhead()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    const auto client = tlsClient(pair);
    QTRY_VERIFY(pair.connection && client->state() == QAbstractSocket::ConnectedState);
    pair.connection->start(pair.callbacks());
    client->write("STARTTLS\r\n");
    QTRY_COMPARE(pair.connection->input(), QByteArrayView("STARTTLS\r\n"));
    pair.connection->consume(10);
    pair.connection->write("220 go ahead\r\n");
    pair.connection->startTls(m_server);
    QTRY_COMPARE(client->peek(100), QByteArray("220 go ahead\r\n"));
    client->readAll();
    QVERIFY(!pair.connection->isEncrypted());
    client->startClientEncryption();
    QTRY_VERIFY(pair.encrypted && client->isEncrypted());
    QVERIFY(pair.connection->cipher().startsWith(QStringLiteral("TLSv1.")));
    client->write("EHLO\r\n");
    QTRY_COMPARE(pair.connection->input(), QByteArrayView("EHLO\r\n"));
    pair.connection->takeInput();
    pair.connection->write("250 fine\r\n");
    QTRY_COMPARE(client->peek(100), QByteArray("250 fine\r\n"));
    client->readAll();
    pair.connection->write("221 bye\r\n");
    pair.connection->close();
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client->readAll(), QByteArray("221 bye\r\n"));
    QTRY_COMPARE(pair.closed, std::optional(Closed::ByUs));
}

void TestStartTls::implicitTls()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    const auto client = tlsClient(pair);
    QTRY_VERIFY(pair.connection);
    pair.connection->start(pair.callbacks());
    pair.connection->startTls(m_server);
    pair.connection->write("* OK hello\r\n");
    client->startClientEncryption();
    QTRY_COMPARE(client->peek(100), QByteArray("* OK hello\r\n"));
    client->disconnectFromHost();
    QTRY_COMPARE(pair.closed, std::optional(Closed::ByPeer));
}

void TestStartTls::largeOutputArrivesWhole()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    const auto client = tlsClient(pair);
    QTRY_VERIFY(pair.connection);
    pair.connection->start(pair.callbacks());
    pair.connection->startTls(m_server);
    client->startClientEncryption();
    QTRY_VERIFY(pair.encrypted);
    QByteArray sent;
    for (int i = 0; i < 40; ++i) {
        sent += QByteArray(100'000, char('a' + i % 26));
        pair.connection->write(QByteArray(100'000, char('a' + i % 26)));
    }
    QVERIFY(pair.connection->isCongested());
    QByteArray got;
    QTRY_VERIFY((got += client->readAll()).size() >= sent.size());
    QVERIFY(got == sent);
    QTRY_COMPARE(pair.drained, 1);
    got.clear();
    pair.onReceived = [&] { got += pair.connection->takeInput(); };
    client->write(sent);
    QTRY_VERIFY(got.size() >= sent.size());
    QVERIFY(got == sent);
}

void TestStartTls::plaintextInOurBufferCloses()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.client.write("STARTTLS\r\nRCPT TO:<injected@example.org>\r\n");
    QTRY_VERIFY(pair.connection->input().size() > 10);
    pair.connection->consume(10);
    pair.connection->write("220 go ahead\r\n");
    pair.connection->startTls(m_server);
    QTRY_COMPARE(pair.closed, std::optional(Closed::Injected));
    QVERIFY(pair.connection->input().isEmpty());
}

void TestStartTls::plaintextOnItsWayCloses()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.client.write("STARTTLS\r\n");
    QTRY_COMPARE(pair.connection->input().size(), 10);
    pair.connection->consume(10);
    pair.connection->setPaused(true); // the command is being worked on
    pair.client.write("RCPT TO:<injected@example.org>\r\n");
    QTRY_COMPARE(pair.client.bytesToWrite(), 0);
    pair.connection->write("220 go ahead\r\n");
    pair.connection->startTls(m_server);
    pair.connection->setPaused(false);
    QTRY_COMPARE(pair.closed, std::optional(Closed::Injected));
    QCOMPARE(pair.received, 1);
}

void TestStartTls::noHandshakeInTimeCloses()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.connection->startTls(m_server);
    pair.advance(9s);
    QVERIFY(pair.connection->isOpen());
    pair.advance(2s);
    QTRY_COMPARE(pair.closed, std::optional(Closed::HandshakeFailed));
}

void TestStartTls::garbageInsteadOfAHandshakeCloses()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.connection->startTls(m_server);
    pair.client.write("GET / HTTP/1.0\r\n\r\n");
    QTRY_COMPARE(pair.closed, std::optional(Closed::HandshakeFailed));
    QCOMPARE(pair.received, 0);
}

void TestStartTls::bytesWrittenTooEarlyGoOutEncrypted()
{
    Pair pair;
    QTRY_VERIFY(pair.isUp());
    pair.connection->start(pair.callbacks());
    pair.connection->startTls(m_server);
    pair.connection->write("secret");
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(pair.client.readAll(), QByteArray());
}

void TestStartTls::clientSideChecksTheName_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("ok");
    QTest::newRow("the certificate's name is accepted") << QStringLiteral("localhost") << true;
    QTest::newRow("another name is refused") << QStringLiteral("example.org") << false;
}

void TestStartTls::clientSideChecksTheName()
{
    QFETCH(QString, host);
    QFETCH(bool, ok);
    Pair server;
    QTRY_VERIFY(server.isUp());
    Pair us;
    QTRY_VERIFY(us.isUp());
    QTcpSocket raw;
    server.connection.reset();
    raw.connectToHost(QHostAddress(QHostAddress::LocalHost), server.listener->port());
    QTRY_VERIFY(server.connection && raw.state() == QAbstractSocket::ConnectedState);
    server.connection->start(server.callbacks());
    server.connection->startTls(m_server);
    const auto copy = duplicate(raw.socketDescriptor());
    QVERIFY(copy);
    raw.abort(); // must not shut the connection down
    Incoming incoming;
    incoming.descriptor = *copy;
    us.connection = std::make_unique<Connection>(us.reactor, incoming);
    us.connection->start(us.callbacks());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(file("certificate.pem")));
    us.connection->startClientTls(configuration, host);
    if (ok) {
        QTRY_VERIFY(us.encrypted && server.encrypted);
        us.connection->write("x");
        QTRY_COMPARE(server.connection->input(), QByteArrayView("x"));
    } else {
        QTRY_COMPARE(us.closed, std::optional(Closed::HandshakeFailed));
        QVERIFY(!us.encrypted);
    }
}

void TestStartTls::contextErrorsNameTheFile_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("named");
    QTest::newRow("no such certificate") << file("missing.pem") << file("key.pem") << file("missing.pem");
    QTest::newRow("no such key") << file("certificate.pem") << file("missing.pem") << file("missing.pem");
    QTest::newRow("a certificate that is a key") << file("key.pem") << file("key.pem") << file("key.pem");
    QTest::newRow("a key that is a certificate")
        << file("certificate.pem") << file("certificate.pem") << file("certificate.pem");
    QTest::newRow("another certificate's key")
        << file("certificate.pem") << file("otherkey.pem") << file("otherkey.pem");
}

void TestStartTls::contextErrorsNameTheFile()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, named);
    TlsOptions options;
    options.certificateFile = certificate;
    options.keyFile = key;
    const auto read = TlsContext::read(options);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains(named), qPrintable(read.error().detail));
}

void TestStartTls::aBadReloadKeepsTheOldIdentity()
{
    TlsOptions options;
    options.certificateFile = file("certificate.pem");
    options.keyFile = file("key.pem");
    TlsContext context;
    QVERIFY(!context.isUsable());
    QVERIFY(context.load(options));
    const auto before = context.configuration();
    options.minimumProtocol = QStringLiteral("sslv3");
    QVERIFY(!context.load(options));
    QVERIFY(context.isUsable());
    QVERIFY(context.configuration() == before);
    options.minimumProtocol = QStringLiteral("tls1.3");
    options.ciphers = QStringLiteral("NO-SUCH-SUITE");
    QVERIFY(!context.load(options));
    options.ciphers.clear();
    QVERIFY(context.load(options));
    QVERIFY(!(context.configuration() == before));
}

void TestStartTls::keyAndCertificateInOneFile()
{
    QTemporaryDir folder;
    QFile both(folder.filePath(QStringLiteral("both.pem")));
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const char *name : {"key.pem", "certificate.pem"}) {
        QFile part(file(name));
        QVERIFY(part.open(QIODevice::ReadOnly));
        both.write(part.readAll());
    }
    both.close();
    TlsOptions options;
    options.keyFile = both.fileName();
    QVERIFY(TlsContext::read(options));
}

void TestStartTls::withoutFilesThereIsNoTls()
{
    TlsOptions missing;
    missing.certificateFile = QStringLiteral("/nowhere/certificate.pem");
    missing.keyFile = QStringLiteral("/nowhere/key.pem");
    TlsOptions half = missing;
    half.keyFile = file("key.pem");
    TlsOptions both = half;
    both.certificateFile = file("certificate.pem");
    TlsContext context;
    const auto none = context.loadIfPresent(missing);
    QVERIFY(none && !*none);
    QVERIFY(!context.loadIfPresent(half));
    const auto loaded = context.loadIfPresent(both);
    QVERIFY(loaded && *loaded && context.isUsable());
    QVERIFY(!context.loadIfPresent(missing)); // they were there before
    QVERIFY(context.isUsable());
}

QTEST_GUILESS_MAIN(TestStartTls)
#include "tst_starttls.moc"
