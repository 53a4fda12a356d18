// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"

namespace Gateway {

void run(Session &session, const Imap::Unselect &)
{
    session.unselect();
    session.ok("Closed, nothing was expunged");
}

} // namespace Gateway
