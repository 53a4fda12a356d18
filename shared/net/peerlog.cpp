// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/peerlog.h"

#include "net/logging.h"

#include <utility>

namespace Net {

QString PeerLog::note(const QString &peer, const QString &reason, TimePoint now)
{
    const QString key = peer + u'\n' + reason;
    const QMutexLocker lock(&m_mutex);
    auto entry = m_entries.find(key);
    if (entry == m_entries.end()) {
        if (m_entries.size() >= maxEntries)
            forgetOld(now);
        if (m_entries.size() >= maxEntries) {
            ++m_others;
            return {};
        }
        entry = m_entries.insert(key, {now - window, 0});
    }
    if (now - entry->since < window) {
        ++entry->kept;
        return {};
    }
    QString line = QStringLiteral("peer=%1 reason=\"%2\"").arg(peer, reason);
    if (entry->kept > 0)
        line += QStringLiteral(" times=%1").arg(entry->kept + 1);
    if (m_others > 0)
        line += QStringLiteral(" others=%1").arg(std::exchange(m_others, 0));
    *entry = {now, 0};
    return line;
}

void PeerLog::forgetOld(TimePoint now)
{
    m_entries.removeIf([this, now](const auto &entry) {
        const bool old = now - entry->since >= window;
        if (old)
            m_others += entry->kept;
        return old;
    });
}

void notePeer(const QString &peer, const QString &reason)
{
    static PeerLog log; // one process has one log
    const QString line = log.note(peer, reason, std::chrono::steady_clock::now());
    if (!line.isEmpty())
        qCWarning(netLog).noquote() << line;
}

} // namespace Net
