// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeserver.h"
#include "gateway/mailboxcache.h"
#include "gateway/selected.h"

#include <QTest>

using Gateway::Mailbox;
using Gateway::MailboxPtr;
using Gateway::Selected;

namespace {

class Watcher : public Mailbox::Observer
{
public:
    void mailboxChanged() override { ++changes; }
    void mailboxGone(const Base::Error &) override { gone = true; }
    void recentArrived(Base::Uid first, Base::Uid last) override { recent = {first, last}; }
    bool isWaiting() const override { return waiting; }
    bool claimsRecent() const override { return false; }
    const QByteArray &rpcSession() const override { return session; }

    QByteArray session = FakeServer::sessionId;
    int changes = 0;
    bool gone = false;
    bool waiting = false;
    Base::UidRange recent;
};

} // namespace

class TestMailbox : public QObject
{
    Q_OBJECT

private:
    const QString m_inbox = QStringLiteral("Inbox");
    const QByteArray m_session = FakeServer::sessionId;

    MailboxPtr opened(FakeServer &server, Gateway::MailboxCache &cache)
    {
        server.onFolderChanged = [&cache](const Rpc::FolderChanged &event) { cache.notified(event); };
        const MailboxPtr mailbox = cache.mailbox(server.store, server.find(m_inbox)->info.id);
        mailbox->open(m_session, true, {});
        server.run();
        return mailbox;
    }

private Q_SLOTS:
    void questionsThatComeMeanwhileShareTheNext()
    {
        FakeServer server;
        Gateway::MailboxCache cache(server);
        const MailboxPtr mailbox = opened(server, cache);
        int done = 0;
        for (int i = 0; i < 5; ++i)
            mailbox->refresh(m_session, false, [&done](const Base::Result<void> &) { ++done; });
        server.append(m_inbox, "x"); // after the first question was answered, before its answer arrives
        server.run();
        QCOMPARE(done, 5);
        QCOMPARE(server.calls("OpenMailbox"), 3);
        QCOMPARE(mailbox->count(), 1);
    }

    void anAnswerThatWasOvertakenChangesNothingBack()
    {
        FakeServer server;
        server.append(m_inbox, "x");
        server.append(m_inbox, "y");
        Gateway::MailboxCache cache(server);
        const MailboxPtr mailbox = opened(server, cache);
        server.setFlags(m_inbox, 1, Base::FlagSeen);
        mailbox->refresh(m_session, false, {});
        mailbox->apply({{1, Base::FlagFlagged, 50, {}}}, 50); // our own, later change
        mailbox->remove({{2, 2}}, 51);
        server.run();
        QCOMPARE(mailbox->flagsAt(0), quint32(Base::FlagFlagged));
        QCOMPARE(mailbox->count(), 1);
    }

    void aRemovedMessageDoesNotComeBack()
    {
        FakeServer server;
        Gateway::MailboxCache cache(server);
        const MailboxPtr mailbox = opened(server, cache);
        server.append(m_inbox, "x");
        mailbox->refresh(m_session, false, {});
        mailbox->remove({{1, 1}}, 0);
        server.run();
        QCOMPARE(mailbox->count(), 0);
    }

    void flagsThatSomebodyElseSetBeforeUsHideNoOtherChangeOfHis()
    {
        FakeServer server;
        server.append(m_inbox, "x");
        server.append(m_inbox, "y");
        Gateway::MailboxCache cache(server);
        const MailboxPtr mailbox = opened(server, cache);
        const Base::ModSeq before = mailbox->highestModSeq();
        // Somebody flagged both with one command; our own STORE of the first found nothing to do.
        server.setFlags(m_inbox, 2, Base::FlagFlagged);
        mailbox->apply({{1, Base::FlagFlagged, before + 1, {}}}, 0);
        QCOMPARE(mailbox->highestModSeq(), before);
        mailbox->refresh(m_session, false, {});
        server.run();
        QCOMPARE(mailbox->flagsAt(1), quint32(Base::FlagFlagged));
    }

