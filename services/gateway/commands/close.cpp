// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"

namespace Gateway {

void run(Session &session, const Imap::Close &)
{
    Selected &selected = *session.selected();
    const MailboxPtr mailbox = selected.mailbox();
    std::vector<Base::Uid> deleted;
    if (!selected.isReadOnly()) {
        for (const Base::Uid uid : selected.uids()) {
            const qsizetype index = mailbox->indexOf(uid);
            if (index >= 0 && (mailbox->flagsAt(index) & Base::FlagDeleted))
                deleted.push_back(uid);
        }
    }
    if (deleted.empty()) {
        session.unselect();
        return session.ok("Closed");
    }
    session.askOrRefuse(
        Rpc::ExpungeItems{session.account().store, mailbox->folder(), selected.ranges(deleted)},
        [&session, mailbox](const Rpc::ExpungeItemsReply &reply) {
            session.unselect();
            mailbox->remove(reply.uids, reply.highestModSeq);
            session.ok("Closed");
        });
}

} // namespace Gateway
