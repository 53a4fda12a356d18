// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"

namespace Tools {

/// Makes a verb's calls, one after the other, as SYSTEM. Lives in the main thread as long as the program.
class Caller : public QObject
{
    Q_OBJECT
public:
    explicit Caller(const Client::LinkOptions &options) : m_link(options, m_reactor)
    {
        m_link.onConnected = [this] { m_reached = true; };
        m_link.onDisconnected = [this](const QString &reason) { m_reason = reason; };
        m_link.start();
    }

    /// See Client::Link::call().
    template <class Request>
    void call(const Request &request, Client::Link::Callback<Request> callback,
        std::chrono::milliseconds deadline = std::chrono::milliseconds(0))
    {
        m_link.call<Request>(m_session, request, this, std::move(callback), deadline);
    }
    /// The same with two functions: \a next for the reply, \a fail for an error.
    template <class Request, class Next, class Fail> void ask(const Request &request, Next next, Fail fail)
    {
        call(request,
            [next = std::move(next), fail = std::move(fail)](
                const Base::Result<typename Request::Reply> &reply) {
                if (reply)
                    next(*reply);
                else
                    fail(reply.error());
            });
    }
    /// Of the calls from now on; empty = SYSTEM, as at first.
    void setSession(const QByteArray &id) { m_session = id; }
    /// Why there has been no connection at all; empty if there has been one.
    QString unreachable() const { return m_reached ? QString() : m_reason; }
    QString serverVersion() const { return m_link.server().serverVersion; }

private:
    QByteArray m_session;
    QString m_reason; ///< of the last failed attempt
    bool m_reached = false;
    Net::Reactor m_reactor;
    Client::Link m_link;
};

} // namespace Tools
