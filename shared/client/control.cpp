// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/control.h"

#include "base/ownthread.h"
#include "client/logging.h"

namespace Client {

using namespace std::chrono_literals;

namespace {

constexpr auto aliveInterval = 30s;
constexpr auto aliveDeadline = 20s;

} // namespace

Control::Control(const LinkOptions &options, Registration registration, Execute execute)
    : m_registration(std::move(registration))
    , m_execute(std::move(execute))
    , m_link(options, m_reactor)
    , m_next(m_reactor.wheel(), [this] { keepAlive(); })
{
    m_link.onConnected = [this] { announce(); };
    m_link.onDisconnected = [this](const QString &) {
        ++m_lost;
        m_registered = false;
        m_asked = false;
        m_again = false;
        m_next.cancel();
    };
    m_link.onEvent = [this](quint16 message, const QByteArray &payload) { received(message, payload); };
    m_link.start();
}

void Control::announce()
{
    ASSERT_OWN_THREAD();
    if (!m_link.isConnected() || m_busy)
        return; // done when it is
    if (std::exchange(m_asked, true)) {
        m_again = true; // many changes in a row are told once
        return;
    }
    m_link.call<Rpc::RegisterService>(
        {}, m_registration(), this, [this, lost = m_lost](const Base::Result<Rpc::Empty> &reply) {
            if (lost == m_lost) // else it is no answer of the server, and the next connection registers
                registered(reply);
        });
}

void Control::registered(const Base::Result<Rpc::Empty> &reply)
{
    ASSERT_OWN_THREAD();
    const bool before = std::exchange(m_registered, reply.has_value());
    m_asked = false;
    if (reply) {
        m_refusalTold = false;
        if (!before)
            qCInfo(clientLog, "registered at the server");
    } else if (!std::exchange(m_refusalTold, true)) {
        qCWarning(clientLog, "the server does not register this service reason=\"%s\"",
            qUtf8Printable(reply.error().detail));
    }
    m_next.set(aliveInterval);
    if (std::exchange(m_again, false))
        announce();
}

/// A dead peer of a TCP connection is noticed by nothing else.
void Control::keepAlive()
{
    ASSERT_OWN_THREAD();
    m_link.call<Rpc::Ping>(
        {}, Rpc::Ping(), this,
        [this](const Base::Result<Rpc::Empty> &reply) {
            if (reply) {
                m_next.set(aliveInterval);
                if (!m_registered)
                    announce();
            } else if (m_link.isConnected()) {
                m_link.stop();
                m_link.start();
            }
        },
        aliveDeadline);
}

void Control::received(quint16 message, const QByteArray &payload)
{
    ASSERT_OWN_THREAD();
    if (message != Rpc::numberOf<Rpc::ServiceOrder>)
        return;
    const auto order = Rpc::decode<Rpc::ServiceOrder>(payload);
    if (!order) {
        qCWarning(clientLog, "the server sent a malformed order");
        return;
    }
    // Not from within the link: a reload may take its time and write files.
    QMetaObject::invokeMethod(
        this, [this, order = *order] { obey(order); }, Qt::QueuedConnection);
}

void Control::obey(const Rpc::ServiceOrder &order)
{
    ASSERT_OWN_THREAD();
    m_busy = true;
    const Rpc::FinishOrder done = m_execute(order);
    m_busy = false;
    if (m_link.isConnected())
        m_link.call<Rpc::FinishOrder>({}, done, this, [](const Base::Result<Rpc::Empty> &) {});
}

} // namespace Client
