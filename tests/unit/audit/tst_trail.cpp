// SPDX-License-Identifier: GPL-3.0-or-later
#include "trailfixture.h"

#include <QFileInfo>

using namespace Storage;

/// The trail is what was written, or verification says from where on it is not (F47).
class TestAuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedTrailVerifies()
    {
        TrailFixture trail;
        TrailFixture::fill(trail);
        for (const qint64 limit : {1'000'000, 1000, 7}) {
            const AuditVerification result = trail.verify(limit);
            QVERIFY2(result.firstBad == 0, qPrintable(result.reason));
            QCOMPARE(result.checked, 2500);
            QVERIFY(result.checkpoints >= 3);
        }
    }

    void goesOnAfterAReopening()
    {
        TrailFixture trail;
        TrailFixture::fill(trail);
        {
            const auto keeper = trail.open();
            QVERIFY(keeper.has_value() && trail.warning.isEmpty());
            auto more = trail.records(1, 10);
            OK((*keeper)->append(more));
            QCOMPARE(more.first().seq, 2501);
        }
        const AuditVerification result = trail.verify();
        QVERIFY2(result.firstBad == 0, qPrintable(result.reason));
        QCOMPARE(result.checked, 2510);
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("firstBad");
        const auto row = [](const char *name, const char *sql, qint64 bad) {
            QTest::newRow(name) << QString::fromLatin1(sql) << bad;
        };
        row("a changed value", "UPDATE record SET user_name = 'nobody' WHERE seq = 1234", 1234);
        row("a changed line", "UPDATE record SET line = 'nothing happened' WHERE seq = 1", 1);
        row("a changed time", "UPDATE record SET time = time + 1 WHERE seq = 2500", 2500);
        row("a value moved to its neighbour",
            "UPDATE record SET owner_name = '', user_name = user_name || owner_name WHERE seq = 5", 5);
        row("a deleted record", "DELETE FROM record WHERE seq = 700", 700);
        row("a deleted beginning", "DELETE FROM record WHERE seq < 10", 1);
        row("a cut end", "DELETE FROM record WHERE seq > 2400", 2401);
        row("an inserted record",
            "INSERT INTO record SELECT 2501, time, event, user_name, requested, origin, method, program, "
            "impersonator, "
            "owner_name, rights, object_id, object_type, store_id, path, action, target, detail, number, "
            "line, hash, session "
            "FROM record WHERE seq = 2500",
            2501);
        row("a forged checkpoint", "UPDATE checkpoint SET signature = zeroblob(64) WHERE seq = 1000", 1000);
        row("another hash", "UPDATE record SET hash = zeroblob(32) WHERE seq = 42", 42);
    }

    void tamperingIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, firstBad);
        TrailFixture trail;
        TrailFixture::fill(trail);
        trail.tamper(sql);
        for (const qint64 limit : {1'000'000, 100}) {
            const AuditVerification result = trail.verify(limit);
            QCOMPARE(result.firstBad, firstBad);
            QVERIFY(!result.reason.isEmpty());
        }
    }

    void cutWithItsCheckpointsIsStillFound()
    {
        TrailFixture trail;
        TrailFixture::fill(trail);
        trail.tamper(QStringLiteral("DELETE FROM record WHERE seq > 900"));
        trail.tamper(QStringLiteral("DELETE FROM checkpoint WHERE seq > 900"));
        QCOMPARE(trail.verify().firstBad, 901);
        // The server notices at its next start, and the hole stays visible.
        {
            const auto keeper = trail.open();
            QVERIFY(keeper.has_value());
            QVERIFY2(trail.warning.contains(QLatin1String("901 to 2500")), qPrintable(trail.warning));
            auto more = trail.records(1, 10);
            OK((*keeper)->append(more));
            QCOMPARE(more.first().seq, 2501);
        }
        QCOMPARE(trail.verify().firstBad, 901);
    }

    void keyIsOurs()
    {
        TrailFixture trail;
        TrailFixture::fill(trail);
        const auto permissions = QFileInfo(trail.files.key).permissions();
        QVERIFY(
            !(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        QVERIFY(QFile::remove(trail.files.key));
        QVERIFY(trail.verify().firstBad > 0); // signed by another key
    }

    void oldRecordsMoveIntoFiles()
    {
        TrailFixture trail;
        TrailFixture::fill(trail);
        trail.clock.advance(std::chrono::hours(24 * 40));
        {
            const auto keeper = trail.open();
            auto fresh = trail.records(2501, 1200);
            OK((*keeper)->append(fresh));
            OK((*keeper)->makeCheckpoint(true));
            OK((*keeper)->retain(std::chrono::days(30), std::chrono::days(0)));
        }
        const QDir archive(trail.files.archive);
        QCOMPARE(archive.entryList(QDir::Files), QStringList{QStringLiteral("1-2500.jsonl.zst")});
        const AuditVerification result = trail.verify();
        QVERIFY2(result.firstBad == 0, qPrintable(result.reason));
        QCOMPARE(result.checked, 3700);
        QFile file(archive.filePath(QStringLiteral("1-2500.jsonl.zst")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write("x");
        file.close();
        QVERIFY(trail.verify().firstBad > 0);
        QVERIFY(file.remove());
        QCOMPARE(trail.verify().firstBad, 1);
    }

    void segmentsAreVerifiedPieceByPiece()
    {
        TrailFixture trail;
        TrailFixture::fillAndArchive(trail);
        for (const qint64 limit : {1'000'000, 1600, 100}) {
            const AuditVerification result = trail.verify(limit);
            QVERIFY2(result.firstBad == 0, qPrintable(result.reason));
            QCOMPARE(result.checked, 3700);
        }
        trail.tamper(QStringLiteral("UPDATE segment SET last_time = last_time + 1 WHERE first_seq = 1501"));
        QCOMPARE(trail.verify(100).firstBad, 1501);
        trail.tamper(QStringLiteral("DELETE FROM segment WHERE first_seq = 1501"));
        QCOMPARE(trail.verify(100).firstBad, 1501);
        trail.tamper(QStringLiteral("DELETE FROM segment"));
        QCOMPARE(trail.verify(100).firstBad, 1);
    }

    void changedArchiveIsFoundAtItsRecord()
    {
        TrailFixture trail;
        TrailFixture::fillAndArchive(trail);
        AuditFilter filter;
        filter.before = 1501;
        filter.limit = 1500;
        QList<AuditRecord> records = trail.query(filter).records;
        QCOMPARE(records.size(), 1500);
        std::reverse(records.begin(), records.end());
        records[776].user = QStringLiteral("nobody");
        const auto forged =
            Audit::Archive(trail.files.archive).write(records); // over the file that was there
        OK(forged);
        for (const AuditBlock &block : forged->blocks) {
            trail.tamper(QStringLiteral(
                "UPDATE archive_block SET file_offset = %1, file_size = %2 WHERE first_seq = %3")
                             .arg(block.offset)
                             .arg(block.size)
                             .arg(block.first));
        }
        QCOMPARE(trail.verify().firstBad, 777);
    }

    void queriesFindWhatAScanFinds_data()
    {
        QTest::addColumn<bool>("archived");
        QTest::addColumn<AuditFilter>("filter");
        row("everything", [](AuditFilter &) {});
        row("one tag", [](AuditFilter &f) { f.terms = {term(AuditTag::User, "user3")}; });
        row("an object", [](AuditFilter &f) { f.terms = {term(AuditTag::ObjectId, "1007")}; });
        row("three tags", [](AuditFilter &f) {
            f.terms = {term(AuditTag::User, "user3"), term(AuditTag::OwnerName, "owner2"),
                term(AuditTag::Rights, "view")};
        });
        row("six tags", [](AuditFilter &f) {
            f.terms = {term(AuditTag::User, "user1"), term(AuditTag::OwnerName, "owner1"),
                term(AuditTag::Rights, "view"), term(AuditTag::Type, "5"),
                term(AuditTag::Event, "access allowed"), term(AuditTag::ObjectId, "1001")};
        });
        row("a value that does not occur",
            [](AuditFilter &f) { f.terms = {term(AuditTag::User, "nobody")}; });
        row("a session", [](AuditFilter &f) { f.terms = {term(AuditTag::Session, "1700000000-7")}; });
        row("a session and a tag", [](AuditFilter &f) {
            f.terms = {term(AuditTag::Session, "1700000000-7"), term(AuditTag::User, "user3")};
        });
        row("a path",
            [](AuditFilter &f) { f.terms = {term(AuditTag::Path, "store\\27\\IPM_SUBTREE\\Folder 12")}; });
        row("text", [](AuditFilter &f) { f.text = QStringLiteral("fOlDeR 49"); });
        row("short text", [](AuditFilter &f) { f.text = QStringLiteral("r6"); });
        row("text and tag", [](AuditFilter &f) {
            f.text = QStringLiteral("Folder 3");
            f.terms = {term(AuditTag::Event, "access denied")};
        });
        rowsOfTimes();
    }

    void queriesFindWhatAScanFinds()
    {
        QFETCH(bool, archived);
        QFETCH(AuditFilter, filter);
        static TrailFixture trails[2];
        static bool filled[2]{};
        TrailFixture &trail = trails[int(archived)];
        if (!std::exchange(filled[int(archived)], true))
            archived ? TrailFixture::fillAndArchive(trail) : TrailFixture::fill(trail);
        AuditFilter everything;
        everything.limit = 5000;
        QList<qint64> expected;
        const AuditPage page = trail.query(everything);
        for (const AuditRecord &r : page.records) {
            bool wanted = (!filter.from || r.time >= filter.from) && (!filter.until || r.time < filter.until)
                && (!filter.before || r.seq < filter.before) && r.seq > filter.after;
            for (const AuditTerm &term : std::as_const(filter.terms)) {
                wanted = wanted
                    && (term.tag == AuditTag::ObjectId      ? QString::number(r.objectId) == term.text
                            : term.tag == AuditTag::Session ? r.session == term.text
                                                            : auditTerms(r).contains(term));
            }
            bool hasText = filter.text.isEmpty();
            for (const AuditTerm &term : auditTerms(r))
                hasText = hasText || (term.tag != AuditTag::Session && term.text.contains(filter.text, Qt::CaseInsensitive));
            if (wanted && hasText)
                expected.append(r.seq);
        }
        if (filter.ascending)
            std::reverse(expected.begin(), expected.end());
        QCOMPARE(page.records.size(), archived ? 3700 : 2500);
        QCOMPARE(TrailFixture::all(trail, filter), expected);
        // Also when there is time for one look only.
        QCOMPARE(TrailFixture::all(trail, filter, std::chrono::milliseconds(0)), expected);
    }

    void onlyBlocksThatMayMatchAreRead()
    {
        TrailFixture trail;
        TrailFixture::fill(trail);
        {
            const auto keeper = trail.open();
            auto needle = trail.records(1, 1);
            needle.first().path = QStringLiteral("store\\1\\IPM_SUBTREE\\Zwetschge");
            needle.first().objectId = 4711;
            OK((*keeper)->append(needle));
            auto fresh = trail.records(2501, 2000);
            OK((*keeper)->append(fresh));
            trail.clock.advance(std::chrono::hours(24 * 40));
            OK((*keeper)->retain(std::chrono::days(30), std::chrono::days(0)));
        }
        int reads = 0;
        const AuditBlockReader counting = [&](const QString &file, const AuditBlock &block) {
            ++reads;
            return Audit::blockReaderOf(trail.files)(file, block);
        };
        const auto look = [&](const AuditFilter &filter) {
            reads = 0;
            qsizetype found = 0;
            trail.read([&](Connection &connection) {
                const auto page = queryAudit(connection, filter, std::chrono::seconds(10), counting);
                QVERIFY(page.has_value() && page->complete);
                found = page->records.size();
            });
            return found;
        };
        AuditFilter filter;
        filter.terms = {{AuditTag::ObjectId, QStringLiteral("4711")}};
        QCOMPARE(look(filter), 1);
        QCOMPARE(reads, 1);
        filter.terms = {{AuditTag::Path, QStringLiteral("store\\1\\IPM_SUBTREE\\Zwetschge")},
            {AuditTag::User, QStringLiteral("user1")}};
        QCOMPARE(look(filter), 1);
        QCOMPARE(reads, 1);
        filter.terms = {};
        filter.text = QStringLiteral("zwetsch");
        QCOMPARE(look(filter), 1);
        QCOMPARE(reads, 1);
        filter.text.clear();
        filter.from = 1'700'000'100'000'000;
        filter.until = 1'700'000'110'000'000;
        QCOMPARE(look(filter), 10);
        QCOMPARE(reads, 1);
        filter.text = QStringLiteral("never written");
        QCOMPARE(look(filter), 0);
        QCOMPARE(reads, 0);
    }

    void missingArchiveIsTold()
    {
        TrailFixture trail;
        TrailFixture::fillAndArchive(trail);
        QVERIFY(QFile::remove(trail.files.archive + QStringLiteral("/1501-2700.jsonl.zst")));
        AuditFilter filter;
        filter.limit = 5000;
        const AuditPage newest = trail.query(filter);
        QVERIFY(!newest.complete);
        QCOMPARE(newest.records.size(), 1000);
        filter.before = newest.next;
        trail.read([&](Connection &connection) {
            const auto page =
                queryAudit(connection, filter, std::chrono::seconds(1), Audit::blockReaderOf(trail.files));
            QVERIFY(!page);
            QVERIFY2(
                page.error().detail.contains(QLatin1String("2501 to 2700")), qPrintable(page.error().detail));
        });
        filter.before = 1501;
        QCOMPARE(trail.query(filter).records.size(), 1500);
    }

    void recordsOfBeforeThereWereSessionsKeepTheirHashes()
    {
        AuditRecord record;
        record.user = QStringLiteral("john");
        const QByteArray without = auditHash(auditStart(), record);
        // Made by the release before there were sessions.
        QCOMPARE(without.toHex(),
            QByteArray("a3323a97506a69ad9c8341710827e2c755ecea6d621a915efd662d41f4dc602b"));
        record.session = QStringLiteral("1700000000-7");
        const QByteArray with = auditHash(auditStart(), record);
        QVERIFY(with != without);
        record.session = QStringLiteral("1700000000-8");
        QVERIFY(auditHash(auditStart(), record) != with);
    }

    void rareTextIsFoundFarBack()
    {
        TrailFixture trail;
        const auto keeper = trail.open();
        QVERIFY(keeper.has_value());
        auto needle = trail.records(1, 1);
        needle.first().path = QStringLiteral("store\\1\\IPM_SUBTREE\\Zwetschge");
        OK((*keeper)->append(needle));
        for (int i = 0; i < 8; ++i) {
            auto hay = trail.records(2, 2000);
            OK((*keeper)->append(hay));
        }
        AuditFilter filter;
        filter.text = QStringLiteral("zwetsch");
        QCOMPARE(TrailFixture::numbers(trail.query(filter)), QList<qint64>{1});
        QVERIFY(trail.query(filter).complete);
        filter.text = QStringLiteral("quetsche"); // is in no value: nothing has to be searched
        QVERIFY(trail.query(filter).complete && trail.query(filter).records.isEmpty());
    }

    void deletedObjectsAreRemembered_data()
    {
        QTest::addColumn<bool>("archived");
        QTest::newRow("in the database") << false;
        QTest::newRow("in the archive") << true;
    }

    void deletedObjectsAreRemembered()
    {
        QFETCH(bool, archived);
        TrailFixture trail;
        TrailFixture::fill(trail);
        if (archived) {
            const auto keeper = trail.open();
            auto fresh = trail.records(1, 1100);
            for (AuditRecord &record : fresh)
                record.objectId = 1;
            OK((*keeper)->append(fresh));
            trail.clock.advance(std::chrono::hours(24 * 40));
            OK((*keeper)->retain(std::chrono::days(30), std::chrono::days(0)));
        }
        trail.read([](Connection &connection) {
            const auto name = findAuditName(connection, 1007);
            QVERIFY(name.has_value());
            QCOMPARE(name->path, QStringLiteral("store\\27\\IPM_SUBTREE\\Folder 7"));
            QCOMPARE(name->type, 5);
            QVERIFY(findAuditName(connection, 4711)->path.isEmpty());
        });
    }

private:
    static void row(const char *name, const std::function<void(AuditFilter &)> &set)
    {
        AuditFilter filter;
        filter.limit = 37;
        set(filter);
        QTest::newRow(name) << false << filter;
        QTest::addRow("%s, archived", name) << true << filter;
    }
    static AuditTerm term(AuditTag tag, const char *value) { return {tag, QLatin1String(value)}; }

    static void rowsOfTimes()
    {
        row("a time", [](AuditFilter &f) {
            f.from = 1'700'000'100'000'000;
            f.until = 1'700'000'200'000'000;
        });
        row("a time and a tag", [](AuditFilter &f) {
            f.from = 1'700'000'100'000'000;
            f.until = 1'700'001'200'000'000;
            f.terms = {term(AuditTag::OwnerName, "owner4")};
        });
        row("numbers", [](AuditFilter &f) {
            f.before = 1300;
            f.after = 1200;
        });
        row("upwards", [](AuditFilter &f) {
            f.ascending = true;
            f.after = 2300;
            f.terms = {term(AuditTag::User, "user0")};
        });
        row("everything upwards", [](AuditFilter &f) { f.ascending = true; });
        row("text upwards, up to a number", [](AuditFilter &f) {
            f.ascending = true;
            f.before = 2600;
            f.text = QStringLiteral("folder 17");
        });
        row("a tag in a time, upwards", [](AuditFilter &f) {
            f.ascending = true;
            f.from = 1'700'000'900'000'000;
            f.until = 1'700'002'000'000'000;
            f.terms = {term(AuditTag::Rights, "view"), term(AuditTag::ObjectId, "1003")};
        });
    }
};

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_trail.moc"
