// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/history.h"

#include "backup/archives.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace Backup {

History::History(QString folder) : m_folder(std::move(folder))
{
    const QDir directory(m_folder);
    const QFileInfoList files =
        directory.entryInfoList({QLatin1Char('*') + QStringView(archiveEnding)}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.size() > 0) // an empty file holds no message
            m_archives.insert(file.fileName());
    }
    for (const QString &archive : std::as_const(m_archives)) {
        if (const auto head = readHead(directory.filePath(archive)))
            m_stores[head->store].append({head->made, archive});
    }
    for (QList<Entry> &entries : m_stores) {
        std::sort(entries.begin(), entries.end(),
            [](const Entry &one, const Entry &other) { return one.made > other.made; });
    }
}

std::optional<Earlier> History::newest(const QByteArray &store) const
{
    for (const Entry &entry : m_stores.value(store)) {
        auto manifest = readManifest(QDir(m_folder).filePath(entry.archive));
        if (manifest && manifest->store == store)
            return withoutLost(*std::move(manifest));
    }
    return {};
}

Earlier History::withoutLost(Manifest manifest) const
{
    Earlier earlier;
    for (auto folder = manifest.folders.begin(); folder != manifest.folders.end(); ++folder) {
        for (auto item = folder->items.begin(); item != folder->items.end();) {
            if (m_archives.contains(item->archive)) {
                ++item;
                continue;
            }
            if (earlier.missing.isEmpty())
                earlier.missing = item->archive;
            earlier.lost[folder.key()].insert(item.key());
            folder->modSeq = 0;
            item = folder->items.erase(item);
        }
    }
    earlier.manifest = std::move(manifest);
    return earlier;
}

void removeStale(const QString &folder, qint64 now)
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    // QSaveFile's names, and that of an archive which was about to get its own.
    static const QRegularExpression unfinished(
        QStringLiteral("(\\.tar\\.zst\\.part(\\.[A-Za-z0-9]{6})?|\\.manifest\\.jsonl\\.[A-Za-z0-9]{6})\\z"));
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (unfinished.match(file.fileName()).hasMatch()
            && file.lastModified().toMSecsSinceEpoch() < now - day)
            QFile::remove(file.filePath());
    }
}

} // namespace Backup
