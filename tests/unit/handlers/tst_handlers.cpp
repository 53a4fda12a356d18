// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include <QTest>

using namespace Base;
using namespace Handlers;

namespace {

NewItem message(const QByteArray &raw)
{
    NewItem item;
    item.raw = raw;
    item.digest.envelope = "(NIL)";
    item.internalDate = 1'600'000'000;
    return item;
}

} // namespace

class TestHandlers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_system = std::make_unique<TestClient>(*m_server, TestClient::system());
        m_alice = make("alice");
        m_bob = make("bob");
    }
    void cleanup()
    {
        m_system.reset();
        m_server.reset();
    }

    void everyRequestHasOneRow()
    {
        QSet<quint16> numbers;
        for (const HandlerRow &row : handlerTable())
            numbers.insert(row.message);
        QCOMPARE(numbers.size(), qsizetype(handlerTable().size()));
        QCOMPARE(numbers.size(), qsizetype(std::tuple_size_v<Rpc::MessageTable> - 4)); // without the events
    }

    void helloTellsWhoOneIs()
    {
        QVERIFY(m_system->hello->system);
        QCOMPARE(m_system->hello->serverGuid.size(), 16);
        TestClient other(*m_server, TestClient::remote());
        QVERIFY(!other.hello->system);
        QVERIFY(m_system->peer->isTrusted());
        QVERIFY(!other.peer->isTrusted());
    }

    void nothingGoesBeforeHello()
    {
        TestClient client(*m_server, TestClient::system());
        client.peer->greeted = false;
        client.send(Rpc::Ping{});
        QVERIFY(!client.broken.isEmpty());
    }

    void anotherVersionIsRefused()
    {
        QCOMPARE(m_system->call(Rpc::Hello{99, {}, {}}).error().code, Code::Invalid);
    }

    void helloIsSaidOnce()
    {
        const auto again = m_system->call(Rpc::Hello{Rpc::protocolVersion, QStringLiteral("other"), {}});
        QVERIFY(!again);
        QCOMPARE(again.error().code, Code::Invalid);
        QCOMPARE(m_system->peer->program, QStringLiteral("test"));
        QVERIFY(m_system->call(Rpc::Ping{}));
    }

    void aStoreIsRestoredOnceAtATime()
    {
        QVERIFY(m_system->call(Rpc::StartRestore{m_alice.store, {}, {}})); // and nobody has it go on
        const auto again = m_system->call(Rpc::StartRestore{m_alice.store, {}, {}});
        QVERIFY(!again);
        QCOMPARE(again.error().code, Code::Busy);
        QVERIFY(m_system->call(Rpc::StartRestore{m_bob.store, {}, {}}));
    }

    void foldersOfOthersDoNotExist()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("alice", "pencil"));
        QVERIFY(client.call(Rpc::ListFolders{m_alice.store}));
        const auto foreign = client.call(Rpc::OpenMailbox{m_bob.store, inbox(m_bob), 0, false, false});
        const auto missing = client.call(Rpc::OpenMailbox{m_bob.store, FolderId{99'999}, 0, false, false});
        QCOMPARE(foreign.error(), missing.error());
        QCOMPARE(foreign.error().code, Code::NotFound);
        QCOMPARE(client.call(Rpc::ListFolders{m_bob.store})->folders.size(), 2); // root and subtree: no secret
        QCOMPARE(client.call(Rpc::ListFolders{StoreId{99'999}}).error().code, Code::NotFound);
        Rpc::CopyItems copy;
        copy.store = m_alice.store;
        copy.folder = inbox(m_alice);
        copy.targetStore = m_bob.store;
        copy.targetFolder = inbox(m_bob);
        copy.uids = {{1, 1}};
        QCOMPARE(client.call(copy).error().code, Code::NotFound);
        copy.targetStore = StoreId();
        QCOMPARE(client.call(copy).error().code, Code::NotFound);
    }

    void malformedPayloadsAreInvalid()
    {
        for (const HandlerRow &row : handlerTable()) {
            Rpc::Frame frame;
            frame.message = row.message;
            frame.request = 78;
            frame.payload = QByteArray("\xff garbage");
            QCOMPARE(dispatch(*m_server->core, m_system->peer, frame), QString());
            const auto reply = m_system->wait<Rpc::Ping>(78);
            QVERIFY2(!reply, row.name);
            QVERIFY2(reply.error().code == Code::Invalid, row.name);
        }
    }

    void unknownMessagesAreInvalid()
    {
        Rpc::Frame frame;
        frame.message = 999;
        frame.request = 5;
        QCOMPARE(dispatch(*m_server->core, m_system->peer, frame), QString());
        QCOMPARE(m_system->wait<Rpc::Ping>(5).error().code, Code::Invalid);
        frame.kind = Rpc::Frame::Reply;
        QVERIFY(!dispatch(*m_server->core, m_system->peer, frame).isEmpty());
    }

    void aMessageTravelsInAndOut()
    {
        const QByteArray raw = "From: x\r\n\r\n" + QByteArray(100'000, 'y');
        Rpc::Deliver deliver;
        deliver.item = message(raw);
        deliver.recipients = {m_alice.id, m_bob.id};
        const auto delivered = m_system->call(deliver);
        QVERIFY2(delivered, delivered ? "" : qPrintable(delivered.error().detail));
        QCOMPARE(delivered->results,
            QList<Rpc::DeliveryResult>({Rpc::DeliveryResult::Delivered, Rpc::DeliveryResult::Delivered}));

        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("bob", "pencil"));
        const FolderId folder = inbox(m_bob);
        const auto opened = client.call(Rpc::OpenMailbox{m_bob.store, folder, 0, true, false});
        QCOMPARE(opened->items.size(), 1);
        QCOMPARE(opened->firstRecent, 1u);
        const auto rows = client.call(
            Rpc::FetchItems{m_bob.store, folder, {{1, 10}}, ColumnEnvelope | ColumnDateAndSize, 1000});
        QCOMPARE(rows->rows.size(), 1);
        QCOMPARE(rows->rows.first().envelope, QByteArray("(NIL)"));
        QCOMPARE(rows->rows.first().size, quint64(raw.size()));
        const auto body = client.call(Rpc::ReadBody{m_bob.store, folder, 1, 5, 1'000'000});
        QCOMPARE(body->bytes, raw.mid(5));
        Rpc::ChangeFlags change;
        change.store = m_bob.store;
        change.folder = folder;
        change.uids = {{1, 1}};
        change.mode = Rpc::ChangeFlags::Add;
        change.flags = FlagDeleted;
        QCOMPARE(client.call(change)->items.first().flags, quint32(FlagDeleted));
        QCOMPARE(client.call(Rpc::ExpungeItems{m_bob.store, folder, {{1, 1}}})->uids.size(), 1);
        QCOMPARE(client.call(Rpc::FolderStatus{m_bob.store, folder})->folder.messages, 0u);
    }

    void watchersHearOfChanges()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("bob", "pencil"));
        const FolderId folder = inbox(m_bob);
        const auto opened = client.call(Rpc::OpenMailbox{m_bob.store, folder, 0, false, true});
        QVERIFY(opened);
        Rpc::Deliver deliver;
        deliver.item = message("a: b\r\n\r\n");
        deliver.recipients = {m_bob.id};
        QVERIFY(m_system->call(deliver));
        const Rpc::FolderChanged event = client.event();
        QCOMPARE(event.folder, folder);
        QVERIFY(event.modSeq > opened->folder.highestModSeq);
        QVERIFY(client.call(Rpc::Unwatch{m_bob.store, folder}));
        QVERIFY(m_system->call(deliver));
        QVERIFY(client.call(Rpc::Ping{})); // an event would stand before this answer
        QVERIFY(!client.event(0).folder);
    }

    void watchesOfASessionEndWithIt()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("bob", "pencil"));
        const FolderId folder = inbox(m_bob);
        QVERIFY(client.call(Rpc::OpenMailbox{m_bob.store, folder, 0, false, true}));
        QVERIFY(client.call(Rpc::Logout{}));
        QCOMPARE(client.call(Rpc::Ping{}).error().code, Code::Denied);
        m_server->core->publish({{{m_bob.store, folder}, 99}});
        QVERIFY(!client.event(0).folder);
    }

    void eventsOfOneFolderMerge()
    {
        const auto peer = std::make_shared<Peer>(TestClient::system(), [] {});
        for (ModSeq modSeq = 1; modSeq <= 100; ++modSeq)
            peer->notify({StoreId{1}, FolderId{2}}, modSeq);
        QCOMPARE(peer->takeOutput().size(), 1);
        QCOMPARE(peer->takeOutput().size(), 0);
    }

    void sessionsBelongToTheirConnection()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("bob", "pencil"));
        TestClient thief(*m_server, TestClient::remote());
        thief.session = client.session;
        QCOMPARE(thief.call(Rpc::ListFolders{m_bob.store}).error().code, Code::Denied);
        QVERIFY(client.call(Rpc::ListFolders{m_bob.store}));
    }

    void sessionsEndWhenTheyAreNotUsed()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("bob", "pencil"));
        m_server->clock.advance(std::chrono::seconds(299));
        m_server->core->sweep();
        QVERIFY(client.call(Rpc::Ping{}));
        m_server->clock.advance(std::chrono::seconds(301));
        m_server->core->sweep();
        QCOMPARE(client.call(Rpc::Ping{}).error().code, Code::Denied);
    }

    void sessionsEndWithTheAccount()
    {
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("bob", "pencil"));
        QVERIFY(m_system->call(Rpc::DeleteUser{QStringLiteral("bob")}));
        QCOMPARE(client.call(Rpc::ListFolders{m_bob.store}).error().code, Code::Denied);
    }

    void usersAreAdministrated()
    {
        Rpc::UpdateUser update;
        update.login = QStringLiteral("alice");
        update.changes = Rpc::UpdateUser::FullName | Rpc::UpdateUser::Password;
        update.user.fullName = QStringLiteral("Alice Example");
        update.password = "new password";
        QCOMPARE(m_system->call(update)->user.fullName, QStringLiteral("Alice Example"));
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("alice", "new password"));
        QCOMPARE(m_system->call(Rpc::ListUsers{})->users.size(), 2);
        QCOMPARE(client.call(Rpc::GetUser{QStringLiteral("Alice")})->user.id, m_alice.id);
        QCOMPARE(client.call(Rpc::GetUser{QStringLiteral("bob")}).error().code, Code::Denied);
        QCOMPARE(m_system->call(Rpc::GetUser{QStringLiteral("nobody")}).error().code, Code::NotFound);
    }

    void nobodyMakesSomebodyMightierThanHimself()
    {
        make("helper", 1);
        TestClient client(*m_server, TestClient::remote());
        QVERIFY(client.login("helper", "pencil"));
        Rpc::CreateUser create;
        create.user.login = QStringLiteral("mighty");
        create.user.adminLevel = 2;
        create.password = "pencil";
        QCOMPARE(client.call(create).error().code, Code::Denied);
        create.user.adminLevel = 1;
        QVERIFY(client.call(create));
        make("chief", 2);
        Rpc::UpdateUser update;
        update.login = QStringLiteral("chief");
        update.changes = Rpc::UpdateUser::AdminLevel;
        QCOMPARE(client.call(update).error().code, Code::Denied);
        QCOMPARE(client.call(Rpc::DeleteUser{QStringLiteral("chief")}).error().code, Code::Denied);
    }

    void recipientsAreResolved()
    {
        Rpc::ResolveRecipients resolve;
        resolve.addresses = {
            QStringLiteral("ALICE+x"), QStringLiteral("nobody@x"), QStringLiteral("bob@x.y")};
        resolve.stripDomain = true;
        const auto reply = m_system->call(resolve);
        QCOMPARE(reply->recipients[0].login, QStringLiteral("alice"));
        QVERIFY(reply->recipients[1].result == Rpc::DeliveryResult::UnknownUser);
        QCOMPARE(reply->recipients[2].user, m_bob.id);
    }

    void administrationWorksWhileAllReadersAreBusy()
    {
        const int busy = 10; // more than there are readers
        Gate gate;
        for (int i = 0; i < busy; ++i) {
            QVERIFY(m_server->database->read([pass = gate.pass()](Storage::Connection &) { pass(); }));
        }
        auto identity = TestClient::system();
        const quint32 normal = m_system->send(Rpc::ListUsers{});
        identity.priority = true;
        TestClient administrator(*m_server, identity);
        QCOMPARE(administrator.call(Rpc::ListUsers{})->users.size(), 2);
        QCOMPARE(m_system->peer->outstanding(), 1);
        gate.open(busy);
        QVERIFY(m_system->wait<Rpc::ListUsers>(normal));
    }

    void aBusyPeerIsToldFromAnIdleOne()
    {
        Peer peer(TestClient::remote(), [] {});
        for (int i = 0; i < Peer::maxOutstandingUntrusted; ++i) {
            QVERIFY(!peer.isBusy());
            peer.begin(10);
        }
        QVERIFY(peer.isBusy());
        peer.setTrusted();
        QVERIFY(!peer.isBusy());
        peer.begin(Peer::maxPendingBytes);
        QVERIFY(peer.isBusy());
        peer.end(Peer::maxPendingBytes);
        QVERIFY(!peer.isBusy());
    }

private:
    User make(const QByteArray &login, quint8 adminLevel = 0)
    {
        Rpc::CreateUser create;
        create.user.login = QString::fromLatin1(login);
        create.user.adminLevel = adminLevel;
        create.password = "pencil";
        const auto made = m_system->call(create);
        return made ? made->user : User();
    }
    FolderId inbox(const User &user)
    {
        const auto list = m_system->call(Rpc::ListFolders{user.store});
        for (const Folder &folder : list->folders) {
            if (folder.use == FolderUse::Inbox)
                return folder.id;
        }
        return {};
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_system;
    User m_alice;
    User m_bob;
};

QTEST_GUILESS_MAIN(TestHandlers)
#include "tst_handlers.moc"
