// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"

namespace Gateway {

void run(Session &session, const Imap::Noop &)
{
    session.poll([&session] { session.ok("Done"); });
}

} // namespace Gateway
