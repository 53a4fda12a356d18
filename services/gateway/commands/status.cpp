// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"
#include "imap/writer.h"

namespace Gateway {

static void reply(Session &session, const QString &name, quint32 items, const Base::Folder &folder)
{
    session.send(Imap::statusReply(name, items, folder));
    session.ok("Done");
}

void run(Session &session, const Imap::Status &request)
{
    withTree(session, request.mailbox,
        [&session, name = request.mailbox, items = request.items](const FolderTree &tree) {
            const MailboxEntry *entry = tree.findSelectable(name);
            if (!entry)
                return session.refuse({Base::Code::NotFound, {}});
            if (entry->space == Space::Own)
                return reply(session, name, items, entry->folder);
            // Seeing that there is a folder does not mean to see what is in it; and what is deleted is
            // counted only when asked for.
            session.askOrRefuse(Rpc::FolderStatus{entry->store, entry->folder.id},
                [&session, name, items](
                    const Rpc::FolderReply &status) { reply(session, name, items, status.folder); });
        });
}

} // namespace Gateway
