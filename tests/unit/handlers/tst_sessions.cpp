// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include <QTest>

using namespace Base;
using namespace Handlers;
using namespace std::chrono_literals;

/// Row F46, and what administrators do with sessions.
class TestSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_system = std::make_unique<TestClient>(*m_server, TestClient::system());
        make("anna");
        make("boss", 1);
        make("root", 2);
    }
    void cleanup()
    {
        m_system.reset();
        m_server.reset();
    }

    void idsAreGoodOnTheirOwnConnectionOnly()
    {
        TestClient owner(*m_server, TestClient::remote());
        QVERIFY(owner.login("anna", "pencil"));
        QCOMPARE(owner.session.size(), 16);
        TestClient other(*m_server, TestClient::remote()); // even from the same address
        other.session = owner.session;
        QCOMPARE(other.call(Rpc::Ping()).error().code, Code::Denied);
        TestClient service(*m_server, TestClient::system());
        service.session = owner.session;
        QCOMPARE(service.call(Rpc::ListUsers()).error().code, Code::Denied);
        QVERIFY(owner.call(Rpc::Ping()));
    }

    void guessedIdsAreNobodys()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("anna", "pencil"));
        const QByteArray real = client.session;
        for (int bit = 0; bit < 128; ++bit) {
            client.session = real;
            client.session[bit / 8] = char(client.session[bit / 8] ^ (1 << bit % 8));
            QCOMPARE(client.call(Rpc::Ping()).error().code, Code::Denied);
        }
        client.session = QByteArray(16, '\0');
        QCOMPARE(client.call(Rpc::Ping()).error().code, Code::Denied);
    }

    void idsEndWithTheLogoutAndWithTheServer()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("anna", "pencil"));
        QVERIFY(client.call(Rpc::Logout()));
        QCOMPARE(client.call(Rpc::Ping()).error().code, Code::Denied);
        TestServer next;
        TestClient later(next, TestClient::system());
        later.session = client.session;
        QCOMPARE(later.call(Rpc::Ping()).error().code, Code::Denied);
    }

    void unusedSessionsEndAndTheirClientIsTold()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("anna", "pencil"));
        m_server->clock.advance(299s);
        m_server->core->sweep();
        QVERIFY(client.call(Rpc::Ping()));
        m_server->clock.advance(299s);
        m_server->core->sweep();
        QVERIFY2(client.call(Rpc::Ping()), "each use counts anew");
        m_server->clock.advance(302s);
        m_server->core->sweep();
        QVERIFY(client.endOf(client.session).contains(QStringLiteral("not used")));
        QCOMPARE(client.call(Rpc::Ping()).error().code, Code::Denied);
    }

    void administratorsSeeThemWithoutTheirIds()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("anna", "pencil"));
        m_server->clock.advance(5s);
        const auto list = m_system->call(Rpc::ListSessions());
        QVERIFY(list);
        QCOMPARE(list->sessions.size(), 1);
        const Rpc::SessionRow &row = list->sessions[0];
        QCOMPARE(row.login, QStringLiteral("anna"));
        QCOMPARE(row.address, QStringLiteral("192.0.2.1"));
        QCOMPARE(row.method, QStringLiteral("User supplied password"));
        QCOMPARE(row.idle, 5);
        QVERIFY(row.number > 0);
        QCOMPARE(client.call(Rpc::ListSessions()).error().code, Code::Denied);
        QCOMPARE(m_system->call(Rpc::ListSessions{QStringLiteral("boss")})->sessions.size(), 0);
        QCOMPARE(m_system->call(Rpc::ListSessions{QStringLiteral("nobody")}).error().code, Code::NotFound);
    }

    void aKilledClientHearsWhy()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("anna", "pencil"));
        const quint64 number = m_system->call(Rpc::ListSessions())->sessions.value(0).number;
        TestClient other(*m_server, TestClient::remote());
        QVERIFY(other.login("anna", "pencil"));
        const auto killed = m_system->call(Rpc::KillSession{number, {}, QStringLiteral("maintenance")});
        QVERIFY(killed);
        QCOMPARE(killed->ended, 1u);
        QVERIFY2(other.call(Rpc::Ping()), "only the one that was named");
        QCOMPARE(client.endOf(client.session), QStringLiteral("maintenance"));
        QCOMPARE(client.call(Rpc::Ping()).error().code, Code::Denied);
        QCOMPARE(m_system->call(Rpc::KillSession{number, {}, {}}).error().code, Code::NotFound);
        client.session.clear();
        QVERIFY2(client.login("anna", "pencil"), "the user may come back");
    }

    void allOfAUserAreKilledTogether()
    {
        TestClient one(*m_server, TestClient::remote());
        TestClient two(*m_server, TestClient::remote());
        TestClient boss(*m_server, TestClient::remote());
        QVERIFY(one.login("anna", "pencil") && two.login("anna", "pencil") && boss.login("boss", "pencil"));
        QCOMPARE(m_system->call(Rpc::KillSession{0, QStringLiteral("anna"), {}})->ended, 2u);
        QVERIFY(!one.endOf(one.session).isEmpty() && !two.endOf(two.session).isEmpty());
        QVERIFY(boss.call(Rpc::Ping()));
        QCOMPARE(m_system->call(Rpc::KillSession{}).error().code, Code::Invalid);
        QCOMPARE(m_system->call(Rpc::KillSession{1, QStringLiteral("anna"), {}}).error().code, Code::Invalid);
    }

    void nobodyEndsSessionsOfTheMightier()
    {
        TestClient boss(*m_server, TestClient::remote());
        TestClient root(*m_server, TestClient::remote());
        QVERIFY(boss.login("boss", "pencil") && root.login("root", "pencil"));
        QCOMPARE(boss.call(Rpc::KillSession{0, QStringLiteral("root"), {}}).error().code, Code::Denied);
        QVERIFY(root.call(Rpc::Ping()));
        QCOMPARE(root.call(Rpc::KillSession{0, QStringLiteral("boss"), {}})->ended, 1u);
        TestClient equal(*m_server, TestClient::remote());
        QVERIFY(equal.login("root", "pencil"));
        const auto ended = root.call(Rpc::KillSession{0, QStringLiteral("root"), {}});
        QVERIFY2(ended, "of his equals");
        QCOMPARE(ended->ended, 1u);
        QVERIFY2(root.call(Rpc::Ping()), "but not the one he does it with");
    }

    void usersSeeAndEndTheirOwnAlone()
    {
        TestClient anna(*m_server, TestClient::remote());
        TestClient phone(*m_server, TestClient::remote(QStringLiteral("192.0.2.7")));
        TestClient boss(*m_server, TestClient::remote());
        QVERIFY(anna.login("anna", "pencil") && phone.login("anna", "pencil") && boss.login("boss", "pencil"));
        QCOMPARE(anna.call(Rpc::ListSessions{}).error().code, Code::Denied);
        QCOMPARE(anna.call(Rpc::ListSessions{QStringLiteral("boss")}).error().code, Code::Denied);
        QCOMPARE(anna.call(Rpc::ListSessions{QStringLiteral("nobody")}).error().code, Code::Denied);
        const auto list = anna.call(Rpc::ListSessions{QStringLiteral("Anna")});
        QVERIFY(list);
        QCOMPARE(list->sessions.size(), 2);
        QVERIFY(list->sessions[0].own && !list->sessions[1].own);
        QCOMPARE(list->sessions[1].address, QStringLiteral("192.0.2.7"));
        const quint64 bosss = m_system->call(Rpc::ListSessions{QStringLiteral("boss")})->sessions[0].number;
        QCOMPARE(anna.call(Rpc::KillSession{bosss, {}, {}}).error().code, Code::NotFound);
        QCOMPARE(anna.call(Rpc::KillSession{0, QStringLiteral("boss"), {}}).error().code, Code::Denied);
        QCOMPARE(anna.call(Rpc::KillSession{list->sessions[0].number, {}, {}}).error().code, Code::Invalid);
        QCOMPARE(anna.call(Rpc::KillSession{list->sessions[1].number, {}, {}})->ended, 1u);
        QVERIFY(phone.endOf(phone.session).contains(QStringLiteral("its user")));
        QVERIFY(anna.call(Rpc::Ping()) && boss.call(Rpc::Ping()));
        QCOMPARE(anna.call(Rpc::KillSession{0, QStringLiteral("anna"), {}})->ended, 0u);
    }

    void bytesAndTlsAreTold()
    {
        TestClient gateway(*m_server, TestClient::system());
        Rpc::Authenticate login;
        login.mechanism = "PLAIN";
        login.hasInitialResponse = true;
        login.initialResponse = QByteArray("\0anna\0pencil", 12);
        login.clientAddress = QStringLiteral("192.0.2.9");
        login.tls = QStringLiteral("TLSv1.3");
        const auto reply = gateway.call(login);
        QVERIFY(reply && reply->done);
        TestClient direct(*m_server, TestClient::remote());
        QVERIFY(direct.login("anna", "pencil"));
        gateway.session = reply->session.id;
        const auto before = m_system->call(Rpc::ListSessions())->sessions;
        QCOMPARE(before.size(), 2);
        QCOMPARE(before[0].tls, QStringLiteral("TLSv1.3"));
        QCOMPARE(before[1].tls, QStringLiteral("none"));
        QVERIFY(!before[0].own);
        QVERIFY(gateway.call(Rpc::ListFolders{reply->session.store}));
        const auto after = m_system->call(Rpc::ListSessions())->sessions;
        QVERIFY(after[0].bytesIn >= before[0].bytesIn + quint64(Rpc::Frame::headerSize));
        QVERIFY(after[0].bytesOut > before[0].bytesOut + 100);
        QCOMPARE(after[1].bytesIn, before[1].bytesIn);
    }

    void whatWaitsWhenTheSessionEndsIsRefused()
    {
        TestClient client(*m_server, TestClient::remote());
        const auto reply = client.login("anna", "pencil");
        QVERIFY(reply);
        const StoreId store = reply->session.store;
        Gate gate;
        m_server->database->write(
            [pass = gate.pass()](Storage::Connection &) -> Result<void> {
                pass();
                return {};
            },
            [](const Result<void> &) {});
        gate.await(); // the writer is busy now
        const quint32 request = client.send(Rpc::CreateFolder{store, {QStringLiteral("Late")}});
        const quint64 number = m_system->call(Rpc::ListSessions())->sessions.value(0).number;
        QVERIFY(m_system->call(Rpc::KillSession{number, {}, QStringLiteral("stop")}));
        gate.open();
        const auto late = client.wait<Rpc::CreateFolder>(request);
        QCOMPARE(late.error(), Call::revoked());
        client.session.clear();
        QVERIFY(client.login("anna", "pencil"));
        const auto folders = client.call(Rpc::ListFolders{store});
        QVERIFY(folders);
        QVERIFY(std::none_of(folders->folders.begin(), folders->folders.end(),
            [](const auto &folder) { return folder.name == QStringLiteral("Late"); }));
    }

    void aJobThatWaitsWhenTheSessionEndsDoesNotStart()
    {
        TestClient root(*m_server, TestClient::remote());
        QVERIFY(root.login("root", "pencil"));
        const auto user = m_system->call(Rpc::GetUser{QStringLiteral("root")});
        QVERIFY(user);
        Gate gate;
        const int readers = m_server->database->statistics().readers;
        for (int i = 0; i < readers; ++i) {
            QVERIFY(m_server->database->read([pass = gate.pass()](Storage::Connection &) { pass(); }));
        }
        gate.await(readers); // all of them are busy now
        const quint32 request = root.send(Rpc::StartPurge{30, false});
        QCOMPARE(m_server->core->endSessionsOf(user->user.id), 1);
        gate.open(readers);
        QCOMPARE(root.wait<Rpc::StartPurge>(request).error(), Call::revoked());
        const auto jobs = m_system->call(Rpc::ListJobs{100});
        QVERIFY(jobs && jobs->jobs.isEmpty());
    }

private:
    void make(const QByteArray &login, quint8 adminLevel = 0)
    {
        Rpc::CreateUser create;
        create.user.login = QString::fromLatin1(login);
        create.user.adminLevel = adminLevel;
        create.password = "pencil";
        QVERIFY(m_system->call(create));
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_system;
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
