// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"
#include "imap/writer.h"

namespace Gateway {

void run(Session &session, const Imap::Capability &)
{
    session.send(Imap::untagged(QByteArray("CAPABILITY " + Imap::capabilityText(session.capabilities()))));
    session.ok("Done");
}

} // namespace Gateway
