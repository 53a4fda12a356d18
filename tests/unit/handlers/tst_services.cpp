// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include "handlers/services.h"

#include <QTest>

using namespace Rpc;
using Base::Code;
using Base::Result;

/// What administrators did, as the security log hears it.
class Told : public Audit::Sink
{
public:
    void write(const Audit::Event &event) override
    {
        const QMutexLocker lock(&m_mutex);
        m_events.append(event);
    }
    bool has(const QString &action, const QString &detail)
    {
        const QMutexLocker lock(&m_mutex);
        return std::any_of(m_events.cbegin(), m_events.cend(), [&](const Audit::Event &event) {
            return event.allowed && event.action == action && event.detail == detail;
        });
    }

private:
    QMutex m_mutex;
    QList<Audit::Event> m_events;
};

/// The registry of services, their orders, and the history of their configurations.
class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlySystemAdministratorsAsk_data();
    void onlySystemAdministratorsAsk();
    void onlySystemRegisters();
    void aServiceIsListedUntilItsConnectionEnds();
    void severalOfOneNameNeedTheirHosts();
    void anOrderGoesToItsServiceAndBack();
    void theErrorOfAServiceIsTheAnswer();
    void ordersThatAreLostSaySo();
    void nobodyFinishesOrdersOfOthers();
    void ordersAreBounded();
    void everyVersionIsKept();
    void aChangeThatOnlySecretsShowIsAVersion();
    void aChangeIsRecordedWhoeverIsLeft_data();
    void aChangeIsRecordedWhoeverIsLeft();
    void anExpectedVersionIsCompared();
    void aRollbackSendsTheOldFiles();
    void differences();
    void theServerItselfNeedsNoConnection();
    void administratorsAreToldOnceOfWhatChanged();
    void administratorsAreToldOfANewPublicStore();

private:
    static RegisterService registration(const QString &service, const QString &text, const QString &host = {});
    /// The next order a service got.
    ServiceOrder takeOrder(TestClient &service);
    template <class Request> Result<typename Request::Reply> served(
        const Request &request, const std::function<FinishOrder(const ServiceOrder &)> &serve);
    static FinishOrder finished(const ServiceOrder &order, const QString &text);

    std::unique_ptr<Told> m_told; ///< outlives the server
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_admin;
    std::unique_ptr<TestClient> m_gateway;
};

void TestServices::init()
{
    m_server = std::make_unique<TestServer>();
    m_told = std::make_unique<Told>();
    m_server->core->setAudit(m_told.get());
    m_admin = std::make_unique<TestClient>(*m_server, TestClient::system());
    m_gateway = std::make_unique<TestClient>(*m_server, TestClient::system());
    QVERIFY(m_gateway->call(registration(QStringLiteral("gateway"), QStringLiteral("a = 1\n"))));
}

void TestServices::cleanup()
{
    m_gateway.reset();
    m_admin.reset();
    m_server.reset();
    m_told.reset();
}

RegisterService TestServices::registration(const QString &service, const QString &text, const QString &host)
{
    RegisterService request;
    request.service = service;
    request.program = QLatin1String("kopano-") + service;
    request.host = host.isEmpty() ? QStringLiteral("here") : host;
    request.state.files = {{QStringLiteral("/etc/x.cfg"), text}};
    return request;
}

FinishOrder TestServices::finished(const ServiceOrder &order, const QString &text)
{
    FinishOrder done;
    done.id = order.id;
    done.ok = true;
    done.hasState = true;
    done.state.files = {{QStringLiteral("/etc/x.cfg"), text}};
    return done;
}

ServiceOrder TestServices::takeOrder(TestClient &service)
{
    const auto order = service.nextEvent<ServiceOrder>();
    return order.value_or(ServiceOrder());
}

template <class Request>
Result<typename Request::Reply> TestServices::served(
    const Request &request, const std::function<FinishOrder(const ServiceOrder &)> &serve)
{
    const quint32 number = m_admin->send(request);
    const FinishOrder done = serve(takeOrder(*m_gateway));
    if (const auto told = m_gateway->call(done); !told)
        return told.error();
    return m_admin->wait<Request>(number);
}

