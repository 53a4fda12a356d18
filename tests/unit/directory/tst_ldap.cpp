// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/ldapaccounts.h"
#include "directory/ldapcompanies.h"
#include "directory/ldapfilter.h"

#include <QTest>

using namespace Base;
using namespace Directory;

class TestLdap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("escaped");
        QTest::newRow("plain") << QByteArray("anna") << QByteArray("anna");
        QTest::newRow("RFC 4515 section 4: parentheses")
            << QByteArray("Parens R Us (for all)") << QByteArray("Parens\\20R\\20Us\\20\\28for\\20all\\29");
        QTest::newRow("any") << QByteArray("*)(uid=*") << QByteArray("\\2a\\29\\28uid=\\2a");
        QTest::newRow("backslash") << QByteArray("a\\2a") << QByteArray("a\\5c2a");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\\00b");
        QTest::newRow("UTF-8") << QByteArray("J\xc3\xb6") << QByteArray("J\\c3\\b6");
        QTest::newRow("not UTF-8") << QByteArray("\xff") << QByteArray("\\ff");
    }
    void values()
    {
        QFETCH(QByteArray, value);
        QTEST(LdapFilter::escaped(value), "escaped");
    }

    void filters()
    {
        QCOMPARE(LdapFilter::equals("uid", QStringLiteral("a*")), QByteArray("(uid=a\\2a)"));
        QCOMPARE(LdapFilter::written(QStringLiteral("mail=*")), QByteArray("(mail=*)"));
        QCOMPARE(LdapFilter::written(QStringLiteral(" (mail=*) ")), QByteArray("(mail=*)"));
        QCOMPARE(LdapFilter::all({"(a=1)", "", "(b=2)"}), QByteArray("(&(a=1)(b=2))"));
        QCOMPARE(LdapFilter::all({"", "(b=2)"}), QByteArray("(b=2)"));
        QCOMPARE(LdapFilter::any({"(a=1)", "(b=2)"}), QByteArray("(|(a=1)(b=2))"));
    }

    void normalNames()
    {
        const QByteArray normal = LdapClient::normalDn("uid=anna,ou=people,dc=example,dc=org");
        QVERIFY(!normal.isEmpty());
        QCOMPARE(LdapClient::normalDn("UID=Anna, OU=People , dc=EXAMPLE,dc=org"), normal);
        QVERIFY(LdapClient::normalDn("uid=anna\\,ou=people,dc=example,dc=org") != normal);
        QCOMPARE(LdapClient::normalDn("no name at all"), QByteArray());
        QCOMPARE(LdapClient::normalDn(""), QByteArray());
    }

    void anEntryBecomesAUser()
    {
        LdapSettings settings = allAttributes();
        const auto account = LdapAccounts::account(full(), settings);
        QVERIFY2(account, account ? "" : qPrintable(account.error().detail));
        QCOMPARE(account->id, QByteArray("4711"));
        QCOMPARE(account->changed, QStringLiteral("20261122120000Z"));
        QCOMPARE(account->user.login, QStringLiteral("anna"));
        QCOMPARE(account->user.fullName, QStringLiteral("Anna Ark"));
        QCOMPARE(account->user.emailAddress, QStringLiteral("anna@example.org"));
        QCOMPARE(account->user.aliases, (QStringList{QStringLiteral("a@example.org")}));
        QCOMPARE(account->user.kind, UserKind::Room);
        QCOMPARE(account->user.capacity, 12u);
        QCOMPARE(account->user.adminLevel, quint8(2));
        QVERIFY(account->user.hidden);
        QVERIFY(account->givesQuota);
        QCOMPARE(account->user.quota.hard, quint64(5) << 20);
    }

    void aNameThatTurnsTextRoundIsMadeStraight()
    {
        LdapEntry entry = full();
        const LdapSettings settings = allAttributes();
        entry.attributes["cn"] = {QStringLiteral("Anna \u202egnp.exe\n").toUtf8()};
        const auto account = LdapAccounts::account(entry, settings);
        QVERIFY(account);
        QCOMPARE(account->user.fullName, QStringLiteral("Anna gnp.exe"));
    }

    void valuesThatAreTooLargeDoNotWrap()
    {
        LdapSettings settings = allAttributes();
        LdapEntry entry = full();
        entry.attributes["kopanoquotahard"] = {"18446744073709551615"};
        entry.attributes["kopanoresourcecapacity"] = {"99999999999"};
        entry.attributes["kopanoadmin"] = {"255"};
        const auto account = LdapAccounts::account(entry, settings);
        QVERIFY(account);
        QCOMPARE(account->user.quota.hard, quint64(1) << 62);
        QCOMPARE(account->user.capacity, 1'000'000u);
        QCOMPARE(account->user.adminLevel, quint8(2));
    }

    void entriesThatAreNoUsers_data()
    {
        QTest::addColumn<QByteArray>("attribute");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no id") << QByteArray("entryuuid") << QByteArray();
        QTest::newRow("an id of a kilobyte") << QByteArray("entryuuid") << QByteArray(1024, 'x');
        QTest::newRow("no login") << QByteArray("uid") << QByteArray();
        QTest::newRow("login with a slash") << QByteArray("uid") << QByteArray("../x");
        QTest::newRow("login with a colon") << QByteArray("uid") << QByteArray("user:");
        QTest::newRow("login with a line feed") << QByteArray("uid") << QByteArray("a\nb");
        QTest::newRow("login that is no UTF-8") << QByteArray("uid") << QByteArray("\xff\xfe");
    }
    void entriesThatAreNoUsers()
    {
        QFETCH(QByteArray, attribute);
        QFETCH(QByteArray, value);
        LdapEntry entry = full();
        if (value.isEmpty())
            entry.attributes.remove(attribute);
        else
            entry.attributes[attribute] = {value};
        const auto account = LdapAccounts::account(entry, allAttributes());
        QVERIFY(!account);
        QCOMPARE(account.error().code, Code::Invalid);
    }

    void membersAreFoundByNameOrAttribute()
    {
        LdapSettings settings;
        LdapAccounts::References references(settings);
        references.add(full(), "4711", QStringLiteral("anna"));
        const auto dn = LdapSettings::Reference::Dn;
        const auto attribute = LdapSettings::Reference::Attribute;
        QCOMPARE(references.resolve({"UID=anna,OU=people,dc=example,dc=org", "uid=nobody,dc=org"}, dn),
            QList<QByteArray>{"4711"});
        QCOMPARE(references.resolve({"ANNA"}, attribute), QList<QByteArray>{"4711"});
        QCOMPARE(references.resolve({"ANNA", "anna", "bob"}, attribute), QList<QByteArray>{"4711"});
    }

    void kindsOfEntriesMayHaveTheSameIds()
    {
        LdapSettings settings;
        settings.userId = settings.groupId = settings.companyId = settings.dynamicId = "number";
        LdapEntry entry = full();
        entry.attributes["number"] = {"1000"};
        entry.attributes["ou"] = {"Acme"};
        entry.attributes["kopanofilter"] = {"mail=*"};
        const auto user = LdapAccounts::account(entry, settings);
        entry.attributes["cn"] = {"anna"};
        const auto group = LdapAccounts::group(entry, settings);
        const auto dynamic = LdapAccounts::dynamicGroup(entry, settings);
        const auto company = LdapAccounts::company(entry, settings);
        QVERIFY(user && group && dynamic && company);
        const QSet<QByteArray> ids{user->id, group->id, dynamic->group.id, company->id};
        QCOMPARE(ids.size(), 4);
    }

    void groupsByAFilterAreNoSecurityGroups()
    {
        LdapSettings settings;
        settings.memberBase = "kopanoBase";
        LdapEntry entry = full();
        entry.attributes["cn"] = {"sales"};
        QCOMPARE(LdapAccounts::dynamicGroup(entry, settings).error().code, Code::Invalid); // no filter
        entry.attributes["kopanofilter"] = {" title=sales "};
        entry.attributes["kopanobase"] = {"ou=people,dc=example,dc=org"};
        const auto dynamic = LdapAccounts::dynamicGroup(entry, settings);
        QVERIFY(dynamic);
        QCOMPARE(dynamic->filter, QByteArray("(title=sales)"));
        QCOMPARE(dynamic->base, QByteArray("ou=people,dc=example,dc=org"));
        QCOMPARE(dynamic->group.group.name, QStringLiteral("sales"));
        QVERIFY(!dynamic->group.group.security);
    }

    void anEntryBecomesACompany()
    {
        LdapSettings settings = allAttributes();
        LdapEntry entry = full();
        entry.attributes["ou"] = {"Acme"};
        entry.attributes["viewers"] = {"ou=b", "ou=c"};
        auto company = LdapAccounts::company(entry, settings);
        QVERIFY(company);
        QCOMPARE(company->company.name, QStringLiteral("acme")); // as all names
        QVERIFY(!company->viewers && !company->administrator && !company->givesDefault);
        settings.viewers = "viewers";
        settings.systemAdministrator = "chief";
        settings.defaultOverride = "kopanoQuotaOverride";
        settings.defaultHard = "kopanoQuotaHard";
        company = LdapAccounts::company(entry, settings);
        QCOMPARE(*company->viewers, (QList<QByteArray>{"ou=b", "ou=c"}));
        QCOMPARE(*company->administrator, QByteArray());
        QVERIFY(company->givesDefault);
        QCOMPARE(company->company.userDefault.hard, quint64(5) << 20);
        entry.attributes["ou"] = {"a@b"};
        QCOMPARE(LdapAccounts::company(entry, settings).error().code, Code::Invalid);
    }

    void entriesBelongToTheNearestCompany_data()
    {
        QTest::addColumn<QByteArray>("dn");
        QTest::addColumn<QString>("login");
        QTest::newRow("directly") << QByteArray("uid=anna,ou=Acme,dc=org") << QStringLiteral("anna@Acme");
        QTest::newRow("further down")
            << QByteArray("uid=anna,ou=people,ou=ACME,dc=org") << QStringLiteral("anna@Acme");
        QTest::newRow("of a part") << QByteArray("uid=anna,ou=Part,ou=Acme,dc=org")
                                   << QStringLiteral("anna@Part");
        QTest::newRow("beside") << QByteArray("uid=anna,ou=people,dc=org") << QString();
        QTest::newRow("a name that looks like it") << QByteArray("uid=anna\\,ou=Acme,dc=org") << QString();
        QTest::newRow("another with the same end") << QByteArray("uid=anna,xou=Acme,dc=org") << QString();
    }
    void entriesBelongToTheNearestCompany()
    {
        QFETCH(QByteArray, dn);
        QFETCH(QString, login);
        LdapCompanies companies({true, QStringLiteral("%u@%c")});
        for (const auto &[name, where] :
            {std::pair("Acme", "ou=Acme,dc=org"), {"Part", "ou=Part,ou=Acme,dc=org"}}) {
            ExternalCompany company;
            company.id = name;
            company.company.name = QString::fromLatin1(name);
            LdapEntry entry;
            entry.dn = where;
            companies.add(entry, company);
        }
        ExternalAccount account;
        account.user.login = QStringLiteral("anna");
        LdapEntry entry;
        entry.dn = dn;
        const auto placed = companies.place(entry, account);
        QCOMPARE(bool(placed), !login.isEmpty());
        if (placed)
            QCOMPARE(account.user.login, login);
    }

    void loginNamesHaveTheirFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("full");
        const auto row = [](const char *format, const char *name, const char *full) {
            QTest::addRow("%s: %s", format, name)
                << QString::fromLatin1(format) << QString::fromLatin1(name) << QString::fromLatin1(full);
        };
        row("%u@%c", "anna", "anna@Acme");
        row("%u@%c", "anna@acme", "anna@acme");
        row("%u@%c", "anna@Other", "anna@Other@Acme");
        row("%c.%u", "anna", "Acme.anna");
        row("%u", "anna", "anna");
        row("%u@%c", "%c", "%c@Acme");
    }
    void loginNamesHaveTheirFormat()
    {
        QFETCH(QString, format);
        QFETCH(QString, name);
        const Tenancy tenancy{true, format};
        const QString full = tenantLogin(tenancy, name, QStringLiteral("Acme"));
        QTEST(full, "full");
        if (format.contains(QLatin1String("%c")))
            QCOMPARE(partsOf(tenancy, full).company.toLower(), QStringLiteral("acme"));
        QCOMPARE(tenantLogin({false, format}, name, QStringLiteral("Acme")), name);
    }

