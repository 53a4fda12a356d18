// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/link.h"

#include "base/memory.h"
#include "base/ownthread.h"
#include "base/text.h"
#include "handlers/dispatcher.h"
#include "listener/logging.h"

namespace Listener {

using namespace Base;

namespace {

std::shared_ptr<Handlers::Peer> makePeer(
    const Handlers::PeerIdentity &identity, const Link::Post &post, std::function<void()> wake)
{
    return std::make_shared<Handlers::Peer>(identity, [post, wake = std::move(wake)] { post(wake); });
}

} // namespace

Link::Link(Handlers::Core &core, Net::Reactor &reactor, const Arrival &arrival, Post post,
    std::function<void(Link *)> gone)
    : m_core(core)
    , m_handle(std::make_shared<Handle>(Handle{this}))
    , m_settings(arrival.settings)
    , m_gone(std::move(gone))
    , m_peer(makePeer(arrival.identity, post, [handle = m_handle] {
        if (Link *const link = handle->link) // an answer must not get lost alone
            survive([link] { link->flush(); }, [link] { link->abort(); });
    }))
{
    Net::Connection::Limits limits;
    limits.input = 256 * 1024;
    limits.highWater = 1024 * 1024; // one link serves many clients
    limits.lowWater = 256 * 1024;
    limits.outputStall = m_settings.sendTimeout;
    m_connection = std::make_unique<Net::Connection>(reactor, arrival.incoming, limits);
    Net::Connection::Callbacks callbacks;
    callbacks.received = [this] { received(); };
    callbacks.drained = [this] { flush(); };
    callbacks.closed = [this](Net::Closed reason, const QString &detail) { closed(reason, detail); };
    callbacks.encrypted = [this, keys = arrival.keys] {
        m_peer->tls = m_connection->cipher().section(QLatin1Char(' '), 0, 0);
        if (keys && keys->contains(m_connection->peerCertificate()))
            m_peer->setKeyHolder();
    };
    m_connection->start(std::move(callbacks));
    m_connection->setDeadline(m_settings.loginTimeout);
    if (arrival.tls)
        m_connection->startTls(*arrival.tls);
}

Link::~Link()
{
    m_handle->link = nullptr;
    m_core.disconnected(m_peer);
}

void Link::shutDown()
{
    ASSERT_OWN_THREAD();
    m_stopping = true;
    m_connection->setPaused(true);
    flush();
}

void Link::abort()
{
    ASSERT_OWN_THREAD();
    m_connection->abort();
}

void Link::received()
{
    ASSERT_OWN_THREAD();
    QByteArray bytes = m_connection->takeInput();
    m_partial += bytes.size();
    m_reader.append(std::move(bytes));
    processFrames();
    flush();
}

void Link::processFrames()
{
    m_waiting = false;
    while (m_connection->isOpen() && !m_stopping) {
        if (m_peer->isBusy()) {
            m_waiting = true;
            break;
        }
        auto next = m_reader.next();
        if (std::holds_alternative<std::monostate>(next))
            break;
        if (const auto *error = std::get_if<Error>(&next))
            return protocolError(error->detail);
        auto &frame = std::get<Rpc::Frame>(next);
        m_partial -= Rpc::Frame::headerSize + frame.payload.size();
        if (const QString reason = dispatch(m_core, m_peer, std::move(frame)); !reason.isEmpty())
            return protocolError(reason);
        if (!m_trusted && m_peer->isTrusted())
            m_reader.setMaxLength(Rpc::FrameReader::maxFrame);
    }
    updateDeadline();
}

void Link::flush()
{
    ASSERT_OWN_THREAD();
    if (!m_connection->isOpen())
        return;
    // What the peer cannot take yet stays where it is, and events merge there.
    if (!m_connection->isCongested()) {
        const QList<QByteArray> output = m_peer->takeOutput();
        for (const QByteArray &bytes : output)
            m_connection->write(bytes);
    }
    if (!m_trusted && m_peer->isTrusted()) {
        m_trusted = true;
        m_reader.setMaxLength(Rpc::FrameReader::maxFrame);
        m_connection->setAuthenticated();
        updateDeadline();
    }
    if (m_stopping && m_peer->outstanding() == 0) {
        m_connection->close();
        return;
    }
    if (m_waiting && !m_peer->isBusy() && !m_connection->isCongested())
        processFrames();
    updateReading();
}

void Link::updateReading()
{
    const bool paused = m_stopping || m_waiting || m_peer->isBusy() || m_connection->isCongested();
    if (m_connection->isOpen() && m_connection->isPaused() != paused)
        m_connection->setPaused(paused);
}

void Link::updateDeadline()
{
    if (!m_trusted)
        return; // the deadline of the login holds
    const bool wanted = m_partial > 0 && !m_waiting;
    if (wanted == m_deadlineSet)
        return;
    m_deadlineSet = wanted;
    m_connection->setDeadline(wanted ? m_settings.readTimeout : std::chrono::seconds(0));
}

void Link::protocolError(const QString &reason)
{
    qCWarning(lcListener, "connection closed peer=%s uid=%d reason='%s'",
        qUtf8Printable(m_peer->identity().address),
        m_peer->identity().local ? int(m_peer->identity().uid) : -1, qUtf8Printable(escaped(reason)));
    m_connection->abort();
}

void Link::closed(Net::Closed reason, const QString &detail)
{
    ASSERT_OWN_THREAD();
    if (reason != Net::Closed::ByUs && reason != Net::Closed::ByPeer) {
        qCInfo(lcListener, "connection lost peer=%s detail='%s'", qUtf8Printable(m_peer->identity().address),
            qUtf8Printable(escaped(detail)));
    }
    m_core.disconnected(m_peer);
    m_gone(this);
}

} // namespace Listener
