// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/stats.h"
#include "tools/statstable.h"
#include "tools/statstop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Tools;

namespace {

Rpc::StatisticValue value(const char *name, qint64 number, Rpc::StatisticUnit unit = Rpc::StatisticUnit::None)
{
    return {QLatin1String(name), QStringLiteral("about it"), Rpc::StatisticKind::Counter, unit, number, {}};
}

Rpc::SessionStatistics spooler()
{
    Rpc::SessionStatistics session;
    session.group = 7;
    session.user = QStringLiteral("SYSTEM");
    session.pid = 4527;
    session.program = QStringLiteral("kopano-spooler");
    session.version = QStringLiteral("7,0,0,24874");
    session.call = QStringLiteral("tableQueryRows");
    return session;
}

Rpc::SessionStatistics login(quint64 number, const char *user, const char *address)
{
    Rpc::SessionStatistics session;
    session.number = number;
    session.group = 9;
    session.user = QLatin1String(user);
    session.address = QLatin1String(address);
    session.program = QStringLiteral("kopano-gateway imap");
    session.version = QStringLiteral("1.0.0");
    session.call = QStringLiteral("FetchItems");
    return session;
}

QString textOf(const Top &top, int width = 0, int height = 0)
{
    QString out;
    const QList<TopLine> lines = top.lines(width, height);
    for (const TopLine &line : lines)
        out += line.text + u'\n';
    return out;
}

/// "users" as the rows of the screen have them.
QStringList usersOf(const Top &top)
{
    QStringList users;
    const QList<TopLine> lines = top.lines(0, 0);
    for (qsizetype i = 5; i < lines.size(); ++i)
        users.append(lines[i].text.mid(8, 25).trimmed());
    return users;
}

} // namespace

