// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/listener.h"

#include "config/types.h"
#include "net/peercredentials.h"
#include "net/sockets.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Net;

class TestListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anyPortIsFoundAndTold();
    void wildcardTakesBothFamilies();
    void loopbackInterfaceGivesItsAddresses();
    void unknownInterfaceIsAnError();
    void aTakenPortIsAConflict();
    void refusedPeersGetTheirLine();
    void authenticatedPeersLeaveRoom();
    void limitsOfZeroAreErrors_data();
    void limitsOfZeroAreErrors();
    void oneIpv6NetworkCountsAsOne();
    void localSocketTellsItsPeer();
    void staleSocketIsReplaced();
    void whatIsNoStaleSocketStays_data();
    void whatIsNoStaleSocketStays();
    void aFolderOpenToAllGetsNoSocket();
    void tooLongPathIsInvalid();
    void adoptedDescriptorIsServed();
    void aFileIsNoListeningSocket();
    void acceptingPausesNearTheDescriptorLimit();
    void pausedListenerLetsPeersWait();
    void configuredAddresses_data();
    void configuredAddresses();

private:
    static Endpoint loopback(int tag = 0)
    {
        Endpoint endpoint;
        endpoint.address = QHostAddress(QHostAddress::LocalHost);
        endpoint.tag = tag;
        return endpoint;
    }
    Endpoint local(const char *name) const
    {
        Endpoint endpoint;
        endpoint.unixPath = m_folder->filePath(QLatin1String(name));
        return endpoint;
    }
    void closeAccepted() { m_accepted.clear(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionLimits> m_limits;
    std::unique_ptr<Listener> m_listener;
    QList<Incoming> m_accepted;
};

void TestListener::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_limits = std::make_unique<ConnectionLimits>();
    m_listener = std::make_unique<Listener>(
        *m_limits, [this](Incoming incoming) { m_accepted += std::move(incoming); },
        [](Refusal refusal, const Endpoint &) -> QByteArray {
            return QByteArray("* BYE ") + QByteArray::number(int(refusal)) + "\r\n";
        });
}

void TestListener::cleanup()
{
    m_listener.reset();
    closeAccepted();
    QCOMPARE(m_limits->total(), 0);
}

void TestListener::anyPortIsFoundAndTold()
{
    QVERIFY(m_listener->listen(loopback(1)));
    QVERIFY(m_listener->listen(loopback(2)));
    QVERIFY(m_listener->port(1) != 0);
    QVERIFY(m_listener->port(2) != 0 && m_listener->port(2) != m_listener->port(1));
    QCOMPARE(m_listener->port(3), quint16(0));
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port(2));
    QTRY_COMPARE(m_accepted.size(), 1);
    const Incoming &incoming = m_accepted.first();
    QCOMPARE(incoming.tag, 2);
    QCOMPARE(incoming.endpoint, 1);
    QCOMPARE(incoming.localPort, m_listener->port(2));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(incoming.peerPort, client.localPort());
    QVERIFY(incoming.peerAddress.isEqual(QHostAddress(QHostAddress::LocalHost)));
}

void TestListener::wildcardTakesBothFamilies()
{
    Endpoint any;
    any.address = QHostAddress(QHostAddress::Any);
    QVERIFY(m_listener->listen(any));
    QTcpSocket v4;
    v4.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
    QTRY_COMPARE(m_accepted.size(), 1);
    QCOMPARE(m_accepted.first().peerAddress.protocol(), QAbstractSocket::IPv4Protocol);
    QCOMPARE(m_listener->bound().first().toString(), QStringLiteral("*:%1").arg(m_listener->port()));
}

void TestListener::loopbackInterfaceGivesItsAddresses()
{
    Endpoint endpoint;
    endpoint.address = QHostAddress(QHostAddress::AnyIPv4);
    endpoint.interfaceName = QStringLiteral("lo");
    const auto result = m_listener->listen(endpoint);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    for (const Endpoint &bound : m_listener->bound())
        QVERIFY2(bound.address.isLoopback(), qPrintable(bound.toString()));
    QVERIFY(m_listener->port() != 0);
}

void TestListener::unknownInterfaceIsAnError()
{
    Endpoint endpoint;
    endpoint.address = QHostAddress(QHostAddress::Any);
    endpoint.interfaceName = QStringLiteral("nosuch0");
    const auto result = m_listener->listen(endpoint);
    QVERIFY(!result);
    QVERIFY(result.error().detail.contains(QStringLiteral("nosuch0")));
}

void TestListener::aTakenPortIsAConflict()
{
    QVERIFY(m_listener->listen(loopback()));
    Endpoint again = loopback();
    again.port = m_listener->port();
    const auto result = m_listener->listen(again);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Base::Code::Conflict);
    QVERIFY(result.error().detail.contains(QString::number(again.port)));
}

