// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/foldertree.h"
#include "gateway/session.h"
#include "imap/mailboxname.h"

namespace Gateway {

void run(Session &session, const Imap::Rename &request)
{
    session.askOrRefuse(Rpc::ListFolders{session.account().store},
        [&session, from = request.from, to = request.to](const Rpc::ListFoldersReply &reply) {
            const FolderTree tree(reply, session.settings().onlyMailFolders);
            const MailboxEntry *entry = tree.find(from);
            if (!entry)
                return session.refuse({Base::Code::NotFound, {}});
            if (tree.find(to))
                return session.no("There is a mailbox of this name", "ALREADYEXISTS");
            if (to.startsWith(QString(from % Imap::hierarchySeparator)))
                return session.no("A mailbox cannot move below itself", "CANNOT");
            session.askOrRefuse(
                Rpc::RenameFolder{session.account().store, entry->folder.id, tree.serverPath(to)},
                [&session](const Rpc::FolderReply &) {
                    // Renaming INBOX empties it, which may be the selected mailbox.
                    session.poll([&session] { session.ok("Renamed"); });
                });
        });
}

} // namespace Gateway
