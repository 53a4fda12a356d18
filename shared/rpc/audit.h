// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/session.h"

#include <QList>

/// Requests about the security log and its trail; administrators only.
namespace Rpc {

/// What records can be asked for by. Values travel and are stored; append only.
enum class AuditTag : quint8 {
    Event = 1, ///< "access denied", "authenticate ok", …
    User,
    Requested,
    From,
    Method,
    Program,
    Impersonator,
    OwnerName,
    Rights,
    Type, ///< number of the object's type: 3, 5, 7
    Action,
    Target,
    Path,
    Detail,
    ObjectId,
    Uid, ///< who started the server
    Signal, ///< its number
    Session, ///< AuditRecord::session
};

/// A tag and the whole value it has to have, as the client of that time sent it.
struct AuditTerm
{
    AuditTag tag = AuditTag::Event;
    QString value;
    FIELDS(AuditTerm, tag, value)
};

/// One record of the trail. Texts are escaped: no control characters, no quotes.
struct AuditRecord
{
    qint64 seq = 0;
    qint64 time = 0; ///< microseconds since the epoch
    QString event;
    QString user;
    QString requested;
    QString from;
    QString method;
    QString program;
    QString impersonator;
    QString ownerName;
    QString rights;
    qint64 objectId = 0;
    qint64 objectType = 0;
    QString path;
    QString action;
    QString target;
    QString detail;
    qint64 number = 0; ///< uid or signal
    QString line;
    QByteArray hash;
    QString session; ///< start of the server and number of the session, "1795400000-17"; empty = none
    FIELDS(AuditRecord, seq, time, event, user, requested, from, method, program, impersonator, ownerName,
        rights, objectId, objectType, path, action, target, detail, number, line, hash, session)
};

/// A piece of the answer.
struct QueryAuditReply
{
    QList<AuditRecord> records;
    qint64 next = 0; ///< for QueryAudit::before (or after, if ascending), to go on
    bool complete = false; ///< nothing more for now. Else go on, even after a piece without records
    FIELDS(QueryAuditReply, records, next, complete)
};
/// Records for which every condition holds, newest first; answers within some 100 ms with what was found
/// until then. To follow the log: ascending, after = the last number seen. Invalid for too many terms,
/// NotFound without a trail.
struct QueryAudit
{
    using Reply = QueryAuditReply;
    QList<AuditTerm> terms;
    qint64 from = 0; ///< microseconds since the epoch, included; 0 = open
    qint64 until = 0; ///< excluded; 0 = open
    QString text; ///< part of any value
    qint64 before = 0; ///< sequence number, excluded; 0 = from the end on
    qint64 after = 0;
    bool ascending = false;
    quint32 limit = 100; ///< 1…1000
    FIELDS(QueryAudit, terms, from, until, text, before, after, ascending, limit)
};

/// How far the trail was found as it was written.
struct VerifyAuditReply
{
    qint64 next = 0; ///< 0 = the end was reached
    qint64 checked = 0; ///< records
    qint64 checkpoints = 0; ///< with a right signature
    qint64 firstBad = 0; ///< sequence number; 0 = none
    QString reason;
    FIELDS(VerifyAuditReply, next, checked, checkpoints, firstBad, reason)
};
/// Checks a piece of the chain; repeated with \a from = next until that is 0 or something is bad.
struct VerifyAudit
{
    using Reply = VerifyAuditReply;
    qint64 from = 1;
    FIELDS(VerifyAudit, from)
};

/// The state of the log.
struct AuditStateReply
{
    bool enabled = false;
    bool hasTrail = false;
    QString problem; ///< why events cannot be written just now; empty = they are
    quint64 written = 0; ///< events since the start
    quint64 lost = 0;
    QByteArray publicKey; ///< Ed25519, 32 bytes
    qint64 checkpoint = 0; ///< number of the record that was signed last; 0 = none, or not told
    qint64 checkpointTime = 0; ///< when that was, seconds since the epoch
    FIELDS(AuditStateReply, enabled, hasTrail, problem, written, lost, publicKey, checkpoint, checkpointTime)
};
/// Asks for it.
struct AuditState
{
    using Reply = AuditStateReply;
    FIELDS_EMPTY(AuditState)
};

/// An object of a line.
struct AuditObject
{
    qint64 objectId = 0;
    QString ownerName; ///< helps to find it; may be empty
    FIELDS(AuditObject, objectId, ownerName)
};
/// What it is called.
struct AuditObjectName
{
    qint64 objectId = 0;
    qint64 type = 0; ///< 3, 5, 7; 0 = unknown
    QString path; ///< `store\27\IPM_SUBTREE\Calendar`, escaped; empty = unknown
    FIELDS(AuditObjectName, objectId, type, path)
};
/// One for each object asked for, in that order.
struct ResolveObjectsReply
{
    QList<AuditObjectName> names;
    FIELDS(ResolveObjectsReply, names)
};
/// Names of at most 500 objects, also of deleted ones. Invalid for more.
struct ResolveObjects
{
    using Reply = ResolveObjectsReply;
    QList<AuditObject> objects;
    FIELDS(ResolveObjects, objects)
};

} // namespace Rpc
