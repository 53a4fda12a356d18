// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Client;
using namespace std::chrono_literals;

/// Answers Hello by itself and keeps every other request for the test.
struct FakeServer
{
    QLocalServer listener;
    QLocalSocket *peer = nullptr;
    Rpc::FrameReader reader{Rpc::FrameReader::maxFrame};
    QList<Rpc::Frame> requests;
    int connections = 0;
    quint16 version = Rpc::protocolVersion;
    bool greets = true;

    bool listen(const QString &path)
    {
        QObject::connect(&listener, &QLocalServer::newConnection, &listener, [this] {
            ++connections;
            peer = listener.nextPendingConnection();
            reader = Rpc::FrameReader(Rpc::FrameReader::maxFrame);
            QObject::connect(peer, &QLocalSocket::readyRead, peer, [this] { read(); });
        });
        return listener.listen(path);
    }
    void read()
    {
        reader.append(peer->readAll());
        for (auto next = reader.next(); std::holds_alternative<Rpc::Frame>(next); next = reader.next()) {
            const Rpc::Frame frame = std::get<Rpc::Frame>(next);
            if (frame.message != Rpc::numberOf<Rpc::Hello>)
                requests += frame;
            else if (greets)
                reply(frame, Rpc::HelloReply{version, QStringLiteral("fake"), {}, true, {}});
        }
    }
    template <class Message> void reply(const Rpc::Frame &to, const Message &message)
    {
        peer->write(Rpc::toBytes({Rpc::Frame::Reply, to.message, to.request, {}, Rpc::encode(message)}));
    }
    void drop()
    {
        peer->abort();
        peer->deleteLater();
        peer = nullptr;
    }
};

class TestLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void repliesFindTheirCalls();
    void failuresCarryTheirCode();
    void sessionGoesAlong();
    void largePayloadsGoBothWays();
    void callsWaitForTheConnection();
    void waitingEndsWithBusy();
    void aFullQueueIsBusy();
    void lostConnectionLeavesTheOutcomeUnknown();
    void linkComesBack();
    void aWaitingCallSeesAnAttempt();
    void noAnswerInTime();
    void lateAnswersAreIgnored();
    void aDestroyedContextHearsNothing();
    void changeEventsArrive();
    void brokenServersAreLeft_data();
    void brokenServersAreLeft();
    void otherVersionIsRefused();
    void stopFailsWhatIsOutstanding();

private:
    template <class Request> auto storeIn(std::optional<Base::Result<typename Request::Reply>> &result)
    {
        return [&result](Base::Result<typename Request::Reply> got) { result = std::move(got); };
    }
    using UserResult = std::optional<Base::Result<Rpc::UserReply>>;
    void ask(UserResult &result, const char *login)
    {
        m_link->call(QByteArray(), Rpc::GetUser{QLatin1String(login)}, this, storeIn<Rpc::GetUser>(result));
    }
    QString asked(int index) const
    {
        return Rpc::decode<Rpc::GetUser>(m_server->requests[index].payload)->login;
    }
    static Rpc::UserReply user(const QString &login)
    {
        Rpc::UserReply reply;
        reply.user.login = login;
        return reply;
    }
    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        m_reactor->wheel().tick();
    }
    bool listen() { return m_server->listen(m_options.server.path); }
    void start()
    {
        m_link = std::make_unique<Link>(m_options, *m_reactor);
        m_link->onConnected = [this] { ++m_connected; };
        m_link->onDisconnected = [this](const QString &reason) { m_reasons += reason; };
        m_link->start();
    }

    Base::ManualClock m_clock;
    std::unique_ptr<Net::Reactor> m_reactor;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Link> m_link;
    LinkOptions m_options;
    int m_connected = 0;
    QStringList m_reasons;
};

void TestLink::init()
{
    m_reactor = std::make_unique<Net::Reactor>(m_clock, 10ms);
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeServer>();
    m_options = LinkOptions();
    m_options.server.path = m_folder->filePath(QStringLiteral("s"));
    m_connected = 0;
    m_reasons.clear();
}

void TestLink::cleanup()
{
    m_link.reset();
    m_server.reset();
}

