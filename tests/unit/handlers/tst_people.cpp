// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include <QTest>

using namespace Base;
using namespace Handlers;

/// Who may administer whom.
class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        Settings settings;
        settings.tenancy = {true, QStringLiteral("%u@%c")};
        m_server->core->setSettings(settings);
        m_system = std::make_unique<TestClient>(*m_server, TestClient::system());
        for (const QString &name : {QStringLiteral("acme"), QStringLiteral("bolt")}) {
            Company company;
            company.name = name;
            QVERIFY(m_system->call(Rpc::CreateCompany{company}));
        }
        QVERIFY(make("boss@acme", 1));
        QVERIFY(make("jo@acme", 0));
        QVERIFY(make("ben@bolt", 0));
        QVERIFY(make("root@acme", 2));
    }
    void cleanup()
    {
        m_system.reset();
        m_server.reset();
    }

    void aCompanyAdministratorHasOnlyHisCompany()
    {
        TestClient boss(*m_server, TestClient::remote());
        QVERIFY(boss.login("boss@acme", "secret"));
        QCOMPARE(codeOf(boss.call(create("new@acme", 1))), Code::Internal);
        QCOMPARE(codeOf(boss.call(create("mighty@acme", 2))), Code::Denied);
        QCOMPARE(codeOf(boss.call(create("new@bolt", 0))), Code::Denied);
        QCOMPARE(codeOf(boss.call(level("jo@acme", 2))), Code::Denied);
        QCOMPARE(codeOf(boss.call(level("boss@acme", 2))), Code::Denied);
        QCOMPARE(codeOf(boss.call(level("root@acme", 0))), Code::Denied);
        QCOMPARE(codeOf(boss.call(level("ben@bolt", 0))), Code::NotFound);
        QCOMPARE(codeOf(boss.call(Rpc::GetUser{QStringLiteral("ben@bolt")})), Code::NotFound);
        QCOMPARE(codeOf(boss.call(Rpc::DeleteUser{QStringLiteral("ben@bolt")})), Code::NotFound);
        QCOMPARE(codeOf(boss.call(Rpc::UpdateCompany{QStringLiteral("acme"), 1, {}})), Code::Denied);
        QCOMPARE(codeOf(boss.call(Rpc::CountUsers())), Code::Denied);
        QCOMPARE(codeOf(boss.call(Rpc::ListStores{false})), Code::Denied);
        const auto users = boss.call(Rpc::ListUsers());
        QVERIFY(users);
        for (const User &user : users->users)
            QCOMPARE(user.companyName, QStringLiteral("acme"));
        QCOMPARE(users->users.size(), 4);
        QVERIFY(boss.call(Rpc::DeleteUser{QStringLiteral("jo@acme")}));
    }

    void theAdminListOpensAnotherCompany()
    {
        TestClient jo(*m_server, TestClient::remote());
        QVERIFY(jo.login("jo@acme", "secret"));
        QCOMPARE(codeOf(jo.call(create("new@bolt", 0))), Code::Denied);
        QVERIFY(relate(Rpc::CompanyRelation::Viewer, QStringLiteral("acme")));
        QVERIFY(relate(Rpc::CompanyRelation::Administrator, QStringLiteral("jo@acme")));
        QCOMPARE(codeOf(jo.call(create("new@bolt", 1))), Code::Internal);
        QCOMPARE(codeOf(jo.call(create("new@acme", 0))), Code::Denied);
        QCOMPARE(codeOf(jo.call(Rpc::ChangeCompanyRelation{QStringLiteral("bolt"),
                     Rpc::CompanyRelation::Administrator, QStringLiteral("boss@acme"), true})),
            Code::Denied);
    }

    void aUserChangesOnlyWhatIsHisOwn()
    {
        TestClient jo(*m_server, TestClient::remote());
        QVERIFY(jo.login("jo@acme", "secret"));
        const QString own = QStringLiteral("jo@acme");
        const QString other = QStringLiteral("boss@acme");
        QVERIFY(jo.call(Rpc::GetUserDetails{own}));
        QCOMPARE(codeOf(jo.call(Rpc::GetUserDetails{other})), Code::Denied);
        QVERIFY(jo.call(Rpc::SetAutoReply{own, {true, QStringLiteral("Away"), {}, 0, 0}}));
        QCOMPARE(codeOf(jo.call(Rpc::SetAutoReply{other, {}})), Code::Denied);
        QVERIFY(jo.call(Rpc::SetDelegate{own, {other, {}, 1}, false}));
        QCOMPARE(jo.call(Rpc::ListDelegates{own})->delegates.size(), 1);
        QCOMPARE(codeOf(jo.call(Rpc::SetDelegate{own, {QStringLiteral("ben@bolt"), {}, 1}, false})),
            Code::NotFound);
        QCOMPARE(codeOf(jo.call(Rpc::SetDelegate{other, {own, {}, 1}, false})), Code::Denied);
        QCOMPARE(codeOf(jo.call(Rpc::ChangeSendAs{own, other, true})), Code::Denied);
        QCOMPARE(codeOf(jo.call(level("jo@acme", 1))), Code::Denied);
        QCOMPARE(codeOf(jo.call(Rpc::ListUsers())), Code::Denied);
        QCOMPARE(codeOf(jo.call(Rpc::ListGroups())), Code::Denied);
    }

    void anOldPasswordHasToBeKnown()
    {
        TestClient jo(*m_server, TestClient::remote());
        QVERIFY(jo.login("jo@acme", "secret"));
        const quint32 wrong = jo.send(Rpc::ChangePassword{"guess", "new"});
        m_server->takeDelayed().work();
        QCOMPARE(codeOf(jo.wait<Rpc::ChangePassword>(wrong)), Code::Denied);
        const quint32 right = jo.send(Rpc::ChangePassword{"secret", "new"});
        m_server->takeDelayed().work(); // it waits behind the wrong one
        QVERIFY(jo.wait<Rpc::ChangePassword>(right));
        TestClient again(*m_server, TestClient::remote(QStringLiteral("192.0.2.7")));
        QVERIFY(again.login("jo@acme", "new"));
        QCOMPARE(codeOf(m_system->call(Rpc::ChangePassword{"a", "b"})), Code::Denied); // nobody's own
    }

    void groupsHaveBounds()
    {
        TestClient boss(*m_server, TestClient::remote());
        QVERIFY(boss.login("boss@acme", "secret"));
        Group group;
        group.name = QStringLiteral("team@acme");
        QVERIFY(boss.call(Rpc::CreateGroup{group}));
        group.name = QStringLiteral("team@bolt");
        QCOMPARE(codeOf(boss.call(Rpc::CreateGroup{group})), Code::Denied);
        QVERIFY(m_system->call(Rpc::CreateGroup{group}));
        const auto join = [&](const QString &name, const QString &member) {
            return codeOf(boss.call(Rpc::ChangeMembership{name, member, true}));
        };
        QCOMPARE(join(QStringLiteral("team@acme"), QStringLiteral("jo@acme")), Code::Internal);
        QCOMPARE(join(QStringLiteral("team@acme"), QStringLiteral("ben@bolt")), Code::NotFound);
        QCOMPARE(join(QStringLiteral("team@bolt"), QStringLiteral("jo@acme")), Code::NotFound);
        QCOMPARE(boss.call(Rpc::ListGroups())->groups.size(), 1);
    }

    void systemAdministratorsHaveNoQuota()
    {
        Settings settings;
        settings.limits.defaultQuota.hard = 10;
        m_server->core->setSettings(settings);
        const auto append = [this](const QByteArray &login) {
            TestClient client(*m_server, TestClient::remote());
            const auto in = client.login(login, "secret");
            Rpc::AppendItems request;
            request.path = {QStringLiteral("INBOX")};
            request.items.resize(1);
            request.items[0].raw = QByteArray(20, 'x');
            if (in)
                request.store = in->session.store;
            return codeOf(client.call(request));
        };
        QCOMPARE(append("boss@acme"), Code::OverQuota);
        QCOMPARE(append("root@acme"), Code::Internal);
    }

private:
    /// Internal stands for success, which no request here may fail with.
    template <class T> static Code codeOf(const Result<T> &result)
    {
        return result ? Code::Internal : result.error().code;
    }
    static Rpc::CreateUser create(const QByteArray &login, quint8 level)
    {
        Rpc::CreateUser request;
        request.user.login = QString::fromUtf8(login);
        request.user.adminLevel = level;
        request.password = "secret";
        return request;
    }
    static Rpc::UpdateUser level(const QByteArray &login, quint8 level)
    {
        Rpc::UpdateUser request;
        request.login = QString::fromUtf8(login);
        request.changes = Rpc::UpdateUser::AdminLevel;
        request.user.adminLevel = level;
        return request;
    }
    bool make(const QByteArray &login, quint8 level)
    {
        return m_system->call(create(login, level)).has_value();
    }
    bool relate(Rpc::CompanyRelation relation, const QString &other)
    {
        return m_system->call(Rpc::ChangeCompanyRelation{QStringLiteral("bolt"), relation, other, true})
            .has_value();
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_system;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
