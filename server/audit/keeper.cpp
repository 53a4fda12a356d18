// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/keeper.h"

#include "audit/lines.h"
#include "base/clock.h"
#include "base/quoting.h"
#include "storage/files.h"

#include <QFile>
#include <QFileInfo>

namespace Audit {

using Storage::AuditCheckpoint;
using Storage::AuditRecord;

namespace {

constexpr int segmentRecords = 20'000;
constexpr qint64 dayLength = 86'400'000'000; // microseconds
constexpr qint64 largestCheckpointFile = 1024;

QString text(const QString &value)
{
    return QString::fromUtf8(Base::quoted(value));
}

/// One line: number, time, hash and signature in hexadecimal digits.
QByteArray toLine(const AuditCheckpoint &checkpoint)
{
    return QByteArray::number(checkpoint.seq) + ' ' + QByteArray::number(checkpoint.time) + ' '
        + checkpoint.hash.toHex() + ' ' + checkpoint.signature.toHex() + '\n';
}

AuditCheckpoint readCheckpoint(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> words = file.read(largestCheckpointFile).simplified().split(' ');
    if (words.size() != 4)
        return {};
    return {words[0].toLongLong(), words[1].toLongLong(), QByteArray::fromHex(words[2]),
        QByteArray::fromHex(words[3])};
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
    record.user = text(event.user);
    record.requested = text(event.requested);
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
    witness.last = readCheckpoint(files.checkpoint);
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
    const qint64 known = std::max(inside.seq, readCheckpoint(files.checkpoint).seq);
    const qint64 last = keeper->m_trail->lastSeq();
    if (known > last) {
        warning = QStringLiteral("records %1 to %2 are missing at the end of the security log's trail")
                      .arg(last + 1)
                      .arg(known);
        keeper->m_trail->skipTo(known);
    }
    keeper->m_checkpoint = std::max(known, inside.seq);
    keeper->m_checkpointTime = clock.monotonic();
    return keeper;
}

Base::Result<void> Keeper::makeCheckpoint(bool now)
{
    const qint64 fresh = m_trail->lastSeq() - m_checkpoint;
    const auto time = m_clock.monotonic();
    if (fresh <= 0 || (!now && fresh < checkpointRecords && time - m_checkpointTime < checkpointTime))
        return {};
    AuditCheckpoint checkpoint{m_trail->lastSeq(), m_clock.seconds(), m_trail->lastHash(), {}};
    checkpoint.signature = m_key->sign(checkpoint.signedBytes());
    TRY(m_trail->add(checkpoint));
    const QString folder = QFileInfo(m_files.checkpoint).absolutePath();
    TRY(Storage::Files::writeDurably(folder, folder, m_files.checkpoint, toLine(checkpoint)));
    m_checkpoint = checkpoint.seq;
    m_checkpointTime = time;
    return {};
}

/// One file at most.
Base::Result<bool> Keeper::archiveBefore(qint64 time)
{
    const QList<AuditRecord> records = TRY(m_trail->oldest(time, segmentRecords));
    if (records.isEmpty())
        return false;
    Storage::AuditSegment segment = TRY(m_archive.write(records));
    segment.signature = m_key->sign(segment.signedBytes());
    TRY(m_trail->archive(segment, records));
    return records.size() == segmentRecords;
}

Base::Result<bool> Keeper::retain(std::chrono::days trailDays, std::chrono::days archiveDays)
{
    const qint64 now = keptTime(m_clock);
    if (trailDays.count() > 0 && TRY(archiveBefore(now - qint64(trailDays.count()) * dayLength)))
        return true;
    if (archiveDays.count() <= 0)
        return false;
    const auto expired = TRY(m_trail->expiredSegments(now - qint64(archiveDays.count()) * dayLength));
    for (const Storage::AuditSegment &segment : expired)
        m_archive.remove(segment);
    if (!expired.isEmpty())
        TRY(m_trail->forgetFiles(expired));
    return false;
}

} // namespace Audit
