// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>

using namespace Base;
using namespace Storage;

namespace {

constexpr char insertProperty[] = "INSERT INTO property (name, value) VALUES (:name, :value)";

Result<void> insertRow(Connection &connection, const QString &name, const QByteArray &value = "x")
{
    TRY(connection.run(insertProperty, {name, value}));
    return {};
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    /// Keeps the writer busy until the returned semaphore is released, so that later writes share a commit.
    static std::shared_ptr<QSemaphore> holdWriter(Database &database)
    {
        auto gate = std::make_shared<QSemaphore>();
        auto held = std::make_shared<QSemaphore>();
        database.write(
            [gate, held](Connection &) -> Result<void> {
                held->release();
                gate->acquire();
                return {};
            },
            {});
        held->acquire();
        return gate;
    }

private Q_SLOTS:
    void manyWaitingWritesShareOneCommit()
    {
        TestDatabase test;
        OK(test.open());
        const auto gate = holdWriter(*test.database);
        QSemaphore finished;
        std::atomic<int> good = 0;
        for (int i = 0; i < 50; ++i) {
            test.database->write(
                [i](Connection &connection) { return insertRow(connection, QString::number(i)); },
                [&](Result<void> result) {
                    good += result.has_value();
                    finished.release();
                });
        }
        const quint64 before = test.database->statistics().commits;
        gate->release();
        finished.acquire(50);
        QCOMPARE(good.load(), 50);
        QVERIFY2(test.database->statistics().commits - before <= 2, "the held write and the fifty others");
    }

    void aFailingWriteIsUndoneAlone()
    {
        TestDatabase test;
        OK(test.open());
        const auto gate = holdWriter(*test.database);
        QSemaphore finished;
        Result<void> failed;
        const auto count = [&](Result<void> result) {
            if (!result)
                failed = result;
            finished.release();
        };
        test.database->write(
            [](Connection &connection) { return insertRow(connection, QStringLiteral("a")); }, count);
        test.database->write(
            [](Connection &connection) -> Result<void> {
                TRY(insertRow(connection, QStringLiteral("b")));
                return {Code::Invalid, QStringLiteral("no")};
            },
            count);
        test.database->write(
            [](Connection &connection) { return insertRow(connection, QStringLiteral("c")); }, count);
        gate->release();
        finished.acquire(3);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, Code::Invalid);
        OK(test.read([](Connection &connection) -> Result<void> {
            const qint64 rows =
                TRY(numberOf(connection, "SELECT count(*) FROM property WHERE name IN ('a', 'c')"));
            const qint64 undone = TRY(numberOf(connection, "SELECT count(*) FROM property WHERE name = 'b'"));
            if (rows != 2 || undone != 0)
                return {Code::Internal, QStringLiteral("rows %1 undone %2").arg(rows).arg(undone)};
            return {};
        }));
    }

