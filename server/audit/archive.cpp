// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/archive.h"

#include "base/sha256.h"
#include "storage/files.h"

#include <KCompressionDevice>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <span>

namespace Audit {

using Storage::AuditBlock;
using Storage::AuditRecord;
using Storage::AuditSegment;

namespace {

constexpr qint64 longestLine = 1024 * 1024;
constexpr qint64 largestBlock = 64 * 1024 * 1024;

constexpr std::array<std::pair<const char *, QString AuditRecord::*>, 15> texts{
    {{"event", &AuditRecord::event}, {"user", &AuditRecord::user}, {"requested", &AuditRecord::requested},
        {"from", &AuditRecord::from}, {"method", &AuditRecord::method}, {"program", &AuditRecord::program},
        {"impersonator", &AuditRecord::impersonator}, {"ownername", &AuditRecord::ownerName},
        {"rights", &AuditRecord::rights}, {"path", &AuditRecord::path}, {"action", &AuditRecord::action},
        {"target", &AuditRecord::target}, {"detail", &AuditRecord::detail}, {"line", &AuditRecord::line},
        {"session", &AuditRecord::session}}};
constexpr std::array<std::pair<const char *, qint64 AuditRecord::*>, 6> numbers{{{"seq", &AuditRecord::seq},
    {"time", &AuditRecord::time}, {"objectid", &AuditRecord::objectId}, {"type", &AuditRecord::objectType},
    {"store", &AuditRecord::storeId}, {"number", &AuditRecord::number}}};

QByteArray toJson(const AuditRecord &record)
{
    QJsonObject object;
    for (const auto &[name, member] : numbers)
        object.insert(QLatin1String(name), record.*member);
    for (const auto &[name, member] : texts) {
        if (!(record.*member).isEmpty())
            object.insert(QLatin1String(name), record.*member);
    }
    object.insert(QStringLiteral("hash"), QString::fromLatin1(record.hash.toHex()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

AuditRecord fromJson(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    AuditRecord record;
    for (const auto &[name, member] : numbers)
        record.*member = object.value(QLatin1String(name)).toInteger();
    for (const auto &[name, member] : texts)
        record.*member = object.value(QLatin1String(name)).toString();
    record.hash = QByteArray::fromHex(object.value(QStringLiteral("hash")).toString().toLatin1());
    return record;
}

Base::Result<QByteArray> packed(std::span<const AuditRecord> records)
{
    QBuffer buffer;
    KCompressionDevice device(&buffer, false, KCompressionDevice::Zstd);
    if (!device.open(QIODevice::WriteOnly))
        return {Base::Code::Internal, QStringLiteral("KArchive has no zstd")};
    for (const AuditRecord &record : records)
        device.write(toJson(record));
    device.close();
    return buffer.data();
}

AuditBlock blockOf(std::span<const AuditRecord> records, qint64 offset, qint64 size)
{
    const auto [first, last] = std::minmax_element(records.begin(), records.end(),
        [](const AuditRecord &a, const AuditRecord &b) { return a.time < b.time; });
    return {records.front().seq, records.back().seq, offset, size, first->time, last->time};
}

Base::Error unreadable(const AuditBlock &block, const QString &file, const char *reason)
{
    return {Base::Code::Corrupt,
        QStringLiteral("records %1 to %2 cannot be read: the file %3 of the archive %4")
            .arg(block.first)
            .arg(block.last)
            .arg(file, QLatin1String(reason))};
}

} // namespace

Base::Result<AuditSegment> Archive::write(const QList<AuditRecord> &records) const
{
    AuditSegment segment;
    QByteArray bytes;
    const std::span<const AuditRecord> all(records.constData(), size_t(records.size()));
    for (size_t at = 0; at < all.size(); at += AuditBlock::maxRecords) {
        const auto part = all.subspan(at, std::min<size_t>(AuditBlock::maxRecords, all.size() - at));
        const QByteArray block = TRY(packed(part));
        segment.blocks.append(blockOf(part, bytes.size(), block.size()));
        bytes += block;
    }
    segment.first = records.first().seq;
    segment.last = records.last().seq;
    segment.lastTime = records.last().time;
    segment.lastHash = records.last().hash;
    segment.file = QStringLiteral("%1-%2.jsonl.zst").arg(segment.first).arg(segment.last);
    segment.digest = Base::Sha256::of(bytes);
    if (!QDir().exists(m_folder) && !QDir().mkpath(m_folder))
        return {Base::Code::Io, QStringLiteral("the folder %1 cannot be made").arg(m_folder)};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    TRY(Storage::Files::writeDurably(m_folder, m_folder, pathOf(segment.file), bytes));
    return segment;
}

QStringList Archive::files() const
{
    return QDir(m_folder).entryList({QStringLiteral("*-*.jsonl.zst")}, QDir::AllEntries | QDir::System);
}

std::pair<qint64, qint64> Archive::rangeOf(const QString &file)
{
    const QString numbers = file.section(u'.', 0, 0);
    return {numbers.section(u'-', 0, 0).toLongLong(), numbers.section(u'-', 1).toLongLong()};
}

Base::Result<void> Archive::remove(const QString &name) const
{
    QFile file(pathOf(name));
    if (file.remove())
        return {};
    return {
        Base::Code::Io, QStringLiteral("%1 cannot be removed: %2").arg(file.fileName(), file.errorString())};
}

Base::Result<QList<AuditRecord>> Archive::read(const QString &name, const AuditBlock &block) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(block, name, "is missing");
    QByteArray bytes;
    if (block.size > 0 && block.size <= largestBlock && file.seek(block.offset))
        bytes = file.read(block.size);
    QBuffer buffer(&bytes);
    KCompressionDevice device(&buffer, false, KCompressionDevice::Zstd);
    QList<AuditRecord> records;
    if (bytes.size() != block.size || block.last - block.first >= AuditBlock::maxRecords
        || !device.open(QIODevice::ReadOnly))
        return unreadable(block, name, "is too short");
    for (qint64 seq = block.first; seq <= block.last; ++seq) {
        records.append(fromJson(device.readLine(longestLine)));
        if (records.last().seq != seq)
            return unreadable(block, name, "was changed");
    }
    return records;
}

QString Archive::check(const AuditSegment &segment, const QByteArray &previousHash, qint64 &firstBad) const
{
    QFile file(pathOf(segment.file));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("the file %1 is missing").arg(segment.file);
    Base::Sha256 digest;
    while (!file.atEnd())
        digest.add(file.read(longestLine));
    const bool same = digest.result() == segment.digest;
    QByteArray hash = previousHash;
    firstBad = segment.first;
    for (const AuditBlock &block : segment.blocks) {
        firstBad = block.first;
        const auto records = read(segment.file, block);
        if (!records)
            return records.error().detail;
        for (const AuditRecord &record : *records) {
            firstBad = record.seq;
            hash = Storage::auditHash(hash, record);
            if (record.hash != hash)
                return QStringLiteral("the record in %1 was changed").arg(segment.file);
        }
    }
    if (same && hash == segment.lastHash)
        return {};
    firstBad = segment.last;
    return QStringLiteral("the file %1 was changed").arg(segment.file);
}

} // namespace Audit
