// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/writer.h"

#include <QTest>

using namespace Imap;

class WriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strings_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("null is NIL") << QByteArray() << QByteArray("NIL");
        QTest::newRow("an empty string is no NIL") << QByteArray("") << QByteArray("\"\"");
        QTest::newRow("plain text") << QByteArray("a b") << QByteArray("\"a b\"");
        QTest::newRow("quotes and backslashes") << QByteArray("a\"\\") << QByteArray("\"a\\\"\\\\\"");
        QTest::newRow("line ends") << QByteArray("a\r\nb") << QByteArray("{4}\r\na\r\nb");
        QTest::newRow("8-bit bytes") << QByteArray("\xc3\xa9") << QByteArray("{2}\r\n\xc3\xa9");
        QTest::newRow("a tab") << QByteArray("\t") << QByteArray("{1}\r\n\t");
        QTest::newRow("long text") << QByteArray(1025, 'x') << "{1025}\r\n" + QByteArray(1025, 'x');
    }
    void strings()
    {
        QFETCH(QByteArray, value);
        QByteArray out;
        appendNString(out, value);
        QTEST(out, "written");
    }

    void mailboxes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("an atom") << QStringLiteral("INBOX/Work") << QByteArray("INBOX/Work");
        QTest::newRow("a blank") << QStringLiteral("Sent Items") << QByteArray("\"Sent Items\"");
        QTest::newRow("beyond ASCII") << QStringLiteral("caf\u00e9") << QByteArray("caf&AOk-");
        QTest::newRow("a wildcard") << QStringLiteral("100%") << QByteArray("\"100%\"");
        QTest::newRow("a name that looks like nothing") << QStringLiteral("NIL") << QByteArray("\"NIL\"");
        QTest::newRow("a quote") << QStringLiteral("a\"b") << QByteArray("\"a\\\"b\"");
        QTest::newRow("a line end is encoded") << QStringLiteral("a\r\nb") << QByteArray("a&AA0ACg-b");
        QTest::newRow("empty") << QString() << QByteArray("\"\"");
    }
    void mailboxes()
    {
        QFETCH(QString, name);
        QByteArray out;
        appendMailbox(out, name);
        QTEST(out, "written");
    }

    void statusLines()
    {
        QCOMPARE(taggedOk("a1", "done", "READ-WRITE"), QByteArray("a1 OK [READ-WRITE] done\r\n"));
        QCOMPARE(taggedNo("a1", "no"), QByteArray("a1 NO no\r\n"));
        QCOMPARE(taggedBad("*", "x\r\na OK injected\xff"), QByteArray("* BAD x??a OK injected?\r\n"));
        QCOMPARE(untaggedOk("", "UIDNEXT 5"), QByteArray("* OK [UIDNEXT 5] .\r\n"));
        QCOMPARE(bye("gone"), QByteArray("* BYE gone\r\n"));
        QCOMPARE(continuation(""), QByteArray("+ \r\n"));
        QCOMPARE(numbered(3, "EXISTS"), QByteArray("* 3 EXISTS\r\n"));
        QCOMPARE(untagged("CAPABILITY IMAP4rev1"), QByteArray("* CAPABILITY IMAP4rev1\r\n"));
        QCOMPARE(safeText(QByteArray(1000, 'x')).size(), 512);
    }

    void mailboxReplies()
    {
        QCOMPARE(listReply("LIST", ListHasChildren, QStringLiteral("Sent Items"), Base::FolderUse::Sent),
            QByteArray("* LIST (\\HasChildren \\Sent) \"/\" \"Sent Items\"\r\n"));
        QCOMPARE(listReply("LSUB", 0, QStringLiteral("INBOX")), QByteArray("* LSUB () \"/\" INBOX\r\n"));
        QCOMPARE(delimiterReply("LIST", {}), QByteArray("* LIST (\\Noselect) \"/\" \"\"\r\n"));
        Base::Folder folder;
        folder.messages = 3;
        folder.uidNext = 9;
        folder.uidValidity = 7;
        folder.unseen = 2;
        folder.recent = 1;
        QCOMPARE(statusReply(QStringLiteral("a b"), StatusMessages | StatusUnseen, folder),
            QByteArray("* STATUS \"a b\" (MESSAGES 3 UNSEEN 2)\r\n"));
        QCOMPARE(statusReply(QStringLiteral("x"), 0x1f, folder),
            QByteArray("* STATUS x (MESSAGES 3 RECENT 1 UIDNEXT 9 UIDVALIDITY 7 UNSEEN 2)\r\n"));
        QCOMPARE(namespaceReply({QString()}, {}, {QStringLiteral("Public/")}),
            QByteArray("* NAMESPACE ((\"\" \"/\")) NIL ((\"Public/\" \"/\"))\r\n"));
        QCOMPARE(flagsReply(Base::FlagSeen, {}), QByteArray("* FLAGS (\\Seen)\r\n"));
    }

    void specialUses()
    {
        for (const auto use : {Base::FolderUse::Sent, Base::FolderUse::Trash, Base::FolderUse::Drafts,
                 Base::FolderUse::Junk, Base::FolderUse::Archive})
            QCOMPARE(specialUse(specialUseAttribute(use).toByteArray().toUpper()), use);
        QVERIFY(specialUseAttribute(Base::FolderUse::Inbox).isEmpty());
        QCOMPARE(specialUse("\\All"), Base::FolderUse::None);
        QCOMPARE(specialUse(""), Base::FolderUse::None);
    }

    void numbers()
    {
        QCOMPARE(searchReply({2, 3, 6}), QByteArray("* SEARCH 2 3 6\r\n"));
        QCOMPARE(searchReply({}), QByteArray("* SEARCH\r\n"));
        QCOMPARE(uidList({3, 4, 5, 9, 7, 8}), QByteArray("3:5,9,7:8"));
        QCOMPARE(uidList({5, 4, 3}), QByteArray("5,4,3"));
        QCOMPARE(uidList({}), QByteArray(""));
        QCOMPARE(appendUidCode(38505, 3955), QByteArray("APPENDUID 38505 3955"));
        QCOMPARE(copyUidCode(38505, {304, 319, 320}, {3956, 3957, 3958}),
            QByteArray("COPYUID 38505 304,319:320 3956:3958"));
    }

    void idAndEnabled()
    {
        QCOMPARE(idReply({{"name", "kopano("}, {"version", {}}}),
            QByteArray("* ID (\"name\" \"kopano(\" \"version\" NIL)\r\n"));
        QCOMPARE(idReply({}), QByteArray("* ID NIL\r\n"));
        QCOMPARE(enabledReply({"CONDSTORE"}), QByteArray("* ENABLED CONDSTORE\r\n"));
        QCOMPARE(enabledReply({}), QByteArray("* ENABLED\r\n"));
    }
};

QTEST_APPLESS_MAIN(WriterTest)
#include "tst_imap_writer.moc"
