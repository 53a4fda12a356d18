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
        OK(Audit::SigningKey::loadOrMake(trail.files.key));
        OK(Audit::SigningKey::loadOrMake(trail.files.key));
        QVERIFY(
            QFile::setPermissions(trail.files.key, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        const auto writable = Audit::SigningKey::loadOrMake(trail.files.key);
        QVERIFY(!writable);
        QCOMPARE(writable.error().code, Base::Code::Denied);
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
            OK((*keeper)->retain(std::chrono::days(30), std::chrono::days(365)));
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

    void filesGoWhenTheDatabaseKnows()
    {
        TrailFixture trail;
        TrailFixture::fillAndArchive(trail);
        const auto keeper = trail.open();
        const QString file = trail.files.archive + QStringLiteral("/1-1500.jsonl.zst");
        trail.clock.advance(std::chrono::hours(24 * 300)); // but not what is in the other file
        const auto retain = [&] { return (*keeper)->retain(std::chrono::days(0), std::chrono::days(365)); };
        trail.tamper(QStringLiteral(
            "CREATE TRIGGER no BEFORE UPDATE ON segment BEGIN SELECT RAISE(ABORT, 'no'); END"));
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
        for (bool more = true; more;) {
            const auto done = (*keeper)->retain(std::chrono::days(30), std::chrono::days(365));
            OK(done);
            more = *done;
        }
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
};

QTEST_GUILESS_MAIN(TestAuditKeeper)
#include "tst_keeper.moc"
