// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulestest.h"

/// The folder tree: names, default folders, moving and deleting.
class TestFolders : public RulesTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }

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

    void foldersOfOtherStoresDoNotExist()
    {
        const User other = m_database->user(QStringLiteral("bob"));
        const FolderKey mixed{m_user.store, m_database->inbox(other).folder};
        QCOMPARE(append(mixed, "a: b\r\n\r\n").error().code, Code::NotFound);
        const auto opened =
            m_database->run<MailboxView>([&](Connection &c) { return openMailbox(c, mixed, 0); });
        QCOMPARE(opened.error().code, Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestFolders)
#include "tst_folders.moc"
