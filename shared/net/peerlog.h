// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include <chrono>

namespace Net {

/// Decides which misbehaviour of peers is worth a line, so that who misbehaves often does not fill the log:
/// one line per peer and reason in a minute, then how often it happened meanwhile. Any thread. Memory: at
/// most maxEntries small entries; peers beyond them are only counted until an entry is a minute old.
class PeerLog
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr qsizetype maxEntries = 100;
    static constexpr std::chrono::seconds window{60};

    /// \param peer the address without port, so that new connections of one peer count together.
    /// \returns the line to log, or nothing.
    QString note(const QString &peer, const QString &reason, TimePoint now);

private:
    struct Entry
    {
        TimePoint since;
        quint64 kept = 0; ///< not logged since then
    };
    void forgetOld(TimePoint now);

    QMutex m_mutex;
    QHash<QString, Entry> m_entries;
    quint64 m_others = 0; ///< of peers there was no entry for, not told yet
};

/// A warning in the log of the process, as its one PeerLog allows. \a reason is the program's own text, never
/// the peer's.
void notePeer(const QString &peer, const QString &reason);

} // namespace Net
