// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"
#include "gateway/viewsearch.h"
#include "imap/writer.h"

namespace Gateway {

template <class Uids> static void reply(Session &session, const Uids &uids, bool uidForm)
{
    const Selected &selected = *session.selected();
    QList<quint32> numbers;
    numbers.reserve(qsizetype(uids.size()));
    for (const Base::Uid uid : uids) {
        // The server may know of messages that this client has not been told of.
        if (const quint32 number = selected.numberOf(uid); number != 0)
            numbers.append(uidForm ? uid : number);
    }
    session.send(Imap::searchReply(numbers));
    session.ok("Searched");
}

void run(Session &session, const Imap::Search &request)
{
    if (!request.charset.isEmpty() && request.charset != "US-ASCII" && request.charset != "UTF-8")
        return session.no("This charset is not known", "BADCHARSET (US-ASCII UTF-8)");
    const Selected &selected = *session.selected();
    bool valid = true;
    Imap::forEachSequence(request.root,
        [&](const Imap::SequenceSet &set) { valid = valid && set.highest() <= selected.count(); });
    if (!valid)
        return session.bad("No message has this number");
    Imap::SearchContext context;
    context.recent = selected.recent();
    context.resolve = [&](const Imap::SequenceSet &set, bool uid) {
        const auto uids = selected.resolve(set, uid);
        return uids ? selected.ranges(*uids) : Base::UidSet();
    };
    const Base::SearchKey key = Imap::lowered(request.root, context);
    if (isAnsweredByView(key))
        return reply(session, searchView(selected, key), request.uid);
    session.askOrRefuse(Rpc::SearchItems{selected.mailbox()->store(), selected.mailbox()->folder(), key},
        [&session, uid = request.uid](
            const Rpc::SearchItemsReply &found) { reply(session, found.uids, uid); });
}

} // namespace Gateway
