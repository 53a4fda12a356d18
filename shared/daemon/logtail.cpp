// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/logtail.h"

#include <algorithm>

namespace Daemon {

void LogTail::add(Level level, const QByteArray &line)
{
    m_lines.push_back({level, line});
    m_bytes += line.size();
    while (m_lines.size() > mostLines || (m_bytes > mostBytes && m_lines.size() > 1)) {
        m_bytes -= m_lines.front().text.size();
        m_lines.pop_front();
    }
}

QList<TailLine> LogTail::last(Level level, int count) const
{
    QList<TailLine> lines;
    for (auto line = m_lines.crbegin(); line != m_lines.crend() && lines.size() < count; ++line) {
        if (line->level <= level || line->level == Level::Always)
            lines.append(*line);
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

} // namespace Daemon
