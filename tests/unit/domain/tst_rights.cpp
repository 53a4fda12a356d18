// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quota.h"
#include "domain/sharing.h"
#include "rulestest.h"
#include "storage/principaltable.h"

#include <array>

namespace {

constexpr int none = -1; // no entry was found

constexpr std::array allNeeds{Need::View, Need::Contents, Need::Read, Need::Create, Need::Edit, Need::Delete,
    Need::CreateFolder, Need::FolderPermissions, Need::Owner, Need::Manage};

QChar letterOf(Verdict verdict)
{
    return verdict == Verdict::Allowed ? u'+' : verdict == Verdict::OwnItems ? u'o' : u'-';
}

/// The verdicts of all needs, in their order: + allowed, o own messages, - denied.
QString verdictsOf(const Question &question)
{
    QString text;
    for (const Need need : allNeeds)
        text += letterOf(judge(question, need));
    return text;
}

} // namespace

/// Section 7.3 of the predecessor's behaviour: the evaluation alone, and with a database.
class TestRights : public RulesTest
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>(
            "who"); // s system, o owner, a administrator, h hidden, r restricted, c creators have access
        QTest::addColumn<bool>("rootContainer");
        QTest::addColumn<int>("grants");
        QTest::addColumn<QString>(
            "verdicts"); // view contents read create edit delete folder permissions owner manage

        QTest::newRow("SYSTEM") << "s" << false << none << "++++++++++";
        QTest::newRow("owner") << "o" << false << none << "++++++++++";
        QTest::newRow("owner, whatever was granted to him") << "o" << false << 0 << "++++++++++";
        QTest::newRow("administrator") << "a" << false << none << "++++++++-+";
        QTest::newRow("restricted administrator") << "ar" << false << none << "+-----++--";
        QTest::newRow("restricted administrator who was granted more")
            << "ar" << false << 0x401 << "+++---++--";
        QTest::newRow("the restriction is for administrators") << "r" << false << 0x401 << "+++-------";
        QTest::newRow("nobody") << "" << false << none << "----------";
        QTest::newRow("nobody at the root") << "" << true << none << "+++-------";
        QTest::newRow("no rights at the root") << "" << true << 0 << "+++-------";
        QTest::newRow("no rights") << "" << false << 0 << "----------";
        QTest::newRow("none (visible)") << "" << false << 0x400 << "+---------";
        QTest::newRow("reviewer") << "" << false << 0x401 << "+++-------";
        QTest::newRow("whose store is hidden from him") << "hc" << true << 0x5fb << "----------";
        QTest::newRow("contributor") << "" << false << 0x402 << "+--+------";
        QTest::newRow("non-editing author") << "" << false << 0x413 << "++++-o----";
        QTest::newRow("author") << "" << false << 0x41b << "++++oo----";
        QTest::newRow("publishing author") << "" << false << 0x49b << "++++oo+---";
        QTest::newRow("editor") << "" << false << 0x463 << "++++++----";
        QTest::newRow("secretary") << "" << false << 0x47b << "++++++----";
        QTest::newRow("publishing editor") << "" << false << 0x4e3 << "+++++++---";
        QTest::newRow("full control") << "" << false << 0x5fb << "++++++++--";
        QTest::newRow("folder contact") << "" << false << 0x200 << "----------";
        QTest::newRow("edit own") << "" << false << 0x008 << "----o-----";
        QTest::newRow("delete own") << "" << false << 0x010 << "-----o----";
        QTest::newRow("edit any") << "" << false << 0x020 << "----+-----";
        QTest::newRow("delete any") << "" << false << 0x040 << "-----+----";
        QTest::newRow("folder permissions") << "" << false << 0x100 << "-------+--";
        QTest::newRow("a creator reads what is his") << "c" << false << 0x402 << "+-o+------";
    }
    void cases()
    {
        QFETCH(QString, who);
        QFETCH(bool, rootContainer);
        QFETCH(int, grants);
        Question question;
        question.system = who.contains(u's');
        question.owner = who.contains(u'o');
        question.administrator = who.contains(u'a');
        question.hidden = who.contains(u'h');
        question.policy = {who.contains(u'r'), who.contains(u'c')};
        question.rootContainer = rootContainer;
        if (grants != none)
            question.grants = quint32(grants);
        QTEST(verdictsOf(question), "verdicts");
        if (question.hidden)
            QCOMPARE(grantsOf(question), 0u);
    }

    void theNearestFolderWithAnEntryDecides()
    {
        const QHash<FolderId, quint32> grants{{FolderId{1}, 0x5fb}, {FolderId{3}, 0x400}, {FolderId{4}, 0}};
        const auto nearest = [&grants](std::initializer_list<qint64> numbers) {
            QList<FolderId> way;
            for (const qint64 number : numbers)
                way.append(FolderId{number});
            const auto found = nearestGrants(way, grants);
            return found ? int(*found) : none;
        };
        QCOMPARE(nearest({1}), 0x5fb);
        QCOMPARE(nearest({5, 3, 2, 1}), 0x400);
        QCOMPARE(nearest({6, 4, 3, 1}), 0); // an entry without rights hides those above
        QCOMPARE(nearest({9, 8}), none);
        QList<FolderId> deep;
        for (qint64 number = 100; number < 163; ++number)
            deep.append(FolderId{number});
        QVERIFY(nearestGrants(deep + QList{FolderId{1}}, grants)); // the 64th
        QVERIFY(!nearestGrants(QList{FolderId{99}} + deep + QList{FolderId{1}}, grants));
    }

    void init()
    {
        if (qstrcmp(QTest::currentTestFunction(), "cases") == 0)
            return; // pure
        begin();
        m_owner = active("owner");
        m_john = active("john");
        m_calendar = m_database->use(m_owner.store, FolderUse::Calendar).id;
        m_subtree = rightsOf(m_john).store().subtree;
    }

    void entriesOfUserGroupsCompanyAndEveryoneAreJoined()
    {
        const PrincipalId inner = group("inner");
        const PrincipalId outer = group("outer");
        const PrincipalId list = group("list", false);
        const PrincipalId beyond = group("beyond");
        member(inner, m_john.id);
        member(outer, inner);
        member(inner, outer); // a circle
        member(list, m_john.id);
        member(beyond, list); // a distribution group is no way into a security group
        grant(m_john.id, m_calendar, 0x400);
        QCOMPARE(johnAt(m_calendar), 0x400u);
        grant(outer, m_calendar, 0x001);
        QCOMPARE(johnAt(m_calendar), 0x401u);
        grant(list, m_calendar, 0x100);
        grant(beyond, m_calendar, 0x080);
        QCOMPARE(johnAt(m_calendar), 0x401u);
        grant(Directory::everyoneId, m_calendar, 0x002);
        QCOMPARE(johnAt(m_calendar), 0x403u);
        const PrincipalId company = principal("Example", Storage::PrincipalType::Company);
        grant(company, m_calendar, 0x040);
        QCOMPARE(johnAt(m_calendar), 0x403u);
        for (const PrincipalId id : {m_owner.id, m_john.id, inner, outer})
            belong(id, company);
        QCOMPARE(johnAt(m_calendar), 0x443u);
    }

    void whomOneMayNotSeeCanGrantNothing()
    {
        const PrincipalId one = principal("One", Storage::PrincipalType::Company);
        const PrincipalId two = principal("Two", Storage::PrincipalType::Company);
        belong(m_owner.id, one);
        belong(m_john.id, two);
        grant(m_john.id, m_calendar, 0x401);
        QCOMPARE(johnAt(m_calendar), 0u);
        QVERIFY(!rightsOf(m_john).isKnown());
        const auto view = [&](Need need) { return rightsOf(m_john).verdict(Way(), need); };
        QVERIFY(view(Need::View) == Verdict::Denied); // not even the store
        seeing(one, two);
        QCOMPARE(johnAt(m_calendar), 0x401u);
        QVERIFY(view(Need::View) == Verdict::Allowed);
        belong(m_owner.id, {});
        QCOMPARE(johnAt(m_calendar), 0u);
        level(m_john, 2, two);
        QCOMPARE(johnAt(m_calendar), 0x5fbu);
    }

    void groupsThatTheMemberMayNotSeeDoNotCount()
    {
        const PrincipalId one = principal("One", Storage::PrincipalType::Company);
        const PrincipalId two = principal("Two", Storage::PrincipalType::Company);
        const PrincipalId three = principal("Three", Storage::PrincipalType::Company);
        const PrincipalId inner = group("inner");
        const PrincipalId outer = group("outer");
        member(inner, m_john.id);
        member(outer, inner);
        belong(m_owner.id, one);
        belong(inner, one);
        belong(outer, three);
        belong(m_john.id, one);
        grant(inner, m_calendar, 0x401);
        grant(outer, m_calendar, 0x402);
        QCOMPARE(johnAt(m_calendar), 0x401u);
        QCOMPARE(storesOfJohn(), 1);
        belong(inner, three);
        QCOMPARE(johnAt(m_calendar), 0u);
        QCOMPARE(storesOfJohn(), 0);
        seeing(three, one);
        QCOMPARE(johnAt(m_calendar), 0x403u);
        belong(m_owner.id, two);
        seeing(two, one);
        QCOMPARE(johnAt(m_calendar), 0x403u);
        belong(inner, two);
        QCOMPARE(johnAt(m_calendar), 0x403u);
        QCOMPARE(storesOfJohn(), 1);
    }

    void entriesAboveAreInheritedUntilOneIsNearer()
    {
        grant(Directory::everyoneId, m_subtree, 0x49b);
        QCOMPARE(johnAt(m_calendar), 0x49bu);
        grant(m_john.id, m_calendar, 0x400);
        QCOMPARE(johnAt(m_calendar), 0x400u); // and nothing of what is above
        QCOMPARE(johnAt(m_database->use(m_owner.store, FolderUse::Inbox).id), 0x49bu);
    }

    void whoCannotLogInHasNothing()
    {
        grant(m_john.id, m_calendar, 0x5fb);
        QCOMPARE(johnAt(m_calendar), 0x5fbu);
        sql("UPDATE principal SET kind = 1 WHERE principal_id = :user", {m_john.id});
        QCOMPARE(johnAt(m_calendar), 0u);
        sql("DELETE FROM principal WHERE principal_id = :user", {m_john.id});
        QCOMPARE(johnAt(m_calendar), 0u);
    }

    void administratorsAreSoOverTheirCompany()
    {
        const PrincipalId one = principal("One", Storage::PrincipalType::Company);
        const PrincipalId two = principal("Two", Storage::PrincipalType::Company);
        level(m_john, 1, {});
        QVERIFY(rightsOf(m_john).isAdministrator()); // neither belongs to a company
        level(m_owner, 0, one);
        QVERIFY(!rightsOf(m_john).isAdministrator());
        level(m_john, 1, one);
        QVERIFY(rightsOf(m_john).isAdministrator());
        level(m_john, 1, two);
        QVERIFY(!rightsOf(m_john).isAdministrator());
        sql("INSERT INTO company_relation (company_id, kind, principal_id) VALUES (:company, 2, :user)",
            {one, m_john.id});
        QVERIFY(rightsOf(m_john).isAdministrator());
        level(m_john, 0, two);
        QVERIFY(rightsOf(m_john).isAdministrator()); // by relation, whatever he is at home
        sql("DELETE FROM company_relation WHERE principal_id = :user", {m_john.id});
        QVERIFY(!rightsOf(m_john).isAdministrator());
        level(m_john, 2, two);
        QVERIFY(rightsOf(m_john).isAdministrator());
    }

    void foldersThatAreGoneWereGrantedToNobody()
    {
        const auto made = m_database->run<Outcome<Folder>>(
            [&](Connection &c) { return createFolder(c, m_owner.store, {QStringLiteral("Gone")}); });
        grant(m_john.id, made->value.id, 0x5fb);
        QCOMPARE(johnAt(made->value.id), 0x5fbu);
        QVERIFY(m_database->run<Outcome<int>>([&](Connection &c) {
            return removeFolder(c, {m_owner.store, made->value.id}, true, {m_owner.id, false});
        }));
        QCOMPARE(johnAt(made->value.id), 0u);
        QCOMPARE(johnAt(FolderId{987'654}), 0u);
        const StoreRights rights = rightsOf(m_john);
        const auto way = m_database->run<Way>([&](Connection &c) { return rights.wayTo(c, made->value.id); });
        QCOMPARE(rights.pathOf(*way),
            QStringLiteral("store\\%1\\IPM_SUBTREE\\Gone")
                .arg(m_owner.store.value)); // the log knows it still
    }

    void visibleFoldersComeWithThoseAboveThem()
    {
        grant(m_john.id, m_calendar, 0x401);
        auto visible = m_database->run<VisibleFolders>(
            [&](Connection &c) { return listVisibleFolders(c, rightsOf(c, m_john)); });
        QCOMPARE(names(*visible), QStringLiteral(",IPM_SUBTREE,Calendar"));
        QCOMPARE(visible->grants.last(), 0x401u);
        const auto deep = m_database->run<Outcome<Folder>>([&](Connection &c) {
            return createFolder(c, m_owner.store, {QStringLiteral("A"), QStringLiteral("B")});
        });
        grant(m_john.id, deep->value.id, 0x400);
        visible = m_database->run<VisibleFolders>(
            [&](Connection &c) { return listVisibleFolders(c, rightsOf(c, m_john)); });
        QCOMPARE(names(*visible), QStringLiteral(",IPM_SUBTREE,A,B,Calendar"));
        QCOMPARE(visible->grants.at(2), 0u); // only there for what is below
    }

    void publicStores()
    {
        const auto store =
            m_database->run<StoreId>([](Connection &c) { return createPublicStore(c, PrincipalId()); });
        QVERIFY(store);
        QCOMPARE(m_database->run<StoreId>([](Connection &c) { return createPublicStore(c, PrincipalId()); })
                     .error()
                     .code,
            Code::Conflict);
        const auto found = m_database->run<StoreId>([](Connection &c) { return findPublicStore(c, {}); });
        QCOMPARE(*found, *store);
        const auto rights = m_database->run<StoreRights>([&](Connection &c) {
            return StoreRights::load(c, {m_john.id, false}, *store, RightsPolicy());
        });
        QCOMPARE(rights->ownerName(), QStringLiteral("SYSTEM"));
        QCOMPARE(rights->grants({{rights->store().subtree, rights->store().root}, {}, true}), 0x49bu);
        QVERIFY(!rights->isOwner());
        // Nobody's quota.
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(checkQuota(c, *store, quint64(1) << 60, Quota{false, 1, 1, 1}));
            return 0;
        }));
    }

    void companiesHaveTheirOwnPublicStore()
    {
        const PrincipalId company = principal("Example", Storage::PrincipalType::Company);
        QVERIFY(m_database->run<StoreId>([](Connection &c) { return createPublicStore(c, PrincipalId()); }));
        sql("INSERT INTO company (company_id, administrator_id, user_quota_overrides, user_quota_warn, "
            "user_quota_soft, user_quota_hard, quota_warn, public_store_id) VALUES (:company, 0, 0, 0, 0, 0, "
            "0, 0)",
            {company});
        const auto store =
            m_database->run<StoreId>([&](Connection &c) { return createPublicStore(c, company); });
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const auto rights = [&] {
            return *m_database->run<StoreRights>([&](Connection &c) {
                return StoreRights::load(c, {m_john.id, false}, *store, RightsPolicy());
            });
        };
        QCOMPARE(rights().ownerName(), QStringLiteral("Example"));
        QVERIFY(!rights().isKnown());
        sql("UPDATE principal SET company_id = :company WHERE principal_id = :user", {company, m_john.id});
        QVERIFY(rights().isKnown());
    }

    void onlySomeNamesCanBeGivenRights()
    {
        group("list", false);
        group("team");
        m_database->user(QStringLiteral("room"));
        QVERIFY(!grantee("john"));
        QVERIFY(!grantee("JOHN"));
        QVERIFY(!grantee("team"));
        QVERIFY(!grantee("everyone"));
        QVERIFY(grantee("list") == Code::Invalid);
        QVERIFY(grantee("room") == Code::Invalid);
        QVERIFY(grantee("SYSTEM") == Code::NotFound);
        QVERIFY(grantee("nobody") == Code::NotFound);
    }

    void changesAreAllOrNothing()
    {
        const auto change = [&](const QList<NamedGrant> &set, const QList<NamedGrant> &remove, bool all) {
            return m_database->run<int>([&](Connection &c) -> Result<int> {
                const auto store = TRY(Storage::StoreTable::find(c, m_owner.store));
                TRY(changeRights(c, *store, set, remove, all));
                return 0;
            });
        };
        const QString john = QStringLiteral("john");
        QVERIFY(change({{m_calendar, john, 0x401}, {{}, QStringLiteral("Everyone"), 0x400}}, {}, false));
        QCOMPARE(m_database->count("SELECT COUNT(*) FROM acl"), 2);
        QCOMPARE(change({{m_calendar, john, 0x5fb}, {m_calendar, QStringLiteral("nobody"), 1}}, {}, false)
                     .error()
                     .code,
            Code::NotFound);
        QCOMPARE(change({{m_calendar, john, 0x800}}, {}, false).error().code, Code::Invalid);
        QCOMPARE(change({{FolderId{999'999}, john, 1}}, {}, false).error().code, Code::NotFound);
        QCOMPARE(johnAt(m_calendar), 0x401u);
        QVERIFY(change({{m_subtree, john, 0x402}}, {{m_calendar, john, 0}}, false));
        QCOMPARE(johnAt(m_calendar), 0x402u);
        QVERIFY(change({}, {}, true));
        QCOMPARE(m_database->count("SELECT COUNT(*) FROM acl"), 0);
    }

private:
    User active(const char *login)
    {
        const User user = m_database->user(QString::fromLatin1(login));
        sql("UPDATE principal SET kind = 0 WHERE principal_id = :user", {user.id});
        return user;
    }
    void belong(PrincipalId id, PrincipalId company)
    {
        sql("UPDATE principal SET company_id = :company WHERE principal_id = :id", {company, id});
    }
    /// Users of \a viewer may see those of \a company.
    void seeing(PrincipalId company, PrincipalId viewer)
    {
        sql("INSERT INTO company_relation (company_id, kind, principal_id) VALUES (:company, 1, :viewer)",
            {company, viewer});
    }
    qsizetype storesOfJohn()
    {
        const auto stores = m_database->run<QList<StoreId>>([&](Connection &c) {
            return Storage::AclTable::storesFor(c, m_john.id, Directory::everyoneId, GrantVisible, 10);
        });
        return stores ? stores->size() : -1;
    }
    void sql(const char *text, Connection::Values values)
    {
        const auto done = m_database->run<qint64>([&](Connection &c) { return c.run(text, values); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    PrincipalId principal(const char *name, Storage::PrincipalType type)
    {
        return *m_database->run<PrincipalId>([&](Connection &c) -> Result<PrincipalId> {
            const PrincipalId id = TRY(c.newId<PrincipalId>());
            TRY(Storage::PrincipalTable::insertBuiltIn(c, id, type, QString::fromLatin1(name)));
            return id;
        });
    }
    PrincipalId group(const char *name, bool security = true)
    {
        const PrincipalId id = principal(name, Storage::PrincipalType::Group);
        sql("UPDATE principal SET security = :security WHERE principal_id = :id", {security, id});
        return id;
    }
    void member(PrincipalId group, PrincipalId who)
    {
        sql("INSERT INTO membership (group_id, member_id) VALUES (:group, :member)", {group, who});
    }
    void level(const User &user, int level, PrincipalId company)
    {
        sql("UPDATE principal SET admin_level = :level, company_id = :company WHERE principal_id = :user",
            {level, company, user.id});
    }
    void grant(PrincipalId to, FolderId folder, quint32 grants)
    {
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(Storage::AclTable::set(c, {m_owner.store, folder}, to, grants));
            return 0;
        }));
    }
    StoreRights rightsOf(Connection &c, const User &user)
    {
        return *StoreRights::load(c, {user.id, false}, m_owner.store, RightsPolicy());
    }
    StoreRights rightsOf(const User &user)
    {
        return *m_database->run<StoreRights>([&](Connection &c) {
            return StoreRights::load(c, {user.id, false}, m_owner.store, RightsPolicy());
        });
    }
    quint32 johnAt(FolderId folder)
    {
        return *m_database->run<quint32>([&](Connection &c) -> Result<quint32> {
            const StoreRights rights = rightsOf(c, m_john);
            return rights.grants(TRY(rights.wayTo(c, folder)));
        });
    }
    /// Why not; nothing if he can.
    std::optional<Code> grantee(const char *name)
    {
        const auto found = m_database->run<Storage::Account>(
            [&](Connection &c) { return findGrantee(c, QString::fromLatin1(name)); });
        return found ? std::optional<Code>() : found.error().code;
    }
    static QString names(const VisibleFolders &visible)
    {
        QStringList names;
        for (const Folder &folder : visible.folders)
            names.append(folder.name);
        return names.join(u',');
    }

    User m_owner;
    User m_john;
    FolderId m_calendar;
    FolderId m_subtree;
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
