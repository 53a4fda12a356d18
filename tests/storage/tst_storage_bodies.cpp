// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "testdatabase.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Base;
using namespace Storage;

namespace {

QByteArray message(int size, char seed = 'a')
{
    QByteArray raw(size, seed);
    for (int i = 0; i < size; i += 7)
        raw[i] = char(i);
    return raw;
}

Result<Uid> append(TestDatabase &test, const QByteArray &raw, quint32 headerSize = 50)
{
    Uid uid = 0;
    const auto written = test.write([&](Connection &connection) -> Result<void> {
        MessageDigest digest;
        digest.headerSize = headerSize;
        const auto stored = TRY(connection.bodies().put(raw));
        const auto body = TRY(BodyTable::insert(connection, stored, digest));
        uid = TRY(ItemWriter::insert(connection, test.keys[0], {{body, quint64(raw.size()), 0, {}, 0, {}}}))
                  .uids.constFirst();
        return {};
    });
    if (!written)
        return written.error();
    return uid;
}

Result<QByteArray> slice(TestDatabase &test, Uid uid, qint64 offset, qint64 length)
{
    QByteArray bytes;
    const auto done = test.read([&](Connection &connection) -> Result<void> {
        bytes = TRY(ItemTable::readBody(connection, test.keys[0], uid, offset, length));
        return {};
    });
    if (!done)
        return done.error();
    return bytes;
}

QStringList bodyFiles(const TestDatabase &test)
{
    QStringList paths;
    QDirIterator files(
        QString(test.settings.path + QStringLiteral(".bodies")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    return paths;
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class BodiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slicesAreThoseOfTheMessage_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("headerSize");
        QTest::newRow("a small message, in SQL") << 500 << 50;
        QTest::newRow("a message as large as the threshold, in SQL") << 1000 << 50;
        QTest::newRow("a message one byte larger, in a file") << 1001 << 50;
        QTest::newRow("a large message, in a file") << 100'000 << 50;
        QTest::newRow("a header without a body") << 80 << 80;
        QTest::newRow("a body without a header") << 80 << 0;
        QTest::newRow("a header size beyond the end") << 80 << 500;
        QTest::newRow("an empty message") << 0 << 0;
    }
    void slicesAreThoseOfTheMessage()
    {
        QFETCH(int, size);
        QFETCH(int, headerSize);
        TestDatabase test;
        test.settings.bodyThreshold = 1000;
        OK(test.open());
        OK(test.makeStore());
        const QByteArray raw = message(size);
        const auto uid = append(test, raw, quint32(headerSize));
        OK(uid);
        QCOMPARE(bodyFiles(test).size(), size > 1000 ? 1 : 0);
        for (int round = 0; round < 2; ++round) { // unverified, then verified
            for (const qint64 offset : {0, 1, 40, 49, 50, 51, 79, 80, 99'999, 200'000}) {
                for (const qint64 length : {0, 1, 15, 60, 200'000})
                    QCOMPARE(*slice(test, *uid, offset, length), raw.mid(offset, length));
            }
            QCOMPARE(*slice(test, *uid, 0, std::numeric_limits<qint64>::max()), raw);
            QCOMPARE(*slice(test, *uid, 3, std::numeric_limits<qint64>::max()), raw.mid(3));
        }
        const auto negative = slice(test, *uid, -1, 5);
        QVERIFY(!negative && negative.error().code == Code::Invalid);
    }

    void unknownMessagesAreNotFound()
    {
        TestDatabase test;
        OK(test.open());
        OK(test.makeStore());
        const auto bytes = slice(test, 1, 0, 10);
        QVERIFY(!bytes && bytes.error().code == Code::NotFound);
    }

    void dataThatOthersMayWriteToAreRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addRow("the folder") << "data";
        QTest::addRow("the folder of bodies") << "data/bodies";
        QTest::addRow("the database") << "data/data.db";
        QTest::addRow("its log") << "data/data.db-wal";
        QTest::addRow("its lock") << "data/data.db.lock";
    }

    void dataThatOthersMayWriteToAreRefused()
    {
        QFETCH(const QString, what);
        TestDatabase test;
        QVERIFY(QDir(test.folder.path()).mkpath(QStringLiteral("data/bodies")));
        test.settings.path = test.folder.filePath(QStringLiteral("data/data.db"));
        test.settings.bodyFolder = test.folder.filePath(QStringLiteral("data/bodies"));
        OK(test.open());
        test.database.reset();
        const QString path = test.folder.filePath(what);
        QFile file(path);
        QVERIFY(file.exists() || file.open(QIODevice::WriteOnly));
        const auto before = file.permissions();
        QVERIFY(QFile::setPermissions(path, before | QFileDevice::WriteOther));
        const auto refused = test.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Denied);
        QVERIFY2(refused.error().detail.contains(path), qPrintable(refused.error().detail));
        QVERIFY(QFile::setPermissions(path, before));
        OK(test.open());
    }

    void damageIsSaidToBeCorrupt_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("a file with a changed byte") << QStringLiteral("changed");
        QTest::newRow("a file that was cut") << QStringLiteral("cut");
        QTest::newRow("a file that is gone") << QStringLiteral("gone");
        QTest::newRow("a row with a changed byte") << QStringLiteral("row");
    }
    void damageIsSaidToBeCorrupt()
    {
        QFETCH(QString, how);
        TestDatabase test;
        test.settings.bodyThreshold = 1000;
        OK(test.open());
        OK(test.makeStore());
        const QByteArray raw = message(how == QStringLiteral("row") ? 800 : 5000);
        OK(append(test, raw));
        const QStringList files = bodyFiles(test);
        if (how == QStringLiteral("changed"))
            overwrite(files.value(0), QByteArray(raw).replace(4000, 1, "!"));
        else if (how == QStringLiteral("cut"))
            overwrite(files.value(0), raw.first(4999));
        else if (how == QStringLiteral("gone"))
            QVERIFY(QFile::remove(files.value(0)));
        else
            OK(test.write([](Connection &connection) -> Result<void> {
                TRY(connection.run("UPDATE body_data SET content = CAST('other' AS BLOB)"));
                return {};
            }));
        const auto part = slice(test, 1, 0, 10);
        QVERIFY(!part);
        QCOMPARE(part.error().code, Code::Corrupt);
        const auto whole = slice(test, 1, 0, 10'000);
        QVERIFY(!whole && whole.error().code == Code::Corrupt);
        if (how != QStringLiteral("row")) { // the same message again mends the file
            OK(append(test, raw));
            QCOMPARE(*slice(test, 1, 0, 10'000), raw);
        }
    }

    void largeHeadersOfFilesComeFromSql()
    {
        TestDatabase test;
        test.settings.bodyThreshold = 1000;
        OK(test.open());
        OK(test.makeStore());
        const QByteArray raw = message(2 * 1024 * 1024);
        OK(append(test, raw, 1'500'000));
        ItemPage page;
        OK(test.read([&](Connection &connection) -> Result<void> {
            page = TRY(ItemTable::fetch(connection, test.keys[0], allUids(), ColumnHeader, 1));
            return {};
        }));
        QCOMPARE(page.rows.size(), 1);
        QCOMPARE(page.rows[0].header, raw.first(1024 * 1024));
        QCOMPARE(page.rows[0].headerSize, 1'500'000u);
    }

    void leftoversOfACrashAreCollected()
    {
        TestDatabase test;
        test.settings.bodyThreshold = 1000;
        OK(test.open());
        OK(test.makeStore());
        const QByteArray kept = message(5000, 'k');
        OK(append(test, kept));
        // As if the process had died: one file half written, two made durable whose commits never came.
        OK(test.database->bodies().put(message(5000, 'o')));
        OK(test.database->bodies().put(message(5000, 'y')));
        test.database.reset();
        const QString folder = test.settings.path + QStringLiteral(".bodies");
        overwrite(QString(folder + QStringLiteral("/tmp/1-1")), "half");
        const QByteArray old = Base::Sha256::of(message(5000, 'o')).toHex();
        for (const QByteArray &name : {old, Base::Sha256::of(kept).toHex()}) {
            QFile file(QStringLiteral("%1/%2/%3")
                           .arg(folder, QString::fromLatin1(name.left(2)), QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(
                QDateTime::currentDateTime().addSecs(-4000), QFileDevice::FileModificationTime));
        }
        OK(test.open());
        OK(test.read([](Connection &connection) -> Result<void> {
            TRY(connection.bodies().collect(
                [&](const QByteArray &sha256) { return BodyTable::usesFile(connection, sha256); }));
            return {};
        }));
        const QStringList left = bodyFiles(test);
        QCOMPARE(left.size(), 2);
        QVERIFY(left.filter(QString::fromLatin1(old)).isEmpty());
        QVERIFY(left.filter(QStringLiteral(".bodies/tmp/")).isEmpty());
        QCOMPARE(*slice(test, 1, 0, 10'000), kept);
    }

    void puttingAnOldUnusedFileAgainSavesItFromCollection()
    {
        QTemporaryDir folder;
        ManualClock clock(std::chrono::seconds(1'800'000'000));
        BodyStore store(folder.filePath(QStringLiteral("bodies")), 10, clock);
        OK(store.prepare());
        const auto unused = [](const QByteArray &) { return Result<bool>(false); };
        OK(store.put(message(100)));
        clock.advance(std::chrono::hours(3));
        OK(store.put(message(100)));
        QCOMPARE(*store.collect(unused), 0);
        clock.advance(std::chrono::hours(3));
        QCOMPARE(*store.collect(unused), 1);
    }

    void bodiesGoWithTheirLastReference()
    {
        TestDatabase test;
        OK(test.open());
        OK(test.makeStore());
        OK(append(test, message(500)));
        OK(test.write([&](Connection &connection) -> Result<void> {
            TRY(ItemWriter::copy(connection, test.keys[0], allUids(), test.keys[0], {}));
            const qint64 references = TRY(numberOf(connection, "SELECT refcount FROM body_ref"));
            if (references != 2 || TRY(BodyTable::removeUnused(connection, 10)) != 0)
                return {Code::Internal, QStringLiteral("%1 references").arg(references)};
            TRY(connection.run("UPDATE body_ref SET refcount = 0"));
            if (TRY(BodyTable::removeUnused(connection, 10)) != 1)
                return {Code::Internal, QStringLiteral("not removed")};
            const qint64 rows = TRY(numberOf(connection, R"(
                SELECT (SELECT count(*) FROM body) + (SELECT count(*) FROM body_ref)
                     + (SELECT count(*) FROM body_text) + (SELECT count(*) FROM body_data)
            )"));
            return rows == 0 ? Result<void>() : Result<void>(Code::Internal, QStringLiteral("rows are left"));
        }));
    }
};

QTEST_GUILESS_MAIN(BodiesTest)
#include "tst_storage_bodies.moc"
