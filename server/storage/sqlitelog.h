// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/files.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Storage {

class Connection;
struct Settings;

/// How much of the log is written back at a time. Everybody who writes waits for it, so it is little, unless
/// the disk needs long for little: then the number of places costs it more than the bytes, and a page that
/// was changed ten times goes there once if that happens rarely.
class WriteBackStep
{
public:
    /// \a most is the size of a log that is reused in any case, in bytes.
    explicit WriteBackStep(qint64 most);

    qint64 bytes() const { return m_bytes; }
    /// The last one wrote back \a bytes and took \a spent.
    void took(qint64 bytes, std::chrono::nanoseconds spent);

private:
    const qint64 m_most;
    qint64 m_bytes;
};

/// Upkeep of SQLite's write-ahead log: when it is written back to the database, how long the file is kept,
/// and that writing to it never waits for reading. Writer thread only. Destroyed after the last connection:
/// closing a file of the database drops the locks SQLite holds on it (POSIX).
class SqliteLog
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit SqliteLog(const Settings &settings);

    /// Before a batch that writes about \a bytes: has the part of the file it will overwrite read in the
    /// background. Frames are not aligned to blocks, so that overwriting a block which the system has dropped
    /// from its cache means to read it first, one block after the other.
    void warmUp(qint64 bytes, Time now);

    /// After each commit.
    void committed() { m_dirty = true; }

    /// How long to wait for the next write before idle(), called with the same \a mayGrow, has something to
    /// do.
    std::chrono::milliseconds patience(bool mayGrow) const;
    /// Writes the log back, or makes it longer if it \a mayGrow. Busy is no error; Full, Io.
    Base::Result<void> idle(Connection &connection, bool mayGrow);
    /// Writes the log back even though it is in use, once there is a step's worth of it. Busy is no error;
    /// Full, Io.
    Base::Result<void> writeBackIfLong(Connection &connection, bool mayGrow);

    quint64 checkpoints() const { return m_checkpoints; }
    /// Where in the file the next commit begins to write, in bytes; -1 if that cannot be told.
    qint64 position();

private:
    struct Frames
    {
        qint64 all = 0;
        qint64 writtenBack = 0;
    };
    std::optional<Frames> frames();
    Base::Result<void> checkpoint(Connection &connection, const char *sql, bool mayGrow);
    void lengthen();

    const QString m_path;
    const QString m_indexPath;
    const Base::Clock &m_clock;
    const int m_pageSize;
    const qint64 m_limit;
    WriteBackStep m_step;
    Files::Reader m_file;
    Files::Reader m_index;
    bool m_dirty = true; // commits since the last checkpoint
    qint64 m_nextCheckpointSize; // of the file
    qint64 m_keptByReaders = 0; // bytes that could not be written back the last time
    qint64 m_wantedSize = 0; // the file should have; 0 = leave it alone
    qint64 m_warmBegin = 0;
    qint64 m_warmEnd = 0;
    Time m_warmed;
    quint64 m_checkpoints = 0;
};

} // namespace Storage
