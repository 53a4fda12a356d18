// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audittrail.h"

#include <functional>

namespace Storage {

/// How far the trail was found as it was written.
struct AuditVerification
{
    qint64 next = 0; ///< where to go on; 0 = the end was reached
    qint64 checked = 0; ///< records
    qint64 checkpoints = 0; ///< with a right signature
    qint64 firstBad = 0; ///< sequence number; 0 = none
    QString reason; ///< what is wrong there
};

/// What the database cannot know.
struct AuditWitness
{
    /// Whether \a signature is the trail's own of \a bytes.
    std::function<bool(const QByteArray &bytes, const QByteArray &signature)> isSigned;
    /// Checks the file of a segment, whose blocks are given, from its digest to its last record. Empty, or
    /// what is wrong; and which record.
    std::function<QString(const AuditSegment &segment, const QByteArray &previousHash, qint64 &firstBad)>
        checkSegment;
    AuditCheckpoint last; ///< kept outside the database; seq 0 = none
};

/// False if the record of the checkpoint is in the database and is another one.
Base::Result<bool> auditAgrees(Connection &connection, const AuditCheckpoint &checkpoint);

/// Checks about \a limit records from number \a from on (1 = from the start, whole segments): numbers without
/// gaps, hashes, checkpoints, of which none may be missing; at the end also that nothing was cut off. In a
/// reader of the trail's database.
Base::Result<AuditVerification> verifyAudit(
    Connection &connection, qint64 from, qint64 limit, const AuditWitness &witness);

} // namespace Storage
