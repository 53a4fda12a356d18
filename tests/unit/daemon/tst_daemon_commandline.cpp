// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/load.h"
#include "config/process.h"
#include "daemon/commandline.h"

#include <QTest>

using namespace Daemon;

namespace {

constexpr Config::Option<QString> serverSocket{"server_socket", "default:"};
constexpr auto rows = Config::rows(serverSocket, Config::Process::logLevel);
constexpr Config::Table table("kopano-x", "x", rows);

const QList<Switch> own{{'F', "folder", "PATH", "deliver there"}, {'q', nullptr, nullptr, "quiet"},
    {'l', "listen", nullptr, "listen"}};

} // namespace

class tst_DaemonCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted();
    void ownSwitchesGoFirst();
    void refused_data();
    void refused();
    void theConfigurationFile();
    void theHelpNamesEverySwitch();
    void aToolHasNoSwitchesOfDaemons();
    void theUsageHasALineForEachWay();
    void theVersionNamesQtAndOpenSsl();
};

void tst_DaemonCommandLine::accepted()
{
    const auto line =
        parseCommandLine({"-c", "/a.cfg", "-F", "--dump-config", "--log-level=6",
                             "--ignore-unknown-config-options", "-h", "file:///x", "one", "--", "-two"},
            table, {});
    QVERIFY2(line, line ? "" : qPrintable(line.error().detail));
    QCOMPARE(line->configFile, QStringLiteral("/a.cfg"));
    QVERIFY(
        line->foreground && line->dumpConfig && line->ignoreUnknown && !line->version && !line->checkConfig);
    using Pair = std::pair<QString, QString>;
    QCOMPARE(line->overrides,
        (QList<Pair>{{QStringLiteral("log_level"), QStringLiteral("6")},
            {QStringLiteral("server_socket"), QStringLiteral("file:///x")}}));
    QCOMPARE(line->positional, (QStringList{QStringLiteral("one"), QStringLiteral("-two")}));
    QCOMPARE(parseCommandLine({"-c/b.cfg"}, table, {})->configFile, QStringLiteral("/b.cfg"));
    QCOMPARE(parseCommandLine({"--config=/c.cfg"}, table, {})->configFile, QStringLiteral("/c.cfg"));
    QCOMPARE(parseCommandLine({"--config", "/d.cfg"}, table, {})->configFile, QStringLiteral("/d.cfg"));
}

void tst_DaemonCommandLine::ownSwitchesGoFirst()
{
    const auto line = parseCommandLine({"-qlF", "Inbox", "-q", "--folder=Other", "-"}, table, own);
    QVERIFY2(line, line ? "" : qPrintable(line.error().detail));
    QVERIFY(!line->foreground);
    QVERIFY(line->has("listen"));
    QCOMPARE(line->switches.value(QStringLiteral("q")).size(), 2);
    QCOMPARE(line->value("folder"), QStringLiteral("Other"));
    QCOMPARE(line->positional, QStringList{QStringLiteral("-")});
}

void tst_DaemonCommandLine::refused_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QString>("message");
    QTest::newRow("an unknown letter") << QByteArrayList{"-x"} << QStringLiteral("unknown switch -x");
    QTest::newRow("an unknown word") << QByteArrayList{"--nonsense"}
                                     << QStringLiteral("unknown switch --nonsense");
    QTest::newRow("an option without its value")
        << QByteArrayList{"--server_socket", "x"}
        << QStringLiteral("--server_socket is an option and needs a value: --server_socket=VALUE");
    QTest::newRow("the same with dashes")
        << QByteArrayList{"--server-socket"}
        << QStringLiteral("--server-socket is an option and needs a value: --server-socket=VALUE");
    QTest::newRow("a missing argument") << QByteArrayList{"-c"} << QStringLiteral("-c needs an argument");
    QTest::newRow("an argument too many")
        << QByteArrayList{"--help=yes"} << QStringLiteral("--help takes no argument");
    QTest::newRow("a nameless option") << QByteArrayList{"--=yes"} << QStringLiteral("unknown switch --");
    QTest::newRow("invalid UTF-8") << QByteArrayList{"\xff"}
                                   << QStringLiteral("an argument is not valid UTF-8: \\xff");
}

void tst_DaemonCommandLine::refused()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(QString, message);
    const auto line = parseCommandLine(arguments, table, {});
    QVERIFY(!line);
    QCOMPARE(line.error().detail, message);
}

void tst_DaemonCommandLine::theConfigurationFile()
{
    qputenv("KOPANO_CONFIG_PATH", "/conf");
    const auto unnamed = sourcesOf({}, "x.cfg");
    QCOMPARE(unnamed.file, QStringLiteral("/conf/x.cfg"));
    QVERIFY(!unnamed.fileRequired);
    CommandLine line;
    line.configFile = QStringLiteral("/other.cfg");
    QCOMPARE(sourcesOf(line, "x.cfg").file, QStringLiteral("/other.cfg"));
    QVERIFY(sourcesOf(line, "x.cfg").fileRequired);
    line.configFile = QStringLiteral("relative.cfg");
    QVERIFY(sourcesOf(line, "x.cfg").file.startsWith(u'/'));
    qunsetenv("KOPANO_CONFIG_PATH");
}

void tst_DaemonCommandLine::theHelpNamesEverySwitch()
{
    const QString help = helpText(table, "x.cfg", own);
    for (const char *word : {"-c, --config FILE", "-F, --folder PATH", "--foreground", "--check-config",
             "-h, --host URL", "  -q ", "/etc/kopano/x.cfg"})
        QVERIFY2(help.contains(QLatin1String(word)), word);
    QVERIFY(!help.contains(QLatin1String("-F, --foreground")));
}

void tst_DaemonCommandLine::aToolHasNoSwitchesOfDaemons()
{
    for (const QByteArray word : {"-F", "--foreground", "--dump-config", "--check-config"}) {
        QVERIFY2(parseCommandLine({word}, table, {}), word.constData());
        QVERIFY2(!parseCommandLine({word}, table, {}, Kind::Tool), word.constData());
    }
    QVERIFY(parseCommandLine({"-V", "--help", "--config=/x", "-h", "default:"}, table, {}, Kind::Tool));
    const QString help = helpText(table, "x.cfg", {}, Kind::Tool);
    for (const char *word : {"-c, --config FILE", "-V, --version", "--help", "-h, --host URL"})
        QVERIFY2(help.contains(QLatin1String(word)), word);
    for (const char *word : {"-F", "--dump-config", "--check-config", "--ignore", "--option-name"})
        QVERIFY2(!help.contains(QLatin1String(word)), word);
}

void tst_DaemonCommandLine::theUsageHasALineForEachWay()
{
    const QString program = Config::toQString(table.program());
    const QString help = helpText(table, "x.cfg", own, Kind::Daemon, {"[switches] USER", "-d"});
    QVERIFY(help.startsWith(QString(QLatin1String("Usage: ") + program
        + QLatin1String(" [switches] USER\n       ") + program + QLatin1String(" -d\n\n"))));
}

void tst_DaemonCommandLine::theVersionNamesQtAndOpenSsl()
{
    const QString text = versionText("kopano-x", "SQLite 3");
    QVERIFY(text.startsWith(QLatin1String("kopano-x " KOPANO_VERSION "\nQt 6.")));
    QVERIFY(text.contains(QLatin1String("OpenSSL 3")));
    QVERIFY(text.endsWith(QLatin1String("SQLite 3\n")));
}

QTEST_APPLESS_MAIN(tst_DaemonCommandLine)
#include "tst_daemon_commandline.moc"
