// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"
#include "imap/writer.h"

namespace Gateway {

void run(Session &session, const Imap::Enable &)
{
    // No extension offered so far needs to be enabled; unknown ones are ignored (RFC 5161 section 3.1).
    session.send(Imap::enabledReply({}));
    session.ok("Done");
}

} // namespace Gateway
