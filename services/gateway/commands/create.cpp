// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"

namespace Gateway {

void run(Session &session, const Imap::Create &request)
{
    if (refuseFixed(session, request.mailbox))
        return;
    withTree(session, request.mailbox,
        [&session, name = request.mailbox, use = request.use](const FolderTree &tree) {
            const QStringList path = tree.serverPath(name);
            if (tree.find(name) || path.isEmpty())
                return session.no("There is a mailbox of this name", "ALREADYEXISTS");
            session.askOrRefuse(Rpc::CreateFolder{tree.store(), path, use},
                [&session](const Rpc::FolderReply &) { session.ok("Created"); });
        });
}

} // namespace Gateway
