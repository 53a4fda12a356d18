// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/foldertree.h"
#include "gateway/session.h"

namespace Gateway {

void run(Session &session, const Imap::Create &request)
{
    session.askOrRefuse(Rpc::ListFolders{session.account().store},
        [&session, name = request.mailbox, use = request.use](const Rpc::ListFoldersReply &reply) {
            const FolderTree tree(reply, session.settings().onlyMailFolders);
            if (tree.find(name))
                return session.no("There is a mailbox of this name", "ALREADYEXISTS");
            session.askOrRefuse(Rpc::CreateFolder{session.account().store, tree.serverPath(name), use},
                [&session](const Rpc::FolderReply &) { session.ok("Created"); });
        });
}

} // namespace Gateway
