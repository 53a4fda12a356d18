// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"

namespace Gateway {

void run(Session &session, const Imap::Check &)
{
    // Every change was committed before it was answered; nothing is left to be written.
    session.poll([&session] { session.ok("Done"); });
}

} // namespace Gateway
