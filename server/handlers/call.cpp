// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/call.h"

#include "base/memory.h"
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
    activity().bytesIn.fetch_add(quint64(m_bytes + Rpc::Frame::headerSize), std::memory_order_relaxed);
    m_peer->activity.lastUsed = core.sessions().now();
}

Call::~Call()
{
    if (m_answered)
        return;
    insist([this] { fail({Code::Busy, QStringLiteral("the server did not get to this request")}); });
}

bool Call::isAdministrator() const
{
    if (!m_session)
        return isSystem();
    return m_session->adminLevel > (m_core.settings()->tenancy.hosted ? 1 : 0);
}

Domain::Actor Call::actor() const
{
    if (m_session)
        return {m_session->user, m_session->adminLevel > 1};
    return {Directory::systemId, isSystem()};
}

Error Call::revoked()
{
    return {Code::Denied, QStringLiteral("the session was ended")};
}

void Call::fail(const Error &error)
{
    if (error.code == Code::Busy && !m_answered && m_peer->isConnected())
        m_core.noteBusy(m_frame.message, error.detail);
    for (Audit::Event &event : m_events) {
        if (event.kind == Audit::Kind::Administration) {
            event.allowed = false;
            event.detail += (event.detail.isEmpty() ? QString() : QStringLiteral(": ")) + error.detail;
        }
    }
    send(Rpc::Frame::Failure, Rpc::toPayload(error));
}

void Call::beginUnit()
{
    forgetNotes();
    m_endings.clear();
}

void Call::unitCommitted()
{
    const QList<Ending> endings = std::exchange(m_endings, {});
    for (const Ending &ending : endings)
        m_core.endSessionsOf(ending.user, Core::accountChanged(), ending.own ? nullptr : m_session);
}

void Call::park()
{
    m_parked = true;
    m_parkedAt = std::chrono::steady_clock::now();
    m_peer->end(m_bytes);
}

void Call::unpark()
{
    m_parked = false;
    m_waited += std::chrono::steady_clock::now() - m_parkedAt;
    m_peer->begin(m_bytes);
}

void Call::send(Rpc::Frame::Kind kind, QByteArray payload)
{
    if (m_answered)
        return;
    m_answered = true;
    const auto tell = [this] {
        for (const Audit::Event &event : std::as_const(m_events))
            m_core.audit(event);
    };
    survive(tell, [] {}); // from here on nothing may keep the client waiting
    if (payload.size() > qsizetype(Rpc::FrameReader::maxFrame) - Rpc::Frame::headerSize) {
        kind = Rpc::Frame::Failure;
        payload = Rpc::toPayload({Code::TooBig, QStringLiteral("the answer is larger than a frame may be")});
    }
    if (!m_parked)
        m_peer->end(m_bytes);
    m_frame.kind = kind;
    m_frame.payload = std::move(payload);
    activity().bytesOut.fetch_add(
        quint64(m_frame.payload.size() + Rpc::Frame::headerSize), std::memory_order_relaxed);
    countAnswer(); // first: whoever has the answer may ask
    insist([this] { activity().lastAnswer = m_peer->send(m_frame); });
}

void Call::countAnswer()
{
    const auto now = std::chrono::steady_clock::now();
    const auto waited = m_waited + (m_parked ? now - m_parkedAt : std::chrono::steady_clock::duration(0));
    const auto spent = std::chrono::duration_cast<std::chrono::microseconds>(now - m_begun - waited).count();
    activity().requests += 1;
    activity().busyMicroseconds += quint64(spent);
    m_core.counters().requests.add();
    m_core.counters().responseTime.add(spent);
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
