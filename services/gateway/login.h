// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "rpc/session.h"

namespace Gateway {

class Session;

/// The question to the server that starts a SASL exchange of this session's client.
Rpc::Authenticate authentication(
    const Session &session, const QByteArray &mechanism, const QByteArray &response);
/// Logs in as the server said, and ends the command.
void loggedIn(Session &session, const Rpc::SessionInfo &info);
/// Ends the command with the reply to an authentication that failed.
void loginFailed(Session &session, const Base::Error &error);

} // namespace Gateway