void TestServices::onlySystemAdministratorsAsk_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a user") << 0 << false;
    QTest::newRow("an administrator") << 1 << false;
    QTest::newRow("a system administrator") << 2 << true;
}

void TestServices::onlySystemAdministratorsAsk()
{
    QFETCH(int, level);
    QFETCH(bool, allowed);
    Base::User user;
    user.login = QStringLiteral("eva");
    user.fullName = QStringLiteral("Eva");
    user.emailAddress = QStringLiteral("eva@localhost");
    user.adminLevel = quint8(level);
    QVERIFY(m_admin->call(CreateUser{user, "pw"}));
    TestClient eva(*m_server, TestClient::remote());
    QVERIFY(eva.login("eva", "pw"));
    QCOMPARE(bool(eva.call(ListServices())), allowed);
    QCOMPARE(bool(eva.call(ConfigurationHistory{QStringLiteral("gateway"), 0})), allowed);
    if (allowed)
        return;
    const QString name = QStringLiteral("gateway");
    QCOMPARE(eva.call(ReloadService{name}).error().code, Code::Denied);
    QCOMPARE(eva.call(ReadConfiguration{name}).error().code, Code::Denied);
    QCOMPARE(eva.call(ChangeConfiguration{name, {}, {}, false, 0}).error().code, Code::Denied);
    QCOMPARE(eva.call(RollbackConfiguration{name, 1, {}, false}).error().code, Code::Denied);
    QCOMPARE(eva.call(ValidateConfiguration{name, {}, {}, false}).error().code, Code::Denied);
    QCOMPARE(eva.call(DiffConfiguration{name, 0, 0}).error().code, Code::Denied);
    QCOMPARE(eva.call(TailServiceLog{name, 1, 1}).error().code, Code::Denied);
    QCOMPARE(eva.call(ReadServiceCounters{name}).error().code, Code::Denied);
    QVERIFY(!m_gateway->nextEvent<ServiceOrder>(0)); // nothing reached the service
}

void TestServices::onlySystemRegisters()
{
    TestClient stranger(*m_server, TestClient::remote());
    QCOMPARE(stranger.call(registration(QStringLiteral("gateway"), {})).error().code, Code::Denied);
    QCOMPARE(stranger.call(FinishOrder()).error().code, Code::Denied);
    QCOMPARE(m_gateway->call(registration(QStringLiteral("x@y"), {})).error().code, Code::Invalid);
}

void TestServices::aServiceIsListedUntilItsConnectionEnds()
{
    auto listed = m_admin->call(ListServices());
    QCOMPARE(listed->services.size(), 1);
    QCOMPARE(listed->services.first().program, QStringLiteral("kopano-gateway"));
    QVERIFY(m_gateway->call(registration(QStringLiteral("gateway"), {}))); // again: no second one
    QCOMPARE(m_admin->call(ListServices())->services.size(), 1);
    m_gateway.reset();
    QCOMPARE(m_admin->call(ListServices())->services.size(), 0);
    QCOMPARE(m_admin->call(ReloadService{QStringLiteral("gateway")}).error().code, Code::NotFound);
}

void TestServices::severalOfOneNameNeedTheirHosts()
{
    TestClient other(*m_server, TestClient::system());
    QVERIFY(other.call(registration(QStringLiteral("gateway"), {}, QStringLiteral("there"))));
    QCOMPARE(m_admin->call(ReloadService{QStringLiteral("gateway")}).error().code, Code::Conflict);
    const quint32 number = m_admin->send(ReloadService{QStringLiteral("kopano-gateway@There")});
    const ServiceOrder order = takeOrder(other);
    QCOMPARE(order.kind, OrderKind::Reload);
    QVERIFY(other.call(finished(order, {})));
    QVERIFY(m_admin->wait<ReloadService>(number));
}

void TestServices::anOrderGoesToItsServiceAndBack()
{
    const auto reply = served(ReloadService{QStringLiteral("gateway")}, [](const ServiceOrder &order) {
        FinishOrder done = finished(order, QStringLiteral("a = 1\n"));
        done.report.changed = {QStringLiteral("a")};
        return done;
    });
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->report.changed, QStringList{QStringLiteral("a")});
    const auto log = served(TailServiceLog{QStringLiteral("gateway"), 5, 2}, [](const ServiceOrder &order) {
        FinishOrder done;
        done.id = order.id;
        done.ok = order.lines == 5 && order.level == 2;
        done.lines = {{2, QStringLiteral("line")}};
        return done;
    });
    QVERIFY(log);
    QCOMPARE(log->lines.size(), 1);
}

