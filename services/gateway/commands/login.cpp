// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/login.h"
#include "gateway/commands.h"
#include "gateway/session.h"

namespace Gateway {

void run(Session &session, const Imap::Login &request)
{
    if (!Imap::plainLoginAllowed(session.capabilities()))
        return session.no("Use STARTTLS first", "PRIVACYREQUIRED");
    // NUL separates the fields of PLAIN (RFC 4616): inside a name it would make another name of it.
    const QByteArray &password = request.password.reveal();
    if (request.user.contains('\0') || password.contains('\0'))
        return loginFailed(session, {Base::Code::Denied, QStringLiteral("NUL in user name or password")});
    const QByteArray response = QByteArray(1, '\0') + request.user + '\0' + password;
    session.ask(
        authentication(session, "PLAIN", response), [&session](Base::Result<Rpc::AuthenticateReply> reply) {
            if (!reply)
                return loginFailed(session, reply.error());
            if (!reply->done)
                return loginFailed(session, {Base::Code::Denied, QStringLiteral("PLAIN did not end")});
            loggedIn(session, reply->session);
        });
}

} // namespace Gateway