void TestLink::repliesFindTheirCalls()
{
    QVERIFY(listen());
    start();
    UserResult first, second;
    ask(first, "alice");
    ask(second, "bob");
    QTRY_COMPARE(m_server->requests.size(), 2);
    QVERIFY(m_link->isConnected());
    QVERIFY(m_link->server().system);
    QCOMPARE(m_connected, 1);
    for (int i : {1, 0})
        m_server->reply(m_server->requests[i], user(asked(i)));
    QTRY_VERIFY(first && second);
    QCOMPARE((*first)->user.login, QStringLiteral("alice"));
    QCOMPARE((*second)->user.login, QStringLiteral("bob"));
}

void TestLink::failuresCarryTheirCode()
{
    QVERIFY(listen());
    start();
    UserResult result;
    ask(result, "x");
    QTRY_COMPARE(m_server->requests.size(), 1);
    const Rpc::Frame &request = m_server->requests.first();
    const Base::Error error{Base::Code::NotFound, QStringLiteral("no such user")};
    m_server->peer->write(
        Rpc::toBytes({Rpc::Frame::Failure, request.message, request.request, {}, Rpc::toPayload(error)}));
    QTRY_VERIFY(result);
    QVERIFY(result->error() == error);
}

void TestLink::sessionGoesAlong()
{
    QVERIFY(listen());
    start();
    const QByteArray session(16, 's');
    m_link->call(session, Rpc::Ping(), this, [](Base::Result<Rpc::Empty>) {});
    QTRY_COMPARE(m_server->requests.size(), 1);
    QCOMPARE(m_server->requests.first().session, session);
}

void TestLink::largePayloadsGoBothWays()
{
    QVERIFY(listen());
    start();
    Rpc::AppendItems request;
    request.items.resize(1);
    request.items[0].raw = QByteArray(20'000'000, 'm');
    bool done = false;
    m_link->call(QByteArray(), request, this,
        [&](Base::Result<Rpc::AppendItemsReply> reply) { done = reply && reply->uidValidity == 7; });
    std::optional<Base::Result<Rpc::ReadBodyReply>> body;
    m_link->call(QByteArray(), Rpc::ReadBody(), this, storeIn<Rpc::ReadBody>(body));
    QTRY_COMPARE(m_server->requests.size(), 2);
    QVERIFY(*Rpc::decode<Rpc::AppendItems>(m_server->requests[0].payload) == request);
    m_server->reply(m_server->requests[1], Rpc::ReadBodyReply{request.items[0].raw});
    m_server->reply(m_server->requests[0], Rpc::AppendItemsReply{7, {1}, {}});
    QTRY_VERIFY(done && body);
    QVERIFY((*body)->bytes == request.items[0].raw);
    QTRY_COMPARE(m_reasons, QStringList());
}

void TestLink::callsWaitForTheConnection()
{
    start();
    UserResult result;
    ask(result, "early");
    QTRY_COMPARE(m_reasons.size(), 1);
    QVERIFY(!result);
    QVERIFY(listen());
    pass(200ms);
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_server->reply(m_server->requests[0], user(QStringLiteral("early")));
    QTRY_VERIFY(result);
    QVERIFY(*result);
}

void TestLink::waitingEndsWithBusy()
{
    start();
    UserResult result;
    ask(result, "x");
    pass(1900ms);
    QCoreApplication::processEvents();
    QVERIFY(!result);
    pass(200ms);
    QTRY_VERIFY(result);
    QCOMPARE(result->error().code, Base::Code::Busy);
}

void TestLink::aFullQueueIsBusy()
{
    m_options.maxWaiting = 1;
    start();
    UserResult first, second;
    ask(first, "x");
    ask(second, "y");
    QVERIFY(!second); // not from inside call()
    QTRY_VERIFY(second);
    QCOMPARE(second->error().code, Base::Code::Busy);
    QVERIFY(!first);
}

void TestLink::lostConnectionLeavesTheOutcomeUnknown()
{
    QVERIFY(listen());
    start();
    UserResult result;
    ask(result, "x");
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_server->drop();
    QTRY_VERIFY(result);
    QCOMPARE(result->error().code, Base::Code::Io);
    QVERIFY(result->error().detail.contains(QStringLiteral("outcome unknown")));
    QVERIFY(!m_link->isConnected());
}

void TestLink::linkComesBack()
{
    QVERIFY(listen());
    start();
    QTRY_COMPARE(m_connected, 1);
    m_server->drop();
    QTRY_COMPARE(m_reasons.size(), 1);
    QCOMPARE(m_server->connections, 1);
    pass(5s);
    QTRY_COMPARE(m_connected, 2);
    UserResult result;
    ask(result, "again");
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_server->reply(m_server->requests[0], user(QStringLiteral("again")));
    QTRY_VERIFY(result && *result);
}

