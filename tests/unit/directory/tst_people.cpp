// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/authority.h"
#include "directory/companies.h"
#include "directory/groups.h"
#include "directory/names.h"
#include "directory/representation.h"
#include "directory/resolve.h"
#include "directory/users.h"
#include "storage/acltable.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/membershiptable.h"
#include "storage/principaltable.h"
#include "storage/representationtable.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace Base;
using namespace Directory;
using Storage::CompanyRelation;
using Storage::Connection;
using Storage::PrincipalName;
using Storage::PrincipalType;

/// Groups, companies, and who may act for whom.
class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Storage::Settings settings;
        settings.path = m_folder->filePath(QStringLiteral("test.db"));
        settings.clock = &m_clock;
        settings.ballastBytes = 0;
        auto database = Storage::Database::open(settings);
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        m_database = *std::move(database);
        run([](Connection &c) { return ensureBuiltIns(c); });
    }
    void cleanup() { m_database.reset(); }

    void mailReachesNestedMembersOnce()
    {
        const User anna = user(u"anna");
        const User bernd = user(u"bernd");
        const Group inner = group(u"inner", u"");
        const Group outer = group(u"outer", u"all@example.org");
        join(outer, u"anna");
        join(outer, u"inner");
        join(inner, u"anna");
        join(inner, u"bernd");
        const auto receiver = value<Receiver>(
            [](Connection &c) { return resolveReceiver(c, QStringLiteral("All@Example.org"), {}); });
        QVERIFY(!receiver.user);
        QVERIFY(receiver.group);
        QCOMPARE(receiver.group->id, outer.id);
        const auto reached =
            value<QList<PrincipalId>>([&](Connection &c) { return receiversOf(c, outer.id); });
        QCOMPARE(reached, (QList<PrincipalId>{anna.id, bernd.id}));
        // by its name alone a group is not reached
        QVERIFY(!value<Receiver>([](Connection &c) {
            return resolveReceiver(c, QStringLiteral("outer"), {});
        }).group);
    }

    void aGroupNeverContainsItself()
    {
        const Group a = group(u"a", u"");
        const Group b = group(u"b", u"");
        const Group c = group(u"c", u"");
        QCOMPARE(tryJoin(a, u"a").code, Code::Conflict);
        join(a, u"b");
        join(b, u"c");
        const Error circle = tryJoin(c, u"a");
        QCOMPARE(circle.code, Code::Conflict);
        QVERIFY(circle.detail.contains(QLatin1String("contain itself")));
        QCOMPARE(tryJoin(a, u"b").code, Code::Conflict);
        QCOMPARE(tryJoin(a, u"Everyone").code, Code::Invalid);
    }

    /// A circle made behind the server's back must not hang it.
    void aCircleInTheDatabaseEnds()
    {
        const User anna = user(u"anna");
        const Group a = group(u"a", u"");
        const Group b = group(u"b", u"");
        join(a, u"b");
        join(b, u"anna");
        run([&](Connection &c) -> Result<void> {
            TRY(Storage::MembershipTable::add(c, b.id, a.id));
            return {};
        });
        QCOMPARE(value<QList<PrincipalId>>([&](Connection &c) { return receiversOf(c, a.id); }),
            QList<PrincipalId>{anna.id});
        QCOMPARE(grantsVia(anna, a), 1u);
    }

    void onlySecurityGroupsGiveRights()
    {
        const User anna = user(u"anna");
        Group list = group(u"list", u"");
        const Group team = group(u"team", u"");
        join(list, u"anna");
        join(team, u"list");
        list.security = false;
        run([&](Connection &c) -> Result<void> {
            TRY(updateGroup(c, list));
            return {};
        });
        QCOMPARE(grantsVia(anna, list), 0u);
        QCOMPARE(grantsVia(anna, team), 0u); // he is in it by way of a mere list
        join(team, u"anna");
        QCOMPARE(grantsVia(anna, team), 1u);
    }

    void groupNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("usual") << QStringLiteral("sales") << true;
        QTest::newRow("blank and quotes inside") << QStringLiteral("the \"big\" team's") << true;
        QTest::newRow("empty") << QStringLiteral("") << false;
        QTest::newRow("line feed") << QStringLiteral("a\nb") << false;
        QTest::newRow("control byte") << QStringLiteral("a\x01") << false;
        QTest::newRow("right-to-left mark") << QStringLiteral("a\u202eb") << false;
        QTest::newRow("zero width joiner") << QStringLiteral("a\u200db") << false;
        QTest::newRow("blank at the end") << QStringLiteral("a ") << false;
        QTest::newRow("10 kB") << QString(10'000, u'x') << false;
        QTest::newRow("reserved") << QStringLiteral("EVERYONE") << false;
    }
    void groupNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        Group wanted;
        wanted.name = name;
        const auto made = write<Group>([&](Connection &c) { return createGroup(c, wanted); });
        QCOMPARE(made.has_value(), good);
        if (!good)
            QVERIFY(made.error().code == Code::Invalid || made.error().code == Code::Conflict);
    }

    void namesAndAddressesAreTakenForAllTypes()
    {
        user(u"anna", u"anna@example.org");
        const auto make = [this](QStringView name, QStringView address) {
            Group wanted;
            wanted.name = name.toString();
            wanted.emailAddress = address.toString();
            return write<Group>([&](Connection &c) { return createGroup(c, wanted); });
        };
        QCOMPARE(make(u"ANNA", u"").error().code, Code::Conflict);
        QCOMPARE(make(u"x", u"Anna@Example.org").error().code, Code::Conflict);
        QVERIFY(make(u"x", u"x@example.org"));
    }

    void whoGoesIsForgotten()
    {
        const User anna = user(u"anna");
        const User bernd = user(u"bernd");
        const Group team = group(u"team", u"");
        join(team, u"anna");
        run([&](Connection &c) -> Result<void> {
            TRY(changeSendAs(c, name(bernd), name(anna), true));
            TRY(setDelegate(c, bernd, name(anna), 3));
            TRY(removeUser(c, QStringLiteral("anna")));
            return {};
        });
        QVERIFY(value<QList<PrincipalId>>([&](Connection &c) { return receiversOf(c, team.id); }).isEmpty());
        QCOMPARE(value<qint64>([](Connection &c) -> Result<qint64> {
            qint64 rows = 0;
            for (const char *sql : {"SELECT COUNT(*) FROM membership", "SELECT COUNT(*) FROM sendas",
                     "SELECT COUNT(*) FROM delegate"})
                TRY(c.selectOne(sql, {}, [&](const Storage::Row &row) { rows += row.integer(0); }));
            return rows;
        }),
            qint64(0));
    }

    void groupsAreNamedAsSenders()
    {
        const User chief = user(u"chief");
        const Group office = group(u"office", u"");
        const auto named = [&] {
            return value<QList<Storage::PrincipalName>>([&](Connection &c) {
                return Storage::RepresentationTable::senders(c, chief.id);
            });
        };
        QVERIFY(named().isEmpty());
        run([&](Connection &c) { return changeSendAs(c, name(chief), name(office), true); });
        QCOMPARE(named().value(0).id, office.id);
        QCOMPARE(write<int>([&](Connection &c) -> Result<int> {
            TRY(changeSendAs(c, name(chief), name(office), true));
            return 0;
        })
                     .error()
                     .code,
            Code::Conflict);
        run([&](Connection &c) { return changeSendAs(c, name(chief), name(office), false); });
        QVERIFY(named().isEmpty());
    }

    void tenantNames_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("result");
        const QString at = QStringLiteral("%u@%c");
        QTest::newRow("the name says it")
            << at << QStringLiteral("jo@acme") << QString() << QStringLiteral("jo@acme");
        QTest::newRow("whatever its case")
            << at << QStringLiteral("jo@ACME") << QString() << QStringLiteral("jo@ACME");
        QTest::newRow("-I says it") << at << QStringLiteral("jo") << QStringLiteral("acme")
                                    << QStringLiteral("jo@acme");
        QTest::newRow("both say the same")
            << at << QStringLiteral("jo@acme") << QStringLiteral("acme") << QStringLiteral("jo@acme");
        QTest::newRow("they contradict")
            << at << QStringLiteral("jo@acme") << QStringLiteral("other") << QString();
        QTest::newRow("nobody says it") << at << QStringLiteral("jo") << QString() << QString();
        QTest::newRow("no such company") << at << QStringLiteral("jo@nowhere") << QString() << QString();
        QTest::newRow("company first")
            << QStringLiteral("%c.%u") << QStringLiteral("acme.jo") << QString() << QStringLiteral("acme.jo");
        QTest::newRow("without %c") << QStringLiteral("%u") << QStringLiteral("jo") << QStringLiteral("acme")
                                    << QStringLiteral("jo");
        QTest::newRow("10 kB") << at << QString(10'000, u'@') << QString() << QString();
    }
    void tenantNames()
    {
        QFETCH(QString, format);
        QFETCH(QString, login);
        QFETCH(QString, company);
        QFETCH(QString, result);
        const PrincipalId acme = makeCompany(u"acme").id;
        makeCompany(u"other");
        const auto named = write<TenantName>([&](Connection &c) {
            return tenantName(c, {true, format}, login, company);
        });
        QCOMPARE(named ? named->name : QString(), result);
        if (named)
            QCOMPARE(named->company, acme);
        QVERIFY(!write<TenantName>(
            [&](Connection &c) { return tenantName(c, {}, login, QStringLiteral("acme")); }));
    }

    void administratorsNeedTheView()
    {
        const Company a = makeCompany(u"a");
        const Company b = makeCompany(u"b");
        const User jo = user(u"jo@a", u"", a.id);
        const auto relate = [this](const Company &company, CompanyRelation relation,
                                const PrincipalName &other, bool add) {
            return write<int>([&](Connection &c) -> Result<int> {
                TRY(add ? addRelation(c, company, relation, other)
                        : removeRelation(c, company, relation, other));
                return 0;
            });
        };
        QCOMPARE(relate(b, CompanyRelation::Administrator, name(jo), true).error().code, Code::Denied);
        QVERIFY(!authority(jo).administers(b.id));
        QVERIFY(!authority(jo).sees(b.id));
        QVERIFY(relate(b, CompanyRelation::Viewer, name(a), true));
        QCOMPARE(relate(b, CompanyRelation::Viewer, name(a), true).error().code, Code::Conflict);
        QVERIFY(authority(jo).sees(b.id));
        QVERIFY(!authority(jo).administers(b.id));
        QVERIFY(relate(b, CompanyRelation::Administrator, name(jo), true));
        QVERIFY(authority(jo).administers(b.id));
        QVERIFY(!authority(jo).administers(a.id)); // level 0 at home
        QVERIFY(authority(jo).mayChange(b.id, 1));
        QCOMPARE(authority(jo).mayChange(b.id, 2).error().code, Code::Denied);
        QVERIFY(relate(b, CompanyRelation::Viewer, name(a), false)); // takes the administrator along
        QVERIFY(!authority(jo).administers(b.id));
        QCOMPARE(relate(b, CompanyRelation::Viewer, name(b), true).error().code, Code::Invalid);
        QCOMPARE(relate(b, CompanyRelation::Viewer, name(jo), true).error().code, Code::Invalid);
    }

    void aCompanyWithMembersStays()
    {
        const Company a = makeCompany(u"a");
        const User jo = user(u"jo@a", u"", a.id);
        const auto remove = [&] {
            return write<int>([&](Connection &c) -> Result<int> {
                TRY(removeCompany(c, a));
                return 0;
            });
        };
        QCOMPARE(remove().error().code, Code::Conflict);
        run([&](Connection &c) -> Result<void> {
            TRY(removeUser(c, jo.login));
            return {};
        });
        QVERIFY(remove());
        QCOMPARE(
            write<Company>([](Connection &c) { return findCompany(c, QStringLiteral("a")); }).error().code,
            Code::NotFound);
    }

    void aCompanyThatGoesLeavesNoPermissions()
    {
        const Company a = makeCompany(u"a");
        const Storage::FolderKey folder{StoreId{1000}, FolderId{1001}};
        const auto entries = [&] {
            return value<int>([&](Connection &c) { return Storage::AclTable::count(c, folder); });
        };
        run([&](Connection &c) { return Storage::AclTable::set(c, folder, a.id, 1); });
        QCOMPARE(entries(), 1);
        run([&](Connection &c) { return removeCompany(c, a); });
        QCOMPARE(entries(), 0);
    }

    void theCompanysQuotaComesWithTheUser()
    {
        Company a = makeCompany(u"a");
        const User jo = user(u"jo@a", u"", a.id);
        a.userDefault = {true, 1, 2, 3};
        run([&](Connection &c) -> Result<void> {
            TRY(updateCompany(c, a));
            return {};
        });
        const User read = value<User>([&](Connection &c) { return findUser(c, jo.id); });
        QCOMPARE(read.companyDefault, a.userDefault);
        QCOMPARE(read.companyName, a.name);
        a.userDefault = {true, 3, 2, 1};
        QCOMPARE(
            write<Company>([&](Connection &c) { return updateCompany(c, a); }).error().code, Code::Invalid);
    }

    void automaticReplies_data()
    {
        QTest::addColumn<AutoReply>("reply");
        QTest::addColumn<bool>("good");
        QTest::addColumn<bool>("answers");
        const QString subject = QStringLiteral("Away");
        const QString message = QStringLiteral("Back\nsoon");
        QTest::newRow("always") << AutoReply{true, subject, message, 0, 0} << true << true;
        QTest::newRow("off") << AutoReply{false, subject, message, 0, 0} << true << false;
        QTest::newRow("begins now") << AutoReply{true, subject, message, 1000, 0} << true << true;
        QTest::newRow("not yet") << AutoReply{true, subject, message, 1001, 0} << true << false;
        QTest::newRow("over") << AutoReply{true, subject, message, 0, 1000} << true << false;
        QTest::newRow("ends before it begins") << AutoReply{true, subject, message, 10, 10} << false << false;
        QTest::newRow("line feed in the subject")
            << AutoReply{true, QStringLiteral("a\r\nBcc: x"), message, 0, 0} << false << true;
        QTest::newRow("long text") << AutoReply{true, subject, QString(70'000, u'x'), 0, 0} << false << true;
    }
    void automaticReplies()
    {
        QFETCH(AutoReply, reply);
        QFETCH(bool, good);
        QFETCH(bool, answers);
        QCOMPARE(checkAutoReply(reply).has_value(), good);
        QCOMPARE(answersAt(reply, 1000), answers);
    }

private:
    template <class T> Result<T> write(const std::function<Result<T>(Connection &)> &work)
    {
        QSemaphore done;
        std::optional<Result<T>> outcome;
        m_database->write(
            [&](Connection &connection) -> Result<void> {
                outcome = work(connection);
                return *outcome ? Result<void>() : Result<void>(outcome->error());
            },
            [&](const Result<void> &) { done.release(); });
        done.acquire();
        return *std::move(outcome);
    }
    void run(const std::function<Result<void>(Connection &)> &work)
    {
        const auto done = write<int>([&](Connection &c) -> Result<int> {
            TRY(work(c));
            return 0;
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    template <class T> T value(const std::function<Result<T>(Connection &)> &work)
    {
        auto result = write<T>(work);
        if (!result) {
            qWarning("%s", qPrintable(result.error().detail));
            return T{};
        }
        return *std::move(result);
    }
    User user(QStringView login, QStringView address = {}, PrincipalId company = {})
    {
        User wanted;
        wanted.login = login.toString();
        wanted.emailAddress = address.toString();
        wanted.kind = UserKind::Room;
        wanted.company = company;
        return value<User>([&](Connection &c) { return createUser(c, wanted, std::nullopt); });
    }
    Group group(QStringView name, QStringView address)
    {
        Group wanted;
        wanted.name = name.toString();
        wanted.emailAddress = address.toString();
        return value<Group>([&](Connection &c) { return createGroup(c, wanted); });
    }
    Company makeCompany(QStringView name)
    {
        Company wanted;
        wanted.name = name.toString();
        return value<Company>([&](Connection &c) { return createCompany(c, wanted); });
    }
    Error tryJoin(const Group &group, QStringView member)
    {
        const auto done = write<int>([&](Connection &c) -> Result<int> {
            const auto found =
                TRY(findAccount(c, member.toString(), {PrincipalType::User, PrincipalType::Group}));
            TRY(addMember(c, group, found));
            return 0;
        });
        return done ? Error{} : done.error();
    }
    void join(const Group &group, QStringView member)
    {
        const Error error = tryJoin(group, member);
        QVERIFY2(error.detail.isEmpty(), qPrintable(error.detail));
    }
    /// What the user may do because \a group was granted 1.
    quint32 grantsVia(const User &user, const Group &group)
    {
        const Storage::FolderKey folder{StoreId{1000 + group.id.value}, FolderId{1}};
        run([&](Connection &c) { return Storage::AclTable::set(c, folder, group.id, 1); });
        const auto grants = value<QHash<FolderId, quint32>>(
            [&](Connection &c) { return Storage::AclTable::grantsFor(c, folder.store, user.id, everyoneId); });
        return grants.value(folder.folder);
    }
    Authority authority(const User &user)
    {
        return value<Authority>([&](Connection &c) { return authorityOf(c, user.id); });
    }
    static PrincipalName name(const User &user)
    {
        return {user.id, PrincipalType::User, user.login, user.fullName, user.company};
    }
    static PrincipalName name(const Group &group)
    {
        return {group.id, PrincipalType::Group, group.name, {}, group.company};
    }
    static PrincipalName name(const Company &company)
    {
        return {company.id, PrincipalType::Company, company.name, {}, {}};
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Database> m_database;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
