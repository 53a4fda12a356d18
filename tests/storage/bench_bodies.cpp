// SPDX-License-Identifier: GPL-3.0-or-later
// Compares bodies in SQL with bodies in files, for the threshold and the page size. Not a test: build the
// target bench_bodies with -O2 and run it by hand, with a folder on the disk in question as argument.
#include "testdatabase.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace Base;
using namespace Storage;

namespace {

void require(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

QByteArray randomBody(int size, int number)
{
    QByteArray raw(size, Qt::Uninitialized);
    quint32 state = quint32(number) * 2654435761u + 1;
    for (char &byte : raw) {
        state = state * 1664525u + 1013904223u;
        byte = char(state >> 24);
    }
    return raw;
}

/// Commits \a count bodies, \a batch in each commit, files made durable before as a delivery does. Returns
/// bodies/s.
double deliver(TestDatabase &test, int size, int count, int batch)
{
    QList<QByteArray> raws;
    for (int i = 0; i < count; ++i)
        raws.append(randomBody(size, i));
    MessageDigest digest;
    digest.headerSize = 1500;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; i += batch) {
        QList<StoredBody> stored;
        for (int j = 0; j < batch; ++j) {
            auto body = test.database->bodies().put(raws.at(i + j));
            if (!body)
                qFatal("%s", qPrintable(body.error().detail));
            stored.append(*body);
        }
        require(test.write([&](Connection &connection) -> Result<void> {
            QList<ItemToInsert> items;
            for (const StoredBody &body : stored)
                items.append({TRY(BodyTable::insert(connection, body, digest)), quint64(size), 0, {}, 0, {}});
            TRY(ItemWriter::insert(connection, test.keys[0], items));
            return {};
        }));
    }
    return count * 1e9 / double(timer.nsecsElapsed());
}

double readAll(TestDatabase &test, int count)
{
    QElapsedTimer timer;
    timer.start();
    require(test.read([&](Connection &connection) -> Result<void> {
        for (Uid uid = 1; uid <= Uid(count); ++uid)
            TRY(ItemTable::readBody(connection, test.keys[0], uid, 0, 1'000'000'000));
        return {};
    }));
    return count * 1e9 / double(timer.nsecsElapsed());
}

void run(const QString &folder, int pageSize, int size, int batch, bool files)
{
    TestDatabase test;
    test.folder = QTemporaryDir(folder + QStringLiteral("/bench-XXXXXX"));
    test.settings.path = test.folder.filePath(QStringLiteral("data.db"));
    test.settings.pageSize = pageSize;
    test.settings.bodyThreshold = files ? 0 : 1'000'000'000;
    require(test.open());
    require(test.makeStore());
    const int count = std::clamp(32 * 1024 * 1024 / size, 32, 400) / batch * batch;
    const double written = deliver(test, size, count, batch);
    const double read = readAll(test, count);
    QTextStream(stdout) << (files ? "files" : "sql  ") << " page=" << pageSize << " size=" << size / 1024
                        << "K batch=" << batch << " written/s=" << qRound(written)
                        << " read/s=" << qRound(read) << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    for (const int size : {4 * 1024, 40 * 1024, 400 * 1024, 4 * 1024 * 1024}) {
        for (const int batch : {1, 8}) {
            for (const int pageSize : {4096, 8192, 16384})
                run(folder, pageSize, size, batch, false);
            run(folder, 8192, size, batch, true);
        }
    }
    return 0;
}
