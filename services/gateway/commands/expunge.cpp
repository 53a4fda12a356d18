// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"

namespace Gateway {

static void expunge(Session &session, const std::optional<Imap::SequenceSet> &set)
{
    const Selected &selected = *session.selected();
    const MailboxPtr mailbox = selected.mailbox();
    std::vector<Base::Uid> uids = selected.uids();
    if (set) {
        auto resolved = selected.resolve(*set, true);
        if (!resolved)
            return session.refuse(resolved.error());
        uids = *std::move(resolved);
    }
    std::erase_if(uids, [&](Base::Uid uid) {
        const qsizetype index = mailbox->indexOf(uid);
        return index < 0 || !(mailbox->flagsAt(index) & Base::FlagDeleted);
    });
    if (uids.empty())
        return session.ok("Nothing to expunge");
    session.askOrRefuse(Rpc::ExpungeItems{mailbox->store(), mailbox->folder(), selected.ranges(uids)},
        [&session, mailbox](const Rpc::ExpungeItemsReply &reply) {
            mailbox->remove(reply.uids, reply.highestModSeq);
            session.selected()->confirm();
            session.ok("Expunged");
        });
}

void run(Session &session, const Imap::Expunge &request)
{
    session.poll([&session, set = request.uids] { expunge(session, set); });
}

} // namespace Gateway
