// SPDX-License-Identifier: GPL-3.0-or-later
// over 600 lines because every way to log in is tried against the same accounts, companies and delays
#include "directory/credentials.h"
#include "storage/principaltable.h"
#include "testserver.h"

#include <QTest>
#include <QThread>

#include <gsasl.h>

#include <csignal>

using namespace Base;
using namespace Handlers;
using namespace std::chrono_literals;

/// What the security log hears of failed logins.
class FailedLogins final : public Audit::Sink
{
public:
    void write(const Audit::Event &event) override
    {
        const QMutexLocker lock(&m_mutex);
        if (event.kind == Audit::Kind::Authenticate && !event.allowed)
            m_origins.append(event.from);
    }
    QStringList origins()
    {
        const QMutexLocker lock(&m_mutex);
        return m_origins;
    }

private:
    QMutex m_mutex;
    QStringList m_origins;
};

class TestLogin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_failed = std::make_unique<FailedLogins>();
        m_server->core->setAudit(m_failed.get());
        m_system = std::make_unique<TestClient>(*m_server, TestClient::system());
        make("alice");
    }
    void cleanup()
    {
        m_system.reset();
        m_server.reset();
        m_failed.reset();
    }

    void plainWithTheRightPassword()
    {
        TestClient client(*m_server, TestClient::remote());
        const auto reply = client.login("ALICE", "pencil");
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QVERIFY(reply->done);
        QCOMPARE(reply->session.id.size(), 16);
        QCOMPARE(reply->session.login, QStringLiteral("alice"));
        QVERIFY(reply->session.store);
        QVERIFY(client.peer->isTrusted());
        QVERIFY(client.call(Rpc::ListFolders{reply->session.store}));
    }

    void plainInTwoSteps()
    {
        TestClient client(*m_server, TestClient::remote());
        const auto first = client.call(Rpc::Authenticate{"PLAIN", false, {}, {}, {}, {}, {}});
        QVERIFY(first && !first->done && first->exchange != 0);
        const auto second =
            client.call(Rpc::AuthenticateStep{first->exchange, QByteArray("\0alice\0pencil", 13), false});
        QVERIFY(second && second->done);
        QCOMPARE(client.call(Rpc::AuthenticateStep{first->exchange, "x", false}).error().code, Code::Denied);
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::newRow("wrong password") << QByteArray("\0alice\0pencils", 14);
        QTest::newRow("unknown user") << QByteArray("\0nobody\0pencil", 14);
        QTest::newRow("SYSTEM") << QByteArray("\0SYSTEM\0pencil", 14);
        QTest::newRow("empty password") << QByteArray("\0alice\0", 7);
        QTest::newRow("empty user") << QByteArray("\0\0pencil", 8);
        QTest::newRow("no NUL at all") << QByteArray("alice");
        QTest::newRow("too many NULs") << QByteArray("\0alice\0pencil\0x", 15);
        QTest::newRow("bad UTF-8") << QByteArray("\0al\xffice\0pencil", 14);
        QTest::newRow("SQL") << QByteArray("\0' or 1=1--\0pencil", 18);
        QTest::newRow("a megabyte") << QByteArray(1'000'000, 'x');
        QTest::newRow("impersonation without the right") << QByteArray("bob\0alice\0pencil", 16);
    }
    void failures()
    {
        QFETCH(QByteArray, response);
        make("bob");
        TestClient client(*m_server, TestClient::remote());
        const quint32 request = client.send(Rpc::Authenticate{"PLAIN", true, response, {}, {}, {}, {}});
        const auto delayed = m_server->takeDelayed();
        QCOMPARE(delayed.delay, 2000ms);
        QCOMPARE(client.peer->outstanding(), 0); // waits by timer, not in the way of others
        delayed.work();
        const auto reply = client.wait<Rpc::Authenticate>(request);
        QCOMPARE(reply.error(), (Error{Code::Denied, QStringLiteral("wrong user name or password")}));
        QVERIFY(!client.peer->isTrusted());
    }

    void attemptsWaitBehindFailures()
    {
        TestClient client(*m_server, TestClient::remote());
        client.send(Rpc::Authenticate{"PLAIN", true, QByteArray("\0alice\0wrong", 12), {}, {}, {}, {}});
        m_server->takeDelayed().work();
        const quint32 right =
            client.send(Rpc::Authenticate{"PLAIN", true, QByteArray("\0alice\0pencil", 13), {}, {}, {}, {}});
        const auto waiting = m_server->takeDelayed();
        QCOMPARE(waiting.delay, 2000ms); // the manual clock stands still
        TestClient canary(*m_server, TestClient::remote(QStringLiteral("192.0.2.99")));
        QVERIFY2(canary.login("alice", "pencil"), "another address is not affected");
        m_server->clock.advance(waiting.delay);
        waiting.work();
        QVERIFY(client.wait<Rpc::Authenticate>(right));
    }

    void servicesNameTheClientsAddress()
    {
        const QString attacker = QStringLiteral("198.51.100.7");
        Rpc::Authenticate attempt{"PLAIN", true, QByteArray("\0alice\0wrong", 12), attacker, {}, {}, {}};
        m_system->send(attempt);
        m_server->takeDelayed();
        QVERIFY(m_server->core->throttle().enter(attacker)->count() > 0);
        TestClient liar(*m_server, TestClient::remote());
        attempt.clientAddress = QStringLiteral("203.0.113.1");
        liar.send(attempt);
        m_server->takeDelayed();
        QVERIFY2(m_server->core->throttle().enter(QStringLiteral("203.0.113.1"))->count() == 0,
            "only services are believed");
    }

    void aChangedPasswordIsNotRemembered()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("alice", "pencil"));
        QVERIFY(client.login("alice", "pencil")); // from the cache
        Rpc::UpdateUser update;
        update.login = QStringLiteral("alice");
        update.changes = Rpc::UpdateUser::Password;
        update.password = "other";
        QVERIFY(m_system->call(update));
        client.session.clear();
        client.send(Rpc::Authenticate{"PLAIN", true, QByteArray("\0alice\0pencil", 13), {}, {}, {}, {}});
        QCOMPARE(m_server->takeDelayed().delay, 2000ms);
    }

    void theAccountAfterTheHashDecides_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"activity", "account", "password", "level"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void theAccountAfterTheHashDecides()
    {
        QFETCH(QString, change);
        make("boss", 2);
        const int threads = std::max(1, QThread::idealThreadCount() / 2);
        Gate gate;
        for (int i = 0; i < threads; ++i) {
            QVERIFY(m_server->core->hash(gate.pass()));
        }
        gate.await(threads); // no password can be checked now
        TestClient client(*m_server, TestClient::remote());
        const qint64 asked = m_server->core->checkCache().requests();
        const quint32 request =
            client.send(Rpc::Authenticate{"PLAIN", true, QByteArray("\0boss\0pencil", 12), {}, {}, {}, {}});
        QTRY_COMPARE(m_server->core->checkCache().requests(), asked + 1); // the account has been read
        Rpc::UpdateUser update;
        update.login = QStringLiteral("boss");
        if (change == QLatin1String("account")) {
            QVERIFY(m_system->call(Rpc::DeleteUser{update.login}));
        } else if (change == QLatin1String("password")) {
            setPassword(update.login, "other");
        } else {
            const bool kind = change == QLatin1String("activity");
            update.changes = kind ? Rpc::UpdateUser::Kind : Rpc::UpdateUser::AdminLevel;
            update.user.kind = kind ? UserKind::Shared : UserKind::Active;
            QVERIFY(m_system->call(update));
        }
        gate.open(threads);
        if (change == QLatin1String("level")) {
            const auto reply = client.wait<Rpc::Authenticate>(request);
            QVERIFY(reply);
            QCOMPARE(reply->session.adminLevel, quint8(0));
            return;
        }
        QCOMPARE(m_server->takeDelayed().delay, 2000ms);
        QCOMPARE(m_server->core->sessions().count(), 0);
    }

    void sessionsEndAfterTheCommit()
    {
        TestClient before(*m_server, TestClient::remote());
        QVERIFY(before.login("alice", "pencil"));
        Gate gate;
        const auto block = [&] {
            m_server->database->write(
                [pass = gate.pass()](Storage::Connection &) -> Result<void> {
                    pass();
                    return {};
                },
                [](const Result<void> &) {});
        };
        block();
        gate.await();
        Rpc::UpdateUser update;
        update.login = QStringLiteral("alice");
        update.changes = Rpc::UpdateUser::Kind;
        update.user.kind = UserKind::Shared;
        const quint32 request = m_system->send(update);
        block();
        gate.open();
        gate.await(); // the change is made, but not committed
        TestClient between(*m_server, TestClient::remote());
        const bool letIn = between.login("alice", "pencil").has_value();
        gate.open();
        QVERIFY(m_system->wait<Rpc::UpdateUser>(request));
        QVERIFY2(letIn, "the account is as it was before");
        QCOMPARE(m_server->core->sessions().count(), 0);
        QVERIFY(!between.endOf(between.session).isEmpty() && !before.endOf(before.session).isEmpty());
    }

    void whoWasReadBeforeAChangeIsReadAgain()
    {
        Sessions &sessions = m_server->core->sessions();
        const auto session = std::make_shared<Session>();
        session->user = PrincipalId{7};
        const quint64 read = sessions.changes();
        QCOMPARE(m_server->core->endSessionsOf(session->user), 0);
        QVERIFY(sessions.add(session, read) == Sessions::Added::Outdated);
        QVERIFY(sessions.add(session, sessions.changes()) == Sessions::Added::Yes);
        QVERIFY(sessions.removeUser(session->user, session).isEmpty());
        QCOMPARE(sessions.removeUser(session->user).size(), 1);
    }

    void onlyWhoActsForAnotherRestsOnRelations()
    {
        Sessions &sessions = m_server->core->sessions();
        const auto own = std::make_shared<Session>();
        own->user = PrincipalId{7};
        const auto acting = std::make_shared<Session>();
        acting->user = PrincipalId{7};
        acting->impersonator = QStringLiteral("ada");
        const quint64 read = sessions.changes();
        QCOMPARE(m_server->core->endSessionsOf(PrincipalId{8}), 0); // somebody else
        sessions.noteChange();
        QVERIFY(sessions.add(own, read) == Sessions::Added::Yes);
        QVERIFY(sessions.add(acting, read) == Sessions::Added::Outdated);
        QVERIFY(sessions.add(acting, sessions.changes()) == Sessions::Added::Yes);
        QCOMPARE(sessions.removeUser(PrincipalId{7}).size(), 2);
    }

    void loginsGoOnWhileAccountsChange()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("alice", "pencil"));
        std::atomic<bool> over = false;
        const std::unique_ptr<QThread> changes(QThread::create([&] {
            TestClient other(*m_server, TestClient::system());
            while (!over) {
                m_server->core->sessions().noteChange();
                (void)other.call(Rpc::GetUser{QStringLiteral("alice")}); // takes as long as a login's read
            }
        }));
        changes->start();
        int failed = 0;
        for (int i = 0; i < 300; ++i) {
            client.session.clear();
            failed += !client.login("alice", "pencil");
        }
        over = true;
        changes->wait();
        QCOMPARE(failed, 0);
    }

    void aNewPasswordIsAskedForLikeALogin()
    {
        TestClient client(*m_server, TestClient::remote());
        TestClient other(*m_server, TestClient::remote());
        QVERIFY(client.login("alice", "pencil") && other.login("alice", "pencil"));
        const quint32 wrong = client.send(Rpc::ChangePassword{"guess", "new"});
        const auto failed = m_server->takeDelayed();
        QCOMPARE(failed.delay, 2000ms);
        failed.work();
        QCOMPARE(client.wait<Rpc::ChangePassword>(wrong).error().code, Code::Denied);
        QCOMPARE(m_failed->origins(), QStringList{QStringLiteral("192.0.2.1")});
        const quint32 right = client.send(Rpc::ChangePassword{"pencil", "new"});
        const auto waiting = m_server->takeDelayed();
        QCOMPARE(waiting.delay, 2000ms); // as every attempt from there
        m_server->clock.advance(waiting.delay);
        waiting.work();
        QVERIFY(client.wait<Rpc::ChangePassword>(right));
        QVERIFY(!other.endOf(other.session).isEmpty());
        QVERIFY2(client.call(Rpc::Ping()), "whoever changed it stays");
    }

    void aPasswordThatAnAdministratorChangedIsNotChangedBack()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("alice", "pencil"));
        const auto lastLogon = [&] {
            return m_system->call(Rpc::GetUser{QStringLiteral("alice")})->user.lastLogon;
        };
        QTRY_VERIFY(lastLogon() > 0); // the last thing that is written of the login
        const auto keys = Directory::makePasswordKeys(Secret(QByteArray("admins")));
        QVERIFY(keys);
        Gate gate;
        m_server->database->write(
            [&keys, pass = gate.pass()](Storage::Connection &connection) -> Result<void> {
                TRY(store(connection, QStringLiteral("alice"), *keys));
                pass();
                return {};
            },
            [](const Result<void> &) {});
        gate.await(); // it is changed, but not committed
        const quint32 request = client.send(Rpc::ChangePassword{"pencil", "mine"});
        QTRY_COMPARE(m_server->database->statistics().writeQueue, 1); // the old one was found right
        gate.open();
        QCOMPARE(client.wait<Rpc::ChangePassword>(request).error().code, Code::Conflict);
    }

    void manyChangesAreOneLook()
    {
        Gate gate;
        const auto before = m_server->database->statistics();
        for (int i = 0; i < before.readers; ++i) {
            QVERIFY(m_server->database->read([pass = gate.pass()](Storage::Connection &) { pass(); }));
        }
        gate.await(before.readers);
        Rpc::UpdateUser update;
        update.login = QStringLiteral("alice");
        update.changes = Rpc::UpdateUser::Hidden;
        for (int i = 0; i < 20; ++i) {
            update.user.hidden = !update.user.hidden;
            QVERIFY(m_system->call(update));
        }
        gate.open(before.readers);
        QVERIFY(m_system->call(Rpc::GetUser{update.login})); // waits behind them
        QTRY_COMPARE(m_server->database->statistics().reads, before.reads + quint64(before.readers) + 2);
    }

    void impersonation()
    {
        make("admin", 1);
        TestClient client(*m_server, TestClient::remote());
        const auto reply =
            client.call(Rpc::Authenticate{"PLAIN", true, QByteArray("alice\0admin\0pencil", 18), {}, {}, {}, {}});
        QVERIFY(reply);
        QCOMPARE(reply->session.login, QStringLiteral("alice"));
        QCOMPARE(reply->session.impersonator, QStringLiteral("admin"));
        QCOMPARE(reply->session.adminLevel, quint8(0));
    }

    void impersonationAcrossCompanies_data()
    {
        QTest::addColumn<QByteArray>("administrator");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const QByteArray &administrator, const QByteArray &user, bool allowed) {
            QTest::addRow("%s as %s", administrator.constData(), user.constData())
                << administrator << user << allowed;
        };
        row("root", "bob", true);
        row("root", "chief", true);
        row("chief", "ann", true);
        row("chief", "bob", false);
        row("chief", "root", false);
        row("chief", "both", false); // who administers a company more
        row("both", "bob", true);
        row("both", "bert", true);
        row("both", "chief", true);
        row("bert", "bob", true);
        row("bert", "ann", false);
        row("ann", "chief", false);
        row("ann", "bob", false);
        row("helper", "bob", false); // administers it, but is no administrator of his own company
    }
    void impersonationAcrossCompanies()
    {
        QFETCH(QByteArray, administrator);
        QFETCH(QByteArray, user);
        QFETCH(bool, allowed);
        makeCompanies();
        TestClient client(*m_server, TestClient::remote());
        const Rpc::Authenticate attempt{
            "PLAIN", true, user + '\0' + administrator + '\0' + "pencil", {}, {}, {}, {}};
        if (!allowed) {
            client.send(attempt);
            QCOMPARE(m_server->takeDelayed().delay, 2000ms);
            return;
        }
        const auto reply = client.call(attempt);
        QVERIFY(reply);
        QCOMPARE(reply->session.login, QString::fromLatin1(user));
        QCOMPARE(reply->session.impersonator, QString::fromLatin1(administrator));
    }

    void impersonationEndsWithThePower_data()
    {
        QTest::addColumn<QString>("taken");
        for (const char *taken : {"level", "administration", "view", "account", "activity"})
            QTest::newRow(taken) << QString::fromLatin1(taken);
    }
    void impersonationEndsWithThePower()
    {
        QFETCH(QString, taken);
        makeCompanies();
        TestClient client(*m_server, TestClient::remote());
        const QByteArray own = client.login("bob", "pencil")->session.id;
        const auto other =
            client.call(Rpc::Authenticate{"PLAIN", true, QByteArray("bob\0both\0pencil", 15), {}, {}, {}, {}});
        QVERIFY(other);
        Rpc::UpdateUser update;
        update.login = QStringLiteral("both");
        if (taken == QLatin1String("level")) {
            update.changes = Rpc::UpdateUser::AdminLevel;
            QVERIFY(m_system->call(update));
        } else if (taken == QLatin1String("activity")) {
            update.changes = Rpc::UpdateUser::Kind;
            update.user.kind = UserKind::Shared;
            QVERIFY(m_system->call(update));
        } else if (taken == QLatin1String("account")) {
            QVERIFY(m_system->call(Rpc::DeleteUser{update.login}));
        } else if (taken == QLatin1String("administration")) {
            relate(Rpc::CompanyRelation::Administrator, "both", false);
        } else {
            relate(Rpc::CompanyRelation::Viewer, "a", false);
        }
        QCOMPARE(client.endOf(other->session.id), QStringLiteral("both may not act as this user any more"));
        QVERIFY(m_server->core->sessions().find(own, client.peer->id()));
    }

    void features()
    {
        Handlers::Settings settings;
        settings.disabledFeatures = QStringList{QStringLiteral("pop3")};
        m_server->core->setSettings(settings);
        TestClient client(*m_server, TestClient::remote());
        Rpc::Authenticate attempt{
            "PLAIN", true, QByteArray("\0alice\0pencil", 13), {}, {}, QStringLiteral("imap"), {}};
        QVERIFY(client.call(attempt));
        attempt.feature = QStringLiteral("pop3");
        QCOMPARE(client.call(attempt).error().code, Code::Denied);
        Rpc::UpdateUser update;
        update.login = QStringLiteral("alice");
        update.changes = Rpc::UpdateUser::Features;
        update.user.enabledFeatures = QStringList{QStringLiteral("pop3")};
        update.user.disabledFeatures = QStringList{QStringLiteral("imap")};
        QVERIFY(m_system->call(update));
        QVERIFY(client.call(attempt));
        attempt.feature = QStringLiteral("imap");
        QCOMPARE(client.call(attempt).error().code, Code::Denied);
    }

    void sessionsEndWithWhatTheUserMayUse_data()
    {
        QTest::addColumn<QStringList>("enabled");
        QTest::addColumn<QStringList>("disabled");
        const QStringList imap{QStringLiteral("imap")};
        QTest::newRow("a feature is off for him") << imap << imap;
        QTest::newRow("a feature is not on for him any more") << QStringList() << QStringList();
    }
    void sessionsEndWithWhatTheUserMayUse()
    {
        QFETCH(QStringList, enabled);
        QFETCH(QStringList, disabled);
        Rpc::UpdateUser update;
        update.login = QStringLiteral("alice");
        update.changes = Rpc::UpdateUser::Features;
        update.user.enabledFeatures = QStringList{QStringLiteral("imap")};
        QVERIFY(m_system->call(update));
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("alice", "pencil"));
        update.user.enabledFeatures = enabled;
        update.user.disabledFeatures = disabled;
        QVERIFY(m_system->call(update));
        QCOMPARE(client.endOf(client.session, 5000), Core::accountChanged());
    }

    void external()
    {
        TestClient local(*m_server, TestClient::local(QStringLiteral("alice")));
        const auto own = local.call(Rpc::Authenticate{"EXTERNAL", true, {}, {}, {}, {}, {}});
        QVERIFY(own);
        QCOMPARE(own->session.login, QStringLiteral("alice"));
        make("bob");
        local.send(Rpc::Authenticate{"EXTERNAL", true, "bob", {}, {}, {}, {}});
        QCOMPARE(m_server->takeDelayed().delay, 2000ms);
        QVERIFY(m_system->call(Rpc::Authenticate{"EXTERNAL", true, "bob", {}, {}, {}, {}}));
        Handlers::Settings settings;
        settings.allowLocalUsers = false;
        m_server->core->setSettings(settings);
        m_server->clock.advance(10min);
        local.send(Rpc::Authenticate{"EXTERNAL", true, {}, {}, {}, {}, {}});
        QCOMPARE(m_server->takeDelayed().delay, 2000ms);
    }

    void scram_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("initial");
        QTest::addColumn<bool>("good");
        QTest::newRow("right password") << QByteArray("pencil") << true << true;
        QTest::newRow("right password, no initial response") << QByteArray("pencil") << false << true;
        QTest::newRow("wrong password") << QByteArray("pen") << true << false;
        QTest::newRow("changed meanwhile") << QByteArray("pencil") << true << false;
    }
    void scram()
    {
        QFETCH(QByteArray, password);
        QFETCH(bool, initial);
        QFETCH(bool, good);
        Gsasl *context = nullptr;
        Gsasl_session *sasl = nullptr;
        gsasl_init(&context);
        gsasl_client_start(context, "SCRAM-SHA-256", &sasl);
        gsasl_property_set(sasl, GSASL_AUTHID, "alice");
        gsasl_property_set(sasl, GSASL_PASSWORD, password.constData());
        const auto step = [&](const QByteArray &input) {
            char *out = nullptr;
            size_t size = 0;
            gsasl_step(sasl, input.constData(), size_t(input.size()), &out, &size);
            const QByteArray bytes(out, qsizetype(size));
            gsasl_free(out);
            return bytes;
        };
        TestClient client(*m_server, TestClient::remote());
        const QByteArray clientFirst = step({});
        auto reply = client.call(
            Rpc::Authenticate{"SCRAM-SHA-256", initial, initial ? clientFirst : QByteArray(), {}, {}, {}, {}});
        if (!initial)
            reply = client.call(Rpc::AuthenticateStep{reply->exchange, clientFirst, false});
        QVERIFY(reply && !reply->done);
        if (!good && password == "pencil")
            setPassword(QStringLiteral("alice"), "other");
        const quint32 request =
            client.send(Rpc::AuthenticateStep{reply->exchange, step(reply->challenge), false});
        if (good) {
            const auto last = client.wait<Rpc::AuthenticateStep>(request);
            QVERIFY(last && last->done);
            QVERIFY(last->challenge.startsWith("v="));
            QCOMPARE(last->session.login, QStringLiteral("alice"));
        } else {
            m_server->takeDelayed().work();
            QCOMPARE(client.wait<Rpc::AuthenticateStep>(request).error().code, Code::Denied);
        }
        gsasl_finish(sasl);
        gsasl_done(context);
    }

    void anExchangeCanBeCancelled()
    {
        TestClient client(*m_server, TestClient::remote());
        const auto first = client.call(Rpc::Authenticate{"SCRAM-SHA-256", false, {}, {}, {}, {}, {}});
        QCOMPARE(client.call(Rpc::AuthenticateStep{first->exchange, {}, true}).error().code, Code::Denied);
        QCOMPARE(m_server->core->exchanges().size(), 0);
    }

    void anExchangeEndsWithItsConnection()
    {
        {
            TestClient client(*m_server, TestClient::remote());
            QVERIFY(client.call(Rpc::Authenticate{"PLAIN", false, {}, {}, {}, {}, {}}));
            QCOMPARE(m_server->core->exchanges().size(), 1);
        }
        QCOMPARE(m_server->core->exchanges().size(), 0);
    }

    void aHelperProgramEndsWhereItMayBeWaitedFor_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("the exchange is cancelled") << true;
        QTest::newRow("it is too old when another one begins") << false;
    }
    void aHelperProgramEndsWhereItMayBeWaitedFor()
    {
        QFETCH(bool, cancelled);
        QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("ntlm_auth")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho $$ > \"$0.pid\"\nread line\necho TT Y2hhbGxlbmdl\nread line\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        Handlers::Settings settings;
        settings.ntlmAuth = script.fileName();
        m_server->core->setSettings(settings);
        TestClient client(*m_server, TestClient::remote());
        const auto first = client.call(Rpc::Authenticate{"NTLM", true, "negotiate", {}, {}, {}, {}});
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QFile number(script.fileName() + QStringLiteral(".pid"));
        QVERIFY(number.open(QIODevice::ReadOnly));
        const int helper = number.readAll().trimmed().toInt();
        QVERIFY(helper > 1);
        Gate gate;
        for (int i = 0; i < Core::helperThreads; ++i)
            QVERIFY(m_server->core->helped(gate.pass()));
        gate.await(Core::helperThreads);
        if (cancelled) {
            QVERIFY(!client.call(Rpc::AuthenticateStep{first->exchange, {}, true}));
        } else {
            m_server->clock.advance(Directory::Exchanges::lifetime);
            QVERIFY(client.call(Rpc::Authenticate{"PLAIN", false, {}, {}, {}, {}, {}}));
        }
        QVERIFY2(::kill(helper, 0) == 0, "its end was waited for by who asked");
        gate.open(Core::helperThreads);
        QTRY_VERIFY(::kill(helper, 0) != 0);
    }

    void unknownMechanismsAreInvalid()
    {
        TestClient client(*m_server, TestClient::remote());
        QCOMPARE(
            client.call(Rpc::Authenticate{"CRAM-MD5", false, {}, {}, {}, {}, {}}).error().code, Code::Invalid);
    }

    void sharedStoresCannotLogIn()
    {
        Rpc::UpdateUser update;
        update.login = QStringLiteral("alice");
        update.changes = Rpc::UpdateUser::Kind;
        update.user.kind = UserKind::Shared;
        QVERIFY(m_system->call(update));
        TestClient client(*m_server, TestClient::remote());
        client.send(Rpc::Authenticate{"PLAIN", true, QByteArray("\0alice\0pencil", 13), {}, {}, {}, {}});
        QCOMPARE(m_server->takeDelayed().delay, 2000ms);
    }