private:
    static LdapSettings allAttributes()
    {
        LdapSettings settings;
        settings.aliases = "kopanoAliases";
        settings.isAdmin = "kopanoAdmin";
        settings.nonActive = "kopanoSharedStoreOnly";
        settings.resourceType = "kopanoResourceType";
        settings.resourceCapacity = "kopanoResourceCapacity";
        settings.hidden = "kopanoHidden";
        settings.quotaOverride = "kopanoQuotaOverride";
        settings.quotaHard = "kopanoQuotaHard";
        settings.quotaMultiplier = 1 << 20;
        return settings;
    }
    static LdapEntry full()
    {
        LdapEntry entry;
        entry.dn = "uid=anna,ou=people,dc=example,dc=org";
        entry.attributes = {{"entryuuid", {"4711"}}, {"uid", {"anna"}}, {"cn", {"Anna Ark"}},
            {"mail", {"anna@example.org"}}, {"kopanoaliases", {"a@example.org"}}, {"kopanoadmin", {"2"}},
            {"kopanosharedstoreonly", {"1"}}, {"kopanoresourcetype", {"Room"}},
            {"kopanoresourcecapacity", {"12"}}, {"kopanohidden", {"TRUE"}}, {"kopanoquotaoverride", {"1"}},
            {"kopanoquotahard", {"5"}}, {"modifytimestamp", {"20261122120000Z"}}};
        return entry;
    }
};

QTEST_APPLESS_MAIN(TestLdap)
#include "tst_ldap.moc"
