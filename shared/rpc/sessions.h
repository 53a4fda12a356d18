// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/session.h"

/// Requests about sessions, of administrators and of users about their own, and what the owner of a session is told of its end. FIELDS are
/// append only.
namespace Rpc {

/// A session as administrators see it. Its id is a secret and is not told: \a number names it.
struct SessionRow
{
    quint64 number = 0; ///< counts from 1 with each start of the server, never used twice
    QString login;
    QString impersonator; ///< login whose credentials were checked, if it is another one
    QString address; ///< numeric address of the mail client, or "local:uid"
    QString program;
    QString method; ///< "User supplied password", "Pipe socket", "SSL Certificate", "kerberos sso", …
    qint64 began = 0; ///< seconds since the epoch
    qint64 idle = 0; ///< seconds since the last request
    quint64 requests = 0;
    quint64 busyMicroseconds = 0;
    QString tls; ///< of the client's connection: "TLSv1.3", …, "none"; empty = not told
    quint64 bytesIn = 0; ///< of requests and their answers, between the server and the client's program
    quint64 bytesOut = 0;
    bool own = false; ///< the request for this list came by it
    FIELDS(SessionRow, number, login, impersonator, address, program, method, began, idle, requests,
        busyMicroseconds, tls, bytesIn, bytesOut, own)
};
/// By number.
struct ListSessionsReply
{
    QList<SessionRow> sessions;
    FIELDS(ListSessionsReply, sessions)
};
/// Every session of this server, or those of one user. Who is no administrator names himself, or is Denied.
struct ListSessions
{
    using Reply = ListSessionsReply;
    QString login; ///< empty = all
    FIELDS(ListSessions, login)
};

/// How many sessions were ended.
struct KillSessionReply
{
    quint32 ended = 0;
    FIELDS(KillSessionReply, ended)
};
/// Ends a session at once. What it has running is refused as Denied with the reason unless it is in the
/// middle of being written; its client is told by SessionEnded. NotFound if there is no such session. The session
/// that asks stays: Invalid if it is named, left out of all of \a login's. Who is no administrator ends his own
/// ones alone: those of others are NotFound, and Denied is one by which somebody else acts as him.
struct KillSession
{
    using Reply = KillSessionReply;
    quint64 number = 0; ///< SessionRow::number; 0 = all sessions of \a login
    QString login;
    QString reason; ///< for the client; cut to 200 characters; may be empty
    FIELDS(KillSession, number, login, reason)
};

/// Pushed by the server to the connection of a session that it ended. May be lost with the connection.
struct SessionEnded
{
    QByteArray session; ///< its id
    QString reason;
    FIELDS(SessionEnded, session, reason)
};

} // namespace Rpc
