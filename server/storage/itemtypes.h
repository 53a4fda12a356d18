// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"

/// What ItemTable and ItemWriter take and give.
namespace Storage {

struct FolderKey
{
    Base::StoreId store;
    Base::FolderId folder;
    friend bool operator==(const FolderKey &, const FolderKey &) = default;
};

struct ItemPage
{
    QList<Base::ItemRow> rows;
    Base::Uid next = 0;
};

/// A message row for a body that BodyTable::insert() made in the same write (or that exists).
struct ItemToInsert
{
    Base::BodyId body;
    quint64 size = 0;
    quint32 flags = 0;
    QStringList keywords;
    qint64 internalDate = 0;
    Base::PrincipalId createdBy;
};

struct InsertResult
{
    quint32 uidValidity = 0;
    QList<Base::Uid> uids; ///< in the order of the items
    QList<Base::ItemId> ids;
    Base::ModSeq modSeq = 0;
};

struct FlagChange
{
    enum Mode : quint8 { Replace, Add, Remove };
    Mode mode = Replace;
    quint32 flags = 0;
    QStringList keywords;
    Base::ModSeq unchangedSince = ~Base::ModSeq(0);
};
struct FlagsResult
{
    QList<Base::ItemState> items; ///< state afterwards of every message that exists and was not refused
    Base::UidSet refused; ///< changed after unchangedSince
    Base::ModSeq modSeq = 0; ///< of this change; 0 if there was nothing to change
};

struct CopyResult
{
    quint32 uidValidity = 0; ///< of the target
    QList<Base::Uid> source; ///< ascending
    QList<Base::Uid> target; ///< where each went
    Base::ModSeq modSeq = 0; ///< of the target afterwards
    Base::ModSeq sourceModSeq = 0; ///< of the source afterwards; same as modSeq if it is the target
};

struct ExpungeResult
{
    Base::UidSet uids; ///< really removed now
    Base::ModSeq highestModSeq = 0; ///< of the folder afterwards
    Base::ModSeq recoverableModSeq = 0; ///< of the view of what was deleted from it; 0 if nothing was
};

/// Columns of SearchRow besides uid, flags, modSeq, internalDate, size, body and keywords, which always come.
enum SearchColumn : quint32 {
    SearchSentDate = 0x01,
    SearchHeaderText = 0x02,
    SearchBodyText = 0x04,
};
struct SearchRow
{
    Base::Uid uid = 0;
    quint32 flags = 0;
    Base::ModSeq modSeq = 0;
    QStringList keywords;
    qint64 internalDate = 0;
    quint64 size = 0;
    Base::BodyId body;
    qint64 sentDate = 0;
    QByteArray headerText; ///< see Base::MessageDigest
    QByteArray bodyText;
};

/// The whole of a folder.
inline Base::UidSet allUids()
{
    return {{1, ~Base::Uid(0)}};
}
/// Ranges of an ascending list.
Base::UidSet toUidSet(const QList<Base::Uid> &uids);

} // namespace Storage
