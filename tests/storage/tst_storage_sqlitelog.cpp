// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session.h"
#include "storage/sqlitelog.h"
#include "testdatabase.h"

#include <QFileInfo>

using namespace Base;
using namespace Storage;

namespace {

/// A connection with a log beside it and no writer thread.
struct LoggedDatabase
{
    LoggedDatabase()
    {
        settings.path = folder.filePath(QStringLiteral("data.db"));
        settings.clock = &clock;
        settings.walLimit = 8 * 1024 * 1024;
        log = std::make_unique<SqliteLog>(settings);
    }
    Result<void> open()
    {
        session =
            TRY(Session::open({settings.path, false, settings.pageSize, settings.walLimit}, bodies, clock));
        return session->connection().runOnce(QStringLiteral("CREATE TABLE t (x BLOB)"));
    }
    Result<void> write(qsizetype bytes)
    {
        TRY(session->beginWrite());
        TRY(session->connection().run("INSERT INTO t VALUES (:x)", {QByteArray(bytes, 'x')}));
        TRY(session->commit());
        log->committed();
        return {};
    }
    /// What SQLite itself says: how many frames the log holds.
    qint64 frames()
    {
        qint64 count = -1;
        (void)session->connection().selectOne(
            "PRAGMA wal_checkpoint(PASSIVE)", {}, [&](const Row &row) { count = row.integer(1); });
        return count;
    }
    qint64 fileSize() const { return QFileInfo(QString(settings.path + QStringLiteral("-wal"))).size(); }

    QTemporaryDir folder;
    SystemClock clock;
    Settings settings;
    BodyStore bodies{folder.filePath(QStringLiteral("bodies")), 0, clock};
    std::unique_ptr<SqliteLog> log; // goes after the session
    std::unique_ptr<Session> session;
};

} // namespace

class SqliteLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutADatabaseThereIsNoPosition()
    {
        LoggedDatabase test;
        QCOMPARE(test.log->position(), qint64(-1));
        test.log->warmUp(1000, test.clock.monotonic()); // and no harm
    }

    void thePositionIsWhereTheNextFrameGoes()
    {
        LoggedDatabase test;
        OK(test.open());
        qint64 before = test.log->position();
        for (const qsizetype bytes : {10, 10'000, 100'000}) {
            OK(test.write(bytes));
            const qint64 position = test.log->position();
            QVERIFY2(position > before, qPrintable(QString::number(position)));
            QCOMPARE(position, test.fileSize()); // nothing lies behind the last frame yet
            before = position;
        }
        const qint64 frames = test.frames(); // writes all back, too
        QCOMPARE(before, 32 + frames * (test.settings.pageSize + 24));
        QCOMPARE(test.log->position(), qint64(0));
        OK(test.write(10));
        QVERIFY(test.log->position() > 0);
        QVERIFY(test.log->position() < before);
    }

    void idleWritesBackAndThenMakesTheFileLonger()
    {
        LoggedDatabase test;
        OK(test.open());
        OK(test.write(100'000));
        const auto dirty = test.log->patience(true);
        OK(test.log->idle(test.session->connection(), true));
        QCOMPARE(test.log->checkpoints(), quint64(1));
        QCOMPARE(test.log->position(), qint64(0));
        QVERIFY(test.log->patience(true) < dirty); // the file is shorter than it should be
        QVERIFY(test.log->patience(false) > dirty); // but on a full disk there is nothing to do
        const qint64 size = test.fileSize();
        OK(test.log->idle(test.session->connection(), false));
        QCOMPARE(test.fileSize(), size);
        for (int i = 0; i < 10 && test.fileSize() < test.settings.walLimit; ++i)
            OK(test.log->idle(test.session->connection(), true));
        QCOMPARE(test.fileSize(), test.settings.walLimit);
        OK(test.log->idle(test.session->connection(), true));
        QVERIFY(test.log->patience(true) > dirty); // nothing left to do
        OK(test.write(1000)); // zeros behind the last frame say nothing
        QVERIFY(test.log->position() > 0);
    }

    void aLongLogIsWrittenBackInUse()
    {
        LoggedDatabase test;
        OK(test.open());
        const qint64 step = WriteBackStep(test.settings.walLimit).bytes();
        OK(test.write(step / 2));
        OK(test.log->writeBackIfLong(test.session->connection(), true));
        QCOMPARE(test.log->checkpoints(), quint64(0));
        OK(test.write(step / 2));
        OK(test.log->writeBackIfLong(test.session->connection(), true));
        QCOMPARE(test.log->checkpoints(), quint64(1));
        QCOMPARE(test.log->position(), qint64(0));
        QVERIFY(test.fileSize() < test.settings.walLimit);
    }

    void whatReadersKeepIsNotTriedWithEveryCommit()
    {
        LoggedDatabase test;
        OK(test.open());
        OK(test.write(1000));
        const auto reader =
            Session::open({test.settings.path, true, test.settings.pageSize, 0}, test.bodies, test.clock);
        QVERIFY(reader.has_value());
        OK((*reader)->beginRead());
        OK((*reader)->connection().selectOne("SELECT count(*) FROM t", {}, [](const Row &) {}));
        const qint64 step = WriteBackStep(test.settings.walLimit).bytes();
        OK(test.write(step));
        for (int i = 0; i < 10; ++i) {
            OK(test.write(1000));
            OK(test.log->writeBackIfLong(test.session->connection(), true));
        }
        QCOMPARE(test.log->checkpoints(), quint64(1));
        QVERIFY(test.log->position() > step);
        (*reader)->rollback();
        OK(test.write(step));
        OK(test.log->writeBackIfLong(test.session->connection(), true));
        QCOMPARE(test.log->checkpoints(), quint64(2));
        QCOMPARE(test.log->position(), qint64(0));
    }

    void aSlowDiskGetsLongerSteps()
    {
        using namespace std::chrono_literals;
        constexpr qint64 limit = 192 * 1024 * 1024;
        WriteBackStep step(limit);
        const qint64 least = step.bytes();
        step.took(least, 40ms);
        QCOMPARE(step.bytes(), least);
        step.took(least / 2, 1s); // while idle: says nothing
        QCOMPARE(step.bytes(), least);
        step.took(least, 60ms);
        QCOMPARE(step.bytes(), 2 * least);
        step.took(2 * least, 60ms); // a hiccup it was
        QCOMPARE(step.bytes(), least);
        for (int i = 0; i < 10; ++i)
            step.took(step.bytes(), 10s);
        QCOMPARE(step.bytes(), limit);
        step.took(limit, 1s);
        QCOMPARE(step.bytes(), limit / 2);
        QCOMPARE(WriteBackStep(1024).bytes(), qint64(1024));
    }
};

QTEST_GUILESS_MAIN(SqliteLogTest)
#include "tst_storage_sqlitelog.moc"
