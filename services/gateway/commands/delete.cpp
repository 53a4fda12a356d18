// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"

namespace Gateway {

void run(Session &session, const Imap::Delete &request)
{
    if (refuseFixed(session, request.mailbox))
        return;
    withTree(session, request.mailbox, [&session, name = request.mailbox](const FolderTree &tree) {
        const MailboxEntry *entry = tree.findSelectable(name);
        if (!entry)
            return session.refuse({Base::Code::NotFound, {}});
        if (entry->folder.use == Base::FolderUse::Inbox)
            return session.no("INBOX cannot be deleted", "CANNOT");
        if (entry->hasChildren)
            return session.no("There are mailboxes below it", "HASCHILDREN");
        const Base::FolderId id = entry->folder.id;
        const bool selected = session.isSelected(entry->store, id);
        if (selected && entry->space == Space::Own)
            session.unselect();
        session.askOrRefuse(
            Rpc::DeleteFolder{entry->store, id, false}, [&session, selected](const Rpc::Empty &) {
                if (selected)
                    session.unselect();
                session.ok("Deleted");
            });
    });
}

} // namespace Gateway
