// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the test daemon as a real process. What needs root (changing the user) is skipped for other users.
#include "daemon/process.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class tst_DaemonProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void informationalSwitches_data();
    void informationalSwitches();
    void dumpAndCheck();
    void theForegroundWaitsUntilTheBackgroundIsReady();
    void aSecondStartIsRefused();
    void aStalePidFileIsReplaced();
    void startErrorsReachTheForeground_data();
    void startErrorsReachTheForeground();
    void hangupReadsTheConfigurationAgain();
    void aBrokenConfigurationChangesNothingAtHangup();
    void hangupFollowsALogRotation();
    void terminateStopsGracefully();
    void aSecondTerminateKills();
    void aStopThatTakesTooLongIsCutOff();
    void aServiceCanEndItself();
    void anUnusableLogGoesToTheStandardOutput();
    void anUnknownUserIsAnError();
    void rootBecomesAnotherUser();

private:
    QStringList arguments(const QStringList &more = {}) const;
    /// Runs it to its end. \returns the exit status, or -1 after a crash or 20 s.
    int run(const QStringList &arguments);
    qint64 pid() const;
    QByteArray logText() const;
    void writeConfig(const QByteArray &content);
    void signal(const char *name, qint64 target) const;
    static bool lives(qint64 pid);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_output;
    QByteArray m_errors;
    qint64 m_daemon = 0; // to be ended by cleanup()
};

void tst_DaemonProcess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeConfig("answer = 1\n");
    m_daemon = 0;
}

void tst_DaemonProcess::cleanup()
{
    if (m_daemon > 0 && lives(m_daemon)) {
        signal("KILL", m_daemon);
        QTRY_VERIFY(!lives(m_daemon));
    }
}

