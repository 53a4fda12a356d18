// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/process.h"

#include <QFile>
#include <QTest>

#include <malloc.h>
#include <unistd.h>

#include <memory>
#include <vector>

using namespace Daemon;

namespace {

/// Resident memory of this process in MiB.
qint64 resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) >> 20;
}

} // namespace

/// What a burst leaves behind between the blocks that stay goes back to the system (glibc; F01, F02).
class tst_DaemonMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void memoryBetweenBlocksGoesBack_data();
    void memoryBetweenBlocksGoesBack();
};

void tst_DaemonMemory::initTestCase()
{
    mallopt(M_MMAP_THRESHOLD, 1 << 20); // as prepared for the daemons; it also stops glibc from moving it
    mallopt(M_TRIM_THRESHOLD, 8 << 20);
}

void tst_DaemonMemory::memoryBetweenBlocksGoesBack_data()
{
    QTest::addColumn<qsizetype>("untouched");
    QTest::newRow("nothing else") << qsizetype(0);
    QTest::newRow("beside a large block that nobody has written to") << (qsizetype(64) << 20);
}

void tst_DaemonMemory::memoryBetweenBlocksGoesBack()
{
    QFETCH(const qsizetype, untouched);
    const auto large = untouched ? std::make_unique_for_overwrite<char[]>(size_t(untouched)) : nullptr;
    const qint64 before = resident();
    std::vector<std::unique_ptr<char[]>> burst;
    for (int n = 0; n < 400; ++n)
        burst.push_back(std::make_unique<char[]>(100'000)); // 40 MB, each byte written
    const auto kept = std::make_unique<char[]>(100'000); // above them: the heap cannot simply end earlier
    burst.clear();
    QVERIFY(resident() > before + 30);
    FreeMemory().giveBack();
    QVERIFY2(resident() < before + 8, qPrintable(QString::number(resident() - before)));
}

QTEST_GUILESS_MAIN(tst_DaemonMemory)
#include "tst_daemon_memory_posix.moc"
