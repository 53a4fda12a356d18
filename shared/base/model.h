// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fields.h"
#include "base/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Values of the data model: storage keeps them, the RPC carries them, the services show them. Times are seconds since
/// 1970-01-01T00:00:00Z, sizes are bytes.
namespace Base {

/// What a folder is for. Values are stored; append only.
enum class FolderKind : quint8 { Root = 0, Subtree = 1, Mail = 2, Calendar = 3, Contacts = 4, Tasks = 5, Notes = 6 };

/// The role of a default folder (RFC 6154 where it has one). Values are stored; append only.
enum class FolderUse : quint8 { None = 0, Inbox, Outbox, Sent, Trash, Drafts, Junk, Calendar, Contacts, Tasks, Notes, Archive };

/// System flags of a message (RFC 3501 section 2.3.2) as bits. Values are stored; append only. \Recent is not stored.
enum Flag : quint32 {
    FlagSeen = 0x01,
    FlagAnswered = 0x02,
    FlagFlagged = 0x04,
    FlagDeleted = 0x08,
    FlagDraft = 0x10,
};

/// Inclusive range of UIDs, first ≤ last. Sets are ascending, disjoint lists of these.
struct UidRange {
    Uid first = 0;
    Uid last = 0;
    FIELDS(UidRange, first, last)
};
using UidSet = QList<UidRange>;

/// A folder as of one moment; its counters belong to its highestModSeq.
struct Folder {
    FolderId id;
    FolderId parent; ///< the subtree's children are the top level that mail clients see
    QString name;
    FolderKind kind = FolderKind::Mail;
    FolderUse use = FolderUse::None;
    quint32 uidValidity = 0;
    Uid uidNext = 1;
    ModSeq highestModSeq = 1;
    quint32 messages = 0;
    quint32 unseen = 0;
    quint32 recent = 0; ///< messages no session has been told of as \Recent yet
    quint64 size = 0; ///< of all messages together
    FIELDS(Folder, id, parent, name, kind, use, uidValidity, uidNext, highestModSeq, messages, unseen, recent, size)
};

/// The part of a message that changes; all a mailbox view holds per message.
struct ItemState {
    Uid uid = 0;
    quint32 flags = 0; ///< Flag bits
    ModSeq modSeq = 0;
    QStringList keywords; ///< as first written by a client; compared without case; sorted
    FIELDS(ItemState, uid, flags, modSeq, keywords)
};

/// Everything a client may ask for about a message that can be computed from its bytes; computed once, at delivery, by
/// Mime::digest(). The bytes themselves stay the truth.
struct MessageDigest {
    quint32 headerSize = 0; ///< bytes up to and including the empty line
    QByteArray envelope; ///< RFC 3501 ENVELOPE in parentheses, ready to be sent
    QByteArray body; ///< RFC 3501 BODY (no extension data), ready to be sent
    QByteArray bodyStructure; ///< RFC 3501 BODYSTRUCTURE, ready to be sent
    QByteArray parts; ///< offsets of every part, Mime::PartTree::fromBytes() reads it
    QByteArray headerText; ///< UTF-8 lines "name:value\n", name lower case, value decoded and case-folded
    QByteArray bodyText; ///< UTF-8, decoded and case-folded text of all text parts, HTML without tags
    QByteArray messageId; ///< without angle brackets; empty if the message has none
    QByteArray references; ///< message ids of References and In-Reply-To, oldest first, blank-separated
    qint64 sentDate = 0; ///< day of the Date header as written, as seconds at its 00:00 UTC; 0 if there is none
    QString subject; ///< decoded
    QString from; ///< decoded From header
    FIELDS(MessageDigest, headerSize, envelope, body, bodyStructure, parts, headerText, bodyText, messageId, references,
        sentDate, subject, from)
};

/// A message on its way into a folder.
struct NewItem {
    QByteArray raw;
    MessageDigest digest;
    quint32 flags = 0;
    QStringList keywords;
    qint64 internalDate = 0;
    FIELDS(NewItem, raw, digest, flags, keywords, internalDate)
};

/// Columns of ItemRow that a request asks for; uid and bodyId always come.
enum ItemColumn : quint32 {
    ColumnDateAndSize = 0x01,
    ColumnEnvelope = 0x02,
    ColumnBody = 0x04,
    ColumnBodyStructure = 0x08,
    ColumnParts = 0x10,
    ColumnHeader = 0x20, ///< raw header bytes, at most 1 MiB; a longer header is read with ReadBody
    ColumnRaw = 0x40, ///< the whole message if it has at most ItemRow::rawLimit bytes; a longer one is read with ReadBody
};

/// The part of a message that never changes, as far as a request's columns asked for it.
struct ItemRow {
    static constexpr quint64 rawLimit = 64 * 1024;