void TestListener::refusedPeersGetTheirLine()
{
    QVERIFY(m_limits->setNumbers({100, 100, 2}));
    QVERIFY(m_listener->listen(loopback()));
    QTcpSocket clients[3];
    for (QTcpSocket &client : clients)
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
    QTRY_COMPARE(clients[2].state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(clients[2].readAll(), QByteArray("* BYE 2\r\n"));
    QCOMPARE(m_accepted.size(), 2);
    closeAccepted();
    QCOMPARE(m_limits->total(), 0);
    clients[2].connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
    QTRY_COMPARE(m_accepted.size(), 1);
}

void TestListener::authenticatedPeersLeaveRoom()
{
    ConnectionLimits limits;
    QVERIFY(limits.setNumbers({4, 3, 1}));
    const QHostAddress a(QStringLiteral("192.0.2.1"));
    const QHostAddress b(QStringLiteral("192.0.2.2"));
    std::vector<std::shared_ptr<ConnectionTicket>> tickets;
    const auto admit = [&](const QHostAddress &address) -> std::optional<Refusal> {
        auto admitted = limits.admit(address);
        if (const auto *refusal = std::get_if<Refusal>(&admitted))
            return *refusal;
        tickets.push_back(std::get<0>(admitted));
        return {};
    };
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!admit(a));
        QCOMPARE(
            admit(a), std::optional(i < 2 ? Refusal::TooManyUnauthenticated : Refusal::TooManyFromAddress));
        tickets.back()->setAuthenticated();
        tickets.back()->setAuthenticated(); // counts once
    }
    QCOMPARE(admit(a), std::optional(Refusal::TooManyFromAddress));
    QVERIFY(!admit(b));
    QCOMPARE(admit(QHostAddress()), std::optional(Refusal::TooManyTotal));
    QCOMPARE(limits.unauthenticated(), 1);
    tickets.clear();
    QCOMPARE(limits.total(), 0);
    QCOMPARE(limits.unauthenticated(), 0);
    QVERIFY(!admit(a));
    tickets.clear();
}

void TestListener::limitsOfZeroAreErrors_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("perAddress");
    QTest::addColumn<int>("unauthenticated");
    QTest::newRow("no connections at all") << 0 << 1 << 1;
    QTest::newRow("none from an address") << 1 << 0 << 1;
    QTest::newRow("none before login") << 1 << 1 << 0;
    QTest::newRow("a negative number") << -1 << 1 << 1;
}

void TestListener::limitsOfZeroAreErrors()
{
    QFETCH(int, total);
    QFETCH(int, perAddress);
    QFETCH(int, unauthenticated);
    const auto result = m_limits->setNumbers({total, perAddress, unauthenticated});
    QVERIFY(!result);
    QCOMPARE(result.error().code, Base::Code::Invalid);
}

void TestListener::oneIpv6NetworkCountsAsOne()
{
    QVERIFY(m_limits->setNumbers({100, 1, 1}));
    const auto first = m_limits->admit(QHostAddress(QStringLiteral("2001:db8:0:1::1")));
    QVERIFY(!std::holds_alternative<Refusal>(first));
    QVERIFY(std::holds_alternative<Refusal>(
        m_limits->admit(QHostAddress(QStringLiteral("2001:db8:0:1:ffff::2")))));
    QVERIFY(
        !std::holds_alternative<Refusal>(m_limits->admit(QHostAddress(QStringLiteral("2001:db8:0:2::1")))));
}

void TestListener::localSocketTellsItsPeer()
{
    Endpoint endpoint = local("s.sock");
    endpoint.unixMode = 0640;
    QVERIFY(m_listener->listen(endpoint));
    QCOMPARE(QFile::permissions(endpoint.unixPath)
            & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
        QFile::Permissions(QFile::WriteOwner | QFile::ReadGroup));
    const auto client = connectLocal(endpoint.unixPath);
    QVERIFY(client);
    QTRY_COMPARE(m_accepted.size(), 1);
    QVERIFY(m_accepted.first().peerAddress.isNull());
    const auto peer = peerCredentials(m_accepted.first().descriptor);
    QVERIFY(peer);
    QCOMPARE(peer->uid, ownUid());
    QCOMPARE(peer->pid, QCoreApplication::applicationPid());
    if (const auto name = accountName(ownUid()))
        QCOMPARE(accountUid(*name), std::optional(ownUid()));
    QVERIFY(!accountUid(QStringLiteral("no such account")));
    closeDescriptor(*client);
    m_listener->close();
    QVERIFY(!QFile::exists(endpoint.unixPath));
}

void TestListener::staleSocketIsReplaced()
{
    const Endpoint endpoint = local("s.sock");
    const auto stale = openListening(endpoint);
    QVERIFY(stale);
    auto busy = m_listener->listen(endpoint);
    QVERIFY(!busy);
    QCOMPARE(busy.error().code, Base::Code::Conflict);
    closeDescriptor(*stale);
    QVERIFY(QFileInfo(endpoint.unixPath).exists());
    const auto result = m_listener->listen(endpoint);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const auto client = connectLocal(endpoint.unixPath);
    QVERIFY(client);
    closeDescriptor(*client);
}

