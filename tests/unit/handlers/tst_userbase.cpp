// SPDX-License-Identifier: GPL-3.0-or-later
// over 600 lines because every effect of a user base is seen through the same one in memory
#include "handlers/userbase.h"
#include "storage/companytable.h"
#include "testserver.h"

#include <QTest>

using namespace Base;
using namespace Handlers;
using namespace std::chrono_literals;

namespace {

/// A user base in memory. Changed by the test while nothing else runs.
class MemoryBase final : public Directory::UserBase
{
    /// Whether the base answers, which it may have ceased to.
    Result<void> ask()
    {
        ++questions;
        if (asked)
            asked();
        if (questions > answers && !broken)
            return {Code::Busy, QStringLiteral("the connection was lost")};
        if (broken)
            return *broken;
        return {};
    }

public:
    QString source() const override { return QStringLiteral("ldap"); }
    Result<std::optional<Directory::ExternalAccount>> find(const QString &login) override
    {
        TRY(ask());
        for (const auto &account : std::as_const(listing.users)) {
            if (account.user.login == login)
                return std::optional(account);
        }
        return std::optional<Directory::ExternalAccount>();
    }
    Result<std::optional<Directory::ExternalAccount>> findByAddress(const QString &address) override
    {
        TRY(ask());
        if (const auto error = wrong.constFind(address); error != wrong.constEnd())
            return *error;
        for (const auto &account : std::as_const(listing.users)) {
            if (account.user.emailAddress == address)
                return std::optional(account);
        }
        return std::optional<Directory::ExternalAccount>();
    }
    Result<std::optional<Directory::ExternalAccount>> authenticate(
        const QString &login, const Secret &password) override
    {
        auto account = find(login);
        if (account && *account && password.reveal() != "pencil")
            return std::optional<Directory::ExternalAccount>();
        return account;
    }
    Result<Directory::Listing> list() override
    {
        if (listed)
            listed();
        if (broken)
            return *broken;
        return listing;
    }
    Result<QList<Directory::ExternalAccount>> changedSince(const QString &mark) override
    {
        QList<Directory::ExternalAccount> changed;
        for (const auto &account : std::as_const(listing.users)) {
            if (account.changed >= mark)
                changed.append(account);
        }
        return changed;
    }

    Directory::ExternalAccount &add(const QByteArray &id, const QString &login)
    {
        Directory::ExternalAccount account;
        account.id = id;
        account.changed = QStringLiteral("1");
        account.user.login = login;
        account.user.fullName = login;
        account.user.emailAddress = login.section(QLatin1Char('@'), 0, 0) + QStringLiteral("@example.org");
        listing.users.append(account);
        return listing.users.last();
    }
    Directory::ExternalGroup &addGroup(
        const QByteArray &id, const QString &name, const QList<QByteArray> &members)
    {
        Directory::ExternalGroup group;
        group.id = id;
        group.group.name = name;
        group.members = members;
        listing.groups.append(group);
        return listing.groups.last();
    }

    void addCompany(const QByteArray &id, const QString &name)
    {
        Directory::ExternalCompany company;
        company.id = id;
        company.company.name = name;
        listing.companies.append(company);
    }

    Directory::Listing listing;
    std::optional<Error> broken;
    int questions = 0; ///< for one account
    int answers = std::numeric_limits<int>::max(); ///< so many of them are answered
    std::function<void()> asked; ///< called with each
    std::function<void()> listed; ///< called when all are asked for
    QHash<QString, Error> wrong; ///< what is wrong with the entries of an address
};

/// What administrators did, as the security log hears it.
class Acts final : public Audit::Sink
{
public:
    void write(const Audit::Event &event) override
    {
        const QMutexLocker lock(&m_mutex);
        if (event.kind == Audit::Kind::Administration)
            m_acts.append(event.action + u' ' + event.target + u' ' + event.detail);
    }
    QStringList take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_acts, {});
    }

private:
    QMutex m_mutex;
    QStringList m_acts;
};

} // namespace

class TestUserBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_acts = std::make_unique<Acts>();
        m_server->core->setAudit(m_acts.get());
        m_system = std::make_unique<TestClient>(*m_server, TestClient::system());
        m_base = std::make_shared<MemoryBase>();
        m_server->core->setUserBase(m_base);
    }
    void cleanup()
    {
        m_system.reset();
        m_server.reset();
        m_acts.reset();
    }

    void theFirstLoginMakesUserAndStore()
    {
        m_base->add("1", QStringLiteral("anna"));
        TestClient client(*m_server, TestClient::remote());
        const auto reply = client.login("anna", "pencil");
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QVERIFY(reply->session.store);
        const auto folders = client.call(Rpc::ListFolders{reply->session.store});
        QVERIFY(folders && folders->folders.size() > 10);
        TestClient again(*m_server, TestClient::remote());
        QCOMPARE(again.login("anna", "pencil")->session.store, reply->session.store);
    }

    void wrongPasswordsAndUnknownUsersLookTheSame()
    {
        m_base->add("1", QStringLiteral("anna"));
        for (const QByteArray &attempt :
            {QByteArray("\0anna\0wrong", 11), QByteArray("\0nobody\0pencil", 14)}) {
            TestClient client(*m_server, TestClient::remote(QString::number(attempt.size())));
            const quint32 request = client.send(Rpc::Authenticate{"PLAIN", true, attempt, {}, {}, {}, {}});
            m_server->takeDelayed().work();
            QCOMPARE(client.wait<Rpc::Authenticate>(request).error(),
                (Error{Code::Denied, QStringLiteral("wrong user name or password")}));
        }
    }

    void keysOfTheDatabaseAreOfNoUse()
    {
        m_server->core->setUserBase(nullptr);
        Rpc::CreateUser create;
        create.user.login = QStringLiteral("old");
        create.password = "pencil";
        QVERIFY(m_system->call(create));
        m_server->core->setUserBase(m_base);
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(!client.hello->mechanisms.contains("SCRAM-SHA-256"));
        QCOMPARE(client.call(Rpc::Authenticate{"SCRAM-SHA-256", false, {}, {}, {}, {}, {}}).error().code,
            Code::Invalid);
        client.send(Rpc::Authenticate{"PLAIN", true, QByteArray("\0old\0pencil", 11), {}, {}, {}, {}});
        QCOMPARE(m_server->takeDelayed().delay, 2000ms);
    }

    void aBaseThatCannotBeAskedIsNoWrongPassword()
    {
        m_base->broken = Error{Code::Busy, QStringLiteral("down")};
        TestClient client(*m_server, TestClient::remote());
        const auto reply = client.login("anna", "pencil");
        QVERIFY(!reply);
        QCOMPARE(reply.error(), (Error{Code::Busy, QStringLiteral("the user base cannot be asked now")}));
        QCOMPARE(m_system->call(Rpc::SyncUsers()).error().code, Code::Busy);
    }

    void shownStoresAndReservedNamesCannotLogIn()
    {
        m_base->add("1", QStringLiteral("room")).user.kind = UserKind::Room;
        m_base->add("2", QStringLiteral("system"));
        for (const QByteArray &name : {QByteArray("room"), QByteArray("system")}) {
            TestClient client(*m_server, TestClient::remote(QString::fromLatin1("192.0.2." + name)));
            client.send(
                Rpc::Authenticate{"PLAIN", true, '\0' + name + QByteArray("\0pencil", 7), {}, {}, {}, {}});
            QCOMPARE(m_server->takeDelayed().delay, 2000ms);
        }
    }

    void synchronisationFollowsTheBase()
    {
        m_base->add("1", QStringLiteral("anna"));
        m_base->add("2", QStringLiteral("bert"));
        m_base->add("3", QStringLiteral("ANNA")); // the same name again
        auto reply = m_system->call(Rpc::SyncUsers());
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QCOMPARE(reply->created, 2u);
        QCOMPARE(reply->problems.size(), 1);
        m_base->listing.users.removeLast();
        m_base->listing.users[0].user.login = QStringLiteral("anne");
        reply = m_system->call(Rpc::SyncUsers());
        QCOMPARE(reply->created, 0u);
        QCOMPARE(reply->changed, 1u);
        QVERIFY(m_system->call(Rpc::GetUser{QStringLiteral("anne")}));
        m_base->listing.users.removeFirst();
        reply = m_system->call(Rpc::SyncUsers());
        QCOMPARE(reply->removed, 1u);
        QCOMPARE(m_system->call(Rpc::GetUser{QStringLiteral("anne")}).error().code, Code::NotFound);
        QCOMPARE(m_system->call(Rpc::SyncUsers())->changed, 0u);
    }

    void theSessionsOfTheVanishedEnd()
    {
        m_base->add("1", QStringLiteral("anna"));
        m_base->add("2", QStringLiteral("bert"));
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("anna", "pencil"));
        m_base->listing.users.removeFirst();
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        QVERIFY(client.endOf(client.session).contains(QStringLiteral("vanished")));
        QCOMPARE(client.call(Rpc::Ping()).error().code, Code::Denied);
    }

    void nobodyIsRemovedInSafeModeOrIfAllAreGone()
    {
        m_base->add("1", QStringLiteral("anna"));
        m_base->add("2", QStringLiteral("bert"));
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        const auto all = std::exchange(m_base->listing.users, {});
        auto reply = m_system->call(Rpc::SyncUsers());
        QCOMPARE(reply->kept, 2u);
        QCOMPARE(reply->removed, 0u);
        m_base->listing.users = {all[1]};
        m_base->listing.unusable = {all[0].id}; // its entry is broken, not gone
        QCOMPARE(m_system->call(Rpc::SyncUsers())->removed, 0u);
        m_base->listing.unusable.clear();
        Handlers::Settings settings;
        settings.userSafeMode = true;
        m_server->core->setSettings(settings);
        QCOMPARE(m_system->call(Rpc::SyncUsers())->kept, 1u);
        QVERIFY(m_system->call(Rpc::GetUser{QStringLiteral("anna")}));
    }

    void companiesComeWithTheirUsersAndGo()
    {
        Handlers::Settings settings;
        settings.tenancy = {true, QStringLiteral("%u@%c")};
        m_server->core->setSettings(settings);
        m_base->addCompany("c1", QStringLiteral("acme"));
        m_base->addCompany("c2", QStringLiteral("bolt"));
        m_base->listing.companies[0].viewers = QList<QByteArray>{"c2"};
        m_base->listing.companies[0].administrators = QList<QByteArray>{"2"};
        m_base->listing.companies[0].administrator = "1";
        m_base->add("1", QStringLiteral("anna@acme")).company = "c1";
        m_base->add("2", QStringLiteral("bert@bolt")).company = "c2";
        m_base->add("3", QStringLiteral("carl@nowhere")).company = "c9";
        m_base->addGroup("g1", QStringLiteral("staff@acme"), {"1"}).company = "c1";
        auto reply = m_system->call(Rpc::SyncUsers());
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QCOMPARE(reply->created, 5u);
        QCOMPARE(reply->problems, QStringList{QStringLiteral("carl@nowhere: its company is not here yet")});
        QCOMPARE(m_system->call(Rpc::GetUser{QStringLiteral("anna@acme")})->user.companyName,
            QStringLiteral("acme"));
        QCOMPARE(m_system->call(Rpc::GetGroup{QStringLiteral("staff@acme")})->group.companyName,
            QStringLiteral("acme"));
        auto acme = m_system->call(Rpc::GetCompany{QStringLiteral("acme")});
        QCOMPARE(acme->viewers, QStringList{QStringLiteral("bolt")});
        QCOMPARE(acme->administrators, QStringList{QStringLiteral("bert@bolt")});
        QCOMPARE(acme->company.administratorLogin, QStringLiteral("anna@acme"));
        QCOMPARE(m_system->call(Rpc::SyncUsers())->changed, 0u);
        // A user who moves leaves his offices behind, and his sessions end.
        m_base->listing.companies[0].viewers = QList<QByteArray>();
        m_base->listing.companies[0].administrators.reset();
        m_base->listing.users[1].company = "c1";
        m_base->listing.users[1].user.login = QStringLiteral("bert@acme");
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("anna@acme", "pencil"));
        reply = m_system->call(Rpc::SyncUsers());
        QCOMPARE(m_system->call(Rpc::GetUser{QStringLiteral("bert@acme")})->user.companyName,
            QStringLiteral("acme"));
        acme = m_system->call(Rpc::GetCompany{QStringLiteral("acme")});
        QVERIFY(acme->viewers.isEmpty() && acme->administrators.isEmpty());
        // What goes away goes whole.
        m_base->listing.companies.removeLast();
        reply = m_system->call(Rpc::SyncUsers());
        QCOMPARE(reply->removed, 1u);
        m_base->listing.companies.clear();
        m_base->listing.groups.clear();
        m_base->listing.users = {m_base->listing.users[2]};
        m_base->listing.users[0].company.clear();
        reply = m_system->call(Rpc::SyncUsers());
        QCOMPARE(reply->removed, 4u);
        QCOMPARE(reply->problems, QStringList());
        QCOMPARE(m_system->call(Rpc::GetCompany{QStringLiteral("acme")}).error().code, Code::NotFound);
    }

    void groupsGetTheirMembersAndNoCircles()
    {
        m_base->add("1", QStringLiteral("anna"));
        m_base->add("2", QStringLiteral("bert"));
        m_base->addGroup("g1", QStringLiteral("staff"), {"1", "2", "g2"});
        m_base->addGroup("g2", QStringLiteral("inner"), {"1", "g1"}); // a circle
        m_base->addGroup("g3", QStringLiteral("Everyone"), {"1"});
        auto reply = m_system->call(Rpc::SyncUsers());
        QVERIFY(reply);
        QCOMPARE(reply->created, 4u);
        QCOMPARE(reply->problems.size(), 2);
        QCOMPARE(membersOf(QStringLiteral("staff")),
            (QStringList{QStringLiteral("anna"), QStringLiteral("bert"), QStringLiteral("inner")}));
        m_base->listing.groups.removeLast();
        m_base->listing.groups[1].members = {"2"};
        m_base->listing.groups[0].members = {"1"};
        reply = m_system->call(Rpc::SyncUsers());
        QCOMPARE(reply->problems.size(), 0);
        QCOMPARE(membersOf(QStringLiteral("staff")), (QStringList{QStringLiteral("anna")}));
        QCOMPARE(membersOf(QStringLiteral("inner")), (QStringList{QStringLiteral("bert")}));
        m_base->listing.groups.removeFirst();
        QCOMPARE(m_system->call(Rpc::SyncUsers())->removed, 1u);
    }

    void aGroupThatVanishesLeavesNoOffice()
    {
        Handlers::Settings settings;
        settings.tenancy = {true, QStringLiteral("%u@%c")};
        m_server->core->setSettings(settings);
        m_base->addCompany("c1", QStringLiteral("acme"));
        m_base->add("1", QStringLiteral("anna@acme")).company = "c1";
        m_base->addGroup("g1", QStringLiteral("staff@acme"), {"1"}).company = "c1";
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        const auto group = m_system->call(Rpc::GetGroup{QStringLiteral("staff@acme")});
        QVERIFY(group);
        const auto made = m_system->call(Rpc::ChangeCompanyRelation{QStringLiteral("acme"),
            Rpc::CompanyRelation::UserQuotaRecipient, QStringLiteral("staff@acme"), true});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(officesOf(group->group.id), 1);
        m_base->listing.groups.clear();
        QCOMPARE(m_system->call(Rpc::SyncUsers())->removed, 1u);
        QCOMPARE(officesOf(group->group.id), 0);
    }

    void aLocalUserOfTheSameNameIsTakenOver()
    {
        m_server->core->setUserBase(nullptr);
        Rpc::CreateUser create;
        create.user.login = QStringLiteral("anna");
        create.password = "secret";
        const auto before = m_system->call(create);
        QVERIFY(before);
        m_server->core->setUserBase(m_base);
        m_base->add("1", QStringLiteral("anna"));
        QCOMPARE(m_system->call(Rpc::SyncUsers())->changed, 1u);
        TestClient client(*m_server, TestClient::remote());
        QCOMPARE(client.login("anna", "pencil")->session.store, before->user.store);
    }

    void mailForSomebodyNewFindsItsUser()
    {
        m_base->add("1", QStringLiteral("anna"));
        Rpc::ResolveRecipients request;
        request.addresses = {QStringLiteral("anna@example.org"), QStringLiteral("nobody@example.org")};
        auto reply = m_system->call(request);
        QVERIFY(reply);
        QCOMPARE(reply->recipients[0].result, Rpc::DeliveryResult::Delivered);
        QCOMPARE(reply->recipients[0].login, QStringLiteral("anna"));
        QCOMPARE(reply->recipients[1].result, Rpc::DeliveryResult::UnknownUser);
        m_base->broken = Error{Code::Busy, QStringLiteral("down")};
        reply = m_system->call(request);
        QCOMPARE(reply->recipients[0].result, Rpc::DeliveryResult::Delivered);
        QVERIFY2(reply->recipients[1].result == Rpc::DeliveryResult::Temporary, "it may be there");
    }

    void mailForWhomTheBaseWasNotAskedIsDeferred()
    {
        m_base->add("1", QStringLiteral("anna"));
        m_base->add("2", QStringLiteral("bert"));
        m_base->answers = 1;
        Rpc::ResolveRecipients request;
        request.addresses = {QStringLiteral("anna@example.org"), QStringLiteral("bert@example.org")};
        const auto reply = m_system->call(request);
        QVERIFY(reply);
        QCOMPARE(reply->recipients[0].result, Rpc::DeliveryResult::Delivered);
        QCOMPARE(reply->recipients[1].result, Rpc::DeliveryResult::Temporary);
    }

    void mailForWhomThereIsNoMirrorYetIsDeferred()
    {
        m_base->add("1", QStringLiteral("anna"));
        m_base->add("2", QStringLiteral("carl")).company = "c9"; // not here yet
        Rpc::ResolveRecipients request;
        request.addresses = {QStringLiteral("carl@example.org"), QStringLiteral("anna@example.org"),
            QStringLiteral("nobody@example.org")};
        const auto reply = m_system->call(request);
        QVERIFY(reply);
        QCOMPARE(reply->recipients[0].result, Rpc::DeliveryResult::Temporary);
        QCOMPARE(reply->recipients[1].result, Rpc::DeliveryResult::Delivered);
        QCOMPARE(reply->recipients[2].result, Rpc::DeliveryResult::UnknownUser);
    }

    void aBaseThatDoesNotAnswerIsAskedOncePerMail()
    {
        m_base->broken = Error{Code::Busy, QStringLiteral("down")};
        Rpc::ResolveRecipients request;
        for (int i = 0; i < 20; ++i)
            request.addresses.append(QStringLiteral("%1@example.org").arg(i));
        const auto reply = m_system->call(request);
        QVERIFY(reply);
        for (const Rpc::ResolvedRecipient &recipient : reply->recipients)
            QCOMPARE(recipient.result, Rpc::DeliveryResult::Temporary);
        QCOMPARE(m_base->questions, 1);
    }

    void oneWrongEntryHoldsUpNoOthersMail_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("two entries have the address") << int(Code::Conflict);
        QTest::newRow("its entry is no account") << int(Code::Invalid);
    }
    void oneWrongEntryHoldsUpNoOthersMail()
    {
        QFETCH(int, error);
        m_base->add("1", QStringLiteral("anna"));
        m_base->wrong.insert(
            QStringLiteral("wrong@example.org"), Error{Code(error), QStringLiteral("not so")});
        Rpc::ResolveRecipients request;
        request.addresses = {QStringLiteral("wrong@example.org"), QStringLiteral("anna@example.org"),
            QStringLiteral("nobody@example.org")};
        const auto reply = m_system->call(request);
        QVERIFY(reply);
        QCOMPARE(reply->recipients[0].result, Rpc::DeliveryResult::Temporary);
        QCOMPARE(reply->recipients[1].result, Rpc::DeliveryResult::Delivered);
        QCOMPARE(reply->recipients[2].result, Rpc::DeliveryResult::UnknownUser);
    }

    void nobodyAsksForWhoIsGone()
    {
        TestClient service(*m_server, TestClient::system());
        QSemaphore over;
        m_base->asked = [&] { service.peer->disconnect(); };
        Rpc::ResolveRecipients request;
        for (int i = 0; i < 20; ++i)
            request.addresses.append(QStringLiteral("%1@example.org").arg(i));
        request.addressesOnly = true;
        service.send(request);
        QTRY_COMPARE(service.peer->outstanding(), 0);
        QCOMPARE(m_base->questions, 1);
    }

    void whoVanishedIsNotLetInWithoutAPassword()
    {
        m_base->add("1", QStringLiteral("anna"));
        m_base->add("2", QStringLiteral("boss")).user.adminLevel = 1;
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        const QByteArray asAnna("anna\0boss\0pencil", 16);
        TestClient boss(*m_server, TestClient::remote(QStringLiteral("192.0.2.2")));
        QVERIFY(boss.call(Rpc::Authenticate{"PLAIN", true, asAnna, {}, {}, {}, {}}));
        TestClient anna(*m_server, TestClient::local(QStringLiteral("anna")));
        const Rpc::Authenticate external{"EXTERNAL", true, {}, {}, {}, {}, {}};
        QVERIFY(anna.call(external));
        m_base->broken = Error{Code::Busy, QStringLiteral("down")};
        QVERIFY2(anna.call(external), "what is here has to do");
        m_base->broken.reset();
        m_base->listing.users.removeFirst();
        anna.send(external);
        QCOMPARE(m_server->takeDelayed().delay, 2000ms);
        boss.send(Rpc::Authenticate{"PLAIN", true, asAnna, {}, {}, {}, {}});
        QCOMPARE(m_server->takeDelayed().delay, 2000ms);
    }

    void aNameThatWasGivenAwayOpensNobodysStore_data()
    {
        QTest::addColumn<bool>("swapped");
        QTest::newRow("two swap their names") << true;
        QTest::newRow("somebody new gets it") << false;
    }
    void aNameThatWasGivenAwayOpensNobodysStore()
    {
        QFETCH(bool, swapped);
        m_base->add("1", QStringLiteral("anna"));
        m_base->add("2", QStringLiteral("bert"));
        m_base->add("3", QStringLiteral("boss")).user.adminLevel = 1;
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        m_base->listing.users[0].user.login = swapped ? QStringLiteral("bert") : QStringLiteral("anne");
        if (swapped)
            m_base->listing.users[1].user.login = QStringLiteral("anna");
        else
            m_base->add("4", QStringLiteral("anna"));
        TestClient anna(*m_server, TestClient::local(QStringLiteral("anna")));
        anna.send(Rpc::Authenticate{"EXTERNAL", true, {}, {}, {}, {}, {}});
        QCOMPARE(m_server->takeDelayed().delay, 2000ms);
        TestClient boss(*m_server, TestClient::remote(QStringLiteral("192.0.2.2")));
        boss.send(Rpc::Authenticate{"PLAIN", true, QByteArray("anna\0boss\0pencil", 16), {}, {}, {}, {}});
        QCOMPARE(m_server->takeDelayed().delay, 2000ms);
        QCOMPARE(m_server->core->sessions().count(), 0);
    }

    void accountsOfOurOwnStay()
    {
        m_server->core->setUserBase(nullptr);
        Rpc::CreateUser create;
        create.user.login = QStringLiteral("own");
        create.password = "pencil";
        QVERIFY(m_system->call(create));
        m_server->core->setUserBase(m_base);
        TestClient own(*m_server, TestClient::local(QStringLiteral("own")));
        QVERIFY(own.call(Rpc::Authenticate{"EXTERNAL", true, {}, {}, {}, {}, {}}));
    }

    void changesOfASynchronisationAreTold()
    {
        m_base->add("1", QStringLiteral("anna"));
        m_base->add("2", QStringLiteral("bert"));
        m_base->addGroup("g1", QStringLiteral("staff"), {"1"});
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        QVERIFY(m_acts->take().contains(QStringLiteral("group.change staff source=ldap members")));
        TestClient watcher(*m_server, TestClient::system());
        QVERIFY(watcher.call(Rpc::WatchAdministration{Rpc::PeopleTopic}));
        m_base->listing.groups[0].members = {"1", "2"};
        m_base->listing.users[0].senders = {"2"};
        QCOMPARE(synchronized(true).changed, 2u); // as by the timer
        const QStringList acts = m_acts->take();
        QVERIFY(acts.contains(QStringLiteral("group.change staff source=ldap members")));
        QVERIFY(acts.contains(QStringLiteral("user.change anna source=ldap senders")));
        const auto event = watcher.nextEvent<Rpc::AdministrationChanged>(5000);
        QVERIFY(event && event->topics == quint32(Rpc::PeopleTopic));
    }

    void theNextRunAsksForWhoFailed()
    {
        m_base->add("1", QStringLiteral("carl")).company = "c1"; // not here yet
        m_base->listing.users[0].changed = QStringLiteral("3");
        m_base->add("2", QStringLiteral("anna")).changed = QStringLiteral("5");
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        QVERIFY(m_system->call(Rpc::GetUser{QStringLiteral("anna")}));
        m_base->listing.users[0].company.clear(); // without a new mark
        QCOMPARE(synchronized(false).created, 1u);
        QVERIFY(m_system->call(Rpc::GetUser{QStringLiteral("carl")}));
        QCOMPARE(synchronized(false).seen, 1u); // from here on only the newest
    }

    void oneMissingCompanyHoldsUpNobody()
    {
        m_base->add("0", QStringLiteral("carl")).company = "c1"; // not here yet
        for (int i = 1; i <= 60; ++i)
            m_base->add(QByteArray::number(i), QStringLiteral("user%1").arg(i));
        const auto reply = m_system->call(Rpc::SyncUsers());
        QVERIFY(reply);
        QCOMPARE(reply->created, 60u);
    }

    void aCompanyThatCannotBeMadeHoldsUpNobody()
    {
        for (int i = 0; i < 150; ++i)
            m_base->add(QByteArray::number(i), QStringLiteral("lost%1").arg(i)).company = "c1";
        m_base->add("last", QStringLiteral("anna"));
        const auto reply = m_system->call(Rpc::SyncUsers());
        QVERIFY(reply);
        QCOMPARE(reply->created, 1u);
    }

    void aNameThatBecomesFreeIsTakenByTheNextRun()
    {
        m_base->add("1", QStringLiteral("anna"));
        m_base->add("2", QStringLiteral("bert"));
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        m_base->listing.users[0].user.login = QStringLiteral("bert"); // before the other gives it up
        m_base->listing.users[0].changed = QStringLiteral("3");
        m_base->listing.users[1].user.login = QStringLiteral("carl");
        m_base->listing.users[1].changed = QStringLiteral("5");
        QCOMPARE(synchronized(false).problems.size(), 1);
        QCOMPARE(synchronized(false).changed, 1u);
        QVERIFY(m_system->call(Rpc::GetUser{QStringLiteral("bert")}));
        QVERIFY(!m_system->call(Rpc::GetUser{QStringLiteral("anna")}));
    }

    void aNameThatStaysTakenIsAskedForOnceMore()
    {
        m_base->add("1", QStringLiteral("anna")).changed = QStringLiteral("3");
        m_base->add("2", QStringLiteral("ANNA")).changed = QStringLiteral("4");
        m_base->add("3", QStringLiteral("bert")).changed = QStringLiteral("5");
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        QCOMPARE(synchronized(false).seen, 2u);
        QCOMPARE(synchronized(false).seen, 1u);
    }

    void aRunThatFailsRemembersWhatItDid()
    {
        m_base->add("1", QStringLiteral("anna"));
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        m_base->listing.users[0].user.fullName = QStringLiteral("Anna Alt");
        m_base->add("2", QStringLiteral("carl")).company = "c1"; // not here yet
        m_base->listing.users[1].changed = QStringLiteral("0");
        const quint64 changes = m_server->core->sessions().changes();
        Gate gate;
        int held = 0;
        const int readers = m_server->database->statistics().readers;
        m_base->listed = [&] { // no reader gets to what comes after the writes, as no more may wait
            const auto hold = [this, pass = gate.pass()] {
                return m_server->database->read([pass](Storage::Connection &) { pass(); }).has_value();
            };
            for (int i = 0; i < readers; ++i)
                held += hold();
            gate.await(held); // else one of them could still take something off the queue that is full
            while (hold())
                ++held;
        };
        QCOMPARE(synchronized(true).source, QString()); // failed
        gate.open(held);
        QVERIFY(held > readers);
        gate.await(held - readers);
        QCOMPARE(m_server->core->unsyncedMark(), QStringLiteral("0"));
        QVERIFY(m_server->core->sessions().changes() > changes);
        m_base->listed = nullptr;
        m_base->listing.users[1].company.clear();
        QCOMPARE(synchronized(false).created, 1u);
    }

    void whoLosesAFeatureLosesHisSession()
    {
        m_base->add("1", QStringLiteral("anna")).givesFeatures = true;
        m_base->listing.users[0].user.enabledFeatures = QStringList{QStringLiteral("imap")};
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("anna", "pencil"));
        m_base->listing.users[0].user.enabledFeatures.clear();
        QVERIFY(m_system->call(Rpc::SyncUsers()));
        QCOMPARE(client.endOf(client.session, 5000), Core::accountChanged());
    }

    void groupsAndQuotasAreChecked()
    {
        auto &anna = m_base->add("1", QStringLiteral("anna"));
        anna.givesQuota = true;
        anna.user.quota = {true, 300, 200, 100};
        m_base->addGroup("g1", QStringLiteral("staff"), {}).group.fullName = QString(300, u'x');
        m_base->addGroup("g2", QStringLiteral("team"), {}).group.emailAddress = QStringLiteral("no address");
        m_base->addGroup("g3", QStringLiteral("system"), {});
        m_base->addGroup("g4", QStringLiteral("good"), {});
        const auto reply = m_system->call(Rpc::SyncUsers());
        QVERIFY(reply);
        QCOMPARE(reply->created, 2u);
        QCOMPARE(reply->problems.size(), 3);
        QCOMPARE(
            m_system->call(Rpc::GetUser{QStringLiteral("anna")})->user.quota, (Quota{true, 100, 100, 100}));
        QCOMPARE(m_system->call(Rpc::SyncUsers())->changed, 0u);
    }

    void administratorsOfTheBaseAct()
    {
        m_base->add("1", QStringLiteral("anna"));
        m_base->add("2", QStringLiteral("boss")).user.adminLevel = 1;
        TestClient client(*m_server, TestClient::remote());
        const auto reply =
            client.call(Rpc::Authenticate{"PLAIN", true, QByteArray("anna\0boss\0pencil", 16), {}, {}, {}, {}});
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QCOMPARE(reply->session.login, QStringLiteral("anna"));
        QCOMPARE(reply->session.impersonator, QStringLiteral("boss"));
    }

    void withTheDatabaseThereIsNothingToDo()
    {
        m_server->core->setUserBase(nullptr);
        const auto reply = m_system->call(Rpc::SyncUsers());
        QVERIFY(reply);
        QCOMPARE(reply->source, QStringLiteral("db"));
        TestClient user(*m_server, TestClient::remote());
        QCOMPARE(user.call(Rpc::SyncUsers()).error().code, Code::Denied);
        Rpc::CreateUser create;
        create.user.login = QStringLiteral("anna");
        create.password = "pencil";
        QVERIFY(m_system->call(create));
        QVERIFY(user.login("anna", "pencil"));
        const auto refused = user.call(Rpc::SyncUsers());
        QVERIFY2(!refused, "only administrators");
        QCOMPARE(refused.error().code, Code::Denied);
    }

