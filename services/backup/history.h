// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/manifest.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Backup {

/// What an incremental backup builds upon.
struct Earlier
{
    /// Without the messages whose archive is gone. Their folders have the state 0, so that the server is
    /// asked for everything and what it still has is copied again.
    Manifest manifest;
    QHash<Base::FolderId, QSet<Base::Uid>> lost; ///< the messages whose archive is gone
    QString missing; ///< file name of the first such archive
};

/// The archives of one folder as they were when this was made. Reads the first line of each manifest once, a
/// whole one only when it is asked for. One thread.
class History
{
public:
    explicit History(QString folder);

    /// From the newest manifest of that store whose archive is there and that can be read; none if there is
    /// no such archive.
    std::optional<Earlier> newest(const QByteArray &store) const;

private:
    struct Entry
    {
        qint64 made;
        QString archive;
    };

    Earlier withoutLost(Manifest manifest) const;

    const QString m_folder;
    QSet<QString> m_archives; ///< names of those that are there
    QHash<QByteArray, QList<Entry>> m_stores; ///< newest first
};

/// Removes what backups that were killed have left unfinished in \a folder: only what nobody has written to
/// for a day before \a now (milliseconds since the epoch), as another backup may be running.
void removeStale(const QString &folder, qint64 now);

} // namespace Backup
