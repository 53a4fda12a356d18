// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/exchanges.h"
#include "handlers/login.h"

/// Single sign-on: logins without a password of their own. A client that wants to be somebody else than who
/// it proved to be is refused, administrators included.
namespace Handlers {

/// The SASL mechanisms this server offers, in its order of preference.
QList<QByteArray> offeredMechanisms(const Core &core);

/// A new exchange of GSSAPI (RFC 4752) for the service that \a login is about, or of NTLM.
std::unique_ptr<Directory::PendingExchange> startSso(const Login &login, const QByteArray &mechanism);
/// The client's next message.
void ssoStep(Login login, std::shared_ptr<Directory::PendingExchange> pending, const QByteArray &response);

} // namespace Handlers
