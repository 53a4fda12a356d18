// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/load.h"
#include "config/value.h"
#include "options/dagent.h"
#include "options/gateway.h"
#include "options/ldap.h"
#include "options/server.h"
#include "options/serverlogin.h"
#include "options/unix.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Config;

class tst_Options : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data();
    void everyRowIsWellFormed_data() { tables_data(); }
    void everyRowIsWellFormed();
    void defaultsSatisfyTheirOwnRules_data() { tables_data(); }
    void defaultsSatisfyTheirOwnRules();
    void promisedDefaults();
    void programsAreForTheFileAlone_data() { tables_data(); }
    void programsAreForTheFileAlone();
    void anOldConfigurationStartsWithWarnings();
    void theServerIsFoundByTheEnvironment();
};

void tst_Options::tables_data()
{
    QTest::addColumn<const Table *>("table");
    QTest::newRow("server") << &Options::Server::table;
    QTest::newRow("gateway") << &Options::Gateway::table;
    QTest::newRow("dagent") << &Options::Dagent::table;
    QTest::newRow("ldap") << &Options::Ldap::table;
    QTest::newRow("unix") << &Options::Unix::table;
}

void tst_Options::everyRowIsWellFormed()
{
    QFETCH(const Table *, table);
    for (const Row &row : table->rows()) {
        const QString key = toQString(row.key);
        if (row.kind == Kind::Renamed) {
            const int successor = table->find(row.text);
            QVERIFY2(successor >= 0 && table->rows()[std::size_t(successor)].isOption(), qPrintable(key));
        }
        if (row.kind == Kind::Obsolete || row.kind == Kind::Heading)
            QVERIFY2(!row.text.empty(), qPrintable(key));
        if (!row.isOption())
            continue;
        QVERIFY2(!row.summary.empty() && !row.summary.ends_with('.'), qPrintable(key));
        QVERIFY2(row.help.empty() || row.help.ends_with('.'), qPrintable(key));
        const bool plain = std::all_of(row.key.begin(), row.key.end(),
            [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
        QVERIFY2(plain, qPrintable(key));
    }
}

void tst_Options::defaultsSatisfyTheirOwnRules()
{
    QFETCH(const Table *, table);
    const Snapshot defaults(*table);
    for (const int index : table->sortedOptions()) {
        const Row &row = table->rows()[std::size_t(index)];
        QString warning;
        const auto parsed = parseValue(row, formatValue(row, defaults.value(index)), &warning);
        QVERIFY2(parsed, row.key.data());
        QVERIFY2(warning.isEmpty(), row.key.data());
        QVERIFY2(*parsed == defaults.value(index), row.key.data());
    }
}

void tst_Options::promisedDefaults()
{
    const Snapshot server(Options::Server::table);
    QCOMPARE(server.get(Options::Server::logFile), QStringLiteral("/var/log/kopano/server.log"));
    QCOMPARE(server.get(Options::Server::pidFile), QStringLiteral("/var/run/kopano/server.pid"));
    QCOMPARE(server.get(Options::Server::localAdminUsers),
        (QStringList{QStringLiteral("root"), QStringLiteral("kopano")}));
    QCOMPARE(server.get(Options::Server::softdeleteLifetime).count(), 30);
    QVERIFY(server.get(Options::Server::disabledFeatures).isEmpty());
    const Snapshot gateway(Options::Gateway::table);
    QCOMPARE(gateway.get(Options::Gateway::imapListen).value(0).toString(), QStringLiteral("*%lo:143"));
    QCOMPARE(gateway.get(Options::Gateway::imapMaxMessageSize).count, qint64(128) << 20);
    QVERIFY(gateway.get(Options::Gateway::disablePlaintextAuth));
    const Snapshot dagent(Options::Dagent::table);
    QCOMPARE(dagent.get(Options::Dagent::lmtpListen).value(0).port, quint16(2003));
    QCOMPARE(dagent.get(Options::Dagent::lmtpBareNewline), Options::Dagent::BareNewline::Keep);
    QCOMPARE(dagent.get(Options::Dagent::spamHeaderValue), QStringLiteral("Yes,"));
}

void tst_Options::programsAreForTheFileAlone()
{
    QFETCH(const Table *, table);
    for (const Row &row : table->rows()) {
        if (!row.isOption() || row.kind != Kind::Text)
            continue;
        const bool program = row.key.ends_with("_script") || row.summary.starts_with("Program ");
        QVERIFY2(!program || (row.flags & FileOnly), row.key.data());
    }
    if (table == &Options::Server::table) {
        QVERIFY(Row(Options::Server::createUserScript).flags & FileOnly);
        QVERIFY(Row(Options::Server::ntlmAuth).flags & FileOnly);
    }
}

void tst_Options::anOldConfigurationStartsWithWarnings()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("server_bind\t\t= 0.0.0.0\nserver_tcp_port\t= 236\nunix_socket = /tmp/x.sock\nmysql_host = "
               "localhost\n"
               "cache_cell_size = 256M\nlog_method = file\nlog_level = 3\nlog_timestamp = 1\nthreads = 8\n");
    QVERIFY(file.flush());
    const auto loaded = load(Options::Server::table, {file.fileName(), true, false, {}});
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(loaded->warnings.size(), 5);
    QCOMPARE(loaded->snapshot.get(Options::Server::pipeName), QStringLiteral("/tmp/x.sock"));
}

void tst_Options::theServerIsFoundByTheEnvironment()
{
    qputenv("KOPANO_SOCKET", "file:///tmp/other.sock");
    const auto loaded = load(Options::Gateway::table, {});
    qunsetenv("KOPANO_SOCKET");
    QVERIFY(loaded);
    QCOMPARE(loaded->snapshot.get(Options::Gateway::serverSocket), QStringLiteral("file:///tmp/other.sock"));
}

QTEST_APPLESS_MAIN(tst_Options)
#include "tst_options.moc"
