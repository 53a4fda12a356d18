// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/transfer.h"

#include "gateway/foldertree.h"
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
    const MailboxPtr mailbox = session.selected()->mailbox();
    const QByteArray code = reply.source.isEmpty()
        ? QByteArray()
        : Imap::copyUidCode(reply.uidValidity, reply.source, reply.target);
    if (request.move) {
        // The client has to know where a message went before it hears that it is gone (RFC 6851 section 4.3).
        if (!code.isEmpty())
            session.send(Imap::untaggedOk("Moved", code));
        mailbox->remove(setOf(reply.source), 0);
    }
    const auto done = [&session, code, move = request.move] {
        session.ok(move ? "Moved" : "Copied", move ? QByteArray() : code);
    };
    // Where the changes of the source are not known one by one, or the target is the source, the server
    // tells.
    if (request.move || request.targetFolder == mailbox->folder())
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
    Rpc::CopyItems request;
    request.store = session.account().store;
    request.folder = selected.mailbox()->folder();
    request.uids = selected.ranges(*uids);
    request.targetStore = request.store;
    request.move = move;
    session.askOrRefuse(Rpc::ListFolders{request.store},
        [&session, target, request](const Rpc::ListFoldersReply &reply) mutable {
            const FolderTree tree(reply, session.settings().onlyMailFolders);
            const MailboxEntry *entry = tree.findSelectable(target);
            if (!entry)
                return session.refuse({Base::Code::NotFound, {}}, Purpose::Target);
            request.targetFolder = entry->folder.id;
            if (request.move && request.targetFolder == request.folder)
                return session.no("The messages are there already", "CANNOT");
            session.askOrRefuse(
                request,
                [&session, request](
                    const Rpc::CopyItemsReply &copied) { transferred(session, request, copied); },
                Purpose::Target);
        });
}

} // namespace Gateway
