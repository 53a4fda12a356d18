// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// Grammar of a manifest: JSON lines, UTF-8, one object each, ended by LF.
///   first:   {"kopano-backup":1, "archive":name, "store":hex, "login":text, "made":milliseconds}
///   folder:  {"folder":id, "path":[names], "kind":n, "use":n, "uidvalidity":n, "modseq":n}
///   message: {"uid":n, "in":archive, "file":name, "flags":n, "keywords":[…], "date":seconds, "size":n,
///   "sha256":hex}
///            of the folder last named
namespace Backup {

/// A message as it was.
struct Item
{
    QString archive; ///< file name of the archive with the bytes
    QString file; ///< its name in there
    quint32 flags = 0; ///< Base::Flag bits
    QStringList keywords;
    qint64 date = 0; ///< internal date, seconds since the epoch
    quint64 size = 0;
    QByteArray sha256; ///< of the bytes
    friend bool operator==(const Item &, const Item &) = default;
};

/// A folder with everything in it.
struct Folder
{
    QStringList path; ///< from the top level down
    Base::FolderKind kind = Base::FolderKind::Mail;
    Base::FolderUse use = Base::FolderUse::None;
    quint32 uidValidity = 0;
    Base::ModSeq modSeq = 0; ///< the state it has been read at
    QMap<Base::Uid, Item> items;
    friend bool operator==(const Folder &, const Folder &) = default;
};

/// One store at one time.
struct Manifest
{
    QString archive; ///< file name of the archive it was written with
    QByteArray store; ///< guid
    QString login; ///< of the owner
    qint64 made = 0; ///< milliseconds since the epoch
    QMap<Base::FolderId, Folder> folders;
    friend bool operator==(const Manifest &, const Manifest &) = default;
};

/// As text; see the grammar above.
QByteArray toLines(const Manifest &manifest);
/// Invalid with the number of the first line that is not understood.
Base::Result<Manifest> manifestFrom(QByteArrayView lines);

/// The manifest's own name, inside an archive and behind the archive's name beside it.
inline constexpr char16_t manifestName[] = u"manifest.jsonl";
inline constexpr char16_t archiveEnding[] = u".tar.zst";
/// What stands beside an archive: its name with another ending.
QString manifestBeside(const QString &archive);

} // namespace Backup
