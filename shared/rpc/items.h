// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "rpc/session.h"

/// Requests about messages. UIDs that do not exist (any more) are skipped silently, as IMAP wants it.
namespace Rpc {

/// One page of FetchItems.
struct FetchItemsReply
{
    QList<Base::ItemRow> rows; ///< ascending UIDs
    Base::Uid next = 0; ///< not 0: the answer reached its bound; ask again from this UID on
    FIELDS(FetchItemsReply, rows, next)
};
/// Unchangeable columns of messages. The answer stops after about \a maxBytes (and at least one row).
struct FetchItems
{
    using Reply = FetchItemsReply;
    Base::StoreId store;
    Base::FolderId folder;
    Base::UidSet uids;
    quint32 columns = 0; ///< Base::ItemColumn bits
    quint32 maxBytes = 256 * 1024;
    FIELDS(FetchItems, store, folder, uids, columns, maxBytes)
};

/// One slice.
struct ReadBodyReply
{
    QByteArray bytes; ///< shorter than asked for at the end
    FIELDS(ReadBodyReply, bytes)
};
/// A slice of a message's raw bytes, at most 1 MiB. Corrupt if the stored bytes do not match their hash.
struct ReadBody
{
    using Reply = ReadBodyReply;
    Base::StoreId store;
    Base::FolderId folder;
    Base::Uid uid = 0;
    quint64 offset = 0;
    quint32 length = 0;
    FIELDS(ReadBody, store, folder, uid, offset, length)
};

/// What became of the messages, as STORE reports it.
struct ChangeFlagsReply
{
    QList<Base::ItemState> items; ///< state after the change of every message that exists and was not refused
    Base::ModSeq modSeq = 0; ///< of this change; 0 if there was nothing to change
    Base::UidSet modified; ///< refused because of \a unchangedSince (RFC 7162 section 3.1.3)
    FIELDS(ChangeFlagsReply, items, modSeq, modified)
};
/// Changes flags and keywords in one transaction. Invalid for bad keywords, TooBig for too many.
struct ChangeFlags
{
    using Reply = ChangeFlagsReply;
    /// Values travel; append only.
    enum Mode : quint8 { Replace, Add, Remove };
    Base::StoreId store;
    Base::FolderId folder;
    Base::UidSet uids;
    Mode mode = Replace;
    quint32 flags = 0;
    QStringList keywords;
    Base::ModSeq unchangedSince = ~Base::ModSeq(0);
    FIELDS(ChangeFlags, store, folder, uids, mode, flags, keywords, unchangedSince)
};

/// Where the messages went (APPENDUID, RFC 4315 section 3).
struct AppendItemsReply
{
    quint32 uidValidity = 0;
    QList<Base::Uid> uids; ///< in the order of the request
    Base::FolderId folder; ///< where they are
    FIELDS(AppendItemsReply, uidValidity, uids, folder)
};
/// All or none. NotFound, OverQuota, TooBig, Full as they say.
struct AppendItems
{
    using Reply = AppendItemsReply;
    Base::StoreId store;
    Base::FolderId folder; ///< 0: the one at \a path
    QList<Base::NewItem> items;
    QStringList path; ///< names from the top level down, exactly as listed; the Inbox is "INBOX"
    bool onlyMail = false; ///< a folder at \a path that is not for mail is not found
    FIELDS(AppendItems, store, folder, items, path, onlyMail)
};

/// Where the messages went (COPYUID, RFC 4315 section 3).
struct CopyItemsReply
{
    quint32 uidValidity = 0; ///< of the target
    QList<Base::Uid> source; ///< ascending
    QList<Base::Uid> target; ///< same length: where each went
    FIELDS(CopyItemsReply, uidValidity, source, target)
};
/// Copies, or with \a move moves, in one transaction: all or none.
struct CopyItems
{
    using Reply = CopyItemsReply;
    Base::StoreId store;
    Base::FolderId folder;
    Base::UidSet uids;
    Base::StoreId targetStore;
    Base::FolderId targetFolder;
    bool move = false;
    FIELDS(CopyItems, store, folder, uids, targetStore, targetFolder, move)
};

/// What is gone.
struct ExpungeItemsReply
{
    Base::UidSet uids; ///< really removed now
    Base::ModSeq highestModSeq = 0;
    FIELDS(ExpungeItemsReply, uids, highestModSeq)
};
/// Soft-deletes the messages of \a uids that carry \Deleted.
struct ExpungeItems
{
    using Reply = ExpungeItemsReply;
    Base::StoreId store;
    Base::FolderId folder;
    Base::UidSet uids;
    FIELDS(ExpungeItems, store, folder, uids)
};

/// What matched.
struct SearchItemsReply
{
    QList<Base::Uid> uids; ///< ascending
    FIELDS(SearchItemsReply, uids)
};
/// UIDs of the messages that \a key fits. Invalid for a program nested too deeply or of an unknown kind.
struct SearchItems
{
    using Reply = SearchItemsReply;
    Base::StoreId store;
    Base::FolderId folder;
    Base::SearchKey key;
    FIELDS(SearchItems, store, folder, key)
};

/// How a recipient of a message fared.
enum class DeliveryResult : quint8 {
    Delivered,
    Duplicate, ///< the same envelope id for the same recipient came before: counts as delivered
    UnknownUser,
    OverQuota,
    Temporary, ///< try again later
};
/// What a recipient can expect, without any promise.
struct ResolvedRecipient
{
    DeliveryResult result = DeliveryResult::Temporary; ///< Delivered = would be accepted
    Base::PrincipalId user; ///< or a group, whose members Deliver finds
    QString login;
    quint32 members = 0; ///< of a group: users it reaches, however groups are nested in it; 0 = it is a user
    FIELDS(ResolvedRecipient, result, user, login, members)
};
/// The answer to ResolveRecipients.
struct ResolveRecipientsReply
{
    QList<ResolvedRecipient> recipients; ///< in the order of the request
    FIELDS(ResolveRecipientsReply, recipients)
};
/// Looks up addresses (login, primary address or alias; the part from '+' on is ignored if nothing matches
/// with it). Only for SYSTEM.
struct ResolveRecipients
{
    using Reply = ResolveRecipientsReply;
    QStringList addresses;
    bool stripDomain = false; ///< kopano-dagent -e
    bool addressesOnly = false; ///< kopano-dagent -R: a bare login name does not count
    FIELDS(ResolveRecipients, addresses, stripDomain, addressesOnly)
};

/// How each recipient fared.
struct DeliverReply
{
    QList<DeliveryResult> results; ///< in the order of \a recipients
    QStringList details; ///< for logs; same order
    FIELDS(DeliverReply, results, details)
};
/// Stores one message for all recipients: the body once, one row each. One transaction; a recipient over
/// quota does not keep the others from getting theirs. Only for SYSTEM.
struct Deliver
{
    using Reply = DeliverReply;
    Base::NewItem item;
    QList<Base::PrincipalId> recipients; ///< users and groups; of a group's members each gets it once
    QByteArray envelopeId; ///< names sender and content (without trace headers) for duplicate suppression;
                           ///< empty = none
    QStringList folder; ///< path from the top level down; empty = Inbox
    bool junk = false; ///< into the Junk folder
    bool createFolder = false; ///< else a missing folder means the Inbox
    QList<QByteArray> confirmed; ///< see ConfirmDeliveries
    FIELDS(Deliver, item, recipients, envelopeId, folder, junk, createFolder, confirmed)
};

/// The senders of these deliveries have seen the replies. The same envelope id from now on is a new message;
/// until then it is a repeated attempt. Only for SYSTEM.
struct ConfirmDeliveries
{
    using Reply = Empty;
    QList<QByteArray> envelopeIds;
    FIELDS(ConfirmDeliveries, envelopeIds)
};

} // namespace Rpc
