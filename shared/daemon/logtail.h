// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/logging.h"

#include <deque>

namespace Daemon {

/// A line of the log with its level.
struct TailLine
{
    Level level = Level::Info;
    QByteArray text; ///< as in a file: time, process id, level, message
};

/// The last lines that were logged, wherever they went. At most \a mostLines lines and \a mostBytes bytes.
/// Not thread-safe, the log guards it.
class LogTail
{
public:
    static constexpr std::size_t mostLines = 2000;
    static constexpr qsizetype mostBytes = 512 * 1024;

    /// Keeps a line; the oldest ones go.
    void add(Level level, const QByteArray &line);
    /// The last \a count lines of \a level or a more serious one, oldest first. Start banners always count.
    QList<TailLine> last(Level level, int count) const;

private:
    std::deque<TailLine> m_lines;
    qsizetype m_bytes = 0;
};

/// As LogTail::last(), of this program's log. Any thread.
QList<TailLine> logTail(Level level, int count);

} // namespace Daemon
