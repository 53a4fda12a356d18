// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/outcome.h"
#include "handlers/peer.h"
#include "handlers/sessions.h"
#include "rpc/codec.h"
#include "rpc/frame.h"

#include <memory>

namespace Handlers {

class Core;

/// What a caller must be for a request to be run.
enum class Right : quint8 {
    Anyone, ///< also before a login
    User, ///< anybody with an identity
    StoreOwner, ///< the owner of the store the request names, or an administrator; for others it does not
                ///< exist
    Administrator,
    System, ///< a service's own identity
};

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
    bool isAdministrator() const { return isSystem() || (m_session && m_session->adminLevel > 0); }
    bool mayUse(Base::StoreId store) const;
    Domain::Actor actor() const;

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

    /// Waits by timer: the connection may go on with other requests meanwhile.
    void park();
    void unpark();

private:
    void send(Rpc::Frame::Kind kind, QByteArray payload);

    Core &m_core;
    const std::shared_ptr<Peer> m_peer;
    const SessionPointer m_session;
    Rpc::Frame m_frame;
    const qsizetype m_bytes;
    const std::chrono::steady_clock::time_point m_begun;
    bool m_answered = false;
    bool m_parked = false;
};
using CallPointer = std::shared_ptr<Call>;

/// Denied without an identity or the right; NotFound for a store that is not the caller's.
Base::Result<void> checkRight(const Call &call, Right right);

template <class Request>
concept NamesStore = requires(const Request &request)
{
    request.store;
};

template <class Request>
Base::Result<void> checkRequest(const Call &call, Right right, const Request &request)
{
    if constexpr (NamesStore<Request>) {
        bool allowed = right != Right::StoreOwner || call.mayUse(request.store);
        if constexpr (requires { request.targetStore; })
            allowed = allowed && call.mayUse(request.targetStore);
        if (!allowed)
            return {Base::Code::NotFound, QStringLiteral("no such store")};
    }
    return {};
}

} // namespace Handlers
