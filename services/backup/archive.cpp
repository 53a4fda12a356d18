// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/archive.h"

#include <KCompressionDevice>
#include <KTar>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace Backup {

using namespace Base;

namespace {

QString unfinished(const QString &path)
{
    return path + QStringLiteral(".part");
}

QString zstd()
{
    return QStringLiteral("application/zstd");
}

bool isSafe(char byte, bool first)
{
    const auto code = uchar(byte);
    if (code < 0x20 || code == 0x7f || (first && byte == '.'))
        return false;
    return !QByteArrayView("%/\\:*?\"<>|").contains(byte);
}

QByteArray safeName(const QString &name)
{
    QByteArray safe;
    const QByteArray bytes = name.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (isSafe(bytes.at(i), i == 0))
            safe += bytes.at(i);
        else
            safe += '%' + bytes.mid(i, 1).toHex().toUpper();
    }
    return safe;
}

/// As safeName(), and never the name of a file: those end in what a message is, or are the manifest.
QByteArray safeFolderName(const QString &name)
{
    QByteArray safe = safeName(name);
    const qsizetype dot = safe.lastIndexOf('.');
    static const QByteArrayList endings{".eml", ".ics", ".vcf", ".jsonl"};
    if (dot >= 0 && endings.contains(safe.mid(dot).toLower()))
        safe.replace(dot, 1, "%2E");
    return safe;
}

/// Unpacks what can be unpacked: of an archive that is cut the beginning. Io if it cannot be written there.
Result<std::unique_ptr<QTemporaryFile>> unpackInto(const QString &folder, const QString &path)
{
    auto file =
        std::make_unique<QTemporaryFile>(QDir(folder).filePath(QStringLiteral(".kopano-backup-XXXXXX")));
    const auto failed = [&] {
        return Error{Code::Io,
            QStringLiteral("%1 cannot be unpacked in %2: %3").arg(path, folder, file->errorString())};
    };
    if (!file->open())
        return failed();
    // Without a name nothing stays behind, however the process ends; where that is not possible it has one.
    if (QFile::remove(file->fileName()))
        file->setAutoRemove(false);
    KCompressionDevice packed(path, KCompressionDevice::Zstd);
    if (!packed.open(QIODevice::ReadOnly))
        return {Code::Invalid,
            QStringLiteral("%1 cannot be read as an archive: %2").arg(path, packed.errorString())};
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    for (qint64 length = 0; (length = packed.read(piece.data(), piece.size())) > 0;) {
        for (qint64 written = 0;
             written < length;) { // the last piece there is room for says nothing of an error
            const qint64 more = file->write(piece.constData() + written, length - written);
            if (more <= 0)
                return failed();
            written += more;
        }
    }
    if (!file->flush() || !file->seek(0))
        return failed();
    return file;
}

} // namespace

QString fileNameOf(const QStringList &folder, quint32 uid, QByteArrayView content)
{
    QByteArray name;
    for (const QString &part : folder)
        name += safeFolderName(part) + '/';
    const char *ending = ".eml";
    if (content.startsWith("BEGIN:VCALENDAR"))
        ending = ".ics";
    else if (content.startsWith("BEGIN:VCARD"))
        ending = ".vcf";
    return QString::fromUtf8(name + QByteArray::number(uid) + ending);
}

ArchiveWriter::ArchiveWriter() = default;

ArchiveWriter::~ArchiveWriter()
{
    if (!m_tar)
        return;
    m_tar->close();
    QFile::remove(unfinished(m_path));
}

Result<void> ArchiveWriter::open(const QString &path)
{
    if (QFile::exists(path))
        return {Code::Conflict, QStringLiteral("%1 is there already").arg(path)};
    m_path = path;
    m_tar = std::make_unique<KTar>(unfinished(path), zstd());
    if (!m_tar->open(QIODevice::WriteOnly)) {
        const QString reason = m_tar->errorString();
        m_tar.reset();
        return {Code::Io, QStringLiteral("cannot write %1: %2").arg(path, reason)};
    }
    return {};
}

Result<void> ArchiveWriter::add(const QString &name, const QByteArray &bytes, qint64 time)
{
    const QDateTime when = QDateTime::fromSecsSinceEpoch(time);
    if (!m_tar->writeFile(name, bytes, 0100600, {}, {}, when, when, when))
        return {Code::Io, QStringLiteral("cannot write %1: %2").arg(m_path, m_tar->errorString())};
    return {};
}

Result<void> ArchiveWriter::finish()
{
    const std::unique_ptr<KTar> tar = std::exchange(m_tar, nullptr);
    if (!tar->close() || !QFile::rename(unfinished(m_path), m_path)) {
        QFile::remove(unfinished(m_path));
        return {Code::Io, QStringLiteral("cannot finish %1: %2").arg(m_path, tar->errorString())};
    }
    return {};
}

ArchiveReader::ArchiveReader() = default;
ArchiveReader::~ArchiveReader() = default;

Result<void> ArchiveReader::open(const QString &path)
{
    if (!QFile::exists(path))
        return {Code::NotFound, QStringLiteral("there is no archive %1").arg(path)};
    m_path = path;
    m_tar.reset();
    auto unpacked = unpackInto(QFileInfo(path).absolutePath(), path);
    if (!unpacked && unpacked.error().code == Code::Io) {
        const QString reason = unpacked.error().detail;
        unpacked = unpackInto(QDir::tempPath(), path);
        if (!unpacked)
            unpacked.error().detail.prepend(reason + QLatin1String("; "));
    }
    m_unpacked = TRY(std::move(unpacked));
    m_tar = std::make_unique<KTar>(m_unpacked.get());
    if (!m_tar->open(QIODevice::ReadOnly)) {
        return {Code::Invalid,
            QStringLiteral("%1 cannot be read as an archive: %2").arg(path, m_tar->errorString())};
    }
    return {};
}

qint64 ArchiveReader::unpackedBytes() const
{
    return m_unpacked ? m_unpacked->size() : 0;
}

Result<QByteArray> ArchiveReader::read(const QString &name) const
{
    const KArchiveFile *file = m_tar->directory()->file(name);
    if (!file)
        return {Code::Corrupt, QStringLiteral("%1 is not in %2, which is cut or damaged").arg(name, m_path)};
    const std::unique_ptr<QIODevice> device(file->createDevice());
    QByteArray bytes = device ? device->readAll() : QByteArray();
    if (bytes.size() != file->size())
        return {Code::Corrupt, QStringLiteral("%1 is cut or damaged at %2").arg(m_path, name)};
    return bytes;
}

} // namespace Backup