    void anOwnChangeWithoutGapNeedsNoQuestion()
    {
        FakeServer server;
        server.append(m_inbox, "x");
        Gateway::MailboxCache cache(server);
        const MailboxPtr mailbox = opened(server, cache);
        const Base::ModSeq before = mailbox->highestModSeq();
        const int questions = server.calls("OpenMailbox");
        mailbox->apply({{1, Base::FlagFlagged, before + 2, {}}}, before + 2); // before + 1 is somebody else's
        QCOMPARE(mailbox->highestModSeq(), before);
        mailbox->apply({{1, Base::FlagSeen, before + 1, {}}}, before + 1);
        QCOMPARE(mailbox->highestModSeq(), before + 1);
        mailbox->notified(before + 1);
        server.run();
        QCOMPARE(server.calls("OpenMailbox"), questions);
    }

    void onlyARemovalWithoutGapMovesTheHighestModSeq()
    {
        FakeServer server;
        server.append(m_inbox, "x");
        server.append(m_inbox, "y");
        Gateway::MailboxCache cache(server);
        const MailboxPtr mailbox = opened(server, cache);
        const Base::ModSeq before = mailbox->highestModSeq();
        mailbox->remove({{1, 1}}, before + 2); // before + 1 is somebody else's
        QCOMPARE(mailbox->highestModSeq(), before);
        mailbox->remove({{2, 2}}, before + 1);
        QCOMPARE(mailbox->highestModSeq(), before + 1);
    }

    void whatIsAnnouncedWhileTheFirstAnswerIsUnderWayIsNotForgotten()
    {
        FakeServer server;
        Gateway::MailboxCache cache(server);
        const MailboxPtr mailbox = cache.mailbox(server.store, server.find(m_inbox)->info.id);
        mailbox->open(m_session, true, {});
        mailbox->notified(1000);
        server.run();
        QVERIFY(mailbox->isStale());
    }

    void aNotificationIsFetchedAtOnceOnlyIfSomebodyWaits()
    {
        FakeServer server;
        Gateway::MailboxCache cache(server);
        const MailboxPtr mailbox = opened(server, cache);
        Watcher watcher;
        mailbox->attach(watcher);
        server.append(m_inbox, "x");
        server.run();
        QCOMPARE(server.calls("OpenMailbox"), 1);
        QVERIFY(mailbox->isStale());
        watcher.waiting = true;
        server.append(m_inbox, "y");
        server.run();
        QCOMPARE(mailbox->count(), 2);
        QCOMPARE(watcher.recent, (Base::UidRange{1, 2}));
        QVERIFY(!mailbox->isStale());
        server.deleteFolder(m_inbox);
        server.run();
        QVERIFY(watcher.gone);
        mailbox->detach(watcher);
    }

    void whoMayNotSeeItAnyMoreIsToldAlone()
    {
        FakeServer server;
        Gateway::MailboxCache cache(server);
        const MailboxPtr mailbox = opened(server, cache);
        Watcher reader;
        Watcher owner;
        owner.session = "another login";
        server.logins.append(owner.session);
        mailbox->attach(reader);
        mailbox->attach(owner);
        server.failNext("OpenMailbox", Base::Code::NotFound);
        Base::Code readers = Base::Code::Internal;
        bool owners = false;
        mailbox->open(
            reader.session, false, [&](const Base::Result<void> &result) { readers = result.error().code; });
        mailbox->refresh(
            owner.session, false, [&](const Base::Result<void> &result) { owners = result.has_value(); });
        server.run();
        QCOMPARE(readers, Base::Code::NotFound);
        QVERIFY(owners);
        QVERIFY(reader.gone);
        QVERIFY(!owner.gone);
        mailbox->detach(reader);
        mailbox->detach(owner);
    }

    void oneWhoIsDeniedDoesNotKeepOthersFromHearing()
    {
        FakeServer server;
        Gateway::MailboxCache cache(server);
        const MailboxPtr mailbox = opened(server, cache);
        Watcher reader;
        Watcher owner;
        owner.session = "another login";
        server.logins.append(owner.session);
        reader.waiting = owner.waiting = true;
        mailbox->attach(reader);
        mailbox->attach(owner);
        server.failNext("OpenMailbox", Base::Code::Denied);
        server.append(m_inbox, "x");
        server.run();
        QVERIFY(reader.gone);
        QVERIFY(!owner.gone);
        QCOMPARE(mailbox->count(), 1);
        mailbox->detach(reader);
        mailbox->detach(owner);
    }

