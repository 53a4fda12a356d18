// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/groups.h"
#include "domain/quota.h"
#include "domain/storeadmin.h"
#include "rulestest.h"
#include "storage/principaltable.h"
#include "storage/storetable.h"

/// Quota levels to the byte, mail to groups, and stores as administrators handle them.
class TestQuota : public RulesTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }

    void levels_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<int>("level");
        QTest::newRow("a byte below the warning") << quint64(9) << 0;
        QTest::newRow("at the warning") << quint64(10) << 1;
        QTest::newRow("a byte below soft") << quint64(19) << 1;
        QTest::newRow("at soft") << quint64(20) << 2;
        QTest::newRow("a byte below hard") << quint64(29) << 2;
        QTest::newRow("at hard") << quint64(30) << 3;
        QTest::newRow("above hard") << quint64(31) << 3;
    }
    void levels()
    {
        QFETCH(quint64, size);
        QFETCH(int, level);
        QCOMPARE(int(quotaLevel({true, 10, 20, 30}, size)), level);
        QCOMPARE(int(quotaLevel({true, 0, 0, 0}, size)), 0); // 0 is no level
        Company company;
        company.quotaWarn = 10;
        company.size = size;
        QCOMPARE(int(quotaState(company).level), size >= 10 ? 1 : 0);
    }

    void theNearestQuotaCounts()
    {
        User user;
        Limits limits;
        limits.defaultQuota.hard = 1;
        QCOMPARE(effectiveQuota(user, limits).hard, quint64(1));
        user.companyDefault = {true, 0, 0, 2};
        QCOMPARE(effectiveQuota(user, limits).hard, quint64(2));
        user.quota = {true, 0, 0, 0};
        QCOMPARE(effectiveQuota(user, limits).hard, quint64(0)); // his own "unlimited"
    }

    void aStoreFillsToItsLastByte()
    {
        const User small = m_database->user(QStringLiteral("small"), 30);
        const FolderKey inbox = m_database->inbox(small);
        QVERIFY(append(inbox, QByteArray(29, 'x')));
        QCOMPARE(append(inbox, QByteArray(2, 'x')).error().code, Code::OverQuota);
        QVERIFY(append(inbox, QByteArray(1, 'x')));
        QCOMPARE(append(inbox, QByteArray(1, 'x')).error().code, Code::OverQuota);
    }

    void atTheHardLevelOnlyTheTrashTakesMessages()
    {
        const User small = m_database->user(QStringLiteral("small"), 20);
        const FolderKey inbox = m_database->inbox(small);
        const auto moveTo = [&](const FolderKey &target, bool exempt) {
            return m_database->run<Outcome<Storage::CopyResult>>([&](Connection &c) {
                return copyItems(c, inbox, Storage::allUids(), target, true, {small.id, exempt}, Limits());
            });
        };
        const FolderKey sent{small.store, m_database->use(small.store, FolderUse::Sent).id};
        const FolderKey trash{small.store, m_database->use(small.store, FolderUse::Trash).id};
        QVERIFY(append(inbox, QByteArray(19, 'x')));
        QVERIFY(moveTo(sent, false)); // a byte below
        QVERIFY(append(inbox, QByteArray(1, 'x')));
        QCOMPARE(moveTo(sent, false).error().code, Code::OverQuota);
        QVERIFY(moveTo(trash, false));
        QVERIFY(m_database->run<Outcome<Storage::CopyResult>>([&](Connection &c) {
            return copyItems(c, trash, Storage::allUids(), sent, true, {small.id, true}, Limits());
        })); // SYSTEM and system administrators
    }

    void sendingStopsAtTheSoftLevel()
    {
        User small = m_database->user(QStringLiteral("small"));
        Limits limits;
        limits.defaultQuota.soft = 10;
        const auto may = [&](bool exempt) {
            return m_database->run<int>([&](Connection &c) -> Result<int> {
                TRY(checkSending(c, small.id, {small.id, exempt}, limits));
                return 0;
            });
        };
        QVERIFY(append(m_database->inbox(small), QByteArray(9, 'x')));
        QVERIFY(may(false));
        QVERIFY(append(m_database->inbox(small), QByteArray(1, 'x'))); // storing goes on
        QCOMPARE(may(false).error().code, Code::OverQuota);
        QVERIFY(may(true));
    }

    void publicAndOrphanedStoresHaveNoQuota()
    {
        const User small = m_database->user(QStringLiteral("small"), 1);
        const auto check = [&] {
            return m_database->run<int>([&](Connection &c) -> Result<int> {
                TRY(checkQuota(c, small.store, 2, {}));
                return 0;
            });
        };
        QCOMPARE(check().error().code, Code::OverQuota);
        QVERIFY(m_database->run<Storage::Store>([&](Connection &c) { return unhookStore(c, small.login); }));
        QVERIFY(check());
    }

    void mailToAGroupReachesEachMemberOnce()
    {
        const User bob = m_database->user(QStringLiteral("bob"));
        const PrincipalId inner = makeGroup(u"inner", {m_user.id, bob.id});
        const PrincipalId outer = makeGroup(u"outer", {m_user.id, inner});
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        delivery.recipients = {m_user.id, outer, inner};
        const auto done = send(delivery);
        QVERIFY(done);
        QVERIFY(done->value[0].result == RecipientResult::Delivered);
        QVERIFY(done->value[1].result == RecipientResult::Delivered);
        QVERIFY(done->value[2].result == RecipientResult::Delivered);
        QCOMPARE(m_database->folder(m_database->inbox(m_user)).messages, 1U);
        QCOMPARE(m_database->folder(m_database->inbox(bob)).messages, 1U);
        QCOMPARE(m_database->count("SELECT COUNT(*) FROM body"), qint64(1));
    }

    void aFullMemberIsToldButKeepsNobodyFromGettingMail()
    {
        const User full = m_database->user(QStringLiteral("full"), 1);
        const PrincipalId group = makeGroup(u"all", {full.id, m_user.id});
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        delivery.recipients = {group};
        const auto done = send(delivery);
        QVERIFY(done->value[0].result == RecipientResult::OverQuota);
        QCOMPARE(m_database->folder(m_database->inbox(m_user)).messages, 1U);
        delivery.recipients = {makeGroup(u"empty", {})};
        QVERIFY(send(delivery)->value[0].result == RecipientResult::UnknownUser);
    }

    void storesGoFromHandToHand()
    {
        using Storage::Store;
        const User bob = m_database->user(QStringLiteral("bob"));
        const auto code = [](const Result<Store> &result) {
            return result ? Code::Internal : result.error().code;
        };
        const auto hook = [&](const QByteArray &guid, const QString &login) {
            return m_database->run<Store>([&](Connection &c) { return hookStore(c, guid, login); });
        };
        QCOMPARE(code(hook(m_user.storeGuid, bob.login)), Code::Conflict); // it has an owner
        QVERIFY(m_database->run<Store>([&](Connection &c) { return unhookStore(c, m_user.login); }));
        QCOMPARE(m_database->reload(m_user).store, StoreId());
        QCOMPARE(code(m_database->run<Store>([&](Connection &c) { return unhookStore(c, m_user.login); })),
            Code::Conflict);
        QVERIFY(hook(m_user.storeGuid, bob.login));
        QCOMPARE(m_database->reload(bob).store, m_user.store);
        const auto remove = [&](const QByteArray &guid) {
            return m_database->run<Store>([&](Connection &c) { return removeStore(c, guid); });
        };
        QCOMPARE(code(remove(m_user.storeGuid)), Code::Conflict); // bob's now
        QVERIFY(remove(bob.storeGuid)); // his old one
        QCOMPARE(code(hook(bob.storeGuid, m_user.login)), Code::Conflict); // marked
        QCOMPARE(code(remove(QByteArray(16, 'x'))), Code::NotFound);
        const auto create = [&](const QString &language) {
            return m_database->run<Store>(
                [&](Connection &c) { return createUserStore(c, m_user.login, language); });
        };
        QCOMPARE(code(create(QStringLiteral("xx"))), Code::Invalid);
        const auto made = create(QStringLiteral("de"));
        QVERIFY(made);
        QCOMPARE(m_database->use(made->id, FolderUse::Sent).name, QStringLiteral("Gesendete Objekte"));
        QCOMPARE(code(create({})), Code::Conflict);
    }

    void countersAreCountedAgain()
    {
        const FolderKey inbox = m_database->inbox(m_user);
        QVERIFY(append(inbox, QByteArray(20, 'x')));
        const Folder right = m_database->folder(inbox);
        const auto recount = [&] {
            return *m_database->run<Recount>([&](Connection &c) { return recountStore(c, m_user.store); });
        };
        QCOMPARE(recount().corrected, quint64(0));
        QVERIFY(m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(c.run("UPDATE folder SET messages = 7, unseen = 8, recent = 9, size = 1 WHERE messages > 0"));
            TRY(c.run("UPDATE store SET size = 5, items = 5"));
            return 0;
        }));
        const Recount recounted = recount();
        QCOMPARE(recounted.corrected, quint64(1));
        QCOMPARE(recounted.size, quint64(20));
        QCOMPARE(m_database->folder(inbox), right);
    }

private:
    PrincipalId makeGroup(QStringView name, const QList<PrincipalId> &members)
    {
        return *m_database->run<PrincipalId>([&](Connection &c) -> Result<PrincipalId> {
            Group wanted;
            wanted.name = name.toString();
            const Group group = TRY(Directory::createGroup(c, wanted));
            for (const PrincipalId member : members) {
                const auto named = TRY(Storage::PrincipalTable::findName(c, member));
                TRY(Directory::addMember(c, group, *named));
            }
            return group.id;
        });
    }
};

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