    Uid uid = 0;
    BodyId body;
    qint64 internalDate = 0;
    quint64 size = 0;
    QByteArray envelope;
    QByteArray bodyText; ///< RFC 3501 BODY (no extension data)
    QByteArray bodyStructure;
    QByteArray parts;
    QByteArray header;
    quint32 headerSize = 0;
    QByteArray raw;
    FIELDS(ItemRow, uid, body, internalDate, size, envelope, bodyText, bodyStructure, parts, header, headerSize, raw)
};

/// One node of a SEARCH program (RFC 3501 section 6.4.4). Sequence numbers are already UIDs.
struct SearchKey {
    /// What a node compares, with the members it uses. Values travel; append only.
    enum Kind : quint8 {
        All, And, Or, Not, // children
        Uids, // uids
        Flags, // number: Flag bits that must all be set
        Keyword, // text
        Recent, // uids hold the session's recent messages
        Larger, Smaller, // number
        Before, On, Since, // number: 00:00 UTC of the day, compared with the internal date
        SentBefore, SentOn, SentSince, // number, compared with MessageDigest::sentDate
        Header, // field (lower case) and text (case-folded substring; empty = the field exists)
        Body, Text, // text, case-folded substring
        ModSeqSince, // number (RFC 7162 section 3.1.5)
    };
    Kind kind = All;
    QList<SearchKey> children;
    UidSet uids;
    quint64 number = 0;
    QByteArray field;
    QByteArray text; ///< UTF-8
    FIELDS(SearchKey, kind, children, uids, number, field, text)
};

/// User kinds of the predecessor's user base. Values are stored; append only.
enum class UserKind : quint8 { Active = 0, Shared = 1, Room = 2, Equipment = 3 };

/// Store quota in bytes; 0 = unlimited.
struct Quota {
    bool overridesDefault = false;
    quint64 warn = 0;
    quint64 soft = 0;
    quint64 hard = 0;
    FIELDS(Quota, overridesDefault, warn, soft, hard)
};

/// How meeting requests for a user are answered, as bits. Values are stored; append only.
enum MeetingFlag : quint32 {
    MeetingAccept = 0x1, ///< accepted without asking
    MeetingDeclineConflict = 0x2, ///< declined if there is something at that time already
    MeetingDeclineRecurring = 0x4,
    MeetingProcess = 0x8, ///< entered into the calendar, answered by the user
};

/// An account as administrators see it; no password.
struct User {
    PrincipalId id;
    QString login;
    QString fullName;
    QString emailAddress;
    QStringList aliases;
    UserKind kind = UserKind::Active;
    quint8 adminLevel = 0; ///< 0 none, 1 administrator, 2 system administrator
    QString homeServer;
    QStringList enabledFeatures;
    QStringList disabledFeatures;
    Quota quota;
    StoreId store;
    QByteArray storeGuid; ///< 16 bytes
    quint64 storeSize = 0; ///< live messages only
    qint64 lastLogon = 0; ///< 0 = never
    qint64 lastLogoff = 0;
    qint64 created = 0;
    PrincipalId company; ///< none on a server without tenants
    QString companyName;
    Quota companyDefault; ///< overridesDefault: of users without their own, instead of the server's
    bool hidden = false; ///< not in address books
    quint32 capacity = 0; ///< how many fit into the room, or how many there are of the equipment
    quint32 meeting = 0; ///< MeetingFlag bits
    FIELDS(User, id, login, fullName, emailAddress, aliases, kind, adminLevel, homeServer, enabledFeatures,
        disabledFeatures, quota, store, storeGuid, storeSize, lastLogon, lastLogoff, created, company,
        companyName, companyDefault, hidden, capacity, meeting)
};

/// A group of users and other groups.
struct Group {
    PrincipalId id;
    QString name; ///< no other account has it, whatever its case
    QString fullName;
    QString emailAddress; ///< mail for it reaches every member; may be empty
    bool security = true; ///< may be given rights; false: a distribution list only
    bool hidden = false; ///< not in address books
    PrincipalId company; ///< none on a server without tenants
    QString companyName;
    qint64 created = 0;
    FIELDS(Group, id, name, fullName, emailAddress, security, hidden, company, companyName, created)
};

/// A tenant (enable_hosted_kopano).
struct Company {
    PrincipalId id;
    QString name; ///< %c of loginname_format
    Quota userDefault; ///< see User::companyDefault
    quint64 quotaWarn = 0; ///< bytes its public store may hold before somebody is told; 0 = never
    PrincipalId administrator; ///< its "system administrator", who receives quota mails; may be none
    QString administratorLogin;
    StoreId publicStore; ///< none = it has none yet
    quint64 size = 0; ///< of the public store
    qint64 created = 0;
    FIELDS(Company, id, name, userDefault, quotaWarn, administrator, administratorLogin, publicStore, size, created)
};

/// Out of office: what is answered to mail while it is active.
struct AutoReply {
    bool active = false;
    QString subject;
    QString message;
    qint64 begins = 0; ///< 0 = no bound
    qint64 ends = 0; ///< 0 = no bound
    FIELDS(AutoReply, active, subject, message, begins, ends)
};

} // namespace Base