private:
    qsizetype officesOf(PrincipalId group)
    {
        qsizetype found = -1;
        QSemaphore done;
        const auto queued = m_server->database->read([&](Storage::Connection &connection) {
            const auto companies = Storage::CompanyTable::companiesOf(
                connection, group, Storage::CompanyRelation::UserQuotaRecipient);
            found = companies ? companies->size() : -1;
            done.release();
        });
        if (queued)
            done.acquire();
        return found;
    }
    Rpc::SyncUsersReply synchronized(bool full)
    {
        Rpc::SyncUsersReply found;
        QSemaphore done;
        synchronize(*m_server->core, full, [&](const Result<Rpc::SyncUsersReply> &reply) {
            found = reply ? *reply : Rpc::SyncUsersReply();
            done.release();
        });
        done.acquire();
        return found;
    }
    QStringList membersOf(const QString &group)
    {
        const auto reply = m_system->call(Rpc::GetGroup{group});
        return reply ? QStringList(reply->users + reply->groups)
                     : QStringList{QStringLiteral("no such group")};
    }

    std::unique_ptr<Acts> m_acts; ///< outlives the server
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_system;
    std::shared_ptr<MemoryBase> m_base;
};

QTEST_GUILESS_MAIN(TestUserBase)
#include "tst_userbase.moc"