    void aWriteThatFailsAloneIsUndone()
    {
        TestDatabase test;
        OK(test.open());
        const auto result = test.write([](Connection &connection) -> Result<void> {
            TRY(insertRow(connection, QStringLiteral("b")));
            return insertRow(connection, QStringLiteral("b"));
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::Conflict);
        OK(test.write([](Connection &connection) { return insertRow(connection, QStringLiteral("b")); }));
    }

    /// F59: what runs out of memory is undone and told so, its neighbours in the commit are not touched.
    void aWriteWithoutMemoryIsUndoneAlone()
    {
        TestDatabase test;
        OK(test.open());
        for (const int count : {3, 1}) {
            const auto gate = holdWriter(*test.database);
            QSemaphore finished;
            QList<Result<void>> results(count);
            for (int i = 0; i < count; ++i) {
                test.database->write(
                    [i, count](Connection &connection) -> Result<void> {
                        TRY(insertRow(connection, QStringLiteral("%1-%2").arg(count).arg(i)));
                        if (i == count / 2)
                            throw std::bad_alloc();
                        return {};
                    },
                    [&, i](Result<void> result) {
                        results[i] = std::move(result);
                        finished.release();
                        if (i == 0)
                            throw std::bad_alloc(); // the others hear of theirs all the same
                    });
            }
            gate->release();
            finished.acquire(count);
            for (int i = 0; i < count; ++i)
                QCOMPARE(results[i] ? Code::Internal : results[i].error().code,
                    i == count / 2 ? Code::Busy : Code::Internal);
        }
        OK(test.read([](Connection &connection) -> Result<void> {
            const qint64 rows =
                TRY(numberOf(connection, "SELECT count(*) FROM property WHERE name LIKE '%-%'"));
            if (rows != 2)
                return {Code::Internal, QStringLiteral("rows %1").arg(rows)};
            return {};
        }));
    }

    void aReadWithoutMemoryIsDropped()
    {
        TestDatabase test;
        OK(test.open());
        for (int i = 0; i < 20; ++i) { // in every reader
            const auto held = std::make_shared<int>();
            OK(test.database->read([held](Connection &connection) {
                (void)connection.select(
                    "SELECT name FROM property", {}, [](const Row &) -> bool { throw std::bad_alloc(); });
            }));
            QTRY_COMPARE(held.use_count(), 1);
        }
        OK(test.read([](Connection &connection) -> Result<void> {
            int rows = 0;
            TRY(connection.select("SELECT name FROM property", {}, [&](const Row &) { return ++rows > 0; }));
            return {};
        }));
    }

    void idsOfUndoneWritesAreNotGivenTwice()
    {
        TestDatabase test;
        OK(test.open());
        qint64 first = 0;
        QVERIFY(!test.write([&](Connection &connection) -> Result<void> {
            first = TRY(connection.reserveIds(1));
            return {Code::Invalid, QString()};
        }));
        qint64 second = 0;
        qint64 third = 0;
        OK(test.write([&](Connection &connection) -> Result<void> {
            second = TRY(connection.reserveIds(1));
            third = TRY(connection.reserveIds(5000));
            return {};
        }));
        test.database.reset();
        OK(test.open());
        OK(test.write([&](Connection &connection) -> Result<void> {
            const qint64 fourth = TRY(connection.reserveIds(1));
            return fourth >= third + 5000 ? Result<void>()
                                          : Result<void>(Code::Internal, QStringLiteral("reused"));
        }));
        QVERIFY(first > 0 && second > 0 && third > second);
    }

    void aReadAfterDoneSeesTheWrite()
    {
        TestDatabase test;
        test.settings.readerThreads = 4;
        OK(test.open());
        QSemaphore finished;
        std::atomic<int> seen = 0;
        for (int i = 0; i < 200; ++i) {
            const QString name = QString::number(i);
            test.database->write([name](Connection &connection) { return insertRow(connection, name); },
                [&, name](Result<void>) {
                    const auto queued = test.database->read([&, name](Connection &connection) {
                        const auto found = connection.selectOne(
                            "SELECT 1 FROM property WHERE name = :name", {name}, [](const Row &) {});
                        seen += found && *found;
                        finished.release();
                    });
                    if (!queued)
                        finished.release();
                });
        }
        finished.acquire(200);
        QCOMPARE(seen.load(), 200);
    }

    void aReadStaysOnItsSnapshot()
    {
        TestDatabase test;
        OK(test.open());
        OK(test.read([&](Connection &connection) -> Result<void> {
            const qint64 before = TRY(numberOf(connection, "SELECT count(*) FROM property"));
            TRY(test.write([](Connection &writer) { return insertRow(writer, QStringLiteral("new")); }));
            const qint64 after = TRY(numberOf(connection, "SELECT count(*) FROM property"));
            return before == after ? Result<void>()
                                   : Result<void>(Code::Internal, QStringLiteral("not a snapshot"));
        }));
    }

    void readersCannotWrite()
    {
        TestDatabase test;
        OK(test.open());
        QVERIFY(
            !test.read([](Connection &connection) { return insertRow(connection, QStringLiteral("x")); }));
    }

    void fullQueuesAnswerBusy()
    {
        TestDatabase test;
        test.settings.maxQueuedWrites = 2;
        test.settings.maxQueuedReads = 2;
        test.settings.readerThreads = 1;
        OK(test.open());
        // The collection of body files, which the writer orders after its first batch, must not stand in the
        // queue.
        OK(test.write([](Connection &) { return Result<void>(); }));
        OK(test.write([](Connection &) { return Result<void>(); }));
        OK(test.read([](Connection &) { return Result<void>(); }));
        const auto gate = holdWriter(*test.database);
        int busy = 0;
        for (int i = 0; i < 5; ++i) {
            test.database->write([](Connection &) { return Result<void>(); },
                [&busy](Result<void> result) { busy += !result && result.error().code == Code::Busy; });
        }
        QCOMPARE(busy, 3);
        gate->release();

        QSemaphore readerHeld;
        QSemaphore readerGate;
        const auto held = test.database->read([&](Connection &) {
            readerHeld.release();
            readerGate.acquire();
        });
        OK(held);
        readerHeld.acquire();
        int accepted = 0;
        for (int i = 0; i < 5; ++i)
            accepted += test.database->read([](Connection &) {}).has_value();
        const DatabaseStatistics statistics = test.database->statistics();
        readerGate.release(); // before anything can fail, or the reader would never end
        test.database.reset();
        QCOMPARE(accepted, 2);
        QCOMPARE(statistics.readQueue, 2);
        QCOMPARE(statistics.readers, 1);
        QCOMPARE(statistics.idleReaders, 0);
    }

    void queuedWorkIsFinishedAtTheEnd()
    {
        TestDatabase test;
        OK(test.open());
        std::atomic<int> done = 0;
        for (int i = 0; i < 20; ++i) {
            test.database->write(
                [i](Connection &connection) { return insertRow(connection, QString::number(i)); },
                [&](Result<void> result) { done += result.has_value(); });
        }
        test.database.reset();
        QCOMPARE(done.load(), 20);
    }

    void aSecondInstanceIsRefused()
    {
        TestDatabase test;
        OK(test.open());
        const auto second = Database::open(test.settings);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Code::Conflict);
        QVERIFY(second.error().detail.contains(QStringLiteral("another instance")));
        Settings linked = test.settings;
        linked.path = test.folder.filePath(QStringLiteral("link.db"));
        QVERIFY(QFile::link(test.settings.path, linked.path));
        const auto third = Database::open(linked);
        QVERIFY(!third);
        QCOMPARE(third.error().code, Code::Conflict);
        test.database.reset();
        OK(test.open());
    }