void TestServices::theErrorOfAServiceIsTheAnswer()
{
    const auto reply = served(ReloadService{QStringLiteral("gateway")}, [](const ServiceOrder &order) {
        FinishOrder done;
        done.id = order.id;
        done.code = quint8(Code::Invalid);
        done.detail = QStringLiteral("/etc/x.cfg:3: unknown option");
        return done;
    });
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, Code::Invalid);
    QCOMPARE(reply.error().detail, QStringLiteral("/etc/x.cfg:3: unknown option"));
}

void TestServices::ordersThatAreLostSaySo()
{
    quint32 number = m_admin->send(ReloadService{QStringLiteral("gateway")});
    const ServiceOrder late = takeOrder(*m_gateway);
    m_server->takeDelayed().work(); // the limit is over
    QCOMPARE(m_admin->wait<ReloadService>(number).error().code, Code::Io);
    QVERIFY(m_gateway->call(finished(late, {}))); // too late, and no harm
    number = m_admin->send(ReloadService{QStringLiteral("gateway")});
    takeOrder(*m_gateway);
    m_gateway.reset();
    QCOMPARE(m_admin->wait<ReloadService>(number).error().code, Code::Io);
}

void TestServices::nobodyFinishesOrdersOfOthers()
{
    TestClient other(*m_server, TestClient::system());
    QVERIFY(other.call(registration(QStringLiteral("dagent"), {})));
    const quint32 number = m_admin->send(ReloadService{QStringLiteral("gateway")});
    const ServiceOrder order = takeOrder(*m_gateway);
    FinishOrder forged = finished(order, {});
    forged.report.changed = {QStringLiteral("forged")};
    QVERIFY(other.call(forged));
    QVERIFY(m_gateway->call(finished(order, {})));
    const auto reply = m_admin->wait<ReloadService>(number);
    QVERIFY(reply);
    QVERIFY(reply->report.changed.isEmpty());
}

void TestServices::ordersAreBounded()
{
    for (int i = 0; i < Handlers::ServiceRegistry::maxOrders; ++i)
        m_admin->send(ReloadService{QStringLiteral("gateway")});
    const auto refused = m_admin->call(ReloadService{QStringLiteral("gateway")});
    QCOMPARE(refused.error().code, Code::Busy);
    QVERIFY2(refused.error().detail.contains(QLatin1String("too many orders")), qPrintable(refused.error().detail));
}

void TestServices::everyVersionIsKept()
{
    const QString name = QStringLiteral("gateway");
    auto reply = served(ChangeConfiguration{name, {{QStringLiteral("a"), QStringLiteral("2"), false}},
                            QStringLiteral("because"), false, 0},
        [](const ServiceOrder &order) {
            return order.kind == OrderKind::Change && order.changes.size() == 1
                ? finished(order, QStringLiteral("a = 2\n"))
                : FinishOrder();
        });
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->version, qint64(2));
    // What somebody else had written is a version of its own.
    reply = served(ChangeConfiguration{name, {{QStringLiteral("a"), QStringLiteral("4"), false}}, {}, true, 0},
        [](const ServiceOrder &order) {
            FinishOrder done = finished(order, QStringLiteral("a = 4\nb = 1\n"));
            done.before = {{QStringLiteral("/etc/x.cfg"), QStringLiteral("a = 3\nb = 1\n")}};
            return done;
        });
    QCOMPARE(reply->version, qint64(4));
    reply = served(ChangeConfiguration{name, {{QStringLiteral("a"), QStringLiteral("4"), false}}, {}, false, 0},
        [](const ServiceOrder &order) { return finished(order, QStringLiteral("a = 4\nb = 1\n")); });
    QCOMPARE(reply->version, qint64(0)); // nothing new
    QVERIFY(m_gateway->call(registration(name, QStringLiteral("a = 5\n")))); // edited, then restarted
    const auto history = m_admin->call(ConfigurationHistory{name, 0});
    QCOMPARE(history->versions.size(), 5);
    QCOMPARE(history->versions[0].author, QString());
    QCOMPARE(history->versions[1].author, QStringLiteral("SYSTEM"));
    QCOMPARE(history->versions[2].author, QString());
    QCOMPARE(history->versions[3].comment, QStringLiteral("because"));
    QCOMPARE(m_admin->call(ConfigurationHistory{name, 3})->versions.size(), 2);
}

