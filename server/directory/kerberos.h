// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Directory {

/// The server side of one SASL GSSAPI exchange with Kerberos (RFC 4752), without a security layer: TLS is
/// there for that. One thread at a time; reads the keytab, so not on I/O threads.
class KerberosExchange
{
public:
    /// The answer to one message of the client.
    struct Step
    {
        bool done = false;
        QByteArray reply;
    };

    /// \a service and \a host name the principal whose key is used: "imap" and "mail.example.org".
    KerberosExchange(const QString &service, const QString &host);
    ~KerberosExchange();
    Q_DISABLE_COPY_MOVE(KerberosExchange)

    /// One message of the client. Denied when a ticket or message is not right, Io if there is no usable key;
    /// the exchange is over then.
    Base::Result<Step> step(const QByteArray &message);

    /// The account of the principal that proved itself, by the rules of krb5.conf (auth_to_local); its full
    /// name if there is no such account. Known when done.
    const QString &login() const { return m_login; }
    bool hasAccount() const { return m_hasAccount; }
    /// Whom the client wants to be; empty = itself. Known when done.
    const QString &authorizationId() const { return m_authorizationId; }

private:
    enum class State : quint8 { Context, BeforeOffer, Choice, Over };
    struct Parts;

    Base::Result<void> acquire();
    Base::Result<Step> accept(const QByteArray &token);
    Base::Result<Step> offer();
    Base::Result<Step> choose(const QByteArray &message);
    Base::Result<void> readName();

    const QString m_service;
    const QString m_host;
    const std::unique_ptr<Parts> m_parts;
    State m_state = State::Context;
    QString m_login;
    QString m_authorizationId;
    bool m_hasAccount = false;
};

} // namespace Directory