void tst_DaemonProcess::writeConfig(const QByteArray &content)
{
    QFile file(m_folder->filePath(QStringLiteral("x.cfg")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
}

QStringList tst_DaemonProcess::arguments(const QStringList &more) const
{
    return QStringList{QStringLiteral("-c"), m_folder->filePath(QStringLiteral("x.cfg")),
               QStringLiteral("--pid-file=%1").arg(m_folder->filePath(QStringLiteral("x.pid"))),
               QStringLiteral("--log-file=%1").arg(m_folder->filePath(QStringLiteral("x.log"))),
               QStringLiteral("--running-path=%1").arg(m_folder->path()),
               QStringLiteral("--run-as-user=root"), QStringLiteral("--run-as-group=root")}
    + more;
}

int tst_DaemonProcess::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(TESTDAEMON), arguments);
    if (!process.waitForFinished(20000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    m_output = process.readAllStandardOutput();
    m_errors = process.readAllStandardError();
    m_daemon = pid();
    return process.exitCode();
}

qint64 tst_DaemonProcess::pid() const
{
    QFile file(m_folder->filePath(QStringLiteral("x.pid")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

QByteArray tst_DaemonProcess::logText() const
{
    QFile file(m_folder->filePath(QStringLiteral("x.log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_DaemonProcess::signal(const char *name, qint64 target) const
{
    QCOMPARE(QProcess::execute(QStringLiteral("/bin/kill"),
                 {QStringLiteral("-%1").arg(QLatin1String(name)), QString::number(target)}),
        0);
}

/// A process that has ended and was not reaped (state Z) does not live.
bool tst_DaemonProcess::lives(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll();
    const QByteArray state = stat.mid(stat.lastIndexOf(')') + 2, 1);
    return !state.isEmpty() && state != "Z" && state != "X";
}

void tst_DaemonProcess::informationalSwitches_data()
{
    QTest::addColumn<QStringList>("switches");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("errors");
    QTest::newRow("the version") << QStringList{QStringLiteral("-V")} << 0 << QByteArray("testdaemon ")
                                 << QByteArray();
    QTest::newRow("the help") << QStringList{QStringLiteral("--help")} << 0 << QByteArray("Usage: ")
                              << QByteArray();
    QTest::newRow("wrong usage") << QStringList{QStringLiteral("-x")} << 64 << QByteArray()
                                 << QByteArray("testdaemon: unknown switch -x");
    QTest::newRow("a named file that is missing")
        << QStringList{QStringLiteral("-c"), QStringLiteral("/nonexistent/x.cfg")} << 1 << QByteArray()
        << QByteArray("/nonexistent/x.cfg: ");
}

void tst_DaemonProcess::informationalSwitches()
{
    QFETCH(QStringList, switches);
    QFETCH(int, status);
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, errors);
    QCOMPARE(run(switches), status);
    QVERIFY2(m_output.startsWith(output), m_output.constData());
    QVERIFY2(m_errors.startsWith(errors), m_errors.constData());
}

void tst_DaemonProcess::dumpAndCheck()
{
    QCOMPARE(run(arguments({QStringLiteral("--dump-config")})), 0);
    QVERIFY(m_output.startsWith("answer = 1\n# behaviour = good\n"));
    QCOMPARE(run(arguments({QStringLiteral("--check-config")})), 0);
    QCOMPARE(m_output.trimmed(), QByteArray("The configuration is valid."));
    writeConfig("answer 1\n");
    QCOMPARE(run(arguments({QStringLiteral("--check-config")})), 0); // a start would ignore the line, too
    QVERIFY2(m_output.contains("see the warning above"), m_output.constData());
    QVERIFY2(m_errors.contains("x.cfg:1: a line without \"=\" is ignored"), m_errors.constData());
    writeConfig("answr = 1\n");
    QCOMPARE(run(arguments({QStringLiteral("--check-config")})), 1);
    QVERIFY2(
        m_errors.contains("x.cfg:1: unknown option \"answr\" (did you mean answer?)"), m_errors.constData());
    QCOMPARE(
        run(arguments({QStringLiteral("--check-config"), QStringLiteral("--ignore-unknown-config-options")})),
        0);
}

void tst_DaemonProcess::theForegroundWaitsUntilTheBackgroundIsReady()
{
    QCOMPARE(run(arguments()), 0);
    const qint64 background = pid();
    QVERIFY(lives(background));
    QVERIFY2(logText().contains("[=======] starting testdaemon"), logText().constData());
    const QString process = QStringLiteral("/proc/%1/").arg(background);
    QCOMPARE(QFile::symLinkTarget(process + QLatin1String("cwd")), m_folder->path());
    for (const char *descriptor : {"fd/0", "fd/1", "fd/2"})
        QCOMPARE(QFile::symLinkTarget(process + QLatin1String(descriptor)), QStringLiteral("/dev/null"));
    QFile stat(process + QLatin1String("stat"));
    QVERIFY(stat.open(QIODevice::ReadOnly));
    const QByteArray all = stat.readAll();
    const QByteArrayList fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    QCOMPARE(fields.value(4), QByteArray("0")); // no controlling terminal
    QVERIFY(fields.value(3).toLongLong() != background); // not the leader of its session
    QFile status(process + QLatin1String("status"));
    QVERIFY(status.open(QIODevice::ReadOnly));
    QVERIFY(status.readAll().contains("Umask:\t0027"));
}

void tst_DaemonProcess::aSecondStartIsRefused()
{
    QCOMPARE(run(arguments()), 0);
    const qint64 first = pid();
    QCOMPARE(run(arguments()), 1);
    QCOMPARE(m_errors,
        "testdaemon: testdaemon probably already running (pid " + QByteArray::number(first) + ")\n");
    QVERIFY(lives(first));
    QCOMPARE(pid(), first);
}

void tst_DaemonProcess::aStalePidFileIsReplaced()
{
    QFile file(m_folder->filePath(QStringLiteral("x.pid")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // Our own pid lives but is another program.
    file.write(QByteArray::number(QCoreApplication::applicationPid()) + "\n");
    file.close();
    QCOMPARE(run(arguments()), 0);
    QVERIFY(pid() != QCoreApplication::applicationPid());
    QVERIFY(lives(pid()));
}

void tst_DaemonProcess::startErrorsReachTheForeground_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("an error") << QStringLiteral("fail") << QByteArray("testdaemon: it was told to fail\n");
    QTest::newRow("a sudden end") << QStringLiteral("die")
                                  << QByteArray("The program ended while it was starting.\n");
}

void tst_DaemonProcess::startErrorsReachTheForeground()
{
    QFETCH(QString, behaviour);
    QFETCH(QByteArray, message);
    QCOMPARE(run(arguments({QStringLiteral("--behaviour=%1").arg(behaviour)})), 1);
    QCOMPARE(m_errors, message);
    QTRY_VERIFY(!lives(pid())); // who dies lets go of the foreground a moment before he is gone
    QCOMPARE(run(arguments({QStringLiteral("--behaviour=fail"), QStringLiteral("-F")})), 1);
    QCOMPARE(pid(), 0);
}

void tst_DaemonProcess::hangupReadsTheConfigurationAgain()
{
    QCOMPARE(run(arguments()), 0);
    writeConfig("answer = 2\nbehaviour = stubborn\n");
    signal("HUP", m_daemon);
    QTRY_VERIFY(logText().contains("reloaded answer=2 changed=1"));
    QVERIFY(logText().contains("option behaviour takes its new value at the next start"));
}

void tst_DaemonProcess::aBrokenConfigurationChangesNothingAtHangup()
{
    QCOMPARE(run(arguments()), 0);
    writeConfig("answer = 2\nanswer = many\n");
    signal("HUP", m_daemon);
    QTRY_VERIFY(logText().contains("x.cfg:2: answer: "));
    QVERIFY(!logText().contains("reloaded answer"));
    writeConfig("answer = 1\n");
    signal("HUP", m_daemon);
    QTRY_VERIFY(logText().contains("reloaded answer=1 changed=0"));
}

void tst_DaemonProcess::hangupFollowsALogRotation()
{
    QCOMPARE(run(arguments()), 0);
    const QString log = m_folder->filePath(QStringLiteral("x.log"));
    QVERIFY(QFile::rename(log, log + QLatin1String(".1")));
    signal("HUP", m_daemon);
    QTRY_VERIFY(logText().contains("reloaded answer=1"));
    QVERIFY(!logText().contains("starting"));
}

void tst_DaemonProcess::terminateStopsGracefully()
{
    for (const char *name : {"TERM", "INT"}) {
        QCOMPARE(run(arguments()), 0);
        const qint64 background = m_daemon;
        signal(name, background);
        QTRY_VERIFY(!lives(background));
        const QByteArray text = logText();
        QVERIFY(text.contains("asked to stop"));
        QVERIFY(text.indexOf("asked to stop") < text.indexOf("destroyed"));
        QVERIFY(text.endsWith("testdaemon has stopped\n"));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("x.pid"))));
    }
}

void tst_DaemonProcess::aSecondTerminateKills()
{
    QProcess process;
    process.start(QStringLiteral(TESTDAEMON),
        arguments({QStringLiteral("-F"), QStringLiteral("--behaviour=stubborn")}));
    QTRY_VERIFY(logText().contains("service made")); // from here on signals are watched
    signal("TERM", pid());
    QTRY_VERIFY(logText().contains("asked to stop"));
    signal("TERM", pid());
    QVERIFY(process.waitForFinished(1500));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 128 + 15);
    QVERIFY(!logText().contains("destroyed"));
}

void tst_DaemonProcess::aStopThatTakesTooLongIsCutOff()
{
    QCOMPARE(run(arguments({QStringLiteral("--behaviour=stubborn")})), 0);
    const qint64 background = m_daemon;
    signal("TERM", background);
    QTRY_VERIFY_WITH_TIMEOUT(!lives(background), 8000);
    QVERIFY(logText().contains("stopping takes too long"));
    QCOMPARE(pid(), 0);
}

void tst_DaemonProcess::aServiceCanEndItself()
{
    QCOMPARE(run(arguments({QStringLiteral("-F"), QStringLiteral("--behaviour=quit")})), 1);
    QVERIFY(logText().contains("[crit   ] it was told to quit"));
    QVERIFY(logText().contains("destroyed"));
}

void tst_DaemonProcess::anUnusableLogGoesToTheStandardOutput()
{
    const QString unusable =
        QStringLiteral("--log-file=%1").arg(m_folder->filePath(QStringLiteral("missing/x.log")));
    // Not a pipe: QProcess closes its end when the foreground process has ended.
    const QString standardOutput = m_folder->filePath(QStringLiteral("x.log"));
    QProcess process;
    process.setStandardOutputFile(standardOutput);
    process.start(QStringLiteral(TESTDAEMON), arguments({unusable}));
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardError().contains("missing/x.log cannot be opened"));
    m_daemon = pid();
    QVERIFY(lives(m_daemon));
    QVERIFY(logText().contains("[=======] starting testdaemon"));
    signal("TERM", m_daemon);
    QTRY_VERIFY(logText().contains("has stopped"));
}

void tst_DaemonProcess::anUnknownUserIsAnError()
{
    if (!Daemon::isRoot())
        QSKIP("only root changes the user");
    QCOMPARE(run(arguments({QStringLiteral("--run-as-user=nobody-of-this-name")})), 1);
    QCOMPARE(
        m_errors, QByteArray("testdaemon: run_as_user: there is no system user \"nobody-of-this-name\"\n"));
}

void tst_DaemonProcess::rootBecomesAnotherUser()
{
    const auto nobody = Daemon::findAccount(QStringLiteral("nobody"), QStringLiteral("nogroup"));
    if (!Daemon::isRoot() || !nobody)
        QSKIP("only root changes the user");
    QCOMPARE(
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("nobody:nogroup"), m_folder->path()}), 0);
    QCOMPARE(
        run(arguments({QStringLiteral("--run-as-user=nobody"), QStringLiteral("--run-as-group=nogroup")})),
        0);
    QFile status(QStringLiteral("/proc/%1/status").arg(m_daemon));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const QByteArray user = QByteArray::number(nobody->user);
    const QByteArray users = "\nUid:\t" + QByteArray(user + '\t').repeated(3) + user + '\n';
    const QByteArray groups = "\nGroups:\t" + QByteArray::number(nobody->group) + " \n";
    QVERIFY2(text.contains(users) && text.contains(groups), text.constData());
    QCOMPARE(QFileInfo(m_folder->filePath(QStringLiteral("x.log"))).ownerId(), nobody->user);
    // The log can be opened again and the pid file removed without root.
    const QString log = m_folder->filePath(QStringLiteral("x.log"));
    QVERIFY(QFile::rename(log, log + QLatin1String(".1")));
    signal("HUP", m_daemon);
    QTRY_VERIFY(logText().contains("reloaded answer"));
    signal("TERM", m_daemon);
    QTRY_VERIFY(!lives(m_daemon));
    QCOMPARE(pid(), 0);
}

QTEST_GUILESS_MAIN(tst_DaemonProcess)
#include "tst_daemon_process.moc"