void TestServices::aChangeThatOnlySecretsShowIsAVersion()
{
    const QString name = QStringLiteral("gateway");
    const auto reply = served(ChangeConfiguration{name, {{QStringLiteral("p"), QStringLiteral("2"), false}},
                                  QStringLiteral("a new one"), false, 0},
        [](const ServiceOrder &order) {
            FinishOrder done = finished(order, QStringLiteral("a = 1\n"));
            done.before = done.state.files;
            return done;
        });
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->version, qint64(2));
    const auto history = m_admin->call(ConfigurationHistory{name, 0});
    QCOMPARE(history->versions.size(), 2);
    QCOMPARE(history->versions[0].comment, QStringLiteral("a new one"));
    QCOMPARE(history->versions[0].author, QStringLiteral("SYSTEM"));
}

void TestServices::aChangeIsRecordedWhoeverIsLeft_data()
{
    QTest::addColumn<bool>("disconnects");
    QTest::newRow("the session is ended") << false;
    QTest::newRow("the connection is gone") << true;
}

void TestServices::aChangeIsRecordedWhoeverIsLeft()
{
    QFETCH(bool, disconnects);
    Base::User user;
    user.login = QStringLiteral("eva");
    user.fullName = QStringLiteral("Eva");
    user.emailAddress = QStringLiteral("eva@localhost");
    user.adminLevel = 2;
    const auto made = m_admin->call(CreateUser{user, "pw"});
    QVERIFY(made);
    auto eva = std::make_unique<TestClient>(*m_server, TestClient::remote());
    QVERIFY(eva->login("eva", "pw"));
    const QString name = QStringLiteral("gateway");
    eva->send(ChangeConfiguration{name, {{QStringLiteral("a"), QStringLiteral("2"), false}}, {}, false, 0});
    const ServiceOrder order = takeOrder(*m_gateway);
    if (disconnects)
        eva.reset();
    else
        QCOMPARE(m_server->core->endSessionsOf(made->user.id), 1);
    QVERIFY(m_gateway->call(finished(order, QStringLiteral("a = 2\n")))); // the file has been written
    const auto recorded = [&] {
        const auto history = m_admin->call(ConfigurationHistory{name, 0});
        return history->versions.first().author == QLatin1String("eva");
    };
    QTRY_VERIFY(recorded());
    QTRY_VERIFY(m_told->has(QStringLiteral("config.change"), QStringLiteral("version 2")));
}

void TestServices::anExpectedVersionIsCompared()
{
    ChangeConfiguration request{
        QStringLiteral("gateway"), {{QStringLiteral("a"), QStringLiteral("2"), false}}, {}, false, 7};
    QCOMPARE(m_admin->call(request).error().code, Code::Conflict);
    request.expectedVersion = 1;
    QList<ConfigText> expected;
    QVERIFY(served(request, [&expected](const ServiceOrder &order) {
        expected = order.files;
        return finished(order, QStringLiteral("a = 2\n"));
    }));
    QCOMPARE(expected, registration({}, QStringLiteral("a = 1\n")).state.files);
}

void TestServices::aRollbackSendsTheOldFiles()
{
    const QString name = QStringLiteral("gateway");
    QVERIFY(m_gateway->call(registration(name, QStringLiteral("a = 2\n"))));
    QCOMPARE(m_admin->call(RollbackConfiguration{name, 9, {}, false}).error().code, Code::NotFound);
    const auto reply = served(RollbackConfiguration{name, 1, {}, false}, [](const ServiceOrder &order) {
        return order.kind == OrderKind::Restore ? finished(order, order.files.value(0).text) : FinishOrder();
    });
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->version, qint64(3));
    QCOMPARE(m_admin->call(ConfigurationHistory{name, 0})->versions.first().comment,
        QStringLiteral("back to version 1"));
    QVERIFY(m_admin->call(DiffConfiguration{name, 1, 3})->lines.isEmpty());
}

