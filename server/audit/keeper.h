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
    static constexpr qint64 checkpointRecords = Storage::AuditCheckpoint::mostRecords;
    static constexpr std::chrono::seconds checkpointTime{10};

    /// \a warning gets a sentence if the trail is shorter than its last checkpoint, or not the one that was
    /// signed, or that checkpoint is not ours.
    static Base::Result<std::unique_ptr<Keeper>> open(
        const TrailFiles &files, const Base::Clock &clock, QString &warning);

    /// As AuditTrail::append(), of checkpointRecords at most, so that no checkpoint is missed.
    Base::Result<void> append(QList<Storage::AuditRecord> &records);
    /// Makes a checkpoint if one is due, or if \a now and there is something new. An error remains until it
    /// was made; its file alone is not tried more often than checkpoints are.
    Base::Result<void> makeCheckpoint(bool now = false);
    /// Moves records older than \a trailDays into a file, and removes files older than \a archiveDays with
    /// what was known of them; 0 = never. An error with the ones does not keep the others. \returns whether
    /// there is more to do: nothing may be kept from being written for long.
    Base::Result<bool> retain(std::chrono::days trailDays, std::chrono::days archiveDays);
    std::shared_ptr<const SigningKey> key() const { return m_key; }
    /// The last checkpoint with our signature; seq 0 = none.
    const Storage::AuditCheckpoint &lastSigned() const { return m_lastSigned; }

private:
    Keeper(TrailFiles files, const Base::Clock &clock);
    bool isOurs(const Storage::AuditCheckpoint &checkpoint) const;
    Base::Result<QString> complaint(const Storage::AuditCheckpoint &checkpoint) const;
    Base::Result<void> addCheckpoint();
    Base::Result<bool> isSound(const QList<Storage::AuditRecord> &records);
    Base::Result<bool> archiveBefore(qint64 time);
    Base::Result<bool> forgetBefore(qint64 time);
    Base::Result<void> removeForgotten() const;

    const TrailFiles m_files;
    const Base::Clock &m_clock;
    const Archive m_archive;
    std::unique_ptr<Storage::AuditTrail> m_trail;
    std::shared_ptr<const SigningKey> m_key;
    qint64 m_checkpoint = 0; ///< its number
    Storage::AuditCheckpoint m_lastSigned;
    std::chrono::steady_clock::time_point m_checkpointTime;
    Base::Result<void> m_noted; ///< whether the last one is in its file
    /// Where to go on with forgetting; 0 = that is done. The last program may have ended before that.
    qint64 m_nextTerm = 1;
};

} // namespace Audit
