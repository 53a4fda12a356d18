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
