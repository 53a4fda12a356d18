// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"

namespace Gateway {

void run(Session &session, const Imap::Close &)
{
    Selected &selected = *session.selected();
    const MailboxPtr mailbox = selected.mailbox();
    std::vector<Base::Uid> deleted;
    if (!selected.isReadOnly() && (selected.access().flags & Base::FlagDeleted)) {
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
    session.ask(Rpc::ExpungeItems{mailbox->store(), mailbox->folder(), selected.ranges(deleted)},
        [&session, mailbox](const Base::Result<Rpc::ExpungeItemsReply> &reply) {
            // Messages of others that this user may not remove stay (RFC 4314 section 4).
            if (!reply && reply.error().code != Base::Code::Denied)
                return session.refuse(reply.error());
            session.unselect();
            if (reply)
                mailbox->remove(reply->uids, reply->highestModSeq);
            session.ok("Closed");
        });
}

} // namespace Gateway