/// kopano-stats without a server: command line, tables, the screen of --top.
class TestStats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void commandLines_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        QTest::addColumn<QString>("result"); // tables, or the complaint
        QTest::newRow("one table") << QByteArrayList{"--system"} << "system";
        QTest::newRow("both names of sessions") << QByteArrayList{"--session", "--sessions"} << "session";
        QTest::newRow("several, in their order")
            << QByteArrayList{"--users", "--system", "-d"} << "system users";
        QTest::newRow("top") << QByteArrayList{"--top"} << "top";
        QTest::newRow("nothing") << QByteArrayList{} << "";
        QTest::newRow("watch") << QByteArrayList{"--system", "--watch"} << "system every 1";
        QTest::newRow("watch with seconds") << QByteArrayList{"--system", "--watch", "5"} << "system every 5";
        QTest::newRow("watch=seconds") << QByteArrayList{"--watch=30", "--system"} << "system every 30";
        QTest::newRow("watch nonsense") << QByteArrayList{"--system", "--watch", "0"}
                                        << "--watch takes a number of seconds from 1 to 86400";
        QTest::newRow("both letters of a login")
            << QByteArrayList{"--system", "-u", "anna"} << "system as anna";
        QTest::newRow("the long form") << QByteArrayList{"--system", "--user=anna"} << "system as anna";
        QTest::newRow("two formats") << QByteArrayList{"--system", "--dump", "--json"}
                                     << "--dump and --json cannot be used together";
        QTest::newRow("top and a table")
            << QByteArrayList{"--system", "--top"} << "--top cannot be used together with tables";
        QTest::newRow("an argument") << QByteArrayList{"--system", "x"} << "unexpected argument x";
    }
    void commandLines()
    {
        QFETCH(QByteArrayList, words);
        QFETCH(QString, result);
        const auto request = parseStats(words);
        if (!request) {
            QCOMPARE(request.error().detail, result);
            return;
        }
        QString text = request->tables.join(u' ');
        if (request->top)
            text += QLatin1String("top");
        if (request->watch)
            text += QLatin1String(" every ") + QString::number(*request->watch);
        if (!request->user.isEmpty())
            text += QLatin1String(" as ") + request->user;
        QCOMPARE(text, result);
        QCOMPARE(request->nothing(), result.isEmpty());
    }

    void anAlignedTable()
    {
        const auto table = systemTable({{value("soap_request", 1234567),
            value("cache_x_size", 3 * 1024 * 1024 / 2, Rpc::StatisticUnit::Bytes),
            {QStringLiteral("server_start_date"), QStringLiteral("Start"), Rpc::StatisticKind::Time,
                Rpc::StatisticUnit::Date, 1301406018, {}},
            {QStringLiteral("program_version"), QStringLiteral("Version"), Rpc::StatisticKind::Text,
                Rpc::StatisticUnit::None, 0, QStringLiteral("1.0")}}});
        QCOMPARE(alignedText(table),
            QStringLiteral(R"(Name               Description  Value
--------------------------------------------------------
soap_request       about it     1234567
cache_x_size       about it     1.50 MiB
server_start_date  Start        Tue Mar 29 13:40:18 2011
program_version    Version      1.0
)"));
    }

    /// People see titles, programs the predecessor's headings.
    void everyColumnHasATitle()
    {
        for (const StatsTable &table : {systemTable({}), sessionTable({}), userTable({}), companyTable({}), serverTable({})}) {
            for (const Column &column : table.columns)
                QVERIFY2(!column.heading == !column.title, column.key);
            QVERIFY(!alignedText(table).contains(QStringLiteral("PR_")));
            QVERIFY(dumpText(table).startsWith(QStringLiteral("PR_")));
        }
        QVERIFY(alignedText(userTable({})).startsWith(QStringLiteral("Company  Username  Full name  Email address  ")));
    }

    void connectionsAreNoSessions()
    {
        const auto table = sessionTable({{spooler(), spooler(), login(3, "anna", "192.0.2.1")}});
        QVERIFY(alignedText(table).endsWith(QStringLiteral(
            "\n\nSessions of users: 1. Connections of services and tools, which are in no session: 2.\n")));
        QCOMPARE(dumpText(table).count(u'\n'), 4);
    }

    void unitsAreTold()
    {
        using Unit = Rpc::StatisticUnit;
        const auto table = systemTable({{value("response_time", 218, Unit::Milliseconds),
            value("cpu_user", 156200, Unit::Microseconds), value("sessions", 2)}});
        const QString text = alignedText(table);
        QVERIFY(text.contains(QStringLiteral("  218 ms\n")));
        QVERIFY(text.contains(QStringLiteral("  156200 us\n")));
        QVERIFY(text.contains(QStringLiteral("  2\n")));
        QVERIFY(!text.contains(QStringLiteral("unit")));
        QVERIFY(dumpText(table).endsWith(
            QStringLiteral("response_time;about it;218\ncpu_user;about it;156200\nsessions;about it;2\n")));
        const QJsonArray json = QJsonDocument::fromJson(jsonText({table}, false).toUtf8()).array();
        QCOMPARE(json.at(0).toObject().value(QStringLiteral("unit")).toString(), QStringLiteral("ms"));
        QCOMPARE(json.at(1).toObject().value(QStringLiteral("unit")).toString(), QStringLiteral("us"));
        QVERIFY(json.at(2).toObject().value(QStringLiteral("unit")).isNull());
    }

    void coloursOnlyWhereTheyAreWanted()
    {
        QVERIFY(wantsColour("xterm-256color", {}));
        QVERIFY(!wantsColour("xterm-256color", "1"));
        for (const char *plain : {"", "dumb", "vt100", "xterm-mono"})
            QVERIFY2(!wantsColour(plain, {}), plain);
        QCOMPARE(styleSequence(TopLine::Busy, true), "\x1b[1;32m");
        QCOMPARE(styleSequence(TopLine::Busy, false), "\x1b[1m");
        QCOMPARE(styleSequence(TopLine::Waiting, false), "");
        Top top;
        top.update({1, 1, {value("queuelen", 0), value("threads_idle", 2)}, {}});
        QCOMPARE(top.lines(0, 0)[1].style, TopLine::Plain);
        top.update({2, 2, {value("queuelen", 3), value("threads_idle", 2)}, {}});
        QCOMPARE(top.lines(0, 0)[1].style, TopLine::Waiting);
        top.update({3, 3, {value("queuelen", 0), value("threads_idle", 0)}, {}});
        QCOMPARE(top.lines(0, 0)[2].style, TopLine::Waiting);
    }

    void aDumpIsForPrograms()
    {
        Rpc::UserStatistics user;
        user.login = QStringLiteral("anna");
        user.fullName = QStringLiteral("=cmd()\nAnna; \"A\"\x1b[1m");
        user.emailAddress = QStringLiteral("@anna");
        user.storeSize = 12345678;
        user.quotaHard = 2048;
        user.lastLogon = 1301406018;
        const QStringList lines = dumpText(userTable(Rpc::ListUserStatisticsReply{{user}})).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("PR_EC_COMPANY_NAME;PR_EC_USERNAME;PR_DISPLAY_NAME;")));
        QCOMPARE(lines[1],
            QStringLiteral(
                ";anna;\"'=cmd() Anna; \"\"A\"\"\\x1b[1m\";'@anna;0;0;;12345678;0;0;2;0;0;1301406018;0"));
    }

    void jsonIsAlwaysValid()
    {
        Rpc::UserStatistics user;
        user.login = QStringLiteral("an\"na\n\x1b");
        const auto users = userTable(Rpc::ListUserStatisticsReply{{user}});
        const auto system = systemTable({{value("soap_request", 3)}});
        const QJsonDocument one = QJsonDocument::fromJson(jsonText({users}, false).toUtf8());
        QCOMPARE(one.array().at(0).toObject().value(QStringLiteral("user")).toString(), user.login);
        const QString compact = jsonText({system, users}, true);
        QCOMPARE(compact.count(u'\n'), 1);
        const QJsonObject both = QJsonDocument::fromJson(compact.toUtf8()).object();
        QCOMPARE(both.value(QStringLiteral("system"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QStringLiteral("value"))
                     .toInt(),
            3);
    }

    void peopleSeeEscapes()
    {
        Rpc::UserStatistics user;
        user.fullName = QStringLiteral("\x1b[31mRed\n");
        const QString text = alignedText(userTable(Rpc::ListUserStatisticsReply{{user}}));
        QVERIFY(text.contains(QStringLiteral("\\x1b[31mRed\\x0a")));
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(text.contains(QStringLiteral("unlimited")));
        QVERIFY(text.contains(QStringLiteral("never")));
    }

    /// The specification's screen (section 7.4), with its one session, and the headings of the reference.
    void theScreenOfTheSpecification()
    {
        Top top;
        const Rpc::SessionStatistics before = spooler();
        top.update({1301406017, 1000, {value("soap_request", 10)}, {before}});
        Rpc::SessionStatistics after = before;
        after.requests = 6;
        top.update({1301406018, 2000, {value("soap_request", 16)}, {after}});
        QCOMPARE(textOf(top),
            QStringLiteral(
                "Last update: Tue Mar 29 13:40:18 2011\n"
                "Sess: 1     Sess grp: 1       Users: 1    Hosts: 1    CPU: 0%   QLen:    QAge:\n"
                "SQL/s SEL:    0 UPD:   0 INS:   0 DEL:   0        Threads(idle): ()   SOAP calls: 6\n"
                "\n"
                "VERSION     USERID                   IP/PID          APP                 TIME    CPUTIME "
                "CPU%   NREQ   STAT TASK\n"
                "7,0,0,24874 SYSTEM                   4527            kopano-spooler      0:00    0:00    0  "
                "    6           tableQueryRows\n"));
    }

    void valuesAreDifferencesByTime()
    {
        Top top;
        auto anna = login(1, "anna", "192.0.2.1");
        auto bert = login(2, "bert", "192.0.2.2");
        top.update({0, 0,
            {value("sql_select", 100), value("soap_request", 5), value("response_time", 50),
                value("queuelen", 0), value("queueage", 0), value("threads", 8), value("threads_idle", 7),
                value("mwops", 0), value("mrops", 0)},
            {anna, bert}});
        anna.busyMicroseconds = 61'500'000;
        anna.userMicroseconds = 400'000;
        anna.systemMicroseconds = 100'000;
        anna.requests = 4;
        anna.state = QStringLiteral("P");
        top.update({2, 2000,
            {value("sql_select", 300), value("soap_request", 9), value("response_time", 130),
                value("queuelen", 3), value("queueage", 12), value("threads", 8), value("threads_idle", 6),
                value("mwops", 20), value("mrops", 10)},
            {anna, bert}});
        const QList<TopLine> lines = top.lines(0, 0);
        QCOMPARE(lines[1].text,
            QStringLiteral("Sess: 2     Sess grp: 1       Users: 2    Hosts: 2    CPU: 25%  QLen: 3  QAge: "
                           "12    RTT: 20 ms"));
        QCOMPARE(lines[2].text,
            QStringLiteral("SQL/s SEL:  100 UPD:   0 INS:   0 DEL:   0        Threads(idle): 8(6) SOAP "
                           "calls: 4       MWOPS: 10  MROPS: 5"));
        QCOMPARE(lines[5].text,
            QStringLiteral("1.0.0   anna                     192.0.2.1       kopano-gateway imap 1:01    "
                           "0:00    25     4      P    FetchItems"));
        QVERIFY(lines[5].style == TopLine::Busy);
        QVERIFY(lines[6].style == TopLine::Plain);
        QVERIFY(lines[4].style == TopLine::Heading);
    }

    void keysChooseColumns()
    {
        Top top;
        top.update({0, 0, {}, {spooler(), login(4711, "anna", "192.0.2.1")}});
        QVERIFY(!textOf(top).contains(QStringLiteral("SESSIONID")));
        QVERIFY(top.key('2'));
        QVERIFY(textOf(top).contains(QStringLiteral("SESSIONID")));
        QVERIFY(textOf(top).contains(QStringLiteral("4711")));
        QVERIFY(top.key('1'));
        QVERIFY(textOf(top).contains(QStringLiteral("\nGRP SESSIONID            VERSION     USERID")));
        for (const char key : QByteArray("123456789"))
            QVERIFY(top.key(key));
        QVERIFY(textOf(top).contains(QStringLiteral("\nNREQ   STAT TASK\n")));
        QVERIFY(top.key('0')); // means nothing
        QVERIFY(top.key('z'));
        QVERIFY(!top.key('q'));
        QVERIFY(!top.key('\x1b'));
    }

    void keysChooseTheOrder()
    {
        auto anna = login(3, "anna", "192.0.2.9");
        auto bert = login(1, "bert", "192.0.2.3");
        auto carl = login(2, "carl", "192.0.2.5");
        Top top;
        top.update({0, 0, {}, {anna, bert, carl}});
        carl.busyMicroseconds = 500;
        bert.busyMicroseconds = 100;
        top.update({1, 1000, {}, {anna, bert, carl}});
        QCOMPARE(usersOf(top).join(u' '), QStringLiteral("carl bert anna")); // by time spent
        top.key('d');
        QCOMPARE(usersOf(top).join(u' '), QStringLiteral("anna bert carl"));
        top.key('d');
        QCOMPARE(usersOf(top).join(u' '), QStringLiteral("carl bert anna"));
        top.key('d');
        QCOMPARE(usersOf(top).join(u' '), QStringLiteral("anna bert carl"));
        top.key('b');
        QCOMPARE(usersOf(top).join(u' '), QStringLiteral("bert carl anna"));
        top.key('e');
        QCOMPARE(usersOf(top).join(u' '), QStringLiteral("bert carl anna"));
        top.key('g');
        QCOMPARE(usersOf(top).join(u' '), QStringLiteral("carl bert anna"));
        top.key('g');
        QCOMPARE(usersOf(top).join(u' '), QStringLiteral("anna bert carl"));
    }

    void theScreenFitsTheTerminal()
    {
        Top top;
        QList<Rpc::SessionStatistics> sessions;
        for (quint64 i = 1; i < 50; ++i)
            sessions.append(login(i, "anna", "192.0.2.9"));
        top.update({0, 0, {}, sessions});
        const QList<TopLine> lines = top.lines(40, 10);
        QCOMPARE(lines.size(), 10);
        for (const TopLine &line : lines)
            QVERIFY(line.text.size() <= 40);
        QCOMPARE(top.lines(40, 3).size(), 3);
        top.setMessage(QStringLiteral("no \x1b[2J answer"));
        QCOMPARE(top.lines(80, 10)[3].text, QStringLiteral("no \\x1b[2J answer"));
    }

    void narrowTerminalsLoseWhatMattersLeast_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("headings");
        QTest::newRow("roomy") << 140 << "VERSION     USERID                   IP/PID          APP                 TIME    CPUTIME CPU%   NREQ   STAT TASK";
        QTest::newRow("as wide as the cells") << 100 << "VERSION     USERID IP/PID    APP                 TIME CPUTIME CPU% NREQ STAT TASK";
        QTest::newRow("eighty") << 80 << "USERID IP/PID    APP                 TIME CPU% NREQ TASK";
        QTest::newRow("sixty") << 60 << "USERID APP                 CPU% NREQ TASK";
        QTest::newRow("forty") << 40 << "USERID TASK";
    }
    void narrowTerminalsLoseWhatMattersLeast()
    {
        QFETCH(int, width);
        QFETCH(QString, headings);
        Top top;
        auto anna = login(1, "anna", "192.0.2.1");
        const QList values{value("sql_select", 100), value("queuelen", 0), value("queueage", 12), value("threads", 8),
            value("threads_idle", 7), value("mwops", 0), value("mrops", 0), value("response_time", 5),
            value("soap_request", 5)};
        top.update({0, 0, values, {spooler(), anna}});
        anna.requests = 6;
        anna.call = QStringLiteral("ListSessionStatistics");
        auto later = values;
        later.last().number = 1005;
        top.update({1, 1000, later, {spooler(), anna}});
        const QList<TopLine> lines = top.lines(width, 24);
        QCOMPARE(lines[4].text, headings);
        for (const TopLine &line : lines)
            QVERIFY(line.text.size() <= width);
        if (width < 80)
            return;
        // What is there is whole.
        QVERIFY(lines[1].text.contains(QStringLiteral("QAge: 12")));
        QVERIFY(lines[2].text.endsWith(QStringLiteral("SOAP calls: 1000")) || width > 80);
        QVERIFY(textOf(top, width).contains(QStringLiteral("SYSTEM")));
        QVERIFY(textOf(top, width).contains(QStringLiteral(" ListSessionStatistics\n")));
    }

    void hostileNamesCannotReachTheTerminal()
    {
        auto session = login(1, "an\x1b[2Jna", "192.0.2.1");
        session.program = QString(10'000, u'x') + QStringLiteral("\x1b");
        Top top;
        top.update({0, 0, {}, {session}});
        const QString text = textOf(top);
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(text.contains(QStringLiteral("an\\x1b[2Jna")));
        QVERIFY(text.size() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestStats)
#include "tst_stats.moc"
