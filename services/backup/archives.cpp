// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/archives.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Backup {

using namespace Base;

namespace {

Result<QByteArray> manifestInside(const QString &archive)
{
    ArchiveReader reader;
    TRY(reader.open(archive));
    auto manifest = reader.read(QString::fromUtf16(manifestName));
    if (!manifest) {
        return {Code::Corrupt,
            QStringLiteral("%1; or it is no archive of kopano-backup").arg(manifest.error().detail)};
    }
    return manifest;
}

} // namespace

Result<QByteArray> Archives::read(const Item &item)
{
    auto archive = m_open.find(item.archive);
    if (archive == m_open.end()) {
        archive = m_open.try_emplace(item.archive).first;
        if (const auto opened = archive->second.open(QDir(m_folder).filePath(item.archive)); !opened) {
            m_open.erase(archive);
            return opened.error();
        }
    }
    QByteArray bytes = TRY(archive->second.read(item.file));
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != item.sha256)
        return {Code::Corrupt, QStringLiteral("%1 in %2 is damaged").arg(item.file, item.archive)};
    return bytes;
}

Result<Manifest> readManifest(const QString &archive)
{
    QFile beside(manifestBeside(archive));
    if (QFile::exists(archive) && beside.open(QIODevice::ReadOnly))
        return manifestFrom(beside.readAll());
    return manifestFrom(TRY(manifestInside(archive)));
}

Result<QString> verify(const Manifest &manifest, Archives &archives, const QString &archive)
{
    quint64 messages = 0;
    quint64 damaged = 0;
    QString first;
    for (const Folder &folder : manifest.folders) {
        for (const Item &item : folder.items) {
            ++messages;
            const auto bytes = archives.read(item);
            if (!bytes && damaged++ == 0)
                first = bytes.error().detail;
        }
    }
    if (damaged > 0) {
        return {Code::Corrupt,
            QStringLiteral("%1 of %2 messages cannot be restored; the first: %3")
                .arg(damaged)
                .arg(messages)
                .arg(first)};
    }
    if (const auto inside = manifestInside(archive); !inside || *inside != toLines(manifest)) {
        return {Code::Corrupt,
            QStringLiteral("%1 messages, all as they were; but the manifest inside %2 is damaged: keep %3")
                .arg(messages)
                .arg(archive, manifestBeside(archive))};
    }
    return QStringLiteral("%1 messages, all as they were\n").arg(messages);
}

} // namespace Backup
