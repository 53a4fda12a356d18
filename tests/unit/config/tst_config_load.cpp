// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/load.h"
#include "testtable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Config;

class tst_ConfigLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void files_data();
    void files();
    void faults_data();
    void faults();
    void warnings_data();
    void warnings();
    void includes();
    void everyErrorIsReportedWithItsPlace();
    void missingFiles();
    void environmentAndCommandLine();
    void valuesFromTheEnvironment();
    void aDumpParsesBackToTheSameSnapshot();
    void reloadTakesOnlyReloadableValues();
    void aFaultyReloadChangesNothing();
    void aFileThatWasReadMustNotVanish();
    void theDefaultFolder();

private:
    QString write(const QByteArray &content, const char *name = "test.cfg");
    Sources sources(const QByteArray &content) { return {write(content), true, false, {}}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ConfigLoad::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qunsetenv("KOPANO_TEST_SOCKET");
    qunsetenv("KOPANO_TEST_VALUE");
}

QString tst_ConfigLoad::write(const QByteArray &content, const char *name)
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

void tst_ConfigLoad::files_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("workers");
    const QString defaultPath = QStringLiteral("/var/lib/test.db");
    QTest::newRow("an empty file has the defaults") << QByteArray() << defaultPath << 4;
    QTest::newRow("blanks, tabs and CR are trimmed")
        << QByteArray(" \tworkers\t =  7 \t\r\n") << defaultPath << 7;
    QTest::newRow("the last line needs no line feed") << QByteArray("workers=9") << defaultPath << 9;
    QTest::newRow("a comment in the first column") << QByteArray("#workers = 7\n") << defaultPath << 4;
    QTest::newRow("a number sign later is part of the value")
        << QByteArray("path = /a #b\n") << QStringLiteral("/a #b") << 4;
    QTest::newRow("an equals sign later is part of the value")
        << QByteArray("path = /a=b\n") << QStringLiteral("/a=b") << 4;
    QTest::newRow("the last of two values counts")
        << QByteArray("workers = 7\nworkers = 8\n") << defaultPath << 8;
    QTest::newRow("UTF-8 in a value") << QByteArray("path = /gr\xc3\xbcn\n") << QStringLiteral("/grün") << 4;
    QTest::newRow("a dollar sign before no name stays")
        << QByteArray("path = $/x\n") << QStringLiteral("$/x") << 4;
    QTest::newRow("a line of 4096 bytes") << QByteArray("path = /") + QByteArray(4088, 'x') + '\n'
                                          << QString(u'/' + QString(4088, u'x')) << 4;
}

void tst_ConfigLoad::files()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, path);
    QFETCH(int, workers);
    const auto loaded = load(TestTable::table, sources(content));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(loaded->snapshot.get(TestTable::path), path);
    QCOMPARE(loaded->snapshot.get(TestTable::workers), workers);
}

void tst_ConfigLoad::faults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message"); // after the file name
    QTest::newRow("an unknown option with a neighbour") << QByteArray(
        "\n\nwokers = 5\n") << QStringLiteral(":3: unknown option \"wokers\" (did you mean workers?)");
    QTest::newRow("an unknown option without")
        << QByteArray("something_quite_different = 5\n")
        << QStringLiteral(":1: unknown option \"something_quite_different\"");
    QTest::newRow("names are case sensitive") << QByteArray(
        "Workers = 5\n") << QStringLiteral(":1: unknown option \"Workers\" (did you mean workers?)");
    QTest::newRow("a wrong value") << QByteArray("workers = many\n")
                                   << QStringLiteral(":1: workers: \"many\" is not a whole number");
    QTest::newRow("a value out of range")
        << QByteArray("workers = 65\n") << QStringLiteral(":1: workers: 65 is not in the range 1 to 64");
    QTest::newRow("a line of 4097 bytes") << QByteArray("path = /") + QByteArray(4089, 'x')
            + "\nworkers = 5\n" << QStringLiteral(":1: the line is longer than 4096 bytes");
    QTest::newRow("a line of a megabyte") << QByteArray(1 << 20, 'x') + "\nworkers = 5\n"
                                          << QStringLiteral(":1: the line is longer than 4096 bytes");
    QTest::newRow("invalid UTF-8") << QByteArray("path = /\xff\n")
                                   << QStringLiteral(":1: the line is not valid UTF-8");
    QTest::newRow("a NUL") << QByteArray("path = /\0\n", 10)
                           << QStringLiteral(":1: the line is not valid UTF-8");
    QTest::newRow("a control character")
        << QByteArray("path = /\x1b\n") << QStringLiteral(":1: the line contains control characters");
    QTest::newRow("a variable that is not set")
        << QByteArray("path = $KOPANO_TEST_VALUE\n")
        << QStringLiteral(":1: path: the environment variable KOPANO_TEST_VALUE is not set");
}