void TestListener::whatIsNoStaleSocketStays_data()
{
    QTest::addColumn<bool>("link");
    QTest::newRow("a file") << false;
    QTest::newRow("a symbolic link to a stale socket") << true;
}

void TestListener::whatIsNoStaleSocketStays()
{
    QFETCH(bool, link);
    const Endpoint endpoint = local("s.sock");
    if (link) {
        const auto stale = openListening(local("target"));
        QVERIFY(stale);
        closeDescriptor(*stale);
        QVERIFY(QFile::link(local("target").unixPath, endpoint.unixPath));
    } else {
        QFile file(endpoint.unixPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto result = m_listener->listen(endpoint);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Base::Code::Conflict);
    QVERIFY(result.error().detail.contains(endpoint.unixPath));
    QVERIFY(QFileInfo(endpoint.unixPath).exists());
}

void TestListener::aFolderOpenToAllGetsNoSocket()
{
    const auto before = QFile::permissions(m_folder->path());
    QVERIFY(QFile::setPermissions(m_folder->path(), before | QFile::WriteOther));
    QCOMPARE(m_listener->listen(local("s.sock")).error().code, Base::Code::Denied);
    QVERIFY(QFile::setPermissions(m_folder->path(), before));
    QVERIFY(m_listener->listen(local("s.sock")));
}

void TestListener::tooLongPathIsInvalid()
{
    Endpoint endpoint;
    endpoint.unixPath = QLatin1Char('/') + QString(200, QLatin1Char('x'));
    QCOMPARE(m_listener->listen(endpoint).error().code, Base::Code::Invalid);
}

void TestListener::adoptedDescriptorIsServed()
{
    const auto descriptor = openListening(local("s.sock"));
    QVERIFY(descriptor);
    QVERIFY(m_listener->adopt(*descriptor, {}));
    QCOMPARE(m_listener->bound().first().unixPath, local("s.sock").unixPath);
    const auto client = connectLocal(local("s.sock").unixPath);
    QVERIFY(client);
    QTRY_COMPARE(m_accepted.size(), 1);
    closeDescriptor(*client);
    m_listener->close();
    QVERIFY(QFileInfo(local("s.sock").unixPath).exists()); // it belongs to whoever made it
}

void TestListener::aFileIsNoListeningSocket()
{
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(m_listener->adopt(file.handle(), {}).error().code, Base::Code::Invalid);
}

void TestListener::acceptingPausesNearTheDescriptorLimit()
{
    QVERIFY(m_listener->listen(loopback()));
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    const auto connectOne = [&] {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
    };
    connectOne();
    QTRY_COMPARE(m_accepted.size(), 1);
    m_listener->setDescriptorLimit(lowestFreeDescriptor());
    connectOne();
    QTRY_VERIFY(m_listener->isExhausted());
    QCOMPARE(m_accepted.size(), 2); // the one that reached the limit still is served
    connectOne();
    QTRY_COMPARE(clients.back()->state(), QAbstractSocket::ConnectedState); // by the kernel
    QCOMPARE(m_accepted.size(), 2);
    closeAccepted();
    clients.erase(clients.begin(), clients.begin() + 2);
    QTRY_COMPARE(m_accepted.size(), 1);
    QVERIFY(!m_listener->isExhausted());
}

void TestListener::pausedListenerLetsPeersWait()
{
    QVERIFY(m_listener->listen(loopback()));
    m_listener->setPaused(true);
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QVERIFY(m_accepted.isEmpty());
    m_listener->setPaused(false);
    QTRY_COMPARE(m_accepted.size(), 1);
}

void TestListener::configuredAddresses_data()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<Config::ListenAddress>("address");
    QTest::addColumn<QString>("text");
    QTest::newRow("a star is both families") << Config::ListenAddress{u"*"_s, 143, {}, {}} << u"*:143"_s;
    QTest::newRow("an interface stays") << Config::ListenAddress{u"*"_s, 143, u"lo"_s, {}} << u"*%lo:143"_s;
    QTest::newRow("an IPv4 address") << Config::ListenAddress{u"192.0.2.1"_s, 24, {}, {}}
                                     << u"192.0.2.1:24"_s;
    QTest::newRow("an IPv6 address") << Config::ListenAddress{u"::1"_s, 24, {}, {}} << u"[::1]:24"_s;
    QTest::newRow("a path") << Config::ListenAddress{{}, 0, {}, u"/run/s.sock"_s} << u"unix:/run/s.sock"_s;
}

void TestListener::configuredAddresses()
{
    QFETCH(Config::ListenAddress, address);
    QFETCH(QString, text);
    QCOMPARE(endpointOf(address).toString(), text);
    QVERIFY(!endpointOf(address).tls);
    QVERIFY(endpointOf(address, true).tls);
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
