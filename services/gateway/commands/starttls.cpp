// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"

namespace Gateway {

void run(Session &session, const Imap::StartTls &)
{
    const Imap::CapabilityState state = session.capabilities();
    if (state.tlsActive)
        session.bad("TLS is active already");
    else if (!state.tlsAvailable)
        session.bad("TLS is not available");
    else
        session.startTls();
}

} // namespace Gateway