    void aSecondSelectAsksOnlyForTheDifference()
    {
        FakeServer server;
        server.append(m_inbox, "x");
        Gateway::MailboxCache cache(server);
        {
            const MailboxPtr mailbox = opened(server, cache);
            cache.released(mailbox, m_session);
        }
        const MailboxPtr again = cache.mailbox(server.store, server.find(m_inbox)->info.id);
        QCOMPARE(again->count(), 1);
    }

    void unusedViewsAreBounded()
    {
        FakeServer server;
        Gateway::MailboxCache cache(server, 2);
        for (int i = 0; i < 5; ++i) {
            const Base::FolderId folder = server.addFolder(QStringLiteral("F%1").arg(i));
            const MailboxPtr mailbox = cache.mailbox(server.store, folder);
            mailbox->open(m_session, false, {});
            server.run();
            cache.released(mailbox, m_session);
        }
        QCOMPARE(server.calls("Unwatch"), 3);
    }

    void theNumberingIsTheViewsOwnWhileNothingIsPending()
    {
        FakeServer server;
        server.append(m_inbox, "x");
        server.append(m_inbox, "y");
        Gateway::MailboxCache cache(server);
        const MailboxPtr mailbox = opened(server, cache);
        Selected selected(mailbox, {});
        selected.start();
        QCOMPARE(&selected.uids(), mailbox->uids().get());

        server.expunge(m_inbox, 1);
        server.append(m_inbox, "z");
        mailbox->refresh(m_session, false, {});
        server.run();
        QByteArray out;
        selected.update(out, false, false);
        QCOMPARE(out, "* 3 EXISTS\r\n* 0 RECENT\r\n");
        QCOMPARE(selected.numberOf(2), 2u);
        QCOMPARE(selected.numberOf(3), 3u);
        QVERIFY(selected.hasGone());
        out.clear();
        selected.update(out, true, false);
        QCOMPARE(out, "* 1 EXPUNGE\r\n");
        QCOMPARE(&selected.uids(), mailbox->uids().get());
    }

    void setsResolveToWhatTheClientKnows_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<bool>("uid");
        QTest::addColumn<QList<quint32>>("uids");
        using L = QList<quint32>;
        QTest::newRow("numbers") << QByteArray("1:2,4") << false << L{1, 3, 7};
        QTest::newRow("the last number") << QByteArray("*") << false << L{7};
        QTest::newRow("UIDs with gaps") << QByteArray("2:6") << true << L{3, 5};
        QTest::newRow("an open range above all UIDs is the last") << QByteArray("100:*") << true << L{7};
        QTest::newRow("UIDs that do not exist") << QByteArray("2,4,6") << true << L{};
        QTest::newRow("all") << QByteArray("1:4294967295") << true << L{1, 3, 5, 7};
    }

    void setsResolveToWhatTheClientKnows()
    {
        QFETCH(QByteArray, set);
        QFETCH(bool, uid);
        QFETCH(QList<quint32>, uids);
        FakeServer server;
        for (int i = 0; i < 7; ++i)
            server.append(m_inbox, "x");
        for (const Base::Uid gone : {2, 4, 6})
            server.expunge(m_inbox, gone);
        Gateway::MailboxCache cache(server);
        Selected selected(opened(server, cache), {});
        selected.start();
        const auto resolved = selected.resolve(*Imap::SequenceSet::parse(set), uid);
        QVERIFY(resolved.has_value());
        QCOMPARE(QList<quint32>(resolved->begin(), resolved->end()), uids);
        if (uids == QList<quint32>{1, 3, 5, 7})
            QCOMPARE(selected.ranges(*resolved), (Base::UidSet{{1, 7}}));
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_gateway_mailbox.moc"
