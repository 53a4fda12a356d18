// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lease.h"
#include "storage/migrator.h"
#include "storage/session.h"
#include "testdatabase.h"

#include <QDir>
#include <QFile>

using namespace Base;
using namespace Storage;

namespace {

/// A bare connection, with no writer thread around it.
struct Bare
{
    QTemporaryDir folder;
    SystemClock clock;
    BodyStore bodies{folder.filePath(QStringLiteral("bodies")), 0, clock};
    std::unique_ptr<Session> session;
    QList<QByteArray> statements; // connections know statements by their address

    Result<void> open()
    {
        session = TRY(
            Session::open({folder.filePath(QStringLiteral("data.db")), false, 8192, 1 << 20}, bodies, clock));
        return {};
    }
    Result<QStringList> rows(const QString &sql, int columns)
    {
        statements.append(sql.toUtf8());
        QStringList result;
        TRY(session->connection().select(statements.constLast().constData(), {}, [&](const Row &row) {
            QStringList values;
            for (int i = 0; i < columns; ++i)
                values.append(QString::fromUtf8(row.bytes(i)));
            result.append(values.join(QLatin1Char('|')));
            return true;
        }));
        return result;
    }
    Result<void> run(const QString &sql)
    {
        statements.append(sql.toUtf8());
        TRY(session->connection().run(statements.constLast().constData()));
        return {};
    }
};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "table.column" of everything the steps made.
Result<QStringList> columnsOf(Bare &bare)
{
    return bare.rows(
        QStringLiteral("SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c "
                       "WHERE m.type = 'table' ORDER BY 1"),
        1);
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsTheExpectedSchema()
    {
        Bare bare;
        OK(bare.open());
        OK(Migrator::run(*bare.session, allMigrations()));
        const auto statements = bare.rows(QStringLiteral("SELECT sql || ';' FROM sqlite_master WHERE sql IS "
                                                         "NOT NULL ORDER BY tbl_name, type DESC, name"),
            1);
        OK(statements);
        const QString actual = statements->join(QStringLiteral("\n\n")) + QLatin1Char('\n');
        QString expected = read(QStringLiteral(STORAGE_FOLDER "/expected_schema.sql"));
        expected = expected.mid(expected.indexOf(QStringLiteral("CREATE")));
        if (actual != expected) {
            QFile file(QDir::temp().filePath(QStringLiteral("expected_schema.sql")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual.toUtf8());
            QFAIL(qPrintable(QStringLiteral("the schema differs; it is now as in %1").arg(file.fileName())));
        }
    }

    void bothDialectsHaveTheSameColumns()
    {
        Bare sqlite;
        Bare portable;
        OK(sqlite.open());
        OK(portable.open());
        OK(Migrator::run(*sqlite.session, allMigrations(), Dialect::Sqlite));
        OK(Migrator::run(*portable.session, allMigrations(), Dialect::Portable));
        QCOMPARE(*columnsOf(portable), *columnsOf(sqlite));
        QVERIFY(columnsOf(sqlite)->contains(QStringLiteral("item.mod_seq")));
    }

    void mailTablesAreClusteredOnSqlite()
    {
        QList<bool> overridden;
        for (const Migration &migration : allMigrations())
            overridden.append(migration.sqliteSql != nullptr);
        QCOMPARE(overridden, QList<bool>({false, true, true, true, false, true, false, false}));
        Bare bare;
        OK(bare.open());
        OK(Migrator::run(*bare.session, allMigrations()));
        const auto automatic = bare.rows(
            QStringLiteral("SELECT tbl_name FROM sqlite_master WHERE name LIKE 'sqlite_autoindex%' AND "
                           "tbl_name IN ('item', 'body', 'body_data', 'folder', 'change_log')"),
            1);
        OK(automatic);
        QCOMPARE(*automatic, QStringList()); // such an index would be written beside its table each time
    }

    void oldRowsReadAsExpected_data()
    {
        QTest::addColumn<int>("steps");
        const QList<Migration> migrations = allMigrations();
        for (const Migration &migration : migrations)
            QTest::addRow("%04d_%s", migration.number, migration.name) << migration.number;
    }
    void oldRowsReadAsExpected()
    {
        QFETCH(int, steps);
        const QString fixture =
            read(QStringLiteral(FIXTURE_FOLDER "/%1.txt").arg(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY2(!fixture.isEmpty(), "every step has a fixture");
        Bare bare;
        OK(bare.open());
        OK(Migrator::run(*bare.session, allMigrations().first(steps)));
        const QStringList lines = fixture.split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            if (line.startsWith(QStringLiteral("insert ")))
                OK(bare.run(line.mid(7)));
        }
        OK(Migrator::run(*bare.session, allMigrations()));
        for (const QString &line : lines) {
            if (!line.startsWith(QStringLiteral("expect ")))
                continue;
            const QStringList parts = line.mid(7).split(QStringLiteral(" => "));
            QCOMPARE(parts.size(), 2);
            const auto rows = bare.rows(parts[0], int(parts[1].count(QLatin1Char('|'))) + 1);
            OK(rows);
            QCOMPARE(*rows, QStringList{parts[1]});
        }
    }

    void stepsAreAppliedOnce()
    {
        Bare bare;
        OK(bare.open());
        OK(Migrator::run(*bare.session, allMigrations()));
        OK(Migrator::run(*bare.session, allMigrations()));
        QCOMPARE(*bare.rows(QStringLiteral("SELECT count(*) FROM schema_version"), 1),
            QStringList{QString::number(allMigrations().size())});
    }

    void aNewerDatabaseIsRefused()
    {
        TestDatabase test;
        OK(test.open());
        OK(test.write([](Connection &connection) -> Result<void> {
            TRY(connection.run("INSERT INTO schema_version VALUES ((SELECT max(version) FROM schema_version) "
                               "+ 1, 'future', 1)"));
            return {};
        }));
        test.database.reset();
        const auto opened = test.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::Invalid);
        QVERIFY(opened.error().detail.contains(QStringLiteral("newer")));
    }

    void aStepOfAnotherNameIsRefused()
    {
        Bare bare;
        OK(bare.open());
        OK(Migrator::run(*bare.session, {{1, "one", "CREATE TABLE a (b INTEGER);\n", nullptr}}));
        const auto result =
            Migrator::run(*bare.session, {{1, "uno", "CREATE TABLE c (b INTEGER);\n", nullptr}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::Invalid);
    }

    void aFailingStepLeavesNothing()
    {
        Bare bare;
        OK(bare.open());
        QVERIFY(!Migrator::run(*bare.session,
            {{1, "one", "CREATE TABLE a (b INTEGER);\nINSERT INTO missing VALUES (1);\n", nullptr}}));
        QCOMPARE(bare.rows(QStringLiteral("SELECT name FROM sqlite_master WHERE name = 'a'"), 1)->size(), 0);
        OK(Migrator::run(*bare.session, {{1, "one", "CREATE TABLE a (b INTEGER);\n", nullptr}}));
    }

    void theLeaseTellsAnotherHolder()
    {
        Bare bare;
        OK(bare.open());
        OK(Migrator::run(*bare.session, allMigrations()));
        const auto ours = Lease::take(bare.session->connection());
        OK(ours);
        OK(Lease::check(bare.session->connection(), *ours));
        OK(Lease::take(bare.session->connection()));
        const auto lost = Lease::check(bare.session->connection(), *ours);
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, Code::Conflict);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_storage_migrations.moc"