void tst_ConfigLoad::faults()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    const Sources from = sources(content);
    const auto loaded = load(TestTable::table, from);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, Base::Code::Invalid);
    QCOMPARE(loaded.error().detail, QString(from.file + message));
}

void tst_ConfigLoad::warnings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("ignoreUnknown");
    QTest::addColumn<QString>("message");
    QTest::newRow("a line without equals sign")
        << QByteArray("workers 5\n") << false << QStringLiteral(":1: a line without \"=\" is ignored");
    QTest::newRow("an unknown directive")
        << QByteArray("!propmap x\n") << false << QStringLiteral(":1: unknown directive !propmap");
    QTest::newRow("an obsolete option")
        << QByteArray("mysql_host = x\n") << false
        << QStringLiteral(":1: option mysql_host is obsolete and ignored: there is no MySQL");
    QTest::newRow("a renamed option") << QByteArray("listen_on = *:1\n") << false
                                      << QStringLiteral(":1: option listen_on is now called listen");
    QTest::newRow("an unknown option that is to be ignored") << QByteArray(
        "nonsense_option = 5\n") << true << QStringLiteral(":1: unknown option \"nonsense_option\"");
    QTest::newRow("a value that is raised")
        << QByteArray("timeout = 1\n") << false << QStringLiteral(":1: timeout: 1 is raised to 60");
}

void tst_ConfigLoad::warnings()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, ignoreUnknown);
    QFETCH(QString, message);
    Sources from = sources(content);
    from.ignoreUnknown = ignoreUnknown;
    const auto loaded = load(TestTable::table, from);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(loaded->warnings, QStringList{from.file + message});
}

void tst_ConfigLoad::includes()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("sub")));
    write("workers = 11\n!include ../test.cfg\n!include more.cfg\n", "sub/other.cfg");
    write("colour = red\n", "sub/more.cfg");
    const auto loaded =
        load(TestTable::table, sources("!include sub/other.cfg\npath = /x\n!include sub/more.cfg\n"));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(loaded->snapshot.get(TestTable::workers), 11);
    QCOMPARE(loaded->snapshot.get(TestTable::colour), TestTable::Colour::Red);
    QCOMPARE(loaded->snapshot.get(TestTable::path), QStringLiteral("/x"));

    const Sources from = sources("\n!include missing.cfg\n");
    const auto failed = load(TestTable::table, from);
    QVERIFY(!failed);
    QVERIFY2(failed.error().detail.startsWith(from.file + QLatin1String(":2: cannot include: ")),
        qPrintable(failed.error().detail));
}

void tst_ConfigLoad::everyErrorIsReportedWithItsPlace()
{
    const Sources from = sources("workers = x\n\nenabled =\nnope_nope_nope = 1\n");
    const auto loaded = load(TestTable::table, from);
    QVERIFY(!loaded);
    const QStringList lines = loaded.error().detail.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(from.file + QLatin1String(":1: ")));
    QVERIFY(lines[1].startsWith(from.file + QLatin1String(":3: ")));
    QVERIFY(lines[2].startsWith(from.file + QLatin1String(":4: ")));
}

void tst_ConfigLoad::missingFiles()
{
    const QString missing = m_folder->filePath(QStringLiteral("missing.cfg"));
    const auto optional = load(TestTable::table, {missing, false, false, {}});
    QVERIFY(optional);
    QCOMPARE(optional->snapshot.get(TestTable::workers), 4);
    const auto required = load(TestTable::table, {missing, true, false, {}});
    QVERIFY(!required);
    QCOMPARE(required.error().code, Base::Code::NotFound);
    const auto isFolder = load(TestTable::table, {m_folder->path(), false, false, {}});
    QVERIFY(!isFolder);
    QCOMPARE(isFolder.error().code, Base::Code::Io);
}

void tst_ConfigLoad::environmentAndCommandLine()
{
    Sources from = sources("socket = file:///from/file\n");
    QCOMPARE(
        load(TestTable::table, from)->snapshot.get(TestTable::socket), QStringLiteral("file:///from/file"));
    qputenv("KOPANO_TEST_SOCKET", "file:///from/environment");
    QCOMPARE(load(TestTable::table, from)->snapshot.get(TestTable::socket),
        QStringLiteral("file:///from/environment"));
    from.overrides = {{QStringLiteral("socket"), QStringLiteral("file:///from/switch")}};
    QCOMPARE(
        load(TestTable::table, from)->snapshot.get(TestTable::socket), QStringLiteral("file:///from/switch"));
    from.overrides = {{QStringLiteral("socked"), QStringLiteral("x")}};
    QCOMPARE(load(TestTable::table, from).error().detail,
        QStringLiteral("command line: unknown option \"socked\" (did you mean socket?)"));
}

