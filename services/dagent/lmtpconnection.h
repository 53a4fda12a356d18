// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dagent/settings.h"
#include "net/connection.h"
#include "smtp/lmtpsession.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Dagent {

/// One client: moves bytes between a socket and an LMTP session, and watches the clock. Lives in its I/O
/// thread, owned by the Worker.
class LmtpConnection : public QObject
{
    Q_OBJECT
public:
    /// \param closed is called once, from the event loop, when the socket has gone; it may delete this object
    /// later.
    LmtpConnection(Net::Reactor &reactor, const Net::Incoming &incoming,
        std::shared_ptr<const Settings> settings, Smtp::Delivery &delivery, Smtp::MemoryBudget &budget,
        const Base::Clock &clock, const QByteArray &id, std::function<void()> closed);

    /// 421 at once, or after the replies of a running delivery.
    void shutDown();

private:
    void pump();
    void sendReplies();
    void timeOut();
    void updateTimeout();

    std::shared_ptr<const Settings> m_settings;
    Net::Connection m_connection;
    std::unique_ptr<Smtp::LmtpSession> m_session;
    std::chrono::seconds m_timeout{0};
    qsizetype m_progress = 0; ///< bytes taken since the deadline was set
    bool m_replied = false; ///< since the deadline was set
    bool m_ended = false;
};

} // namespace Dagent
