// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbworld.h"

#include <QTest>

using namespace Base;

/// What the matrix of verbs cannot show: what happens between a request and its turn, and what it costs.
class TestHandlersRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRightTakenAwayWhileTheRequestWaitsDoesNotCount()
    {
        VerbWorld world(Role{.name = "edit", .grants = 0x420});
        QVERIFY(world.built);
        QCOMPARE(code(world, change(world.foreign)), QStringLiteral("ok"));
        Gate gate;
        world.server.database->write(
            [&world, pass = gate.pass()](Storage::Connection &connection) -> Result<void> {
                pass();
                return Storage::AclTable::remove(
                    connection, {world.foreign.store, world.foreign.folder}, world.self.id);
            },
            [](const Result<void> &) {});
        gate.await();
        world.recorder.take();
        const quint32 request =
            world.send(change(world.foreign)); // waits behind the one that takes the right
        gate.open();
        QCOMPARE(code(world.wait(request)), QStringLiteral("NotFound"));
        const QList<Audit::Event> events = world.recorder.take();
        QCOMPARE(events.size(), 1);
        QVERIFY(!events.first().allowed);
        QVERIFY(events.first().right == Audit::Right::Edit);
    }

    void whoIsDisabledWhileTheRequestWaitsHasNoRights()
    {
        VerbWorld world(Role{.name = "full", .grants = 0x5fb});
        QCOMPARE(code(world, change(world.foreign)), QStringLiteral("ok"));
        sql(world, "UPDATE principal SET kind = 1 WHERE principal_id = :user", world.self.id);
        QCOMPARE(code(world, change(world.foreign)), QStringLiteral("NotFound"));
        sql(world, "UPDATE principal SET kind = 0 WHERE principal_id = :user", world.self.id);
        QCOMPARE(code(world, change(world.foreign)), QStringLiteral("ok"));
        sql(world, "DELETE FROM principal WHERE principal_id = :user", world.self.id);
        QCOMPARE(code(world, change(world.foreign)), QStringLiteral("NotFound"));
    }

    void anAdministratorWhoIsNoneAnyMoreHasNoRights()
    {
        VerbWorld world(Role{.name = "sysadm", .adminLevel = 2});
        QCOMPARE(code(world, change(world.foreign)), QStringLiteral("ok"));
        sql(world, "UPDATE principal SET admin_level = 0 WHERE principal_id = :user", world.self.id);
        QCOMPARE(code(world, change(world.foreign)), QStringLiteral("NotFound"));
    }

    void restrictedAdministratorsDoNotReadMail()
    {
        VerbWorld world(Role{.name = "sysadm", .adminLevel = 2});
        Handlers::Settings settings;
        settings.rights.restrictAdministrators = true;
        world.server.core->setSettings(settings);
        QCOMPARE(code(world, change(world.foreign)), QStringLiteral("Denied"));
        QCOMPARE(code(world, Rpc::OpenMailbox{world.foreign.store, world.foreign.folder, 0, false, false}),
            QStringLiteral("Denied"));
        QCOMPARE(code(world, Rpc::MyRights{world.foreign.store, world.foreign.folder}), QStringLiteral("ok"));
        QCOMPARE(
            code(world, Rpc::ListRights{world.foreign.store, world.foreign.folder}), QStringLiteral("ok"));
    }

    void eventsNameTheObjectByIdAndPath()
    {
        VerbWorld world(Role{.name = "read", .grants = 0x401});
        world.recorder.take();
        QCOMPARE(code(world, Rpc::OpenMailbox{world.foreign.store, world.foreign.folder, 0, false, false}),
            QStringLiteral("ok"));
        QList<Audit::Event> events = world.recorder.take();
        QCOMPARE(events.size(), 1);
        QCOMPARE(Audit::lineOf(events.first()),
            QByteArray("access allowed objectid=" + QByteArray::number(world.foreign.folder.value)
                + " type=5 ownername='mary' username='self' rights='view'"));
        QCOMPARE(events.first().path,
            QStringLiteral("store\\%1\\IPM_SUBTREE\\Work").arg(world.foreign.store.value));
        QCOMPARE(code(world, Rpc::ReadBody{world.foreign.store, world.foreign.folder, 1, 0, 10}),
            QStringLiteral("ok"));
        QCOMPARE(code(world, Rpc::ReadBody{world.foreign.store, world.foreign.folder, 1, 10, 10}),
            QStringLiteral("ok"));
        events = world.recorder.take();
        QCOMPARE(events.size(), 1); // a message is told of once, not slice by slice
        QVERIFY(events.first().type == Audit::ObjectType::Message);
        QVERIFY(events.first().path.endsWith(QStringLiteral("\\Work\\hello")));
        QCOMPARE(events.first().uid, Uid(1));
        QCOMPARE(code(world, Rpc::OpenMailbox{world.own.store, world.own.folder, 0, false, false}),
            QStringLiteral("ok"));
        QVERIFY(world.recorder.take().isEmpty());
    }

    void whoIsAfterAFolderHeMayNotSeeIsToldOf()
    {
        VerbWorld world(Role{.name = "none"});
        const auto linesOf = [&](const Rpc::ListFolders &request) {
            world.recorder.take();
            if (code(world, request) != QLatin1String("ok"))
                return QStringList(QStringLiteral("failed"));
            QStringList lines;
            const QList<Audit::Event> events = world.recorder.take();
            for (const Audit::Event &event : events)
                lines.append(QString::fromUtf8(Audit::lineOf(event)));
            return lines;
        };
        const StoreId store = world.foreign.store;
        const QStringList listed = linesOf({store});
        QCOMPARE(listed.size(), 1); // the store, which he may know of
        QCOMPARE(linesOf({store, {QStringLiteral("no"), QStringLiteral("such")}}), listed);
        const QString denied = QStringLiteral("access denied objectid=%1 type=5 ownername='mary' username='self' rights='view'");
        QCOMPARE(linesOf({store, {QStringLiteral("Work")}}), listed + QStringList(denied.arg(world.foreign.folder.value)));
        QCOMPARE(linesOf({store, {QStringLiteral("INBOX")}}).size(), 2);
        VerbWorld reader(Role{.name = "read", .grants = 0x401});
        reader.recorder.take();
        QCOMPARE(code(reader, Rpc::ListFolders{reader.foreign.store, {QStringLiteral("Work")}}), QStringLiteral("ok"));
        for (const Audit::Event &event : reader.recorder.take())
            QVERIFY(event.allowed);
    }

    void nobodyReadsPastTheSecurityLog()
    {
        VerbWorld world(Role{.name = "read", .grants = 0x401});
        world.recorder.take();
        const auto toldOf = [&](Uid uid, quint64 offset) {
            const Rpc::ReadBody part{world.foreign.store, world.foreign.folder, uid, offset, 5};
            if (code(world, part) != QLatin1String("ok"))
                return QStringLiteral("not read");
            QString uids;
            const QList<Audit::Event> events = world.recorder.take();
            for (const Audit::Event &event : events)
                uids += QString::number(event.uid);
            return uids;
        };
        QCOMPARE(toldOf(1, 1), QStringLiteral("1")); // whoever begins in the middle
        QCOMPARE(toldOf(1, 6), QString());
        QCOMPARE(toldOf(2, 6), QStringLiteral("2"));
        QCOMPARE(toldOf(2, 1), QString());
        QCOMPARE(toldOf(1, 11), QStringLiteral("1")); // what was between is another story
        QCOMPARE(toldOf(1, 0), QStringLiteral("1"));
    }

    void nothingIsNoKeyToAFolder()
    {
        VerbWorld world(Role{.name = "user"});
        world.recorder.take();
        Rpc::FetchItems fetch;
        fetch.store = world.foreign.store;
        fetch.folder = world.foreign.folder;
        fetch.uids = {{999, 999}};
        fetch.columns = ColumnRaw;
        const Rpc::ReadBody read{fetch.store, fetch.folder, 999, 0, 10};
        for (const quint32 request : {world.send(read), world.send(fetch)}) {
            const Rpc::Frame answer = world.wait(request);
            QCOMPARE(code(answer), QStringLiteral("NotFound"));
            QCOMPARE(Rpc::errorFromPayload(answer.payload).detail, QStringLiteral("no such folder"));
        }
        const QList<Audit::Event> events = world.recorder.take();
        QCOMPARE(events.size(), 2);
        for (const Audit::Event &event : events)
            QVERIFY(!event.allowed && event.type == Audit::ObjectType::Folder);
    }

    void messagesAreNotReadTwiceForTheSecurityLog()
    {
        VerbWorld world(Role{.name = "read", .grants = 0x401});
        Rpc::FetchItems fetch;
        fetch.store = world.foreign.store;
        fetch.folder = world.foreign.folder;
        fetch.columns = ColumnRaw;
        const auto rowsFor = [&](Uid last) {
            fetch.uids = {{1, last}};
            const auto &read = world.server.database->sqlCounters().rowReads;
            const quint64 before = read;
            return code(world, fetch) == QLatin1String("ok") ? qint64(read - before) : -1;
        };
        QVERIFY(rowsFor(2) > 0); // what is read for the first time
        const qint64 one = rowsFor(1);
        QCOMPARE(rowsFor(2) - one, 1);
    }

    void whoDeletesAFolderMayDeleteWhatIsBelow_data()
    {
        QTest::addColumn<quint32>("grants");
        QTest::newRow("that he sees") << quint32(GrantVisible);
        QTest::newRow("that he does not see") << quint32(GrantRead);
    }
    void whoDeletesAFolderMayDeleteWhatIsBelow()
    {
        QFETCH(quint32, grants);
        VerbWorld world(Role{.name = "permissions", .grants = 0x500});
        const Rpc::DeleteFolder request{world.foreign.store, world.foreign.folder, true};
        const auto grantBelow = [&](quint32 bits) {
            QSemaphore done;
            world.server.database->write(
                [&](Storage::Connection &connection) {
                    return Storage::AclTable::set(
                        connection, {world.foreign.store, world.foreign.child}, world.self.id, bits);
                },
                [&](const Result<void> &) { done.release(); });
            done.acquire();
        };
        grantBelow(grants);
        world.recorder.take();
        QCOMPARE(code(world, request), QStringLiteral("Denied"));
        QList<Audit::Event> events = world.recorder.take();
        QCOMPARE(events.size(), 2);
        QVERIFY(events[0].allowed && !events[1].allowed);
        QCOMPARE(events[1].objectId, world.foreign.child.value);
        QCOMPARE(code(world, Rpc::MyRights{request.store, request.folder}), QStringLiteral("ok"));
        world.recorder.take();
        grantBelow(0x500);
        QCOMPARE(code(world, request), QStringLiteral("ok"));
        events = world.recorder.take();
        QCOMPARE(events.size(), 2);
        QVERIFY(events[0].allowed && events[1].allowed);
    }

    void whatIsReadInTablesIsToldOfOnce_data()
    {
        QTest::addColumn<quint32>("columns");
        QTest::newRow("envelopes") << quint32(ColumnEnvelope);
        QTest::newRow("headers") << quint32(ColumnHeader);
        QTest::newRow("headers, asked for with the whole messages") << quint32(ColumnHeader | ColumnRaw);
    }
    void whatIsReadInTablesIsToldOfOnce()
    {
        QFETCH(quint32, columns);
        VerbWorld world(Role{.name = "read", .grants = 0x401});
        world.recorder.take();
        Rpc::FetchItems fetch;
        fetch.store = world.foreign.store;
        fetch.folder = world.foreign.folder;
        fetch.uids = {{1, 100}};
        fetch.columns = columns;
        QCOMPARE(code(world, fetch), QStringLiteral("ok"));
        const QList<Audit::Event> events = world.recorder.take();
        QCOMPARE(events.size(), 1);
        QVERIFY(events.first().type == Audit::ObjectType::Folder);
        QVERIFY(events.first().right == Audit::Right::View);
    }

    void watchesEndWithTheRightToRead()
    {
        VerbWorld world(Role{.name = "read", .grants = 0x401});
        QCOMPARE(code(world, Rpc::OpenMailbox{world.foreign.store, world.foreign.folder, 0, false, true}),
            QStringLiteral("ok"));
        QCOMPARE(world.server.core->watches().list(world.foreign.store).size(), 1);
        TestClient system(world.server, TestClient::system());
        Rpc::SetRights set;
        set.store = world.foreign.store;
        set.set.append({world.foreign.folder, QStringLiteral("self"), {}, GrantRead});
        QVERIFY(system.call(set));
        QCOMPARE(world.server.core->watches().list(world.foreign.store).size(), 1);
        set.set.first().grants = GrantVisible;
        QVERIFY(system.call(set));
        QTRY_COMPARE(world.server.core->watches().list(world.foreign.store).size(), 0);
    }

    void watchesEndWithWhatGaveTheRight_data()
    {
        QTest::addColumn<QString>("taken");
        for (const char *taken :
            {"membership", "nested membership", "security", "group", "administration", "view"})
            QTest::newRow(taken) << QString::fromLatin1(taken);
    }
    void watchesEndWithWhatGaveTheRight()
    {
        QFETCH(QString, taken);
        const bool byOffice = taken == QLatin1String("administration") || taken == QLatin1String("view");
        VerbWorld world(Role{.name = "read", .otherCompany = byOffice});
        TestClient system(world.server, TestClient::system());
        if (byOffice)
            giveOffice(system);
        else
            giveByGroups(system, world.foreign);
        QCOMPARE(code(world, Rpc::OpenMailbox{world.foreign.store, world.foreign.folder, 0, false, true}),
            QStringLiteral("ok"));
        QCOMPARE(code(world, Rpc::OpenMailbox{world.own.store, world.own.folder, 0, false, true}),
            QStringLiteral("ok"));
        const auto watched = [&world] { return world.server.core->watches().list({}).size(); };
        QCOMPARE(watched(), 2);
        take(system, taken);
        QTRY_COMPARE(watched(), 1);
        QCOMPARE(world.server.core->watches().list(world.own.store).size(), 1);
    }

    void whoCreatesAFolderInAnothersStoreMayUseIt()
    {
        VerbWorld world(Role{.name = "folders", .grants = 0x480});
        Rpc::CreateFolder create;
        create.store = world.foreign.store;
        create.path = world.foreign.path + QStringList{QStringLiteral("Between"), QStringLiteral("Mine")};
        const Rpc::Frame answer = world.wait(world.send(create));
        QCOMPARE(code(answer), QStringLiteral("ok"));
        const FolderId mine = Rpc::decode<Rpc::FolderReply>(answer.payload)->folder.id;
        const FolderId between = Rpc::decode<Rpc::FolderReply>(answer.payload)->folder.parent;
        QCOMPARE(code(world, Rpc::OpenMailbox{create.store, mine, 0, false, false}), QStringLiteral("ok"));
        QCOMPARE(code(world, Rpc::DeleteFolder{create.store, between, true}), QStringLiteral("ok"));
        QCOMPARE(code(world, Rpc::DeleteFolder{create.store, world.foreign.folder, true}),
            QStringLiteral("Denied"));
    }

    void rightsCannotBeGivenWithoutTheRightTo()
    {
        VerbWorld world(Role{.name = "permissions", .grants = 0x500});
        Rpc::SetRights set;
        set.store = world.foreign.store;
        set.set.append({world.foreign.folder, QStringLiteral("self"), {}, 0x5fb});
        set.set.append({{}, QStringLiteral("self"), {}, 0x5fb}); // of the whole store
        world.recorder.take();
        QCOMPARE(code(world, set), QStringLiteral("Denied"));
        set.set.removeLast();
        QCOMPARE(code(world, set), QStringLiteral("ok"));
        QCOMPARE(code(world, change(world.foreign)), QStringLiteral("ok"));
        set.set.clear();
        set.removeAll = true;
        QCOMPARE(code(world, set), QStringLiteral("Denied"));
    }

