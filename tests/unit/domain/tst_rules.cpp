// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"
#include "domain/mailbox.h"
#include "testdatabase.h"

#include <QTest>

using namespace Base;
using namespace Domain;
using namespace std::chrono_literals;
using Storage::Connection;
using Storage::FolderKey;

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_user = m_database->user(QStringLiteral("alice"));
    }

    void aNewStoreHasTheDefaultFolders()
    {
        const auto list =
            m_database->run<FolderList>([&](Connection &c) { return listFolders(c, m_user.store); });
        QStringList names;
        for (const Folder &folder : list->folders)
            names.append(folder.name);
        names.sort();
        QCOMPARE(names.join(u','),
            QStringLiteral(
                ",Calendar,Contacts,Deleted Items,Drafts,IPM_SUBTREE,Inbox,Junk E-mail,Notes,Outbox,"
                "Sent Items,Tasks"));
        QCOMPARE(m_user.storeGuid.size(), 16);
    }

    void folderNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QStringLiteral("Work") << true;
        QTest::newRow("with a dot") << QStringLiteral("a.b") << true;
        QTest::newRow("Japanese") << QString::fromUtf8("\xe5\x8f\xb0\xe5\x8c\x97") << true;
        QTest::newRow("255 bytes") << QString(255, u'x') << true;
        QTest::newRow("256 bytes") << QString(256, u'x') << false;
        QTest::newRow("empty") << QStringLiteral("") << false;
        QTest::newRow("slash") << QStringLiteral("a/b") << false;
        QTest::newRow("control character") << QStringLiteral("a\x01") << false;
        QTest::newRow("line feed") << QStringLiteral("a\nb") << false;
        QTest::newRow("right-to-left override") << QString(QChar(0x202e)) << false;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << false;
    }
    void folderNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        const auto made = create({name});
        QCOMPARE(made.has_value(), good);
        if (!good)
            QCOMPARE(made.error().code, Code::Invalid);
    }

    void namesAreUniqueWithoutRegardToCaseAndForm()
    {
        QVERIFY(create({QString::fromUtf8("Caf\xc3\xa9")}));
        QCOMPARE(create({QString::fromUtf8("cafe\xcc\x81")}).error().code, Code::Conflict);
        QCOMPARE(create({QStringLiteral("inbox")}).error().code, Code::Conflict);
        QVERIFY(create({QStringLiteral("A"), QStringLiteral("inbox")}));
    }

    void parentsAreMade()
    {
        const auto folder = create({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        QVERIFY(folder);
        const auto found = m_database->run<Folder>([&](Connection &c) {
            return findPath(c, m_user.store, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        });
        QCOMPARE(found->id, folder->id);
    }

    void foldersNestOnlySoDeep()
    {
        QStringList path;
        for (int i = 0; i < maxFolderDepth; ++i)
            path.append(QStringLiteral("f"));
        QVERIFY(create(path));
        path.append(QStringLiteral("f"));
        QCOMPARE(create(path).error().code, Code::TooBig);
        const auto other = create({QStringLiteral("x"), QStringLiteral("y")});
        QVERIFY(other);
        path.removeLast();
        path.last() = QStringLiteral("z"); // the place is deep enough for x, but not for y below it
        const auto x = m_database->run<Folder>(
            [&](Connection &c) { return findPath(c, m_user.store, {QStringLiteral("x")}); });
        QCOMPARE(rename(x->id, path).error().code, Code::TooBig);
    }

    void defaultFoldersStay()
    {
        const Folder sent = m_database->use(m_user.store, FolderUse::Sent);
        QCOMPARE(remove(sent.id, true).error().code, Code::Denied);
        QCOMPARE(rename(sent.id, {QStringLiteral("Other")}).error().code, Code::Denied);
        QCOMPARE(remove(sent.parent, true).error().code, Code::Denied);
    }

    void aFolderIsDeletedWithItsChildrenOnlyIfWanted()
    {
        const auto inner = create({QStringLiteral("a"), QStringLiteral("b")});
        const auto outer = m_database->run<Folder>(
            [&](Connection &c) { return findPath(c, m_user.store, {QStringLiteral("a")}); });
        QVERIFY(append({m_user.store, inner->id}, "Subject: x\r\n\r\n1234"));
        QVERIFY(m_database->reload(m_user).storeSize > 0);
        QCOMPARE(remove(outer->id, false).error().code, Code::Conflict);
        const auto gone = remove(outer->id, true);
        QVERIFY(gone);
        QCOMPARE(gone->changes.size(), 2);
        QCOMPARE(m_database->reload(m_user).storeSize, quint64(0));
        QCOMPARE(remove(inner->id, true).error().code, Code::NotFound);
        QVERIFY(create({QStringLiteral("a")}));
    }

    void renamingMovesWhatIsBelow()
    {
        const auto inner = create({QStringLiteral("a"), QStringLiteral("b")});
        const auto a = m_database->run<Folder>(
            [&](Connection &c) { return findPath(c, m_user.store, {QStringLiteral("a")}); });
        QVERIFY(rename(a->id, {QStringLiteral("new"), QStringLiteral("a2")}));
        const auto found = m_database->run<Folder>([&](Connection &c) {
            return findPath(
                c, m_user.store, {QStringLiteral("new"), QStringLiteral("a2"), QStringLiteral("b")});
        });
        QCOMPARE(found->id, inner->id);
        QVERIFY2(rename(inner->id, {QStringLiteral("new"), QStringLiteral("a2"), QStringLiteral("B")}),
            "a change of case alone");
    }

    void aFolderDoesNotMoveBelowItself()
    {
        const auto b = create({QStringLiteral("a"), QStringLiteral("b")});
        const auto a = m_database->run<Folder>(
            [&](Connection &c) { return findPath(c, m_user.store, {QStringLiteral("a")}); });
        QCOMPARE(rename(a->id, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}).error().code,
            Code::Invalid);
        QCOMPARE(
            rename(a->id, {QStringLiteral("a"), QStringLiteral("new"), QStringLiteral("c")}).error().code,
            Code::Invalid);
        QVERIFY2(create({QStringLiteral("a"), QStringLiteral("new")}), "the attempt left nothing behind");
    }

    void renamingTheInboxMovesItsMessages()
    {
        const FolderKey inbox = m_database->inbox(m_user);
        QVERIFY(append(inbox, "Subject: x\r\n\r\n"));
        const auto target = rename(inbox.folder, {QStringLiteral("Old mail")});
        QVERIFY2(target, target ? "" : qPrintable(target.error().detail));
        QVERIFY(target->value.id != inbox.folder);
        QCOMPARE(target->value.messages, 1u);
        QCOMPARE(m_database->folder(inbox).messages, 0u);
        QCOMPARE(target->changes.size(), 2);
    }

    void oneBodyForTenRecipients()
    {
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        for (int i = 0; i < 10; ++i)
            delivery.recipients.append(m_database->user(QStringLiteral("user%1").arg(i)).id);
        const auto done = send(delivery);
        QCOMPARE(done->changes.size(), 10);
        QCOMPARE(m_database->count("SELECT count(*) FROM item"), 10);
        QCOMPARE(m_database->count("SELECT count(*) FROM body"), 1);
        QCOMPARE(m_database->count("SELECT refcount FROM body_ref"), 10);
    }

    void quotaKeepsOnlyItsOwnerFromGettingMail()
    {
        const User full = m_database->user(QStringLiteral("full"), 10);
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello world");
        delivery.recipients = {full.id, m_user.id, PrincipalId{999'999}};
        const auto done = send(delivery);
        QVERIFY(done->value[0].result == RecipientResult::OverQuota);
        QVERIFY(done->value[1].result == RecipientResult::Delivered);
        QVERIFY(done->value[2].result == RecipientResult::UnknownUser);
        QCOMPARE(done->changes.size(), 1);
    }

    void aBodyNobodyGotIsNotStored()
    {
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello world");
        delivery.recipients = {m_database->user(QStringLiteral("full"), 10).id};
        QVERIFY(send(delivery));
        QCOMPARE(m_database->count("SELECT count(*) FROM body"), 0);
    }

    void theDefaultQuotaCountsWithoutAnOwnOne()
    {
        Limits limits;
        limits.defaultQuota.hard = 10;
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello world");
        delivery.recipients = {m_user.id, m_database->user(QStringLiteral("rich"), 1000).id};
        const auto done = send(delivery, limits);
        QVERIFY(done->value[0].result == RecipientResult::OverQuota);
        QVERIFY(done->value[1].result == RecipientResult::Delivered);
    }

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

    void aRepeatedDeliveryIsRecognised()
    {
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        delivery.recipients = {m_user.id};
        delivery.envelopeId = "one";
        const auto resultOf = [&] { return send(delivery)->value.first().result; };
        QVERIFY(resultOf() == RecipientResult::Delivered);
        QVERIFY(resultOf() == RecipientResult::Duplicate);
        delivery.envelopeId = "two";
        QVERIFY(resultOf() == RecipientResult::Delivered);
        delivery.envelopeId = "one";
        m_database->clock.advance(901s);
        QVERIFY(resultOf() == RecipientResult::Delivered);
        delivery.envelopeId.clear();
        QVERIFY(resultOf() == RecipientResult::Delivered);
        QVERIFY(resultOf() == RecipientResult::Delivered);
    }

    void aRepetitionOfTheDeliveryThatFilledTheStoreIsNoRefusal()
    {
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        delivery.recipients = {m_database->user(QStringLiteral("small"), 20).id};
        delivery.envelopeId = "one";
        Limits limits;
        limits.folderMaxItems = 1;
        const auto resultOf = [&] { return send(delivery, limits)->value.first().result; };
        QVERIFY(resultOf() == RecipientResult::Delivered);
        QVERIFY(resultOf() == RecipientResult::Duplicate);
        delivery.envelopeId = "two";
        QVERIFY(resultOf() == RecipientResult::OverQuota);
    }

    void oneRecipientNamedTwiceGetsTheMailOnce()
    {
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        delivery.recipients = {m_user.id, m_user.id};
        delivery.envelopeId = "one";
        const auto done = send(delivery);
        QVERIFY(done->value[1].result == RecipientResult::Duplicate);
        QCOMPARE(m_database->folder(m_database->inbox(m_user)).messages, 1u);
    }

    void whereMailGoes_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<bool>("junk");
        QTest::addColumn<bool>("create");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Inbox") << QStringList() << false << false << QStringLiteral("Inbox");
        QTest::newRow("junk") << QStringList() << true << false << QStringLiteral("Junk E-mail");
        QTest::newRow("an existing folder")
            << QStringList{QStringLiteral("drafts")} << false << false << QStringLiteral("Drafts");
        QTest::newRow("INBOX by name")
            << QStringList{QStringLiteral("INBOX")} << false << false << QStringLiteral("Inbox");
        QTest::newRow("a missing folder") << QStringList{QStringLiteral("Lists"), QStringLiteral("Qt")}
                                          << false << false << QStringLiteral("Inbox");
        QTest::newRow("a folder to be made") << QStringList{QStringLiteral("Lists"), QStringLiteral("Qt")}
                                             << false << true << QStringLiteral("Qt");
        QTest::newRow("an impossible name")
            << QStringList{QStringLiteral("a/b")} << false << true << QStringLiteral("Inbox");
    }
    void whereMailGoes()
    {
        QFETCH(QStringList, path);
        QFETCH(bool, junk);
        QFETCH(bool, create);
        Delivery delivery;
        delivery.item = m_database->item("From: a\r\n\r\nhello");
        delivery.recipients = {m_user.id};
        delivery.folder = path;
        delivery.junk = junk;
        delivery.createFolder = create;
        const auto done = send(delivery);
        QCOMPARE(done->changes.size(), 1);
        QTEST(m_database->folder(done->changes.first().folder).name, "expected");
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

    void foldersOfOtherStoresDoNotExist()
    {
        const User other = m_database->user(QStringLiteral("bob"));
        const FolderKey mixed{m_user.store, m_database->inbox(other).folder};
        QCOMPARE(append(mixed, "a: b\r\n\r\n").error().code, Code::NotFound);
        const auto opened =
            m_database->run<MailboxView>([&](Connection &c) { return openMailbox(c, mixed, 0); });
        QCOMPARE(opened.error().code, Code::NotFound);
    }

    void aRemovedUserLeavesItsStore()
    {
        QVERIFY(append(m_database->inbox(m_user), "a: b\r\n\r\n"));
        (void)m_database->run<User>(
            [&](Connection &c) { return removeUserKeepStore(c, QStringLiteral("alice")); });
        QCOMPARE(m_database->count("SELECT count(*) FROM item"), 1);
        QCOMPARE(m_database->count("SELECT count(*) FROM store WHERE owner_id = 0 AND unhooked_at > 0"), 1);
    }

private:
    Result<Folder> create(const QStringList &path)
    {
        auto made = m_database->run<Outcome<Folder>>(
            [&](Connection &c) { return createFolder(c, m_user.store, path); });
        return made ? Result<Folder>(made->value) : Result<Folder>(made.error());
    }
    Result<Outcome<int>> remove(FolderId folder, bool withChildren)
    {
        return m_database->run<Outcome<int>>([&](Connection &c) {
            return removeFolder(c, {m_user.store, folder}, withChildren, {m_user.id, false});
        });
    }
    Result<Outcome<Folder>> rename(FolderId folder, const QStringList &path)
    {
        return m_database->run<Outcome<Folder>>([&](Connection &c) {
            return renameFolder(c, {m_user.store, folder}, path);
        });
    }
    Result<Outcome<AppendResult>> append(
        const FolderKey &folder, const QByteArray &raw, const Limits &limits = {})
    {
        return m_database->run<Outcome<AppendResult>>([&](Connection &c) -> Result<Outcome<AppendResult>> {
            return appendItems(c, folder.store, TRY(findFolder(c, folder)), {m_database->item(raw)},
                {m_user.id, false}, limits);
        });
    }
    Result<Outcome<QList<RecipientOutcome>>> send(const Delivery &delivery, const Limits &limits = {})
    {
        return m_database->run<Outcome<QList<RecipientOutcome>>>(
            [&](Connection &c) { return deliver(c, delivery, limits); });
    }

    std::unique_ptr<TestDatabase> m_database;
    User m_user;
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
