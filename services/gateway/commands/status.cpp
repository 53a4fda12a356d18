// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/foldertree.h"
#include "gateway/session.h"
#include "imap/writer.h"

namespace Gateway {

void run(Session &session, const Imap::Status &request)
{
    session.askOrRefuse(Rpc::ListFolders{session.account().store},
        [&session, name = request.mailbox, items = request.items](const Rpc::ListFoldersReply &reply) {
            const FolderTree tree(reply, session.settings().onlyMailFolders);
            const MailboxEntry *entry = tree.findSelectable(name);
            if (!entry)
                return session.refuse({Base::Code::NotFound, {}});
            session.send(Imap::statusReply(entry->name, items, entry->folder));
            session.ok("Done");
        });
}

} // namespace Gateway
