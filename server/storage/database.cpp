// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/bodytable.h"
#include "storage/files.h"
#include "storage/logging.h"
#include "storage/readerpool.h"
#include "storage/writer.h"

#include <QFileInfo>

Q_LOGGING_CATEGORY(storageLog, "kopano.storage")

namespace Storage {

namespace {

using namespace std::chrono_literals;

constexpr auto collectInterval = 1h;

Settings priorityLane(Settings settings)
{
    settings.readerThreads = 1;
    return settings;
}

/// Whoever may write to the data may read and forge every mailbox, whatever the protocols say.
Base::Result<void> checkOwners(const Settings &settings)
{
    TRY(Files::checkOwnAlone(QFileInfo(settings.path).absolutePath()));
    TRY(Files::checkOwnAlone(settings.bodyFolder));
    for (const char *suffix : {"", "-wal", "-shm", ".lock", ".ballast"})
        TRY(Files::checkOwnAlone(QString(settings.path + QLatin1String(suffix))));
    return {};
}

} // namespace

/// Destroyed from below: readers first, then the writer, whose connection closes last and tidies the log
/// away.
struct Database::Parts
{
    explicit Parts(const Settings &settings)
        : clock(*settings.clock)
        , bodies(settings.bodyFolder, settings.bodyThreshold, clock)
        , writer(settings, bodies, sql, [this] { collectIfDue(); })
        , readers(settings, bodies, sql)
        , priorityReaders(priorityLane(settings), bodies, sql)
        , readerCount(settings.readerThreads)
    {
    }

    /// In the writer thread; the work itself is a read.
    void collectIfDue()
    {
        if (clock.monotonic() < nextCollect)
            return;
        nextCollect = clock.monotonic() + collectInterval;
        (void)readers.queue().push([](Connection &connection) {
            const auto removed = connection.bodies().collect(
                [&](const QByteArray &sha256) { return BodyTable::usesFile(connection, sha256); });
            if (!removed)
                qCWarning(
                    storageLog, "body collection failed reason=\"%s\"", qPrintable(removed.error().detail));
            else if (*removed > 0)
                qCInfo(storageLog, "unused body files removed count=%d", *removed);
        });
    }

    const Base::Clock &clock;
    Files::Lock lock;
    BodyStore bodies;
    SqlCounters sql;
    std::chrono::steady_clock::time_point nextCollect{}; // writer thread only
    Writer writer;
    ReaderPool readers;
    ReaderPool priorityReaders;
    const int readerCount;
};

Base::Result<std::unique_ptr<Database>> Database::open(const Settings &settings)
{
    Q_ASSERT(settings.clock && settings.readerThreads > 0);
    Settings complete = settings;
    // SQLite looks through symbolic links, so the lock and what else lies beside the database must do so,
    // too.
    if (const QString real = QFileInfo(settings.path).canonicalFilePath(); !real.isEmpty())
        complete.path = real;
    if (complete.bodyFolder.isEmpty())
        complete.bodyFolder = complete.path + QStringLiteral(".bodies");
    TRY(checkOwners(complete));
    auto parts = std::make_unique<Parts>(complete);
    TRY(parts->lock.take(QString(complete.path + QStringLiteral(".lock"))));
    TRY(parts->bodies.prepare());
    if (const auto started = parts->writer.start(); !started) {
        return {started.error().code, QStringLiteral("%1: %2").arg(complete.path, started.error().detail)};
    }
    TRY(parts->readers.start());
    TRY(parts->priorityReaders.start());
    return std::unique_ptr<Database>(new Database(std::move(parts)));
}

Database::Database(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

Database::~Database()
{
    // A read may queue a write, so reads end first.
    m_parts->readers.stop();
    m_parts->priorityReaders.stop();
    m_parts->writer.stop();
}

void Database::write(WriteWork work, WriteDone done, WriteOptions options)
{
    Writer::Entry entry{std::move(work), std::move(done), options};
    const bool first = options.lane == Lane::Priority;
    auto &queue = m_parts->writer.queue();
    if (!(first ? queue.pushFirst(std::move(entry)) : queue.push(std::move(entry))) && entry.done)
        entry.done({Base::Code::Busy, QStringLiteral("too many writes wait")});
}

Base::Result<void> Database::read(ReadWork work, Lane lane)
{
    ReaderPool &readers = lane == Lane::Priority ? m_parts->priorityReaders : m_parts->readers;
    if (!readers.queue().push(std::move(work)))
        return {Base::Code::Busy, QStringLiteral("too many reads wait")};
    return {};
}

DatabaseStatistics Database::statistics() const
{
    const Writer::Counters &counters = m_parts->writer.counters();
    DatabaseStatistics result;
    result.readQueue = m_parts->readers.queue().size();
    result.writeQueue = m_parts->writer.queue().size();
    result.oldestQueued = std::max(m_parts->readers.queue().oldest(), m_parts->writer.queue().oldest());
    result.readers = m_parts->readerCount;
    result.idleReaders = m_parts->readers.queue().waiting();
    result.reads = m_parts->readers.reads() + m_parts->priorityReaders.reads();
    result.writes = counters.writes;
    result.commits = counters.commits;
    result.checkpoints = counters.checkpoints;
    result.diskFull = counters.diskFull;
    result.connections = m_parts->readerCount + 2;
    result.lastBatch = counters.lastBatch;
    result.commitMicroseconds = counters.commitMicroseconds;
    result.bodyFiles = m_parts->bodies.filesWritten();
    result.bodyFilesRemoved = m_parts->bodies.filesRemoved();
    return result;
}

const SqlCounters &Database::sqlCounters() const
{
    return m_parts->sql;
}

BodyStore &Database::bodies()
{
    return m_parts->bodies;
}

QByteArray Database::guid() const
{
    return m_parts->writer.guid();
}

} // namespace Storage
