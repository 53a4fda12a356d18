// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/purges.h"
#include "testserver.h"

#include <QMutex>
#include <QTest>

using namespace Base;
using namespace Handlers;

namespace {

/// What the security log hears, a line for each event.
class Heard final : public Audit::Sink
{
public:
    void write(const Audit::Event &event) override
    {
        const QMutexLocker lock(&m_mutex);
        if (event.kind == Audit::Kind::Access)
            m_lines.append(QStringLiteral("access %1 type %2 object %3")
                               .arg(QLatin1String(event.allowed ? "allowed" : "denied"))
                               .arg(int(event.type))
                               .arg(event.objectId));
        else
            m_lines.append(QStringList{event.action,
                event.allowed ? QStringLiteral("ok") : QStringLiteral("failed"), event.target, event.detail}
                               .join(QStringLiteral(" | ")));
        m_sessions.append(event.session);
    }
    QStringList take()
    {
        const QMutexLocker lock(&m_mutex);
        m_sessions.clear();
        return std::exchange(m_lines, {});
    }
    QStringList sessions() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_sessions;
    }

private:
    mutable QMutex m_mutex;
    QStringList m_lines;
    QStringList m_sessions; ///< of the events
};

} // namespace

/// Purges of a part of the server, from the request to what is left.
class TestPurges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_heard = std::make_unique<Heard>();
        m_server = std::make_unique<TestServer>();
        m_server->core->setAudit(m_heard.get());
        m_server->core->purges().begin();
        m_system = std::make_unique<TestClient>(*m_server, TestClient::system());
        m_anna = make("anna");
        m_bob = make("bob");
        deleteSome(m_anna, 3);
        deleteSome(m_bob, 2);
        (void)m_heard->take();
    }
    void cleanup()
    {
        m_system.reset();
        m_server.reset();
        m_heard.reset();
    }

    void oneStoreAlone()
    {
        Rpc::PurgeScope scope;
        scope.store = m_anna;
        const auto count = m_system->call(Rpc::PreviewScopedPurge{0, scope});
        QVERIFY(count);
        QCOMPARE(count->messages, 3u);
        QCOMPARE(left(m_anna), 3);
        run(Rpc::StartScopedPurge{0, false, scope});
        QCOMPARE(left(m_anna), 0);
        QCOMPARE(left(m_bob), 2);
        QStringList told;
        const auto heard = [&] {
            told += m_heard->take();
            return told.size();
        };
        QTRY_COMPARE(heard(), 3);
        QCOMPARE(told[0], QStringLiteral("purge.preview | ok | 0 days, store of anna | "));
        QVERIFY(told[1].startsWith(QStringLiteral("purge.start | ok | 0 days, store of anna | job ")));
        QVERIFY(told[2].startsWith(QStringLiteral("purge.end | ok | 0 days, store of anna | job ")));
        QVERIFY(told[2].contains(QStringLiteral("3 messages, 0 folders, 0 stores")));
    }

    void chosenObjects()
    {
        Rpc::PurgeScope scope;
        scope.store = m_anna;
        scope.ids = {objects(m_anna)[1], ObjectId{1}, objects(m_bob)[0]};
        QCOMPARE(m_system->call(Rpc::PreviewScopedPurge{0, scope})->messages, 1u);
        const auto kept = objects(m_anna);
        run(Rpc::StartScopedPurge{0, false, scope});
        QCOMPARE(objects(m_anna), (QList<ObjectId>{kept[0], kept[2]}));
        QCOMPARE(left(m_bob), 2);
        QStringList told;
        const auto ended = [&] {
            told += m_heard->take();
            return told.filter(QStringLiteral("purge.end")).value(0);
        };
        QTRY_VERIFY(!ended().isEmpty());
        QVERIFY(ended().startsWith(QStringLiteral("purge.end | ok | 3 objects, store of anna | job ")));
        QVERIFY(
            ended().contains(QStringLiteral("1 messages")) && ended().contains(QStringLiteral("2 skipped")));
    }

    void whatIsNoScopeIsRefused()
    {
        const auto refusal = [&](const Rpc::PurgeScope &scope) {
            const auto code = m_system->call(Rpc::PreviewScopedPurge{0, scope}).error().code;
            const auto started = m_system->call(Rpc::StartScopedPurge{0, false, scope});
            return !started && started.error().code == code ? code : Code::Internal;
        };
        QCOMPARE(refusal({}), Code::Invalid); // never everything
        QCOMPARE(refusal({QStringLiteral("acme"), m_anna, {}}), Code::Invalid);
        QCOMPARE(refusal({QStringLiteral("acme"), {}, {}}), Code::NotFound);
        QCOMPARE(refusal({QString(), StoreId{1'000'000}, {}}), Code::NotFound);
        QCOMPARE(refusal({QString(), {}, {ObjectId{1}}}), Code::Invalid);
        QCOMPARE(left(m_anna), 3);
        QCOMPARE(left(m_bob), 2);
    }

    void onlySystemAdministratorsPurge()
    {
        TestClient anna(*m_server, TestClient::remote());
        QVERIFY(anna.login("anna", "pencil"));
        Rpc::PurgeScope scope;
        scope.store = m_anna;
        QCOMPARE(anna.call(Rpc::PreviewScopedPurge{0, scope}).error().code, Code::Denied);
        QCOMPARE(anna.call(Rpc::StartScopedPurge{0, false, scope}).error().code, Code::Denied);
        QCOMPARE(left(m_anna), 3);
    }

    void whoReadsDeletedMessagesOfOthersIsToldOf()
    {
        Rpc::CreateUser create;
        create.user.login = QStringLiteral("root");
        create.user.adminLevel = 2;
        create.password = "pencil";
        QVERIFY(m_system->call(create));
        TestClient root(*m_server, TestClient::remote());
        TestClient bob(*m_server, TestClient::remote());
        QVERIFY(root.login("root", "pencil") && bob.login("bob", "pencil"));
        const auto views = root.call(Rpc::RecoverableFolders{m_anna});
        QVERIFY(views && views->folders.size() == 1);
        (void)m_heard->take();
        Rpc::ReadBody read;
        read.store = m_anna;
        read.folder = views->folders[0].folder.id;
        read.uid = 2;
        read.length = 3;
        QVERIFY(root.call(read));
        QCOMPARE(m_heard->take(),
            QStringList{QStringLiteral("access allowed type 7 object %1").arg(objects(m_anna)[1].value)});
        read.offset = 3;
        QVERIFY(root.call(read));
        QCOMPARE(m_heard->take(), QStringList()); // once, not for each piece
        QVERIFY(!bob.call(read));
        QCOMPARE(
            m_heard->take(), QStringList{QStringLiteral("access denied type 3 object %1").arg(m_anna.value)});
    }

    void eventsNameTheirSession()
    {
        TestClient anna(*m_server, TestClient::remote());
        TestClient phone(*m_server, TestClient::remote());
        QVERIFY(anna.login("anna", "pencil") && phone.login("anna", "pencil"));
        QCOMPARE(m_heard->sessions().size(), 2);
        const QString first = m_heard->sessions()[0];
        const QString second = m_heard->sessions()[1];
        QVERIFY(first != second && first.endsWith(u"-1") && second.endsWith(u"-2"));
        (void)m_heard->take();
        QVERIFY(!phone.call(Rpc::ListSessions{}));
        QVERIFY(!anna.call(Rpc::ListSessions{}));
        QVERIFY(m_system->call(Rpc::KillSession{1, {}, QStringLiteral("maintenance")}));
        QCOMPARE(m_heard->sessions(), (QStringList{second, first, QString()}));
        QVERIFY(m_heard->take().last().contains(QStringLiteral("reason=maintenance")));
    }

