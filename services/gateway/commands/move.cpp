// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"
#include "gateway/transfer.h"

namespace Gateway {

void run(Session &session, const Imap::Move &request)
{
    transfer(session, request.set, request.uid, request.mailbox, true);
}

} // namespace Gateway
