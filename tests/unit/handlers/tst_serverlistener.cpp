// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/control.h"
#include "client/link.h"
#include "listener/links.h"
#include "net/listener.h"
#include "testserver.h"

#include <QLocalSocket>
#include <QRandomGenerator>
#include <QTest>

using namespace Base;
using namespace std::chrono_literals;

/// The server on a real local socket.
class TestListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_links = std::make_unique<Listener::Links>(*m_server->core, 1);
        m_path = m_folder.filePath(QStringLiteral("socket%1").arg(++m_number));
        m_listener = std::make_unique<Net::Listener>(m_limits, [this](const Net::Incoming &incoming) {
            Handlers::PeerIdentity identity = m_system ? TestClient::system() : TestClient::local({});
            m_links->add({incoming, identity, std::nullopt, nullptr, m_linkSettings});
        });
        Net::Endpoint endpoint;
        endpoint.unixPath = m_path;
        QVERIFY(m_listener->listen(endpoint));
        m_system = true;
    }
    void cleanup()
    {
        m_linkSettings = {};
        m_listener.reset();
        m_links.reset();
        m_server.reset();
    }

    void aServiceStaysRegisteredAndObeys()
    {
        int asked = 0;
        Client::Control control(
            options(),
            [&] {
                ++asked;
                Rpc::RegisterService service;
                service.service = QStringLiteral("gateway");
                return service;
            },
            [](const Rpc::ServiceOrder &order) {
                Rpc::FinishOrder done;
                done.id = order.id;
                done.ok = true;
                done.lines = {{1, QStringLiteral("obeyed")}};
                return done;
            });
        QTRY_VERIFY(control.isRegistered());
        QCOMPARE(m_server->core->services().list().size(), 1);
        for (int i = 0; i < 100; ++i)
            control.announce();
        QCOMPARE(asked, 2); // one is on its way, and one more will tell the rest
        QTRY_COMPARE(asked, 3);
        Net::Reactor reactor;
        Client::Link link(options(), reactor);
        link.start();
        const auto log = ask(link, Rpc::TailServiceLog{QStringLiteral("gateway"), 1, 15});
        QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
        QCOMPARE(log->lines.value(0).text, QStringLiteral("obeyed"));
        m_links = std::make_unique<Listener::Links>(*m_server->core, 1); // every connection is gone
        QTRY_VERIFY(!control.isRegistered());
        QTRY_VERIFY(control.isRegistered());
        QCOMPARE(m_server->core->services().list().size(), 1);
    }

    void callsAndEventsTravel()
    {
        Net::Reactor reactor;
        Client::Link link(options(), reactor);
        Rpc::FolderChanged event;
        link.onFolderChanged = [&](const Rpc::FolderChanged &changed) { event = changed; };
        link.start();
        Rpc::CreateUser create;
        create.user.login = QStringLiteral("alice");
        create.password = "pencil";
        const auto made = ask(link, create);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        const auto folders = ask(link, Rpc::ListFolders{made->user.store});
        FolderId inbox;
        for (const Folder &folder : folders->folders)
            inbox = folder.use == FolderUse::Inbox ? folder.id : inbox;
        QVERIFY(ask(link, Rpc::OpenMailbox{made->user.store, inbox, 0, false, true}));
        Rpc::Deliver deliver;
        deliver.item.raw = "a: b\r\n\r\n" + QByteArray(5'000'000, 'x'); // more than any buffer takes at once
        deliver.recipients = {made->user.id};
        QVERIFY(ask(link, deliver));
        QTRY_COMPARE(event.folder, inbox);
        const auto body = ask(link, Rpc::ReadBody{made->user.store, inbox, 1, 4'000'000, 1 << 20});
        QCOMPARE(body->bytes.size(), 1'000'008);
    }

    void theDeadlineOfTheLoginEndsWithIt()
    {
        m_linkSettings.loginTimeout = 1s;
        Net::Reactor reactor;
        Client::Link link(options(), reactor);
        int losses = 0;
        link.onDisconnected = [&](const QString &) { ++losses; };
        link.start();
        QVERIFY(ask(link, Rpc::Ping{}));
        m_system = false;
        QLocalSocket silent; // younger, so its deadline comes later
        silent.connectToServer(m_path);
        QTRY_COMPARE(silent.state(), QLocalSocket::ConnectedState);
        QTRY_COMPARE(silent.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(losses, 0);
        QVERIFY(ask(link, Rpc::Ping{}));
        QCOMPARE(m_links->count(), 1);
    }

    void manyRequestsAtOnceAreAllAnswered()
    {
        Net::Reactor reactor;
        Client::Link link(options(), reactor);
        link.start();
        QVERIFY(ask(link, Rpc::Ping{})); // connected: no bound on waiting calls
        int answers = 0;
        for (int i = 0; i < 6000; ++i) { // more than the server takes at once
            link.call({}, Rpc::ListUsers{}, this,
                [&](const Result<Rpc::ListUsersReply> &reply) { answers += reply.has_value(); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers, 6000, 30'000);
    }

    void hostileBytesCloseTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a length of 4 GiB") << QByteArray("\xff\xff\xff\xff", 4);
        QTest::newRow("a length below the header's") << QByteArray("\0\0\0\1x", 5);
        QTest::newRow("an unknown kind") << QByteArray("\0\0\0\x20\x09", 5) + QByteArray(31, '\0');
        QTest::newRow("more than 64 KiB before Hello") << QByteArray("\0\1\0\1", 4);
        QTest::newRow("a request before Hello") << frame(5);
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    }
    void hostileBytesCloseTheConnection()
    {
        QFETCH(QByteArray, bytes);
        m_system = false;
        QLocalSocket socket;
        socket.connectToServer(m_path);
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QTRY_COMPARE(m_links->count(), 0);
    }

    void randomBytesHarmNobody()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 50; ++i) {
            QLocalSocket socket;
            socket.connectToServer(m_path);
            QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
            QByteArray bytes = frame(1, QByteArray("\x81\x01", 2));
            for (int n = 0; n < 20; ++n) {
                QByteArray payload(random.bounded(200), '\0');
                for (char &c : payload)
                    c = char(random.bounded(256));
                bytes += frame(quint16(random.bounded(70)), payload);
            }
            socket.write(bytes);
            socket.flush();
            socket.disconnectFromServer();
        }
        QTRY_COMPARE(m_links->count(), 0);
        Net::Reactor reactor;
        Client::Link link(options(), reactor);
        link.start();
        QVERIFY(ask(link, Rpc::Ping{}));
    }

    void stoppingLetsRunningRequestsFinish()
    {
        Net::Reactor reactor;
        Client::Link link(options(), reactor);
        link.start();
        QVERIFY(ask(link, Rpc::Ping{}));
        Rpc::CreateUser create;
        create.user.login = QStringLiteral("alice");
        create.password = "pencil";
        bool answered = false;
        link.call(
            {}, create, this, [&](const Result<Rpc::UserReply> &reply) { answered = reply.has_value(); });
        const quint64 reads = m_server->database->statistics().reads;
        QVERIFY(ask(link, Rpc::ListUsers{})); // sent later, so the other has arrived
        QVERIFY(m_server->database->statistics().reads > reads);
        std::atomic<bool> done = false;
        m_links->shutDown([&] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(m_links->count(), 0);
        QTRY_VERIFY(answered);
    }

private:
    static QByteArray frame(quint16 message, const QByteArray &payload = {})
    {
        Rpc::Frame frame;
        frame.message = message;
        frame.request = 1;
        frame.payload = payload;
        return toBytes(frame);
    }
    Client::LinkOptions options() const
    {
        Client::LinkOptions options;
        options.server.path = m_path;
        options.program = QStringLiteral("test");
        return options;
    }
    template <class Request> Result<typename Request::Reply> ask(Client::Link &link, const Request &request)
    {
        std::optional<Result<typename Request::Reply>> answer;
        link.call({}, request, this, [&](const Result<typename Request::Reply> &reply) { answer = reply; });
        for (int i = 0; i < 3000 && !answer; ++i)
            QTest::qWait(5);
        return answer ? *answer : Result<typename Request::Reply>(Code::Busy, QStringLiteral("no answer"));
    }

    QTemporaryDir m_folder;
    int m_number = 0;
    Listener::LinkSettings m_linkSettings;
    bool m_system = true;
    QString m_path;
    Net::ConnectionLimits m_limits;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Listener::Links> m_links;
    std::unique_ptr<Net::Listener> m_listener;
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_serverlistener.moc"
