// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// Grammar of a manifest: JSON lines, UTF-8, one object each, ended by LF.
///   first:    {"kopano-backup":1, "archive":name, "store":hex, "login":text, "public":bool,
///             "made":milliseconds}
///   settings: {"subscriptions":[paths], "delegates":[grantees],
///             "autoreply":{"active":bool, "subject":text, "message":text, "begins":seconds,
///             "ends":seconds}}
///   folder:   {"folder":id, "path":[names], "kind":n, "use":n, "uidvalidity":n, "modseq":n,
///             "rights":[grantees]}; the path of the store itself and of its subtree is empty
///   message:  {"uid":n, "in":archive, "file":name, "flags":n, "keywords":[…], "date":seconds, "size":n,
///             "sha256":hex, "subject":text}; of the folder last named
///   grantee:  {"name":text, "bits":n}
/// Settings, "public", "rights" and "subject" may be missing.
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
    QString subject = {}; ///< decoded, as much of it as a list shows
    friend bool operator==(const Item &, const Item &) = default;
};

/// Somebody, and what he was given.
struct Grantee
{
    QString name; ///< login, group or company; "Everyone"
    quint32 bits = 0; ///< Base::Grant bits; of a delegate Rpc::Delegate::Flag bits
    friend bool operator==(const Grantee &, const Grantee &) = default;
};

/// A folder with everything in it.
struct Folder
{
    QStringList path; ///< from the top level down
    Base::FolderKind kind = Base::FolderKind::Mail;
    Base::FolderUse use = Base::FolderUse::None;
    quint32 uidValidity = 0;
    Base::ModSeq modSeq = 0; ///< the state it has been read at
    QList<Grantee> rights;
    QMap<Base::Uid, Item> items;
    friend bool operator==(const Folder &, const Folder &) = default;
};

/// What belongs to a user's store beside its folders.
struct Settings
{
    QStringList subscriptions; ///< paths with '/'
    QList<Grantee> delegates;
    Base::AutoReply autoReply;
    friend bool operator==(const Settings &, const Settings &) = default;
};

/// One store at one time.
struct Manifest
{
    QString archive; ///< file name of the archive it was written with
    QByteArray store; ///< guid
    QString login; ///< of the owner; of a public store the company or, of the server's, Everyone
    bool isPublic = false;
    qint64 made = 0; ///< milliseconds since the epoch
    Settings settings;
    QMap<Base::FolderId, Folder> folders; ///< the store itself and its subtree only if they have rights
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
