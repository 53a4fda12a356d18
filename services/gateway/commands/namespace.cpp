// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"
#include "imap/mailboxname.h"
#include "imap/writer.h"

namespace Gateway {

void run(Session &session, const Imap::Namespace &)
{
    const auto prefix = [](Space space) { return QString(spaceName(space) % Imap::hierarchySeparator); };
    QStringList shared;
    if (session.settings().publicFolders)
        shared.append(prefix(Space::Public));
    session.send(Imap::namespaceReply({QString()}, {prefix(Space::OtherUsers)}, shared));
    session.ok("Done");
}

} // namespace Gateway