void tst_ConfigLoad::valuesFromTheEnvironment()
{
    qputenv("KOPANO_TEST_VALUE", "17");
    const auto loaded =
        load(TestTable::table, sources("workers = $KOPANO_TEST_VALUE\nsecret = $KOPANO_TEST_VALUE\n"));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(loaded->snapshot.get(TestTable::workers), 17);
    QCOMPARE(loaded->snapshot.get(TestTable::secret).reveal(), QByteArray("$KOPANO_TEST_VALUE"));
}

void tst_ConfigLoad::aDumpParsesBackToTheSameSnapshot()
{
    const auto first = load(TestTable::table,
        sources("enabled = 0\nlevel = 0x10006\nlimit = 64k\ntimeout = 2h\nage = 60m\ncolour = blue\npath = "
                "/a #b\n"
                "names = x  y\nlisten = unix:/x [::1]%lo:5\noffset = -3\nsecret = geheim\n"));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    const QString dump = first->snapshot.dump();
    QCOMPARE(dump,
        QStringLiteral(
            "age = 60\ncolour = blue\nenabled = no\nlevel = 0x10006\nlimit = 64K\n"
            "listen = unix:/x [::1]%lo:5\nnames = x y\noffset = -3\npath = /a #b\n# program =\n"
            "secret = ******\n# socket = default:\ntimeout = 7200\n# workers = 4\n"));
    const auto second = load(TestTable::table, sources(dump.toUtf8()));
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    for (const int index : TestTable::table.sortedOptions()) {
        if (TestTable::table.rows()[std::size_t(index)].kind != Kind::Password)
            QVERIFY(first->snapshot.value(index) == second->snapshot.value(index));
    }
    QVERIFY(!Snapshot(TestTable::table).dump().contains(QLatin1String("\nage")));
}

void tst_ConfigLoad::reloadTakesOnlyReloadableValues()
{
    Sources from = sources("workers = 5\ncolour = blue\nage = 10\n");
    from.overrides = {{QStringLiteral("level"), QStringLiteral("6")}};
    const auto first = load(TestTable::table, from);
    QVERIFY(first);
    write("workers = 6\nage = 20\nlevel = 1\n");
    const auto next = reload(first->snapshot, from);
    QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
    QCOMPARE(next->diff.changed, (QStringList{QStringLiteral("colour"), QStringLiteral("workers")}));
    QCOMPARE(next->diff.ignored, QStringList{QStringLiteral("age")});
    QVERIFY(next->diff.has(TestTable::workers));
    QVERIFY(!next->diff.has(TestTable::age));
    QCOMPARE(next->snapshot.get(TestTable::workers), 6);
    QCOMPARE(next->snapshot.get(TestTable::colour), TestTable::Colour::Green);
    QCOMPARE(next->snapshot.get(TestTable::age).count(), 10);
    QCOMPARE(next->snapshot.get(TestTable::level), 6);
    QCOMPARE(first->snapshot.get(TestTable::workers), 5);
}

void tst_ConfigLoad::aFaultyReloadChangesNothing()
{
    const Sources from = sources("workers = 5\n");
    const auto first = load(TestTable::table, from);
    QVERIFY(first);
    write("workers = 6\ncolour = yellow\n");
    const auto next = reload(first->snapshot, from);
    QVERIFY(!next);
    QVERIFY(next.error().detail.startsWith(from.file + QLatin1String(":2: colour: ")));
    QCOMPARE(first->snapshot.get(TestTable::workers), 5);
}

void tst_ConfigLoad::aFileThatWasReadMustNotVanish()
{
    Sources from = sources("workers = 5\n");
    from.fileRequired = false;
    const auto first = load(TestTable::table, from);
    QVERIFY(first);
    QVERIFY(QFile::remove(from.file));
    QVERIFY(!reload(first->snapshot, from));
}

void tst_ConfigLoad::theDefaultFolder()
{
    qunsetenv("KOPANO_CONFIG_PATH");
    QCOMPARE(folder(), QStringLiteral("/etc/kopano"));
    qputenv("KOPANO_CONFIG_PATH", "/somewhere");
    QCOMPARE(folder(), QStringLiteral("/somewhere"));
    qunsetenv("KOPANO_CONFIG_PATH");
}

QTEST_APPLESS_MAIN(tst_ConfigLoad)
#include "tst_config_load.moc"
