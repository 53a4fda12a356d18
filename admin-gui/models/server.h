// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "client/link.h"
#include "models/backend.h"
#include "models/serverentry.h"
#include "net/reactor.h"

#include <memory>

namespace Models {

/// One server and our login there: connects, logs in, and does both again whenever the connection is lost, until it is
/// told to stop or the server refuses the login. With a read-only entry whatever would change something at the server is
/// refused here (Denied). Lives in the main thread; owned by its window.
class Server : public Backend
{
    Q_OBJECT
public:
    /// Where it is.
    enum class State {
        Closed, ///< before open(), after close()
        Connecting,
        LoggingIn,
        Ready,
        Waiting, ///< the connection was lost, or there was none: it is tried again
        Refused, ///< the server said no to the login, and would again
    };
    Q_ENUM(State)

    explicit Server(QObject *parent = nullptr);
    ~Server() override;

    /// Leaves the server it was with. Errors of the entry (its URL, its key file) are told by Refused.
    void open(const ServerEntry &entry, const Base::Secret &password);
    void close();
    /// While Waiting: does not wait any longer.
    void tryNow();

    virtual State state() const { return m_state; }
    const ServerEntry &entry() const { return m_entry; }
    /// Why there is no connection, or why the login was refused.
    QString reason() const { return m_reason; }
    /// When the connection was lost; invalid while there is one, or was none yet.
    QDateTime lostAt() const { return m_lostAt; }

    /// Whether it is refused here to change anything.
    bool isReadOnly() const { return m_entry.readOnly; }
    bool isReady() const override { return m_state == State::Ready; }
    const Identity &identity() const override { return m_identity; }

Q_SIGNALS:
    void stateChanged();

protected:
    /// As if it had been opened, without a connection: for tests, which put their own answers in place of pass().
    Server(ServerEntry entry, QObject *parent);
    void send(quint16 message, QByteArray payload, QObject *context, Answer answer,
        std::chrono::milliseconds deadline) final;
    /// What may be sent goes to the server.
    virtual void pass(quint16 message, QByteArray payload, QObject *context, Answer answer,
        std::chrono::milliseconds deadline);

private:
    void connected();
    void disconnected(const QString &reason);
    void login();
    void loggedIn(const Base::Result<Rpc::AuthenticateReply> &reply);
    void ready(Identity identity, const QByteArray &session);
    void set(State state, const QString &reason = {});
    void received(quint16 message, const QByteArray &payload);

    ServerEntry m_entry;
    Base::Secret m_password;
    Identity m_identity;
    QByteArray m_session;
    QString m_reason;
    QDateTime m_lostAt;
    State m_state = State::Closed;
    std::unique_ptr<Net::Reactor> m_reactor;
    std::unique_ptr<Client::Link> m_link;
};

} // namespace Models
