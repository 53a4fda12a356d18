// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/foldertree.h"

#include <QTest>

using Base::FolderKind;
using Base::FolderUse;

class TestFolderTree : public QObject
{
    Q_OBJECT

private:
    static Base::Folder folder(qint64 id, qint64 parent, const char *name, FolderKind kind = FolderKind::Mail,
        FolderUse use = FolderUse::None)
    {
        Base::Folder folder;
        folder.id = {id};
        folder.parent = {parent};
        folder.name = QString::fromUtf8(name);
        folder.kind = kind;
        folder.use = use;
        return folder;
    }

    static Rpc::ListFoldersReply store()
    {
        Rpc::ListFoldersReply reply;
        reply.folders = {folder(1, 0, "root", FolderKind::Root),
            folder(2, 1, "IPM_SUBTREE", FolderKind::Subtree),
            folder(3, 2, "Posteingang", FolderKind::Mail, FolderUse::Inbox), folder(4, 3, "Listen"),
            folder(5, 2, "Kalender", FolderKind::Calendar, FolderUse::Calendar), folder(6, 2, "A b"),
            folder(7, 2, "A"), folder(8, 7, "x"), folder(9, 2, "Termine", FolderKind::Calendar),
            folder(10, 9, "Mails"), folder(11, 1, "hidden")};
        return reply;
    }

    static QStringList names(const Gateway::FolderTree &tree)
    {
        QStringList names;
        for (const Gateway::MailboxEntry &entry : tree.entries())
            names.append(entry.name);
        return names;
    }

private Q_SLOTS:
    void mailClientsSeeTheSubtreeWithInboxFirst()
    {
        const Gateway::FolderTree tree(store(), true);
        QCOMPARE(
            names(tree).join(u'|'), QStringLiteral("INBOX|INBOX/Listen|A|A/x|A b|Termine|Termine/Mails"));
    }

    void aHiddenFolderShowsOnlyAsParent()
    {
        const Gateway::FolderTree tree(store(), true);
        QVERIFY(tree.find(QStringLiteral("Termine")));
        QVERIFY(!tree.findSelectable(QStringLiteral("Termine")));
        QVERIFY(tree.findSelectable(QStringLiteral("Termine/Mails")));
        QVERIFY(!tree.find(QStringLiteral("Kalender")));
    }

    void withoutTheOptionAllFoldersShow()
    {
        const Gateway::FolderTree tree(store(), false);
        QVERIFY(tree.findSelectable(QStringLiteral("Kalender")));
    }

    void childrenAreKnown()
    {
        const Gateway::FolderTree tree(store(), true);
        QVERIFY(tree.find(QStringLiteral("INBOX"))->hasChildren);
        QVERIFY(!tree.find(QStringLiteral("A b"))->hasChildren);
    }

    void foldersOfOthersStandBelowTheirName()
    {
        Rpc::ListFoldersReply reply = store();
        reply.grants.fill(0x401, reply.folders.size());
        const Gateway::Place place{Gateway::Space::OtherUsers, QStringLiteral("mary")};
        const Gateway::FolderTree tree(reply, true, {9}, place);
        QCOMPARE(names(tree).first(3).join(u'|'),
            QStringLiteral("Other Users/mary|Other Users/mary/INBOX|Other Users/mary/INBOX/Listen"));
        const Gateway::MailboxEntry *inbox = tree.findSelectable(QStringLiteral("Other Users/mary/INBOX"));
        QVERIFY(inbox);
        QCOMPARE(inbox->store, Base::StoreId{9});
        QCOMPARE(inbox->grants, 0x401u);
        QVERIFY(inbox->folder.use == FolderUse::None);
        QVERIFY(!tree.findSelectable(QStringLiteral("Other Users/mary")));
        QCOMPARE(tree.serverPath(QStringLiteral("Other Users/mary/INBOX/neu")),
            (QStringList{QStringLiteral("Posteingang"), QStringLiteral("neu")}));
        QCOMPARE(Gateway::listedPath(QStringLiteral("Other Users/mary/INBOX")),
            QStringList(QStringLiteral("INBOX")));
    }