private:
    /// The user administers the company whose folder he opens.
    void giveOffice(TestClient &system)
    {
        QVERIFY(system.call(Rpc::ChangeCompanyRelation{m_one, Rpc::CompanyRelation::Viewer, m_two, true}));
        QVERIFY(system.call(
            Rpc::ChangeCompanyRelation{m_one, Rpc::CompanyRelation::Administrator, m_self, true}));
    }
    /// He is in a group, that is in another, and that may read the folder.
    void giveByGroups(TestClient &system, const Target &foreign)
    {
        for (const QString &name : {m_inner, m_outer}) {
            Rpc::CreateGroup create;
            create.group.name = name;
            create.group.companyName = m_one;
            create.group.security = true;
            QVERIFY(system.call(create));
        }
        QVERIFY(system.call(Rpc::ChangeMembership{m_inner, m_self, true}));
        QVERIFY(system.call(Rpc::ChangeMembership{m_outer, m_inner, true}));
        Rpc::SetRights set;
        set.store = foreign.store;
        set.set.append({foreign.folder, m_outer, {}, GrantRead});
        QVERIFY(system.call(set));
    }
    void take(TestClient &system, const QString &what)
    {
        Rpc::UpdateGroup mail;
        mail.name = m_outer;
        mail.changes = Rpc::UpdateGroup::Security;
        mail.group.security = false;
        using Relation = Rpc::CompanyRelation;
        if (what == QLatin1String("membership"))
            QVERIFY(system.call(Rpc::ChangeMembership{m_inner, m_self, false}));
        else if (what == QLatin1String("nested membership"))
            QVERIFY(system.call(Rpc::ChangeMembership{m_outer, m_inner, false}));
        else if (what == QLatin1String("security"))
            QVERIFY(system.call(mail));
        else if (what == QLatin1String("group"))
            QVERIFY(system.call(Rpc::DeleteGroup{m_outer}));
        else if (what == QLatin1String("administration"))
            QVERIFY(system.call(Rpc::ChangeCompanyRelation{m_one, Relation::Administrator, m_self, false}));
        else
            QVERIFY(system.call(Rpc::ChangeCompanyRelation{m_one, Relation::Viewer, m_two, false}));
    }

    const QString m_one = QStringLiteral("One");
    const QString m_two = QStringLiteral("Two");
    const QString m_self = QStringLiteral("self");
    const QString m_inner = QStringLiteral("inner");
    const QString m_outer = QStringLiteral("outer");

    static Rpc::ChangeFlags change(const Target &target)
    {
        static quint32 flag = 0;
        Rpc::ChangeFlags request;
        request.store = target.store;
        request.folder = target.folder;
        request.uids = target.uids;
        request.flags = ++flag % 2 ? FlagSeen : FlagFlagged;
        request.mode = Rpc::ChangeFlags::Replace;
        return request;
    }
    static QString code(const Rpc::Frame &answer)
    {
        if (answer.kind == Rpc::Frame::Reply)
            return QStringLiteral("ok");
        if (answer.kind != Rpc::Frame::Failure)
            return QStringLiteral("no answer");
        return QString(codeName(Rpc::errorFromPayload(answer.payload).code));
    }
    template <class Request> static QString code(VerbWorld &world, const Request &request)
    {
        return code(world.wait(world.send(request)));
    }
    static void sql(VerbWorld &world, const char *text, PrincipalId id)
    {
        QSemaphore done;
        world.server.database->write(
            [&](Storage::Connection &connection) -> Result<void> {
                TRY(connection.run(text, {id}));
                return {};
            },
            [&](const Result<void> &) { done.release(); });
        done.acquire();
    }
};

QTEST_GUILESS_MAIN(TestHandlersRights)
#include "tst_rights.moc"
