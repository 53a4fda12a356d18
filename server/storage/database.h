// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/bodystore.h"
#include "storage/connection.h"

#include <chrono>
#include <functional>
#include <memory>

namespace Storage {

struct Settings
{
    QString path; ///< of the database file; its folder must exist and be ours alone
    QString bodyFolder; ///< of large bodies; empty = path + ".bodies"
    const Base::Clock *clock = nullptr; ///< must outlive the database
    int readerThreads = 2;
    qint64 bodyThreshold = defaultBodyThreshold; ///< bodies of more bytes live in files
    qint64 ballastBytes = 64 * 1024 * 1024; ///< kept allocated, given back when the disk is full; 0 = none
    qint64 walLimit = 192 * 1024 * 1024; ///< the log is written back and reused from here on
    int maxQueuedReads = 20'000;
    int maxQueuedWrites = 20'000;
    int maxBatch = 256; ///< writes in one commit
    qint64 maxBatchBytes = 16 * 1024 * 1024; ///< WriteOptions::bytes in one commit
    std::chrono::milliseconds fullRecheck{5000}; ///< how often a full disk is looked at again
    int pageSize = 4096; ///< of a new database
};

/// Runs in a storage thread inside a transaction. An error undoes what this work did, nothing else.
using WriteWork = std::function<Base::Result<void>(Connection &)>;
/// Runs in the writer thread after the commit; short, must not throw or block.
using WriteDone = std::function<void(Base::Result<void>)>;
/// Runs in a reader thread on one snapshot.
using ReadWork = std::function<void(Connection &)>;

/// Which threads read: those for everybody, or the one kept for administration while all others are busy.
enum class Lane : quint8 { Normal, Priority };

struct WriteOptions
{
    qint64 bytes = 0; ///< about how much it writes, to bound a batch
    bool frees = false; ///< makes room (expunge, purge, delete): also tried while the disk is full
    Lane lane = Lane::Normal; ///< Priority goes first and is taken even if the queue is full
};

/// A moment's figures, for statistics.
struct DatabaseStatistics
{
    int readQueue = 0;
    int writeQueue = 0;
    std::chrono::milliseconds oldestQueued{0}; ///< age of the oldest waiting read or write
    int readers = 0;
    int idleReaders = 0;
    quint64 reads = 0;
    quint64 writes = 0; ///< units of work run
    quint64 commits = 0; ///< transactions committed
    quint64 checkpoints = 0;
    bool diskFull = false;
    int connections = 0; ///< of the database, that of the writer and that for administration among them
    int lastBatch = 0; ///< units of work in the last commit
    quint64 commitMicroseconds = 0; ///< in commits, which wait for the disk
    quint64 bodyFiles = 0; ///< files of large bodies written
    quint64 bodyFilesRemoved = 0;
};

/// The database: one writer thread, the only one that writes and checkpoints, and a pool of readers. Owned by
/// main; all functions may be called from any thread. Waiting work is bounded by Settings; beyond it the
/// answer is Busy.
class Database
{
public:
    /// Opens or creates, migrates, takes the lease. Conflict if another instance has it, Denied if others may
    /// write to the data, Invalid if the schema is newer than this program, Io and Full as they say.
    static Base::Result<std::unique_ptr<Database>> open(const Settings &settings);
    /// Finishes what is queued, then stops the threads.
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Queues a write; \a done gets the work's result after the commit that carries it (or the reason why
    /// there was none). With a full queue \a done is called with Busy at once, in the caller's thread.
    void write(WriteWork work, WriteDone done, WriteOptions options = {});
    /// Queues a read. It sees every write whose done was called before. Busy if the queue is full (the work
    /// is dropped). The snapshot is taken by the first statement, so work that begins with BodyStore::put()
    /// may start here.
    Base::Result<void> read(ReadWork work, Lane lane = Lane::Normal);

    DatabaseStatistics statistics() const;
    const SqlCounters &sqlCounters() const;
    BodyStore &bodies();
    /// 16 random bytes made with the database.
    QByteArray guid() const;

private:
    struct Parts;
    explicit Database(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace Storage
