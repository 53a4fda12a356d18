// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/logging.h"

#include "daemon/logtail.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

Q_LOGGING_CATEGORY(lcTest, "kopano.test")
Q_LOGGING_CATEGORY(lcWire, "kopano.test.wire")

using namespace Daemon;

class tst_DaemonLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { stopLog(); }
    void format_data();
    void format();
    void levels_data();
    void levels();
    void levelNoneWritesNothing();
    void repetitionsAreCounted();
    void aHundredRepetitionsAreToldAtOnce();
    void reopeningFollowsARotation();
    void aFailedReopeningKeepsTheFile();
    void anUnusableFileIsNamed();
    void linesOfManyThreadsStayWhole();
    void collectedLinesAreWrittenAtTheEnd();
    void methodOffWritesNothing();
    void theTailHasTheLastLines();
    void theTailIsBounded();

private:
    void start(int level, qint64 bufferSize = 0);
    QStringList lines(const QString &file = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void tst_DaemonLogging::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("x.log"));
}

void tst_DaemonLogging::start(int level, qint64 bufferSize)
{
    LogSettings settings;
    settings.file = m_file;
    settings.level = level;
    settings.bufferSize = bufferSize;
    settings.timestamp = false;
    QCOMPARE(startLog(settings), QString());
}

/// The lines without pid.
QStringList tst_DaemonLogging::lines(const QString &file) const
{
    QFile log(file.isEmpty() ? m_file : file);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(log.readAll());
    text.remove(QRegularExpression(QStringLiteral("^\\[\\d+\\] "), QRegularExpression::MultilineOption));
    return text.split(u'\n', Qt::SkipEmptyParts);
}

void tst_DaemonLogging::format_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("timestamp");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, Level level, const char *text, bool timestamp, const char *line) {
        QTest::newRow(name) << int(level) << QString::fromUtf8(text) << timestamp << QByteArray(line);
    };
    row("with time", Level::Error, "text", true, "2020-06-12T01:22:37.000042: [12345] [error  ] text");
    row("without time", Level::Warning, "text", false, "[12345] [warning] text");
    row("a start banner", Level::Always, "text", false, "[12345] [=======] text");
    row("critical", Level::Critical, "text", false, "[12345] [crit   ] text");
    row("notice", Level::Notice, "text", false, "[12345] [notice ] text");
    row("line feeds cannot make a second line", Level::Info, "a\r\nb", false,
        "[12345] [info   ] a\\u000d\\u000ab");
    row("escape sequences are not for terminals", Level::Info, "\x1b[2J", false,
        "[12345] [info   ] \\u001b[2J");
    row("text cannot run backwards", Level::Info, "a\u202eb", false, "[12345] [info   ] a\\u202eb");
    row("other letters stay", Level::Debug, "grün", false, "[12345] [debug  ] grün");
}

void tst_DaemonLogging::format()
{
    QFETCH(int, level);
    QFETCH(QString, text);
    QFETCH(bool, timestamp);
    QFETCH(QByteArray, line);
    qputenv("TZ", "UTC");
    constexpr qint64 time = 1591924957000042;
    QCOMPARE(formatLine(Level(level), text, time, 12345, timestamp), line);
}

void tst_DaemonLogging::levels_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QStringList>("tags");
    const QStringList all{QStringLiteral("[=======]"), QStringLiteral("[error  ]"),
        QStringLiteral("[warning]"), QStringLiteral("[notice ]"), QStringLiteral("[info   ]"),
        QStringLiteral("[debug  ]")};
    QTest::newRow("0 none") << 0 << QStringList();
    QTest::newRow("1 critical") << 1 << all.first(1);
    QTest::newRow("2 error") << 2 << all.first(2);
    QTest::newRow("3 warning") << 3 << all.first(3);
    QTest::newRow("4 notice") << 4 << all.first(4);
    QTest::newRow("5 info") << 5 << all.first(5);
    QTest::newRow("6 debug without wire traces") << 6 << all;
    QTest::newRow("debug with wire traces") << 0x100006 << all + QStringList{all.last()};
}

void tst_DaemonLogging::levels()
{
    QFETCH(int, level);
    QFETCH(QStringList, tags);
    start(level);
    log(Level::Always, QStringLiteral("always"));
    qCritical("error");
    qCWarning(lcTest) << "warning";
    log(Level::Notice, QStringLiteral("notice"));
    qCInfo(lcTest) << "info";
    qCDebug(lcTest) << "debug";
    qCDebug(lcWire) << "wire";
    QStringList seen;
    for (const QString &line : lines())
        seen.append(line.first(9));
    QCOMPARE(seen, tags);
}

void tst_DaemonLogging::levelNoneWritesNothing()
{
    start(3);
    setLogLevel(0);
    log(Level::Always, QStringLiteral("banner"));
    log(Level::Critical, QStringLiteral("critical"));
    QVERIFY(lines().isEmpty());
    QVERIFY(!logs(Level::Critical));
}

