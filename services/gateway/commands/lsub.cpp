// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/foldertree.h"
#include "gateway/session.h"
#include "imap/mailboxname.h"
#include "imap/writer.h"

namespace Gateway {

/// Subscribed names that match; of those that do not match because of "%", the nearest matching level above,
/// which is then \Noselect (RFC 3501 section 6.3.9).
static QMap<QString, bool> subscribedNames(const FolderTree &tree, const Imap::ListPattern &pattern)
{
    QMap<QString, bool> names; // value: subscribed itself
    for (const QString &name : tree.subscriptions()) {
        if (pattern.matches(name)) {
            names.insert(name, true);
            continue;
        }
        qsizetype end = name.size();
        while ((end = name.lastIndexOf(Imap::hierarchySeparator, end - 1)) > 0) {
            const QString parent = name.left(end);
            if (pattern.matches(parent) && !names.contains(parent)) {
                names.insert(parent, false);
                break;
            }
        }
    }
    return names;
}

void run(Session &session, const Imap::Lsub &request)
{
    if (request.pattern.isEmpty()) {
        session.send(Imap::delimiterReply("LSUB", {}));
        return session.ok("Done");
    }
    session.askOrRefuse(Rpc::ListFolders{session.account().store},
        [&session, pattern = Imap::ListPattern(request.pattern)](const Rpc::ListFoldersReply &reply) {
            const FolderTree tree(reply, session.settings().onlyMailFolders);
            const QMap<QString, bool> names = subscribedNames(tree, pattern);
            for (auto at = names.begin(); at != names.end(); ++at)
                session.send(Imap::listReply("LSUB", at.value() ? 0 : quint32(Imap::ListNoSelect), at.key()));
            session.ok("Done");
        });
}

} // namespace Gateway
