// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fields.h"
#include "base/ids.h"

#include <QByteArray>
#include <QString>

/// Requests about connections and sessions; each struct is followed by its reply. FIELDS are append only.
namespace Rpc {

/// Bumped only when an old peer could misunderstand a new one; new fields and new messages do not need it.
inline constexpr quint16 protocolVersion = 1;

/// Who the server is, and whom it takes the peer for.
struct HelloReply
{
    quint16 version = 0;
    QString serverVersion;
    QByteArray serverGuid;
    bool system = false; ///< the peer's credentials make it SYSTEM (own uid, or a local administrator)
    QList<QByteArray> mechanisms; ///< of SASL, that Authenticate takes, the best first
    FIELDS(HelloReply, version, serverVersion, serverGuid, system, mechanisms)
};
/// First request on every connection. A peer that is SYSTEM may use the empty session id for everything
/// afterwards.
struct Hello
{
    using Reply = HelloReply;
    quint16 version = protocolVersion;
    QString program;
    QString programVersion;
    FIELDS(Hello, version, program, programVersion)
};

/// A login at the server; ends with Logout, disuse or its connection.
struct SessionInfo
{
    QByteArray id; ///< 16 random bytes, bound to this connection's peer
    Base::PrincipalId user;
    QString login;
    Base::StoreId store;
    quint8 adminLevel = 0;
    QString impersonator; ///< login whose credentials were checked, if it is another one
    FIELDS(SessionInfo, id, user, login, store, adminLevel, impersonator)
};

/// The next step of an exchange, or its success.
struct AuthenticateReply
{
    quint64 exchange = 0; ///< names the exchange in AuthenticateStep while \a done is false
    bool done = false;
    QByteArray challenge; ///< to be sent to the client; with done the server's final data, which may be empty
    SessionInfo session; ///< valid when done
    FIELDS(AuthenticateReply, exchange, done, challenge, session)
};
/// Starts a SASL exchange (RFC 4422). PLAIN and SCRAM-SHA-256. A failed login answers Denied after the
/// server's delay; unknown user and wrong password are not told apart.
struct Authenticate
{
    using Reply = AuthenticateReply;
    QByteArray mechanism;
    bool hasInitialResponse = false;
    QByteArray initialResponse;
    QString clientAddress; ///< numeric address of the mail client, for delays and the audit line; only from
                           ///< SYSTEM peers
    QString program; ///< for example "kopano-gateway imap"
    QString feature; ///< "imap", "pop3", … which the user must have; empty = none
    QString tls; ///< of the mail client's connection: "TLSv1.3", … or "none"; only from SYSTEM peers
    FIELDS(Authenticate, mechanism, hasInitialResponse, initialResponse, clientAddress, program, feature, tls)
};
/// The client's answer to a challenge.
struct AuthenticateStep
{
    using Reply = AuthenticateReply;
    quint64 exchange = 0;
    QByteArray response;
    bool cancel = false; ///< RFC 4422 section 3.5: forget the exchange; answered with Denied
    FIELDS(AuthenticateStep, exchange, response, cancel)
};

/// Success with nothing to say.
struct Empty
{
    FIELDS_EMPTY(Empty)
};
/// Ends the session of the frame header.
struct Logout
{
    using Reply = Empty;
    FIELDS_EMPTY(Logout)
};
/// Keeps the session alive.
struct Ping
{
    using Reply = Empty;
    FIELDS_EMPTY(Ping)
};

/// Pushed by the server: something in the folder changed, ask with OpenMailbox. May be lost, merged or
/// repeated.
struct FolderChanged
{
    Base::StoreId store;
    Base::FolderId folder;
    Base::ModSeq modSeq = 0;
    FIELDS(FolderChanged, store, folder, modSeq)
};

} // namespace Rpc
