// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"

namespace Gateway {

static void change(Session &session, const QString &mailbox, bool subscribed)
{
    session.askOrRefuse(Rpc::SetSubscription{session.account().store, mailbox, subscribed},
        [&session](const Rpc::Empty &) { session.ok("Done"); });
}

void run(Session &session, const Imap::Subscribe &request)
{
    // A mailbox need not exist to be subscribed (RFC 3501 section 6.3.6 leaves it open; clients restore
    // lists).
    change(session, request.mailbox, true);
}

void run(Session &session, const Imap::Unsubscribe &request)
{
    change(session, request.mailbox, false);
}

} // namespace Gateway
