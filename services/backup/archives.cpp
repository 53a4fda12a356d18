// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/archives.h"

#include "tools/counting.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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
    const ArchiveReader *const archive = TRY(opened(item.archive));
    QByteArray bytes = TRY(archive->read(item.file));
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != item.sha256)
        return {Code::Corrupt, QStringLiteral("%1 in %2 is damaged").arg(item.file, item.archive)};
    return bytes;
}

Result<QByteArray> Archives::manifest(const QString &name)
{
    const ArchiveReader *const archive = TRY(opened(name));
    return archive->read(QString::fromUtf16(manifestName));
}

Result<const ArchiveReader *> Archives::opened(const QString &name)
{
    if (const auto archive = m_open.find(name); archive != m_open.end())
        return archive->second.get();
    if (const auto failed = m_failed.find(name); failed != m_failed.end())
        return failed->second;
    if (m_open.size() >= mostOpen) {
        m_open.erase(std::min_element(m_open.begin(), m_open.end(), [](const auto &one, const auto &other) {
            return one.second->unpackedBytes() < other.second->unpackedBytes();
        }));
    }
    const QString path = QDir(m_folder).filePath(name);
    auto reader = std::make_unique<ArchiveReader>();
    auto result = reader->open(path);
    if (!result && result.error().code == Code::Io && !m_open.empty()) {
        m_open.clear(); // makes room
        result = reader->open(path);
    }
    if (!result) {
        if (result.error().code != Code::Io)
            m_failed.emplace(name, result.error());
        return result.error();
    }
    return m_open.emplace(name, std::move(reader)).first->second.get();
}

Result<Manifest> readHead(const QString &archive)
{
    QFile beside(manifestBeside(archive));
    if (QFile::exists(archive) && beside.open(QIODevice::ReadOnly))
        return manifestFrom(beside.readLine(64 * 1024));
    return readManifest(archive);
}

Result<Manifest> readManifest(const QString &archive)
{
    QFile beside(manifestBeside(archive));
    if (!QFile::exists(archive) || !beside.open(QIODevice::ReadOnly))
        return manifestFrom(TRY(manifestInside(archive)));
    auto manifest = manifestFrom(beside.readAll());
    if (manifest)
        return manifest;
    if (const auto inside = manifestInside(archive)) {
        if (auto other = manifestFrom(*inside))
            return other;
    }
    return manifest;
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
            QStringLiteral("%1 of %2 cannot be restored; the first: %3")
                .arg(QString::number(damaged), Tools::messagesText(messages), first)};
    }
    const auto inside = archives.manifest(QFileInfo(archive).fileName());
    if (!inside && inside.error().code == Code::Io)
        return inside.error();
    if (!inside || *inside != toLines(manifest)) {
        return {Code::Corrupt,
            QStringLiteral("%1, all as they were; but the manifest inside %2 is damaged: keep %3")
                .arg(Tools::messagesText(messages), archive, manifestBeside(archive))};
    }
    return QStringLiteral("%1, all as they were\n").arg(Tools::messagesText(messages));
}

} // namespace Backup
