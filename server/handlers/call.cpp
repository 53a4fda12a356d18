// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/call.h"

#include "directory/users.h"
#include "handlers/core.h"

namespace Handlers {

using namespace Base;

Call::Call(Core &core, std::shared_ptr<Peer> peer, Rpc::Frame frame, SessionPointer session)
    : m_core(core)
    , m_peer(std::move(peer))
    , m_session(std::move(session))
    , m_frame(std::move(frame))
    , m_bytes(m_frame.payload.size())
    , m_begun(std::chrono::steady_clock::now())
{
    m_peer->begin(m_bytes);
}

Call::~Call()
{
    if (!m_answered)
        fail({Code::Busy, QStringLiteral("the server did not get to this request")});
}

bool Call::mayUse(StoreId store) const
{
    return isAdministrator() || (m_session && store && m_session->store == store);
}

Domain::Actor Call::actor() const
{
    if (m_session)
        return {m_session->user, false};
    return {Directory::systemId, isSystem()};
}

void Call::fail(const Error &error)
{
    if (error.code == Code::Busy && !m_answered && m_peer->isConnected())
        m_core.noteBusy(m_frame.message, error.detail);
    send(Rpc::Frame::Failure, Rpc::toPayload(error));
}

void Call::park()
{
    m_parked = true;
    m_peer->end(m_bytes);
}

void Call::unpark()
{
    m_parked = false;
    m_peer->begin(m_bytes);
}

void Call::send(Rpc::Frame::Kind kind, QByteArray payload)
{
    if (m_answered)
        return;
    m_answered = true;
    if (payload.size() > qsizetype(Rpc::FrameReader::maxFrame) - Rpc::Frame::headerSize) {
        kind = Rpc::Frame::Failure;
        payload = Rpc::toPayload({Code::TooBig, QStringLiteral("the answer is larger than a frame may be")});
    }
    if (!m_parked)
        m_peer->end(m_bytes);
    m_frame.kind = kind;
    m_frame.payload = std::move(payload);
    m_peer->send(m_frame);
    if (m_session) {
        const auto spent = std::chrono::steady_clock::now() - m_begun;
        m_session->requests += 1;
        m_session->busyMicroseconds +=
            quint64(std::chrono::duration_cast<std::chrono::microseconds>(spent).count());
    }
}

Result<void> checkRight(const Call &call, Right right)
{
    if (right == Right::Anyone)
        return {};
    if (!call.session() && !call.peer()->isSystem())
        return {Code::Denied, QStringLiteral("log in first")};
    if ((right == Right::Administrator && !call.isAdministrator())
        || (right == Right::System && !call.isSystem()))
        return {Code::Denied, QStringLiteral("not allowed")};
    return {};
}

} // namespace Handlers
