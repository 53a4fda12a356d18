// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"
#include "imap/writer.h"

namespace Gateway {

void run(Session &session, const Imap::Namespace &)
{
    session.send(Imap::namespaceReply(QStringList(QString()), {}, {}));
    session.ok("Done");
}

} // namespace Gateway
