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

SqliteLog::SqliteLog(const Settings &settings)
    : m_path(settings.path + QStringLiteral("-wal"))
    , m_indexPath(settings.path + QStringLiteral("-shm"))
    , m_pageSize(settings.pageSize)
    , m_limit(settings.walLimit)
    , m_nextCheckpointSize(settings.walLimit)
{
}

qint64 SqliteLog::position()
{
    std::array<char, 2 * indexHeader + 4> bytes;
    if (!m_index.read(m_indexPath, 0, bytes) || numberAt(bytes.data(), 0) != indexVersion
        || std::memcmp(bytes.data(), bytes.data() + indexHeader, indexHeader) != 0)
        return -1;
    const quint32 frames = numberAt(bytes.data(), 16);
    const quint32 written = numberAt(bytes.data(), 2 * indexHeader);
    // A log that is in the database as a whole begins anew.
    return frames == written ? 0 : logHeader + frames * (m_pageSize + frameHeader);
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
    // since.
    if (QFileInfo(m_path).size() <= m_nextCheckpointSize)
        return {};
    return checkpoint(connection, "PRAGMA wal_checkpoint(RESTART)", mayGrow);
}

Base::Result<void> SqliteLog::checkpoint(Connection &connection, const char *sql, bool mayGrow)
{
    bool busy = false;
    qint64 used = 0;
    const auto done = connection.selectOne(sql, {}, [&](const Row &row) {
        busy = row.integer(0) != 0 || row.integer(1) != row.integer(2);
        used = row.integer(1) * m_pageSize;
    });
    ++m_checkpoints;
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
