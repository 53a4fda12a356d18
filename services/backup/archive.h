// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class KTar;
class QTemporaryFile;

namespace Backup {

/// The name of a message's file in an archive: the folder's names, then \a uid with an ending that tells what
/// it is (.eml, .ics, .vcf). Characters that a file system could refuse or misunderstand are percent-encoded,
/// as is the dot of a folder's name that ends like a file's: an archive with a file and a folder of the same
/// name cannot be read.
QString fileNameOf(const QStringList &folder, quint32 uid, QByteArrayView content);

/// A tar archive, compressed with zstd, on its way to the disk. While it grows it is a temporary file in the
/// same folder, so what could not be finished is no archive. One thread.
class ArchiveWriter
{
public:
    ArchiveWriter();
    ~ArchiveWriter(); ///< drops what was not finished

    /// Io if a file cannot be made there, Conflict if there is one.
    Base::Result<void> open(const QString &path);
    /// One file; \a time in seconds since the epoch.
    Base::Result<void> add(const QString &name, const QByteArray &bytes, qint64 time);
    /// Gives the archive its name.
    Base::Result<void> finish();

private:
    QString m_path;
    std::unique_ptr<KTar> m_tar;
};

/// An archive to read from. While it is open it is unpacked beside the archive or, where nothing can be
/// written, in the system's folder for temporary files; nobody else may read it there, and it is gone when
/// this process is. One thread.
class ArchiveReader
{
public:
    ArchiveReader();
    ~ArchiveReader();

    /// NotFound; Invalid if it is no such archive; Io if there is no room to unpack it.
    Base::Result<void> open(const QString &path);
    /// The file's bytes, or Corrupt if it is not there as a whole; the sentence names both.
    Base::Result<QByteArray> read(const QString &name) const;
    qint64 unpackedBytes() const;

private:
    std::unique_ptr<QTemporaryFile> m_unpacked;
    std::unique_ptr<KTar> m_tar; ///< reads m_unpacked
    QString m_path;
};

} // namespace Backup