    void theGuidStaysAndTheEpochGrows()
    {
        TestDatabase test;
        OK(test.open());
        const QByteArray guid = test.database->guid();
        QCOMPARE(guid.size(), 16);
        test.database.reset();
        OK(test.open());
        QCOMPARE(test.database->guid(), guid);
        qint64 epoch = 0;
        OK(test.read([&](Connection &connection) -> Result<void> {
            epoch = TRY(numberOf(connection, "SELECT epoch FROM lease WHERE name = 'server'"));
            return {};
        }));
        QCOMPARE(epoch, 2);
    }

    void theLogIsReusedInsteadOfGrowing()
    {
        TestDatabase test;
        test.settings.walLimit = 1024 * 1024;
        OK(test.open());
        for (int i = 0; i < 100; ++i) {
            OK(test.write([i](Connection &connection) {
                return insertRow(connection, QString::number(i), QByteArray(100'000, 'x'));
            }));
        }
        QVERIFY(test.database->statistics().checkpoints >= 5);
        const qint64 log = QFileInfo(QString(test.settings.path + QStringLiteral("-wal"))).size();
        QVERIFY2(log < 2 * 1024 * 1024, qPrintable(QString::number(log)));
    }

    void aLongReadDelaysTheReuseOnly()
    {
        TestDatabase test;
        test.settings.walLimit = 512 * 1024;
        OK(test.open());
        const auto fill = [&](const QString &prefix, int count) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                TRY(test.write([&](Connection &connection) {
                    return insertRow(connection, prefix + QString::number(i), QByteArray(50'000, 'x'));
                }));
            }
            return {};
        };
        OK(test.read([&](Connection &connection) -> Result<void> {
            TRY(numberOf(connection, "SELECT count(*) FROM property"));
            return fill(QStringLiteral("a"), 40);
        }));
        OK(fill(QStringLiteral("b"), 40));
        const qint64 log = QFileInfo(QString(test.settings.path + QStringLiteral("-wal"))).size();
        QVERIFY2(log < 1024 * 1024, qPrintable(QString::number(log)));
    }

    void aFullDiskAnswersFullAndRecovers()
    {
        TestDatabase test;
        test.settings.fullRecheck = std::chrono::milliseconds(0);
        OK(test.open());
        OK(test.write([](Connection &connection) {
            return insertRow(connection, QStringLiteral("kept"), QByteArray(1'000'000, 'k'));
        }));
        OK(test.write([](Connection &connection) -> Result<void> {
            qint64 pages = TRY(numberOf(connection, "PRAGMA page_count"));
            const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(pages + 8);
            TRY(numberOf(connection, limit.constData()));
            return {};
        }));
        const auto tooMuch = [&](const QString &name) {
            return test.write([name](Connection &connection) -> Result<void> {
                (void)insertRow(connection, name, QByteArray(10'000'000, 'x'));
                return {}; // even work that hides the failure is told
            });
        };
        const auto full = tooMuch(QStringLiteral("a"));
        QVERIFY(!full);
        QCOMPARE(full.error().code, Code::Full);
        // Reads and what makes room go on, and afterwards there is room again.
        OK(test.read([](Connection &connection) -> Result<void> {
            TRY(numberOf(connection, "SELECT count(*) FROM property"));
            return {};
        }));
        OK(test.write(
            [](Connection &connection) -> Result<void> {
                TRY(connection.run("DELETE FROM property WHERE name = 'kept'"));
                return {};
            },
            {0, true}));
        OK(test.write([](Connection &connection) {
            return insertRow(connection, QStringLiteral("fits"), QByteArray(500'000, 'x'));
        }));
        QVERIFY(!test.database->statistics().diskFull);
    }

    void whileTheDiskIsFullOnlyFreeingWritesRun()
    {
        TestDatabase test;
        test.settings.fullRecheck = std::chrono::hours(1);
        test.settings.ballastBytes = 1024 * 1024;
        const QString ballast = test.settings.path + QStringLiteral(".ballast");
        OK(test.open());
        QCOMPARE(QFileInfo(ballast).size(), 1024 * 1024);
        QVERIFY(!test.write([](Connection &connection) -> Result<void> {
            TRY(numberOf(connection, "PRAGMA max_page_count = 1"));
            return insertRow(connection, QStringLiteral("a"), QByteArray(1'000'000, 'x'));
        }));
        QVERIFY(test.database->statistics().diskFull);
        QVERIFY(!QFile::exists(ballast));
        bool ran = false;
        const auto refused = test.write([&](Connection &) {
            ran = true;
            return Result<void>();
        });
        QVERIFY(!refused && refused.error().code == Code::Full && !ran);
        OK(test.write([&](Connection &) { return Result<void>(); }, {0, true}));
    }

    void whoMakesRoomIsServedInTheBatchThatFillsTheDisk()
    {
        TestDatabase test;
        test.settings.fullRecheck = std::chrono::hours(1);
        OK(test.open());
        OK(test.write([](Connection &connection) {
            return insertRow(connection, QStringLiteral("old"), QByteArray(1'000'000, 'k'));
        }));
        OK(test.write([](Connection &connection) -> Result<void> {
            TRY(numberOf(connection, "PRAGMA max_page_count = 1"));
            return {};
        }));
        const auto gate = holdWriter(*test.database);
        QSemaphore finished;
        Result<void> grown;
        Result<void> freed = Error{Code::Internal, {}};
        test.database->write(
            [](Connection &connection) {
                return insertRow(connection, QStringLiteral("new"), QByteArray(5'000'000, 'x'));
            },
            [&](Result<void> result) {
                grown = std::move(result);
                finished.release();
            });
        test.database->write(
            [](Connection &connection) -> Result<void> {
                TRY(connection.run("DELETE FROM property WHERE name = 'old'"));
                return {};
            },
            [&](Result<void> result) {
                freed = std::move(result);
                finished.release();
            },
            {0, true});
        gate->release();
        finished.acquire(2);
        QVERIFY(!grown && grown.error().code == Code::Full);
        OK(freed);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_storage_database.moc"