void tst_DaemonLogging::repetitionsAreCounted()
{
    start(3);
    for (int i = 0; i < 4; ++i)
        qWarning("same");
    qCritical("same");
    qWarning("other");
    QCOMPARE(lines(),
        (QStringList{QStringLiteral("[warning] same"),
            QStringLiteral("[warning] last message repeated 3 times"), QStringLiteral("[error  ] same"),
            QStringLiteral("[warning] other")}));
}

void tst_DaemonLogging::aHundredRepetitionsAreToldAtOnce()
{
    start(3);
    for (int i = 0; i < 102; ++i)
        qWarning("same");
    QCOMPARE(lines(),
        (QStringList{
            QStringLiteral("[warning] same"), QStringLiteral("[warning] last message repeated 100 times")}));
}

void tst_DaemonLogging::reopeningFollowsARotation()
{
    start(3);
    qWarning("one");
    const QString rotated = m_file + QLatin1String(".1");
    QVERIFY(QFile::rename(m_file, rotated));
    qWarning("two");
    QCOMPARE(reopenLog(), QString());
    qWarning("three");
    QCOMPARE(lines(rotated), (QStringList{QStringLiteral("[warning] one"), QStringLiteral("[warning] two")}));
    QCOMPARE(lines(), QStringList{QStringLiteral("[warning] three")});
}

void tst_DaemonLogging::aFailedReopeningKeepsTheFile()
{
    start(3);
    const QString rotated = m_file + QLatin1String(".1");
    QVERIFY(QFile::rename(m_file, rotated));
    QVERIFY(QDir().mkdir(m_file));
    QVERIFY(reopenLog().contains(m_file));
    qWarning("still here");
    QCOMPARE(lines(rotated), QStringList{QStringLiteral("[warning] still here")});
}

void tst_DaemonLogging::anUnusableFileIsNamed()
{
    LogSettings settings;
    settings.file = m_folder->filePath(QStringLiteral("missing/x.log"));
    settings.level = 3;
    const QString problem = startLog(settings);
    QVERIFY2(problem.contains(settings.file) && problem.contains(QLatin1String("standard output")),
        qPrintable(problem));
    QVERIFY(logsToStandardOutput());
}

void tst_DaemonLogging::linesOfManyThreadsStayWhole()
{
    start(5);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([t] {
            for (int i = 0; i < 250; ++i)
                qInfo("thread %d line %d", t, i);
        });
    for (std::thread &thread : threads)
        thread.join();
    const QStringList all = lines();
    QCOMPARE(all.size(), 1000);
    static const QRegularExpression whole(QStringLiteral("^\\[info   \\] thread \\d line \\d+$"));
    for (const QString &line : all)
        QVERIFY2(whole.match(line).hasMatch(), qPrintable(line));
}

void tst_DaemonLogging::collectedLinesAreWrittenAtTheEnd()
{
    start(3, 10000);
    qWarning("one");
    QVERIFY(lines().isEmpty());
    stopLog();
    QCOMPARE(lines(), QStringList{QStringLiteral("[warning] one")});
}

void tst_DaemonLogging::methodOffWritesNothing()
{
    LogSettings settings;
    settings.method = Config::Process::LogMethod::Off;
    settings.file = m_file;
    QCOMPARE(startLog(settings), QString());
    qCritical("nobody sees this");
    QVERIFY(!QFile::exists(m_file));
}

void tst_DaemonLogging::theTailHasTheLastLines()
{
    start(6);
    qWarning("first warning");
    qCritical("an error\nin one line");
    qInfo("news");
    const QList<TailLine> all = logTail(Level::Always, 3);
    QCOMPARE(all.size(), 3);
    QVERIFY(all[0].text.endsWith("[warning] first warning"));
    QVERIFY(all[1].text.endsWith("[error  ] an error\\u000ain one line"));
    QCOMPARE(all[2].level, Level::Info);
    const QList<TailLine> worse = logTail(Level::Error, 1);
    QCOMPARE(worse.size(), 1);
    QVERIFY(worse[0].text.contains("an error"));
    QCOMPARE(logTail(Level::Always, 0).size(), 0);
}

void tst_DaemonLogging::theTailIsBounded()
{
    LogTail tail;
    for (int i = 0; i < 3000; ++i)
        tail.add(Level::Info, QByteArray::number(i));
    QCOMPARE(tail.last(Level::Info, 10000).size(), qsizetype(LogTail::mostLines));
    QCOMPARE(tail.last(Level::Info, 1).first().text, QByteArray("2999"));
    for (int i = 0; i < 200; ++i)
        tail.add(Level::Info, QByteArray(8000, 'x'));
    QCOMPARE(tail.last(Level::Info, 10000).size(), LogTail::mostBytes / 8000);
}

QTEST_APPLESS_MAIN(tst_DaemonLogging)
#include "tst_daemon_logging.moc"
