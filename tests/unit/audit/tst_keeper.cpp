// SPDX-License-Identifier: GPL-3.0-or-later
#include "trailfixture.h"

#include <QDir>

#include <csignal>

#include <sys/resource.h>

using namespace Storage;

/// The keeper signs only what it wrote, and forgets what it should, in an order that survives a fault.
class TestAuditKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingCheckpointsAreFound()
    {
        TrailFixture trail;
        {
            const auto keeper = trail.open();
            auto batch = trail.records(1, 300);
            OK((*keeper)->append(batch));
            OK((*keeper)->makeCheckpoint(true));
        }
        const QString saved = trail.folder.filePath(QStringLiteral("saved"));
        QVERIFY(QFile::copy(trail.files.checkpoint, saved));
        {
            const auto keeper = trail.open();
            for (int i = 0; i < 30; ++i) {
                auto batch = trail.records(301 + i * 100, 100);
                OK((*keeper)->append(batch));
                OK((*keeper)->makeCheckpoint());
            }
            OK((*keeper)->makeCheckpoint(true));
        }
        QCOMPARE(trail.verify().firstBad, 0);
        // Now whoever may write to the files could forge what follows, but for the signatures.
        trail.tamper(QStringLiteral("DELETE FROM checkpoint WHERE seq > 300"));
        QVERIFY(QFile::remove(trail.files.checkpoint) && QFile::copy(saved, trail.files.checkpoint));
        for (const qint64 limit : {1'000'000, 700})
            QCOMPARE(trail.verify(limit).firstBad, 301);
        // Nothing that happens later signs it.
        {
            const auto keeper = trail.open();
            auto fresh = trail.records(1, 1100);
            OK((*keeper)->append(fresh));
            OK((*keeper)->makeCheckpoint(true));
            QCOMPARE(trail.verify().firstBad, 301);
            trail.clock.advance(std::chrono::hours(24 * 40));
            OK((*keeper)->retain(std::chrono::days(30), std::chrono::days(0)));
        }
        QCOMPARE(QDir(trail.files.archive).entryList(QDir::Files),
            QStringList{QStringLiteral("1-3400.jsonl.zst")});
        QCOMPARE(trail.verify().firstBad, 1);
    }

    void anotherRecordThanSignedIsToldAtTheStart_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        QTest::newRow("untouched") << QStringLiteral("UPDATE record SET seq = seq WHERE seq = 1")
                                   << QString();
        QTest::newRow("another record")
            << QStringLiteral("UPDATE record SET hash = zeroblob(32) WHERE seq = 2500")
            << QStringLiteral("2500 of the security log's trail is another one");
        QTest::newRow("another signature")
            << QStringLiteral("UPDATE checkpoint SET signature = zeroblob(64) WHERE seq = 2500")
            << QStringLiteral("the signature of the security log's checkpoint 2500 is wrong");
    }

    void anotherRecordThanSignedIsToldAtTheStart()
    {
        QFETCH(QString, sql);
        QFETCH(QString, words);
        TrailFixture trail;
        TrailFixture::fill(trail);
        trail.tamper(sql);
        OK(trail.open());
        QVERIFY2(words.isEmpty() ? trail.warning.isEmpty() : trail.warning.contains(words),
            qPrintable(trail.warning));
    }

    void aForgedCheckpointMovesNoNumber_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("words");
        const QByteArray hash(64, 'a');
        const QByteArray signature(128, 'b');
        const QString wrong = QStringLiteral("signature of the security log's checkpoint 9223372036854775806");
        const QString damaged = QStringLiteral("is damaged");
        QTest::newRow("signed by nobody")
            << QByteArray("9223372036854775806 1 " + hash + ' ' + signature) << wrong;
        QTest::newRow("no record") << QByteArray("0 1 " + hash + ' ' + signature) << damaged;
        QTest::newRow("a negative number") << QByteArray("-7 1 " + hash + ' ' + signature) << damaged;
        QTest::newRow("half a hash") << QByteArray("2600 1 " + hash.first(32) + ' ' + signature) << damaged;
        QTest::newRow("no words") << QByteArray("\x01\x02") << damaged;
    }

    void aForgedCheckpointMovesNoNumber()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, words);
        TrailFixture trail;
        TrailFixture::fill(trail);
        QFile file(trail.files.checkpoint);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line + '\n');
        file.close();
        const auto keeper = trail.open();
        QVERIFY(keeper.has_value());
        QVERIFY2(trail.warning.contains(words), qPrintable(trail.warning));
        auto next = trail.records(2501, 1);
        OK((*keeper)->append(next));
        OK((*keeper)->makeCheckpoint(true));
        QCOMPARE(next.first().seq, 2501);
        QCOMPARE(trail.verify().firstBad, 0);
    }

    void aForgedCheckpointInTheDatabaseMovesNoNumber()
    {
        TrailFixture trail;
        TrailFixture::fill(trail);
        trail.tamper(QStringLiteral("INSERT INTO checkpoint (seq, time, hash, signature) "
                                    "VALUES (9223372036854775806, 1, zeroblob(32), zeroblob(64))"));
        const auto keeper = trail.open();
        QVERIFY(keeper.has_value());
        QVERIFY2(trail.warning.contains(QLatin1String("signature")), qPrintable(trail.warning));
        auto next = trail.records(2501, 1);
        OK((*keeper)->append(next));
        QCOMPARE(next.first().seq, 2501);
    }

    void keyIsWholeOrNotThere()
    {
        TrailFixture trail;
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit little{40, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto refused = Audit::SigningKey::loadOrMake(trail.files.key);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!refused);
        QVERIFY(QDir(trail.folder.path()).entryList(QDir::Files).isEmpty());
        OK(Audit::SigningKey::loadOrMake(trail.files.key));
        OK(Audit::SigningKey::loadOrMake(trail.files.key));
    }

    void keyIsForOurEyesOnly()
    {
        TrailFixture trail;
        const auto made = Audit::SigningKey::loadOrMake(trail.files.key);
        OK(made);
        QVERIFY(QFile::setPermissions(trail.files.key,
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const auto again = Audit::SigningKey::loadOrMake(trail.files.key);
        OK(again);
        QCOMPARE((*again)->publicKey(), (*made)->publicKey());
        QCOMPARE(int(QFile::permissions(trail.files.key)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
            0);
        for (const QFile::Permission others : {QFile::WriteOther, QFile::WriteGroup}) {
            QVERIFY(QFile::setPermissions(trail.files.key, QFile::ReadOwner | QFile::WriteOwner | others));
            const auto writable = Audit::SigningKey::loadOrMake(trail.files.key);
            QVERIFY(!writable);
            QCOMPARE(writable.error().code, Base::Code::Denied);
        }
    }

    void filesGoAfterTheirTime()
    {
        TrailFixture trail;
        TrailFixture::fill(trail);
        trail.clock.advance(std::chrono::hours(24 * 400));
        {
            const auto keeper = trail.open();
            auto fresh = trail.records(2501, 1200);
            OK((*keeper)->append(fresh));
            tend(**keeper, 30, 365);
        }
        QVERIFY(QDir(trail.files.archive).entryList(QDir::Files).isEmpty());
        trail.read([](Connection &connection) {
            for (const char *sql : {"SELECT 1 FROM archive_block", "SELECT 1 FROM archive_posting"})
                QVERIFY(!connection.selectOne(sql, {}, [](const Row &) {}).value_or(true));
        });
        QCOMPARE(TrailFixture::all(trail, {}).size(), 1200);
        const AuditVerification result = trail.verify();
        QVERIFY2(result.firstBad == 0, qPrintable(result.reason));
        QCOMPARE(result.checked, 1200);
    }

    /// Between file and database the program may end, and then other records may be due.
    void aFileThatWasNotNotedGoesWithItsRecords()
    {
        TrailFixture trail;
        TrailFixture::fill(trail);
        trail.clock.advance(std::chrono::hours(24 * 40));
        const auto keeper = trail.open();
        QVERIFY(keeper.has_value());
        refuse(trail, QStringLiteral("INSERT ON segment"));
        QVERIFY(!(*keeper)->retain(std::chrono::days(30), std::chrono::days(365)));
        const QString file = QStringLiteral("1-1500.jsonl.zst");
        QVERIFY(files(trail).contains(file));
        trail.tamper(QStringLiteral("DROP TRIGGER no"));
        auto fresh = trail.records(2501, 1200);
        OK((*keeper)->append(fresh));
        trail.clock.advance(std::chrono::hours(24 * 40));
        tend(**keeper, 30, 365);
        QVERIFY(files(trail).contains(file)); // the other one has these records until their time is over
        trail.clock.advance(std::chrono::hours(24 * 400));
        auto later = trail.records(3701, 1000);
        OK((*keeper)->append(later));
        tend(**keeper, 0, 365);
        QCOMPARE(files(trail), QStringList());
        QCOMPARE(trail.verify().firstBad, 0);
    }

    void whatCannotBeArchivedKeepsNoFile()
    {
        TrailFixture trail;
        TrailFixture::fillAndArchive(trail);
        const auto keeper = trail.open();
        QVERIFY(keeper.has_value());
        auto fresh = trail.records(3701, 500);
        OK((*keeper)->append(fresh));
        trail.clock.advance(std::chrono::hours(24 * 300));
        refuse(trail, QStringLiteral("INSERT ON segment"));
        QVERIFY(!(*keeper)->retain(std::chrono::days(30), std::chrono::days(365)));
        QVERIFY(!files(trail).contains(QStringLiteral("1-1500.jsonl.zst")));
    }

    void largeRecordsAreArchivedInPieces()
    {
        TrailFixture trail;
        const auto keeper = trail.open();
        QVERIFY(keeper.has_value());
        for (int i = 0; i < 3; ++i) { // 90 MB in memory
            auto large = trail.records(1, 50);
            for (AuditRecord &record : large)
                record.line = QString(300'000, u'x');
            OK((*keeper)->append(large));
            OK((*keeper)->makeCheckpoint(true));
        }
        auto fresh = trail.records(1, 1000);
        OK((*keeper)->append(fresh));
        OK((*keeper)->makeCheckpoint(true));
        trail.clock.advance(std::chrono::hours(24 * 40));
        const auto first = (*keeper)->retain(std::chrono::days(30), std::chrono::days(0));
        OK(first);
        QVERIFY(*first);
        QVERIFY(!files(trail).contains(QStringLiteral("1-150.jsonl.zst")));
        tend(**keeper, 30, 0);
        QVERIFY2(files(trail).size() == 2, qPrintable(files(trail).join(u' ')));
        const AuditVerification result = trail.verify();
        QVERIFY2(result.firstBad == 0, qPrintable(result.reason));
        QCOMPARE(result.checked, 1150);
    }

    void filesGoWhenTheDatabaseKnows()
    {
        TrailFixture trail;
        TrailFixture::fillAndArchive(trail);
        const auto keeper = trail.open();
        const QString file = trail.files.archive + QStringLiteral("/1-1500.jsonl.zst");
        trail.clock.advance(std::chrono::hours(24 * 300)); // but not what is in the other file
        const auto retain = [&] { return (*keeper)->retain(std::chrono::days(0), std::chrono::days(365)); };
        refuse(trail, QStringLiteral("UPDATE ON segment"));
        QVERIFY(!retain());
        QVERIFY(QFile::exists(file));
        QCOMPARE(trail.verify().firstBad, 0);
        trail.tamper(QStringLiteral("DROP TRIGGER no"));
        // The database is done, the file stays for now.
        const QString away = trail.folder.filePath(QStringLiteral("away"));
        QVERIFY(QFile::rename(file, away) && QDir().mkpath(file + QStringLiteral("/not empty")));
        const auto told = retain();
        QVERIFY(!told);
        QVERIFY2(told.error().detail.contains(QLatin1String("1-1500.jsonl.zst cannot be removed")),
            qPrintable(told.error().detail));
        QCOMPARE(trail.verify().firstBad, 0);
        QVERIFY(QDir(file).removeRecursively() && QFile::rename(away, file));
        OK(retain());
        QCOMPARE(QDir(trail.files.archive).entryList(QDir::Files),
            QStringList{QStringLiteral("1501-2700.jsonl.zst")});
        QCOMPARE(trail.verify().firstBad, 0);
    }

    void valuesGoWithTheirRecords()
    {
        TrailFixture trail;
        const auto keeper = trail.open();
        auto old = trail.records(1, 1000);
        for (AuditRecord &record : old)
            record.path = QStringLiteral("store\\1\\Zwetschge %1").arg(record.time);
        OK((*keeper)->append(old));
        trail.clock.advance(std::chrono::hours(24 * 400));
        auto fresh = trail.records(2501, 1200);
        OK((*keeper)->append(fresh));
        const auto count = [&](const char *sql) {
            qint64 rows = -1;
            trail.read([&](Connection &connection) {
                OK(connection.selectOne(sql, {}, [&](const Row &row) { rows = row.integer(0); }));
            });
            return rows;
        };
        const auto values = [&] { return count("SELECT count(*) FROM term WHERE text LIKE '%Zwetschge%'"); };
        const auto indexed = [&] {
            return count("SELECT count(*) FROM term_text WHERE term_text MATCH '\"Zwetschge\"'");
        };
        OK((*keeper)->retain(std::chrono::days(30), std::chrono::days(0)));
        QCOMPARE(values(), 1000); // they are in the file
        QCOMPARE(indexed(), 1000);
        tend(**keeper, 30, 365);
        QCOMPARE(values(), 0);
        QCOMPARE(indexed(), 0);
        QCOMPARE(count("SELECT count(*) FROM term WHERE uses <= 0"), 0);
        AuditFilter filter;
        filter.text = QStringLiteral("folder 12");
        QCOMPARE(TrailFixture::all(trail, filter).size(), 24);
        filter.text = QStringLiteral("zwetsch");
        QVERIFY(TrailFixture::all(trail, filter).isEmpty());
        auto again = trail.records(1, 1);
        again.first().path = old.first().path;
        OK((*keeper)->append(again));
        QCOMPARE(TrailFixture::all(trail, filter), QList<qint64>{2201});
    }

    void sessionsAreForgottenWithTheirRecords()
    {
        TrailFixture trail;
        const auto keeper = trail.open();
        auto old = trail.records(1, 1000);
        for (AuditRecord &record : old)
            record.session = QStringLiteral("1600000000-%1").arg(record.time);
        OK((*keeper)->append(old));
        trail.clock.advance(std::chrono::hours(24 * 400));
        auto fresh = trail.records(2501, 1200);
        OK((*keeper)->append(fresh));
        const auto count = [&](const char *sql) {
            qint64 rows = -1;
            trail.read([&](Connection &connection) {
                OK(connection.selectOne(sql, {}, [&](const Row &row) { rows = row.integer(0); }));
            });
            return rows;
        };
        QCOMPARE(count("SELECT count(*) FROM term WHERE text LIKE '1600000000-%'"), 1000);
        // Nobody looks for a part of one: the index of texts stays small.
        QCOMPARE(count("SELECT count(*) FROM term_text WHERE term_text MATCH '\"1600000000\"'"), 0);
        tend(**keeper, 30, 365);
        QCOMPARE(count("SELECT count(*) FROM term WHERE text LIKE '1600000000-%'"), 0);
        QCOMPARE(count("SELECT count(*) FROM term_text WHERE term_text MATCH '\"folder\"'"),
            count("SELECT count(*) FROM term WHERE text LIKE '%folder%'"));
        QCOMPARE(trail.verify().firstBad, 0);
    }

    void theLastSignedCheckpointIsKnown()
    {
        TrailFixture trail;
        {
            const auto keeper = trail.open();
            QCOMPARE((*keeper)->lastSigned().seq, 0);
            auto records = trail.records(1, 20);
            OK((*keeper)->append(records));
            OK((*keeper)->makeCheckpoint(true));
            QCOMPARE((*keeper)->lastSigned().seq, 20);
            QCOMPARE((*keeper)->lastSigned().time, trail.clock.seconds());
        }
        QCOMPARE((*trail.open())->lastSigned().seq, 20); // also after a restart
    }

    void forgettingGoesOnAfterARestart()
    {
        TrailFixture trail;
        {
            const auto keeper = trail.open();
            QVERIFY(keeper.has_value());
            auto old = trail.records(1, 100);
            for (AuditRecord &record : old)
                record.path = QStringLiteral("store\\1\\Zwetschge %1").arg(record.time);
            OK((*keeper)->append(old));
            trail.clock.advance(std::chrono::hours(24 * 400));
            auto fresh = trail.records(101, 1000);
            OK((*keeper)->append(fresh));
            tend(**keeper, 30, 0);
            refuse(trail, QStringLiteral("DELETE ON term"));
            QVERIFY(!(*keeper)->retain(std::chrono::days(30), std::chrono::days(365)));
            QCOMPARE(unusedTerms(trail), 100);
            trail.tamper(QStringLiteral("DROP TRIGGER no"));
        }
        const auto keeper = trail.open();
        QVERIFY(keeper.has_value());
        tend(**keeper, 0, 0);
        QCOMPARE(unusedTerms(trail), 0);
    }

private:
    static qint64 unusedTerms(TrailFixture &trail)
    {
        qint64 rows = -1;
        trail.read([&](Connection &connection) {
            OK(connection.selectOne("SELECT count(*) FROM term WHERE uses <= 0", {},
                [&](const Row &row) { rows = row.integer(0); }));
        });
        return rows;
    }

    static QStringList files(const TrailFixture &trail)
    {
        return QDir(trail.files.archive).entryList(QDir::Files);
    }

    /// Has the database refuse a change until the trigger "no" is dropped.
    static void refuse(TrailFixture &trail, const QString &change)
    {
        trail.tamper(
            QStringLiteral("CREATE TRIGGER no BEFORE %1 BEGIN SELECT RAISE(ABORT, 'no'); END").arg(change));
    }

    static void tend(Audit::Keeper &keeper, int trailDays, int archiveDays)
    {
        for (bool more = true; more;) {
            const auto done =
                keeper.retain(std::chrono::days(trailDays), std::chrono::days(archiveDays));
            OK(done);
            more = *done;
        }
    }
};

QTEST_GUILESS_MAIN(TestAuditKeeper)
#include "tst_keeper.moc"
