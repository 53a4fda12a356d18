// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"
#include "imap/mailboxname.h"

namespace Gateway {

void run(Session &session, const Imap::Rename &request)
{
    if (refuseFixed(session, request.from) || refuseFixed(session, request.to))
        return;
    if (placeOf(request.from) != placeOf(request.to))
        return session.no("A mailbox cannot move to another user's mailboxes", "CANNOT");
    withTree(session, request.from, [&session, from = request.from, to = request.to](const FolderTree &tree) {
        const MailboxEntry *entry = tree.find(from);
        if (!entry)
            return session.refuse({Base::Code::NotFound, {}});
        if (!entry->folder.id)
            return session.no("This is no mailbox but the place of some", "CANNOT");
        const QStringList path = tree.serverPath(to);
        if (tree.find(to) || path.isEmpty())
            return session.no("There is a mailbox of this name", "ALREADYEXISTS");
        if (to.startsWith(QString(from % Imap::hierarchySeparator)))
            return session.no("A mailbox cannot move below itself", "CANNOT");
        session.askOrRefuse(
            Rpc::RenameFolder{tree.store(), entry->folder.id, path}, [&session](const Rpc::FolderReply &) {
                // Renaming INBOX empties it, which may be the selected mailbox.
                session.poll([&session] { session.ok("Renamed"); });
            });
    });
}

} // namespace Gateway
