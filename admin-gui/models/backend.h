// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rpc/codec.h"
#include "rpc/messages.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace Models {

/// Who we are at the server, and what that allows. The server decides on every request; this only says what is worth
/// showing.
struct Identity
{
    QString login; ///< empty: SYSTEM, by the local socket
    Base::StoreId store; ///< one's own; none for SYSTEM
    quint8 adminLevel = 0; ///< 0 user, 1 administrator, 2 system administrator
    bool system = false;
    QString serverVersion;

    bool isAdministrator() const { return system || adminLevel >= 1; }
    bool isSystemAdministrator() const { return system || adminLevel >= 2; }
    friend bool operator==(const Identity &, const Identity &) = default;
};

/// What models ask for their data: a server, or what a test puts in its place. Lives in the main thread, as every model
/// does; callbacks come from the event loop.
class Backend : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    template <class Request> using Callback = std::function<void(Base::Result<typename Request::Reply>)>;

    /// Whether there is a server that knows us.
    virtual bool isReady() const = 0;
    virtual const Identity &identity() const = 0;

    /// Asks with our session. \a callback comes exactly once, not at all once \a context is gone; Busy = not sent,
    /// Io = sent and the outcome is unknown. \a deadline 0 = a minute.
    template <class Request>
    void ask(const Request &request, QObject *context, Callback<Request> callback,
        std::chrono::milliseconds deadline = std::chrono::milliseconds(0))
    {
        send(
            Rpc::numberOf<Request>, Rpc::encode(request), context,
            [callback = std::move(callback)](Base::Result<QByteArray> payload) {
                if (!payload)
                    callback(std::move(payload).error());
                else
                    callback(Rpc::decode<typename Request::Reply>(*payload));
            },
            deadline);
    }

Q_SIGNALS:
    /// isReady() or identity() has changed. What was known is old then.
    void readyChanged();
    /// The server says that something of these Rpc::AdministrationTopic bits has changed.
    void changed(quint32 topics);

protected:
    using Answer = std::function<void(Base::Result<QByteArray>)>;
    virtual void send(quint16 message, QByteArray payload, QObject *context, Answer answer,
        std::chrono::milliseconds deadline) = 0;
};

} // namespace Models
