// SPDX-License-Identifier: GPL-3.0-or-later
// How long other requests wait while a purge runs. Not a test: build the target bench_purge with -O2 and run
// it by hand: bench_purge [MESSAGES], a million without it. The database lies in the folder of TMPDIR; put it
// on a disk.
#include "jobs/engine.h"
#include "jobs/purgetask.h"
#include "testdatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Base;
using namespace Storage;
using namespace std::chrono_literals;

namespace {

constexpr int batch = 2000;
constexpr auto interval = 4ms; // between two requests of one kind
constexpr double limit = 50; // milliseconds

void require(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

MessageDigest digest()
{
    MessageDigest made;
    made.headerSize = 300;
    made.envelope = QByteArray(300, 'e');
    made.body = QByteArray(100, 'b');
    made.bodyStructure = QByteArray(150, 's');
    made.headerText = QByteArray(300, 'h');
    made.bodyText = QByteArray(400, 't');
    return made;
}

/// Messages with a body each.
Result<void> add(Connection &connection, const FolderKey &key, int count, int size)
{
    static std::atomic<qint64> number = 0;
    QList<ItemToInsert> items;
    for (int i = 0; i < count; ++i) {
        const QByteArray raw = QByteArray::number(++number).leftJustified(size, 'm');
        const auto stored = TRY(connection.bodies().put(raw));
        items.append({TRY(BodyTable::insert(connection, stored, digest())), quint64(size), 0, {}, i, {}});
    }
    TRY(ItemWriter::insert(connection, key, items));
    return {};
}

void fill(TestDatabase &test, int count)
{
    for (int done = 0; done < count; done += batch) {
        require(test.write([&](Connection &connection) -> Result<void> {
            TRY(add(connection, test.keys[0], std::min(batch, count - done), 1000));
            TRY(ItemWriter::expunge(connection, test.keys[0], allUids(), 0, {}));
            return {};
        }));
    }
}

/// How long requests took, in milliseconds.
struct Times
{
    std::vector<double> all;

    void tell(const char *what)
    {
        std::sort(all.begin(), all.end());
        const auto at = [this](double part) { return all[size_t(part * double(all.size() - 1))]; };
        const auto over = all.end() - std::upper_bound(all.begin(), all.end(), limit);
        out() << QString::asprintf(
            "%-28s n=%-7zu p50=%.2f p99=%.2f p99.9=%.2f max=%.2f ms, over %.0f ms: %ld\n", what, all.size(),
            at(0.5), at(0.99), at(0.999), all.back(), limit, long(over));
        out().flush();
    }
};

/// Sends requests of one kind at even intervals until it is stopped, and times each.
class Visitor
{
public:
    Visitor(std::function<void()> request)
        : m_thread([this, request = std::move(request)] {
            while (!m_stop) {
                const auto begin = std::chrono::steady_clock::now();
                request();
                const auto spent = std::chrono::steady_clock::now() - begin;
                times.all.push_back(std::chrono::duration<double, std::milli>(spent).count());
                std::this_thread::sleep_until(begin + interval);
            }
        })
    {
    }
    void stop()
    {
        m_stop = true;
        m_thread.join();
    }
    Times times;

private:
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

struct Visitors
{
    explicit Visitors(TestDatabase &test)
        : appends([&test] {
            require(test.write([&](Connection &connection) { return add(connection, test.keys[1], 1, 4000); },
                {4000, false, {}}));
        })
        , flags([&test] {
            require(test.write([&](Connection &connection) -> Result<void> {
                TRY(ItemWriter::changeFlags(
                    connection, test.keys[1], {{1, 1}}, {FlagChange::Add, FlagSeen, {}}));
                return {};
            }));
        })
        , reads([&test] {
            require(test.read([&](Connection &connection) -> Result<void> {
                TRY(ItemTable::fetch(
                    connection, test.keys[1], {{1, 100}}, ColumnEnvelope | ColumnDateAndSize, 100'000));
                return {};
            }));
        })
    {
    }
    void tell(const char *when)
    {
        appends.stop();
        flags.stop();
        reads.stop();
        out() << when << ":\n";
        appends.times.tell("  append of 4 kB");
        flags.times.tell("  STORE of one message");
        reads.times.tell("  FETCH of 100 envelopes");
    }
    Visitor appends;
    Visitor flags;
    Visitor reads;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    TestDatabase test;
    require(test.open());
    require(test.makeStore(2));
    require(test.write([&](Connection &connection) { return add(connection, test.keys[1], 200, 4000); }));
    QElapsedTimer timer;
    timer.start();
    fill(test, count);
    out() << count << " messages with a body each made and deleted in " << timer.elapsed() / 1000 << " s\n";
    {
        Visitors visitors(test);
        std::this_thread::sleep_for(10s);
        visitors.tell("without a purge");
    }
    Jobs::Hooks hooks;
    QObject context;
    hooks.later = [&context](std::chrono::milliseconds delay, std::function<void()> work) {
        QMetaObject::invokeMethod(
            &context, [&context, delay, work] { QTimer::singleShot(delay, &context, work); },
            Qt::QueuedConnection);
    };
    hooks.publish = [](const QList<Domain::FolderChange> &) {};
    Jobs::Engine engine(*test.database, test.clock, hooks);
    Visitors visitors(test);
    timer.restart();
    Domain::PurgeLimits limits;
    limits.deletedBefore = test.clock.seconds() + 1;
    engine.start({QStringLiteral("purge"), {}, "{}", true, [](const auto &) {},
                     [&](const JobRow &row) {
                         out() << "purge: " << row.result << " in " << timer.elapsed() / 1000 << " s\n";
                         QMetaObject::invokeMethod(
                             &application, &QCoreApplication::quit, Qt::QueuedConnection);
                     }},
        std::make_unique<Jobs::PurgeTask>(limits, false));
    QCoreApplication::exec();
    visitors.tell("during the purge");
    test.database.reset();
    return 0;
}
