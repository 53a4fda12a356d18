// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitelog.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/logging.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>

namespace Storage {

namespace {

using namespace std::chrono_literals;

constexpr auto idleWithDirtyLog = 1000ms;
constexpr auto idleOtherwise = 60'000ms;
constexpr auto idleWithShortLog = 20ms;

// A commit that overwrites costs one wait for the disk, one that makes the file longer costs two. So the log
// file is kept at least this long, and twice as long as it was ever needed, and lengthened when nothing else
// is to do.
constexpr qint64 leastLog = 32 * 1024 * 1024;
constexpr qint64 logStep = 4 * 1024 * 1024;

// A write-back of the least step ends well below 50 ms, or the disk counts as slow.
constexpr qint64 leastWriteBack = 4 * 1024 * 1024;
constexpr auto slowMebibyte = 12ms;
constexpr qint64 mebibyte = 1024 * 1024;

constexpr qint64 warmAhead = 2 * 1024 * 1024; ///< of the next batch, at least
constexpr qint64 warmStep = 4 * 1024 * 1024;
constexpr auto warmFor = 2s; ///< after that the system may have dropped it again

// The index beside the log (SQLite, "WAL-mode File Format" section 2.1): the header twice, then how much of
// the log is in the database. Numbers in the byte order of the machine.
constexpr qsizetype indexHeader = 48;
constexpr quint32 indexVersion = 3'007'000;
constexpr qint64 logHeader = 32;
constexpr qint64 frameHeader = 24;

quint32 numberAt(const char *bytes, qsizetype offset)
{
    quint32 number = 0;
    std::memcpy(&number, bytes + offset, sizeof number);
    return number;
}

} // namespace

WriteBackStep::WriteBackStep(qint64 most) : m_most(most), m_bytes(std::min(leastWriteBack, most)) { }

void WriteBackStep::took(qint64 bytes, std::chrono::nanoseconds spent)
{
    if (bytes < m_bytes)
        return; // less, when there was nothing else to do: what it cost is mostly the wait for the disk
    const bool slow = spent * mebibyte > bytes * std::chrono::nanoseconds(slowMebibyte);
    m_bytes = slow ? std::min(2 * m_bytes, m_most) : std::max(m_bytes / 2, std::min(leastWriteBack, m_most));
}

SqliteLog::SqliteLog(const Settings &settings)
    : m_path(settings.path + QStringLiteral("-wal"))
    , m_indexPath(settings.path + QStringLiteral("-shm"))
    , m_clock(*settings.clock)
    , m_pageSize(settings.pageSize)
    , m_limit(settings.walLimit)
    , m_step(settings.walLimit)
    , m_nextCheckpointSize(settings.walLimit)
{
}

/// Nothing while SQLite is just changing the numbers, or there is no index.
std::optional<SqliteLog::Frames> SqliteLog::frames()
{
    std::array<char, 2 * indexHeader + 4> bytes;
    if (!m_index.read(m_indexPath, 0, bytes) || numberAt(bytes.data(), 0) != indexVersion
        || std::memcmp(bytes.data(), bytes.data() + indexHeader, indexHeader) != 0)
        return std::nullopt;
    return Frames{numberAt(bytes.data(), 16), numberAt(bytes.data(), 2 * indexHeader)};
}

qint64 SqliteLog::position()
{
    const auto log = frames();
    if (!log)
        return -1;
    // A log that is in the database as a whole begins anew.
    return log->all == log->writtenBack ? 0 : logHeader + log->all * (m_pageSize + frameHeader);
}

void SqliteLog::warmUp(qint64 bytes, Time now)
{
    const qint64 at = position();
    if (at < 0)
        return;
    const bool cold = at < m_warmBegin || at > m_warmEnd || now - m_warmed > warmFor;
    const qint64 wanted = at + std::max(warmAhead, 2 * bytes);
    if (!cold && wanted <= m_warmEnd)
        return;
    const qint64 begin = cold ? at : m_warmEnd;
    const qint64 end = std::max(begin + warmStep, wanted);
    m_file.expect(m_path, begin, end - begin);
    m_warmBegin = at;
    m_warmEnd = end;
    m_warmed = now;
}

std::chrono::milliseconds SqliteLog::patience(bool mayGrow) const
{
    return m_dirty ? idleWithDirtyLog : mayGrow && m_wantedSize > 0 ? idleWithShortLog : idleOtherwise;
}

Base::Result<void> SqliteLog::idle(Connection &connection, bool mayGrow)
{
    if (m_dirty)
        return checkpoint(connection, "PRAGMA wal_checkpoint(PASSIVE)", mayGrow);
    if (mayGrow)
        lengthen();
    return {};
}

Base::Result<void> SqliteLog::writeBackIfLong(Connection &connection, bool mayGrow)
{
    // The log is cut to the limit when it starts anew, so it is longer exactly when as much was written
    // since: readers kept it from starting anew.
    if (QFileInfo(m_path).size() > m_nextCheckpointSize)
        return checkpoint(connection, "PRAGMA wal_checkpoint(RESTART)", mayGrow);
    const auto log = frames();
    if (!log || (log->all - log->writtenBack) * m_pageSize < m_keptByReaders + m_step.bytes())
        return {};
    return checkpoint(connection, "PRAGMA wal_checkpoint(PASSIVE)", mayGrow);
}

Base::Result<void> SqliteLog::checkpoint(Connection &connection, const char *sql, bool mayGrow)
{
    bool busy = false;
    qint64 used = 0;
    qint64 written = 0;
    const auto before = frames();
    const auto begin = m_clock.monotonic();
    const auto done = connection.selectOne(sql, {}, [&](const Row &row) {
        busy = row.integer(0) != 0 || row.integer(1) != row.integer(2);
        used = row.integer(1) * m_pageSize;
        written = row.integer(2) * m_pageSize;
    });
    ++m_checkpoints;
    m_keptByReaders = done ? used - written : 0;
    if (before && done)
        m_step.took(written - before->writtenBack * m_pageSize, m_clock.monotonic() - begin);
    m_dirty = busy || !done;
    // A reader may hold the log for long: try again when it has grown by another eighth, not with every
    // commit.
    const qint64 size = QFileInfo(m_path).size();
    m_nextCheckpointSize = m_dirty ? size + m_limit / 8 : m_limit;
    if (mayGrow) {
        const qint64 target = std::min(std::max(2 * used, leastLog), m_limit);
        m_wantedSize = size < target ? std::max(m_wantedSize, target) : 0;
    }
    if (done || done.error().code == Base::Code::Busy)
        return {};
    if (done.error().code != Base::Code::Full) // told once by who hears of it
        qCWarning(storageLog, "checkpoint failed reason=\"%s\"", qPrintable(done.error().detail));
    return done.error();
}

void SqliteLog::lengthen()
{
    if (m_wantedSize <= 0)
        return;
    const qint64 size = QFileInfo(m_path).size();
    // Frames are found by their checksums, so zeros behind the last one say nothing.
    if (size >= m_wantedSize || !Files::lengthen(m_path, std::min(logStep, m_wantedSize - size)))
        m_wantedSize = 0;
}

} // namespace Storage
