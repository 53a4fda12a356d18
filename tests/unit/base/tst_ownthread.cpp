// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ownthread.h"

#include <QProcess>
#include <QTest>

#include <cstring>

using namespace Base;

namespace {

class Bound : public ThreadBound
{
public:
    void touch() { ASSERT_OWN_THREAD(); }
};

class BoundObject : public QObject
{
public:
    void touch() { ASSERT_OWN_THREAD(); }
};

/// What this program does when it is started with \a what: exit status 0, or no end of its own.
int touch(const char *what)
{
    Bound bound;
    BoundObject object;
    const auto touchOne = [&] { std::strstr(what, "object") ? object.touch() : bound.touch(); };
    if (std::strstr(what, "here")) {
        touchOne();
        return 0;
    }
    const std::unique_ptr<QThread> stranger(QThread::create(touchOne));
    stranger->start();
    stranger->wait();
    return 0;
}

} // namespace

class TestOwnThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strangersAreToldApart();
    void assertions_data();
    void assertions();
};

void TestOwnThread::strangersAreToldApart()
{
    const Bound bound;
    const QObject object;
    QVERIFY(isOwnThread(bound) && isOwnThread(object));
    bool strange = false;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { strange = !isOwnThread(bound) && !isOwnThread(object); }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(strange);
}

void TestOwnThread::assertions_data()
{
    QTest::addColumn<bool>("survives");
    QTest::newRow("value here") << true;
    QTest::newRow("object here") << true;
    QTest::newRow("value from another thread") << !ASSERTS_OWN_THREAD;
    QTest::newRow("object from another thread") << !ASSERTS_OWN_THREAD;
}

void TestOwnThread::assertions()
{
    QFETCH(bool, survives);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--touch"), QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, survives);
    if (!survives)
        QVERIFY(process.readAllStandardError().contains("touch(): called outside its thread"));
}

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--touch") == 0)
        return touch(argv[2]);
    QCoreApplication application(argc, argv);
    TestOwnThread test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ownthread.moc"
