// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/keeper.h"

#include "audit/lines.h"
#include "audit/logging.h"
#include "base/clock.h"
#include "base/quoting.h"
#include "base/sha256.h"
#include "storage/files.h"

#include <QFile>
#include <QFileInfo>

namespace Audit {

using Storage::AuditCheckpoint;
using Storage::AuditRecord;

namespace {

constexpr int segmentRecords = 20'000;
constexpr qint64 segmentBytes = 64 * 1024 * 1024; // of memory, about
constexpr qint64 dayLength = 86'400'000'000; // microseconds
constexpr qint64 largestCheckpointFile = 1024;
constexpr int termsAtOnce = 20'000;
constexpr qsizetype signatureSize = 64;

QString text(const QString &value, qsizetype longest = longestValue)
{
    return QString::fromUtf8(valueOf(value, longest));
}

/// One line: number, time, hash and signature in hexadecimal digits.
QByteArray toLine(const AuditCheckpoint &checkpoint)
{
    return QByteArray::number(checkpoint.seq) + ' ' + QByteArray::number(checkpoint.time) + ' '
        + checkpoint.hash.toHex() + ' ' + checkpoint.signature.toHex() + '\n';
}

/// Nothing if there is no file that can be read; Corrupt if there is no checkpoint in it.
Base::Result<AuditCheckpoint> readCheckpoint(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return AuditCheckpoint();
    const QList<QByteArray> words = file.read(largestCheckpointFile).simplified().split(' ');
    AuditCheckpoint checkpoint;
    if (words.size() == 4) {
        checkpoint = {words[0].toLongLong(), words[1].toLongLong(), QByteArray::fromHex(words[2]),
            QByteArray::fromHex(words[3])};
    }
    if (checkpoint.seq < 1 || checkpoint.hash.size() != Base::Sha256::size)
        return {Base::Code::Corrupt, QStringLiteral("the security log's checkpoint %1 is damaged").arg(path)};
    return checkpoint;
}

qint64 keptTime(const Base::Clock &clock)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(clock.now().time_since_epoch()).count();
}

} // namespace

TrailFiles TrailFiles::beside(const QString &database)
{
    const QString folder = QFileInfo(database).absolutePath();
    return {database, QString(database + QStringLiteral(".key")),
        QString(database + QStringLiteral(".checkpoint")),
        QString(folder + QStringLiteral("/audit-archive"))};
}

AuditRecord recordOf(const Event &event, qint64 time, const QByteArray &line)
{
    AuditRecord record;
    record.time = time;
    record.event = QString::fromLatin1(nameOf(event));
    record.user = text(event.user, longestName);
    record.requested = text(event.requested, longestName);
    record.from = text(event.from);
    record.method = text(event.method);
    record.program = text(event.program);
    record.impersonator = text(event.impersonator);
    record.ownerName = text(event.ownerName);
    if (event.kind == Kind::Access)
        record.rights = QString::fromLatin1(nameOf(event.right));
    record.objectId = event.objectId;
    record.objectType = qint64(event.type);
    record.storeId = event.store.value;
    record.path = QString::fromUtf8(Base::quotedPath(event.path));
    record.action = text(event.action);
    record.target = text(event.target);
    record.detail = text(event.detail);
    record.number = event.number;
    record.line = QString::fromUtf8(line);
    record.session = text(event.session);
    return record;
}

Storage::AuditWitness witnessOf(const TrailFiles &files, const std::shared_ptr<const SigningKey> &key)
{
    Storage::AuditWitness witness;
    witness.isSigned = [key](const QByteArray &bytes, const QByteArray &signature) {
        return key && key->verify(bytes, signature);
    };
    witness.checkSegment = [archive = Archive(files.archive)](const Storage::AuditSegment &segment,
                               const QByteArray &previousHash,
                               qint64 &firstBad) { return archive.check(segment, previousHash, firstBad); };
    witness.last = readCheckpoint(files.checkpoint).value_or({});
    return witness;
}

Storage::AuditBlockReader blockReaderOf(const TrailFiles &files)
{
    return [archive = Archive(files.archive)](
               const QString &file, const Storage::AuditBlock &block) { return archive.read(file, block); };
}

Keeper::Keeper(TrailFiles files, const Base::Clock &clock)
    : m_files(std::move(files))
    , m_clock(clock)
    , m_archive(m_files.archive)
{
}

Base::Result<std::unique_ptr<Keeper>> Keeper::open(
    const TrailFiles &files, const Base::Clock &clock, QString &warning)
{
    std::unique_ptr<Keeper> keeper(new Keeper(files, clock));
    keeper->m_trail = TRY(Storage::AuditTrail::open(files.database, clock));
    keeper->m_key = TRY(SigningKey::loadOrMake(files.key));
    const AuditCheckpoint inside = TRY(keeper->m_trail->lastCheckpoint());
    const auto outside = readCheckpoint(files.checkpoint);
    QStringList warnings;
    if (!outside)
        warnings.append(outside.error().detail);
    qint64 known = 0;
    for (const AuditCheckpoint &checkpoint : {inside, outside.value_or({})}) {
        if (keeper->isOurs(checkpoint)) { // whoever may write files must not move numbers
            known = std::max(known, checkpoint.seq);
            if (checkpoint.seq > keeper->m_lastSigned.seq)
                keeper->m_lastSigned = checkpoint;
        }
        const QString reason = TRY(keeper->complaint(checkpoint));
        if (!reason.isEmpty() && !warnings.contains(reason))
            warnings.append(reason);
    }
    const qint64 last = keeper->m_trail->lastSeq();
    if (known > last) {
        warnings.append(QStringLiteral("records %1 to %2 are missing at the end of the security log's trail")
                            .arg(last + 1)
                            .arg(known));
        keeper->m_trail->skipTo(known);
    }
    warning = warnings.join(QStringLiteral("; "));
    keeper->m_checkpoint = known;
    keeper->m_checkpointTime = clock.monotonic();
    return keeper;
}

