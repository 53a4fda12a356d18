// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/model.h"

/// What is deleted and not purged yet. A folder's deleted messages can be read as if they were a folder of their own,
/// its recoverable view; it has the folder's id with one bit more, which no id of the 63-bit sequence ever reaches.
namespace Base {

/// A folder or a message, whatever it is: ids of all kinds are one sequence.
using ObjectId = Id<struct ObjectTag>;

inline constexpr qint64 recoverableBit = qint64(1) << 62;

/// The view of what was deleted from \a folder.
constexpr FolderId recoverableView(FolderId folder)
{
    return {folder.value | recoverableBit};
}
/// Whether \a folder is a view and no folder.
constexpr bool isRecoverable(FolderId folder)
{
    return (folder.value & recoverableBit) != 0;
}
/// The folder itself, be it given or its view.
constexpr FolderId folderOf(FolderId folder)
{
    return {folder.value & ~recoverableBit};
}

/// A folder that something can be recovered from.
struct RecoverableFolder
{
    Folder folder; ///< of the view: id, name, kind, uidValidity, uidNext, highestModSeq and messages
    QStringList path; ///< from the top level down, where it is or was; unique in its list: a clash gets " (2)"
    qint64 deleted = 0; ///< when the folder itself was deleted, alone or with one above it; 0 = it lives
    FIELDS(RecoverableFolder, folder, path, deleted)
};

/// One deletion: a message on its own, or a folder with all that went with it.
struct RecoverableObject
{
    ObjectId id;
    bool isFolder = false;
    FolderId folder; ///< where it was
    QStringList path; ///< of \a folder
    QString subject; ///< a folder's name
    QString from;
    quint64 size = 0; ///< with everything below
    quint32 messages = 1; ///< with everything below
    qint64 date = 0; ///< internal date; 0 for folders
    qint64 deleted = 0;
    QString deletedBy; ///< login; empty if nobody knows it any more
    FIELDS(
        RecoverableObject, id, isFolder, folder, path, subject, from, size, messages, date, deleted, deletedBy)
};

/// How the restore of one object fared.
struct RestoredObject
{
    ObjectId id; ///< as asked for
    bool restored = false;
    ObjectId newId; ///< what it is called from now on
    FolderId folder; ///< where it is: a message's folder, a folder's parent
    QStringList path; ///< of that
    QString renamedTo; ///< a folder whose name was taken meanwhile got this one
    Code code = Code::Internal; ///< why not: NotFound (restored or purged already), OverQuota, TooBig, Denied, Busy
                                ///< (it is being purged)
    QString detail;
    FIELDS(RestoredObject, id, restored, newId, folder, path, renamedTo, code, detail)
};

} // namespace Base
