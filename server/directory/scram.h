// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/password.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct Gsasl;
struct Gsasl_session;

namespace Directory {

/// What a SCRAM exchange finds in the user base. An empty result means "no such user": the exchange then runs
/// on with made-up keys and fails at its end like any wrong password.
using KeyLookup = std::function<std::optional<PasswordKeys>(const QString &login)>;

/// The server side of one SCRAM-SHA-256 exchange (RFC 5802, RFC 7677, without channel binding). One thread at
/// a time.
class ScramExchange
{
public:
    /// The answer to one message of the client.
    struct Step
    {
        bool done = false; ///< the client has proved that it knows the password
        QByteArray reply;
    };

    ScramExchange(Gsasl *context, QByteArray decoySecret);
    ~ScramExchange();
    Q_DISABLE_COPY_MOVE(ScramExchange)

    /// One message of the client. Denied when it is malformed or the proof is wrong; the exchange is over
    /// then.
    Base::Result<Step> step(const QByteArray &message, const KeyLookup &lookup);

    /// For the library's callback: hands over the keys of the user it has just read. False if that is not
    /// possible.
    bool provideKeys();

    const QString &login() const { return m_login; } ///< as the client sent it; known after the first step
    const QString &authorizationId() const { return m_authorizationId; } ///< empty = the login's own

private:
    Gsasl_session *m_session = nullptr;
    const QByteArray m_decoySecret;
    const KeyLookup *m_lookup = nullptr; ///< set during step()
    QString m_login;
    QString m_authorizationId;
    bool m_keysProvided = false;
};

/// Owner of the SASL library's context; makes exchanges, which must not outlive it. Any thread.
class Scram
{
public:
    Scram();
    ~Scram();
    Q_DISABLE_COPY_MOVE(Scram)

    /// A new exchange.
    std::unique_ptr<ScramExchange> start() const;

private:
    Gsasl *m_context = nullptr;
    const QByteArray m_decoySecret;
};

} // namespace Directory