bool Keeper::isOurs(const AuditCheckpoint &checkpoint) const
{
    return checkpoint.seq > 0 && m_key->verify(checkpoint.signedBytes(), checkpoint.signature);
}

/// What is wrong with a checkpoint that was found at the start; empty = nothing.
Base::Result<QString> Keeper::complaint(const AuditCheckpoint &checkpoint) const
{
    if (checkpoint.seq == 0)
        return QString();
    if (!isOurs(checkpoint))
        return QStringLiteral("the signature of the security log's checkpoint %1 is wrong")
            .arg(checkpoint.seq);
    if (!TRY(Storage::auditAgrees(m_trail->connection(), checkpoint)))
        return QStringLiteral("record %1 of the security log's trail is another one than at its checkpoint")
            .arg(checkpoint.seq);
    return QString();
}

Base::Result<void> Keeper::append(QList<AuditRecord> &records)
{
    // Verification misses a checkpoint behind twice as many records as there should be one for.
    if (m_trail->lastSeq() - m_checkpoint >= checkpointRecords)
        TRY(addCheckpoint());
    return m_trail->append(records);
}

Base::Result<void> Keeper::addCheckpoint()
{
    AuditCheckpoint checkpoint{m_trail->lastSeq(), m_clock.seconds(), m_trail->lastHash(), {}};
    checkpoint.signature = m_key->sign(checkpoint.signedBytes());
    TRY(m_trail->add(checkpoint));
    m_checkpoint = checkpoint.seq;
    m_lastSigned = checkpoint;
    m_checkpointTime = m_clock.monotonic();
    const QString folder = QFileInfo(m_files.checkpoint).absolutePath();
    m_noted = Storage::Files::writeDurably(folder, folder, m_files.checkpoint, toLine(checkpoint));
    return {};
}

Base::Result<void> Keeper::makeCheckpoint(bool now)
{
    const qint64 fresh = m_trail->lastSeq() - m_checkpoint;
    const bool waited = m_clock.monotonic() - m_checkpointTime >= checkpointTime;
    if (fresh > 0 && (now || fresh >= checkpointRecords || waited))
        TRY(addCheckpoint());
    else if (!m_noted && waited) // for the file that could not be written
        TRY(addCheckpoint());
    return m_noted;
}

/// Whether the records, which follow each other, are what was written. Whoever signs them vouches for them.
Base::Result<bool> Keeper::isSound(const QList<AuditRecord> &records)
{
    const auto found = TRY(Storage::verifyAudit(
        m_trail->connection(), records.first().seq, records.size(), witnessOf(m_files, m_key)));
    return found.firstBad == 0 && found.next == records.last().seq + 1;
}

/// One file at most, of bounded size: values may be long. What was tampered with goes, too, or nothing could
/// be archived ever after; but without a signature, so that verification goes on to find it.
Base::Result<bool> Keeper::archiveBefore(qint64 time)
{
    const QList<AuditRecord> records = TRY(m_trail->oldest(time, segmentRecords, segmentBytes));
    if (records.isEmpty())
        return false;
    Storage::AuditSegment segment = TRY(m_archive.write(records));
    if (TRY(isSound(records))) {
        segment.signature = m_key->sign(segment.signedBytes());
    } else {
        segment.signature = QByteArray(signatureSize, '\0');
        qCCritical(auditLog,
            "records of the security log are not what was written, and were archived without "
            "a signature file=%s",
            qUtf8Printable(segment.file));
    }
    TRY(m_trail->archive(segment, records));
    return true; // there may be more, and it may have to be forgotten already
}

/// What is older than \a time (0 = nothing), and what was forgotten only in part.
Base::Result<bool> Keeper::forgetBefore(qint64 time)
{
    const auto expired = TRY(m_trail->expiredSegments(time));
    if (!expired.isEmpty()) {
        TRY(m_trail->forgetFiles(expired));
        m_nextTerm = 1;
    }
    if (m_nextTerm > 0)
        m_nextTerm = TRY(m_trail->forgetTerms(m_nextTerm, termsAtOnce));
    if (m_nextTerm > 0)
        return true;
    TRY(removeForgotten());
    return false;
}

Base::Result<bool> Keeper::retain(std::chrono::days trailDays, std::chrono::days archiveDays)
{
    const auto before = [now = keptTime(m_clock)](std::chrono::days days) {
        return days.count() > 0 ? now - qint64(days.count()) * dayLength : 0;
    };
    // Forgetting makes room, which archiving may need.
    const auto forgotten = forgetBefore(before(archiveDays));
    if (forgotten && *forgotten)
        return true;
    const auto archived = archiveBefore(before(trailDays));
    if (archived && *archived)
        return true;
    return forgotten ? archived : forgotten;
}

/// The database is first to know, so that it never names a file that is gone; what could not be removed, or
/// was not because the program ended, goes the next time.
Base::Result<void> Keeper::removeForgotten() const
{
    Base::Result<void> result;
    const QStringList files = m_archive.files();
    for (const QString &file : files) {
        const auto [first, last] = Archive::rangeOf(file);
        if (!TRY(m_trail->isForgotten(first, last)))
            continue;
        if (const auto removed = m_archive.remove(file); !removed)
            result = removed;
    }
    return result;
}

} // namespace Audit
