// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/workers.h"

#include "net/connection.h"
#include "net/connectionset.h"
#include "net/listeningsockets.h"
#include "net/sockets.h"

#include <QMutex>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Net;

namespace {

/// A client that is greeted and told goodbye; it goes when it likes.
class Greeter : public QObject
{
    Q_OBJECT
public:
    Greeter(Reactor &reactor, const Incoming &incoming, const QByteArray &greeting,
        const std::function<void(Greeter *)> &closed)
        : m_connection(reactor, incoming)
    {
        Connection::Callbacks callbacks;
        callbacks.closed = [this, closed](Closed, const QString &) { closed(this); };
        m_connection.start(std::move(callbacks));
        m_connection.write(greeting);
    }
    void shutDown() { m_connection.write("bye\n"); }

private:
    Connection m_connection;
};

struct Record
{
    QMutex mutex;
    QList<QThread *> made;
    QList<QThread *> deleted;
    QList<QByteArray> greetings; ///< of each worker when it was deleted
};

class GreetingWorker
{
public:
    GreetingWorker(Reactor &reactor, Record &record) : m_reactor(reactor), m_record(record)
    {
        const QMutexLocker lock(&record.mutex);
        record.made += QThread::currentThread();
    }
    ~GreetingWorker()
    {
        const QMutexLocker lock(&m_record.mutex);
        m_record.deleted += QThread::currentThread();
        m_record.greetings += m_greeting;
    }
    void accept(const Incoming &incoming)
    {
        m_connections.add(new Greeter(
            m_reactor, incoming, m_greeting, [this](Greeter *greeter) { m_connections.remove(greeter); }));
    }
    void shutDown(std::function<void()> done)
    {
        m_connections.each([](Greeter &greeter) { greeter.shutDown(); });
        m_connections.whenEmpty(std::move(done));
    }
    void setGreeting(const QByteArray &greeting) { m_greeting = greeting; }

private:
    Reactor &m_reactor;
    Record &m_record;
    QByteArray m_greeting = "hello\n";
    ConnectionSet<Greeter> m_connections;
};

Endpoint loopback()
{
    Endpoint endpoint;
    endpoint.address = QHostAddress(QHostAddress::LocalHost);
    return endpoint;
}

} // namespace

class TestWorkers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyThreadHasItsWorker();
    void connectionsAreSpreadAndServed();
    void reloadReachesEveryWorker();
    void shutDownWaitsForTheLastConnection();
    void shutDownWithoutConnectionsEndsAtOnce();
    void inlineWorkersNeedNoThread();
    void peersWaitUntilTheyAreServed();
    void inheritedSocketsComeFirst();
    void limitsAreThoseOfTheSockets();
    void aSetTellsWhenItIsEmptyOnce();

private:
    std::unique_ptr<Workers<GreetingWorker>> makeWorkers(
        int threads, IoThreads::Mode mode = IoThreads::Mode::Threads)
    {
        return std::make_unique<Workers<GreetingWorker>>(
            threads,
            [this](int, Reactor &reactor) { return std::make_unique<GreetingWorker>(reactor, *m_record); },
            mode);
    }
    void serve(Workers<GreetingWorker> &workers)
    {
        QVERIFY(m_sockets->open({loopback()}, {}));
        m_sockets->serve([&workers](const Incoming &incoming) { workers.accept(incoming); });
    }
    std::unique_ptr<QTcpSocket> connectOne() const
    {
        auto client = std::make_unique<QTcpSocket>();
        client->connectToHost(QHostAddress(QHostAddress::LocalHost), m_sockets->bound().first().port);
        return client;
    }

    std::unique_ptr<Record> m_record;
    std::unique_ptr<ListeningSockets> m_sockets;
};

void TestWorkers::init()
{
    m_record = std::make_unique<Record>();
    m_sockets = std::make_unique<ListeningSockets>(
        [](Refusal, const Endpoint &) { return QByteArrayLiteral("full\n"); });
}

void TestWorkers::everyThreadHasItsWorker()
{
    makeWorkers(3).reset();
    const QSet<QThread *> threads(m_record->made.cbegin(), m_record->made.cend());
    QCOMPARE(threads.size(), 3);
    QVERIFY(!threads.contains(QThread::currentThread()));
    QCOMPARE(QSet<QThread *>(m_record->deleted.cbegin(), m_record->deleted.cend()), threads);
    QCOMPARE(m_record->deleted.size(), 3);
}

void TestWorkers::connectionsAreSpreadAndServed()
{
    const auto workers = makeWorkers(2);
    serve(*workers);
    const auto one = connectOne();
    const auto other = connectOne();
    QTRY_COMPARE(one->bytesAvailable(), 6);
    QTRY_COMPARE(other->bytesAvailable(), 6);
    QCOMPARE(one->readAll(), "hello\n");
}

