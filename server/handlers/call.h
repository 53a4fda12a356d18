// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"
#include "base/result.h"
#include "domain/outcome.h"
#include "handlers/peer.h"
#include "handlers/sessions.h"
#include "rpc/codec.h"
#include "rpc/frame.h"

#include <memory>

namespace Handlers {

class Core;

/// What a caller must be for a request to be run, or what he must be allowed to do with the store or the folder it
/// names; see Domain::Need and access.h.
enum class Right : quint8 {
    Anyone, ///< also before a login
    User, ///< anybody with an identity
    StoreOwner, ///< manage the store: its owner, or an administrator over him; for others it does not exist
    Administrator,
    System, ///< a service's own identity
    Session, ///< anybody with an identity, although a store is named: only something of his session's changes
    View,
    Contents,
    Read,
    Create,
    Edit,
    Delete,
    CreateFolder,
    FolderPermissions,
    Owner, ///< only the owner
};

/// Whether \a right is about a store that the request names.
constexpr bool isAboutStore(Right right)
{
    return right == Right::StoreOwner || right >= Right::Session;
}

/// One request on its way from the connection through other threads to its answer. Shared by whoever works on
/// it, one after the other; a call that is dropped unanswered answers Busy.
class Call
{
public:
    /// Begins the request on its peer.
    Call(Core &core, std::shared_ptr<Peer> peer, Rpc::Frame frame, SessionPointer session);
    ~Call();
    Q_DISABLE_COPY_MOVE(Call)

    Core &core() const { return m_core; }
    const std::shared_ptr<Peer> &peer() const { return m_peer; }
    const SessionPointer &session() const { return m_session; } ///< null = the connection's own identity
    const QByteArray &sessionId() const { return m_frame.session; }

    /// Acts as SYSTEM: no session, and the peer may.
    bool isSystem() const { return !m_session && m_peer->isSystem(); }
    /// Of the whole server. With tenants the administrators of a company are not; what they may do is said by
    /// Directory::Authority.
    bool isAdministrator() const;
    Domain::Actor actor() const;
    /// Of the session, or else of the connection.
    Activity &activity() const { return m_session ? *m_session : m_peer->activity; }
    /// The session was ended while the request waited: it must not be run.
    bool isRevoked() const { return m_session && m_session->ended; }
    static Base::Error revoked();

    /// The decoded payload, which is let go. Once.
    template <class Request> Base::Result<Request> decode()
    {
        const QByteArray payload = std::move(m_frame.payload);
        return Rpc::decode<Request>(payload);
    }
    qsizetype payloadSize() const { return m_frame.payload.size(); }

    template <class Reply> void answer(const Base::Result<Reply> &reply)
    {
        if (reply)
            send(Rpc::Frame::Reply, Rpc::encode(*reply));
        else
            fail(reply.error());
    }
    void fail(const Base::Error &error);

    /// Something for the security log, told with the answer: after the commit, if a write is what happened. An
    /// administrator's act is told as failed if the request fails.
    void note(const Audit::Event &event) { m_events.append(event); }
    void forgetNotes() { m_events.clear(); }
    /// What the act that was noted last was done to, as it is stored and not as somebody typed it.
    void nameTarget(const QString &name)
    {
        if (!m_events.isEmpty())
            m_events.last().target = name;
    }
    /// The unit of work begins (again).
    void beginUnit();
    /// When the unit of work is committed, before the answer, all sessions of \a user end; the call's own if \a own.
    void endSessionsOf(Base::PrincipalId user, bool own = true) { m_endings.append({user, own}); }
    /// The unit of work was committed.
    void unitCommitted();

    /// Waits by timer: the connection may go on with other requests meanwhile.
    void park();
    void unpark();

private:
    void send(Rpc::Frame::Kind kind, QByteArray payload);
    void countAnswer();

    Core &m_core;
    const std::shared_ptr<Peer> m_peer;
    const SessionPointer m_session;
    Rpc::Frame m_frame;
    const qsizetype m_bytes;
    const std::chrono::steady_clock::time_point m_begun;
    struct Ending
    {
        Base::PrincipalId user;
        bool own = true;
    };
    QList<Ending> m_endings;
    QList<Audit::Event> m_events;
    bool m_answered = false;
    bool m_parked = false;
    std::chrono::steady_clock::time_point m_parkedAt;
    std::chrono::steady_clock::duration m_waited{0}; ///< by timer
};
using CallPointer = std::shared_ptr<Call>;

/// Denied without the identity the right needs. What a caller may do with a store is checkAccess()'s.
Base::Result<void> checkRight(const Call &call, Right right);

template <class Request>
concept NamesStore = requires(const Request &request)
{
    request.store;
};

} // namespace Handlers
