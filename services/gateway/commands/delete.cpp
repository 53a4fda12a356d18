// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/foldertree.h"
#include "gateway/session.h"

namespace Gateway {

void run(Session &session, const Imap::Delete &request)
{
    session.askOrRefuse(Rpc::ListFolders{session.account().store},
        [&session, name = request.mailbox](const Rpc::ListFoldersReply &reply) {
            const FolderTree tree(reply, session.settings().onlyMailFolders);
            const MailboxEntry *entry = tree.findSelectable(name);
            if (!entry)
                return session.refuse({Base::Code::NotFound, {}});
            if (entry->folder.use == Base::FolderUse::Inbox)
                return session.no("INBOX cannot be deleted", "CANNOT");
            if (entry->hasChildren)
                return session.no("There are mailboxes below it", "HASCHILDREN");
            const Base::FolderId id = entry->folder.id;
            if (const Selected *selected = session.selected();
                selected && selected->mailbox()->folder() == id)
                session.unselect();
            session.askOrRefuse(Rpc::DeleteFolder{session.account().store, id, false},
                [&session](const Rpc::Empty &) { session.ok("Deleted"); });
        });
}

} // namespace Gateway