    void whatIsNotGrantedShowsOnlyAsParent()
    {
        Rpc::ListFoldersReply reply = store();
        reply.grants.fill(0, reply.folders.size());
        QVERIFY(Gateway::FolderTree(reply, true, {9}, {Gateway::Space::Public, {}}).isEmpty());
        reply.grants[3] = Base::GrantVisible; // Posteingang/Listen
        const Gateway::FolderTree tree(reply, true, {9}, {Gateway::Space::Public, {}});
        QCOMPARE(names(tree).join(u'|'),
            QStringLiteral("Public Folders|Public Folders/INBOX|Public Folders/INBOX/Listen"));
        QVERIFY(!tree.findSelectable(QStringLiteral("Public Folders/INBOX")));
        QVERIFY(tree.findSelectable(QStringLiteral("Public Folders/INBOX/Listen")));
    }

    void recoverableFoldersMayLackTheirParents()
    {
        Rpc::RecoverableFoldersReply reply;
        Base::RecoverableFolder deep{folder(12, 0, "c"), {}, 0};
        deep.folder.id = Base::recoverableView({12});
        deep.path = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        Base::RecoverableFolder above{folder(13, 0, "a"), {QStringLiteral("a")}, 0};
        reply.folders = {deep, above};
        const Gateway::FolderTree tree(reply, true, {9});
        QCOMPARE(names(tree).join(u'|'),
            QStringLiteral(
                "Recoverable Items|Recoverable Items/a|Recoverable Items/a/b|Recoverable Items/a/b/c"));
        QVERIFY(tree.findSelectable(QStringLiteral("Recoverable Items/a")));
        QVERIFY(!tree.findSelectable(QStringLiteral("Recoverable Items/a/b")));
        QCOMPARE(
            tree.find(QStringLiteral("Recoverable Items/a/b/c"))->folder.id, Base::recoverableView({12}));
    }

    void placesAreFoundByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("space");
        QTest::addColumn<QString>("owner");
        using Gateway::Space;
        const auto row = [](const char *title, const char *name, Space space, const char *owner) {
            QTest::newRow(title) << QString::fromUtf8(name) << int(space) << QString::fromUtf8(owner);
        };
        row("an own mailbox", "Work/Other Users", Space::Own, "");
        row("case counts", "other users/mary", Space::Own, "");
        row("a longer first level", "Other Users2/mary", Space::Own, "");
        row("the level of the logins", "Other Users", Space::OtherUsers, "");
        row("somebody's store", "Other Users/mary", Space::OtherUsers, "mary");
        row("somebody's mailbox", "Other Users/mary/INBOX/x", Space::OtherUsers, "mary");
        row("a public mailbox", "Public Folders/mary/x", Space::Public, "");
        row("another public store", "Public Folders (Acme)/x", Space::Public, "Acme");
        row("its owner's name has parentheses", "Public Folders (A (B))", Space::Public, "A (B)");
        row("without an owner", "Public Folders ()/x", Space::Own, "");
        row("an own mailbox called so", "Public Folders (Acme) (own)/x", Space::Own, "");
        row("a deleted one", "Recoverable Items/Inbox", Space::Recoverable, "");
    }

    void placesAreFoundByName()
    {
        QFETCH(QString, name);
        QFETCH(int, space);
        QFETCH(QString, owner);
        QCOMPARE(Gateway::placeOf(name), (Gateway::Place{Gateway::Space(space), owner}));
    }

    void pathsForTheServerHaveTheRealNameOfTheInbox()
    {
        const Gateway::FolderTree tree(store(), true);
        QCOMPARE(tree.serverPath(QStringLiteral("INBOX/neu")),
            (QStringList{QStringLiteral("Posteingang"), QStringLiteral("neu")}));
        QCOMPARE(tree.serverPath(QStringLiteral("A/neu")),
            (QStringList{QStringLiteral("A"), QStringLiteral("neu")}));
    }
};

QTEST_GUILESS_MAIN(TestFolderTree)
#include "tst_gateway_foldertree.moc"
