// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/permissions.h"
#include "gateway/namespaces.h"
#include "rpc/folders.h"
#include "rpc/softdelete.h"

#include <QHash>

namespace Gateway {

/// A folder under the name that mail clients see.
struct MailboxEntry
{
    Base::Folder folder;
    QString name; ///< levels joined by '/'; the Inbox is "INBOX"
    bool hasChildren = false;
    bool selectable = true; ///< false: only shown because of what is below it
    Base::StoreId store;
    Space space = Space::Own;
    quint32 grants = Base::fullControl; ///< the user's, Base::Grant bits
};

/// A store's folders as a mail client sees them: the children of the subtree are the top level, the Inbox is
/// called INBOX, folders that hold no mail are hidden, as are those the user may not see. Folders at other
/// places stand below the name of their place, which is then the first entry. A value made from one answer of
/// the server.
class FolderTree
{
public:
    /// \a onlyMail hides folders that do not hold mail (imap_only_mailfolders).
    FolderTree(const Rpc::ListFoldersReply &reply, bool onlyMail, Base::StoreId store = {}, Place place = {});
    /// What can be recovered from the store.
    FolderTree(const Rpc::RecoverableFoldersReply &reply, bool onlyMail, Base::StoreId store);

    Base::StoreId store() const { return m_store; }
    const Place &place() const { return m_place; }
    /// In hierarchical order: by level in code point order, INBOX first.
    const QList<MailboxEntry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.isEmpty(); }
    /// By canonical name; null if there is none.
    const MailboxEntry *find(const QString &name) const;
    /// find() for folders that can be selected.
    const MailboxEntry *findSelectable(const QString &name) const;
    /// Names from the top level down as the server knows them, for a mailbox that may not exist yet.
    QStringList serverPath(const QString &name) const;
    const QStringList &subscriptions() const { return m_subscriptions; }

private:
    struct Nodes;
    void collect(const Rpc::ListFoldersReply &reply, bool onlyMail, Nodes &nodes);
    void finish(Nodes &nodes);

    Base::StoreId m_store;
    Place m_place;
    QList<MailboxEntry> m_entries;
    QHash<QString, int> m_byName;
    QString m_inboxName;
    QStringList m_subscriptions;
};

/// Names from the top level down, as the server lists them, of the mailbox \a name in its store.
QStringList listedPath(const QString &name);

} // namespace Gateway
