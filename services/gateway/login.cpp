// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/login.h"

#include "gateway/logging.h"
#include "gateway/session.h"

namespace Gateway {

Rpc::Authenticate authentication(
    const Session &session, const QByteArray &mechanism, const QByteArray &response)
{
    Rpc::Authenticate request;
    request.mechanism = mechanism;
    request.hasInitialResponse = true;
    request.initialResponse = response;
    request.clientAddress = QString::fromLatin1(session.peer().address);
    request.program = QStringLiteral("kopano-gateway imap");
    request.feature = QStringLiteral("imap");
    request.tls = QString::fromLatin1(session.tlsVersion());
    return request;
}

void loggedIn(Session &session, const Rpc::SessionInfo &info)
{
    session.logIn({info.id, info.store, info.login});
    session.ok("Logged in", "CAPABILITY " + Imap::capabilityText(session.capabilities()));
}

void loginFailed(Session &session, const Base::Error &error)
{
    if (error.code == Base::Code::Busy || error.code == Base::Code::Io)
        return session.refuse(error, Purpose::Login);
    qCInfo(gatewayLog, "login failed from=%s", session.peer().address.constData());
    if (session.countFailedLogin())
        session.refuse(error, Purpose::Login);
}

} // namespace Gateway
