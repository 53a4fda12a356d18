// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

#include <QTest>

/// What the mailboxes of others cost those who use their own.
class TestShares : public QObject
{
    Q_OBJECT

private:
    void logIn(Conversation &conversation)
    {
        conversation.begin({"127.0.0.1", true, false, false});
        conversation.feed("a LOGIN alice secret\r\n");
        conversation.takeOutput();
    }

    int questions(const Conversation &conversation)
    {
        int all = 0;
        for (const char *name : {"ListFolders", "ListSharedStores", "OpenStore", "RecoverableFolders",
                 "FolderStatus", "OpenMailbox", "AppendItems", "CopyItems"})
            all += conversation.server.calls(name);
        return all;
    }

private Q_SLOTS:
    void ownMailboxesCostWhatTheyDidAlone()
    {
        Conversation conversation;
        conversation.server.append(QStringLiteral("Inbox"), sampleMessage("simple"));
        conversation.server.share(QStringLiteral("mary:Inbox"), Base::fullControl);
        logIn(conversation);
        conversation.feed("b SELECT INBOX\r\n");
        QCOMPARE(questions(conversation), 2);
        conversation.feed("c STATUS \"Sent Items\" (MESSAGES)\r\n");
        QCOMPARE(questions(conversation), 3);
        conversation.feed("d APPEND \"Sent Items\" {3+}\r\nabc\r\n");
        QCOMPARE(questions(conversation), 4);
        conversation.feed("e COPY 1 \"Sent Items\"\r\nf LSUB \"\" *\r\ng NAMESPACE\r\n");
        QCOMPARE(questions(conversation), 7);
        QVERIFY(conversation.takeOutput().endsWith("g OK Done\r\n"));
    }

    void aListCostsOneQuestionMoreForSeconds()
    {
        Conversation conversation;
        logIn(conversation);
        conversation.feed("b LIST \"\" *\r\nc LIST \"\" %\r\nd LIST \"\" INBOX\r\n");
        QCOMPARE(conversation.server.calls("ListFolders"), 3);
        QCOMPARE(questions(conversation), 4);
        conversation.clock.advance(std::chrono::seconds(20));
        conversation.feed("e LIST \"\" INBOX\r\n");
        QCOMPARE(questions(conversation), 5);
        conversation.feed("f LIST \"\" *\r\n");
        QCOMPARE(questions(conversation), 7);
    }

    void aStoreIsOpenedByItsNameOnce()
    {
        Conversation conversation;
        conversation.server.share(QStringLiteral("mary:Inbox"), Base::fullControl);
        logIn(conversation);
        conversation.feed("b STATUS \"Other Users/mary/INBOX\" (MESSAGES)\r\n"
                          "c APPEND \"Other Users/mary/INBOX\" {3+}\r\nabc\r\n");
        QCOMPARE(conversation.server.calls("OpenStore"), 1);
        QCOMPARE(conversation.server.calls("ListSharedStores"), 0);
        conversation.clock.advance(std::chrono::seconds(20));
        conversation.feed("d APPEND \"Other Users/mary/INBOX\" {3+}\r\nabc\r\n");
        QCOMPARE(conversation.server.calls("OpenStore"), 2);
    }

    void anIdlingClientHearsOnlyWhatIsStillShared()
    {
        const QString inbox = QStringLiteral("mary:Inbox");
        Conversation conversation;
        conversation.server.share(inbox, Base::fullControl);
        logIn(conversation);
        conversation.feed("b SELECT \"Other Users/mary/INBOX\"\r\nc IDLE\r\n");
        conversation.takeOutput();
        conversation.server.append(inbox, sampleMessage("simple"));
        conversation.settle();
        QVERIFY(conversation.takeOutput().contains("* 1 EXISTS\r\n"));
        // The view is shared: a session that may still see the folder brings the next message into it.
        conversation.server.hold(true);
        conversation.server.append(inbox, sampleMessage("simple"));
        FakeServer::Folder *folder = conversation.server.find(inbox);
        const Gateway::MailboxPtr view = conversation.cache->mailbox(folder->store, folder->info.id);
        view->refresh(FakeServer::sessionId, false, {});
        folder->grants = 0;
        conversation.server.hold(false);
        conversation.settle();
        QCOMPARE(view->count(), 2);
        const QByteArray output = conversation.takeOutput();
        QVERIFY2(!output.contains("EXISTS"), output);
        QVERIFY2(output.startsWith("* BYE "), output);
    }
};

QTEST_GUILESS_MAIN(TestShares)
#include "tst_gateway_shares.moc"
