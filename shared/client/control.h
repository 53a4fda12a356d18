// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"

namespace Client {

/// A daemon's control connection: registers at the server, again after each loss of the connection and when
/// announce() is called, and hands on what the server orders. Lives in the main thread; owned by the service.
class Control : public QObject
{
    Q_OBJECT
public:
    using Registration = std::function<Rpc::RegisterService()>;
    using Execute = std::function<Rpc::FinishOrder(const Rpc::ServiceOrder &)>;

    /// Connects at once, and keeps at it. Both functions are called from the event loop.
    Control(const LinkOptions &options, Registration registration, Execute execute);

    /// Something of the registration has changed.
    void announce();
    /// Whether the server has taken the registration.
    bool isRegistered() const { return m_registered; }

private:
    void received(quint16 message, const QByteArray &payload);
    void obey(const Rpc::ServiceOrder &order);
    void registered(const Base::Result<Rpc::Empty> &reply);
    void keepAlive();

    const Registration m_registration;
    const Execute m_execute;
    Net::Reactor m_reactor;
    Link m_link;
    Net::Deadline m_next;
    bool m_registered = false;
    quint64 m_lost = 0; ///< how many connections were
    bool m_asked = false; ///< a registration is on its way
    bool m_again = false; ///< and is out of date already
    bool m_refusalTold = false;
    bool m_busy = false; ///< an order runs: what it changes is announced with its end
};

} // namespace Client