// Each worker of a daemon has a link of its own: the first may be back while the others wait for their next attempt.
void TestLink::aWaitingCallSeesAnAttempt()
{
    QVERIFY(LinkOptions().lastRetry < LinkOptions().connectGrace);
}

void TestLink::noAnswerInTime()
{
    QVERIFY(listen());
    start();
    UserResult result;
    ask(result, "slow");
    UserResult patient;
    m_link->call(
        QByteArray(), Rpc::GetUser{QStringLiteral("p")}, this, storeIn<Rpc::GetUser>(patient), 10min);
    QTRY_COMPARE(m_server->requests.size(), 2);
    pass(59s);
    QCoreApplication::processEvents();
    QVERIFY(!result);
    pass(2s);
    QTRY_VERIFY(result);
    QCOMPARE(result->error().code, Base::Code::Io);
    QVERIFY(!patient);
    pass(10min);
    QTRY_VERIFY(patient);
}

void TestLink::lateAnswersAreIgnored()
{
    QVERIFY(listen());
    start();
    UserResult result, next;
    ask(result, "slow");
    QTRY_COMPARE(m_server->requests.size(), 1);
    pass(61s);
    QTRY_VERIFY(result);
    result.reset();
    m_server->reply(m_server->requests[0], user(QStringLiteral("slow")));
    ask(next, "next");
    QTRY_COMPARE(m_server->requests.size(), 2);
    m_server->reply(m_server->requests[1], user(QStringLiteral("next")));
    QTRY_VERIFY(next && *next);
    QVERIFY(!result);
}

void TestLink::aDestroyedContextHearsNothing()
{
    QVERIFY(listen());
    start();
    auto context = std::make_unique<QObject>();
    int calls = 0;
    const auto count = [&](Base::Result<Rpc::Empty>) { ++calls; };
    m_link->call(QByteArray(), Rpc::Ping(), context.get(), count);
    UserResult after;
    ask(after, "after");
    QTRY_COMPARE(m_server->requests.size(), 2);
    context.reset();
    m_server->reply(m_server->requests[0], Rpc::Empty());
    m_server->reply(m_server->requests[1], user(QStringLiteral("after")));
    QTRY_VERIFY(after);
    QCOMPARE(calls, 0);
}

void TestLink::changeEventsArrive()
{
    QVERIFY(listen());
    start();
    QList<Rpc::FolderChanged> events;
    m_link->onFolderChanged = [&](const Rpc::FolderChanged &event) { events += event; };
    QTRY_COMPARE(m_connected, 1);
    const Rpc::FolderChanged event{{1}, {2}, 3};
    m_server->peer->write(Rpc::toBytes({Rpc::Frame::Event, 999, 0, {}, "from a newer server"}));
    m_server->peer->write(
        Rpc::toBytes({Rpc::Frame::Event, Rpc::numberOf<Rpc::FolderChanged>, 0, {}, Rpc::encode(event)}));
    QTRY_COMPARE(events.size(), 1);
    QVERIFY(events.first() == event);
}

void TestLink::brokenServersAreLeft_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("* OK IMAP4rev1 ready\r\n");
    QTest::newRow("a request") << Rpc::toBytes({Rpc::Frame::Request, 1, 1, {}, {}});
    QTest::newRow("a malformed event") << Rpc::toBytes({Rpc::Frame::Event, 200, 0, {}, "x"});
}

void TestLink::brokenServersAreLeft()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(listen());
    start();
    QTRY_COMPARE(m_connected, 1);
    m_server->peer->write(bytes);
    QTRY_COMPARE(m_reasons.size(), 1);
    QVERIFY(!m_link->isConnected());
}

void TestLink::otherVersionIsRefused()
{
    m_server->version = 99;
    QVERIFY(listen());
    start();
    QTRY_COMPARE(m_reasons.size(), 1);
    QVERIFY(m_reasons.first().contains(QStringLiteral("99")));
    QCOMPARE(m_connected, 0);
}

void TestLink::stopFailsWhatIsOutstanding()
{
    QVERIFY(listen());
    start();
    UserResult sent, never;
    ask(sent, "x");
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_link->stop();
    ask(never, "y");
    QTRY_VERIFY(sent && never);
    QCOMPARE(sent->error().code, Base::Code::Io);
    QCOMPARE(never->error().code, Base::Code::Busy);
    pass(1min);
    QCOMPARE(m_server->connections, 1);
}

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
