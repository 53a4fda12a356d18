// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/archive.h"

#include <KTar>

#include <QDateTime>
#include <QFile>

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

} // namespace

QString fileNameOf(const QStringList &folder, quint32 uid, QByteArrayView content)
{
    QByteArray name;
    for (const QString &part : folder)
        name += safeName(part) + '/';
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
    m_tar = std::make_unique<KTar>(path, zstd());
    if (!m_tar->open(QIODevice::ReadOnly)) {
        return {Code::Invalid,
            QStringLiteral("%1 cannot be read as an archive: %2").arg(path, m_tar->errorString())};
    }
    return {};
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
