// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulestest.h"

/// Limits of folders, keywords and sets, recent messages, removed users.
class TestRules : public RulesTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }

    void quotaHoldsForAppendAndCopyButNotForMove()
    {
        const User user = m_database->user(QStringLiteral("small"), 30);
        const FolderKey inbox = m_database->inbox(user);
        const FolderKey trash{user.store, m_database->use(user.store, FolderUse::Trash).id};
        QVERIFY(append(inbox, QByteArray(20, 'x')));
        QCOMPARE(append(inbox, QByteArray(20, 'y')).error().code, Code::OverQuota);
        const auto copy = [&](bool move) {
            return m_database->run<Outcome<Storage::CopyResult>>([&](Connection &c) {
                return copyItems(c, inbox, Storage::allUids(), trash, move, {user.id, false}, Limits());
            });
        };
        QCOMPARE(copy(false).error().code, Code::OverQuota);
        QVERIFY(copy(true));
    }

    void aFullFolderTakesNoMore()
    {
        Limits limits;
        limits.folderMaxItems = 1;
        const FolderKey inbox = m_database->inbox(m_user);
        QVERIFY(append(inbox, "a: b\r\n\r\n", limits));
        QCOMPARE(append(inbox, "a: b\r\n\r\n", limits).error().code, Code::TooBig);
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        delivery.recipients = {m_user.id};
        QVERIFY(send(delivery, limits)->value.first().result == RecipientResult::Temporary);
    }

    void keywords_data()
    {
        QTest::addColumn<QStringList>("keywords");
        QTest::addColumn<bool>("good");
        QTest::newRow("usual ones") << QStringList{QStringLiteral("$Forwarded"), QStringLiteral("NonJunk"),
            QStringLiteral("work-1")}
                                    << true;
        QTest::newRow("empty") << QStringList{QStringLiteral("")} << false;
        QTest::newRow("blank") << QStringList{QStringLiteral("a b")} << false;
        QTest::newRow("bracket") << QStringList{QStringLiteral("a]")} << false;
        QTest::newRow("backslash") << QStringList{QStringLiteral("\\Seen")} << false;
        QTest::newRow("line feed") << QStringList{QStringLiteral("a\nb")} << false;
        QTest::newRow("not ASCII") << QStringList{QString::fromUtf8("\xc3\xa4")} << false;
        QTest::newRow("too long") << QStringList{QString(129, u'k')} << false;
        QTest::newRow("too many") << QStringList(65, QStringLiteral("k")) << false;
    }
    void keywords()
    {
        QFETCH(QStringList, keywords);
        QFETCH(bool, good);
        QCOMPARE(checkKeywords(keywords).has_value(), good);
    }

    void badUidSets_data()
    {
        QTest::addColumn<UidSet>("uids");
        QTest::newRow("zero") << UidSet{{0, 1}};
        QTest::newRow("backwards") << UidSet{{5, 4}};
        QTest::newRow("not ascending") << UidSet{{5, 6}, {1, 2}};
        QTest::newRow("overlapping") << UidSet{{1, 5}, {5, 6}};
    }
    void badUidSets()
    {
        QFETCH(UidSet, uids);
        QVERIFY(!checkUids(uids));
        QVERIFY(checkUids({{1, 1}, {2, ~Uid(0)}}));
    }

    void recentMessagesAreClaimedOnce()
    {
        const FolderKey inbox = m_database->inbox(m_user);
        QVERIFY(append(inbox, "a: b\r\n\r\n"));
        const auto firstRecent = [&] {
            return m_database->run<MailboxView>([&](Connection &c) { return openMailbox(c, inbox, 0); })
                ->firstRecent;
        };
        QCOMPARE(firstRecent(), 1u);
        QCOMPARE(firstRecent(), 1u);
        (void)m_database->run<int>([&](Connection &c) -> Result<int> {
            TRY(claimRecent(c, inbox));
            return 0;
        });
        QCOMPARE(firstRecent(), 0u);
        QVERIFY(append(inbox, "a: b\r\n\r\n"));
        QCOMPARE(firstRecent(), 2u);
    }

    void aRemovedUserLeavesItsStore()
    {
        QVERIFY(append(m_database->inbox(m_user), "a: b\r\n\r\n"));
        (void)m_database->run<User>(
            [&](Connection &c) { return removeUserKeepStore(c, QStringLiteral("alice")); });
        QCOMPARE(m_database->count("SELECT count(*) FROM item"), 1);
        QCOMPARE(m_database->count("SELECT count(*) FROM store WHERE owner_id = 0 AND unhooked_at > 0"), 1);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
