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

#include <array>

namespace Audit {

using Storage::AuditRecord;
using Storage::AuditSegment;

namespace {

constexpr qint64 longestLine = 1024 * 1024;

constexpr std::array<std::pair<const char *, QString AuditRecord::*>, 14> texts{
    {{"event", &AuditRecord::event}, {"user", &AuditRecord::user}, {"requested", &AuditRecord::requested},
        {"from", &AuditRecord::from}, {"method", &AuditRecord::method}, {"program", &AuditRecord::program},
        {"impersonator", &AuditRecord::impersonator}, {"ownername", &AuditRecord::ownerName},
        {"rights", &AuditRecord::rights}, {"path", &AuditRecord::path}, {"action", &AuditRecord::action},
        {"target", &AuditRecord::target}, {"detail", &AuditRecord::detail}, {"line", &AuditRecord::line}}};
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

} // namespace

QString Archive::pathOf(const AuditSegment &segment) const
{
    return QString(m_folder + u'/' + segment.file);
}

Base::Result<AuditSegment> Archive::write(const QList<AuditRecord> &records) const
{
    QBuffer packed;
    KCompressionDevice device(&packed, false, KCompressionDevice::Zstd);
    if (!device.open(QIODevice::WriteOnly))
        return {Base::Code::Internal, QStringLiteral("KArchive has no zstd")};
    for (const AuditRecord &record : records)
        device.write(toJson(record));
    device.close();
    AuditSegment segment;
    segment.first = records.first().seq;
    segment.last = records.last().seq;
    segment.lastTime = records.last().time;
    segment.lastHash = records.last().hash;
    segment.file = QStringLiteral("%1-%2.jsonl.zst").arg(segment.first).arg(segment.last);
    segment.digest = Base::Sha256::of(packed.data());
    if (!QDir().exists(m_folder) && !QDir().mkpath(m_folder))
        return {Base::Code::Io, QStringLiteral("the folder %1 cannot be made").arg(m_folder)};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    TRY(Storage::Files::writeDurably(m_folder, m_folder, pathOf(segment), packed.data()));
    return segment;
}

void Archive::remove(const AuditSegment &segment) const
{
    QFile::remove(pathOf(segment));
}

QString Archive::check(const AuditSegment &segment, const QByteArray &previousHash, qint64 &firstBad) const
{
    QFile file(pathOf(segment));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("the file %1 is missing").arg(segment.file);
    Base::Sha256 digest;
    while (!file.atEnd())
        digest.add(file.read(longestLine));
    const bool same = digest.result() == segment.digest;
    file.seek(0);
    KCompressionDevice device(&file, false, KCompressionDevice::Zstd);
    device.open(QIODevice::ReadOnly);
    QByteArray hash = previousHash;
    for (firstBad = segment.first; firstBad <= segment.last; ++firstBad) {
        const AuditRecord record = fromJson(device.readLine(longestLine));
        hash = Storage::auditHash(hash, record);
        if (record.seq != firstBad || record.hash != hash)
            return QStringLiteral("the record in %1 was changed").arg(segment.file);
    }
    if (same && hash == segment.lastHash)
        return {};
    firstBad = segment.last;
    return QStringLiteral("the file %1 was changed").arg(segment.file);
}

} // namespace Audit
