// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/process.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Daemon;

class tst_DaemonSupervision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesReachTheSupervisor();
    void withoutASupervisorNothingHappens();
    void theWatchdogIsFedTwicePerInterval();
    void inheritedSocketsAreOurs();
    void pidFilesAreLockedAndRemoved();
    void aPidFileThatCannotBeWritten();

private:
    QTemporaryDir m_folder;
};

void tst_DaemonSupervision::statesReachTheSupervisor()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("notify")));
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    qputenv("NOTIFY_SOCKET", path);
    const auto receive = [descriptor] {
        char buffer[256];
        const ssize_t size = ::recv(descriptor, buffer, sizeof buffer, 0);
        return QByteArray(buffer, qsizetype(std::max<ssize_t>(size, 0)));
    };
    notify("READY=1");
    QCOMPARE(receive(), QByteArray("READY=1"));
    notify("RELOADING=1");
    QVERIFY(receive().startsWith("RELOADING=1\nMONOTONIC_USEC="));
    qunsetenv("NOTIFY_SOCKET");
    ::close(descriptor);
}

void tst_DaemonSupervision::withoutASupervisorNothingHappens()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); // nothing is even tried
    for (const char *path : {"", "relative", "/"}) {
        qputenv("NOTIFY_SOCKET", path);
        notify("READY=1");
    }
    qunsetenv("NOTIFY_SOCKET");
    QCOMPARE(watchdogInterval().count(), 0);
    QVERIFY(inheritedSockets().isEmpty());
}

void tst_DaemonSupervision::theWatchdogIsFedTwicePerInterval()
{
    qputenv("WATCHDOG_USEC", "3000000");
    QCOMPARE(watchdogInterval().count(), 1500000);
    qputenv("WATCHDOG_PID", "1");
    QCOMPARE(watchdogInterval().count(), 0);
    qputenv("WATCHDOG_PID", QByteArray::number(qint64(getpid())));
    QCOMPARE(watchdogInterval().count(), 1500000);
    qunsetenv("WATCHDOG_PID");
    qunsetenv("WATCHDOG_USEC");
}

void tst_DaemonSupervision::inheritedSocketsAreOurs()
{
    qputenv("LISTEN_PID", "1");
    qputenv("LISTEN_FDS", "2");
    QVERIFY(inheritedSockets().isEmpty());
    qputenv("LISTEN_PID", QByteArray::number(qint64(getpid())));
    qputenv("LISTEN_FDS", "2");
    qputenv("LISTEN_FDNAMES", "imap:imaps");
    const auto sockets = inheritedSockets();
    QCOMPARE(sockets.size(), 2);
    QCOMPARE(sockets[1].first, 4);
    QCOMPARE(sockets[1].second, QByteArray("imaps"));
    QVERIFY(!qEnvironmentVariableIsSet("LISTEN_FDS"));
}

void tst_DaemonSupervision::pidFilesAreLockedAndRemoved()
{
    const QString path = m_folder.filePath(QStringLiteral("x.pid"));
    PidFile first;
    QVERIFY(first.acquire(path, "program"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray::number(qint64(getpid())) + '\n');
    PidFile second;
    const auto refused = second.acquire(path, "program");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Base::Code::Conflict);
    QCOMPARE(refused.error().detail,
        QStringLiteral("program probably already running (pid %1)").arg(qint64(getpid())));
    first.release();
    QVERIFY(!QFile::exists(path));
    QVERIFY(second.acquire(path, "program"));
}

void tst_DaemonSupervision::aPidFileThatCannotBeWritten()
{
    PidFile file;
    QVERIFY(file.acquire({}, "program"));
    const auto missing = file.acquire(m_folder.filePath(QStringLiteral("missing/x.pid")), "program");
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Base::Code::Io);
    // A link could make root write somewhere else.
    const QString link = m_folder.filePath(QStringLiteral("link.pid"));
    QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("target")), link));
    QVERIFY(!file.acquire(link, "program"));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("target"))));
}

QTEST_APPLESS_MAIN(tst_DaemonSupervision)
#include "tst_daemon_supervision_posix.moc"