void TestServices::differences()
{
    const QString name = QStringLiteral("gateway");
    QVERIFY(m_gateway->call(registration(name, QStringLiteral("a = 2\nb\n"))));
    const auto versions = m_admin->call(DiffConfiguration{name, 1, 2});
    QVERIFY(versions);
    QCOMPARE(versions->lines,
        (QList<DiffLine>{{2, QStringLiteral("/etc/x.cfg")}, {-1, QStringLiteral("a = 1")},
            {1, QStringLiteral("a = 2")}, {1, QStringLiteral("b")}}));
    const auto present = served(DiffConfiguration{name, 2, 0},
        [](const ServiceOrder &order) { return finished(order, QStringLiteral("a = 2\n")); });
    QCOMPARE(present->lines.last(), (DiffLine{-1, QStringLiteral("b")}));
    const auto effective = served(DiffConfiguration{name, 0, 0}, [](const ServiceOrder &order) {
        FinishOrder done = finished(order, {});
        OptionState same;
        same.key = QStringLiteral("same");
        OptionState other;
        other.key = QStringLiteral("other");
        other.stored = QStringLiteral("1");
        done.state.options = {same, other};
        return done;
    });
    QCOMPARE(effective->options.size(), 1);
    QCOMPARE(effective->options.first().key, QStringLiteral("other"));
    QCOMPARE(m_admin->call(DiffConfiguration{name, 0, 2}).error().code, Code::Invalid);
}

void TestServices::theServerItselfNeedsNoConnection()
{
    const RegisterService own = registration(QStringLiteral("server"), QStringLiteral("x = 1\n"));
    m_server->core->services().setLocal(own, [](const ServiceOrder &order, const auto &done) {
        done(finished(order, QStringLiteral("x = 1\n")));
    }, 1);
    Handlers::recordConfiguration(*m_server->core, own);
    QCOMPARE(m_admin->call(ListServices())->services.size(), 2);
    QVERIFY(m_admin->call(ReloadService{QStringLiteral("server")}));
    QCOMPARE(m_admin->call(ConfigurationHistory{QStringLiteral("server"), 0})->versions.size(), 1);
    m_server->core->services().setLocal({}, {}, 0);
    QCOMPARE(m_admin->call(ListServices())->services.size(), 1);
}

void TestServices::administratorsAreToldOnceOfWhatChanged()
{
    QVERIFY(m_admin->call(WatchAdministration{JobsTopic | PeopleTopic}));
    m_server->core->announce(JobsTopic);
    m_server->core->announce(SessionsTopic); // nobody asked
    m_server->core->announce(PeopleTopic);
    quint32 told = 0;
    while (told != (JobsTopic | PeopleTopic)) {
        const auto event = m_admin->nextEvent<AdministrationChanged>();
        QVERIFY(event);
        QVERIFY((event->topics & ~quint32(JobsTopic | PeopleTopic)) == 0);
        told |= event->topics;
    }
    for (int i = 0; i < 1000; ++i)
        m_admin->peer->notifyAdministration(JobsTopic);
    QCOMPARE(m_admin->peer->takeOutput().size(), 1); // merged
    QVERIFY(m_admin->call(WatchAdministration{0}));
    m_server->core->announce(JobsTopic);
    QVERIFY(!m_admin->nextEvent<AdministrationChanged>(0));
    TestClient stranger(*m_server, TestClient::remote());
    QCOMPARE(stranger.call(WatchAdministration{JobsTopic}).error().code, Code::Denied);
}

void TestServices::administratorsAreToldOfANewPublicStore()
{
    QVERIFY(m_admin->call(WatchAdministration{PeopleTopic}));
    QVERIFY(m_gateway->call(CreatePublicStore()));
    const auto event = m_admin->nextEvent<AdministrationChanged>(5000);
    QVERIFY(event);
    QCOMPARE(event->topics, quint32(PeopleTopic));
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
