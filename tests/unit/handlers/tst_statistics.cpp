// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/run.h"
#include "testserver.h"

#include <QTest>

using namespace Base;
using namespace Handlers;

/// The tables of kopano-stats show what really happened.
class TestStatisticTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_system = std::make_unique<TestClient>(*m_server, TestClient::system());
    }
    void cleanup()
    {
        m_system.reset();
        m_server.reset();
    }

    void requestsAreCountedOnce()
    {
        const qint64 before = number("soap_request");
        QVERIFY(m_system->call(Rpc::Ping()));
        QVERIFY(m_system->call(Rpc::Ping()));
        QCOMPARE(number("soap_request") - before, 3); // and the question itself
    }

    void usersAreCountedByKind()
    {
        make("anna");
        make("room", UserKind::Room);
        make("shared", UserKind::Shared);
        QCOMPARE(number("usercnt_active"), 1);
        QCOMPARE(number("usercnt_nonactive"), 2);
        QCOMPARE(number("usercnt_room"), 1);
        QCOMPARE(number("usercnt_na_user"), 1);
        QCOMPARE(number("usercnt_equipment"), 0);
        QVERIFY(number("max_objectid") > 0);
    }

    void loginsAndSessionsAreCounted()
    {
        make("anna");
        QCOMPARE(number("sessions"), 0);
        {
            TestClient client(*m_server, TestClient::remote());
            QVERIFY(client.login("anna", "secret"));
            QCOMPARE(number("sessions"), 1);
            QCOMPARE(number("login_password"), 1);
            const auto wrong =
                client.send(Rpc::Authenticate{"PLAIN", true, QByteArray("\0anna\0wrong", 11), {}, {}, {}, {}});
            m_server->takeDelayed().work();
            QVERIFY(!client.wait<Rpc::Authenticate>(wrong));
            QCOMPARE(number("login_failed"), 1);
            QCOMPARE(number("cache_password_req"), 2);
        }
        QCOMPARE(number("sessions"), 0);
        QCOMPARE(number("sessions_created"), 1);
        QCOMPARE(number("sessions_deleted"), 1);
        QCOMPARE(number("sessions_timeout"), 0);
    }

    void deliveriesAreCountedByRecipient()
    {
        const User anna = make("anna");
        const User bert = make("bert");
        const qint64 inserts = number("sql_insert");
        Rpc::Deliver request;
        request.item.raw = "Subject: x\r\n\r\nbody\r\n";
        request.item.digest.headerSize = 14;
        request.recipients = {anna.id, bert.id, PrincipalId{999}};
        request.envelopeId = "once";
        QVERIFY(m_system->call(request));
        QCOMPARE(number("deliveries"), 2);
        QCOMPARE(number("deliveries_refused"), 1);
        QVERIFY(number("sql_insert") > inserts);
        request.recipients = {anna.id};
        QVERIFY(m_system->call(request));
        QCOMPARE(number("deliveries"), 2);
        QCOMPARE(number("deliveries_duplicate"), 1);
    }

    void aSessionIsShownWithWhatItDid()
    {
        make("anna");
        Handlers::PeerIdentity identity = TestClient::system();
        identity.pid = 4711;
        TestClient gateway(*m_server, identity);
        const auto login = gateway.call(Rpc::Authenticate{"PLAIN", true, QByteArray("\0anna\0secret", 12),
            QStringLiteral("192.0.2.7"), QStringLiteral("kopano-gateway imap"), {}, {}});
        QVERIFY(login);
        gateway.session = login->session.id;
        QVERIFY(gateway.call(Rpc::ListFolders{login->session.store}));
        m_server->clock.advance(std::chrono::seconds(30));

        // A unit of work is measured to its end, which may come after its answer.
        QTRY_COMPARE(m_system->call(Rpc::ListSessionStatistics())->sessions.last().running, 0u);
        const auto reply = m_system->call(Rpc::ListSessionStatistics());
        QVERIFY(reply);
        QCOMPARE(reply->sessions.size(), 3); // anna, and two connections of SYSTEM
        const Rpc::SessionStatistics anna = reply->sessions.last(); // by address
        QCOMPARE(anna.user, QStringLiteral("anna"));
        QCOMPARE(anna.address, QStringLiteral("192.0.2.7"));
        QCOMPARE(anna.pid, 0);
        QCOMPARE(anna.program, QStringLiteral("kopano-gateway imap"));
        QCOMPARE(anna.requests, 1u);
        QCOMPARE(anna.call, QStringLiteral("ListFolders"));
        QCOMPARE(anna.idle, 30);
        QCOMPARE(anna.state, QString());
        QVERIFY(anna.busyMicroseconds > 0);
        const Rpc::SessionStatistics own = connectionOf(*reply, anna.group);
        QCOMPARE(own.user, QStringLiteral("SYSTEM"));
        QCOMPARE(own.pid, 4711);
        QCOMPARE(own.program, QStringLiteral("test"));
        QCOMPARE(own.requests, 2u); // Hello and the login
        const auto cpu = [&] {
            const auto now = connectionOf(*m_system->call(Rpc::ListSessionStatistics()), anna.group);
            return now.userMicroseconds + now.systemMicroseconds;
        };
        QTRY_VERIFY(cpu() > 1000); // argon2
    }

    void aRunningRequestIsShown()
    {
        make("anna");
        TestClient other(*m_server, TestClient::system());
        Gate gate;
        Rpc::Frame frame;
        frame.message = Rpc::numberOf<Rpc::SearchItems>;
        const auto call = std::make_shared<Call>(*m_server->core, other.peer, frame, nullptr);
        call->activity().call = "SearchItems";
        queueRead(call, [call, pass = gate.pass()](Storage::Connection &) {
            pass();
            call->fail({Code::Busy, {}});
        });
        gate.await();
        const auto during = m_system->call(Rpc::ListSessionStatistics());
        gate.open();
        QVERIFY(during);
        const auto running = connectionOf(*during, other.peer->id());
        QCOMPARE(running.state, QStringLiteral("P"));
        QCOMPARE(running.call, QStringLiteral("SearchItems"));
        QCOMPARE(running.running, 1u);
        const auto after = [&] {
            return connectionOf(*m_system->call(Rpc::ListSessionStatistics()), other.peer->id());
        };
        QTRY_COMPARE(after().running, 0u);
        QCOMPARE(after().state, QStringLiteral("S")); // nobody took the answer
        (void)other.peer->takeOutput();
        QCOMPARE(after().state, QString());
    }

    void usersWithSizesAndQuotas()
    {
        Settings settings;
        settings.limits.defaultQuota = {false, 10, 20, 30};
        m_server->core->setSettings(settings);
        make("bert");
        const User anna = make("anna");
        Rpc::Deliver request;
        request.item.raw = "Subject: x\r\n\r\nbody\r\n";
        request.item.digest.headerSize = 14;
        request.recipients = {anna.id};
        QVERIFY(m_system->call(request));
        const auto reply = m_system->call(Rpc::ListUserStatistics());
        QVERIFY(reply);
        QCOMPARE(reply->users.size(), 2);
        QCOMPARE(reply->users[0].login, QStringLiteral("anna"));
        QCOMPARE(reply->users[0].storeSize, quint64(request.item.raw.size()));
        QCOMPARE(reply->users[0].quotaHard, 30u);
        QCOMPARE(reply->users[1].login, QStringLiteral("bert"));
        QCOMPARE(reply->users[1].storeSize, 0u);
        const auto companies = m_system->call(Rpc::ListCompanyStatistics());
        QVERIFY(companies);
        QCOMPARE(companies->companies.size(), 1);
        QCOMPARE(companies->companies[0].storeSize, quint64(request.item.raw.size()));
    }

    void serversAsConfigured()
    {
        Settings settings;
        settings.addresses = {
            QStringLiteral("one"), QStringLiteral("one.example"), 236, 237, QStringLiteral("/run/s")};
        m_server->core->setSettings(settings);
        const auto reply = m_system->call(Rpc::ListServerStatistics());
        QVERIFY(reply);
        QCOMPARE(reply->servers.size(), 1);
        QCOMPARE(reply->servers[0].httpsUrl, QStringLiteral("https://one.example:237/"));
        QCOMPARE(reply->servers[0].fileUrl, QStringLiteral("file:///run/s"));
    }

    void onlyAdministratorsMayLook()
    {
        make("anna");
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("anna", "secret"));
        QCOMPARE(client.call(Rpc::ReadStatistics()).error().code, Code::Denied);
        QCOMPARE(client.call(Rpc::ListSessionStatistics()).error().code, Code::Denied);
        QCOMPARE(client.call(Rpc::ListUserStatistics()).error().code, Code::Denied);
        QCOMPARE(client.call(Rpc::ListCompanyStatistics()).error().code, Code::Denied);
        QCOMPARE(client.call(Rpc::ListServerStatistics()).error().code, Code::Denied);
        QCOMPARE(client.call(Rpc::ReadStatisticHistory()).error().code, Code::Denied);
    }

    void administratorsOfACompanySeeItsUsers()
    {
        Handlers::Settings settings;
        settings.tenancy = {true, QStringLiteral("%u@%c")};
        m_server->core->setSettings(settings);
        for (const QString &name : {QStringLiteral("acme"), QStringLiteral("bolt")}) {
            Rpc::CreateCompany company;
            company.company.name = name;
            QVERIFY(m_system->call(company));
            Rpc::CreateUser boss;
            boss.user.login = QStringLiteral("boss@") + name;
            boss.user.adminLevel = 1;
            boss.password = "secret";
            QVERIFY(m_system->call(boss));
        }
        TestClient boss(*m_server, TestClient::remote());
        QVERIFY(boss.login("boss@acme", "secret"));
        const auto users = boss.call(Rpc::ListUserStatistics());
        QVERIFY2(users, users ? "" : qPrintable(users.error().detail));
        QCOMPARE(users->users.size(), 1);
        QCOMPARE(users->users[0].login, QStringLiteral("boss@acme"));
        QCOMPARE(boss.call(Rpc::ReadStatistics()).error().code, Code::Denied);
        QCOMPARE(m_system->call(Rpc::ListUserStatistics())->users.size(), 2);
    }

    void history()
    {
        Statistics::Registry &registry = m_server->core->statistics();
        make("anna");
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("anna", "secret"));
        const qint64 begin = m_server->clock.seconds();
        for (int i = 0; i < 70; ++i) {
            registry.sample();
            m_server->clock.advance(std::chrono::seconds(1));
        }
        const auto seconds = m_system->call(Rpc::ReadStatisticHistory{QStringLiteral("sessions"), 1, 0, 0});
        QVERIFY(seconds);
        QCOMPARE(seconds->points.size(), 70);
        QCOMPARE(seconds->points[0], (Rpc::StatisticPoint{begin, 1000, 1000, 1000}));
        const auto minutes =
            m_system->call(Rpc::ReadStatisticHistory{QStringLiteral("sessions"), 60, begin, begin + 120});
        QVERIFY(minutes);
        QVERIFY(minutes->points.size() >= 1);
        const auto some =
            m_system->call(Rpc::ReadStatisticHistory{QStringLiteral("sessions"), 1, begin + 10, begin + 20});
        QVERIFY(some);
        QCOMPARE(some->points.size(), 10);
        const auto unknown = m_system->call(Rpc::ReadStatisticHistory{QStringLiteral("nothing"), 1, 0, 0});
        QCOMPARE(unknown.error().code, Code::NotFound);
        const auto odd = m_system->call(Rpc::ReadStatisticHistory{QStringLiteral("sessions"), 7, 0, 0});
        QCOMPARE(odd.error().code, Code::Invalid);
        const auto wild = m_system->call(Rpc::ReadStatisticHistory{QStringLiteral("sessions"), 900,
            std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()});
        QVERIFY(wild);
    }

private:
    qint64 number(const char *name)
    {
        const auto reply = m_system->call(Rpc::ReadStatistics{{QLatin1String(name)}});
        return reply && reply->values.size() == 1 ? reply->values[0].number : -1;
    }
    User make(const char *login, UserKind kind = UserKind::Active)
    {
        User user;
        user.login = QLatin1String(login);
        user.fullName = user.login;
        user.emailAddress = user.login + QStringLiteral("@x");
        user.kind = kind;
        const auto made = m_system->call(
            Rpc::CreateUser{user, kind == UserKind::Active ? QByteArray("secret") : QByteArray()});
        return made ? made->user : User();
    }
    static Rpc::SessionStatistics connectionOf(const Rpc::ListSessionStatisticsReply &reply, quint64 group)
    {
        for (const Rpc::SessionStatistics &session : reply.sessions) {
            if (session.group == group && session.number == 0)
                return session;
        }
        return {};
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_system;
};

QTEST_GUILESS_MAIN(TestStatisticTables)
#include "tst_statistics.moc"