void TestWorkers::reloadReachesEveryWorker()
{
    auto workers = makeWorkers(2);
    workers->each([](GreetingWorker &worker) { worker.setGreeting("good day\n"); });
    workers.reset();
    QCOMPARE(m_record->greetings, QList<QByteArray>({"good day\n", "good day\n"}));
}

void TestWorkers::shutDownWaitsForTheLastConnection()
{
    const auto workers = makeWorkers(3); // one of them has nothing to wait for
    serve(*workers);
    const auto one = connectOne();
    const auto other = connectOne();
    QTRY_COMPARE(one->bytesAvailable(), 6);
    QTRY_COMPARE(other->bytesAvailable(), 6);
    m_sockets->close();
    int done = 0;
    QThread *thread = nullptr;
    workers->shutDown(*this, [&] {
        ++done;
        thread = QThread::currentThread();
    });
    QTRY_COMPARE(one->bytesAvailable(), 10);
    QTRY_COMPARE(other->bytesAvailable(), 10);
    QCOMPARE(one->readAll(), "hello\nbye\n");
    one->disconnectFromHost();
    QTRY_COMPARE(m_sockets->limits().total(), 1);
    QCOMPARE(done, 0);
    other->disconnectFromHost();
    QTRY_COMPARE(done, 1);
    QCOMPARE(thread, QThread::currentThread());
    QCOMPARE(m_sockets->limits().total(), 0);
}

void TestWorkers::shutDownWithoutConnectionsEndsAtOnce()
{
    const auto workers = makeWorkers(2);
    int done = 0;
    workers->shutDown(*this, [&done] { ++done; });
    QCOMPARE(done, 0); // never from inside the call
    QTRY_COMPARE(done, 1);
}

void TestWorkers::inlineWorkersNeedNoThread()
{
    auto workers = makeWorkers(1, IoThreads::Mode::Inline);
    serve(*workers);
    const auto client = connectOne();
    QTRY_COMPARE(client->bytesAvailable(), 6);
    QCOMPARE(m_record->made, QList<QThread *>{QThread::currentThread()});
    workers.reset();
    QCOMPARE(m_record->deleted, QList<QThread *>{QThread::currentThread()});
}

void TestWorkers::peersWaitUntilTheyAreServed()
{
    QVERIFY(m_sockets->open({loopback()}, {}));
    const auto client = connectOne();
    QTRY_COMPARE(client->state(), QAbstractSocket::ConnectedState); // by the kernel
    QList<Incoming> accepted;
    m_sockets->serve([&accepted](Incoming incoming) { accepted += std::move(incoming); });
    QTRY_COMPARE(accepted.size(), 1);
}

void TestWorkers::inheritedSocketsComeFirst()
{
    const QTemporaryDir folder;
    Endpoint inherited;
    inherited.unixPath = folder.filePath(QStringLiteral("s.sock"));
    const auto descriptor = openListening(inherited);
    QVERIFY(descriptor);
    QByteArray asked;
    const auto describe = [&asked](const QByteArray &name) {
        asked = name;
        Endpoint endpoint;
        endpoint.tls = true;
        endpoint.tag = 7;
        return endpoint;
    };
    QVERIFY(m_sockets->open({loopback()}, {{int(*descriptor), "imaps-local"}}, describe));
    QCOMPARE(asked, "imaps-local");
    QCOMPARE(m_sockets->bound().size(), 1);
    const Endpoint bound = m_sockets->bound().first();
    QCOMPARE(bound.unixPath, inherited.unixPath);
    QVERIFY(bound.tls);
    QCOMPARE(bound.tag, 7);
}

void TestWorkers::limitsAreThoseOfTheSockets()
{
    QVERIFY(m_sockets->limits().setNumbers({1, 1, 1}));
    const auto workers = makeWorkers(1);
    serve(*workers);
    const auto first = connectOne();
    QTRY_COMPARE(first->bytesAvailable(), 6);
    const auto second = connectOne();
    QTRY_COMPARE(second->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(second->readAll(), "full\n");
}

void TestWorkers::aSetTellsWhenItIsEmptyOnce()
{
    ConnectionSet<QObject> set;
    int empty = 0;
    set.whenEmpty([&empty] { ++empty; });
    QCOMPARE(empty, 1);
    const QPointer<QObject> one = new QObject;
    const QPointer<QObject> other = new QObject;
    set.add(one);
    set.add(other);
    qsizetype left = -1;
    set.whenEmpty([&] {
        ++empty;
        left = set.count();
    });
    set.each([&set](QObject &object) { set.remove(&object); });
    QCOMPARE(empty, 2);
    QCOMPARE(left, 0);
    set.remove(one);
    QCOMPARE(empty, 2);
    QCOMPARE(set.count(), 0);
    QVERIFY(one && other); // deleted from the event loop only
    QTRY_VERIFY(!one && !other);
}

QTEST_GUILESS_MAIN(TestWorkers)
#include "tst_workers.moc"
