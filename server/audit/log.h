// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/backlog.h"
#include "audit/event.h"
#include "audit/keeper.h"
#include "audit/linesink.h"
#include "base/clock.h"
#include "storage/database.h"
#include "storage/sqlcounters.h"
#include "storage/workqueue.h"

#include <QMutex>
#include <QThread>

#include <atomic>
#include <memory>

namespace Storage {
class ReaderPool;
class Session;
} // namespace Storage

namespace Audit {

/// What a reload can change.
struct LogOptions
{
    int level = 1; ///< 0 = silent; from 5 on also what users do in their own stores
    bool denyOnFailure = false;
    std::chrono::days trailDays{0}; ///< after which records leave the database; 0 = never
    std::chrono::days archiveDays{0}; ///< after which their files are removed; 0 = never
};

struct LogSettings
{
    LineSink::Settings lines;
    bool timestamp = false; ///< in a file: each line starts with date and time
    QString trail; ///< its database; empty = there is no trail
    QString mainDatabase; ///< where paths of objects are looked up; empty = they are not
    /// Bytes, about, that events may take in memory while they wait, and lines, and records.
    qint64 maxWaiting = 96 * 1024 * 1024;
    LogOptions options;
};

/// A moment's facts for administrators.
struct LogState
{
    QString problem; ///< why events cannot be written, or read, just now; empty = they can
    quint64 written = 0; ///< events since the start
    quint64 lost = 0; ///< that could not be kept
    QByteArray publicKey; ///< of the checkpoints
    bool hasTrail = false;
    qint64 checkpoint = 0; ///< number of the record that was signed last; 0 = none
    qint64 checkpointTime = 0; ///< seconds since the epoch
};

/// The security log: takes events in any thread and writes them in its own, as lines and into the trail. What
/// cannot be written is told in the ordinary log, and events wait, in bounded memory, until it can. Of longer
/// values than longestName and longestValue the rest is left out, and while much waits, a folder stands for
/// its messages. Made by main; outlives every request.
class Log final : public Sink
{
public:
    /// Events, lines and records that wait, each.
    static constexpr int maxQueued = 262'144;
    /// Also of records that are written at a time: no checkpoint may be missed.
    static constexpr int maxBatch = 1000;

    Log(LogSettings settings, const Base::Clock &clock);
    /// Writes what waits.
    ~Log() override;

    /// Opens everything, which is waited for, and starts the thread. Unusable files are told in the log; they
    /// do not keep it from starting.
    void start();
    void stop();
    /// Finishes what read() was given and takes no more.
    void stopReading();

    void write(const Event &event) override;
    bool refusesWork() const override { return m_deny && m_failing; }
    bool wantsOwn() const override { return m_level >= levelOfOwn; }

    void reload(const LogOptions &options);
    /// Opens the files again, after a rotation.
    void reopen() { m_reload = true; }
    LogState state() const;

    /// Reads the trail in a thread made for that. Busy if there is none, or too much waits.
    Base::Result<void> read(Storage::ReadWork work);
    /// For verification; in the thread of read().
    Storage::AuditWitness witness() const;
    /// For queries; in the thread of read().
    Storage::AuditBlockReader blockReader() const { return blockReaderOf(m_files); }

private:
    static constexpr int levelOfOwn = 5;
    struct Waiting
    {
        Event event;
        qint64 time; ///< microseconds since the epoch
        /// Made beforehand from an event with long values, which does not have its texts any more: only as
        /// much of them waits as will be told.
        std::shared_ptr<Storage::AuditRecord> record = {};
        qint64 bytes = 0;
    };

    void run();
    QString placeOf(const Event &event) const;
    bool wasTold(const QString &place) const;
    void noteTold(const QString &place);
    void write(std::vector<Waiting> &batch);
    void resolvePaths(std::vector<Waiting> &batch);
    void writeLines(const QByteArrayList &lines);
    void writeBacklog();
    void limitLines(qsizetype count);
    void limitRecords(qsizetype count);
    void tellGivenUp();
    void finish();
    Storage::AuditRecord recordFor(const Waiting &waiting, const QByteArray &line) const;
    void writeTrail();
    Base::Result<void> writeRecords();
    void noteSigned();
    void openTrail();
    void openReaders();
    void upkeep();
    QByteArray stamped(qint64 time, const QByteArray &line) const;
    void setProblem(QString &which, const QString &problem);
    void noteLoss();
    LogOptions options() const;

    const LogSettings m_settings;
    const TrailFiles m_files;
    const Base::Clock &m_clock;
    Storage::WorkQueue<Waiting> m_queue;
    std::unique_ptr<QThread> m_thread;
    std::atomic<int> m_level;
    std::atomic<bool> m_deny;
    std::atomic<bool> m_failing = false;
    std::atomic<bool> m_reload = false;
    std::atomic<quint64> m_written = 0;
    std::atomic<quint64> m_lost = 0;
    std::atomic<qint64> m_queuedBytes = 0;

    mutable QMutex m_mutex; // what follows, up to the blank line
    LogOptions m_options;
    QString m_linesProblem;
    QString m_trailProblem;
    QString m_readProblem; ///< of the readers; events are written all the same
    bool m_readingEnded = false;
    /// When a folder last stood for its messages.
    QHash<QString, std::chrono::steady_clock::time_point> m_foldersTold;
    std::shared_ptr<const SigningKey> m_key;
    Storage::AuditCheckpoint m_signed; ///< the last one that is ours
    std::unique_ptr<Storage::ReaderPool> m_readers;
    Storage::SqlCounters m_uncounted;

    // The log's own thread only.
    LineSink m_lines;
    std::chrono::steady_clock::time_point m_nextLines; ///< not before, after lines could not be written
    Backlog<QByteArray> m_unwritten; ///< wait for m_lines
    qsizetype m_givenUp = 0; ///< lines, not told yet
    qsizetype m_recordsGivenUp = 0; ///< likewise
    bool m_inOldFile = false; ///< the new one could not be opened
    std::unique_ptr<Keeper> m_keeper;
    Storage::BodyStore m_noBodies;
    std::unique_ptr<Storage::Session> m_main;
    Backlog<Storage::AuditRecord> m_unstored; ///< lines are written, the trail has to follow
    quint64 m_toldLost = 0;
    std::chrono::steady_clock::time_point m_nextTry;
    std::chrono::steady_clock::time_point m_nextRetention;
};

} // namespace Audit