private:
    StoreId make(const QByteArray &login)
    {
        Rpc::CreateUser create;
        create.user.login = QString::fromLatin1(login);
        create.password = "pencil";
        const auto made = m_system->call(create);
        return made ? made->user.store : StoreId();
    }

    void deleteSome(StoreId store, int count)
    {
        Rpc::AppendItems append;
        append.store = store;
        append.path = {QStringLiteral("INBOX")};
        for (int i = 0; i < count; ++i) {
            append.items.append(NewItem());
            append.items.last().raw = "Subject: " + QByteArray::number(i) + "\r\n\r\nx";
            append.items.last().flags = FlagDeleted;
        }
        const auto made = m_system->call(append);
        QVERIFY(made);
        QVERIFY(m_system->call(Rpc::ExpungeItems{store, made->folder, {{1, Uid(count)}}}));
        QCOMPARE(left(store), count);
    }

    QList<ObjectId> objects(StoreId store)
    {
        Rpc::ListRecoverable list;
        list.store = store;
        QList<ObjectId> ids;
        const auto page = m_system->call(list);
        if (page) {
            for (const RecoverableObject &object : page->objects)
                ids.append(object.id);
        }
        return ids;
    }
    int left(StoreId store) { return int(objects(store).size()); }

    void run(const Rpc::StartScopedPurge &request)
    {
        const auto started = m_system->call(request);
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
        const auto state = [&] {
            m_server->runDelayed();
            return m_system->call(Rpc::JobStatus{started->job.id})->job.state;
        };
        QTRY_COMPARE(state(), Rpc::Job::Done);
    }

    std::unique_ptr<Heard> m_heard; ///< outlives the server
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_system;
    StoreId m_anna;
    StoreId m_bob;
};

QTEST_GUILESS_MAIN(TestPurges)
#include "tst_purges.moc"
