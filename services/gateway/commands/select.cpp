// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"
#include "imap/writer.h"

namespace Gateway {

/// Number of the first message without \Seen, 0 if all have it.
static quint32 firstUnseen(const Mailbox &mailbox)
{
    for (qsizetype index = 0; index < mailbox.count(); ++index) {
        if (!(mailbox.flagsAt(index) & Base::FlagSeen))
            return quint32(index) + 1;
    }
    return 0;
}

static void opened(Session &session)
{
    Selected &selected = *session.selected();
    selected.start();
    const Mailbox &mailbox = *selected.mailbox();
    QByteArray &out = session.out();
    selected.writeFlagLines(out);
    out += Imap::numbered(selected.count(), "EXISTS");
    out += Imap::numbered(selected.recentCount(), "RECENT");
    if (const quint32 unseen = firstUnseen(mailbox); unseen != 0)
        out +=
            Imap::untaggedOk("The first unseen message", QByteArray("UNSEEN " + QByteArray::number(unseen)));
    out += Imap::untaggedOk(
        "UIDs stay valid", QByteArray("UIDVALIDITY " + QByteArray::number(mailbox.info().uidValidity)));
    out +=
        Imap::untaggedOk("The next UID", QByteArray("UIDNEXT " + QByteArray::number(mailbox.info().uidNext)));
    session.ok("Opened", selected.isReadOnly() ? "READ-ONLY" : "READ-WRITE");
}

void run(Session &session, const Imap::Select &request)
{
    // Even a SELECT that fails leaves the old mailbox (RFC 3501 section 6.3.1).
    session.unselect();
    withTree(session, request.mailbox,
        [&session, name = request.mailbox, examine = request.readOnly](const FolderTree &tree) {
            const MailboxEntry *entry = tree.findSelectable(name);
            if (!entry)
                return session.refuse({Base::Code::NotFound, {}});
            session.select(*entry, examine, [&session] { opened(session); });
        });
}

} // namespace Gateway
