// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "client/serverurl.h"
#include "net/reactor.h"
#include "rpc/codec.h"
#include "rpc/frame.h"
#include "rpc/messages.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>

namespace Net {
class Connection;
}

namespace Client {

/// What a Link needs to know: where the server is, and its bounds.
struct LinkOptions
{
    ServerUrl server;
    QString program; ///< for the server's logs, for example "kopano-dagent"
    QString programVersion = QStringLiteral(KOPANO_VERSION);
    std::chrono::milliseconds connectGrace{2000}; ///< calls made while disconnected wait this long at most
    std::chrono::milliseconds callDeadline{60000};
    std::chrono::milliseconds firstRetry{100}; ///< doubles with jitter up to lastRetry
    std::chrono::milliseconds lastRetry{1000}; ///< below connectGrace: a call finds a server that is back
    int maxWaiting = 1000; ///< calls waiting for the connection
    int maxOutstanding = 10000; ///< calls sent and not answered
    qsizetype maxQueuedBytes = 256 * 1024 * 1024; ///< output not yet taken by the server; more calls are Busy
    QString caFile; ///< PEM; https: trust these instead of the system's
    QString keyFile; ///< PEM; https: private key and certificate we identify ourselves with; empty = none
    Base::Secret keyPassword; ///< of the private key
    QByteArray pinnedCertificate; ///< SHA-256 of the server's certificate; if set nothing else is checked
};

/// The defaults, with the server that the option server_socket names; Invalid says what is wrong with it.
Base::Result<LinkOptions> linkOptions(const QString &serverSocket, const QString &program,
    const QString &keyFile = {}, const Base::Secret &keyPassword = {}, const QString &caFile = {});

/// The way to the server: typed calls over one connection that is made again when it breaks. Lives in the
/// thread of its reactor, and so do the callbacks. Bounds: see LinkOptions.
///
/// Errors of its own: Busy = the call was not sent, it may be repeated; Io = the call was sent and its
/// outcome is unknown (connection lost, or no answer by its deadline).
class Link : public QObject
{
    Q_OBJECT
public:
    template <class Request> using Callback = std::function<void(Base::Result<typename Request::Reply>)>;

    Link(LinkOptions options, Net::Reactor &reactor, QObject *parent = nullptr);
    ~Link() override; ///< outstanding calls are dropped without their callbacks

    /// Starts connecting, and keeps at it until stop().
    void start();
    /// While disconnected: tries at once, not when the next attempt is due.
    void retryNow();
    /// Fails all calls and disconnects.
    void stop();
    bool isConnected() const { return m_ready; }
    /// What the server said of itself; valid while connected.
    const Rpc::HelloReply &server() const { return m_server; }

    /// Asks the server. \a session: 16 bytes, or empty for the connection's own identity. \a callback comes
    /// exactly once, from the event loop, in any order with others; not at all once \a context (same thread,
    /// not null) is gone. \a deadline 0 = LinkOptions::callDeadline.
    template <class Request>
    void call(const QByteArray &session, const Request &request, QObject *context, Callback<Request> callback,
        std::chrono::milliseconds deadline = std::chrono::milliseconds(0))
    {
        send(
            Rpc::numberOf<Request>, session, Rpc::encode(request), context,
            [callback = std::move(callback)](Base::Result<QByteArray> payload) {
                if (!payload)
                    callback(std::move(payload).error());
                else
                    callback(Rpc::decode<typename Request::Reply>(*payload));
            },
            deadline);
    }

    /// Hooks; set them before start(). May be empty.
    std::function<void(const Rpc::FolderChanged &)> onFolderChanged;
    std::function<void(const Rpc::SessionEnded &)> onSessionEnded; ///< by the server, with its reason
    /// All other events, also those of a newer server.
    std::function<void(quint16 message, const QByteArray &payload)> onEvent;
    std::function<void()>
        onConnected; ///< Hello is done; sessions and watches of an earlier connection are gone
    std::function<void(const QString &reason)> onDisconnected; ///< also for each failed attempt

    using Answer = std::function<void(Base::Result<QByteArray>)>;
    /// As call(), for those who have the request encoded already; \a answer gets the reply's bytes.
    void send(quint16 message, const QByteArray &session, QByteArray payload, QObject *context, Answer answer,
        std::chrono::milliseconds deadline);

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Call
    {
        QPointer<QObject> context;
        Answer answer;
        TimePoint due;
    };
    struct Waiting
    {
        Rpc::Frame frame;
        Call call;
        TimePoint graceDue;
    };

    void transmit(Rpc::Frame frame, Call call);
    void answerLater(Call call, Base::Error error);
    void connectNow();
    void connected(Base::Result<qintptr> descriptor);
    void sayHello();
    void greeted(const Base::Result<Rpc::HelloReply> &reply);
    void received();
    void handle(Rpc::Frame frame);
    void handleEvent(const Rpc::Frame &frame);
    void lost(const QString &reason);
    void scheduleRetry();
    void failWaiting(const QString &reason);
    void expire();
    void armExpiry(TimePoint due);
    Base::Result<QSslConfiguration> tlsConfiguration() const;
    bool pinMatches() const;

    const LinkOptions m_options;
    Net::Reactor &m_reactor;
    std::unique_ptr<QObject> m_attempt; ///< context of a connection attempt in progress
    Net::Connection *m_connection = nullptr;
    Rpc::FrameReader m_reader;
    Rpc::HelloReply m_server;
    QHash<quint32, Call> m_outstanding;
    QList<Waiting> m_waiting;
    Net::Deadline m_retry;
    Net::Deadline m_expiry;
    TimePoint m_expiryDue = TimePoint::max();
    std::chrono::milliseconds m_backOff{0};
    quint32 m_nextRequest = 1;
    bool m_started = false;
    bool m_ready = false;
};

} // namespace Client
