// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/archive.h"
#include "audit/event.h"
#include "audit/signature.h"
#include "storage/auditverify.h"

#include <chrono>

namespace Audit {

/// Files of the trail, all in one folder.
struct TrailFiles
{
    QString database;
    QString key; ///< database + ".key"
    QString checkpoint; ///< the last one, beside the database: ".checkpoint"
    QString archive; ///< folder "audit-archive"
    static TrailFiles beside(const QString &database);
};

/// What a line says, as a record. \a time in microseconds; seq and hash are the trail's business.
Storage::AuditRecord recordOf(const Event &event, qint64 time, const QByteArray &line);

/// What verification needs beside the database. Reads the checkpoint's file.
Storage::AuditWitness witnessOf(const TrailFiles &files, const std::shared_ptr<const SigningKey> &key);

/// What a query needs to find archived records.
Storage::AuditBlockReader blockReaderOf(const TrailFiles &files);

/// Keeps the trail: appends, signs checkpoints, moves old records into files. Made and used in one thread.
class Keeper
{
public:
    static constexpr qint64 checkpointRecords = 1000;
    static constexpr std::chrono::seconds checkpointTime{10};

    /// \a warning gets a sentence if the trail is shorter than its last checkpoint.
    static Base::Result<std::unique_ptr<Keeper>> open(
        const TrailFiles &files, const Base::Clock &clock, QString &warning);

    Base::Result<void> append(QList<Storage::AuditRecord> &records) { return m_trail->append(records); }
    /// Makes a checkpoint if one is due, or if \a now and there is something new.
    Base::Result<void> makeCheckpoint(bool now = false);
    /// Moves records older than \a trailDays into a file and removes files older than \a archiveDays; 0 =
    /// never. \returns whether there are more to be moved: nothing may be kept from being written for long.
    Base::Result<bool> retain(std::chrono::days trailDays, std::chrono::days archiveDays);
    std::shared_ptr<const SigningKey> key() const { return m_key; }

private:
    Keeper(TrailFiles files, const Base::Clock &clock);
    Base::Result<bool> archiveBefore(qint64 time);

    const TrailFiles m_files;
    const Base::Clock &m_clock;
    const Archive m_archive;
    std::unique_ptr<Storage::AuditTrail> m_trail;
    std::shared_ptr<const SigningKey> m_key;
    qint64 m_checkpoint = 0; ///< its number
    std::chrono::steady_clock::time_point m_checkpointTime;
};

} // namespace Audit
