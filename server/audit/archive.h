// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/auditquery.h"

namespace Audit {

/// Old records in files: a JSON object per line, compressed with zstd in blocks (frames, RFC 8878
/// section 3.1) that can be read alone; `zstdcat` shows them all. Any thread; blocks.
class Archive
{
public:
    explicit Archive(QString folder) : m_folder(std::move(folder)) { }

    /// Writes the records (at least one) durably. \returns the segment without its signature. Io, Full.
    Base::Result<Storage::AuditSegment> write(const QList<Storage::AuditRecord> &records) const;
    /// Names of the files that are there.
    QStringList files() const;
    /// First and last record of a file, by its name.
    static std::pair<qint64, qint64> rangeOf(const QString &file);
    /// Io.
    Base::Result<void> remove(const QString &file) const;

    /// The records of one block, from the first to the last. Corrupt if there is anything else.
    Base::Result<QList<Storage::AuditRecord>> read(
        const QString &file, const Storage::AuditBlock &block) const;

    /// Checks the file's digest and the chain in it, which follows \a previousHash. Empty, or what is wrong,
    /// from the record \a firstBad on.
    QString check(
        const Storage::AuditSegment &segment, const QByteArray &previousHash, qint64 &firstBad) const;

private:
    QString pathOf(const QString &file) const { return QString(m_folder + u'/' + file); }

    const QString m_folder;
};

} // namespace Audit
