// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/folders.h"

#include <QHash>

namespace Gateway {

/// A folder under the name that mail clients see.
struct MailboxEntry
{
    Base::Folder folder;
    QString name; ///< levels joined by '/'; the Inbox is "INBOX"
    bool hasChildren = false;
    bool selectable = true; ///< false: only shown because of what is below it
};

/// A store's folders as a mail client sees them: the children of the subtree are the top level, the Inbox is
/// called INBOX, folders that hold no mail are hidden. A value made from one answer of the server.
class FolderTree
{
public:
    /// \a onlyMail hides folders that do not hold mail (imap_only_mailfolders).
    FolderTree(const Rpc::ListFoldersReply &reply, bool onlyMail);

    /// In hierarchical order: by level in code point order, INBOX first.
    const QList<MailboxEntry> &entries() const { return m_entries; }
    /// By canonical name; null if there is none.
    const MailboxEntry *find(const QString &name) const;
    /// find() for folders that can be selected.
    const MailboxEntry *findSelectable(const QString &name) const;
    /// Names from the top level down as the server knows them, for a mailbox that may not exist yet.
    QStringList serverPath(const QString &name) const;
    const QStringList &subscriptions() const { return m_subscriptions; }

private:
    QList<MailboxEntry> m_entries;
    QHash<QString, int> m_byName;
    QString m_inboxName;
    QStringList m_subscriptions;
};

} // namespace Gateway
