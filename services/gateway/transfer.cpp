// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/transfer.h"

#include "gateway/session.h"
#include "imap/writer.h"

namespace Gateway {

static Base::UidSet setOf(const QList<Base::Uid> &uids)
{
    Base::UidSet set;
    set.reserve(uids.size());
    for (const Base::Uid uid : uids)
        set.append({uid, uid});
    return Imap::normalised(std::move(set));
}

static void transferred(Session &session, const Rpc::CopyItems &request, const Rpc::CopyItemsReply &reply)
{
    const Selected &selected = *session.selected();
    const MailboxPtr mailbox = selected.mailbox();
    const bool restored = selected.access().reading == Access::Reading::Recoverable;
    const QByteArray code = reply.source.isEmpty()
        ? QByteArray()
        : Imap::copyUidCode(reply.uidValidity, reply.source, reply.target);
    if (request.move) {
        // The client has to know where a message went before it hears that it is gone (RFC 6851 section 4.3).
        if (!code.isEmpty())
            session.send(Imap::untaggedOk("Moved", code));
    }
    if (request.move || restored)
        mailbox->remove(setOf(reply.source), 0);
    const auto done = [&session, code, move = request.move] {
        session.ok(move ? "Moved" : "Copied", move ? QByteArray() : code);
    };
    // Where the changes of the source are not known one by one, or the target is the source, the server
    // tells.
    if (request.move || restored || session.isSelected(request.targetStore, request.targetFolder))
        session.poll(done);
    else
        done();
}

void transfer(Session &session, const Imap::SequenceSet &set, bool uid, const QString &target, bool move)
{
    const Selected &selected = *session.selected();
    const auto uids = selected.resolve(set, uid);
    if (!uids)
        return session.bad("No message has this number");
    if (uids->empty())
        return session.ok("No such message");
    if (refuseFixed(session, target))
        return;
    Rpc::CopyItems request;
    request.store = selected.mailbox()->store();
    request.folder = selected.mailbox()->folder();
    request.uids = selected.ranges(*uids);
    request.move = move;
    withTree(session, target, [&session, target, request](const FolderTree &tree) mutable {
        const MailboxEntry *entry = tree.findSelectable(target);
        if (!entry)
            return session.refuse({Base::Code::NotFound, {}}, Purpose::Target);
        request.targetStore = entry->store;
        request.targetFolder = entry->folder.id;
        if (request.move && session.isSelected(request.targetStore, request.targetFolder))
            return session.no("The messages are there already", "CANNOT");
        session.askOrRefuse(
            request,
            [&session, request](const Rpc::CopyItemsReply &copied) { transferred(session, request, copied); },
            Purpose::Target);
    });
}

} // namespace Gateway
