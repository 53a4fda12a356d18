// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/content.h"
#include "statistics/registry.h"

namespace Storage {
class Database;
class Connection;
} // namespace Storage

namespace Statistics {

/// Writes the coarse history to the database and keeps the counts of its content young. Lives in one thread;
/// the others outlive it and what it queued.
class Keeper
{
public:
    Keeper(Registry &registry, Content &content, Storage::Database &database, const Base::Clock &clock);
    Q_DISABLE_COPY_MOVE(Keeper)

    /// Samples, and now and then queues a read or a write; once a second.
    void tick();
    /// At the end: queues the write of what would be lost.
    void flush() { write(true); }

private:
    void write(bool unfinished);

    Registry &m_registry;
    Content &m_content;
    Storage::Database &m_database;
    const Base::Clock &m_clock;
    qint64 m_countSlot = -1;
    qint64 m_writeSlot;
};

/// The history of \a name from \a from up to before \a to, multiples of the resolution's seconds: what is
/// stored, and over it what memory knows. \a resolution: index in History::resolutions. Reader thread.
Base::Result<QList<Sample>> readHistory(Storage::Connection &connection, const History &history,
    const QString &name, int resolution, qint64 from, qint64 to);

} // namespace Statistics