private:
    static Result<void> store(
        Storage::Connection &connection, const QString &login, const Directory::PasswordKeys &keys)
    {
        const auto user = TRY(Directory::findUser(connection, login));
        return Directory::storeKeys(connection, user.id, keys);
    }
    void setPassword(const QString &login, const char *password)
    {
        const auto keys = Directory::makePasswordKeys(Secret(QByteArray(password)));
        QVERIFY(keys);
        QSemaphore stored;
        m_server->database->write(
            [&](Storage::Connection &connection) { return store(connection, login, *keys); },
            [&](const Result<void> &) { stored.release(); });
        stored.acquire();
    }
    /// Companies a and b. root is above them; chief, ann, both and helper are of a, bert and bob of b; both
    /// and helper administer b.
    void makeCompanies()
    {
        Handlers::Settings settings;
        settings.tenancy.hosted = true;
        m_server->core->setSettings(settings);
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b")}) {
            Rpc::CreateCompany create;
            create.company.name = name;
            QVERIFY(m_system->call(create));
        }
        make("root", 2, "a");
        make("chief", 1, "a");
        make("ann", 0, "a");
        make("both", 1, "a");
        make("helper", 0, "a");
        make("bert", 1, "b");
        make("bob", 0, "b");
        relate(Rpc::CompanyRelation::Viewer, "a", true);
        relate(Rpc::CompanyRelation::Administrator, "both", true);
        relate(Rpc::CompanyRelation::Administrator, "helper", true);
    }
    void relate(Rpc::CompanyRelation relation, const char *other, bool add)
    {
        QVERIFY(m_system->call(
            Rpc::ChangeCompanyRelation{QStringLiteral("b"), relation, QString::fromLatin1(other), add}));
    }
    void make(const QByteArray &login, quint8 adminLevel = 0, const char *company = "")
    {
        Rpc::CreateUser create;
        create.user.login = QString::fromLatin1(login);
        create.user.companyName = QString::fromLatin1(company);
        create.user.adminLevel = adminLevel;
        create.password = "pencil";
        QVERIFY(m_system->call(create));
    }

    std::unique_ptr<FailedLogins> m_failed; ///< outlives the server
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_system;
};

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
